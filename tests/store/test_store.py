"""What an officer relies on: what was stored is there, can be taken back, and keeps its past."""

from collections.abc import Callable

import pytest

from lead_desktop.roadmap.texts import english
from lead_desktop.store.changes import Edit, Kind
from lead_desktop.store.entering import enter, remove, restore
from lead_desktop.store.errors import StoreError
from lead_desktop.store.rebuild import rebuild
from lead_desktop.store.store import Store
from tests.store.small import SMALL, create, edit, made, said

Reopen = Callable[[Store], Store]


def test_a_committed_record_is_there_after_reopening(kech: Store, reopened: Reopen) -> None:
    row = made(kech, votes=12, share=0.1, published=True, channels=["web", "radio"])
    again = reopened(kech)
    found = again.row("commitment", row)
    assert found is not None
    assert (found["votes"], found["share"], found["published"], found["channels"]) == (12, 0.1, True, ["radio", "web"])
    assert (found["office"], found["made_by"], found["removed"]) == ("KECH", "Planner", False)
    again.close()


def test_missing_means_nothing_entered(kech: Store) -> None:
    found = kech.row("commitment", made(kech))
    assert found is not None
    assert found["votes"] is None
    assert found["published"] is None
    assert found["channels"] is None


def test_rows_stand_oldest_first_even_if_the_clock_stands_still(kech: Store) -> None:
    ids = [made(kech, title=str(n)) for n in range(20)]
    assert [row["id"] for row in kech.rows("commitment")] == ids
    assert [row["id"] for row in kech.rows("commitment")] == sorted(ids)


def test_readers_see_a_commit_at_once(kech: Store) -> None:
    first = made(kech)
    assert len(kech.rows("commitment")) == 1
    second = made(kech, title="Roads")
    kech.commit([edit("commitment", first, title="Schools")], label=said())
    assert [row["title"] for row in kech.rows("commitment")] == ["Schools", "Roads"]
    remove(kech, "commitment", second)
    assert [row["title"] for row in kech.rows("commitment")] == ["Schools"]
    assert [row["title"] for row in kech.all_rows("commitment", removed=True)] == ["Roads"]
    assert kech.row("commitment", second) is None
    found = kech.row_or_removed("commitment", second)
    assert found is not None
    assert found["removed"] is True


def test_a_commit_tells_which_records_it_touched(kech: Store) -> None:
    row = made(kech)
    committed = kech.commit([edit("commitment", row, votes=3)], label=said("Votes counted"))
    assert committed.rows == {("commitment", row)}
    assert committed.entities == {"commitment"}
    assert (committed.changes, committed.label) == (1, "Votes counted")


def test_an_edit_that_changes_nothing_leaves_no_trace(kech: Store) -> None:
    row = made(kech)
    before = kech.vector()
    committed = kech.commit([edit("commitment", row, title="Water for all")], label=said())
    assert committed.changes == 0
    assert kech.vector() == before
    assert len(kech.steps()) == 1


def test_a_group_is_written_together(kech: Store) -> None:
    row = made(kech, amount=5, currency="PKR")
    kech.commit([edit("commitment", row, amount=6)], label=said())
    change = kech.last_change()
    assert change is not None
    assert change.values == {"amount": 6, "currency": "PKR"}


@pytest.mark.parametrize(
    "wrong",
    [
        edit("commitment", "unknown", title="x"),
        create("commitment", "r", votes="twelve"),
        create("commitment", "r", channels="radio"),
        create("commitment", "r", votes=1 << 63),
    ],
    ids=["no such record", "text for a count", "one for a set", "too large"],
)
def test_edits_that_no_form_could_make_are_refused(kech: Store, wrong: Edit) -> None:
    with pytest.raises(ValueError):
        kech.commit([wrong], label=said())
    assert kech.vector() == {}


def test_a_commit_is_all_or_nothing(kech: Store) -> None:
    with pytest.raises(ValueError):
        kech.commit([create("person", "p", name="A"), edit("person", "nobody", name="B")], label=said())
    assert kech.rows("person") == ()
    made(kech)
    assert rebuild(kech, dry_run=True).equal


def test_undo_and_redo_walk_back_and_forth_over_reopening(kech: Store, reopened: Reopen) -> None:
    row = made(kech, votes=1, channels=["radio"])
    kech.commit([edit("commitment", row, votes=2, channels=["radio", "web"])], label=said("Two votes"))
    remove(kech, "commitment", row)
    store = reopened(kech)
    store.undo()
    label = store.undo_label()
    assert label is not None
    assert label.said(english) == "Two votes"
    store.undo()
    found = store.row("commitment", row)
    assert found is not None
    assert (found["votes"], found["channels"]) == (1, ["radio"])
    store.undo()
    assert store.row("commitment", row) is None
    assert store.undo() is None
    store = reopened(store)
    for _ in range(3):
        store.redo()
    assert store.redo() is None
    last = store.row_or_removed("commitment", row)
    assert last is not None
    assert (last["votes"], last["channels"], last["removed"]) == (2, ["radio", "web"], True)
    assert rebuild(store, dry_run=True).equal
    store.close()


