"""Values and figures keep their order in right-to-left sentences, and stored text carries no invisible marks."""

import pytest

from lead_desktop.roadmap.texts import Word, english, fill, sentence, without_direction_marks


def test_a_slot_is_isolated_in_urdu_and_left_alone_in_english() -> None:
    assert fill("Sent {days} days ago", "en", {"days": 6}) == "Sent 6 days ago"
    assert fill("{days} دن پہلے", "ur", {"days": 6}) == "\u20686\u2069 دن پہلے"


@pytest.mark.parametrize("figure", ["2026-27", "15/03/2026", "-2", "12 %", "1–5", "4.5%"])
def test_a_figure_within_a_text_keeps_its_order(figure: str) -> None:
    assert fill(f"مثال {figure} ہے", "sd", {}) == f"مثال \u2066{figure}\u2069 ہے"


@pytest.mark.parametrize("plain", ["2026 کا بجٹ", "4.1", "SDG 6", "1,200 افراد"])
def test_a_figure_that_cannot_turn_round_is_left_alone(plain: str) -> None:
    assert fill(plain, "ur", {}) == plain


def test_a_sentence_is_said_with_its_words_translated() -> None:
    said = sentence("{kind} of {count}", kind=Word("Meeting"), count=3).said(english)
    assert said == "Meeting of 3"


def test_a_value_put_together_from_isolated_parts_runs_from_the_right() -> None:
    inner = fill("{field}: {value}", "ur", {"field": "سطح", "value": "ضلع"})
    assert fill("دیگر معلومات: {facts}", "ur", {"facts": inner}) == f"دیگر معلومات: \u2067{inner}\u2069"
    assert fill("Around it: {facts}", "en", {"facts": "Level: District"}) == "Around it: Level: District"


def test_values_between_signs_alone_run_from_the_right() -> None:
    assert fill("{officer}، {day}", "ur", {"officer": "Sana", "day": "5"}).startswith("\u200f")
    assert not fill("{size} MB", "ur", {"size": "5"}).startswith("\u200f")
    assert not fill("{number} دن", "ur", {"number": "5"}).startswith("\u200f")
    assert fill("–", "ur", {}) == "–"


def test_direction_marks_never_stay_in_stored_text() -> None:
    assert without_direction_marks("\u20682026-27\u2069\u200f") == "2026-27"


def test_a_line_of_slots_alone_runs_from_the_right_where_the_language_does() -> None:
    assert fill("{kind}: {name}", "ur", {"kind": "عہد", "name": "MoU"}).startswith("\u200f")
    assert fill("{kind}: {name}", "en", {"kind": "Pledge", "name": "MoU"}) == "Pledge: MoU"


def test_a_latin_word_before_arabic_ones_does_not_turn_the_line_round() -> None:
    assert fill("{place}: SDG منصوبہ", "ur", {"place": "Kech"}).startswith("\u200f")
    assert not fill("{place}: منصوبہ", "ur", {"place": "Kech"}).startswith("\u200f")
    assert not fill("LEAD Desktop {version}", "ur", {"version": "1.0"}).startswith("\u200f")
