"""Whatever happens to bundles on their way, stores that have seen the same changes show the same, and nothing is lost.

`LEAD_RUNS` sets how many stories are played, at random then, and `LEAD_STEPS` how long each may be; 500 are played
for `make reliability`.
"""

import os
import shutil
from collections.abc import Callable
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from lead_desktop.roadmap.entities import Entity, Owner
from lead_desktop.roadmap.fields import Choice, Text, Whole, options
from lead_desktop.roadmap.texts import sentence
from lead_desktop.store import copies
from lead_desktop.store.changes import Edit, Kind, Received
from lead_desktop.store.rebuild import content_hash, rebuild
from lead_desktop.store.store import Store
from lead_desktop.sync import bundle, enrolment, journey, known, verifying
from lead_desktop.sync.errors import BundleError
from tests.sync.dying import Death, until_death
from tests.sync.offices import BALOCHISTAN, KECH, enrol
from tests.sync.twins import brought_back, old_copy_of, twin_of
from tests.sync.wrote import Wrote, writes_of

FULL = os.environ.get("LEAD_RELIABILITY") == "full"
RANDOM = FULL or "LEAD_RUNS" in os.environ
EXAMPLES = int(os.environ.get("LEAD_RUNS", "500" if FULL else "12"))
PHASES = (Phase.explicit, Phase.generate, *((Phase.shrink,) if RANDOM else ()))
STEPS = int(os.environ.get("LEAD_STEPS", "30"))
MOST_LAPTOPS = 4

SCHEME = Entity(
    "scheme", "Scheme", "Schemes", Owner.DISTRICT,
    fields=(
        Text("title", "Title"), Whole("amount", "Amount"), Text("currency", "Currency"),
        Choice("groups", "Groups", many=True, of=options(("a", "A"), ("b", "B"), ("c", "C"))),
    ),
    groups=(("amount", "currency"),),
)  # fmt: skip
WHO = st.integers(0, MOST_LAPTOPS - 1)
PLAIN = (("title",), ("amount", "currency"))

pytestmark = pytest.mark.reliability

TRUE = datetime(2026, 11, 21, 12, tzinfo=UTC)
CLOCKS: tuple[Callable[[int], datetime], ...] = (
    lambda tick: TRUE + timedelta(seconds=tick),
    lambda tick: datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=tick),
    lambda tick: datetime(2035, 1, 1, tzinfo=UTC) + timedelta(seconds=tick),
    lambda tick: TRUE - timedelta(days=300) + timedelta(hours=tick),
    lambda tick: TRUE,
    lambda tick: TRUE + timedelta(days=365) - timedelta(minutes=tick),
)


