"""Reading figures and dates as officers type them: three digit sets, lakh commas, words of size."""

import re
from datetime import date
from decimal import Decimal, InvalidOperation

from lead_desktop.roadmap.texts import N_, Sentence, sentence, without_direction_marks

_DIGITS = str.maketrans("۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩٫−", "01234567890123456789.-", "٬")
_NO_DATA = {"n/a", "na", "-", "–", "—", "nil", "none", "..", "…", "نہیں", "صفر؟"}
_SIZES = {
    "thousand": 3, "ہزار": 3, "هزار": 3,
    "lakh": 5, "lac": 5, "lakhs": 5, "lacs": 5, "لاکھ": 5, "لک": 5,
    "million": 6, "mn": 6, "ملین": 6, "ملين": 6,
    "crore": 7, "crores": 7, "cr": 7, "کروڑ": 7, "ڪروڙ": 7,
    "billion": 9, "bn": 9, "arab": 9, "ارب": 9,
}  # fmt: skip
_CURRENCY = re.compile(r"^(?:rs\.?|pkr|₨|روپے|رپيا)\s*|\s*(?:rs\.?|pkr|/-|₨|روپے|رپيا)$", re.IGNORECASE)
_NUMBER = re.compile(r"([+-]?(?:\d{1,3}(?:,\d{2,3})+|\d+)?(?:\.\d+)?(?:[eE][+-]?\d{1,2})?)\s*([^\W\d_]*\.?)\s*(%|٪)?")
_DAY_FIRST = re.compile(r"(\d{1,2})[./\s-](\d{1,2})[./\s-](\d{4}|\d{2})")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_FISCAL = re.compile(r"(\d{4})\s*[-–/]\s*(\d{2}|\d{4})")
_LONGEST_FIGURE = 60
_LARGEST = Decimal(10) ** 15


class Unreadable(ValueError):  # noqa: N818 - read as a word: raises Unreadable
    """What was typed cannot be read; `sentence` says what is wrong and what to do."""

    def __init__(self, said: Sentence) -> None:
        super().__init__(said.text)
        self.sentence = said


def western(text: str) -> str:
    """Turn Urdu and Arabic digits, decimal signs and minus signs into Western ones."""
    return without_direction_marks(text).translate(_DIGITS)


def says_no_data(text: str) -> bool:
    """Tell whether a cell says in words or signs that there is no figure."""
    return without_direction_marks(text).strip().casefold() in _NO_DATA


def read_number(typed: str) -> Decimal:
    """Read a figure: `۱۲۰`, `1,20,000`, `1.2 lakh`, `Rs 3 crore`, `12 %`. Raises Unreadable."""
    text = _CURRENCY.sub("", western(typed).strip())
    if says_no_data(text):
        raise Unreadable(
            sentence(N_("“{typed}” can mean no data or zero. Type 0, or leave the box empty."), typed=typed.strip())
        )
    found = _NUMBER.fullmatch(text) if len(text) <= _LONGEST_FIGURE else None
    size = _SIZES.get(found.group(2).rstrip(".").casefold()) if found and found.group(2) else 0
    if found is None or not found.group(1) or size is None:
        raise Unreadable(
            sentence(N_("“{typed}” is not a number. Type the figure alone, for example 1200."), typed=_short(typed))
        )
    try:
        number = Decimal(found.group(1).replace(",", "")).scaleb(size)
    except InvalidOperation:
        raise Unreadable(
            sentence(N_("“{typed}” is not a number. Type the figure alone, for example 1200."), typed=_short(typed))
        ) from None
    if abs(number) >= _LARGEST:
        raise Unreadable(
            sentence(N_("{typed} is larger than the program can keep. Check the zeros."), typed=_short(typed))
        )
    return number


def read_date(typed: str) -> date:
    """Read a day: `15/03/2026`, `15-3-26` or `2026-03-15`, day first otherwise. Raises Unreadable.

    Two figures for the year are a year of this century, since nothing in the roadmap is dated before it.
    """
    text = western(typed).strip()
    iso = _ISO.fullmatch(text)
    day_first = _DAY_FIRST.fullmatch(text)
    if iso:
        year, month, day = (int(part) for part in iso.groups())
    elif day_first:
        day, month, year = (int(part) for part in day_first.groups())
        year += 2000 if len(day_first[3]) == 2 else 0
    else:
        raise Unreadable(
            sentence(
                N_("“{typed}” is not a date. Type it as day/month/year, for example 15/03/2026."), typed=_short(typed)
            )
        )
    if not 1900 <= year <= 2200:
        raise Unreadable(
            sentence(
                N_("The year {year} cannot be right. Type it as day/month/year, for example 15/03/2026."), year=year
            )
        )
    try:
        return date(year, month, day)
    except ValueError:
        raise Unreadable(
            sentence(N_("{typed} does not exist in the calendar. Check the day and the month."), typed=_short(typed))
        ) from None


def read_fiscal_year(typed: str) -> str:
    """Read a fiscal year (1 July to 30 June): `2026-27`, `2026-2027` or `2026`. Raises Unreadable."""
    text = western(typed).strip()
    found = _FISCAL.fullmatch(text)
    first = int(found.group(1)) if found else int(text) if re.fullmatch(r"\d{4}", text) else 0
    if not 1947 <= first <= 2199 or (found and int(found.group(2)) % 100 != (first + 1) % 100):
        raise Unreadable(sentence(N_("“{typed}” is not a fiscal year. Type it as 2026-27."), typed=_short(typed)))
    return fiscal_year(first)


def fiscal_year(first: int) -> str:
    """Return the fiscal year that begins in July of `first`, as `2026-27`."""
    return f"{first}-{(first + 1) % 100:02d}"


def fiscal_year_of(day: date) -> str:
    """Return the fiscal year (July to June) that a day falls in."""
    return fiscal_year(day.year if day.month >= 7 else day.year - 1)


def quarter_of(day: date) -> str:
    """Return the Pakistani fiscal quarter of a day: q1 is July to September."""
    return f"q{(day.month - 7) % 12 // 3 + 1}"


def _short(typed: str, most: int = 40) -> str:
    text = " ".join(typed.split())
    return text if len(text) <= most else text[: most - 1] + "…"
