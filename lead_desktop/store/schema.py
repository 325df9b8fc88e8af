"""Tables: those of the engine, and one for each entity, derived from its declaration and only ever added to."""

from collections.abc import Mapping

from lead_desktop.roadmap.entities import Entity
from lead_desktop.roadmap.fields import Field
from lead_desktop.store import migrations
from lead_desktop.store.about import read_note, write_notes
from lead_desktop.store.engine import Database, quoted, transaction
from lead_desktop.store.fold import APPLIED, ENGINE_COLUMNS

FORMAT = 1
"""The number of the file's form. A file with a higher number was written by a newer program."""

SUM = "_sum"
"""The column with the checksum of a record."""

_ENGINE_TYPES = {"removed": "INTEGER NOT NULL DEFAULT 0", "stamp": "INTEGER NOT NULL DEFAULT 0"}
_SQL = {str: "TEXT", int: "INTEGER", float: "REAL"}

Known = dict[str, list[str]]
"""The stored fields of each entity that a file was last written with."""


def format_of(db: Database) -> int:
    """Return the number of a file's form, 0 for an empty file."""
    return int(db.conn.execute("PRAGMA user_version").fetchone()[0])


def make(db: Database, entities: Mapping[str, Entity]) -> None:
    """Make or complete all tables of a file that this version may write."""
    migrations.STORE.apply(db)
    with transaction(db):
        for entity in entities.values():
            _fit(db, entity)
        db.conn.execute(f"PRAGMA user_version = {FORMAT}")


def news(db: Database, entities: Mapping[str, Entity]) -> list[str]:
    """Return the entities that have fields or kinds of change which the file's last writer did not know."""
    known: Known | None = read_note(db, "known")
    if known is None:
        return []
    if set(read_note(db, "kinds") or ()) != set(APPLIED):
        return list(entities)
    return [name for name, entity in entities.items() if not _fields(entity) <= set(known.get(name, ()))]


def remember(db: Database, entities: Mapping[str, Entity]) -> None:
    """Note which entities, fields and kinds of change this version applied; runs inside a transaction."""
    known: Known = {name: sorted(_fields(entity)) for name, entity in entities.items()}
    write_notes(db, {"known": known, "kinds": sorted(APPLIED)})


def columns_in(db: Database, entity: str) -> tuple[str, ...]:
    """Return the columns that a file has for an entity, in their order; an older file may lack some."""
    return tuple(str(row[1]) for row in db.conn.execute(f"PRAGMA table_info({quoted(entity)})"))


def _fields(entity: Entity) -> set[str]:
    return {field.name for field in entity.stored}


def _fit(db: Database, entity: Entity) -> None:
    clash = _fields(entity) & {*ENGINE_COLUMNS, "n", SUM}
    if clash or entity.name.startswith("_"):
        raise ValueError(f"{entity.name} uses a name of the engine: {clash or entity.name}")
    present = columns_in(db, entity.name)
    if not present:
        db.conn.execute(_create(entity))
        return
    for field in entity.stored:
        if field.name not in present:
            db.conn.execute(f"ALTER TABLE {quoted(entity.name)} ADD COLUMN {quoted(field.name)} {sql_type(field)}")
    if SUM not in present:
        db.conn.execute(f"ALTER TABLE {quoted(entity.name)} ADD COLUMN {quoted(SUM)} BLOB")


def _create(entity: Entity) -> str:
    # No UNIQUE beyond the id and no foreign key: a record may point to one that has not arrived yet.
    engine = [f"{name} {_ENGINE_TYPES.get(name, 'TEXT')}" for name in ENGINE_COLUMNS if name != "id"]
    own = [f"{quoted(field.name)} {sql_type(field)}" for field in entity.stored]
    columns = ["n INTEGER PRIMARY KEY", "id TEXT NOT NULL UNIQUE", *engine, *own, f"{SUM} BLOB"]
    return f"CREATE TABLE {quoted(entity.name)} ({', '.join(columns)})"


def sql_type(field: Field) -> str:
    """Return the column type of a field; sets are kept as a JSON list."""
    return "TEXT" if field.many else _SQL[field.sql_type]
