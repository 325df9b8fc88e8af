"""Search over everything written, in three scripts, with whole words before likenesses."""

import pytest

from lead_desktop.store.entering import enter, remove
from lead_desktop.store.store import Store
from tests.store.small import edit, made, said


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("Clean water for Turbat", "turbat wat"),
        ("صحت کے مراکز", "صحت مراكز"),
        ("کیچ کا منصوبہ", "كيچ"),
        ("پاڻي جي فراهمي", "پاڻي"),
        ("Scheme ۱۲۳", "123"),
        ("تعلیمِ نسواں", "تعلیم"),
        ("ڪيچ", "کیچ"),
        ("Naushahro-Feroze", "feroze naush"),
        ('A "quoted" word', '"quoted'),
        ("AND OR NOT NEAR(x)", "near( not"),
    ],
)
def test_what_was_written_is_found_however_it_is_typed(kech: Store, written: str, typed: str) -> None:
    row = made(kech, title=written)
    made(kech, title="Something else")
    assert [hit.row for hit in kech.search(typed)] == [row]


@pytest.mark.parametrize(
    "typed", ["", "   ", "***", '"', "'; DROP TABLE _search; --", "title:water", "\x00", "a" * 10_000]
)
def test_odd_questions_find_nothing_and_harm_nothing(kech: Store, typed: str) -> None:
    made(kech)
    assert kech.search(typed) == []
    assert len(kech.search("water")) == 1


def test_titles_come_first_and_removed_records_last(kech: Store) -> None:
    inside = made(kech, title="Plan", summary="Long ago somebody spoke of water in the council of the tehsil")
    titled = made(kech, title="Water")
    gone = made(kech, title="Water tank")
    remove(kech, "commitment", gone)
    hits = kech.search("water")
    assert [hit.row for hit in hits] == [titled, inside, gone]
    assert [hit.removed for hit in hits] == [False, False, True]
    assert "water" in hits[1].excerpt


def test_edits_are_found_by_their_new_words_only(kech: Store) -> None:
    row = made(kech, title="Water")
    kech.commit([edit("commitment", row, title="Roads")], label=said())
    assert kech.search("water") == []
    assert [hit.row for hit in kech.search("roads")] == [row]
    kech.undo()
    assert [hit.row for hit in kech.search("water")] == [row]


def test_letters_of_the_sister_script_meet_after_exact_ones(kech: Store) -> None:
    sindhi = made(kech, title="ڪيچ")
    urdu = made(kech, title="کیچ")
    assert [hit.row for hit in kech.search("ڪيچ")] == [sindhi, urdu]


def test_a_hit_carries_the_name_of_its_record(kech: Store) -> None:
    person = enter(kech, "person", None, {"name": "Secretary of the council"}).row_id
    (hit,) = kech.search("secretary")
    assert (hit.entity, hit.row, hit.title) == ("person", person, "Secretary of the council")
