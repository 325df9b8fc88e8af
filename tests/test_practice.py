"""The practice districts load whole, show figures as they are published, and stand in a living mix."""

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from lead_desktop import catalogue, practice
from lead_desktop.roadmap import ENTITIES, STEPS
from lead_desktop.roadmap.entities import Level
from lead_desktop.roadmap.fields import Prose, Text
from lead_desktop.roadmap.monitoring.wording import has_personal_number
from lead_desktop.roadmap.steps import State, step_state
from lead_desktop.store.entering import check, remove
from lead_desktop.store.errors import StoreError
from lead_desktop.store.store import Store
from lead_desktop.system import paths

KECH, NAUSHAHRO = "KECH", "NAUSHAHRO-FEROZE"
BOTH = pytest.mark.parametrize("place", [KECH, NAUSHAHRO])
SHARED = {"institution", "person", "document", "note", "task_mark"}
SET_BY_THE_PROGRAM = {"sha256", "about_record"}
"""Codes in which any digits may follow one another."""
NOT_BEGUN_IN_NAUSHAHRO = {"partnership", "evaluation", "pilot"}
PRACTICE = paths.resources() / "practice"

Made = Callable[[str], Store]


def at(day: str) -> Callable[[], datetime]:
    moment = datetime.fromisoformat(f"{day}T06:00:00").replace(tzinfo=UTC)
    return lambda: moment


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Made]:
    """The practice district of a place, made once for all tests that only read."""
    stores: dict[str, Store] = {}

    def one(place: str) -> Store:
        if place not in stores:
            folder = tmp_path_factory.mktemp("practice") / place
            stores[place] = practice.make(folder, place, clock=at("2026-11-21"))
        return stores[place]

    yield one
    for store in stores.values():
        store.close()


def listed(place: str) -> list[dict[str, Any]]:
    records: list[dict[str, Any]] = json.loads((PRACTICE / f"{place}.json").read_text("utf-8"))["records"]
    return records


def own(store: Store, entity: str) -> list[Any]:
    """The district's own records, without those that ship with the program."""
    return [row for row in store.rows(entity) if row["office"] == store.place]


def states(store: Store) -> dict[str, State]:
    return {one.task.code: one.state for step in STEPS for one in step_state(step, store).tasks}


def test_there_are_two_practice_districts() -> None:
    assert practice.made_for() == (KECH, NAUSHAHRO)


def test_a_place_without_practice_district_is_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(StoreError) as refused:
        practice.make(tmp_path / "here", "GWADAR")
    assert "KECH" in str(refused.value.sentence.slots["places"])
    assert not Store.exists(tmp_path / "here")


@BOTH
def test_every_record_is_complete_and_no_check_refuses_it(place: str, made: Made) -> None:
    store = made(place)
    for entity in ENTITIES.values():
        for row in own(store, entity.name):
            assert entity.missing(row) == (), f"{entity.name}: {row}"
            problems = check(store, entity.name, row["id"])
            assert not [one for one in problems if one.level is Level.ERROR], f"{entity.name}: {row}"


@BOTH
def test_all_records_of_the_list_are_there(place: str, made: Made) -> None:
    records, store = listed(place), made(place)
    for entity in {record["entity"] for record in records}:
        assert len(own(store, entity)) == sum(record["entity"] == entity for record in records)


@pytest.mark.parametrize(("place", "without"), [(KECH, set[str]()), (NAUSHAHRO, NOT_BEGUN_IN_NAUSHAHRO)])
def test_every_entity_has_a_record_save_those_not_begun(place: str, without: set[str], made: Made) -> None:
    wanted = {entity.name for step in STEPS for entity in step.entities} | SHARED
    assert {name for name in wanted if not own(made(place), name)} == without


@BOTH
def test_published_figures_stand_as_published_with_their_source(place: str, made: Made) -> None:
    typed = [record for record in listed(place) if record["entity"] == "measurement"]
    stored = own(made(place), "measurement")
    both = zip(typed, stored, strict=True)
    published = [(record["figure"], row) for record, row in both if "figure" in record]
    assert len(published) >= 25
    for code, row in published:
        figure = catalogue.entry("reference_values", code)
        assert figure is not None, code
        assert row["value"] == (float(figure.more["value"]) if figure.more["value"] else None), code
        assert row["missing_reason"] == (figure.more["missing_reason"] or None), code
        assert row["source"] == figure.source, code
        for field in ("place", "period_end", "sex", "area", "source_detail"):
            assert row[field] == figure.more[field], (code, field)


