"""All rows of a table checked before anything is brought in: good, needs a look, or the same as before."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from lead_desktop.roadmap.entities import Entity, Level
from lead_desktop.roadmap.facts import Row, Value
from lead_desktop.roadmap.fields import Choice
from lead_desktop.roadmap.texts import N_, Sentence, Translate, Word, sentence
from lead_desktop.sheets.answers import Asked, NewRecords, RowAnswers, Values, Wanting
from lead_desktop.sheets.columns import doubled, fits, lacks_parent
from lead_desktop.sheets.errors import SheetError
from lead_desktop.sheets.figures import is_no_data
from lead_desktop.sheets.matching import Matching
from lead_desktop.sheets.recognise import Table
from lead_desktop.sheets.rows import Kind, TableRow
from lead_desktop.sheets.wide import FIGURE_FIELDS
from lead_desktop.store.entering import refusal
from lead_desktop.store.store import Store

_TELL_EVERY = 50
Tell = Callable[[int, int], object]
_Key = tuple[object, ...]


class Standing(StrEnum):
    """What a row is before it is brought in."""

    GOOD = "good"
    LOOKS = "looks"
    SAME = "same"


@dataclass(frozen=True)
class Reason:
    """Why a row is not good: a sentence, and the field that it is about, if it is about one."""

    sentence: Sentence
    field: str = ""
    label: str = ""

    def said(self, tr: Translate) -> str:
        """Return the reason in the language of `tr`, after the field's label."""
        problem = self.sentence.said(tr)
        return tr(N_("{label}: {problem}"), label=tr(self.label), problem=problem) if self.label else problem


@dataclass(frozen=True)
class Line:
    """A row of the file after the check: its records where it is good, else the reasons why it would be set aside.

    `remarks` are what a good row should be looked at for later.
    """

    row: TableRow
    standing: Standing
    records: tuple[Mapping[str, Value], ...] = ()
    reasons: tuple[Reason, ...] = ()
    remarks: tuple[Reason, ...] = ()


@dataclass(frozen=True)
class Checked:
    """All rows of a table after the check. good + looks + same is the number of rows, always."""

    entity: str
    table: Table
    matching: Matching
    lines: tuple[Line, ...]
    asked: tuple[Asked, ...] = ()
    no_data: Mapping[str, int] = field(default_factory=dict)
    new: NewRecords = field(default_factory=NewRecords)

    def of(self, standing: Standing) -> tuple[Line, ...]:
        """Return the rows that stand so."""
        return tuple(line for line in self.lines if line.standing is standing)

    def count(self, standing: Standing) -> int:
        """Count the rows that stand so."""
        return sum(1 for line in self.lines if line.standing is standing)

    @property
    def records(self) -> int:
        """How many records would be made."""
        return sum(len(line.records) for line in self.of(Standing.GOOD))


def check(
    store: Store, entity: Entity, table: Table, matching: Matching, tongues: Sequence[Translate] = (),
    tell: Tell = lambda done, of: None,
) -> Checked:  # fmt: skip
    """Check all rows. `tell` hears how far it is and may raise to stop it.

    Raises SheetError where nothing of the table is matched or this office may not add such records.
    """
    if not fits(entity, matching):
        raise SheetError("no_fit", kind=Word(entity.label))
    twice = doubled(entity, matching)
    if twice is not None:
        raise SheetError("doubled", field=Word(twice.label))
    if lacks_parent(entity, matching) and entity.parent is not None:
        raise SheetError("no_parent", field=Word(entity.parent.label))
    if refusal(store, entity.name) is not None:
        raise SheetError("not_here")
    checking = _Checking(store, entity, table, matching, tongues)
    lines = []
    for done, row in enumerate(table.rows):
        if done % _TELL_EVERY == 0:
            tell(done, len(table.rows))
        lines.append(checking.line(row))
    tell(len(table.rows), len(table.rows))
    read = checking.answers
    asked = tuple(sorted(read.asked.values(), key=lambda one: -one.rows))
    return Checked(entity.name, table, matching, tuple(lines), asked, dict(read.no_data), read.new)


