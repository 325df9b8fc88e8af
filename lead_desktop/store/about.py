"""What a store knows of itself: the office, the officer, this computer. Local facts that never travel as records."""

import json
import secrets
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any

from lead_desktop.store.engine import Database


@dataclass(frozen=True)
class About:
    """The store's own facts. `role` is "district" or "province", `place` the place code of the office."""

    store_id: str
    replica: str
    role: str
    place: str
    officer: str
    computer: str
    practice: bool
    made_on: str
    language: str = "en"


def new_id() -> str:
    """Return a new random name of 16 letters for a store or a replica."""
    return secrets.token_hex(8)


def read_about(db: Database) -> About:
    """Read the store's own facts."""
    found: dict[str, Any] = {
        name: json.loads(value) for name, value in db.conn.execute("SELECT name, value FROM _about")
    }
    return About(**{field.name: found[field.name] for field in fields(About)})


def write_about(db: Database, about: About) -> None:
    """Keep the store's own facts; runs inside the caller's transaction."""
    write_notes(db, asdict(about))


def write_notes(db: Database, notes: Mapping[str, object]) -> None:
    """Keep facts beside those of About, such as which entities the file knows."""
    rows = [(name, json.dumps(value, ensure_ascii=False)) for name, value in notes.items()]
    db.conn.executemany(
        "INSERT INTO _about(name, value) VALUES (?, ?) ON CONFLICT(name) DO UPDATE SET value = excluded.value", rows
    )


def read_note(db: Database, name: str) -> Any:
    """Return one fact beside those of About, None when there is none."""
    row = db.conn.execute("SELECT value FROM _about WHERE name = ?", (name,)).fetchone()
    return json.loads(row[0]) if row else None
