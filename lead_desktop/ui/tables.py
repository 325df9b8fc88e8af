"""The records of one kind as rows and columns: shown, sorted, filtered, typed into. How cells look: table_cells.py."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from lead_desktop.catalogue import sdg
from lead_desktop.catalogue.folding import fold
from lead_desktop.roadmap import ENTITIES
from lead_desktop.roadmap.entities import Level, Problem
from lead_desktop.roadmap.facts import Row, Value
from lead_desktop.roadmap.fields import LISTS_BY_CODE, CatalogueCode, Computed, Field, Number
from lead_desktop.roadmap.texts import N_
from lead_desktop.store import entering
from lead_desktop.store.changes import Committed
from lead_desktop.store.entering import Entered
from lead_desktop.store.errors import LeadError
from lead_desktop.ui.choosing import can_choose
from lead_desktop.ui.session import Session
from lead_desktop.ui.texts import tr
from lead_desktop.ui.wording import ordered_by_words, shown

Index = QModelIndex | QPersistentModelIndex
PROBLEM = Qt.ItemDataRole.UserRole + 1
"""What the officer should know about a cell: a ready sentence, empty for nothing."""
WEIGHT = Qt.ItemDataRole.UserRole + 2
"""How much it weighs: "problem" or "warn"."""
QUIET = Qt.ItemDataRole.UserRole + 3
"""Whether a cell's words stand in for a value that is not there."""
_NEEDED = N_("needed")
_ADD = N_("+ Type here to add")


