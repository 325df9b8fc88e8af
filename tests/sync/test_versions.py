"""Vectors say what is missing, and nothing else."""

from pathlib import Path

from lead_desktop.sync import merge, versions


def test_what_is_missing_lies_between_the_two() -> None:
    assert versions.missing({"a": 3, "b": 5}, {"a": 7, "b": 5, "c": 2}) == {"a": (3, 7), "c": (0, 2)}


def test_a_vector_covers_what_it_reaches() -> None:
    assert versions.covers({"a": 3, "b": 1}, {"a": 3})
    assert not versions.covers({"a": 3}, {"a": 4})
    assert not versions.covers({}, {"b": 1})
    assert versions.covers({}, {})


def test_a_gap_lies_before_the_basis_of_what_a_bundle_really_brings() -> None:
    assert versions.gaps({"a": 3}, {"a": 5}, {"a": 9}) == {"a": (4, 5)}
    assert versions.gaps({"a": 5}, {"a": 5}, {"a": 9}) == {}
    assert versions.gaps({"a": 3}, {"a": 5}, {"a": 5}) == {}


def test_common_is_what_everybody_has() -> None:
    assert versions.common([{"a": 3, "b": 5}, {"a": 4}]) == {"a": 3}
    assert versions.common([{"a": 3}]) == {"a": 3}
    assert versions.common([]) == {}


def test_nothing_is_presupposed_that_does_not_exist_here() -> None:
    assert versions.within({"a": 9, "b": 2}, {"a": 4}) == {"a": 4}


def test_no_clock_is_near_the_questions_of_order() -> None:
    for module in (versions, merge):
        words = Path(str(module.__file__)).read_text(encoding="utf-8").split()
        assert not {"time", "datetime", "time,", "datetime,"} & set(words)
