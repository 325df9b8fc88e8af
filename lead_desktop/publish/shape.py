"""What the published tables look like, derived from the declarations: columns, types, comments, and how values read."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from hashlib import blake2b

from lead_desktop.roadmap import ENTITIES
from lead_desktop.roadmap.entities import Entity
from lead_desktop.roadmap.facts import Row
from lead_desktop.roadmap.fields import CatalogueCode, Choice, Field, Ref

FORMAT = 1
"""The number of the tables' form. What a program with a higher number made is not touched."""

Cell = str | int | float | bool | date | datetime | list[str] | None
Line = tuple[Cell, ...]


@dataclass(frozen=True)
class Column:
    """One column; `read` turns a stored value into what is sent."""

    name: str
    sql: str
    comment: str
    read: Callable[[object], Cell]


@dataclass(frozen=True)
class Table:
    """One published table; its first columns, `keys` of them, name a line."""

    name: str
    comment: str
    columns: tuple[Column, ...]
    keys: int = 1

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the columns."""
        return tuple(column.name for column in self.columns)

    @property
    def key(self) -> tuple[str, ...]:
        """The names of the columns that name a line."""
        return self.names[: self.keys]

    def line(self, row: Mapping[str, object]) -> Line:
        """Return a record as one line of the table."""
        return tuple(column.read(row.get(column.name)) for column in self.columns)


def published_entities() -> tuple[Entity, ...]:
    """Return the kinds of record that are published: those that are restricted stay in the office."""
    return tuple(entity for entity in ENTITIES.values() if not entity.restricted)


def may_be_seen(row: Row) -> bool:
    """Tell whether one record may be published: a paper that is marked as restricted may not."""
    return not row.get("restricted")


def line_of(entity: Entity, table: Table, row: Row) -> Line:
    """Return a record as it is published, with whether every needed answer is there."""
    return table.line({**row, "complete": entity.is_complete(row)})


def table_of(entity: Entity) -> Table:
    """Return the table of a kind of record. Fields that never leave the computer have no column."""
    own = tuple(_column(field) for field in entity.stored if not field.private)
    owner = {"district": "a district", "province": "the provincial office", "writer": "the office that wrote it"}
    comment = f"{entity.plural}. Kept by {owner[entity.owner.value]}; live records only."
    return Table(entity.name, comment, (*_ENGINE, *own))


def text(value: object) -> str | None:
    """Return a text as the server can take it: without zero bytes and half letters."""
    if value is None:
        return None
    return str(value).replace("\0", "").encode("utf-8", "replace").decode("utf-8")


def day(value: object) -> date | None:
    """Return a day, None where what is stored is none."""
    try:
        return date.fromisoformat(str(value)[:10]) if value else None
    except ValueError:
        return None


def moment(value: object) -> datetime | None:
    """Return a moment in UTC, None where what is stored is none."""
    try:
        found = datetime.fromisoformat(str(value)) if value else None
    except ValueError:
        return None
    return (found if found.tzinfo else found.replace(tzinfo=UTC)).astimezone(UTC) if found else None


def whole(value: object) -> int | None:
    """Return a count."""
    return int(value) if isinstance(value, int | float) else None


def figure(value: object) -> float | None:
    """Return a figure, None for one that is not known."""
    number = float(value) if isinstance(value, int | float) else None
    return None if number is None or number != number else number


def flag(value: object) -> bool | None:
    """Return yes or no."""
    return None if value is None else bool(value)


def texts(value: object) -> list[str] | None:
    """Return a set of codes."""
    return [str(text(item)) for item in value] if isinstance(value, list) else None


def digest(lines: Iterable[Line]) -> str:
    """Return a check sum of lines in their order."""
    found = blake2b(digest_size=16)
    for line in lines:
        found.update(repr(line).encode("utf-8"))
    return found.hexdigest()


_SQL: Mapping[str, tuple[str, Callable[[object], Cell]]] = {
    "date": ("date", day),
    "number": ("double precision", figure),
    "percent": ("double precision", figure),
    "whole": ("bigint", whole),
    "money": ("bigint", whole),
    "flag": ("boolean", flag),
}

_ENGINE = (
    Column("id", "text", "Names the record in every store.", text),
    Column("office", "text", "Place code of the office that made it; empty for what ships with the program.", text),
    Column("made_at", "timestamptz", "When it was made, by the clock of the computer that made it.", moment),
    Column("made_by", "text", "Officer who made it.", text),
    Column("changed_at", "timestamptz", "When it was last changed, by the clock of that computer.", moment),
    Column("changed_by", "text", "Officer who changed it last.", text),
    Column("complete", "boolean", "Whether every needed answer is there. Sums count complete records only.", flag),
)


def _column(field: Field) -> Column:
    sql, read = ("text[]", texts) if field.many else _SQL.get(field.kind, ("text", text))
    return Column(field.name, sql, _said(field), read)


def _said(field: Field) -> str:
    parts = [field.label + ".", field.help]
    if isinstance(field, Choice):
        parts.append("One of: " + ", ".join(f"{option.code} ({option.label})" for option in field.of) + ".")
    if isinstance(field, CatalogueCode):
        parts.append(f"Code of the list {field.of} in table catalogue.")
    if isinstance(field, Ref):
        parts.append(f"Id in table {field.to}.")
    if field.kind == "money":
        parts.append("Rupees.")
    if field.kind == "percent":
        parts.append("Per cent.")
    return " ".join(part for part in parts if part)
