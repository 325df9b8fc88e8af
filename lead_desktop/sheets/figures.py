"""Figures, days and units as spreadsheets have them, turned into what a form takes. Three scripts, three languages."""

import re
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from decimal import Decimal
from functools import lru_cache

from lead_desktop.catalogue.folding import fold
from lead_desktop.roadmap.formats import MONTHS
from lead_desktop.roadmap.reading import Unreadable, fiscal_year, read_number, says_no_data, western
from lead_desktop.roadmap.texts import N_, sentence

DAY_FIRST, MONTH_FIRST = "day_first", "month_first"

UNITS: dict[str, Decimal] = {
    "thousand": Decimal(1_000),
    "lakh": Decimal(100_000),
    "million": Decimal(1_000_000),
    "crore": Decimal(10_000_000),
    "billion": Decimal(1_000_000_000),
    "fraction": Decimal(100),
}
"""What a figure of a column is multiplied with. `fraction` is a share of one where per cents are wanted."""

_UNIT_WORDS = {
    "thousand": r"thousands?|000s?|1[,]?000s?|ہزار|هزار",
    "lakh": r"lakhs?|lacs?|لاکھ|لک",
    "million": r"millions?|mln|mn|ملین|ملين",
    "crore": r"crores?|کروڑ|ڪروڙ",
    "billion": r"billions?|bn|ارب",
}
_UNIT = {unit: re.compile(rf"(?<![\w,.])(?:{words})(?!\w)", re.IGNORECASE) for unit, words in _UNIT_WORDS.items()}
_PERCENT = re.compile(r"%|٪|\bper ?cent\b|\bpercentage\b|فیصد|سيڪڙو", re.IGNORECASE)
_FOOTNOTE = re.compile(
    r"(?<=[\d%])\s*(?:[*†‡§]+|\((?:p|r|e|prov\.?|provisional|est\.?|estimated?|revised)\))$", re.IGNORECASE
)
_PERCENT_WORD = re.compile(r"(?<=\d)\s*(?:per ?cent|فیصد|سيڪڙو)$", re.IGNORECASE)
_PER = re.compile(r"\bper\b|\bفی\b|\bفي\b|/ ?1[,]?000", re.IGNORECASE)
_COUNTED_IN = re.compile(r"\bin\s+(?:0?00s?|thousands?|lakhs?|lacs?|millions?|crores?|billions?)\b", re.IGNORECASE)
_AMOUNT_END = re.compile(r"(?<=\d)\s*/[-=]$")
_YEAR_WORD = re.compile(r"(?:f\.?\s?y\.?|fiscal year|financial year)[\s:'’-]*(?=\d)", re.IGNORECASE)
_BLANKS_BETWEEN = re.compile(r"(?<=\d)[ '’](?=\d{3}(?!\d))")
_DECIMAL_COMMA = re.compile(r"[+-]?\d+(?:\.\d{3})*,\d{1,2}|[+-]?\d{4,},\d+|[+-]?\d{1,3}(?:\.\d{3}){2,}")
_IN_BRACKETS = re.compile(r"\((\s*[\d.,]+\s*)\)")
_SIMPLE = re.compile(r"[+-]?\d{1,15}(?:\.\d+)?|[+-]?\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?")

_NUMERIC_DAY = re.compile(r"(\d{1,2})[./\s-]+(\d{1,2})[./\s-]+(\d{2}|\d{4})")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T]\d{1,2}:\d{2}.*)?")
_YEAR_FIRST = re.compile(r"(\d{4})[./](\d{1,2})[./](\d{1,2})")
_DAY_AND_MONTH = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?[\s./-]+([^\W\d_]+)\.?,?[\s./-]+(\d{2}|\d{4})(?:ع|ء)?")
_MONTH_AND_DAY = re.compile(r"([^\W\d_]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})")
_MONTH_AND_YEAR = re.compile(r"([^\W\d_]+)\.?(?:[\s./-]+(\d{4})|[-'’](\d{2}))")
_YEAR = re.compile(r"(?:19|20)\d{2}")
_TWO_YEARS = re.compile(r"((?:19|20)\d{2})\s*[-–/]\s*(\d{2}|\d{4})")
_SERIAL = re.compile(r"[2-5]\d{4}(?:\.0+)?")
_FIRST_DAY_OF_EXCEL = date(1899, 12, 30)
_MONTH_NUMBERS = {fold(name): at % 12 + 1 for names in MONTHS.values() for at, name in enumerate(names)} | {
    name[:length].casefold(): at % 12 + 1 for at, name in enumerate(MONTHS["en"]) for length in (3, 4)
}


