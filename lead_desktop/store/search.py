"""The search index over everything written, in three scripts. What a hit looks like on screen is not here."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import groupby

from lead_desktop.catalogue.folding import fold, fold_loose
from lead_desktop.roadmap.entities import Entity
from lead_desktop.roadmap.facts import Facts, Row
from lead_desktop.roadmap.fields import Field
from lead_desktop.store.changes import Hit
from lead_desktop.store.engine import Database
from lead_desktop.store.fold import Folded
from lead_desktop.store.tables import Table, Tables

_SHIFT = 40
_MASK = (1 << _SHIFT) - 1
_WORD = re.compile(r"[^\W_]+")
_EXCERPT = 80
_CONSIDERED = 400
_AT_REST = 4_000
_WRITTEN = frozenset({"text", "prose"})


class SearchIndex:
    """Folded words of all records. Writing belongs inside the caller's transaction."""

    def __init__(self, db: Database, tables: Tables) -> None:
        self._db = db
        self._tables = tables
        self._searched = {name: _searched(table) for name, table in tables.of.items()}
        self._numbers: dict[str, int] = {}
        self.reload()

    def reload(self) -> None:
        """Read again the numbers of the entities."""
        words = {text: n for n, text in self._db.conn.execute("SELECT n, text FROM _word")}
        self._numbers = {name: words[name] for name in self._searched if name in words}

    def update(self, entity: str, rows: Iterable[Folded], before: Mapping[str, Folded]) -> None:
        """Index records anew where their words changed; `before` holds them as they were, by id."""
        changed = self._changed(entity, rows, before)
        self._forget([number for number, row in changed if row["id"] in before])
        self._put(entity, changed)

    def postpone(self, entity: str, rows: Iterable[Folded], before: Mapping[str, Folded]) -> None:
        """Leave records of a large bundle for later: an officer waits for it, and nobody searches meanwhile."""
        numbers = [(number,) for number, _ in self._changed(entity, rows, before)]
        self._db.conn.executemany("INSERT INTO _unindexed (id) VALUES (?) ON CONFLICT DO NOTHING", numbers)

    @property
    def is_behind(self) -> bool:
        """Whether records wait for the index."""
        return self._db.conn.execute("SELECT 1 FROM _unindexed LIMIT 1").fetchone() is not None

    def catch_up(self, most: int | None = None) -> None:
        """Index records that wait, all or the first so many."""
        waiting = [row[0] for row in self._db.conn.execute("SELECT id FROM _unindexed LIMIT ?", (most or -1,))]
        names = {number: name for name, number in self._numbers.items()}
        for number, ids in groupby(waiting, key=lambda one: one >> _SHIFT):
            table, here = self._tables.of[names[number]], list(ids)
            rows = {row["id"]: row for row in table.numbered([one & _MASK for one in here])}
            self._forget(here)
            found = table.numbers(rows).items()
            self._put(names[number], ((number << _SHIFT | n, rows[row_id]) for row_id, n in found))
        self._db.conn.executemany("DELETE FROM _unindexed WHERE id = ?", [(one,) for one in waiting])

    def rest(self) -> None:
        """Index some of the records that wait, as many as a pause in an officer's typing has time for."""
        self.catch_up(_AT_REST)

    def _changed(
        self, entity: str, rows: Iterable[Folded], before: Mapping[str, Folded]
    ) -> list[tuple[int, Folded]]:
        """Return the records whose words changed, with their numbers in the index."""
        fields = self._searched[entity]
        changed = [row for row in rows if _differ(fields, row, before.get(row["id"]))]
        if changed and entity not in self._numbers:
            self.reload()
        numbers = self._tables.of[entity].numbers([row["id"] for row in changed]) if changed else {}
        return [(self._numbers[entity] << _SHIFT | numbers[row["id"]], row) for row in changed]

    def _forget(self, numbers: Iterable[int]) -> None:
        self._db.conn.executemany("DELETE FROM _search WHERE rowid = ?", [(number,) for number in numbers])

    def _put(self, entity: str, rows: Iterable[tuple[int, Folded]]) -> None:
        declared, fields = self._tables.of[entity].entity, self._searched[entity]
        records = ((number, *_folded(declared, fields, row)) for number, row in rows)
        self._db.conn.executemany("INSERT INTO _search (rowid, title, folded, loose) VALUES (?, ?, ?, ?)", records)

    def rebuild(self) -> None:
        """Index all records anew."""
        self._db.conn.execute("DELETE FROM _unindexed")
        self._db.conn.execute("INSERT INTO _search (_search) VALUES ('delete-all')")
        self.reload()
        for name, table in self._tables.of.items():
            if name in self._numbers:
                self.update(name, table.all(), {})

    def find(self, text: str, facts: Facts, most: int) -> list[Hit]:
        """Return the records that hold every word of a text or its beginning, best first."""
        words = _WORD.findall(_fold(text))[:12]
        if not words:
            return []
        found = dict.fromkeys(self._matches("{title folded}", words))
        if len(found) < most:
            loose = _WORD.findall(fold_loose(text))[:12]
            found |= dict.fromkeys(self._matches("{title folded loose}", loose))
        hits = (self._hit(number, words, facts) for number in list(found)[: most * 2])
        return sorted((hit for hit in hits if hit), key=lambda hit: hit.removed)[:most]

    def _matches(self, columns: str, words: Collection[str]) -> Iterator[int]:
        terms = " AND ".join(f'"{word}"*' for word in words)
        query = f"{columns} : ({terms})"
        # Ranking every record that holds a common word would take longer than anybody waits.
        sql = """SELECT rowid FROM (SELECT rowid, rank FROM _search WHERE _search MATCH ?
            AND rank MATCH 'bm25(8.0, 1.0, 0.5)' LIMIT ?) ORDER BY rank"""
        titled = self._db.conn.execute(sql, (f"{{title}} : ({terms})", _CONSIDERED)).fetchall()
        anywhere = self._db.conn.execute(sql, (query, _CONSIDERED)).fetchall()
        return (row[0] for row in (*titled, *anywhere))

    def _hit(self, number: int, words: Collection[str], facts: Facts) -> Hit | None:
        entity = next((name for name, n in self._numbers.items() if n == number >> _SHIFT), None)
        row = self._tables.of[entity].by_number(number & _MASK) if entity else None
        if row is None or entity is None:
            return None
        declared = self._tables.of[entity].entity
        return Hit(entity, row["id"], declared.name_of(row, facts), _excerpt(declared, row, words), row["removed"])


