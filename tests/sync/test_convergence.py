"""Whatever happens to bundles on their way, stores that have seen the same changes show the same, and nothing is lost.

`LEAD_CONVERGENCE` sets how many stories are played, `LEAD_CONVERGENCE_STEPS` how long each may be.
"""

import os
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from lead_desktop.roadmap.entities import Entity, Owner
from lead_desktop.roadmap.fields import Choice, Text, Whole, options
from lead_desktop.roadmap.texts import sentence
from lead_desktop.store.changes import Change, Edit, Kind
from lead_desktop.store.rebuild import content_hash, rebuild
from lead_desktop.store.store import Store
from lead_desktop.sync import bundle, enrolment, journey
from tests.sync.offices import BALOCHISTAN, KECH, enrol

EXAMPLES = int(os.environ.get("LEAD_CONVERGENCE", "12"))
PHASES = (Phase.explicit, Phase.generate, *((Phase.shrink,) if "LEAD_CONVERGENCE" in os.environ else ()))
STEPS = int(os.environ.get("LEAD_CONVERGENCE_STEPS", "30"))

SCHEME = Entity(
    "scheme", "Scheme", "Schemes", Owner.DISTRICT,
    fields=(
        Text("title", "Title"), Whole("amount", "Amount"), Text("currency", "Currency"),
        Choice("groups", "Groups", many=True, of=options(("a", "A"), ("b", "B"), ("c", "C"))),
    ),
    groups=(("amount", "currency"),),
)  # fmt: skip
PLAIN = (("title",), ("amount", "currency"))

TRUE = datetime(2026, 11, 21, 12, tzinfo=UTC)
CLOCKS: tuple[Callable[[int], datetime], ...] = (
    lambda tick: TRUE + timedelta(seconds=tick),
    lambda tick: datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=tick),
    lambda tick: datetime(2035, 1, 1, tzinfo=UTC) + timedelta(seconds=tick),
    lambda tick: TRUE - timedelta(days=300) + timedelta(hours=tick),
    lambda tick: TRUE,
    lambda tick: TRUE + timedelta(days=365) - timedelta(minutes=tick),
)


@dataclass(frozen=True)
class Wrote:
    """One change as its author made it, with everything that the author held then."""

    change: Change
    seen: dict[str, int]

    def saw(self, other: "Wrote") -> bool:
        """Tell whether the author held another change when it wrote this one."""
        return self.seen.get(other.change.replica, 0) >= other.change.seq