class _Checking:
    """The check of one table: what was read before is remembered, so that a row that comes twice is seen."""

    def __init__(
        self, store: Store, entity: Entity, table: Table, matching: Matching, tongues: Sequence[Translate]
    ) -> None:
        self._store, self._entity = store, entity
        self.answers = RowAnswers(store, entity, table, matching, tongues)
        self._fields = sorted(self.answers.fields())
        # A figure without its place or its indicator would be one of something else.
        has_figures = any(name in entity.by_name for name in FIGURE_FIELDS)
        about = ("place", entity.parent.name if entity.parent else "") if has_figures else ()
        self._needed = [name for name in about if name in self._fields and name not in self.answers.given]
        self._here = {self._key(row) for row in store.rows(entity.name)}
        self._seen: dict[_Key, int] = {}
        self._blank: dict[str, Value] = {one.name: None for one in entity.stored}
        self._defaults = {one.name: one.default for one in entity.stored if isinstance(one, Choice) and one.default}

    def line(self, row: TableRow) -> Line:
        if row.kind is not Kind.RECORD:
            return Line(row, Standing.LOOKS, reasons=tuple(Reason(said) for said in (row.reason,) if said))
        records, wanting = self.answers.read(row)
        records = [record for record in records if self._is_record(record)]
        if wanting:
            return self._aside(row, wanting)
        if not records:
            reason = Reason(sentence(N_("This row holds no answer to any question.")))
            return Line(row, Standing.LOOKS, reasons=(reason,))
        return self._unless_same(row, [{**self._defaults, **_known(record)} for record in records])

    def _is_record(self, record: Values) -> bool:
        """Tell whether answers make a record: one is the row's own, and where a figure is meant, it is there."""
        if any(name in self._fields and record.get(name) is None for name in FIGURE_FIELDS):
            return record.get("missing_reason") is not None
        return any(record.get(name) is not None for name in self._fields if name not in self.answers.given)

    def _unless_same(self, row: TableRow, records: Sequence[dict[str, Value]]) -> Line:
        new = [record for record in records if self._key(record) not in self._here]
        if not new:
            return Line(row, Standing.SAME, reasons=(Reason(sentence(N_("A record here says the same already."))),))
        before = [self._seen[key] for record in new if (key := self._key(record)) in self._seen]
        if len(before) == len(new):
            said = sentence(N_("Row {number} of this file says the same."), number=before[0])
            return Line(row, Standing.SAME, reasons=(Reason(said),))
        return self._by_rules(row, new)

    def _by_rules(self, row: TableRow, records: Sequence[dict[str, Value]]) -> Line:
        empty = [name for name in self._needed if any(record.get(name) is None for record in records)]
        if empty:
            return self._aside(row, [Wanting(name, "", sentence(N_("It is empty in this row."))) for name in empty])
        found = [problem for record in records for problem in self._entity.check(self._whole(record), self._store)]
        errors = [problem for problem in found if problem.level is Level.ERROR]
        if errors:
            said = [Wanting(problem.field, "", problem.sentence) for problem in errors]
            return self._aside(row, said)
        for record in records:
            self._seen.setdefault(self._key(record), row.number)
        warnings = [self._reason(one.field, one.sentence) for one in found if one.level is Level.WARNING]
        return Line(row, Standing.GOOD, tuple(records), remarks=_once(warnings))

    def _whole(self, record: Mapping[str, Value]) -> Row:
        return {**self._blank, **record, "id": "", "office": self._store.place, "removed": False}

    def _aside(self, row: TableRow, wanting: Sequence[Wanting]) -> Line:
        return Line(row, Standing.LOOKS, reasons=_once([self._reason(one.field, one.sentence) for one in wanting]))

    def _reason(self, name: str, said: Sentence) -> Reason:
        return Reason(said, name, self._entity.by_name[name].label)

    def _key(self, row: Mapping[str, Value]) -> _Key:
        return tuple(_compared(row.get(name)) for name in self._fields)


def _compared(value: Value) -> object:
    """Return a value as two records are compared by it: “Nil” in a text says no more than nothing does."""
    if isinstance(value, list):
        return tuple(value)
    return None if isinstance(value, str) and is_no_data(value) else value


def _known(record: Values) -> dict[str, Value]:
    return {name: value for name, value in record.items() if value is not None}


def _once(reasons: Sequence[Reason]) -> tuple[Reason, ...]:
    return tuple(one for at, one in enumerate(reasons) if one not in reasons[:at])
