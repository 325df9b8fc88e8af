"""Working papers for schemes: the PC-I working sheet with its 15 heads, and the paper for the development committee.

The heads are those of the Planning Commission's form PC-I. What is not on record stays blank.
"""

from collections.abc import Iterable

from lead_desktop.reports.content import Cell, Facts, Heading, Paper, Part, Prose, Signatures, WriteLines
from lead_desktop.reports.desk import Desk, with_total
from lead_desktop.reports.indicators import followed
from lead_desktop.roadmap.facts import Row
from lead_desktop.roadmap.financing import SCHEME
from lead_desktop.roadmap.financing.money import action_of
from lead_desktop.roadmap.shared import codes
from lead_desktop.roadmap.synchronisation.links import covers, judged_links

_COSTS = ("item", "fiscal_year", "unit", "quantity", "unit_cost", "price_basis", "amount")
_MONEY = ("source", "fiscal_year", "requested", "committed", "released")


def pc1_sheet(desk: Desk) -> Paper:
    """Return the PC-I working sheet of an action."""
    tr, row = desk.tr, desk.facts.row("action", desk.about) or {"id": ""}
    parts: list[Part] = [
        Heading(tr("1. Name of the project")),
        *_answers(desk, "action", row, ("title", "kind")),
        Heading(tr("2. Location")),
        *_answers(desk, "action", row, ("places",)),
        Heading(tr("3. Offices responsible")),
        *_offices(desk, row),
        Heading(tr("4. Provision in plan and programme")),
        *_provision(desk, row),
        Heading(tr("5. Objectives and the sector's objectives")),
        *_objectives(desk, row),
        Heading(tr("6. Description, justification and technical data")),
        *_why(desk, row),
        Heading(tr("7. Capital cost")),
        _costs(desk, row, "capital"),
        Heading(tr("8. Yearly cost of running and upkeep")),
        _costs(desk, row, "recurrent"),
        Heading(tr("9. Demand and supply")),
        *_demand(desk, row),
        Heading(tr("10. Who finances it")),
        _money(desk, row),
        Heading(tr("11. Benefits")),
        *_answers(
            desk,
            "action",
            row,
            ("people_served", "women_served", "groups", "gender_marker", "climate", "risk", "risk_level"),
        ),
        Heading(tr("12. Timetable")),
        *_answers(desk, "action", row, ("starts_on", "ends_on", "comes_after")),
        Heading(tr("13. Management and staff")),
        WriteLines(tr("Not on record: to be written by hand."), lines=3),
        Heading(tr("14. Further projects and decisions needed")),
        *_needed(desk, row),
        Heading(tr("15. Certificate")),
        Prose(tr("The sheet is prepared from the records of the district; blanks are still to be filled.")),
        Signatures((tr("Prepared by"), tr("Checked by"), tr("Approved by"))),
    ]
    return desk.paper("pc1_sheet", tr("PC-I working sheet"), parts, subtitle=str(row.get("title") or ""), draft=True)


def ddc_paper(desk: Desk) -> Paper:
    """Return the working paper of a scheme for the development committee."""
    tr, row = desk.tr, desk.facts.row("scheme", desk.about) or {"id": ""}
    shares = [one for one in desk.facts.rows("scheme_share") if one.get("scheme") == row["id"]]
    lines = [one for one in desk.facts.rows("funding_line") if one.get("scheme") == row["id"]]
    found = [problem.said(tr) for problem in SCHEME.check(row, desk.facts)] if row["id"] else []
    names = (
        "number",
        "name",
        "programme",
        "sector",
        "department",
        "places",
        "nature",
        "stage",
        "first_year",
        "cost",
        "spent_before",
        "throw_forward",
        "ends_on",
        "action",
    )
    parts: list[Part] = [
        Heading(tr("The scheme")),
        *_answers(desk, "scheme", row, names),
        Heading(tr("SDG targets that it serves")),
        desk.table("scheme_share", shares, ("target", "share", "reason")),
        Heading(tr("Money")),
        with_total(desk.table("funding_line", lines, _MONEY), tr("Total"), (2, 3, 4)),
        Heading(tr("Rule checks")),
        *([Prose(text) for text in found] or [Prose(tr("The rules find nothing to look at."))]),
        Heading(tr("Decision of the committee")),
        WriteLines(tr("To be written in the meeting"), lines=3),
        *_answers(desk, "scheme", row, ("forum", "approved_on")),
        Signatures((tr("Secretary of the committee"), tr("Chairperson of the committee"))),
    ]
    return desk.paper(
        "ddc_paper",
        tr("Working paper for the development committee"),
        parts,
        subtitle=str(row.get("name") or ""),
        draft=True,
    )


