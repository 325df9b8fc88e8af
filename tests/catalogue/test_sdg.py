"""The promises of the goals, targets and indicators. The other reference lists have tests of their own."""

import re
from collections import Counter

import pytest

from lead_desktop.catalogue import sdg

STANDINGS = {"verified", "to be verified", "to be filled"}
ARABIC_ONLY = set("كى")
SINDHI_ONLY = set("ڪٻڀڄٺٽٿڃڇڊڌڍڏڙڦڱڳڻ۽۾ي")
URDU_ONLY = set("ٹڈڑںےیہھۂ")


def titled() -> tuple[sdg.Goal | sdg.Target | sdg.Indicator, ...]:
    return (*sdg.goals(), *sdg.targets(), *sdg.indicators())


def test_there_are_17_goals_with_169_targets() -> None:
    assert [goal.code for goal in sdg.goals()] == [str(number) for number in range(1, 18)]
    assert len(sdg.targets()) == 169


def test_targets_are_107_outcomes_and_62_means() -> None:
    assert Counter(target.kind for target in sdg.targets()) == {sdg.Kind.OUTCOME: 107, sdg.Kind.MEANS: 62}


def test_251_indicators_are_listed_and_234_of_them_differ() -> None:
    assert len(sdg.indicators()) == 251
    assert sum(indicator.repeats_of is None for indicator in sdg.indicators()) == 234


def test_no_code_stands_twice() -> None:
    assert [code for code, times in Counter(each.code for each in titled()).items() if times > 1] == []


def test_every_target_belongs_to_a_goal_and_every_goal_has_targets() -> None:
    assert {target.goal for target in sdg.targets()} == {goal.code for goal in sdg.goals()}
    assert all(target.code.rpartition(".")[0] == target.goal for target in sdg.targets())


def test_every_indicator_belongs_to_a_target_and_every_target_has_indicators() -> None:
    assert {indicator.target for indicator in sdg.indicators()} == {target.code for target in sdg.targets()}
    assert all(indicator.code.rpartition(".")[0] == indicator.target for indicator in sdg.indicators())
    assert all(indicator.target.partition(".")[0] == indicator.goal for indicator in sdg.indicators())


def test_a_repeat_points_to_the_first_listing_under_another_target() -> None:
    for repeat in (each for each in sdg.indicators() if each.repeats_of is not None):
        first = sdg.indicator(repeat.repeats_of or "")
        assert first is not None
        assert first.repeats_of is None
        assert first.target != repeat.target
        assert sdg.sort_key(first.code) < sdg.sort_key(repeat.code)


def test_repeats_share_their_title_save_the_one_for_the_poorest_countries() -> None:
    first_titles = {each.code: each.en for each in sdg.indicators()}
    differing = [
        each.code
        for each in sdg.indicators()
        if each.repeats_of is not None and each.en != first_titles[each.repeats_of]
    ]
    assert differing == ["13.b.1"]


def test_the_lists_stand_in_official_order() -> None:
    for listed in (sdg.targets(), sdg.indicators()):
        codes = [each.code for each in listed]
        assert codes == sorted(codes, key=sdg.sort_key)


def test_numbers_sort_as_numbers_and_letters_after_them() -> None:
    assert sorted(["1.a", "1.10", "2.1", "1.2", "1.1", "10.1"], key=sdg.sort_key) == [
        "1.1", "1.2", "1.10", "1.a", "2.1", "10.1",
    ]  # fmt: skip


@pytest.mark.parametrize("code", ["", ".", "x", "1..2", "1.²", "۶.۱", "6.1 ", "9" * 5000])
def test_any_text_can_be_sorted_among_codes(code: str) -> None:
    assert sorted(["6.1", code, "6.a"], key=sdg.sort_key).index("6.1") in {0, 1}


def test_the_2025_review_added_three_and_replaced_two() -> None:
    changed = {each.code: each.change_2025 for each in sdg.indicators() if each.change_2025 is not None}
    added = {code for code, change in changed.items() if change is sdg.Change.ADDED}
    assert added == {"2.2.4", "8.9.2", "11.c.1"}
    assert {code for code, change in changed.items() if change is sdg.Change.REPLACED} == {"3.b.3", "4.6.1"}


