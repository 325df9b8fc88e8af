"""Records become frames that keep what is not known apart from zero."""

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lead_desktop.analysis.frames import added, frame, goal_parts, joined, share, summed, tehsil_parts, with_names
from lead_desktop.roadmap import ENTITIES
from tests.analysis import records
from tests.analysis.records import nothing
from tests.roadmap.facts import FactsInMemory


def test_days_figures_sets_and_flags_keep_their_kind_and_nothing_is_never_zero() -> None:
    facts = FactsInMemory()
    records.action(facts, people_served=0, groups=["a", "b"])
    records.action(facts, starts_on=None)
    found = frame(facts, "action")
    assert found["starts_on"].dtype.kind == "M"
    assert found.at[0, "people_served"] == 0.0
    assert nothing(found.at[1, "people_served"])
    assert nothing(found.at[1, "starts_on"])
    assert list(found["groups"]) == [("a", "b"), ()]


@pytest.mark.parametrize("entity", sorted(ENTITIES))
def test_a_frame_without_records_has_its_columns(entity: str) -> None:
    found = frame(FactsInMemory(), entity)
    assert list(found.columns) == ["id", "office", *(field.name for field in ENTITIES[entity].stored)]
    assert found.empty


def test_names_and_records_stand_beside_the_ids_that_point_at_them() -> None:
    facts = FactsInMemory()
    office = facts.add("institution", name="PHED", kind="department", level="district")
    records.action(facts, lead=office)
    records.action(facts, lead="gone")
    named = with_names(frame(facts, "action"), "lead", "institution", facts)
    assert list(named["lead_name"]) == ["PHED", None]
    beside = joined(named, "lead", frame(facts, "institution"))
    assert beside.at[0, "lead_kind"] == "department"
    assert nothing(beside.at[1, "lead_kind"])


def test_a_place_lies_in_its_tehsil_and_what_lies_in_none_stays_itself() -> None:
    facts = FactsInMemory()
    records.places(facts)
    assert tehsil_parts(["UC-1", "BULEDA", "KECH", "TURBAT"], facts) == {"TURBAT": 0.5, "BULEDA": 0.25, "KECH": 0.25}


def test_shares_and_sums_of_nothing_are_not_known() -> None:
    assert nothing(share(3, 0))
    assert nothing(added([]))
    assert added([float("nan"), 2.0]) == 2.0


@given(st.lists(st.sampled_from(["1.1", "1.2", "6.1", "6.a", "11.2"]), min_size=1, max_size=9))
def test_parts_by_goal_always_add_up_to_one(targets: list[str]) -> None:
    assert sum(goal_parts(targets).values()) == pytest.approx(1)


def test_sums_keep_rows_without_a_key() -> None:
    found = summed(pd.DataFrame({"key": ["a", None, "a"], "figure": [1.0, 2.0, 3.0]}), ["key"], ["figure"])
    assert sorted(found["figure"]) == [2.0, 4.0]