class Exchange(RuleBasedStateMachine):
    """Laptops of one district and their province, a stick, and all that can happen to them and between them."""

    def __init__(self) -> None:
        super().__init__()
        self._open = ExitStack()
        self.folder = Path(self._open.enter_context(TemporaryDirectory()))
        self.stick = self.folder / "stick"
        self.stick.mkdir()
        self.tick = 0
        self.laptops: list[Store] = []
        self.province: Store
        self.files: list[Path] = []
        self.receipts: list[Path] = []
        self.written: list[Wrote] = []
        self.old: dict[int, dict[str, bytes]] = {}
        self.rows = 0

    @initialize(order=st.permutations(range(len(CLOCKS))), laptops=st.integers(1, 3))
    def open_offices(self, order: list[int], laptops: int) -> None:
        """Enrol one to three laptops, each with another clock."""
        clocks = [CLOCKS[place] for place in order[: laptops + 1]]
        self.province = self._office("province", BALOCHISTAN, clocks[0])
        self.laptops = [self._office("district", KECH, clock) for clock in clocks[1:]]
        for laptop in self.laptops:
            enrol(laptop, self.province, self.stick)
        for laptop in self.laptops:
            enrolment.accept(laptop, enrolment.write_certificate(self.province, KECH, self.stick))

    def _office(self, role: str, place: str, clock: Callable[[int], datetime]) -> Store:
        number = len(list(self.folder.iterdir()))
        return Store.create(
            self.folder / str(number), role=role, place=place, officer="Officer", computer=f"Computer {number}",
            clock=lambda: clock(self.tick), entities={"scheme": SCHEME},
        )  # fmt: skip

    # What officers do

    @rule(who=WHO, title=st.sampled_from("AB"))
    def create(self, who: int, title: str) -> None:
        self.rows += 1
        self._write(who, Kind.CREATE, f"row-{self.rows}", {"title": title, "amount": 1, "currency": "PKR"})

    @precondition(lambda self: self.rows)
    @rule(who=WHO, row=st.integers(0, 5), title=st.sampled_from("ABC"))
    def rename(self, who: int, row: int, title: str) -> None:
        self._edit(who, row, {"title": title})

    @precondition(lambda self: self.rows)
    @rule(who=WHO, row=st.integers(0, 5), amount=st.integers(1, 3), currency=st.sampled_from(["PKR", "USD"]))
    def price(self, who: int, row: int, amount: int, currency: str) -> None:
        self._edit(who, row, {"amount": amount, "currency": currency})

    @precondition(lambda self: self.rows)
    @rule(who=WHO, row=st.integers(0, 5), groups=st.lists(st.sampled_from("abc"), unique=True))
    def mark_groups(self, who: int, row: int, groups: list[str]) -> None:
        self._edit(who, row, {"groups": sorted(groups) or None})

    @precondition(lambda self: self.rows)
    @rule(who=WHO, row=st.integers(0, 5))
    def remove_or_restore(self, who: int, row: int) -> None:
        found = self._row(who, row)
        if found is not None:
            self._write(who, Kind.RESTORE if found["removed"] else Kind.REMOVE, str(found["id"]), {})

    @rule(who=WHO, side=st.integers(0, 1))
    def decide(self, who: int, side: int) -> None:
        store = self._laptop(who)
        cards = store.differences()
        if not cards:
            return
        card = cards[0]
        shown = card.sides[min(side, len(card.sides) - 1)].values
        values: dict[str, Any] = {name: shown[name] for name in card.fields if name in shown}
        self._noting(who, lambda: store.settle(card, {"removed": bool(side)} if card.removal else values))

    @rule(who=WHO)
    def undo(self, who: int) -> None:
        self._noting(who, self._laptop(who).undo)

    # What happens to computers

    @precondition(lambda self: len(self.laptops) < MOST_LAPTOPS)
    @rule(who=WHO, unnoticed=st.booleans())
    def copy_a_folder(self, who: int, unnoticed: bool) -> None:
        """A laptop's folder is copied to another computer: the copy notices, or both go on under one name."""
        store, folder = self._laptop(who), self.folder / f"copied-{len(self.laptops)}"
        if unnoticed:
            self.laptops.append(twin_of(store, folder))
            return
        store.rest()
        folder.mkdir()
        shutil.copy(store.folder / "lead.db", folder / "lead.db")
        self.laptops.append(Store.open(folder, clock=store.inside.now, entities=store.entities))

    @rule(who=WHO)
    def make_a_copy(self, who: int) -> None:
        copies.make(self._laptop(who), "asked")
        self.old[who % len(self.laptops)] = old_copy_of(self._laptop(who))

    @precondition(lambda self: self.old)
    @rule(which=st.integers(0, 3), unnoticed=st.booleans())
    def bring_an_old_copy_back(self, which: int, unnoticed: bool) -> None:
        """An old copy is brought back with the program, or the disk's image without it."""
        who = sorted(self.old)[which % len(self.old)]
        store = self.laptops[who]
        if unnoticed:
            self.laptops[who] = brought_back(store, self.old[who])
            return
        store.close()
        copy = next(one for one in copies.copies(store.folder) if one.why == "asked")
        self.laptops[who] = copies.restore(store.folder, copy, clock=store.inside.now, entities=store.entities)

    # What happens to bundles

    @rule(who=WHO, full=st.booleans(), sisters=st.booleans())
    def export(self, who: int, full: bool, sisters: bool) -> None:
        store = self._laptop(who)
        extra = bundle.sisters(store) if sisters else ()
        self.files.append(bundle.write(store, self._place(), full=full, recipients=extra).path)

    @rule(who=WHO, other=st.integers(0, MOST_LAPTOPS))
    def export_for_another_who_is_further(self, who: int, other: int) -> None:
        store = self._laptop(who)
        since = self._office_at(other).vector()
        written = bundle.write(store, self._place(), recipients=bundle.sisters(store), since=since)
        self.files.append(written.path)

    @rule(full=st.booleans())
    def answer(self, full: bool) -> None:
        self.files.append(bundle.write(self.province, self._place(), place=KECH, full=full).path)

    @precondition(lambda self: self.files)
    @rule(which=st.integers(0, 30), to=st.integers(0, MOST_LAPTOPS))
    def take_in(self, which: int, to: int) -> None:
        """Hand any bundle that was ever written to anybody: late, twice, to the wrong one, or never."""
        self._hand(self.files[which % len(self.files)], self._office_at(to))

    @precondition(lambda self: self.files)
    @rule(to=st.integers(0, MOST_LAPTOPS))
    def take_in_newest(self, to: int) -> None:
        self._hand(self.files[-1], self._office_at(to))

    @precondition(lambda self: self.files)
    @rule(to=st.integers(0, MOST_LAPTOPS), after=st.integers(0, 5))
    def die_in_mid_import(self, to: int, after: int) -> None:
        """Power fails while a bundle is written down: nothing of it is there, and all else is as it was."""
        store = self._office_at(to)
        verified = verifying.verify(store, self.files[-1])
        before = store.vector(), content_hash(store)
        if verified.standing != "ready" or not list(verified.plan.new):
            return
        filing = verified.filing
        known.keep_heads(store, verified.heads, filing.held if filing else None)
        new = until_death(verified.plan.new, after)
        received = Received(new, None, {}, refiled=filing.refiled if filing else None)
        with pytest.raises(Death):
            store.commit([], label=sentence("taken in"), received=received)
        assert (store.vector(), content_hash(store)) == before

    @precondition(lambda self: KECH in journey.districts_heard(self.province))
    @rule(to=WHO)
    def receipt(self, to: int) -> None:
        self.receipts.append(journey.write_receipt(self.province, KECH, self._place()))
        journey.take_in_receipt(self._laptop(to), self.receipts[-1])

    @precondition(lambda self: self.receipts)
    @rule(which=st.integers(0, 30), to=WHO)
    def old_receipt(self, which: int, to: int) -> None:
        journey.take_in_receipt(self._laptop(to), self.receipts[which % len(self.receipts)])

    @rule(ticks=st.integers(1, 100_000))
    def time_passes(self, ticks: int) -> None:
        self.tick += ticks

    # What must hold

    @invariant()
    def the_tables_are_what_the_log_says(self) -> None:
        for store in self._offices():
            assert rebuild(store, dry_run=True).equal, "the tables are not what the log says"

    def teardown(self) -> None:
        try:
            if self.laptops:
                self._meet()
                self._all_show_the_same()
                lines = self._lines()
                told = [one for one in self.written if one.line in lines.values()]
                self._no_value_is_lost(told, lines)
                self._no_card_is_false(told, lines)
                self._knowing_edits_win(told)
        finally:
            for store in self._offices():
                store.close()
            self._open.close()

    def _meet(self) -> None:
        """Let everybody hear everybody, until nobody has anything new."""
        for _ in range(4):
            self.tick += 10
            for laptop in self.laptops:
                self._hand(bundle.write(laptop, self._place()).path, self.province)
            answer = bundle.write(self.province, self._place(), place=KECH).path
            for laptop in self.laptops:
                self._hand(answer, laptop)

    def _all_show_the_same(self) -> None:
        assert len({content_hash(store) for store in self._offices()}) == 1, "stores with the same changes differ"
        assert all(not store.set_aside() for store in self._offices())
        assert all(not store.inside.log.broken_chains() for store in self._offices())
        assert all(rebuild(store, dry_run=True).equal for store in self._offices())

    def _lines(self) -> dict[tuple[str, int], str]:
        """Return the line of each change by the name that it has at the province in the end."""
        log = zip(self.province.changes_after({}), self.province.lines_after({}), strict=True)
        return {(change.replica, change.seq): line for change, line in log}

    def _no_value_is_lost(self, told: list[Wrote], lines: dict[tuple[str, int], str]) -> None:
        cards = {lines[one.replica, one.seq] for card in self.province.differences() for one in card.sides}
        for one in told:
            if one.change.kind not in (Kind.CREATE, Kind.EDIT, Kind.SETTLE):
                continue
            row = self.province.row_or_removed("scheme", one.change.row)
            assert row is not None
            if row["removed"]:
                assert self._was_removed_knowingly(one, told)
                continue
            for group in PLAIN:
                names = [name for name in group if name in one.change.values]
                current = all(row[name] == one.change.values[name] for name in names)
                replaced = any(later.saw(one) for later in writes_of(told, one.change.row, group) if later is not one)
                assert not names or current or one.line in cards or replaced, "a value was lost in silence"

    def _was_removed_knowingly(self, one: Wrote, told: list[Wrote]) -> bool:
        removals = [other for other in told if other.change.kind == Kind.REMOVE]
        return any(other.saw(one) for other in removals if other.change.row == one.change.row)

    def _no_card_is_false(self, told: list[Wrote], lines: dict[tuple[str, int], str]) -> None:
        by_line = {one.line: one for one in told}
        for card in self.province.differences():
            sides = [by_line[lines[one.replica, one.seq]] for one in card.sides]
            for one in sides:
                if card.removal and one.change.kind == Kind.REMOVE:
                    edits = [other for other in told if other.change.row == card.row and not one.saw(other)]
                    unseen = any(other.change.kind != Kind.REMOVE and not other.saw(one) for other in edits)
                    assert unseen, "a card shows what was removed knowingly"
                elif not card.removal:
                    assert not any(other.saw(one) for other in sides if other is not one), "a card is false"
            if not card.removal:
                said = {repr([one.change.values.get(name) for name in card.fields]) for one in sides}
                assert len(said) > 1, "a card shows one value twice"

    def _knowing_edits_win(self, told: list[Wrote]) -> None:
        """What shows is never a value that somebody replaced after having seen it."""
        for row in self.province.rows("scheme"):
            for group in PLAIN:
                writes = writes_of(told, str(row["id"]), group)
                last = [one for one in writes if not any(other.saw(one) for other in writes if other is not one)]
                shown = [row[name] for name in group]
                knowing = any([one.change.values.get(name) for name in group] == shown for one in last)
                assert knowing, "an edit lost to a value that its author had seen"

    # How it is done

    def _laptop(self, who: int) -> Store:
        return self.laptops[who % len(self.laptops)]

    def _offices(self) -> list[Store]:
        return [*self.laptops, self.province] if self.laptops else []

    def _office_at(self, place: int) -> Store:
        return self._offices()[place % (len(self.laptops) + 1)]

    def _place(self) -> Path:
        """Return a folder of the stick for one file: two computers may count their bundles alike."""
        place = self.stick / str(len(list(self.stick.iterdir())))
        place.mkdir()
        return place

    def _hand(self, path: Path, to: Store) -> None:
        """Let an office take a bundle in, or say in words why it does not."""
        self.tick += 1
        try:
            if journey.look(to, path).standing != "not_for_us":
                journey.take_in(to, path)
        except BundleError as error:
            if error.reason != "two_computers":
                raise

    def _row(self, who: int, row: int) -> Any:
        return self._laptop(who).row_or_removed("scheme", f"row-{row % self.rows + 1}")

    def _edit(self, who: int, row: int, values: dict[str, Any]) -> None:
        found = self._row(who, row)
        if found is not None and not found["removed"]:
            self._write(who, Kind.EDIT, str(found["id"]), values)

    def _write(self, who: int, kind: Kind, row: str, values: dict[str, Any]) -> None:
        store = self._laptop(who)
        self._noting(who, lambda: store.commit([Edit(kind, "scheme", row, values)], label=sentence(kind)))

    def _noting(self, who: int, act: Callable[[], object]) -> None:
        """Do something and note each change that it made, with what its author held."""
        self.tick += 1
        store = self._laptop(who)
        before = store.vector()
        seen = set(store.lines_after({}))
        act()
        for change, line in zip(store.changes_after(before), store.lines_after(before), strict=True):
            self.written.append(Wrote(change, line, frozenset(seen)))
            seen.add(line)


TestConvergence = Exchange.TestCase
TestConvergence.settings = settings(
    max_examples=EXAMPLES, stateful_step_count=STEPS, deadline=None, derandomize=not RANDOM,
    suppress_health_check=list(HealthCheck), print_blob=True, phases=PHASES,
)  # fmt: skip
