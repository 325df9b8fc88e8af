"""What the province fills and changes reaches its districts, in an answer or as a file, and touches none of theirs."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from lead_desktop import catalogue
from lead_desktop.analysis.alignment import coverage
from lead_desktop.cli.program import program
from lead_desktop.roadmap.facts import Value
from lead_desktop.roadmap.levels import level
from lead_desktop.roadmap.texts import english, sentence
from lead_desktop.store import entering
from lead_desktop.store.changes import Edit, Kind
from lead_desktop.store.errors import StoreError
from lead_desktop.store.rebuild import content_hash
from lead_desktop.store.store import Store
from lead_desktop.sync import bundle, journey, keys, packs
from lead_desktop.sync.errors import BundleError
from lead_desktop.sync.papers import Paper
from tests.sync.offices import BALOCHISTAN, KECH, enrol, noon
from tests.sync.test_practices import Land, story

LEVEL = "baseline.1.indicators"
RULE = {
    "code": "balochistan.ddc_limit", "en": "Highest cost that the DDC may approve", "province": BALOCHISTAN,
    "rule": "forum_limit", "fiscal_year": "2026-27", "value": "5 crore", "unit": "rupees", "forum": "ddc",
    "source": "Letter of the P&D department", "year": "2026", "standing": "verified",
}  # fmt: skip


@pytest.fixture(autouse=True)
def _shipped_lists() -> Iterator[None]:
    """Leave the reference lists as they ship, whatever a test lets stand in for them."""
    yield
    catalogue.stand_in({})


def office(folder: Path, role: str, place: str, *, practice: bool = False) -> Store:
    return Store.create(folder, role=role, place=place, officer="Officer", practice=practice, clock=noon)


@pytest.fixture
def province(tmp_path: Path) -> Iterator[Store]:
    with office(tmp_path / "province", "province", BALOCHISTAN) as store:
        yield store


@pytest.fixture
def kech(tmp_path: Path, province: Store) -> Iterator[Store]:
    with office(tmp_path / "kech", "district", KECH) as store:
        enrol(store, province, tmp_path / "papers")
        yield store


def add(store: Store, entity: str, /, **values: Value) -> str:
    row = str(store.new_id())
    store.commit([Edit(Kind.CREATE, entity, row, values)], label=sentence("add"))
    return row


def changed_level(store: Store, number: str = "7") -> None:
    lines = {line["code"]: dict(line) for line in packs.lines_of(store, "task_levels")}
    packs.bring(store, "task_levels", [{**lines[LEVEL], "value": number}])


def union_council(store: Store, name: str = "Nasirabad") -> str:
    return add(store, "place", level="union_council", name_en=name, parent=KECH, standing="verified")


def test_lists_records_and_their_numbers_reach_a_district_as_a_file(
    province: Store, kech: Store, tmp_path: Path
) -> None:
    changed_level(province)
    assert packs.bring(province, "scheme_rules", [RULE]) == (1, [])
    place = union_council(province)
    item = add(
        province, "agenda_item", framework="balochistan_sdg_framework", level="provincial", number="B.1",
        title="Water for every union council", standing="verified",
    )  # fmt: skip
    before = content_hash(kech), kech.vector()
    made = packs.make(province, "For the year 2026-27")
    catalogue.stand_in({})
    taken = packs.take_in(kech, packs.write(province, tmp_path / "stick"))
    assert (taken.pack.number, taken.pack.lines, taken.pack.records) == (1, 2, {"place": 1, "agenda_item": 1})
    assert taken.pack == made
    assert level(LEVEL) == 7
    found = catalogue.entry("scheme_rules", RULE["code"])
    assert found is not None
    assert found.more["value"] == "50000000"
    assert kech.name("place", place) == "Nasirabad"
    assert [row["title"] for row in kech.rows("agenda_item") if row["id"] == item] == ["Water for every union council"]
    assert (content_hash(kech), kech.vector()) == before


def test_a_pack_travels_inside_the_answer_once(province: Store, kech: Store, tmp_path: Path) -> None:
    changed_level(province)
    packs.make(province)
    answer = bundle.write(province, tmp_path, place=KECH)
    catalogue.stand_in({})
    journey.take_in(kech, answer.path)
    here = packs.here(kech)
    assert here is not None
    assert (here.number, level(LEVEL)) == (1, 7)
    journey.take_in(province, bundle.write(kech, tmp_path).path)
    asked = keys.keys_of(kech).signing_key
    assert packs.for_district(province, [asked]) == {}
    assert packs.for_district(province, [asked, "a sister that has not told yet"]) != {}


def test_what_a_district_entered_stays_and_goes_on_naming_what_a_newer_pack_drops(
    province: Store, kech: Store, tmp_path: Path
) -> None:
    line = {"code": "kech_vision", "en": "Vision of the division", "level": "provincial", "standing": "verified"}
    packs.bring(province, "frameworks", [line])
    place, other = union_council(province), union_council(province, "Gokdan")
    packs.make(province)
    packs.take_in(kech, packs.write(province, tmp_path / "first"))
    own = add(kech, "institution", name="Union council office", kind="local_council", level="union", place=place)
    packs.put_back(province, "frameworks")
    for row in (place, other):
        province.commit([Edit(Kind.REMOVE, "place", row)], label=sentence("remove"))
    packs.make(province)
    packs.take_in(kech, packs.write(province, tmp_path / "second"))
    assert kech.row("institution", own) is not None
    assert kech.name("place", place) == "Nasirabad"
    assert kech.row("place", other) is None
    assert "kech_vision" not in catalogue.codes("frameworks")
    dropped = catalogue.entry("frameworks", "kech_vision")
    assert dropped is not None
    assert (dropped.en, dropped.more[catalogue.DROPPED]) == ("Vision of the division", "2026-11-21")


def test_packs_never_go_back(province: Store, kech: Store, tmp_path: Path) -> None:
    changed_level(province, "7")
    packs.make(province)
    first = packs.write(province, tmp_path / "first")
    changed_level(province, "9")
    packs.make(province)
    second = packs.write(province, tmp_path / "second")
    assert packs.take_in(kech, second).is_new
    for path in (first, second):
        again = packs.take_in(kech, path)
        assert (again.is_new, again.pack.number) == (False, 2)
    assert level(LEVEL) == 9


def test_the_packs_lists_hold_only_while_the_office_is_open(province: Store, tmp_path: Path) -> None:
    shipped = level(LEVEL)
    changed_level(province)
    packs.make(province)
    assert level(LEVEL) == 7
    province.close()
    result = CliRunner().invoke(program, ["status", "--data", str(province.folder)], standalone_mode=False)
    assert result.exception is None
    assert level(LEVEL) == shipped


def forged(paper: Paper, **facts: Any) -> bytes:
    return Paper(paper.kind, {**paper.facts, **facts}, paper.key, paper.signature).text()


def test_a_pack_of_a_stranger_or_changed_on_its_way_is_refused(province: Store, kech: Store, tmp_path: Path) -> None:
    changed_level(province)
    packs.make(province)
    path = packs.write(province, tmp_path / "stick")
    whole = json.loads(path.read_text(encoding="utf-8"))
    altered = tmp_path / "altered.pack"
    altered.write_bytes(forged(Paper(**whole), number=9))
    with office(tmp_path / "other", "province", "SINDH") as other:
        packs.make(other)
        foreign = packs.write(other, tmp_path / "foreign")
    district = keys.signed(keys.keys_of(kech), packs.PACK, Paper(**whole).facts)
    own = tmp_path / "own.pack"
    own.write_bytes(district.text())
    for wrong, reason in ((altered, "altered"), (foreign, "pack_stranger"), (own, "pack_stranger")):
        with pytest.raises(BundleError) as refusal:
            packs.take_in(kech, wrong)
        assert refusal.value.reason == reason
    assert packs.here(kech) is None


@pytest.mark.parametrize(
    "facts",
    [
        {"lists": {"task_levels": [{"code": LEVEL, "value": "many"}]}},
        {"lists": {"frameworks": [{"code": "../etc", "en": "x"}]}},
        {"lists": {"frameworks": "all"}},
        {"records": {"place": None}},
        {"practices": 3},
        {"number": "1"},
    ],
)
def test_a_signed_pack_of_a_wrong_shape_changes_nothing(
    province: Store, kech: Store, tmp_path: Path, facts: dict[str, Any]
) -> None:
    packs.make(province)
    whole = json.loads(packs.write(province, tmp_path / "stick").read_text(encoding="utf-8"))
    wrong = tmp_path / "wrong.pack"
    wrong.write_bytes(keys.signed(keys.keys_of(province), packs.PACK, {**whole["facts"], **facts}).text())
    with pytest.raises(BundleError) as refusal:
        packs.take_in(kech, wrong)
    assert refusal.value.reason == "altered"
    assert packs.here(kech) is None


def test_a_hostile_record_in_a_signed_pack_is_only_text(province: Store, kech: Store, tmp_path: Path) -> None:
    packs.make(province)
    whole = json.loads(packs.write(province, tmp_path / "stick").read_text(encoding="utf-8"))
    rows = [{"id": "a", "name_en": "<b>'; DROP TABLE place", "population": "many", "office": KECH, "removed": True}, 7]
    facts = {**whole["facts"], "records": {"place": rows, "commitment": [{"id": "b", "title": "not in packs"}]}}
    path = tmp_path / "hostile.pack"
    path.write_bytes(keys.signed(keys.keys_of(province), packs.PACK, facts).text())
    packs.take_in(kech, path)
    row = kech.row("place", "a")
    assert row is not None
    assert (row["name_en"], row["population"], row["office"], row["removed"]) == (
        "<b>'; DROP TABLE place", None, BALOCHISTAN, False
    )  # fmt: skip
    assert kech.row("commitment", "b") is None


def test_practice_and_real_offices_do_not_share_packs(province: Store, tmp_path: Path) -> None:
    packs.make(province)
    with (
        office(tmp_path / "practice", "province", BALOCHISTAN, practice=True) as trying,
        office(tmp_path / "learning", "district", KECH, practice=True) as learner,
    ):
        enrol(learner, trying, tmp_path / "papers")
        with pytest.raises(BundleError):
            packs.take_in(learner, packs.write(province, tmp_path / "stick"))
        packs.make(trying)
        assert packs.take_in(learner, packs.write(trying, tmp_path / "other")).is_new


@pytest.mark.parametrize(
    ("name", "row", "word"),
    [
        ("task_levels", {"code": LEVEL, "en": "x", "value": "a few"}, "not a number"),
        ("task_levels", {"code": "invented.1", "en": "x", "value": "1"}, "No task asks"),
        ("budget_calendar", {"code": "pdwp", "en": "x", "typical_month": "13"}, "not a month"),
        ("budget_calendar", {"code": "pdwp", "en": "x", "date": "31/02/2027"}, "day"),
        ("frameworks", {"code": "a", "en": ""}, "English name"),
        ("frameworks", {"code": "a b", "en": "x"}, "cannot be a code"),
        ("frameworks", {"code": "a", "en": "x", "level": "village"}, "Choose one of"),
        ("indicator_sets", {"code": "a", "en": "x", "indicators": "stunting;unheard_of"}, "unheard_of"),
        ("scheme_rules", {**RULE, "province": "PUNJAB"}, "PUNJAB"),
        ("scheme_rules", {**RULE, "rule": ""}, "which rule"),
    ],
)
def test_a_line_that_cannot_be_taken_is_set_aside_with_its_reason(
    province: Store, name: str, row: dict[str, str], word: str
) -> None:
    changed, aside = packs.bring(province, name, [row])
    assert (changed, [one.number for one in aside]) == (0, [1])
    assert word in aside[0].reason.said(english)
    assert packs.draft(province) == {}


def test_by_verb_a_list_goes_out_as_a_spreadsheet_and_comes_back_into_a_pack(
    province: Store, kech: Store, tmp_path: Path
) -> None:
    import openpyxl

    province.close()
    kech.close()

    def done(*words: str, at: Store) -> Any:
        result = CliRunner().invoke(program, [*words, "--data", str(at.folder)], standalone_mode=False)
        assert result.exception is None, (words, result.exception)
        return json.loads(result.stdout) if "--json" in words else result.stdout

    file = tmp_path / "calendar.xlsx"
    done("pack", "sheet", "budget_calendar", "--out", str(file), at=province)
    book = openpyxl.load_workbook(file)
    sheet = book.worksheets[0]
    heads = [cell.value for cell in sheet[1]]
    assert heads[:2] == ["Code", "Name in English"]
    sheet.cell(2, heads.index("Date") + 1, "15/10/2026")
    sheet.append(["late_call", "Second call"])
    book.save(file)
    brought = done("pack", "bring", "budget_calendar", str(file), "--json", at=province)
    assert (brought["changed"], brought["set_aside"]) == (2, [])
    made = done("pack", "make", "--to", str(tmp_path / "stick"), "--title", "Calendar", "--json", at=province)
    assert (made["number"], made["lists"]) == (1, {"budget_calendar": 2})
    taken = done("import", made["file"], "--yes", "--json", at=kech)
    assert (taken[0]["kind"], taken[0]["number"]) == ("pack", 1)
    shown = done("pack", "show", "--json", at=kech)
    assert shown["pack"]["title"] == "Calendar"
    listed = done("pack", "list", at=province)
    assert listed.splitlines()[0].split("  ")[::2] == ["1", "Calendar"]


def test_cleared_practices_travel_in_a_pack_under_their_authors_hand(tmp_path: Path) -> None:
    land = Land(tmp_path)
    row = story(land)
    land.send(land.kech, land.province)
    land.decide(row, "clearance")
    assert packs.make(land.province).practices == 1
    path = packs.write(land.province, tmp_path / "pack")
    assert packs.take_in(land.gwadar, path).pack.practices == 1
    came = land.gwadar.row("practice", row)
    assert came is not None
    assert (came["office"], came["signed_by"], came["cleared_by"]) == (KECH, "KECH-1", BALOCHISTAN)
    packs.take_in(land.kech, path)
    assert [one["id"] for one in land.kech.rows("practice")] == [row]
    assert land.kech.lent("practice") == {}
    land.close()


def test_what_a_pack_lends_is_only_read(province: Store, kech: Store, tmp_path: Path) -> None:
    title = "Radio scripts on hygiene"
    item = add(
        province, "knowledge_item", title=title, kind="guide", text="…", languages=["ur"], licence="open", share=True
    )
    packs.make(province)
    packs.take_in(kech, packs.write(province, tmp_path / "stick"))
    assert kech.name("knowledge_item", item) == title
    with pytest.raises(StoreError):
        entering.enter(kech, "knowledge_item", item, {"title": "Ours"})


def test_a_dropped_agenda_item_keeps_its_links_and_counts_no_more(province: Store, kech: Store, tmp_path: Path) -> None:
    framework = "balochistan_sdg_framework"
    common = {"framework": framework, "level": "provincial", "standing": "verified"}
    one, two = (add(province, "agenda_item", number=f"B.{n}", title=f"Item {n}", **common) for n in (1, 2))
    packs.make(province)
    packs.take_in(kech, packs.write(province, tmp_path / "first"))
    add(kech, "alignment", agenda_item=one, strength="not_applicable", reason="No river here.")
    for row in (one, two):
        province.commit([Edit(Kind.REMOVE, "agenda_item", row)], label=sentence("remove"))
    three = add(province, "agenda_item", number="B.3", title="Item 3", **common)
    packs.make(province)
    packs.take_in(kech, packs.write(province, tmp_path / "second"))
    own = {
        str(row["id"]): row.get(catalogue.DROPPED) for row in kech.rows("agenda_item") if row["framework"] == framework
    }
    assert own == {one: "2026-11-21", three: None}
    covered = coverage(kech).set_index("framework").loc[framework]
    assert (covered["items"], covered["not_applicable"]) == (1, 0)
