"""Taking in a bundle: whole or not at all, once, and without silent loss, whatever it holds."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from lead_desktop.roadmap.fields import Text
from lead_desktop.store.changes import BundleNote, Change, Committed, Edit, Kind, Received
from lead_desktop.store.clock import HIGHEST_STAMP
from lead_desktop.store.entering import remove, restore
from lead_desktop.store.errors import GapError, SharedIdentityError, StoreError
from lead_desktop.store.fold import Pasts, fold
from lead_desktop.store.lines import chain_next, chain_start, change_of, line_of
from lead_desktop.store.rebuild import content_hash, rebuild
from lead_desktop.store.store import Store
from tests.store.small import COMMITMENT, SMALL, Watch, edit, made, said

Carry = Callable[[Store, Store], Committed]
STRANGER = "feedfacefeedface"


def foreign(seq: int, **changes: object) -> Change:
    """Return a change by somebody else."""
    base = Change(
        STRANGER, seq, seq << 16, "create", "commitment", f"row{seq}", {"title": "x"}, {}, "QUETTA", "O", "2026", "1"
    )
    return replace(base, **changes)  # type: ignore[arg-type]


def taken(store: Store, *changes: Change, aside: dict[tuple[str, int], str] | None = None) -> Committed:
    """Take changes in."""
    return store.commit([], label=said(), received=Received(changes, None, {}, aside=aside or {}))


def test_two_offices_end_up_alike(kech: Store, province: Store, carry: Carry) -> None:
    row = made(kech, votes=1)
    carry(kech, province)
    kech.commit([edit("commitment", row, votes=2)], label=said())
    province.commit([edit("commitment", row, share=0.5)], label=said())
    carry(kech, province)
    carry(province, kech)
    carry(kech, province)
    assert content_hash(kech) == content_hash(province)
    found = kech.row("commitment", row)
    assert found is not None
    assert (found["votes"], found["share"]) == (2, 0.5)
    assert kech.differences() == []


def test_taking_in_twice_changes_nothing(kech: Store, province: Store, carry: Carry) -> None:
    made(kech)
    bundle = Received(list(kech.changes_after({})), None, kech.vector())
    province.commit([], label=said(), received=bundle)
    before = province.vector(), content_hash(province)
    assert province.commit([], label=said(), received=bundle).changes == 0
    assert (province.vector(), content_hash(province)) == before
    assert len(province.steps()) == 1


def test_a_bundle_is_one_step_to_undo(kech: Store, province: Store, carry: Carry) -> None:
    row = made(kech, votes=1, channels=["radio"])
    carry(kech, province)
    kech.commit([edit("commitment", row, votes=2, channels=["web"])], label=said())
    made(kech, title="Second")
    carry(kech, province)
    province.undo()
    found = province.row("commitment", row)
    assert found is not None
    assert (found["votes"], found["channels"], len(province.rows("commitment"))) == (1, ["radio"], 1)
    province.redo()
    again = province.row("commitment", row)
    assert again is not None
    assert (again["votes"], again["channels"], len(province.rows("commitment"))) == (2, ["web"], 2)
    assert rebuild(province, dry_run=True).equal


def test_a_difference_is_shown_until_somebody_decides_and_then_everywhere(
    kech: Store, province: Store, carry: Carry
) -> None:
    row = made(kech, votes=1)
    carry(kech, province)
    kech.commit([edit("commitment", row, votes=2)], label=said())
    province.commit([edit("commitment", row, votes=3)], label=said())
    assert carry(kech, province).differences == 1
    carry(province, kech)
    (card,) = kech.differences()
    assert card.fields == ("votes",)
    assert {side.values["votes"] for side in card.sides} == {2, 3}
    shown = kech.row("commitment", row)
    assert shown is not None
    assert card.sides[0].values["votes"] == shown["votes"]
    kech.settle(card, {"votes": 3})
    assert kech.differences() == []
    carry(kech, province)
    assert province.differences() == []
    assert content_hash(kech) == content_hash(province)


def differing_row(kech: Store, province: Store, carry: Carry) -> str:
    """Return a record about whose votes both offices, having met since, still differ."""
    row = made(kech, votes=1)
    carry(kech, province)
    kech.commit([edit("commitment", row, votes=2)], label=said())
    province.commit([edit("commitment", row, votes=3)], label=said())
    carry(kech, province)
    carry(province, kech)
    return row


def test_a_difference_of_a_removed_record_comes_back_with_it_everywhere(
    kech: Store, province: Store, carry: Carry
) -> None:
    row = differing_row(kech, province, carry)
    remove(kech, "commitment", row)
    assert kech.differences() == []
    carry(kech, province)
    assert province.differences() == []
    restore(kech, "commitment", row)
    carry(kech, province)
    for store in (kech, province):
        assert [card.fields for card in store.differences()] == [("votes",)]
        assert rebuild(store, dry_run=True).equal


def test_an_edit_of_another_field_leaves_the_difference_open(kech: Store, province: Store, carry: Carry) -> None:
    row = differing_row(kech, province, carry)
    kech.commit([edit("commitment", row, share=0.5)], label=said())
    carry(kech, province)
    assert [card.fields for card in province.differences()] == [("votes",)]
    assert rebuild(province, dry_run=True).equal


def test_an_edit_of_the_field_itself_closes_the_difference(kech: Store, province: Store, carry: Carry) -> None:
    row = differing_row(kech, province, carry)
    kech.commit([edit("commitment", row, votes=9)], label=said())
    assert kech.differences() == []
    carry(kech, province)
    assert province.differences() == []
    assert rebuild(province, dry_run=True).equal


def test_two_authors_in_one_bundle_who_did_not_know_of_each_other_differ(kech: Store) -> None:
    other = "0badf00d0badf00d"
    mark = replace(foreign(1, kind="mark", entity="", row="", values={STRANGER: 1}), replica=other)
    theirs = replace(foreign(2, kind="edit", row="row1", stamp=5 << 16, values={"votes": 5}), replica=other)
    taken(kech, foreign(1))
    taken(kech, mark, theirs, foreign(2, kind="edit", row="row1", stamp=6 << 16, values={"votes": 4}))
    assert [card.fields for card in kech.differences()] == [("votes",)]
    assert rebuild(kech, dry_run=True).equal


def test_equal_values_are_no_difference(kech: Store, province: Store, carry: Carry) -> None:
    row = made(kech, votes=1)
    carry(kech, province)
    for store in (kech, province):
        store.commit([edit("commitment", row, votes=7)], label=said())
    carry(kech, province)
    assert province.differences() == []


def test_a_record_removed_here_and_edited_there_is_kept_until_somebody_decides(
    kech: Store, province: Store, carry: Carry
) -> None:
    row = made(kech)
    carry(kech, province)
    remove(kech, "commitment", row)
    province.commit([edit("commitment", row, votes=3)], label=said())
    carry(province, kech)
    (card,) = kech.differences()
    assert card.removal
    assert kech.row("commitment", row) is not None
    kech.settle(card, {"removed": True})
    carry(kech, province)
    assert province.row("commitment", row) is None
    assert province.differences() == []
    assert content_hash(kech) == content_hash(province)


def test_members_of_a_set_merge_one_by_one(kech: Store, province: Store, carry: Carry) -> None:
    row = made(kech, channels=["radio", "web"])
    carry(kech, province)
    kech.commit([edit("commitment", row, channels=["board", "radio", "web"])], label=said())
    province.commit([edit("commitment", row, channels=["paper", "radio"])], label=said())
    carry(kech, province)
    found = province.row("commitment", row)
    assert found is not None
    assert found["channels"] == ["board", "paper", "radio"]
    assert province.differences() == []


def test_an_edit_made_after_seeing_a_value_wins_whatever_the_clock_says(
    kech: Store, tmp_path: object, carry: Carry
) -> None:
    folder = kech.folder.parent / "old"
    early = Watch(Watch().moment.replace(year=1970))
    with Store.create(folder, role="district", place="KECH", officer="O", clock=early, entities=SMALL) as old:
        row = made(kech, votes=1)
        carry(kech, old)
        old.commit([edit("commitment", row, votes=2)], label=said())
        change = old.last_change()
        assert change is not None
        assert change.doubtful
        carry(old, kech)
        found = kech.row("commitment", row)
        assert found is not None
        assert found["votes"] == 2
        assert kech.differences() == []


def test_a_gap_is_named_and_nothing_is_taken_in(kech: Store) -> None:
    with pytest.raises(GapError) as found:
        taken(kech, foreign(1), foreign(3))
    assert (found.value.replica, found.value.seq) == (STRANGER, 2)
    assert kech.vector() == {}
    assert kech.rows("commitment") == ()


def test_two_computers_under_one_name_are_found(kech: Store) -> None:
    taken(kech, foreign(1), foreign(2))
    with pytest.raises(SharedIdentityError):
        taken(kech, foreign(1), foreign(2, values={"title": "other"}), foreign(3))
    assert kech.vector()[STRANGER] == 2


def test_a_chain_that_does_not_fit_is_refused(kech: Store) -> None:
    wrong = Received([foreign(1)], None, {STRANGER: 1}, {STRANGER: b"x" * 32})
    with pytest.raises(SharedIdentityError):
        kech.commit([], label=said(), received=wrong)
    right = chain_next(chain_start(STRANGER), line_of(foreign(1)))
    kech.commit([], label=said(), received=Received([foreign(1)], None, {STRANGER: 1}, {STRANGER: right}))
    assert kech.vector()[STRANGER] == 1


HOSTILE = {
    "stamp beyond 63 bits": {"stamp": 1 << 64},
    "negative stamp": {"stamp": -1},
    "half a letter": {"values": {"title": "\ud800"}},
    "half a letter in the id": {"row": "\ud800"},
    "no number": {"values": {"share": float("nan")}},
    "something that is no text": {"values": {"title": {1, 2}}},
}


@pytest.mark.parametrize("changes", HOSTILE.values(), ids=HOSTILE)
def test_what_no_store_can_hold_is_refused_whole(kech: Store, changes: dict[str, object]) -> None:
    with pytest.raises(StoreError):
        taken(kech, foreign(1), foreign(2, **changes))
    assert kech.vector() == {}
    made(kech)
    assert rebuild(kech, dry_run=True).equal


ODD = {
    "a text in a count": {"values": {"votes": "12"}},
    "nested": {"values": {"title": {"a": [1, {"b": None}]}, "channels": [{"a": 1}]}},
    "a set of figures": {"values": {"channels": [1, 2]}, "before": {"channels": [[]]}},
    "far future": {"stamp": HIGHEST_STAMP + 1},
    "a kind of tomorrow": {"kind": "annotate"},
    "an entity of tomorrow": {"entity": "tomorrow"},
    "a huge figure": {"values": {"amount": 10**30, "share": 10**400}},
    "a field of the engine": {"values": {"id": "x", "removed": True, "n": 3}},
    "a mark with nonsense": {"kind": "mark", "entity": "", "row": "", "values": {"a": "b", "c": True, STRANGER: 10**9}},
}


@pytest.mark.parametrize("changes", ODD.values(), ids=ODD)
def test_what_is_not_understood_waits_and_travels_on(
    kech: Store, province: Store, carry: Carry, changes: dict[str, object]
) -> None:
    odd = foreign(2, **{"row": "row1", "kind": "edit", **changes})
    taken(kech, foreign(1), odd, foreign(3))
    assert {row["title"] for row in kech.rows("commitment")} == {"x"}
    assert rebuild(kech, dry_run=True).equal
    assert kech.change(STRANGER, 2) == odd
    carry(kech, province)
    assert province.change(STRANGER, 2) == odd
    assert content_hash(kech) == content_hash(province)
    assert kech.chain(STRANGER) == province.chain(STRANGER)


def test_a_far_stamp_does_not_raise_the_clock(kech: Store) -> None:
    taken(kech, foreign(1), foreign(2, row="row1", kind="edit", stamp=HIGHEST_STAMP + 1))
    made(kech)
    change = kech.last_change()
    assert change is not None
    assert change.stamp < HIGHEST_STAMP


def test_a_field_of_a_newer_version_is_applied_after_the_upgrade(kech: Store, watch: Watch) -> None:
    taken(
        kech, foreign(1, values={"title": "x", "colour": "green"}), foreign(2, entity="tomorrow", values={"name": "y"})
    )
    kech.close()
    newer = replace(COMMITMENT, fields=(*COMMITMENT.fields, Text("colour", "Colour")))
    tomorrow = replace(SMALL["person"], name="tomorrow")
    entities = {**SMALL, "commitment": newer, "tomorrow": tomorrow}
    with Store.open(kech.folder, clock=watch, entities=entities) as store:
        assert store.rows("commitment")[0]["colour"] == "green"
        assert store.rows("tomorrow")[0]["name"] == "y"
        assert rebuild(store, dry_run=True).equal


def test_an_edit_before_its_record_waits_for_it(kech: Store) -> None:
    other = "0badf00d0badf00d"
    taken(kech, foreign(1, row="r", kind="edit", values={"votes": 3}))
    assert kech.rows("commitment") == ()
    made_later = replace(foreign(1), replica=other, row="r", stamp=1)
    taken(kech, made_later)
    found = kech.row("commitment", "r")
    assert found is not None
    assert (found["votes"], found["title"]) == (3, "x")


def test_a_change_outside_its_authors_writ_is_kept_and_not_applied(kech: Store, province: Store, carry: Carry) -> None:
    intruder = foreign(2, row="row1", kind="edit", values={"title": "theirs"})
    taken(kech, foreign(1), intruder, aside={(STRANGER, 2): "writ"})
    assert kech.rows("commitment")[0]["title"] == "x"
    assert kech.set_aside() == [(intruder, "writ")]
    kech.commit([edit("commitment", "row1", votes=1)], label=said())
    assert kech.rows("commitment")[0]["title"] == "x"
    assert rebuild(kech, dry_run=True).equal


def test_a_bundles_note_is_written_with_it(kech: Store, province: Store) -> None:
    made(kech)
    note = BundleNote("b1", 1, "in", "delta", "KECH", "taken_in", head=kech.vector(), changes=1)
    province.commit([], label=said(), received=Received(list(kech.changes_after({})), note, kech.vector()))
    assert province.journal.notes("in") == [note]
    assert province.journal.notes("out") == []
    province.journal.update("b1", state="received", remark="by phone")
    kept = province.journal.note("b1")
    assert kept is not None
    assert (kept.state, kept.remark, kept.head) == ("received", "by phone", kech.vector())


def test_what_lies_ahead_of_a_vector_is_counted_by_entity(kech: Store) -> None:
    row = made(kech)
    kech.commit([edit("commitment", row, votes=1), Edit(Kind.CREATE, "person", "p", {"name": "A"})], label=said())
    replica = kech.about.replica
    assert kech.count_after({replica: 1}) == 2
    assert kech.entities_after({}) == {"commitment": 2, "person": 1}
    assert [change.seq for change in kech.changes_after({replica: 1})] == [2, 3]
    assert [change_of(line) for line in kech.lines_after({})] == list(kech.changes_after({}))


def test_the_chain_can_be_asked_at_any_change(kech: Store) -> None:
    row = made(kech)
    for n in range(600):
        kech.commit([edit("commitment", row, votes=n)], label=said())
    replica, value = kech.about.replica, chain_start(kech.about.replica)
    for seq, line in enumerate(kech.lines_after({}), start=1):
        value = chain_next(value, line)
        if seq in (1, 255, 256, 257, 512, 601):
            assert kech.chain(replica, seq) == value
    assert kech.chain(replica) == value
    assert kech.chain(replica, 0) == chain_start(replica)
    with pytest.raises(KeyError):
        kech.chain(replica, 602)


@pytest.mark.parametrize("share", [0.1, 1e-320, 1.7976931348623157e308, -0.0, 2.5e15, 1 / 3])
def test_figures_come_back_bit_for_bit(kech: Store, share: float) -> None:
    made(kech, share=share)
    (change,) = kech.changes_after({})
    assert repr(change.values["share"]) == repr(share)
    (line,) = kech.lines_after({})
    assert repr(change_of(line).values["share"]) == repr(share)


def test_a_record_nobody_made_does_not_fold() -> None:
    assert fold(COMMITMENT, [foreign(1, kind="edit")], Pasts()) is None


def large(store: Store) -> None:
    """Take in more changes than are indexed at once: records, then corrections of some."""
    made_there = [foreign(seq, values={"title": f"Water scheme {seq}"}) for seq in range(1, 5001)]
    corrected = [
        foreign(5000 + seq, row=f"row{seq}", kind="edit", values={"title": f"Road {seq}"}) for seq in range(1, 4101)
    ]
    taken(store, *made_there, *corrected)


def test_what_a_large_bundle_brought_is_found(kech: Store) -> None:
    large(kech)
    assert [hit.title for hit in kech.search("scheme 4321")] == ["Water scheme 4321"]
    assert next(hit.title for hit in kech.search("road 7")) == "Road 7"
    assert not [hit for hit in kech.search("water 7") if hit.row == "row7"]
    assert not kech.inside.index.is_behind


def test_the_index_catches_up_in_pauses_and_at_the_end(kech: Store, watch: Watch) -> None:
    large(kech)
    assert kech.inside.index.is_behind
    before = kech.inside.db.conn.execute("SELECT count(*) FROM _unindexed").fetchone()[0]
    kech.rest()
    assert kech.inside.db.conn.execute("SELECT count(*) FROM _unindexed").fetchone()[0] < before
    kech.close()
    with Store.open(kech.folder, clock=watch, entities=SMALL, read_only=True) as looking:
        assert not looking.inside.index.is_behind
        assert [hit.title for hit in looking.search("scheme 4321")] == ["Water scheme 4321"]
