"""The promises of the reference lists: whole, told apart, sourced, and written in the right letters."""

import csv
import io
from collections import Counter

import pytest

from lead_desktop import catalogue
from lead_desktop.catalogue import CATALOGUES, Catalogues, Entry
from lead_desktop.catalogue.reading import read_rows, resources_folder

LISTS = CATALOGUES.names()
STANDINGS = {"verified", "to be verified", "to be filled"}
NEVER_IN_URDU = set("كىيهڪٻڀڄٺٽٿڃڇڊڌڍڏڙڦڱڳڻ۽۾")
NEVER_IN_SINDHI = set("كىیٹڈڑںےہھۂ")


def values(**wanted: str) -> list[Entry]:
    """Return the reference values whose columns hold what is wanted."""
    return [
        entry
        for entry in catalogue.entries("reference_values")
        if wanted.items() <= {**entry.more, "source": entry.source, "year": entry.year}.items()
    ]


def only(found: list[Entry]) -> Entry:
    (entry,) = found
    return entry


@pytest.mark.parametrize("name", LISTS)
def test_a_list_has_lines_with_codes_of_their_own(name: str) -> None:
    rows = read_rows(name)
    repeated = [code for code, times in Counter(row["code"] for row in rows).items() if times > 1]
    assert rows
    assert not repeated
    assert len(catalogue.codes(name)) == len(rows)


@pytest.mark.parametrize("name", LISTS)
def test_each_line_names_its_source_and_its_standing(name: str) -> None:
    without = [row["code"] for row in read_rows(name) if not row["source"] or row["standing"] not in STANDINGS]
    assert not without


@pytest.mark.parametrize("name", LISTS)
def test_a_line_is_as_long_as_the_head_of_its_list(name: str) -> None:
    text = (resources_folder() / f"{name}.csv").read_text(encoding="utf-8")
    lines = list(csv.reader(io.StringIO(text)))
    assert {len(line) for line in lines} == {len(lines[0])}


@pytest.mark.parametrize("name", LISTS)
def test_names_use_the_letters_of_their_language_only(name: str) -> None:
    strange = [
        (entry.code, letter)
        for entry in catalogue.entries(name)
        for text, never in ((entry.ur, NEVER_IN_URDU), (entry.sd, NEVER_IN_SINDHI))
        for letter in text
        if letter in never
    ]
    assert not strange


def test_every_file_of_the_folder_is_a_list_that_is_known() -> None:
    assert {path.stem for path in resources_folder().glob("*.csv")} == set(LISTS)


def test_a_list_is_read_when_it_is_first_asked_for_and_once() -> None:
    read: list[str] = []

    def reading(name: str) -> list[dict[str, str]]:
        read.append(name)
        return [{"code": "a", "en": "A", "source": "us", "standing": "verified"}]

    lists = Catalogues(("letters",), reading)
    assert read == []
    assert lists.codes("letters") == lists.codes("letters") == ("a",)
    assert read == ["letters"]


def test_an_unknown_code_is_none_and_an_unknown_list_an_error() -> None:
    assert catalogue.entry("lnob_groups", "nobody") is None
    with pytest.raises(KeyError):
        catalogue.codes("no_such_list")


def test_a_missing_name_shows_another_language_and_says_so() -> None:
    level = catalogue.entry("task_levels", "commitment.7.days")
    group = catalogue.entry("lnob_groups", "women")
    assert level is not None
    assert group is not None
    assert level.name("ur") == level.en
    assert level.lacks_name("ur")
    assert group.name("sd") == "عورتون"
    assert not group.lacks_name("sd")


def test_there_are_seven_tasks_in_each_of_eight_steps() -> None:
    tasks = Counter(entry.more["step"] for entry in catalogue.entries("tasks"))
    assert list(tasks) == [
        "commitment", "baseline", "task_force", "action_plan",
        "synchronisation", "financing", "monitoring", "exchange",
    ]  # fmt: skip
    assert set(tasks.values()) == {7}


