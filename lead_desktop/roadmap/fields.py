"""The closed list of field kinds: how each reads, shows, sorts and folds a value. No widgets, no storage."""

import json
from collections.abc import Callable
from dataclasses import KW_ONLY, dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import ClassVar

from lead_desktop import catalogue
from lead_desktop.catalogue.folding import fold
from lead_desktop.roadmap import formats
from lead_desktop.roadmap.facts import Facts, Row, Value
from lead_desktop.roadmap.reading import Unreadable, read_date, read_fiscal_year, read_number
from lead_desktop.roadmap.texts import N_, Sentence, Translate, sentence, without_direction_marks

LONGEST_TEXT = 400
LONGEST_PROSE = 100_000
LISTS_BY_CODE = frozenset({"sdg_goals", "sdg_targets", "sdg_indicators"})
"""Reference lists whose codes officers know and read; of the others only the names are shown."""


@dataclass(frozen=True)
class Field:
    """One fact of a record. `required` marks what a complete record needs; `private` stays on the computer."""

    name: str
    label: str
    _: KW_ONLY
    required: bool = False
    help: str = ""
    private: bool = False

    kind: ClassVar[str] = "field"
    stored: ClassVar[bool] = True
    sql_type: ClassVar[type] = str
    many: ClassVar[bool] = False

    def parse(self, typed: object) -> Value:
        """Return the clean value of what was typed, None for nothing. Raises Unreadable with its sentence."""
        if typed is None or (isinstance(typed, str) and not typed.strip()):
            return None
        return self._read(typed)

    def show(self, value: Value, tr: Translate, language: str) -> str:
        """Return the value as an officer reads it."""
        return "" if value is None else str(value)

    def sort_key(self, value: Value) -> tuple[bool, object]:
        """Order values of this field, empty ones last."""
        return value is None, "" if value is None else value

    def folded(self, value: Value) -> str:
        """Return what search compares: nothing for kinds without words."""
        return ""

    def _read(self, typed: object) -> Value:
        raise NotImplementedError


@dataclass(frozen=True)
class Text(Field):
    """One line of writing."""

    kind: ClassVar[str] = "text"
    longest: ClassVar[int] = LONGEST_TEXT

    def folded(self, value: Value) -> str:
        return fold(str(value)) if value else ""

    def sort_key(self, value: Value) -> tuple[bool, object]:
        return value is None, fold(str(value)) if value else ""

    def _read(self, typed: object) -> Value:
        text = _clean(_as_text(typed))
        text = " ".join(text.split())
        return _within(text, self.longest)


@dataclass(frozen=True)
class Prose(Field):
    """Many lines of writing."""

    kind: ClassVar[str] = "prose"
    longest: ClassVar[int] = LONGEST_PROSE

    def folded(self, value: Value) -> str:
        return fold(str(value)) if value else ""

    def _read(self, typed: object) -> Value:
        return _within(_clean(_as_text(typed)).strip(), self.longest)


@dataclass(frozen=True)
class Number(Field):
    """A figure with a decimal part, between `low` and `high` where given."""

    _: KW_ONLY
    low: float | None = None
    high: float | None = None
    unit: str = ""

    kind: ClassVar[str] = "number"
    sql_type: ClassVar[type] = float

    def show(self, value: Value, tr: Translate, language: str) -> str:
        return "" if value is None else formats.number(value)

    def sort_key(self, value: Value) -> tuple[bool, object]:
        return value is None, 0 if value is None else value

    def _read(self, typed: object) -> Value:
        return self._bounded(float(_as_number(typed)))

    def _bounded(self, number: int | float) -> int | float:
        too_low = self.low is not None and number < self.low
        too_high = self.high is not None and number > self.high
        if not (too_low or too_high):
            return number
        if self.low is None or self.high is None:
            limit = formats.number(self.low if too_low else self.high)
            text = (
                N_("{typed} is too low. The least is {limit}.")
                if too_low
                else N_("{typed} is too high. The most is {limit}.")
            )
            raise Unreadable(sentence(text, typed=formats.number(number), limit=limit))
        slots = {"typed": formats.number(number), "low": formats.number(self.low), "high": formats.number(self.high)}
        raise Unreadable(
            sentence(N_("{typed} is outside the possible values. Choose a number from {low} to {high}."), **slots)
        )


