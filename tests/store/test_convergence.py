"""Whatever is edited, removed, restored, undone and received: the tables are what the log says, in every store."""

import os
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    initialize,
    invariant,
    multiple,
    rule,
    run_state_machine_as_test,
)

from lead_desktop.store.changes import Change, Edit, Kind, Received, Vector
from lead_desktop.store.rebuild import content_hash, rebuild
from lead_desktop.store.store import Store
from tests.store.small import MORNING, SMALL, Watch, said

FULL = os.environ.get("LEAD_RELIABILITY") == "full"
EXAMPLES = int(os.environ.get("LEAD_RUNS", "1000" if FULL else "50"))
OFFICES = 3
CLOCKS = (MORNING, MORNING.replace(year=1970), MORNING.replace(year=2099))

VALUES = st.fixed_dictionaries(
    {},
    optional={
        "title": st.sampled_from(["Water", "Roads", "پاڻي", None]),
        "votes": st.integers(0, 3),
        "amount": st.integers(1, 2),
        "currency": st.sampled_from(["PKR", "USD"]),
        "share": st.sampled_from([0.1, -0.0, 1e300]),
        "published": st.booleans(),
        "channels": st.lists(st.sampled_from(["board", "paper", "radio", "web"]), unique=True).map(sorted),
        "phone": st.sampled_from(["081", None]),
    },
)
OFFICE = st.integers(0, OFFICES - 1)


class Offices(RuleBasedStateMachine):
    """Three offices that edit the same records and carry changes to one another, in any order."""

    rows = Bundle("rows")
    most_rows = 4

    def __init__(self) -> None:
        super().__init__()
        self.made = 0
        self.folder = TemporaryDirectory()
        self.stores = [
            Store.create(
                Path(self.folder.name) / str(n),
                role="district",
                place=f"D{n}",
                officer=f"Officer {n}",
                clock=Watch(CLOCKS[n]),
                entities=SMALL,
            )
            for n in range(OFFICES)
        ]

    def teardown(self) -> None:
        for store in self.stores:
            store.close()
        self.folder.cleanup()

    @initialize(target=rows)
    def share_two_records(self) -> object:
        made = [self.make_one(self.stores[n], {"votes": 1, "channels": ["radio"]}) for n in (0, 1)]
        for giver, taker in ((1, 0), (0, 1), (0, 2)):
            self.carry(giver, taker)
        return multiple(*made)

    @rule(target=rows, office=OFFICE, values=VALUES)
    def make(self, office: int, values: dict[str, object]) -> object:
        return multiple(self.make_one(self.stores[office], values)) if self.made < self.most_rows else multiple()

    def make_one(self, store: Store, values: dict[str, object]) -> str:
        self.made += 1
        row = str(store.new_id())
        store.commit([Edit(Kind.CREATE, "commitment", row, values)], label=said())  # type: ignore[arg-type]
        return row

    @rule(office=OFFICE, row=rows, values=VALUES)
    def edit(self, office: int, row: str, values: dict[str, object]) -> None:
        store = self.stores[office]
        if store.row("commitment", row):
            store.commit([Edit(Kind.EDIT, "commitment", row, values)], label=said())  # type: ignore[arg-type]
            kept = store.row("commitment", row)
            assert kept is not None
            assert all(kept[name] == (value or None if value == [] else value) for name, value in values.items())

    @rule(office=OFFICE, row=rows, kind=st.sampled_from([Kind.REMOVE, Kind.RESTORE]))
    def turn(self, office: int, row: str, kind: Kind) -> None:
        store = self.stores[office]
        if store.row_or_removed("commitment", row):
            store.commit([Edit(kind, "commitment", row)], label=said())
            found = store.row_or_removed("commitment", row)
            assert found is not None
            assert found["removed"] == (kind is Kind.REMOVE)

    @rule(office=OFFICE, row=rows)
    def edit_twice_and_remove_in_one_step(self, office: int, row: str) -> None:
        store = self.stores[office]
        if store.row("commitment", row):
            edits = [Edit(Kind.EDIT, "commitment", row, {"votes": n}) for n in (7, 8)]
            store.commit([*edits, Edit(Kind.REMOVE, "commitment", row)], label=said())

    @rule(office=OFFICE)
    def undo(self, office: int) -> None:
        self.stores[office].undo()

    @rule(office=OFFICE)
    def redo(self, office: int) -> None:
        self.stores[office].redo()

    @rule(office=OFFICE, data=st.data())
    def settle(self, office: int, data: st.DataObject) -> None:
        store = self.stores[office]
        found = store.differences()
        if not found:
            return
        one = data.draw(st.sampled_from(found))
        if one.removal:
            store.settle(one, {"removed": data.draw(st.booleans())})
        else:
            side = data.draw(st.sampled_from(one.sides))
            store.settle(one, {name: side.values.get(name) for name in one.fields})
        assert (one.row, one.fields) not in {(other.row, other.fields) for other in store.differences()}

    @rule(giver=OFFICE, taker=OFFICE)
    def carry(self, giver: int, taker: int) -> None:
        """A bundle made for the one who gets it."""
        self._bring(self.stores[giver], self.stores[taker], self.stores[taker].vector())

    @rule(giver=OFFICE, taker=OFFICE, made_for=OFFICE)
    def carry_astray(self, giver: int, taker: int, made_for: int) -> None:
        """A bundle made for one office and given to another: taken in if nothing is missing before it."""
        basis = self.stores[made_for].vector()
        held = self.stores[taker].vector()
        if all(held.get(replica, 0) >= seq for replica, seq in basis.items()):
            self._bring(self.stores[giver], self.stores[taker], basis)

    @rule(office=OFFICE)
    def reopen(self, office: int) -> None:
        store = self.stores[office]
        before = content_hash(store), store.vector()
        store.close()
        self.stores[office] = Store.open(store.folder, clock=store.inside.now, entities=SMALL)
        assert (content_hash(self.stores[office]), self.stores[office].vector()) == before

    def _bring(self, source: Store, target: Store, basis: Vector) -> None:
        if source is target:
            return
        changes: list[Change] = list(source.changes_after(basis))
        chains = {replica: source.chain(replica) for replica in source.vector()}
        target.commit([], label=said(), received=Received(changes, None, source.vector(), chains))
        missing = set(source.vector().items()) - {
            (one, min(seq, target.vector().get(one, 0))) for one, seq in source.vector().items()
        }
        assert not missing

    @invariant()
    def tables_are_what_the_log_says(self) -> None:
        for store in self.stores:
            result = rebuild(store, dry_run=True)
            assert result.equal

    @invariant()
    def who_has_seen_the_same_shows_the_same(self) -> None:
        for one in self.stores:
            for other in self.stores:
                if one.vector() == other.vector():
                    assert content_hash(one) == content_hash(other)


@pytest.mark.reliability
def test_stores_that_have_seen_the_same_changes_show_the_same_and_equal_their_logs() -> None:
    run_state_machine_as_test(
        Offices,
        settings=settings(
            max_examples=EXAMPLES,
            stateful_step_count=40,
            deadline=None,
            derandomize=not FULL and "LEAD_RUNS" not in os.environ,
            suppress_health_check=list(HealthCheck),
        ),
    )