def test_each_level_belongs_to_a_task_and_is_a_number() -> None:
    tasks = set(catalogue.codes("tasks"))
    for entry in catalogue.entries("task_levels"):
        assert entry.more["task"] in tasks
        assert entry.code.startswith(entry.more["task"] + ".")
        assert float(entry.more["value"]) > 0


def test_status_words_change_at_the_agreed_paces() -> None:
    cutoffs = {entry.code: float(entry.more["value"]) for entry in catalogue.entries("status_cutoffs")}
    assert cutoffs == {"on_track": 0.95, "slow": 0.50, "moving_away": -0.10}


def test_65_functions_point_to_council_types_and_targets() -> None:
    functions = catalogue.entries("local_functions")
    councils, targets = set(catalogue.codes("council_types")), set(catalogue.codes("sdg_targets"))
    assert len(functions) == 65
    for function in functions:
        assert set(function.more["council_types"].split(";")) <= councils
        assert set(function.more["targets"].split(";")) <= targets
        assert function.standing == "to be verified"


def test_every_goal_has_one_national_category() -> None:
    goals = {entry.code: entry.more["category"] for entry in catalogue.entries("national_categories")}
    assert set(goals) == set(catalogue.codes("sdg_goals"))
    assert [goal for goal, category in goals.items() if category == "III"] == ["12", "13", "14", "15"]


def test_framework_items_belong_to_a_framework() -> None:
    frameworks = set(catalogue.codes("frameworks"))
    items = Counter(entry.more["framework"] for entry in catalogue.entries("framework_items"))
    assert set(items) <= frameworks
    assert items == {"vision_2025": 7, "uraan_pakistan": 5}


def test_rules_name_forums_and_only_filled_ones_hold_figures() -> None:
    forums = {"", *catalogue.codes("approval_forums")}
    for rule in catalogue.entries("scheme_rules"):
        assert rule.more["forum"] in forums
        assert bool(rule.more["value"]) == (rule.standing != "to be filled")


def test_report_sections_stand_under_sections() -> None:
    sections = {"", *catalogue.codes("report_outline")}
    assert {entry.more["parent"] for entry in catalogue.entries("report_outline")} <= sections


def test_reference_indicators_point_to_targets_and_sdg_indicators() -> None:
    targets, indicators = set(catalogue.codes("sdg_targets")), {"", *catalogue.codes("sdg_indicators")}
    for entry in catalogue.entries("reference_indicators"):
        assert entry.more["target"] in targets
        assert entry.more["sdg_indicator"] in indicators
        assert entry.more["direction"] in {"increase", "decrease", ""}
        assert len(entry.en) <= 70


def test_indicator_sets_hold_indicators_that_have_values() -> None:
    known = {entry.more["indicator"] for entry in catalogue.entries("reference_values")}
    sets = catalogue.entries("indicator_sets")
    assert [entry.code for entry in sets][1:4] == ["health", "education", "water_and_sanitation"]
    assert all(set(entry.more["indicators"].split(";")) <= known for entry in sets)


def test_the_first_set_meets_the_first_baseline_task() -> None:
    starter, indicators, goals = (
        catalogue.entry("indicator_sets", "starter"),
        catalogue.entry("task_levels", "baseline.1.indicators"),
        catalogue.entry("task_levels", "baseline.1.goals"),
    )
    assert starter is not None
    assert indicators is not None
    assert goals is not None
    chosen = [catalogue.entry("reference_indicators", code) for code in starter.more["indicators"].split(";")]
    assert len(chosen) >= float(indicators.more["value"])
    assert len({entry.more["target"].split(".")[0] for entry in chosen if entry}) >= float(goals.more["value"])