def test_a_new_step_ends_what_could_be_redone(kech: Store) -> None:
    row = made(kech)
    kech.commit([edit("commitment", row, votes=2)], label=said())
    kech.undo()
    kech.commit([edit("commitment", row, votes=3)], label=said())
    assert kech.redo_label() is None
    assert kech.redo() is None


def test_two_hundred_steps_are_kept(kech: Store) -> None:
    row = made(kech)
    for n in range(205):
        kech.commit([edit("commitment", row, votes=n)], label=said())
    assert len(kech.steps(most=1000)) == 200


def test_many_edits_of_one_commit_are_one_step(kech: Store) -> None:
    rows = [made(kech) for _ in range(3)]
    kech.commit([edit("commitment", row, votes=9) for row in rows], label=said())
    kech.undo()
    assert [row["votes"] for row in kech.rows("commitment")] == [None, None, None]


def test_a_field_keeps_its_past(kech: Store) -> None:
    row = made(kech, phone="081")
    for votes in (1, 2, 2, 5):
        kech.commit([edit("commitment", row, votes=votes)], label=said())
    kech.commit([edit("commitment", row, phone="082")], label=said())
    assert [(past.old, past.new) for past in kech.field_history("commitment", row, "votes")] == [
        (2, 5),
        (1, 2),
        (None, 1),
    ]
    assert [(past.old, past.new) for past in kech.field_history("commitment", row, "phone")] == [
        ("081", "082"),
        (None, "081"),
    ]
    past = kech.field_history("commitment", row, "votes")[0]
    assert (past.computer, past.change.officer) == (kech.about.computer, "Planner")


def test_private_answers_never_leave(kech: Store) -> None:
    made(kech, phone="0812345678")
    (change,) = kech.changes_after({})
    assert "phone" not in change.values
    assert not any("0812345678" in line for line in kech.lines_after({}))
    assert kech.rows("commitment")[0]["phone"] == "0812345678"


def test_restoring_brings_a_record_back_as_it_was(kech: Store) -> None:
    row = made(kech, votes=4)
    remove(kech, "commitment", row)
    restore(kech, "commitment", row)
    found = kech.row("commitment", row)
    assert found is not None
    assert found["votes"] == 4


def test_names_follow_references(kech: Store) -> None:
    person = kech.new_id()
    kech.commit([create("person", person, name="Secretary")], label=said())
    assert kech.name("person", person) == "Secretary"
    kech.commit([edit("person", person, name="Chair")], label=said())
    assert kech.name("person", person) == "Chair"
    assert kech.name("person", "unknown") == ""


def test_what_is_kept_on_this_computer_comes_back(kech: Store, reopened: Reopen) -> None:
    kech.keep("settings", {"size": 110, "names": ["پاڻي"]})
    kech.keep_draft("commitment", "r", "summary", "Half a sent")
    kech.keep_draft("commitment", "r", "summary", "Half a sentence")
    kech.amend_about(language="sd", practice=True)
    store = reopened(kech)
    assert store.kept("settings") == {"size": 110, "names": ["پاڻي"]}
    assert store.kept("nothing") is None
    assert [(draft.field, draft.text) for draft in store.drafts()] == [("summary", "Half a sentence")]
    store.drop_draft("commitment", "r", "summary")
    assert store.drafts() == []
    assert (store.about.language, store.about.practice) == ("sd", True)
    assert list(store.changes_after({})) == []
    store.close()


def test_a_look_at_one_office_holds_its_records_and_what_others_wrote_about_them(kech: Store) -> None:
    row = made(kech)
    enter(kech, "document", None, {"about_entity": "commitment", "about_record": row, "title": "Scan"})
    assert len(kech.of_place("KECH").rows("commitment")) == 1
    assert kech.of_place("QUETTA").rows("commitment") == ()
    assert len(kech.of_place("KECH").rows("document")) == 1
    assert kech.of_place("QUETTA").rows("document") == ()


def test_a_store_open_for_looking_takes_no_change(kech: Store) -> None:
    row = made(kech)
    kech.close()
    with Store.open(kech.folder, read_only=True, entities=SMALL) as store:
        assert store.row("commitment", row) is not None
        with pytest.raises(StoreError):
            store.commit([Edit(Kind.REMOVE, "commitment", row)], label=said())
        with pytest.raises(StoreError):
            store.keep("x", 1)