@dataclass(frozen=True)
class Whole(Number):
    """A count or a step on a scale."""

    _: KW_ONLY
    low: float | None = 0

    kind: ClassVar[str] = "whole"
    sql_type: ClassVar[type] = int

    def _read(self, typed: object) -> Value:
        number = _as_number(typed)
        if number != number.to_integral_value():
            raise Unreadable(
                sentence(
                    N_("{typed} is not a whole number. Type it without a decimal part."), typed=str(typed).strip()[:40]
                )
            )
        return self._bounded(int(number))


@dataclass(frozen=True)
class Money(Number):
    """Whole Pakistani rupees; paisa are rounded half up."""

    _: KW_ONLY
    low: float | None = 0

    kind: ClassVar[str] = "money"
    sql_type: ClassVar[type] = int

    def show(self, value: Value, tr: Translate, language: str) -> str:
        return "" if value is None else formats.money(value, tr)

    def _read(self, typed: object) -> Value:
        return self._bounded(int(_as_number(typed).quantize(Decimal(1), ROUND_HALF_UP)))


@dataclass(frozen=True)
class Percent(Number):
    """A share in per cent, 0 to 100."""

    _: KW_ONLY
    low: float | None = 0
    high: float | None = 100

    kind: ClassVar[str] = "percent"

    def show(self, value: Value, tr: Translate, language: str) -> str:
        return "" if value is None else formats.percent(value)


@dataclass(frozen=True)
class Date(Field):
    """A day, stored as YYYY-MM-DD."""

    kind: ClassVar[str] = "date"

    def show(self, value: Value, tr: Translate, language: str) -> str:
        return "" if value is None else formats.short_date(str(value))

    def _read(self, typed: object) -> Value:
        return (typed if isinstance(typed, date) else read_date(_as_text(typed))).isoformat()


@dataclass(frozen=True)
class FiscalYear(Field):
    """A Pakistani fiscal year, 1 July to 30 June, stored as 2026-27."""

    kind: ClassVar[str] = "fiscal_year"

    def _read(self, typed: object) -> Value:
        return read_fiscal_year(_as_text(typed))


@dataclass(frozen=True)
class Option:
    """One choice: the code that is stored and the words that are shown."""

    code: str
    label: str


def options(*pairs: tuple[str, str]) -> tuple[Option, ...]:
    """Declare choices as (code, N_(words)) pairs, in the order in which they are shown."""
    return tuple(Option(code, label) for code, label in pairs)


@dataclass(frozen=True)
class _Chosen(Field):
    """What a choice, a catalogue code and a reference share: one code, or with `many` a set of them."""

    _: KW_ONLY
    many: bool = False  # type: ignore[misc]

    def _read(self, typed: object) -> Value:
        if not self.many:
            return self._one(typed)
        chosen = {self._one(item) for item in _as_items(typed)}
        return sorted(chosen) or None

    def _one(self, typed: object) -> str:
        raise NotImplementedError

    def show(self, value: Value, tr: Translate, language: str) -> str:
        if value is None:
            return ""
        codes = value if isinstance(value, list) else [str(value)]
        return (
            "، ".join(self.word(code, tr, language) for code in codes)
            if language != "en"
            else ", ".join(self.word(code, tr, language) for code in codes)
        )

    def word(self, code: str, tr: Translate, language: str) -> str:
        """Return one code in words."""
        return code


@dataclass(frozen=True)
class Choice(_Chosen):
    """One of a closed list, or with `many` some of it."""

    _: KW_ONLY
    of: tuple[Option, ...] = ()
    default: str | None = None

    kind: ClassVar[str] = "choice"

    def word(self, code: str, tr: Translate, language: str) -> str:
        return next((tr(option.label) for option in self.of if option.code == code), code)

    def folded(self, value: Value) -> str:
        return ""

    def _one(self, typed: object) -> str:
        text = _as_text(typed).strip()
        wanted = fold(text)
        for option in self.of:
            if text == option.code or wanted == fold(option.label):
                return option.code
        raise Unreadable(
            sentence(N_("“{typed}” is not in the list for this question. Choose one from the list."), typed=text[:40])
        )