def test_reference_values_point_to_places_indicators_and_sources() -> None:
    for column, name in (("place", "places"), ("indicator", "reference_indicators")):
        assert {entry.more[column] for entry in catalogue.entries("reference_values")} <= set(catalogue.codes(name))
    sources = {entry.source for entry in catalogue.entries("reference_values")}
    assert sources <= set(catalogue.codes("data_sources"))


def test_a_reference_value_is_a_number_or_says_why_there_is_none() -> None:
    for entry in catalogue.entries("reference_values"):
        assert bool(entry.more["value"]) != bool(entry.more["missing_reason"]), entry.code
        if entry.more["value"]:
            float(entry.more["value"])


def test_rates_lie_between_0_and_100() -> None:
    percents = {e.code for e in catalogue.entries("reference_indicators") if e.more["unit"] == "percent"}
    above = {"gross_primary", "gross_middle"}  # pupils older or younger than the age group are counted as well
    outside = [
        entry.code
        for entry in catalogue.entries("reference_values")
        if entry.more["value"]
        and entry.more["indicator"] in percents - above
        and not 0 <= float(entry.more["value"]) <= 100
    ]
    assert not outside


def test_the_figure_for_all_lies_between_those_of_women_and_men() -> None:
    lines = catalogue.entries("reference_values")
    parts = {entry.code: float(entry.more["value"]) for entry in lines if entry.more["value"]}
    units = {entry.code: entry.more["unit"] for entry in catalogue.entries("reference_indicators")}
    checked = 0
    for code, whole in parts.items():
        start, sex, area = code.rsplit(":", 2)
        women, men = parts.get(f"{start}:female:{area}"), parts.get(f"{start}:male:{area}")
        if sex != "all" or women is None or men is None or units[code.split(":")[1]] != "percent":
            continue
        checked += 1
        assert min(women, men) - 0.05 <= whole <= max(women, men) + 0.05, code
    assert checked > 200


def test_improved_water_of_quetta_has_three_sources_that_disagree() -> None:
    found = {
        entry.source: float(entry.more["value"])
        for entry in values(place="QUETTA", indicator="improved_water")
        if entry.more["period_end"] >= "2020"
    }
    assert found == {"census_2023": 94.36, "pslm": 49.97, "mics": 41.17}


def test_kech_of_2014_is_a_line_that_says_not_surveyed() -> None:
    for indicator, source in (("improved_water", "pslm"), ("poverty_rate", "poverty_estimates")):
        line = only(values(place="KECH", indicator=indicator, year="2014-15", source=source))
        assert line.more["value"] == ""
        assert line.more["missing_reason"] == "not_surveyed"


def test_a_fraction_in_the_published_table_is_kept_beside_the_per_cent() -> None:
    line = only(values(place="LARKANA", indicator="skilled_birth", year="2018-19", source="mics"))
    assert (line.more["value"], line.more["value_as_published"]) == ("87", "0.87")
    assert line.standing == "to be verified"


def test_exchanged_columns_of_youth_literacy_are_put_right() -> None:
    found = {
        entry.more["sex"]: float(entry.more["value"])
        for entry in values(place="KECH", indicator="youth_literacy", year="2019-20")
    }
    parity = only(values(place="KECH", indicator="gender_parity_youth_literacy", year="2019-20"))
    assert found == {"all": 55.23, "female": 36.79, "male": 71.67}
    assert float(parity.more["value"]) == pytest.approx(found["female"] / found["male"], abs=0.01)


def test_fewer_women_marry_before_15_than_before_18() -> None:
    for entry in values(indicator="married_before_15"):
        later = catalogue.entry("reference_values", entry.code.replace("before_15", "before_18"))
        assert later
        assert float(entry.more["value"]) < float(later.more["value"]), entry.code


def test_all_64_districts_have_census_rates() -> None:
    for indicator in ("improved_water", "literacy_10", "no_toilet", "electric_light", "out_of_school"):
        found = values(indicator=indicator, sex="all", source="census_2023")
        assert len({entry.more["place"] for entry in found}) == 64