def test_the_tier_waits_to_be_filled_exactly_where_the_review_added_or_replaced() -> None:
    fresh = {sdg.Change.ADDED, sdg.Change.REPLACED}
    for each in sdg.indicators():
        waits = each.change_2025 in fresh
        assert (each.tier == "") == waits
        assert (each.tier_source == "") == waits
        assert (each.standing == "to be filled") == waits
        assert (each.tier_standing == "to be filled") == waits


def test_no_change_of_2025_passes_for_verified() -> None:
    assert not [each.code for each in sdg.indicators() if each.change_2025 and each.standing == "verified"]


def test_tiers_are_of_the_closed_set() -> None:
    assert {each.tier for each in sdg.indicators()} == {"", "I", "II", "I/II"}


def test_a_missing_custodian_is_to_be_filled_and_none_passes_for_verified() -> None:
    for each in sdg.indicators():
        assert each.custodian_standing == ("to be verified" if each.custodians else "to be filled")
        assert all(name and name == name.strip() for name in each.custodians)


def test_every_line_has_a_source_and_a_standing() -> None:
    for each in titled():
        assert each.source, each.code
        assert each.year in {2015, 2025}, each.code
        assert each.standing in STANDINGS, each.code
        assert each.names_standing == "to be verified", each.code


def test_every_line_has_a_short_title_in_three_languages() -> None:
    for each in titled():
        for title in (each.en, each.ur, each.sd):
            assert title == title.strip(), each.code
            assert 0 < len(title) <= 80, each.code


def test_english_titles_are_short_phrases_and_not_official_sentences() -> None:
    for each in (*sdg.targets(), *sdg.indicators()):
        assert not re.match(r"by 20\d\d|proportion of|number of countries", each.en, re.IGNORECASE), each.code
        assert each.en[0].isupper(), each.code
        assert not each.en.endswith("."), each.code


def test_target_titles_have_three_to_nine_words() -> None:
    assert [each.code for each in sdg.targets() if not 3 <= len(each.en.split()) <= 9] == []


def test_each_language_is_written_in_its_own_letters() -> None:
    for each in titled():
        assert each.en.isascii(), each.code
        assert not set(each.ur) & (ARABIC_ONLY | SINDHI_ONLY), each.code
        assert not set(each.sd) & (ARABIC_ONLY | URDU_ONLY), each.code


def test_no_two_targets_and_no_two_different_indicators_share_a_title() -> None:
    different = [each for each in sdg.indicators() if each.repeats_of is None]
    for listed in (sdg.targets(), different):
        for language in ("en", "ur", "sd"):
            titles = Counter(each.name(language) for each in listed)
            assert [title for title, times in titles.items() if times > 1] == []


def test_goal_squares_have_a_colour_and_an_ink_that_can_be_read_on_it() -> None:
    white = {goal.code for goal in sdg.goals() if goal.ink is sdg.Ink.WHITE}
    assert white == {"1", "4", "8", "10", "13", "16", "17"}
    assert all(re.fullmatch(r"#[0-9A-F]{6}", goal.colour) for goal in sdg.goals())
    assert len({goal.colour for goal in sdg.goals()}) == 17


def test_codes_are_looked_up_and_unknown_ones_answered_with_none() -> None:
    water = sdg.target("6.1")
    assert water is not None
    assert (water.goal, water.kind) == ("6", sdg.Kind.OUTCOME)
    assert water.en == "Safe and affordable drinking water for all"
    assert sdg.goal_of("6.1") == sdg.goal("6")
    assert sdg.goal_of("16.10") == sdg.goal("16")
    assert [sdg.goal("18"), sdg.target("6"), sdg.indicator("6.1"), sdg.goal_of("6.1.1")] == [None] * 4


def test_a_name_comes_in_the_asked_language_and_in_english_for_any_other() -> None:
    hunger = sdg.goal("2")
    assert hunger is not None
    assert [hunger.name(language) for language in ("en", "ur", "sd", "fr")] == [
        "Zero hunger", "بھوک کا خاتمہ", "بک جو خاتمو", "Zero hunger",
    ]  # fmt: skip
