"""The search index over everything written, in three scripts. What a hit looks like on screen is not here."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import lru_cache

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
        fields = self._searched[entity]
        changed = [row for row in rows if _differ(fields, row, before.get(row["id"]))]
        if not changed:
            return
        if entity not in self._numbers:
            self.reload()
        table = self._tables.of[entity]
        numbers = table.numbers([row["id"] for row in changed])
        shift = self._numbers[entity] << _SHIFT
        known = [(shift | numbers[row["id"]],) for row in changed if row["id"] in before]
        self._db.conn.executemany("DELETE FROM _search WHERE rowid = ?", known)
        records = ((shift | numbers[row["id"]], *_folded(table.entity, fields, row)) for row in changed)
        self._db.conn.executemany("INSERT INTO _search (rowid, title, folded, loose) VALUES (?, ?, ?, ?)", records)

    def rebuild(self) -> None:
        """Index all records anew."""
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
