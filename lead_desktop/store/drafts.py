"""Long texts while they are being typed, so that a stop loses at most the last two seconds. Never sent."""

from dataclasses import dataclass

from lead_desktop.store.engine import Database


@dataclass(frozen=True)
class Draft:
    """A text being typed into a field, with the time of its last key (ISO)."""

    entity: str
    row: str
    field: str
    text: str
    at: str


class Drafts:
    """The drafts of a store. Writing belongs inside the caller's transaction."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def keep(self, draft: Draft) -> None:
        """Keep the latest text of a field."""
        text = draft.text.encode("utf-8", "replace").decode("utf-8")
        sql = """INSERT INTO _draft (entity, row, field, text, at) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT(entity, row, field) DO UPDATE SET text = excluded.text, at = excluded.at"""
        self._db.conn.execute(sql, (draft.entity, draft.row, draft.field, text, draft.at))

    def drop(self, entity: str, row: str, field: str) -> None:
        """Forget the draft of a field."""
        self._db.conn.execute("DELETE FROM _draft WHERE entity = ? AND row = ? AND field = ?", (entity, row, field))

    def all(self) -> list[Draft]:
        """Return all drafts, newest first."""
        found = self._db.conn.execute("SELECT entity, row, field, text, at FROM _draft ORDER BY at DESC, rowid DESC")
        return [Draft(*row) for row in found]
