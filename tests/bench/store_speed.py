"""How fast the store is on this machine: `python -m tests.bench.store_speed` prints medians of five."""

from collections.abc import Callable
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from lead_desktop.roadmap import ENTITIES, STEPS
from lead_desktop.roadmap.facts import Value
from lead_desktop.roadmap.steps import step_state
from lead_desktop.roadmap.texts import N_, sentence
from lead_desktop.store import engine
from lead_desktop.store.changes import Edit, Kind, Received
from lead_desktop.store.store import Store
from tests.store.small import SMALL

_LABEL = sentence(N_("Measured"))
_WORDS = ("water", "school", "roads", "health", "پانی", "اسکول", "سڑک", "صحت", "budget", "council", "union", "tehsil")


def measured(name: str, once: Callable[[], object], times: int = 5) -> None:
    """Print the median of several runs in milliseconds."""
    taken = []
    for _ in range(times):
        begun = perf_counter()
        once()
        taken.append((perf_counter() - begun) * 1000)
    print(f"{name:60} {median(taken):10.2f} ms")


def filled(folder: Path, count: int) -> tuple[Store, list[str]]:
    """Return a store with commitments."""
    store = Store.create(folder, role="district", place="KECH", officer="Planner", entities=SMALL)
    rows = [str(store.new_id()) for _ in range(count)]
    store.commit([Edit(Kind.CREATE, "commitment", row, _values(n)) for n, row in enumerate(rows)], label=_LABEL)
    return store, rows


def _values(n: int) -> dict[str, Value]:
    words = [_WORDS[(n * 7 + shift) % len(_WORDS)] for shift in range(6)]
    return {
        "title": f"{words[0]} {words[1]} {n}",
        "summary": " ".join(words) * 3,
        "votes": n % 1000,
        "amount": n * 1000,
        "share": n / 7,
        "channels": ["radio"],
    }


def commits(store: Store, rows: list[str]) -> None:
    """Measure one edit in a form, beside a bare commit of the engine."""
    bare = engine.connect(store.folder / "bare.db")
    bare.conn.execute("CREATE TABLE bare (value TEXT)")
    number = iter(range(1, 10_000_000))
    measured("one bare commit of the engine", lambda: bare.conn.execute("INSERT INTO bare VALUES ('v')"), 41)
    bare.close()
    edit = lambda: store.commit(  # noqa: E731
        [Edit(Kind.EDIT, "commitment", rows[next(number) % len(rows)], {"title": f"water {next(number)}"})],
        label=_LABEL,
    )
    measured("one committed edit", edit, 41)


def searches(store: Store) -> None:
    """Measure search."""
    for words in ("water", "w", "پانی اسک", "water 4999"):
        measured(f"search “{words}”", lambda words=words: store.search(words))  # type: ignore[misc]


def exchange(folder: Path) -> None:
    """Measure 100,000 changes taken into a store that has changed the same 100,000 rows itself."""
    district, rows = filled(folder / "a", 100_000)
    province = Store.create(folder / "b", role="province", place="BAL", officer="Desk", entities=SMALL)

    def carried() -> None:
        province.commit([], label=_LABEL, received=_bundle(district, province))

    measured("100,000 new records taken in", carried, 1)
    district.commit([Edit(Kind.EDIT, "commitment", row, {"votes": n % 7}) for n, row in enumerate(rows)], label=_LABEL)
    overlapping = [Edit(Kind.EDIT, "commitment", row, {"votes": n % 5}) for n, row in enumerate(rows[:5_000])]
    others = [Edit(Kind.EDIT, "commitment", row, {"share": n / 3}) for n, row in enumerate(rows[5_000:])]
    province.commit([*overlapping, *others], label=_LABEL)
    again = _bundle(district, province)
    measured("100,000 changes exported", lambda: _bundle(district, province))
    measured("the same as lines", lambda: list(district.lines_after(province.vector())))
    measured("100,000 changes merged with 100,000 own", lambda: province.commit([], label=_LABEL, received=again), 1)
    print(f"    differences: {len(province.differences())}")
    measured("the same bundle again", lambda: province.commit([], label=_LABEL, received=again))
    district.close()
    province.close()


def _bundle(source: Store, target: Store) -> Received:
    chains = {replica: source.chain(replica) for replica in source.vector()}
    return Received(list(source.changes_after(target.vector())), None, source.vector(), chains)


def steps(folder: Path) -> None:
    """Measure the state of all eight steps with 5,000 records, right after an edit."""
    store = Store.create(folder, role="district", place="KECH", officer="Planner", entities=ENTITIES)
    per_entity = 5_000 // len(ENTITIES)
    made = [Edit(Kind.CREATE, name, str(store.new_id())) for name in ENTITIES for _ in range(per_entity)]
    store.commit(made, label=_LABEL)
    last = made[-1]

    def edited() -> None:
        store.commit(
            [Edit(Kind.REMOVE, last.entity, last.row), Edit(Kind.RESTORE, last.entity, last.row)], label=_LABEL
        )

    edited()
    measured(f"all steps with {len(made)} records", lambda: [step_state(step, store) for step in STEPS])
    store.close()


def main() -> None:
    """Measure everything in a temporary folder."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        store, rows = filled(folder / "one", 50_000)
        commits(store, rows)
        searches(store)
        measured("open a store of 50,000 records", lambda: _reopened(store))
        exchange(folder)
        steps(folder / "steps")


def _reopened(store: Store) -> None:
    store.close()
    Store.open(store.folder, entities=SMALL).close()


if __name__ == "__main__":
    main()