def _answers(desk: Desk, entity: str, row: Row, names: Iterable[str]) -> list[Part]:
    return [Facts(tuple((desk.label(entity, one), desk.cell(entity, row, one, codes_only=False)) for one in names))]


def _offices(desk: Desk, row: Row) -> list[Part]:
    tr = desk.tr
    return [
        Facts(
            (
                (desk.label("action", "lead"), desk.cell("action", row, "lead")),
                (desk.label("action", "partners"), desk.cell("action", row, "partners")),
                (tr("Running and upkeep after the end"), Cell()),
            )
        )
    ]


def _schemes(desk: Desk, row: Row) -> list[Row]:
    return [one for one in desk.facts.rows("scheme") if row["id"] and one.get("action") == row["id"]]


def _provision(desk: Desk, row: Row) -> list[Part]:
    result = desk.facts.row("result", str(row.get("result"))) or {"id": ""}
    plan = desk.facts.row("plan", str(result.get("plan"))) or {"id": ""}
    return [
        Facts(
            tuple((desk.label("plan", one), desk.cell("plan", plan, one)) for one in ("title", "from_year", "to_year"))
        ),
        desk.table("scheme", _schemes(desk, row), ("number", "name", "programme", "first_year", "cost")),
    ]


def _objectives(desk: Desk, row: Row) -> list[Part]:
    links = [one for one in judged_links(desk.facts) if row["id"] and one.get("action") == row["id"] and covers(one)]
    result = desk.facts.row("result", str(row.get("result"))) or {"id": ""}
    return [
        Facts(
            (
                (desk.label("result", "statement"), desk.cell("result", result, "statement")),
                (desk.label("action", "targets"), desk.cell("action", row, "targets", codes_only=False)),
            )
        ),
        desk.table("alignment", links, ("agenda_item", "strength")),
    ]


def _why(desk: Desk, row: Row) -> list[Part]:
    tr = desk.tr
    targets = codes(row, "targets")
    issues = [one for one in desk.facts.rows("issue") if one.get("target") in targets]
    return [
        desk.table("issue", issues, ("title", "immediate_cause", "root_cause")),
        WriteLines(tr("Technical data"), lines=3),
    ]


def _costs(desk: Desk, row: Row, nature: str) -> Part:
    tr = desk.tr
    lines = [
        one
        for one in desk.facts.rows("cost_line")
        if row["id"] and one.get("action") == row["id"] and one.get("nature") == nature
    ]
    return with_total(desk.table("cost_line", lines, _COSTS), tr("Total"), (6,))


def _demand(desk: Desk, row: Row) -> list[Part]:
    """Return where the indicators of the action's result stand today, and what the plan wants of them."""
    tr = desk.tr
    result = desk.facts.row("result", str(row.get("result"))) or {"id": ""}
    wanted = codes(result, "indicators")
    known = [one for one in followed(desk.facts) if one.indicator["id"] in wanted]
    values = [value for one in known for value in (one.first, one.goal) if value]
    names = ("indicator", "meaning", "period_end", "value", "source")
    return [desk.table("measurement", values, names, source=tr("Source: as named in each row."))]


def _money(desk: Desk, row: Row) -> Part:
    tr = desk.tr
    lines = [one for one in desk.facts.rows("funding_line") if row["id"] and action_of(one, desk.facts) == row["id"]]
    return with_total(desk.table("funding_line", lines, _MONEY), tr("Total"), (2, 3, 4))


def _needed(desk: Desk, row: Row) -> list[Part]:
    asked = [one for one in desk.facts.rows("upward_request") if row["id"] and one.get("action") == row["id"]]
    return [desk.table("upward_request", asked, ("title", "addressed_to", "status"))]