class Exchange(RuleBasedStateMachine):
    """Three laptops of one district and their province, a stick, and all that can happen between them."""

    def __init__(self) -> None:
        super().__init__()
        self._open = ExitStack()
        self.folder = Path(self._open.enter_context(TemporaryDirectory()))
        self.stick = self.folder / "stick"
        self.stick.mkdir()
        self.tick = 0
        self.offices: list[Store] = []
        self.files: list[Path] = []
        self.receipts: list[Path] = []
        self.written: list[Wrote] = []
        self.rows = 0

    @initialize(order=st.permutations(range(len(CLOCKS))))
    def open_offices(self, order: list[int]) -> None:
        """Enrol three laptops, each with another clock."""
        clocks = [CLOCKS[place] for place in order[:4]]
        province = self._office("province", BALOCHISTAN, clocks[0])
        laptops = [self._office("district", KECH, clock) for clock in clocks[1:]]
        for laptop in laptops:
            enrol(laptop, province, self.stick)
        for laptop in laptops:
            enrolment.accept(laptop, enrolment.write_certificate(province, KECH, self.stick))
        self.offices = [*laptops, province]

    def _office(self, role: str, place: str, clock: Callable[[int], datetime]) -> Store:
        number = len(list(self.folder.iterdir()))
        store = Store.create(
            self.folder / str(number), role=role, place=place, officer="Officer", computer=f"Computer {number}",
            clock=lambda: clock(self.tick), entities={"scheme": SCHEME},
        )  # fmt: skip
        return self._open.enter_context(store)

    # What officers do

    @rule(who=st.integers(0, 2), title=st.sampled_from("AB"))
    def create(self, who: int, title: str) -> None:
        self.rows += 1
        self._write(who, Kind.CREATE, f"row-{self.rows}", {"title": title, "amount": 1, "currency": "PKR"})

    @precondition(lambda self: self.rows)
    @rule(who=st.integers(0, 2), row=st.integers(0, 5), title=st.sampled_from("ABC"))
    def rename(self, who: int, row: int, title: str) -> None:
        self._edit(who, row, {"title": title})

    @precondition(lambda self: self.rows)
    @rule(
        who=st.integers(0, 2), row=st.integers(0, 5), amount=st.integers(1, 3), currency=st.sampled_from(["PKR", "USD"])
    )
    def price(self, who: int, row: int, amount: int, currency: str) -> None:
        self._edit(who, row, {"amount": amount, "currency": currency})

    @precondition(lambda self: self.rows)
    @rule(who=st.integers(0, 2), row=st.integers(0, 5), groups=st.lists(st.sampled_from("abc"), unique=True))
    def mark_groups(self, who: int, row: int, groups: list[str]) -> None:
        self._edit(who, row, {"groups": sorted(groups) or None})

    @precondition(lambda self: self.rows)
    @rule(who=st.integers(0, 2), row=st.integers(0, 5))
    def remove_or_restore(self, who: int, row: int) -> None:
        found = self._row(who, row)
        if found is not None:
            self._write(who, Kind.RESTORE if found["removed"] else Kind.REMOVE, str(found["id"]), {})

    @rule(who=st.integers(0, 2), side=st.integers(0, 1))
    def decide(self, who: int, side: int) -> None:
        store = self.offices[who]
        cards = store.differences()
        if not cards:
            return
        card = cards[0]
        shown = card.sides[min(side, len(card.sides) - 1)].values
        values: dict[str, Any] = {name: shown[name] for name in card.fields if name in shown}
        self._noting(who, lambda: store.settle(card, {"removed": bool(side)} if card.removal else values))

    @rule(who=st.integers(0, 2))
    def undo(self, who: int) -> None:
        self._noting(who, self.offices[who].undo)

    # What happens to bundles

    @rule(who=st.integers(0, 2), full=st.booleans(), sisters=st.booleans())
    def export(self, who: int, full: bool, sisters: bool) -> None:
        store = self.offices[who]
        extra = bundle.sisters(store) if sisters else ()
        self.files.append(bundle.write(store, self.stick, full=full, recipients=extra).path)

    @rule(who=st.integers(0, 2), other=st.integers(0, 3))
    def export_for_another_who_is_further(self, who: int, other: int) -> None:
        store = self.offices[who]
        since = self.offices[other].vector()
        self.files.append(bundle.write(store, self.stick, recipients=bundle.sisters(store), since=since).path)

    @rule(full=st.booleans())
    def answer(self, full: bool) -> None:
        self.files.append(bundle.write(self.offices[3], self.stick, place=KECH, full=full).path)

    @precondition(lambda self: self.files)
    @rule(which=st.integers(0, 30), to=st.integers(0, 3))
    def take_in(self, which: int, to: int) -> None:
        """Hand any bundle that was ever written to anybody: late, twice, to the wrong one, or never."""
        self._hand(self.files[which % len(self.files)], self.offices[to])

    @precondition(lambda self: self.files)
    @rule(to=st.integers(0, 3))
    def take_in_newest(self, to: int) -> None:
        self._hand(self.files[-1], self.offices[to])

    @precondition(lambda self: self.offices[3].vector())
    @rule(to=st.integers(0, 2))
    def receipt(self, to: int) -> None:
        if KECH in journey.districts_heard(self.offices[3]):
            self.receipts.append(journey.write_receipt(self.offices[3], KECH, self.stick))
            journey.take_in_receipt(self.offices[to], self.receipts[-1])

    @precondition(lambda self: self.receipts)
    @rule(which=st.integers(0, 30), to=st.integers(0, 2))
    def old_receipt(self, which: int, to: int) -> None:
        journey.take_in_receipt(self.offices[to], self.receipts[which % len(self.receipts)])

    @rule(ticks=st.integers(1, 100_000))
    def time_passes(self, ticks: int) -> None:
        self.tick += ticks

    # What must hold

    @invariant()
    def the_tables_are_what_the_log_says(self) -> None:
        for store in self.offices:
            assert rebuild(store, dry_run=True).equal

    def teardown(self) -> None:
        try:
            if self.offices:
                self._meet()
                self._all_show_the_same()
                self._no_value_is_lost()
                self._no_card_is_false()
                self._knowing_edits_win()
        finally:
            self._open.close()

    def _meet(self) -> None:
        """Let everybody hear everybody, until nobody has anything new."""
        province = self.offices[3]
        for _ in range(2):
            self.tick += 10
            for laptop in self.offices[:3]:
                self._hand(bundle.write(laptop, self.stick).path, province)
            answer = bundle.write(province, self.stick, place=KECH).path
            for laptop in self.offices[:3]:
                self._hand(answer, laptop)

    def _all_show_the_same(self) -> None:
        assert len({content_hash(store) for store in self.offices}) == 1
        assert all(not store.set_aside() for store in self.offices)
        assert all(rebuild(store, dry_run=True).equal for store in self.offices)

    def _no_value_is_lost(self) -> None:
        cards = {(one.replica, one.seq) for card in self.offices[3].differences() for one in card.sides}
        for one in self.written:
            if one.change.kind not in (Kind.CREATE, Kind.EDIT, Kind.SETTLE):
                continue
            row = self.offices[3].row_or_removed("scheme", one.change.row)
            assert row is not None
            if row["removed"]:
                assert self._was_removed_knowingly(one)
                continue
            for group in PLAIN:
                names = [name for name in group if name in one.change.values]
                current = all(row[name] == one.change.values[name] for name in names)
                on_a_card = (one.change.replica, one.change.seq) in cards
                assert not names or current or on_a_card or self._was_replaced_knowingly(one, group)

    def _was_replaced_knowingly(self, one: Wrote, group: tuple[str, ...]) -> bool:
        return any(later.saw(one) for later in self._writes(one.change.row, group) if later is not one)

    def _was_removed_knowingly(self, one: Wrote) -> bool:
        removals = [other for other in self.written if other.change.kind == Kind.REMOVE]
        return any(other.saw(one) for other in removals if other.change.row == one.change.row)

    def _no_card_is_false(self) -> None:
        by_name = {(one.change.replica, one.change.seq): one for one in self.written}
        for card in self.offices[3].differences():
            sides = [by_name[one.replica, one.seq] for one in card.sides]
            for one in sides:
                if card.removal and one.change.kind == Kind.REMOVE:
                    assert not one.saw(sides[0])
                elif not card.removal:
                    assert not any(other.saw(one) for other in sides if other is not one)
            if not card.removal:
                said = {repr([one.change.values.get(name) for name in card.fields]) for one in sides}
                assert len(said) > 1

    def _knowing_edits_win(self) -> None:
        """What shows is never a value that somebody replaced after having seen it."""
        for row in self.offices[3].rows("scheme"):
            for group in PLAIN:
                writes = self._writes(str(row["id"]), group)
                last = [one for one in writes if not any(other.saw(one) for other in writes if other is not one)]
                shown = [row[name] for name in group]
                assert any([one.change.values.get(name) for name in group] == shown for one in last)

    def _writes(self, row: str, group: tuple[str, ...]) -> list[Wrote]:
        return [
            one for one in self.written
            if one.change.row == row and one.change.kind in (Kind.CREATE, Kind.EDIT, Kind.SETTLE)
            and any(name in one.change.values for name in group)
        ]  # fmt: skip

    # How it is done

    def _hand(self, path: Path, to: Store) -> None:
        self.tick += 1
        if journey.look(to, path).standing != "not_for_us":
            journey.take_in(to, path)

    def _row(self, who: int, row: int) -> Any:
        return self.offices[who].row_or_removed("scheme", f"row-{row % self.rows + 1}")

    def _edit(self, who: int, row: int, values: dict[str, Any]) -> None:
        found = self._row(who, row)
        if found is not None and not found["removed"]:
            self._write(who, Kind.EDIT, str(found["id"]), values)

    def _write(self, who: int, kind: Kind, row: str, values: dict[str, Any]) -> None:
        store = self.offices[who]
        self._noting(who, lambda: store.commit([Edit(kind, "scheme", row, values)], label=sentence(kind)))

    def _noting(self, who: int, act: Callable[[], object]) -> None:
        """Do something and note each change that it made, with what its author held."""
        self.tick += 1
        store = self.offices[who]
        before = store.vector()
        act()
        for change in store.changes_after(before):
            seen = {**before, change.replica: change.seq - 1}
            self.written.append(Wrote(change, seen))


TestConvergence = Exchange.TestCase
TestConvergence.settings = settings(
    max_examples=EXAMPLES, stateful_step_count=STEPS, deadline=None, derandomize="LEAD_CONVERGENCE" not in os.environ,
    suppress_health_check=list(HealthCheck), print_blob=True, phases=PHASES,
)  # fmt: skip
