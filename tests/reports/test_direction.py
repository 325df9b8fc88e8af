"""Texts keep their own order on a paper that runs the other way."""

import pytest

from lead_desktop.reports.direction import isolated, runs_from_right


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
