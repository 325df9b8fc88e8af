"""What stands on a paper: every figure is the record's own, sums add up, nothing private, nothing invented."""

from datetime import date

import pytest

from lead_desktop.reports import registry
from lead_desktop.reports.closing import blanks_of, unsourced_of
from lead_desktop.reports.content import NUMBER, Cell, Facts, Prose, Table, cells_of, tables_of
from lead_desktop.reports.desk import BLANK
from lead_desktop.reports.registry import REPORTS
from lead_desktop.roadmap import ENTITIES, formats
from lead_desktop.roadmap.fields import CatalogueCode, Computed, Date, Ref
from lead_desktop.roadmap.texts import english
from lead_desktop.store.entering import enter
from lead_desktop.store.store import Store
from tests.reports.making import DRAFTS, LANGUAGES, WHOLE_OFFICE, desk_for, paper_of

SECRET = "0300-PRIVATE"


def shown(cell: Cell, store: Store) -> set[str]:
    """Return the ways in which a paper may show the answer that a cell is taken from."""
    assert cell.origin is not None
    declared = ENTITIES[cell.origin.entity].by_name[cell.origin.field]
    row = store.row(cell.origin.entity, cell.origin.row)
    assert row is not None
    value = declared.formula(row, store) if isinstance(declared, Computed) else row.get(declared.name)
    if value in (None, []):
        return {""}
    ways = {declared.show(value, english, "en"), formats.number(value)}
    if isinstance(declared, CatalogueCode):
        ways.add(", ".join(value) if isinstance(value, list) else str(value))
    if isinstance(declared, Date):
        ways.add(formats.long_date(date.fromisoformat(str(value)), "en"))
    if isinstance(declared, Ref):
        ids = value if isinstance(value, list) else [str(value)]
        ways.add(", ".join(store.name(declared.to, one) for one in ids))
    return ways


@pytest.mark.parametrize("kind", REPORTS)
def test_every_figure_is_that_of_the_record_it_comes_from(kind: str, kech: Store) -> None:
    cells = [cell for cell in cells_of(paper_of(kind, kech)) if cell.origin and cell.origin.row]
    for cell in cells:
        assert cell.origin is not None
        row = kech.row(cell.origin.entity, cell.origin.row)
        assert row is not None
        declared = ENTITIES[cell.origin.entity].by_name[cell.origin.field]
        value = declared.formula(row, kech) if isinstance(declared, Computed) else row.get(declared.name)
        if isinstance(value, int | float) and cell.value is not None:
            assert cell.value == value
            assert cell.text in shown(cell, kech), (cell, shown(cell, kech))
        if value in (None, []):
            assert not cell.text


@pytest.mark.parametrize("kind", WHOLE_OFFICE)
def test_the_papers_of_an_office_hold_figures_that_can_be_traced(kind: str, kech: Store) -> None:
    traced = [cell for cell in cells_of(paper_of(kind, kech)) if cell.origin and cell.value is not None]
    assert traced or kind in {"vnr_input", "council_brief", "vsr_input", "expected_results"}


@pytest.mark.parametrize("kind", WHOLE_OFFICE)
def test_sums_are_the_sums_of_what_stands_above_them(kind: str, kech: Store) -> None:
    for table in tables_of(paper_of(kind, kech)):
        for at, column in enumerate(table.columns):
            total = table.rows[-1][at] if table.total and table.rows else None
            if total is not None and column.kind == NUMBER and total.value is not None:
                above = [row[at].value for row in table.rows[:-1]]
                assert total.value == sum(one for one in above if isinstance(one, int | float))


@pytest.mark.parametrize("kind", WHOLE_OFFICE)
def test_under_every_table_with_figures_stands_a_source(kind: str, kech: Store) -> None:
    for table in tables_of(paper_of(kind, kech)):
        if any(cell.kind == NUMBER and cell.text for row in table.rows for cell in row):
            assert table.source, table.title


def test_the_words_for_indicators_are_those_of_the_analysis(kech: Store) -> None:
    from lead_desktop.analysis.progress import progress_board

    board = progress_board(kech)
    table = next(table for table in tables_of(paper_of("progress_report", kech)) if table.title == "Tracking table")
    on_paper = {row[0].text: row[10].text for row in table.rows}
    told = board[board["why_no_data"].isna()]
    assert {str(one.title): str(one.word) for one in told.itertuples()}.items() <= on_paper.items()
    assert len(on_paper) == len(board)


def private_store(store: Store) -> str:
    """Record a person with an answer for each private field; return the person's id."""
    typed = {
        "name": "Planner",
        "sex": "woman",
        "arm": "administrative",
        "phone": SECRET,
        "email": SECRET,
        "disability": "yes",
    }
    return enter(store, "person", None, typed).row_id


@pytest.mark.parametrize("kind", REPORTS)
def test_private_answers_stand_on_no_paper(kind: str, empty: Store) -> None:
    private_store(empty)
    paper = paper_of(kind, empty)
    assert SECRET not in repr(paper)


def test_a_private_answer_is_blank_unless_it_is_asked_for(empty: Store) -> None:
    person = empty.row("person", private_store(empty))
    assert person is not None
    assert not desk_for("brief", empty).cell("person", person, "phone").text
    assert desk_for("handover", empty, with_private=True).cell("person", person, "phone").text == SECRET