def _searched(table: Table) -> tuple[Field, ...]:
    return tuple(field for field in table.fields if field.kind in _WRITTEN or field.kind == "catalogue_code")


def _differ(fields: tuple[Field, ...], row: Folded, before: Folded | None) -> bool:
    if before is None:
        return True
    return any(row[field.name] != before[field.name] for field in fields)


def _folded(entity: Entity, fields: tuple[Field, ...], row: Row) -> tuple[str, str, str]:
    titled: list[str] = []
    plain: list[str] = []
    codes: list[str] = []
    for field in fields:
        value = row[field.name]
        if value is None:
            continue
        if field.kind not in _WRITTEN:
            codes.append(field.folded(value))
        else:
            (titled if field.name in entity.title else plain).append(str(value))
    title, folded = "\n".join(map(_fold, titled)), "\n".join(("\n".join(map(_fold, plain)), *codes))
    return title, folded, _only_loose(title, folded)


def _only_loose(title: str, folded: str) -> str:
    both = f"{title}\n{folded}"
    if both.isascii():
        return ""
    lines = [line for line in both.split("\n") if not line.isascii()]
    return " ".join(sorted(frozenset().union(*map(_loose_words, lines)) - {*_WORD.findall(both)}))


def _fold(text: str) -> str:
    return text.lower() if text.isascii() else _remembered(text)


@lru_cache(maxsize=4_096)
def _remembered(text: str) -> str:
    # Names of offices, places and people stand in many records.
    return fold(text)


@lru_cache(maxsize=4_096)
def _loose_words(line: str) -> frozenset[str]:
    return frozenset(_WORD.findall(fold_loose(line)))


def _excerpt(entity: Entity, row: Row, words: Collection[str]) -> str:
    for field in entity.stored:
        value = row.get(field.name)
        if field.kind not in _WRITTEN or field.name in entity.title or not value:
            continue
        text = str(value)
        places = [at for word in words if (at := _fold(text).find(word)) >= 0]
        if places:
            start = max(0, min(min(places), len(text)) - _EXCERPT // 3)
            cut = text[start : start + _EXCERPT]
            return ("…" if start else "") + " ".join(cut.split()) + ("…" if start + _EXCERPT < len(text) else "")
    return ""
