"""Words that stand in spreadsheets: names of columns in three languages, totals, kinds of people and areas. Data only.

Urdu and Sindhi words are drafts until a native reader has gone through them.
"""

import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache

from lead_desktop.catalogue.folding import fold
from lead_desktop.sheets.figures import year_in

_UNIT_PARTS = re.compile(
    r"\((?:rs\.?|pkr|in|figures?|nos?\.?|no\.?|number|million|lakhs?|crore|thousands?|000s?|1[,]?000s?|%|٪|روپے|n|\s|\.|/)+\)",
    re.IGNORECASE,
)
_SIGNS = re.compile(r"[\W_]+")
_JOINTS = re.compile(r"[\s_]+")
_ENDS = (2, -2, 1, -1)
"""How many words at the beginning or the end of a name are looked at together."""
_FILLERS = frozenset(
    {"of", "the", "a", "an", "and", "in", "for", "no", "nos", "rs", "pkr", "کا", "کی", "کے", "جو", "جي", "جا"}
)

COLUMNS: dict[str, tuple[str, ...]] = {
    "place": (
        "district", "name of district", "tehsil", "taluka", "union council", "uc", "location", "area name", "admn unit",
        "administrative unit", "name of tehsil", "ضلع", "تحصیل", "یونین کونسل", "مقام", "ضلعو", "تعلقو",
        "يونين ڪائونسل", "هنڌ",
    ),
    "places": (
        "location", "locations", "district", "tehsil", "taluka", "union council", "ضلع", "تحصیل", "مقام",
        "تعلقو", "هنڌ",
    ),
    "name_en": (
        "district", "name of district", "tehsil", "taluka", "union council", "village", "place name", "english name",
    ),
    "name_ur": ("ضلع", "تحصیل", "یونین کونسل", "گاؤں", "urdu name"),
    "name_sd": ("ضلعو", "تعلقو", "يونين ڪائونسل", "ڳوٺ", "sindhi name"),
    "population": (
        "total population", "population total", "population tot", "pop", "all sexes", "آبادی", "کل آبادی", "آبادي",
        "ڪل آبادي",
    ),
    "parent": ("belongs to", "ضلع", "ضلعو"),
    "name": (
        "name of scheme", "scheme name", "scheme", "name of office", "organisation", "organization", "full name",
        "name of officer", "name of official", "name of participant", "participant", "نام", "نالو", "اسکیم", "اسڪيم",
        "ادارہ", "ادارو",
    ),
    "title": ("name", "subject", "indicator", "indicator name", "name of indicator", "عنوان", "نام", "نالو", "اشاریہ"),
    "number": ("g sr no", "gs no", "adp no", "adp number", "scheme no", "scheme number", "psdp no", "number", "نمبر"),
    "first_year": ("year", "start year", "financial year", "fiscal year"),
    "fiscal_year": ("year", "financial year", "fy", "مالی سال", "مالي سال"),
    "year": ("fiscal year", "financial year", "fy", "مالی سال", "مالي سال"),
    "department": ("executing agency", "dept", "deptt", "line department", "محکمہ", "محڪمو", "کھاتو"),
    "institution": ("organisation", "organization", "office", "department", "dept", "deptt",
        "name of department", "ادارہ", "محکمہ", "ادارو", "محڪمو"),
    "sector": ("sub sector", "شعبہ", "شعبو"),
    "cost": ("estimated cost", "est cost", "approved cost",
        "total cost", "estimated cost total", "capital cost", "لاگت", "لاڳت"),
    "spent_before": ("exp upto", "expenditure upto", "expenditure up to", "spent so far"),
    "stage": ("status", "approval status"),
    "nature": ("status", "new ongoing"),
    "approved_on": ("date of approval", "approval date"),
    "sex": ("gender", "male female", "جنس", "صنف"),
    "age": ("age group", "عمر"),
    "area": ("urban rural", "rural urban", "locality", "region"),
    "value": ("figure", "result", "rate", "percentage", "قدر", "شرح", "اعداد"),
    "unit": ("units", "unit of measurement", "اکائی", "ماپ"),
    "definition": ("description", "meaning", "تعریف", "وصف"),
    "source": ("data source", "source of data", "ماخذ", "ذریعہ", "ذريعو"),
    "source_detail": ("table", "page", "reference"),
    "period_end": ("year", "date", "survey year", "period", "as of", "سال", "تاریخ", "تاريخ"),
    "indicator": ("indicator name", "name of indicator", "اشاریہ", "اشاريو"),
    "remark": ("remarks", "note", "notes", "comment", "comments", "کیفیت", "ڪيفيت", "ریمارکس"),
    "phone": ("mobile", "telephone", "contact no", "contact number", "cell no", "فون", "فون نمبر", "موبائل", "موبائيل"),
    "email": ("e mail", "email address", "mail", "ای میل", "اي ميل"),
    "post": ("designation", "position", "rank", "عہدہ", "عهدو"),
    "men": ("male", "males", "men", "مرد", "مردن"),
    "women": ("female", "females", "women", "خواتین", "عورتیں", "عورتون"),
    "transgender": ("transgender", "خواجہ سرا", "کھدڙا"),
    "target": ("sdg target", "sdg", "ہدف", "هدف"),
    "targets": ("sdg targets", "sdg target", "sdgs", "اہداف", "هدف"),
    "held_on": ("date", "date held", "تاریخ", "تاريخ"),
    "visited_on": ("date", "date of visit", "تاریخ", "تاريخ"),
    "received_on": ("date", "date received", "تاریخ", "تاريخ"),
    "starts_on": ("start date", "start", "date", "from"),
    "ends_on": ("end date", "completion date", "date of completion", "to"),
    "due_on": ("due date", "deadline"),
    "adopted_on": ("date", "date of resolution", "resolution date"),
    "ref_no": ("resolution no", "reference no", "letter no", "notification no"),
    "requested": ("demand", "demanded"),
    "committed": ("allocation", "allocated", "budget", "allocation total"),
    "released": ("release", "releases"),
    "spent": ("expenditure", "utilisation", "utilization", "exp"),
    "collected": ("recovery", "collection", "recovered"),
    "billed": ("demand", "billing"),
    "physical": ("physical progress", "progress"),
    "kind": ("type", "category", "قسم"),
    "level": ("tier", "سطح"),
    "people_served": ("beneficiaries", "population served"),
    "women_served": ("women beneficiaries", "female beneficiaries"),
}  # fmt: skip
"""Names under which officers and publishers keep a field, by the field's name, beside its own label."""

