"""Figures, money, days and years as officers read them. The only module that formats them."""

from datetime import date, datetime

from lead_desktop.roadmap.texts import N_, Translate

MONTHS = {
    "en": (
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
    "ur": ("جنوری", "فروری", "مارچ", "اپریل", "مئی", "جون", "جولائی", "اگست", "ستمبر", "اکتوبر", "نومبر", "دسمبر"),
    "sd": ("جنوري", "فيبروري", "مارچ", "اپريل", "مئي", "جون", "جولاءِ", "آگسٽ", "سيپٽمبر", "آڪٽوبر", "نومبر", "ڊسمبر"),
}
LAKH = 100_000
CRORE = 10_000_000


def number(value: object) -> str:
    """Return a figure with thousands commas and no needless decimals: 1,060,931 or 49.65."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return str(value)
    if isinstance(value, int) or value.is_integer():
        return f"{int(value):,}".replace("-", "−")
    return f"{value:,.4f}".rstrip("0").rstrip(".").replace("-", "−")


def percent(value: object) -> str:
    """Return a share with its sign: 12.5 %."""
    return f"{number(value)} %"


def money(value: object, tr: Translate) -> str:
    """Return rupees in words of size: Rs 25 lakh, Rs 1.2 crore, Rs 90,000."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return str(value)
    if abs(value) >= CRORE:
        return tr(N_("Rs {amount} crore"), amount=number(round(value / CRORE, 2)))
    if abs(value) >= LAKH:
        return tr(N_("Rs {amount} lakh"), amount=number(round(value / LAKH, 2)))
    return tr(N_("Rs {amount}"), amount=number(value))


def short_date(iso: str) -> str:
    """Return a stored day as 15/03/2026; what is no day is returned as it is."""
    try:
        return date.fromisoformat(iso[:10]).strftime("%d/%m/%Y")
    except ValueError:
        return iso


def long_date(day: date, language: str) -> str:
    """Return a day for running text: 5 November 2026."""
    return f"{day.day} {MONTHS[language][day.month - 1]} {day.year}"


def clock(moment: datetime) -> str:
    """Return the time of day as 10:42."""
    return moment.strftime("%H:%M")