def test_only_the_handover_pack_prints_phones_and_only_when_asked(empty: Store) -> None:
    private_store(empty)
    assert SECRET in repr(paper_of("handover", empty, with_private=True))
    assert "disability" not in repr(paper_of("handover", empty, with_private=True))


def test_groups_of_fewer_than_ten_people_are_not_counted_on_paper(empty: Store) -> None:
    group = {"lnob_group": "fishers", "voice": "none", "discrimination": 1, "geography": 1, "governance": 1,
             "socio_economic": 1, "shocks": 1}  # fmt: skip
    enter(empty, "marginalised_group", None, {"name": "Seven families of the creek", "size": 7, **group})
    enter(empty, "marginalised_group", None, {"name": "Fishers of the coast", "size": 700, **group})
    told = repr(paper_of("baseline_book", empty))
    assert "Fishers of the coast" in told
    assert "Seven families" not in told


@pytest.mark.parametrize("kind", REPORTS)
def test_where_nothing_is_on_record_a_paper_says_so_and_invents_nothing(kind: str, empty: Store) -> None:
    paper = paper_of(kind, empty)
    own = [cell for cell in cells_of(paper) if cell.origin and cell.origin.entity not in ("agenda_item", "institution")]
    assert not any(cell.text for cell in own)


def test_a_draft_keeps_blanks_blank_and_lists_them(empty: Store) -> None:
    office = enter(
        empty, "institution", None, {"name": "District Council", "kind": "local_council", "level": "district"}
    )
    typed = {"title": "Resolution", "kind": "council_resolution", "institution": office.row_id, "status": "drafting"}
    enter(empty, "commitment", None, {**typed, "members_present": 42})
    desk = desk_for("resolution", empty)
    paper = registry.built(REPORTS["resolution"], desk)
    opening = next(part.text for part in paper.parts if isinstance(part, Prose))
    assert "District Council" in opening
    assert "42 members" in opening
    assert BLANK in opening
    assert {"Reference number", "Adopted on", "Votes for", "Responsible person"} <= set(blanks_of(paper, desk))
    assert "Members present" not in blanks_of(paper, desk)


def test_a_value_without_a_source_is_listed_and_one_with_a_source_is_not(empty: Store) -> None:
    indicator = enter(empty, "indicator", None, {
        "title": "Safe water", "target": "6.1", "unit": "percent", "direction": "increase", "rollup": "none",
        "pace": "linear", "frequency": "yearly", "source": "census_2023", "in_use": True,
    }).row_id  # fmt: skip
    value = {"indicator": indicator, "meaning": "baseline", "place": "KECH", "sex": "all", "age": "all", "area": "all"}
    enter(empty, "measurement", None, {**value, "period_end": "2023-05-22", "value": 71})
    desk = desk_for("baseline_book", empty)
    assert [one.figure for one in unsourced_of(registry.built(REPORTS["baseline_book"], desk), desk)] == ["71"]
    row = str(empty.rows("measurement")[0]["id"])
    enter(empty, "measurement", row, {"source": "census_2023"})
    assert not unsourced_of(registry.built(REPORTS["baseline_book"], desk), desk)


def test_figures_in_the_words_of_a_review_are_listed_without_their_source(empty: Store) -> None:
    text = "Water reaches 71 % of people (Census 2023). Only 12 schools have a toilet."
    section = {"report": "vlr", "fiscal_year": "2026-27", "section": "highlights", "text": text, "state": "draft"}
    enter(empty, "report_section", None, section)
    desk = desk_for("vlr", empty)
    assert [one.figure for one in unsourced_of(registry.built(REPORTS["vlr"], desk), desk)] == ["12"]


def test_the_pc1_sheet_has_its_fifteen_heads(kech: Store) -> None:
    from lead_desktop.reports.content import Heading

    heads = [part.text for part in paper_of("pc1_sheet", kech).parts if isinstance(part, Heading)]
    assert [head.split(".")[0] for head in heads[:15]] == [str(number) for number in range(1, 16)]


def test_a_certificate_warns_while_a_look_alike_is_undecided(kech: Store) -> None:
    from lead_desktop.roadmap.financing.duplicates import undecided_pairs

    pair = undecided_pairs(kech)[0]
    told = repr(paper_of("no_duplication_certificate", kech, about=str(pair.first["id"])))
    assert "Do not sign yet" in told
    alone = {str(row["id"]) for row in kech.rows("scheme")} - {
        str(row["id"]) for one in undecided_pairs(kech) for row in (one.first, one.second)
    }
    assert "Do not sign yet" not in repr(paper_of("no_duplication_certificate", kech, about=alone.pop()))


def test_minutes_without_a_quorum_say_so(kech: Store) -> None:
    from lead_desktop.roadmap.task_force.seating import quorum_met

    short = next(row for row in kech.rows("meeting") if quorum_met(row, kech) is False)
    met = next(row for row in kech.rows("meeting") if quorum_met(row, kech))
    assert "There was no quorum" in repr(paper_of("minutes", kech, about=str(short["id"])))
    assert "There was no quorum" not in repr(paper_of("minutes", kech, about=str(met["id"])))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", DRAFTS)
def test_drafts_are_marked_and_named_in_their_language(kind: str, language: str, kech: Store) -> None:
    paper = paper_of(kind, kech, language)
    assert paper.language == language
    assert any(isinstance(part, Facts | Prose | Table) for part in paper.parts)