OPTIONS: dict[str, dict[str, tuple[str, ...]]] = {
    "sex": {
        "all": ("total", "tot", "both sexes", "all sexes", "overall", "both", "کل", "مجموعی", "ڪل", "جملي"),
        "male": ("m", "males", "men", "man", "boys", "boy", "مرد", "مردانہ", "لڑکے", "ڇوڪرا", "مردن"),
        "female": (
            "f", "females", "women", "woman", "girls", "girl", "خواتین", "عورت", "عورتیں", "زنانہ", "لڑکیاں", "عورتون",
            "ڇوڪريون",
        ),
        "man": ("m", "male", "males", "men", "mr", "مرد"),
        "woman": ("f", "female", "females", "women", "mrs", "ms", "خاتون", "عورت"),
        "transgender": ("tg", "t", "trans", "خواجہ سرا"),
    },
    "area": {
        "all": ("total", "overall", "both areas", "کل", "مجموعی", "ڪل"),
        "urban": ("city", "شہری", "شہر", "شهري"),
        "rural": ("village", "دیہی", "دیہات", "ڳوٺاڻو", "ڳوٺاڻا"),
    },
    "unit": {
        "percent": ("%", "per cent", "percentage", "pct", "فیصد", "سيڪڙو"),
        "number": ("no", "nos", "n", "count", "تعداد"),
        "rupees": ("rs", "pkr"),
    },
    "direction": {
        "increase": ("positive", "up", "higher is better"),
        "decrease": ("negative", "down", "lower is better"),
    },
    "nature": {"new": ("new scheme",), "ongoing": ("on going", "on-going", "continuing")},
    "level": {"tehsil": ("taluka", "تحصیل", "تعلقو"), "district": ("ضلع", "ضلعو"), "union_council": ("uc",)},
}  # fmt: skip
"""Words for choices, by the field's name and the choice's code, beside the choice's own label."""

YES = frozenset({"y", "yes", "true", "1", "ہاں", "جی", "ها", "جي", "✓", "✔"})
NO = frozenset({"n", "no", "false", "0", "نہیں", "نه", "✗", "✘", "x"})

LEVEL_WORDS = {
    "district": ("district", "distt", "dist", "ضلع", "ضلعو"),
    "tehsil": ("tehsil", "taluka", "taluqa", "town", "تحصیل", "تعلقہ", "تعلقو"),
    "division": ("division", "ڈویژن", "ڊويزن"),
    "province": ("province", "صوبہ", "صوبو"),
    "union_council": ("union council", "uc", "یونین کونسل", "يونين ڪائونسل"),
}  # fmt: skip
"""Words that say which level of place is meant."""