@dataclass(frozen=True)
class Flag(Field):
    """Yes or no; never asked means neither."""

    kind: ClassVar[str] = "flag"
    sql_type: ClassVar[type] = int

    def show(self, value: Value, tr: Translate, language: str) -> str:
        return "" if value is None else tr(N_("Yes")) if value else tr(N_("No"))

    def _read(self, typed: object) -> Value:
        if isinstance(typed, bool):
            return typed
        word = _as_text(typed).strip().casefold()
        if word in {"1", "yes", "true", "ہاں", "ها"}:
            return True
        if word in {"0", "no", "false", "نہیں", "نه"}:
            return False
        raise Unreadable(sentence(N_("“{typed}” is neither yes nor no. Choose one of the two."), typed=word[:40]))


@dataclass(frozen=True)
class CatalogueCode(_Chosen):
    """A code of a reference list in `catalogue`, or with `many` a set of them."""

    _: KW_ONLY
    of: str = ""

    kind: ClassVar[str] = "catalogue_code"

    def word(self, code: str, tr: Translate, language: str) -> str:
        return entry_words(self.of, code, language)

    def folded(self, value: Value) -> str:
        codes = value if isinstance(value, list) else [str(value)] if value else []
        entries = (catalogue.entry(self.of, code) for code in codes)
        return " ".join(fold(f"{entry.code} {entry.en} {entry.ur} {entry.sd}") for entry in entries if entry)

    def _one(self, typed: object) -> str:
        code = _as_text(typed).strip()
        if catalogue.entry(self.of, code) is None:
            raise Unreadable(
                sentence(N_("“{typed}” is not in the reference list. Choose one from the list."), typed=code[:40])
            )
        return code


@dataclass(frozen=True)
class Ref(_Chosen):
    """The id of a record of entity `to`, or with `many` a set of them. `parent` places the record under it."""

    _: KW_ONLY
    to: str = ""
    parent: bool = False

    kind: ClassVar[str] = "ref"

    def _one(self, typed: object) -> str:
        return _within(_clean(_as_text(typed)).strip(), 64)


@dataclass(frozen=True)
class Computed(Field):
    """A value worked out from the record and others, never stored. `formula` takes the row and the facts."""

    _: KW_ONLY
    formula: Callable[[Row, Facts], Value] = lambda row, facts: None
    as_kind: str = "number"

    kind: ClassVar[str] = "computed"
    stored: ClassVar[bool] = False

    def show(self, value: Value, tr: Translate, language: str) -> str:
        if value is None:
            return ""
        match self.as_kind:
            case "money":
                return formats.money(value, tr)
            case "percent":
                return formats.percent(value)
            case "flag":
                return tr(N_("Yes")) if value else tr(N_("No"))
            case "number":
                return formats.number(value)
            case "words":
                word = str(value)
                return tr(word)
        return str(value)


def entry_words(listed_in: str, code: str, language: str) -> str:
    """Return a line of a reference list as officers read it: official codes stand before the name."""
    entry = catalogue.entry(listed_in, code)
    if entry is None:
        return code
    return f"{code} {entry.name(language)}" if listed_in in LISTS_BY_CODE else entry.name(language)


def _as_text(typed: object) -> str:
    if isinstance(typed, str):
        return typed
    if isinstance(typed, bool | int | float):
        return json.dumps(typed)
    raise Unreadable(sentence(N_("This answer cannot be read here. Type it as text.")))


def _as_number(typed: object) -> Decimal:
    if isinstance(typed, bool):
        raise Unreadable(
            sentence(N_("“{typed}” is not a number. Type the figure alone, for example 1200."), typed=typed)
        )
    return read_number(_as_text(typed))


def _as_items(typed: object) -> list[object]:
    return list(typed) if isinstance(typed, list | tuple | set | frozenset) else [typed]


def _clean(text: str) -> str:
    """Keep what can be read: no NUL or other control letters, no lone surrogates, one form of line end."""
    text = without_direction_marks(text).replace("\r\n", "\n").replace("\r", "\n")
    text = text.encode("utf-8", "ignore").decode("utf-8")
    return "".join(letter for letter in text if letter in "\n\t" or (letter >= " " and letter != "\x7f"))


def _within(text: str, most: int) -> str:
    if len(text) > most:
        slots = {"letters": formats.number(len(text)), "most": formats.number(most)}
        raise Unreadable(
            sentence(N_("This text has {letters} letters. The longest that fits here is {most}."), **slots)
        )
    return text


def as_sentence(error: Unreadable) -> Sentence:
    """Return the sentence of an unreadable entry."""
    return error.sentence