@lru_cache(maxsize=50_000)
def is_figure(text: str) -> bool:
    """Tell whether a cell holds a figure."""
    if _SIMPLE.fullmatch(text):
        return True
    plain = western(text).strip()
    if _SIMPLE.fullmatch(plain):
        return True
    if not any(letter.isdigit() for letter in plain) or len(plain) > 40:
        return False
    try:
        read_number(plain_figure(text))
    except Unreadable:
        return False
    return True


def is_no_data(text: str) -> bool:
    """Tell whether a cell says that there is no figure: `-`, `N/A`, `Nil`."""
    return says_no_data(text)


def plain_figure(text: str) -> str:
    """Return a figure without what spreadsheets put around it: blanks between thousands, footnotes, brackets for minus.

    Raises Unreadable for a comma that may mean thousands or decimals.
    """
    plain = _PERCENT_WORD.sub("%", western(text).strip().lstrip("'"))
    plain = _AMOUNT_END.sub("", _FOOTNOTE.sub("", plain))
    plain = _BLANKS_BETWEEN.sub("", plain)
    in_brackets = _IN_BRACKETS.fullmatch(plain)
    if in_brackets:
        plain = f"-{in_brackets.group(1).strip()}"
    if _DECIMAL_COMMA.fullmatch(plain):
        raise Unreadable(
            sentence(
                N_("The comma in “{typed}” can mean thousands or decimals. Write decimals with a point."), typed=text
            )
        )
    return plain


def figure_in(text: str, unit: str = "") -> str:
    """Return the figure of a cell in full, multiplied by its column's unit. Raises Unreadable.

    A cell that names its own size or is in per cent (`1.2 lakh`, `12 %`) is taken at its word.
    """
    plain = plain_figure(text)
    number = read_number(plain)
    if unit and not _names_size(plain):
        number *= UNITS[unit]
    return format(number.normalize(), "f") if number else "0"


def _names_size(text: str) -> bool:
    return bool(_PERCENT.search(text)) or any(letter.isalpha() for letter in text if letter not in "eE")


def unit_in(*texts: str) -> str:
    """Return the unit that a column's name or a title states, such as million; empty for none."""
    for text in texts:
        for unit, words in _UNIT.items():
            if words.search(western(text)):
                return unit
    return ""


def scale_in(label: str, titles: Iterable[str] = ()) -> str:
    """Return the unit in which figures of any kind are counted; “per 1,000 births” states none."""
    if _PER.search(label):
        return ""
    return unit_in(label) or unit_in(*(title for title in titles if _COUNTED_IN.search(title)))


def states_percent(text: str) -> bool:
    """Tell whether a column's name speaks of per cent."""
    return bool(_PERCENT.search(text))


def are_fractions(texts: Sequence[str]) -> bool:
    """Tell whether figures that should be per cents are shares of one: none above 1, most between."""
    figures = [float(read_number(plain_figure(text))) for text in texts if is_figure(text) and not states_percent(text)]
    between = [figure for figure in figures if 0 < figure < 1]
    return len(between) >= 2 and len(between) > len(figures) / 2 and max(figures) <= 1


