"""Texts keep their own order on a paper that runs the other way."""

import pytest

from lead_desktop.reports.direction import isolated, runs_from_right, with_values_isolated


@pytest.mark.parametrize(
    ("text", "from_right", "expected"),
    [
        ("Plain words", False, "Plain words"),
        ("Plain words", True, "\u2066Plain words\u2069"),
        ("اردو", True, "اردو"),
        ("اردو", False, "\u2067اردو\u2069"),
        ("SDG ذیلی اہداف", True, "SDG ذیلی اہداف"),
        ("MoU on pumps (پمپ)", False, "MoU on pumps (پمپ)"),
        ("2026-27", True, "\u20662026-27\u2069"),
        ("2026-27", False, "2026-27"),
        ("", True, ""),
        ("–", True, "–"),
        ("one\ntwo", True, "\u2066one\u2069\n\u2066two\u2069"),
    ],
)
def test_a_text_is_kept_whole_where_it_runs_against_its_paper(text: str, from_right: bool, expected: str) -> None:
    assert isolated(text, from_right) == expected


def test_a_sentence_with_a_foreign_name_runs_as_its_paper() -> None:
    assert runs_from_right("\u2068District Council Kech\u2069 کا فیصلہ", True) is True


def test_a_sentence_keeps_its_direction_around_a_longer_value_of_the_other_script() -> None:
    subject = "ضلعی کونسلوں میں خواتین کی نشستیں"
    assert with_values_isolated(f"Subject: {subject}", [subject], False) == f"Subject: \u2067{subject}\u2069"
    assert with_values_isolated("بنام: \u2068Kech\u2069", ["Kech"], True) == "بنام: \u2068Kech\u2069"
