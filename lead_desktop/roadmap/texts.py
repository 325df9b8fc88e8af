"""Marking texts for translation and filling their slots. Knows no Qt and translates nothing itself."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Protocol
from unicodedata import bidirectional

_FIGURES = re.compile(r"[+−-]?\d[\d.,]*(?:[-–/:]\d[\d.,]*)+|[+−-]\d[\d.,]*|\d[\d.,]* ?%")
"""Figures that turn round in right-to-left text: 2026-27, 15/03/2026, -2, 12 %."""

_SLOTS = re.compile(r"\{\w+\}")
_BIDI_MARKS = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")


def N_(text: str, note: str | None = None, n: int = -1, /) -> str:
    """Mark a literal for translation; it is translated where it is shown."""
    return text


class Translate(Protocol):
    """The shape of `tr`: a text, a note for translators, a count for plural forms, and named slots."""

    def __call__(self, text: str, note: str | None = None, n: int = -1, /, **slots: object) -> str: ...


@dataclass(frozen=True)
class Sentence:
    """A marked text with the values of its slots, not yet in any language."""

    text: str
    slots: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))

    def said(self, tr: Translate) -> str:
        """Return the sentence in the language of `tr`; slots that are themselves marked texts are translated too."""
        return tr(self.text, **{name: _said(value, tr) for name, value in self.slots.items()})


@dataclass(frozen=True)
class Word:
    """A marked text used as the value of a slot, so that it is translated with its sentence."""

    text: str


def _said(value: object, tr: Translate) -> object:
    return tr(value.text) if isinstance(value, Word) else value


def sentence(text: str, **slots: object) -> Sentence:
    """Build a sentence from a text that is marked elsewhere with `N_`."""
    return Sentence(text, MappingProxyType(slots))


def fill(text: str, language: str, slots: Mapping[str, object]) -> str:
    """Put values into named slots; slots and figures are isolated in right-to-left text to keep their order."""
    if language != "en":
        text = _leads(text, slots) + _FIGURES.sub("\u2066\\g<0>\u2069", text)
        slots = {name: _isolated(str(value)) for name, value in slots.items()}
    return text.format(**slots) if slots else text


def _leads(text: str, slots: Mapping[str, object]) -> str:
    """Return the mark that a text with slots begins with where its first letter does not say how it runs.

    What is isolated gives a line no direction: a Latin word before Arabic ones, or no letter at all, would make all of
    it run from the left.
    """
    ways = [bidirectional(sign) for sign in _SLOTS.sub("", text) if sign.isalpha()]
    runs_from_left = not ways or (ways[0] != "AL" and "AL" in ways)
    return "\u200f" if slots and runs_from_left else ""


def _isolated(value: str) -> str:
    """Isolate a value; one that is put together from isolated parts runs as the sentence does, from the right."""
    begin = "\u2067" if "\u2068" in value else "\u2068"
    return f"{begin}{value}\u2069"


def english(text: str, note: str | None = None, n: int = -1, /, **slots: object) -> str:
    """Say a marked text in English: the `tr` of the command line and of tests."""
    if n >= 0:
        text = text.replace("%n", str(n)).replace("(s)", "" if n == 1 else "s")
    return fill(text, "en", slots)


def without_direction_marks(text: str) -> str:
    """Remove the invisible marks that belong to display only."""
    return _BIDI_MARKS.sub("", text)