def day_in(text: str, order: str = DAY_FIRST) -> str:
    """Return a day as 2026-03-15. A year alone ends on 31 December, a fiscal year on 30 June, a month on its last day.

    Raises Unreadable with the cell's own text.
    """
    plain = _YEAR_WORD.sub("", western(text).strip(), count=1)
    found = _written_day(plain, order) or _period_end(plain)
    if found is None:
        text_ = N_("“{typed}” is not a date. Type it as day/month/year, for example 15/03/2026.")
        raise Unreadable(sentence(text_, typed=_short(text)))
    year, month, day = found
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        text_ = N_("{typed} does not exist in the calendar. Check the day and the month.")
        raise Unreadable(sentence(text_, typed=_short(text))) from None


def _written_day(plain: str, order: str) -> tuple[int, int, int] | None:
    for pattern in (_ISO, _YEAR_FIRST):
        if found := pattern.fullmatch(plain):
            return int(found.group(1)), int(found.group(2)), int(found.group(3))
    if found := _NUMERIC_DAY.fullmatch(plain):
        first, second, year = int(found.group(1)), int(found.group(2)), _full_year(found.group(3))
        return (year, first, second) if order == MONTH_FIRST else (year, second, first)
    if (found := _DAY_AND_MONTH.fullmatch(plain)) and (month := month_of(found.group(2))):
        return _full_year(found.group(3)), month, int(found.group(1))
    if (found := _MONTH_AND_DAY.fullmatch(plain)) and (month := month_of(found.group(1))):
        return int(found.group(3)), month, int(found.group(2))
    if _SERIAL.fullmatch(plain):
        counted = _FIRST_DAY_OF_EXCEL + timedelta(days=int(float(plain)))
        return counted.year, counted.month, counted.day
    return None


def _period_end(plain: str) -> tuple[int, int, int] | None:
    if _YEAR.fullmatch(plain):
        return int(plain), 12, 31
    if found := _TWO_YEARS.fullmatch(plain):
        first = int(found.group(1))
        return (first + 1, 6, 30) if int(found.group(2)) % 100 == (first + 1) % 100 else None
    if (found := _MONTH_AND_YEAR.fullmatch(plain)) and (month := month_of(found.group(1))):
        year = _full_year(found.group(2) or found.group(3))
        last = date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
        return last.year, last.month, last.day
    return None


def month_of(word: str) -> int:
    """Return the number of a month by its name in one of the three languages, 0 for another word."""
    return _MONTH_NUMBERS.get(fold(word), 0)


def is_day(text: str) -> bool:
    """Tell whether a cell holds a written day; years and figures alone are none."""
    plain = western(text).strip()
    if len(plain) < 6 or _SERIAL.fullmatch(plain):
        return False
    try:
        return any(_is_real(found) for order in (DAY_FIRST, MONTH_FIRST) if (found := _written_day(plain, order)))
    except ValueError:
        return False


def _is_real(parts: tuple[int, int, int]) -> bool:
    try:
        date(*parts)
    except ValueError:
        return False
    return True


def order_of_days(texts: Iterable[str]) -> tuple[str, bool]:
    """Return whether days or months stand first in a column, and whether the cells leave no doubt about it."""
    pairs = [
        (int(found.group(1)), int(found.group(2)))
        for text in texts
        if (found := _NUMERIC_DAY.fullmatch(western(text).strip()))
    ]
    day_first, month_first = any(first > 12 for first, _ in pairs), any(second > 12 for _, second in pairs)
    if month_first and not day_first:
        return MONTH_FIRST, True
    same = all(first == second for first, second in pairs)
    return DAY_FIRST, day_first or same


def year_in(text: str) -> str:
    """Return the year or fiscal year that a text is, as 2019 or 2019-20; empty for anything else."""
    plain = _YEAR_WORD.sub("", western(text).strip(), count=1)
    if _YEAR.fullmatch(plain):
        return plain
    found = _TWO_YEARS.fullmatch(plain)
    if found and int(found.group(2)) % 100 == (int(found.group(1)) + 1) % 100:
        return fiscal_year(int(found.group(1)))
    return ""


def _full_year(digits: str) -> int:
    year = int(digits)
    if len(digits) == 4:
        return year
    return 2000 + year if year < 70 else 1900 + year


def _short(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= 40 else plain[:39] + "…"
