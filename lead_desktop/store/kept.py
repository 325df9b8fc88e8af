"""What this computer alone knows: settings, keys, receipts. Never sent."""

import json
from typing import Any

from lead_desktop.store.engine import Database


class Kept:
    """Named values of this computer. Writing belongs inside the caller's transaction."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def put(self, name: str, value: object) -> None:
        """Keep a value under a name."""
        text = json.dumps(value, ensure_ascii=False)
        sql = "INSERT INTO _kept (name, value) VALUES (?, ?) ON CONFLICT(name) DO UPDATE SET value = excluded.value"
        self._db.conn.execute(sql, (name, text))

    def get(self, name: str) -> Any:
        """Return what was kept under a name, None when there is nothing."""
        row = self._db.conn.execute("SELECT value FROM _kept WHERE name = ?", (name,)).fetchone()
        return json.loads(row[0]) if row else None
