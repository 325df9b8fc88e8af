"""The plan sorts what a bundle brings, without touching a store."""

from typing import Any

from lead_desktop.store.changes import Change
from lead_desktop.sync.merge import NOT_YOURS, OTHER_OFFICE, STOPPED, Author, MergePlan, Mine, plan
from tests.sync.offices import SHARED

KECH = Author("KECH", "district")
OFFICE = Author("BALOCHISTAN", "province")


def change(seq: int, kind: str = "create", entity: str = "institution", row: str = "r", **more: Any) -> Change:
    facts: dict[str, Any] = {
        "replica": "k",
        "stamp": seq,
        "values": {"name": "A"},
        "before": {},
        "office": "KECH",
    } | more
    return Change(seq=seq, kind=kind, entity=entity, row=row, officer="o", wall="", step="", **facts)


def planned(
    *theirs: Change, held: tuple[Change, ...] = (), made: dict[str, str] | None = None, **authors: Author
) -> MergePlan:
    vector = {one.replica: one.seq for one in held}
    by_name = {(one.replica, one.seq): one for one in held}
    mine = Mine(vector, lambda *name: by_name.get(name), lambda _, row: (made or {}).get(row), SHARED)
    return plan(mine, theirs, {"k": KECH, **authors})


def test_what_is_held_already_is_counted_and_the_rest_is_new() -> None:
    found = planned(change(1), change(2, "edit"), held=(change(1),), made={"r": "KECH"})
    assert ([one.seq for one in found.new], found.held_already, dict(found.by_entity)) == ([2], 1, {"institution": 1})


def test_a_gap_is_named() -> None:
    assert planned(change(1), change(3)).gap == ("k", 2)


def test_another_change_under_a_held_number_raises_the_alarm() -> None:
    assert planned(change(1, values={"name": "B"}), held=(change(1),)).clash == "k"


def test_a_stand_in_for_a_held_change_is_the_same_change() -> None:
    stand_in = change(1, "withheld", "", "", values={"chain": "00"})
    assert planned(stand_in, held=(change(1),)).held_already == 1


def test_an_edit_of_a_record_that_another_office_made_is_set_aside() -> None:
    assert planned(change(1, "edit"), made={"r": "PANJGUR"}).aside == {("k", 1): NOT_YOURS}
    assert planned(change(1, "remove"), made={"r": "PANJGUR"}).aside == {("k", 1): NOT_YOURS}
    assert planned(change(1, "settle"), made={"r": "PANJGUR"}).aside == {("k", 1): NOT_YOURS}
    assert planned(change(1, "create"), made={"r": "PANJGUR"}).aside == {("k", 1): NOT_YOURS}


def test_an_edit_of_a_record_that_nobody_has_seen_is_set_aside() -> None:
    assert planned(change(1, "edit")).aside == {("k", 1): NOT_YOURS}


def test_a_change_in_the_name_of_another_office_is_set_aside() -> None:
    assert planned(change(1, office="PANJGUR")).aside == {("k", 1): OTHER_OFFICE}


def test_nobody_makes_a_record_by_speaking_for_another_office() -> None:
    found = planned(change(1, office="PANJGUR"), change(2, "edit", office="KECH"))
    assert found.aside == {("k", 1): OTHER_OFFICE, ("k", 2): NOT_YOURS}


def test_changes_after_a_computer_was_stopped_are_set_aside() -> None:
    stopped = Author("KECH", "district", stopped_from=2)
    assert planned(change(1), change(2, "edit"), k=stopped).aside == {("k", 2): STOPPED}


def test_sisters_of_one_district_may_change_each_others_records() -> None:
    sister = change(1, "edit", replica="s")
    assert planned(change(1), sister, s=KECH).aside == {}


def test_the_province_writes_its_own_lists_and_corrects_places() -> None:
    own = change(1, entity="submission", replica="p", office="BALOCHISTAN")
    place = change(2, "edit", entity="place", row="q", replica="p", office="BALOCHISTAN")
    assert planned(own, place, made={"q": "KECH"}, p=OFFICE).aside == {}


def test_a_district_adds_villages_but_no_districts() -> None:
    village = change(1, entity="place", row="v", values={"level": "village"})
    district = change(2, entity="place", row="d", values={"level": "district"})
    assert planned(village, district).aside == {("k", 2): NOT_YOURS}


def test_marks_and_stand_ins_need_no_writ() -> None:
    mark = change(1, "mark", "", "", values={"x": 3})
    assert planned(mark, change(2, "withheld", "", "")).aside == {}
