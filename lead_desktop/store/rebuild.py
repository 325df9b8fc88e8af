"""Whether the tables say what the log says, and making them anew from it."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import blake2b

from lead_desktop.store.changes import Difference
from lead_desktop.store.fold import Folded, fold
from lead_desktop.store.inside import Inside
from lead_desktop.store.store import Store
from lead_desktop.store.writing import Writing

_Told = tuple[str, Folded, list[object]]


@dataclass(frozen=True)
class Rebuilt:
    """The content of the live tables and of those that the log gives, and how many records the log speaks of."""

    live_hash: str
    rebuilt_hash: str
    equal: bool
    rows: int


def content_hash(store: Store) -> str:
    """Return a hash of all records and open differences; stores that have seen the same changes have the same one.

    Private fields never travel and are left out.
    """
    inside = store.inside
    with inside.turn:
        return _hash(_live(inside), _private(inside))[0]


def rebuild(store: Store, dry_run: bool = False) -> Rebuilt:
    """Fold the whole log, compare, and unless `dry_run` put right what differs. Raises StoreError."""
    inside = store.inside
    with inside.turn:
        live, _ = _hash(_live(inside), {})
        folded, rows = _hash(_folded(inside), {})
        if not dry_run:
            _put_right(store)
    return Rebuilt(live, folded, live == folded, rows)


def differing(store: Store) -> dict[str, list[str]]:
    """Return by entity the records that the tables and the log tell differently."""
    inside = store.inside
    found: dict[str, list[str]] = {}
    for name, table in inside.tables.of.items():
        folded = {row: result[0] for row, result in _of(inside, name)}
        live = {row["id"]: row for row in table.all()}
        misfits = set(table.misfits())
        wrong = sorted(row for row in live.keys() | folded.keys() if live.get(row) != folded.get(row) or row in misfits)
        if wrong:
            found[name] = wrong
    return found


def _put_right(store: Store) -> None:
    inside = store.inside
    wrong = differing(store)

    def work(writing: Writing) -> None:
        inside.db.conn.execute("DELETE FROM _difference")
        writing.forget_differences()
        for name, table in inside.tables.of.items():
            told = dict(_of(inside, name))
            table.drop([row for row in wrong.get(name, ()) if row not in told])
            again = {row for row, (_, differences) in told.items() if differences}
            writing.refold(name, sorted(again.union(row for row in wrong.get(name, ()) if row in told)))

    store.rewrite(work)
    store.rewrite(lambda writing: inside.index.rebuild())


def _of(inside: Inside, entity: str) -> Iterator[tuple[str, tuple[Folded, list[Difference]]]]:
    declared = inside.entities[entity]
    for row, changes in inside.log.rows_of(entity):
        result = fold(declared, changes, inside.log.pasts)
        if result is not None:
            yield row, result


def _live(inside: Inside) -> Iterator[_Told]:
    cards: dict[tuple[str, str], list[object]] = {}
    for entity, row, fields, removal, sides in inside.tables.differences():
        cards.setdefault((entity, row), []).append([list(fields), removal, [list(side) for side in sides]])
    for name in sorted(inside.tables.of):
        for record in inside.tables.of[name].all():
            yield name, record, cards.get((name, record["id"]), [])


def _folded(inside: Inside) -> Iterator[_Told]:
    for name in sorted(inside.tables.of):
        for _, (folded, differences) in _of(inside, name):
            yield name, folded, [_card(one) for one in differences]


def _card(one: Difference) -> list[object]:
    return [list(one.fields), one.removal, [[side.replica, side.seq] for side in one.sides]]


def _private(inside: Inside) -> Mapping[str, frozenset[str]]:
    return {
        name: frozenset(one.name for one in entity.stored if one.private) for name, entity in inside.entities.items()
    }


def _hash(rows: Iterator[_Told], left_out: Mapping[str, frozenset[str]]) -> tuple[str, int]:
    digest, count = blake2b(digest_size=16), 0
    for name, row, cards in rows:
        out = left_out.get(name, frozenset())
        shown = {column: value for column, value in row.items() if value is not None and column not in out}
        cards.sort(key=repr)
        digest.update(
            json.dumps([name, shown, cards], sort_keys=True, ensure_ascii=False).encode("utf-8", "surrogatepass")
        )
        count += 1
    return digest.hexdigest(), count