class RecordsModel(QAbstractTableModel):
    """The live records of an entity, and a last row that becomes a new one when something is typed into it.

    `given` holds what every record shown has and every new one gets, such as the record it stands under.
    """

    added = Signal(str)
    """A record was typed into the last row."""

    def __init__(
        self,
        session: Session,
        entity: str,
        fields: Sequence[Field],
        given: Mapping[str, object] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.entity = ENTITIES[entity]
        self._session, self._fields, self._given = session, tuple(fields), dict(given or {})
        self._ids: list[str] = []
        self._texts: dict[tuple[str, str], str] = {}
        self._found: dict[str, dict[str, Problem]] = {}
        self._held: dict[str, Mapping[str, str]] = {}
        self._sorted_by, self._descending = "", False
        self._wanted, self._only_looks = "", False
        self.can_add = entering.refusal(session.store, entity) is None
        self._read()

    # What stands where.

    @property
    def fields(self) -> tuple[Field, ...]:
        """The columns."""
        return self._fields

    @property
    def ids(self) -> tuple[str, ...]:
        """The records shown, in their order."""
        return tuple(self._ids)

    def field_at(self, index: Index) -> Field:
        """Return the field of a cell's column."""
        return self._fields[index.column()]

    def id_at(self, row: int) -> str:
        """Return the record in a row, empty for the row that adds one."""
        return self._ids[row] if 0 <= row < len(self._ids) else ""

    def record_at(self, index: Index) -> Row | None:
        """Return the record of a cell, None in the row that adds one."""
        found = self.id_at(index.row())
        return self._session.store.row(self.entity.name, found) if found else None

    def held_at(self, index: Index) -> str | None:
        """Return the text in a cell that could not be taken, None where there is none."""
        return self._held_of(self.id_at(index.row())).get(self.field_at(index).name)

    def value_at(self, index: Index) -> Value:
        """Return the stored or worked-out value of a cell."""
        row = self.record_at(index)
        return self._value(row, self.field_at(index)) if row else None

    def may_edit(self, index: Index) -> bool:
        """Tell whether this office can type into a cell."""
        if not index.isValid() or isinstance(self.field_at(index), Computed):
            return False
        row = self.record_at(index)
        return self.can_add if row is None else entering.refusal(self._session.store, self.entity.name, row) is None

    def all_count(self) -> int:
        """Return how many records there are before any filter."""
        return len(self._all_rows())

    def needing_a_look(self) -> list[str]:
        """Return the records in which something is wrong or missing."""
        return [str(row["id"]) for row in self._all_rows() if self._needs_look(row)]

    def total(self, field: Field) -> float | None:
        """Return the sum of a column over the records shown, None where a sum means nothing."""
        if not is_summed(field):
            return None
        rows = (self._session.store.row(self.entity.name, one) for one in self._ids)
        values = [self._value(row, field) for row in rows if row is not None]
        figures = [value for value in values if isinstance(value, int | float) and not isinstance(value, bool)]
        return sum(figures) if figures else None

    # What is shown, and in which order.

    @property
    def sorted_by(self) -> tuple[str, bool]:
        """The column that the rows are sorted by, empty for the order of entry, and whether the largest comes first."""
        return self._sorted_by, self._descending

    def set_fields(self, fields: Sequence[Field]) -> None:
        """Show other columns."""
        self.beginResetModel()
        self._fields = tuple(fields)
        self.endResetModel()

    def set_sort(self, field: str, *, descending: bool = False) -> None:
        """Sort by a column; an empty name gives the order of entry."""
        self._sorted_by, self._descending = field, descending
        self.reread()

    def set_filter(self, text: str, *, only_looks: bool = False) -> None:
        """Show only the records whose words hold a text, or that need a look."""
        self._wanted, self._only_looks = fold(text.strip()), only_looks
        self.reread()

    def reread(self) -> None:
        """Read every record again."""
        self.beginResetModel()
        self._read()
        self.endResetModel()

    def heard(self, committed: Committed) -> None:
        """Re-read the records that a commit touched; rows stay where they are."""
        mine = [row for entity, row in sorted(committed.rows) if entity == self.entity.name]
        for row in mine:
            self._forget(row)
            self._take(row)
        if committed.entities - {self.entity.name}:
            # Names of other records stand in the cells, and sums over them.
            self._texts.clear()
            self._found.clear()
            if self._ids:
                self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, len(self._fields) - 1))

    # Typing.

    def enter(self, index: Index, typed: object) -> str:
        """Store what was typed into a cell and return the id of its record, empty when there is none."""
        row, field = self.id_at(index.row()), self.field_at(index)
        if not row and typed in (None, "", []):
            return ""
        values = {field.name: typed} if row else {**self._given, field.name: typed}
        try:
            entered: Entered = self._session.enter(self.entity.name, row or None, values)
        except LeadError:
            return row
        self._forget(entered.row_id)
        self._take(entered.row_id)
        if self._session.store.row(self.entity.name, entered.row_id) is None:
            return ""
        if not row:
            self.added.emit(entered.row_id)
        return entered.row_id

    # What Qt asks.

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._ids) + self.can_add

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._fields)

    def flags(self, index: Index) -> Qt.ItemFlag:
        plain = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return plain | Qt.ItemFlag.ItemIsEditable if self.may_edit(index) else plain

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if way != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return tr(self._fields[section].label) if section < len(self._fields) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.id_at(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(row, index)
        if role == QUIET:
            return not row or (self.held_at(index) is None and self.value_at(index) in (None, []))
        if role in (PROBLEM, WEIGHT):
            return self._look(row, self.field_at(index).name, role)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = self._look(row, self.field_at(index).name, PROBLEM)
            label, words = tr(self.field_at(index).label), self._words(row, index)
            spoken = tr("{label}: {value}", label=label, value=words)
            return f"{spoken}. {said}" if said else spoken
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        return role == Qt.ItemDataRole.EditRole and self.may_edit(index) and bool(self.enter(index, value))

    # How it is done.

    def _words(self, row: str, index: Index) -> str:
        field = self.field_at(index)
        if not row:
            return tr(_ADD) if index.column() == 0 else ""
        held = self._held_of(row).get(field.name)
        if held is not None:
            return held
        words = self._text(row, field)
        return words or (tr(_NEEDED) if field.required else "")

    def _text(self, row: str, field: Field) -> str:
        key = (row, field.name)
        if key not in self._texts:
            record = self._session.store.row(self.entity.name, row)
            value = self._value(record, field) if record else None
            self._texts[key] = " ".join(shown(self._session.store, field, value).split())
        return self._texts[key]

    def _value(self, row: Row, field: Field) -> Value:
        return field.formula(row, self._session.store) if isinstance(field, Computed) else row.get(field.name)

    def _look(self, row: str, field: str, role: int) -> str:
        found = self._problems(row).get(field) if row else None
        if found is None:
            return ""
        if role == PROBLEM:
            return found.said(tr)
        return "problem" if found.level is Level.ERROR else "warn"

    def _problems(self, row: str) -> dict[str, Problem]:
        if row not in self._found:
            problems = entering.check(self._session.store, self.entity.name, row)
            # The first one of a field is the one that weighs most.
            self._found[row] = {one.field: one for one in reversed(problems)}
        return self._found[row]

    def _held_of(self, row: str) -> Mapping[str, str]:
        if row and row not in self._held:
            held = self._session.store.held(self.entity.name, row)
            self._held[row] = {field: one.typed for field, one in held.items()}
        return self._held.get(row, {})

    def _needs_look(self, row: Row) -> bool:
        return not self.entity.is_complete(row) or bool(self._problems(str(row["id"])))

    def _all_rows(self) -> list[Row]:
        rows = self._session.store.rows(self.entity.name)
        return [row for row in rows if all(row.get(name) == value for name, value in self._given.items())]

    def _read(self) -> None:
        self._texts.clear()
        self._found.clear()
        self._held.clear()
        rows = [row for row in self._all_rows() if self._is_wanted(row)]
        self._ids = [str(row["id"]) for row in self._in_order(rows)]

    def _is_wanted(self, row: Row) -> bool:
        if self._only_looks and not self._needs_look(row):
            return False
        words = (self._text(str(row["id"]), field) for field in self._fields)
        return not self._wanted or any(self._wanted in fold(text) for text in words)

    def _in_order(self, rows: Iterable[Row]) -> list[Row]:
        field = self.entity.by_name.get(self._sorted_by)
        if field is None:
            return list(rows)
        empty = [row for row in rows if self._value(row, field) in (None, [])]
        filled = [row for row in rows if row not in empty]
        return sorted(filled, key=lambda row: self._sort_key(row, field), reverse=self._descending) + empty

    def _sort_key(self, row: Row, field: Field) -> Any:
        value = self._value(row, field)
        if isinstance(field, CatalogueCode) and field.of in LISTS_BY_CODE and isinstance(value, str):
            return sdg.sort_key(value)
        is_words = can_choose(field) or field.kind in ("text", "prose") or isinstance(value, str | list)
        if is_words and field.kind not in ("date", "fiscal_year"):
            return ordered_by_words(self._text(str(row["id"]), field))
        return value

    def _forget(self, row: str) -> None:
        for field in self._fields:
            self._texts.pop((row, field.name), None)
        self._found.pop(row, None)
        self._held.pop(row, None)

    def _take(self, row: str) -> None:
        record = self._session.store.row(self.entity.name, row)
        at = self._ids.index(row) if row in self._ids else -1
        if at >= 0 and record is None:
            self.beginRemoveRows(QModelIndex(), at, at)
            del self._ids[at]
            self.endRemoveRows()
        elif at >= 0:
            self.dataChanged.emit(self.index(at, 0), self.index(at, len(self._fields) - 1))
        elif record is not None and all(record.get(name) == value for name, value in self._given.items()):
            self.beginInsertRows(QModelIndex(), len(self._ids), len(self._ids))
            self._ids.append(row)
            self.endInsertRows()


def is_summed(field: Field) -> bool:
    """Tell whether a sum over a column means something: amounts, and counts of something named."""
    if isinstance(field, Computed):
        return field.as_kind == "money"
    return field.kind == "money" or (field.kind == "whole" and isinstance(field, Number) and bool(field.unit))
