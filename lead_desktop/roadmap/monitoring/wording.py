"""What written text gives away: numbers of persons, and figures without a source. Changes no text."""

import re

from lead_desktop.roadmap.reading import western

_CNIC = re.compile(r"(?<!\d)\d{5}[-\s]?\d{7}[-\s]?\d(?!\d)")
_PHONE = re.compile(r"(?<![\d.,])(?:\+92[-\s]?|0092[-\s]?|0)\d{2,4}[-\s]?\d{3,4}[-\s]?\d{3,4}(?!\d)")

# Numbers that are names, not findings: years, days, the codes of goals and targets, numbers of pages and paragraphs.
_NAMES = re.compile(
    r"\d{1,2}[/.-]\d{1,2}[/.-]\d{4}"
    r"|\d{4}-\d{1,2}-\d{1,2}"
    r"|(?<!\d)(?:19|20)\d{2}(?:\s?[-–/]\s?\d{2,4})?(?![\d.,]*\d)"
    r"|\b(?:sdgs?|goals?|targets?|indicators?|steps?|pages?|tables?|sections?|no\.?|ہدف|هدف|صفحہ|صفحو)\s*\d[\w.]*"
    r"|^\s*\d{1,2}[.)]\s",
    re.IGNORECASE | re.MULTILINE,
)
_FIGURE = re.compile(r"(?<![\w.,])\d+(?:[.,٫٬]\d+)*(?![\w])")
_BRACKET = re.compile(r"[(\[][^()\[\]]*[)\]]")
_SOURCE = re.compile(r"(?=.*[^\W\d_]{2})(?=.*(?<!\d)(?:19|20|۱۹|۲۰|١٩|٢٠)\d{2}(?!\d))", re.DOTALL)
_SENTENCE_END = re.compile(r"[.!?](?=\s|$)|[۔؟\n]")


def has_personal_number(text: str) -> bool:
    """Tell whether a text holds what looks like a CNIC (13 digits) or a phone number."""
    plain = western(text)
    return bool(_CNIC.search(plain) or _PHONE.search(plain))


def figures_without_source(text: str) -> list[tuple[int, int]]:
    """Return where the figures stand (start, end) that name no source.

    A source is a bracket with a name and a year behind the figure in its sentence: 41 % (MICS 2019-20).
    """
    sources = [found.start() for found in _BRACKET.finditer(text) if _SOURCE.match(found.group())]
    bare = _NAMES.sub(_blank, _BRACKET.sub(_blank, text))
    ends = [found.start() for found in _SENTENCE_END.finditer(bare)] + [len(text)]
    return [
        found.span()
        for found in _FIGURE.finditer(bare)
        if not _followed(found.end(), sources, next(end for end in ends if end >= found.end()))
    ]


def _followed(start: int, sources: list[int], end: int) -> bool:
    return any(start <= source <= end for source in sources)


def _blank(found: re.Match[str]) -> str:
    return " " * len(found.group())