@BOTH
def test_a_figure_that_is_not_published_says_that_it_is_made_up(place: str) -> None:
    typed = [one for one in listed(place) if one["entity"] == "measurement" and "figure" not in one]
    values_of = [one["values"] for one in typed]
    held = [one for one in values_of if one["meaning"] != "target" and "value" in one]
    assert held
    for values in held:
        assert ("made up" in values["remark"]) != ("Census 2023" in values["remark"]), values


@BOTH
def test_every_indicator_counts_towards_a_target_as_its_reference_does(place: str, made: Made) -> None:
    store = made(place)
    typed = {record["key"]: record for record in listed(place) if record["entity"] == "indicator"}
    figures = [record for record in listed(place) if "figure" in record]
    assert 18 <= len(own(store, "indicator")) <= 24
    for record in figures:
        mine = typed[record["values"]["indicator"][1:]]["values"]
        code = record["figure"].split(":")[1]
        reference = catalogue.entry("reference_indicators", code)
        assert reference is not None
        for field in ("target", "unit", "direction", "rollup"):
            assert mine[field] == reference.more[field], (code, field)
        assert mine.get("sdg_indicator", "") == reference.more["sdg_indicator"], code


@BOTH
def test_no_text_holds_a_phone_number_or_a_cnic(place: str, made: Made) -> None:
    store = made(place)
    for entity in ENTITIES.values():
        words = [one.name for one in entity.stored if isinstance(one, Text | Prose)]
        words = [name for name in words if name not in SET_BY_THE_PROGRAM]
        for row in own(store, entity.name):
            found = [row[name] for name in words if row.get(name) and has_personal_number(str(row[name]))]
            assert not found


@BOTH
def test_people_are_posts_without_names_phones_and_mail(place: str, made: Made) -> None:
    for person in own(made(place), "person"):
        assert person["name"] == person["post"]
        assert person["phone"] is None
        assert person["email"] is None


def test_the_tasks_of_the_two_districts_stand_in_all_four_states(made: Made) -> None:
    assert set(states(made(KECH)).values()) == {State.DONE, State.DOING, State.QUESTION}
    assert set(states(made(NAUSHAHRO)).values()) == set(State)


@BOTH
def test_the_roadmap_is_further_in_its_first_steps_than_in_its_last(place: str, made: Made) -> None:
    done = [step_state(step, made(place)).done for step in STEPS]
    assert done[0] >= 6
    assert done[1] >= 5
    assert all(1 <= steps_done <= 5 for steps_done in done[2:])
    assert sum(step_state(step, made(place)).set_aside for step in STEPS) == 1


@BOTH
def test_nothing_is_ticked_by_hand(place: str, tmp_path: Path) -> None:
    with practice.make(tmp_path / place, place, clock=at("2026-11-21")) as store:
        assert states(store)["commitment.1"] is State.DONE
        for commitment in own(store, "commitment"):
            if commitment["status"] in ("adopted", "in_force"):
                remove(store, "commitment", commitment["id"])
        assert states(store)["commitment.1"] is not State.DONE


@pytest.mark.parametrize("day", ["2026-07-01", "2027-01-01", "2027-06-30", "2028-02-29"])
@BOTH
def test_the_district_is_as_fresh_on_any_day(place: str, day: str, made: Made, tmp_path: Path) -> None:
    with practice.make(tmp_path / place, place, clock=at(day)) as later:
        assert states(later) == states(made(place))


@BOTH
def test_papers_are_small_marked_and_in_the_store(place: str, made: Made) -> None:
    store = made(place)
    papers = [paper for record in listed(place) for paper in record.get("papers", ())]
    kinds = {"decision", "notification", "minutes", "plan", "letter", "no_duplication_certificate"}
    assert {paper["kind"] for paper in papers} >= kinds
    kept = {document["file_name"]: document["sha256"] for document in own(store, "document")}
    for paper in papers:
        content = (PRACTICE / "papers" / paper["file"]).read_bytes()
        assert len(content) < 60_000
        assert paper["file"].endswith(".png") or content.startswith(b"PRACTICE")
        assert store.attachments.read(kept[paper["file"]]) == content


def test_no_paper_lies_about_unused() -> None:
    records = [*listed(KECH), *listed(NAUSHAHRO)]
    used = {paper["file"] for one in records for paper in one.get("papers", ())}
    assert {file.name for file in (PRACTICE / "papers").iterdir()} == used


@pytest.mark.parametrize(("place", "languages"), [(KECH, {"en", "ur", "bal"}), (NAUSHAHRO, {"en", "ur", "sd"})])
def test_the_knowledge_hub_speaks_the_languages_of_the_district(place: str, languages: set[str], made: Made) -> None:
    items = own(made(place), "knowledge_item")
    assert {language for item in items for language in item["languages"]} == languages
    assert sum("en" not in item["languages"] for item in items) >= 2