_TOTALS = frozenset({
    "total", "totals", "grand total", "sub total", "subtotal", "g total", "gtotal", "overall", "overall total", "all",
    "کل", "میزان", "ٹوٹل", "کل میزان", "مجموعہ", "مجموعی", "ڪل", "جملو", "ٽوٽل", "ڪل جوڙ", "جملي",
})  # fmt: skip
_TOTAL_START = re.compile(r"(?:sub|grand|page|over ?all)[\s-]*total\b|g\.?\s?total\b|میزان|کل میزان", re.IGNORECASE)
_TOTAL_WORD = re.compile(r"^(?:total|کل|ٹوٹل|ڪل|جملو|ٽوٽل)\b[\s:(–-]*|[\s:(–-]*\btotal\)?$", re.IGNORECASE)
_MADE_UP = re.compile(r"(?:column|merged|unnamed|field|spalte|colonne)[\s:_-]*\d*", re.IGNORECASE)


@lru_cache(maxsize=50_000)
def plain_words(text: str) -> str:
    """Return a text as its folded words with single blanks, without signs and statements of units."""
    return " ".join(word for word in _SIGNS.split(fold(_UNIT_PARTS.sub(" ", text))) if word)


def name_key(text: str) -> str:
    """Return the key of a column's name: without fillers and blanks, however it is broken over lines."""
    words = plain_words(text).split(" ")
    return "".join(word for word in words if word not in _FILLERS) or "".join(words)


def says_total(text: str) -> bool:
    """Tell whether a cell says nothing but that its row adds up others."""
    plain = plain_words(text)
    return bool(plain) and (plain in _TOTALS or bool(_TOTAL_START.match(text.strip())))


def may_say_total(text: str) -> str:
    """Return what a total is of where a text begins or ends with the word: Kech of “Total Kech”; else nothing."""
    rest = _TOTAL_WORD.sub("", text.strip()).strip(" ()")
    return rest if rest != text.strip().strip(" ()") else ""


def is_made_up(text: str) -> bool:
    """Tell whether a name of a column was put in by a program, such as Column7."""
    return bool(_MADE_UP.fullmatch(text.strip()))


def option_of(field: str, text: str) -> str:
    """Return the choice of sex, area and the like that a word stands for, empty where it stands for none."""
    return _option_codes(field).get(plain_words(text).replace(" ", ""), "")


@cache
def _option_codes(field: str) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for code, words in OPTIONS.get(field, {}).items():
        for word in (code, *words):
            found.setdefault(plain_words(word).replace(" ", ""), code)
    return found


def is_unit(text: str) -> bool:
    """Tell whether a cell says nothing but a unit, such as “(Rs million)”, “%” or “Nos.”."""
    return not plain_words(f"({text.strip('() ')})")


def splits_in(text: str) -> dict[str, str]:
    """Return the year, sex and area that a part of a column's name says, and nothing where it says more than these."""
    found, rest = told_by(text)
    return {} if rest else found


def told_by(text: str) -> tuple[dict[str, str], str]:
    """Return the year, sex and area that a part of a column's name says, and what it says besides.

    They stand before or after the rest, as in “Literacy rate (Male)”; a year may stand anywhere.
    """
    found: dict[str, str] = {}
    words: list[str] = []
    for word in filter(None, _JOINTS.split(text)):
        year = year_in(word.strip("(),:;"))
        found |= {"year": year} if year else {}
        words += [] if year else [word]
    while words:
        cut = next((cut for cut in _ENDS if len(words) >= abs(cut) and _split_at(words, cut)), 0)
        if not cut:
            break
        for field, code in _split_at(words, cut).items():
            found[field] = code if found.get(field, "all") == "all" else found[field]
        words = words[cut:] if cut > 0 else words[:cut]
    rest = " ".join(word for word in words if _SIGNS.sub("", word))
    return found, rest


def _split_at(words: Sequence[str], cut: int) -> dict[str, str]:
    """Return what the words cut off at one end say; a single letter says something only where it stands alone."""
    said = " ".join(words[:cut] if cut > 0 else words[cut:])
    alone = abs(cut) == len(words)
    return _split_of(said) if alone or len(_SIGNS.sub("", said)) > 1 else {}


def _split_of(word: str) -> dict[str, str]:
    for field in ("sex", "area"):
        code = option_of(field, word)
        if code and code not in ("man", "woman"):
            return {field: code}
    return {}
