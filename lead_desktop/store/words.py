"""The words that stand in many changes, each kept once and named by a number."""

from lead_desktop.store.engine import Database
from lead_desktop.store.lines import text_quoted

UNKNOWN = -1
"""The number of a word that no change holds."""


class Words:
    """All words of one log, in memory. Adding one belongs inside the caller's transaction."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._numbers: dict[str, int] = {text: n for n, text in db.conn.execute("SELECT n, text FROM _word")}
        self.text = {n: text for text, n in self._numbers.items()}
        self.quoted = {n: text_quoted(text) for text, n in self._numbers.items()}

    def number(self, text: str) -> int:
        """Return the number of a word, a new one inside a transaction, UNKNOWN outside."""
        found = self._numbers.get(text)
        if found is not None:
            return found
        if not self._db.conn.in_transaction:
            return UNKNOWN
        cursor = self._db.conn.execute("INSERT INTO _word (text) VALUES (?)", (text,))
        n = int(cursor.lastrowid or 0)
        self._numbers[text], self.text[n], self.quoted[n] = n, text, text_quoted(text)
        return n
