"""D8: practice cards, pilot sheets, the list of the knowledge hub and the exchange log."""

from lead_desktop.reports.content import Cell, Facts, Heading, Paper, Part, Prose
from lead_desktop.reports.desk import BLANK, Desk
from lead_desktop.reports.papers.endings import prepared
from lead_desktop.roadmap.exchange.proof import evidence_of
from lead_desktop.roadmap.facts import Row

_PILOT = (
    "place",
    "service",
    "targets",
    "what_is_new",
    "partners",
    "starts_on",
    "ends_on",
    "cost",
    "direct_women",
    "direct_men",
    "indirect_people",
    "count_method",
    "works",
    "result",
    "decision",
)
_KNOWLEDGE = ("title", "kind", "languages", "targets", "author", "dated", "audience", "licence", "copies")
_EXCHANGES = (
    "title",
    "kind",
    "partner",
    "starts_on",
    "status",
    "men",
    "women",
    "takeaway",
    "adopted",
    "adoption_result",
)
_CARD = ("targets", "place", "year", "lead", "people_served", "women_served", "cost", "ease")


def build(desk: Desk) -> Paper:
    """Return the exchange file."""
    tr = desk.tr
    parts: list[Part] = [Heading(tr("Good practices"))]
    for row in (one for one in desk.facts.rows("practice") if one.get("office") == desk.facts.place):
        parts += practice_parts(desk, row, level=2)
    if len(parts) == 1:
        parts.append(desk.table("practice", (), ("title", "place")))
    parts.append(Heading(tr("Pilots")))
    for row in desk.facts.rows("pilot"):
        rows = tuple((desk.label("pilot", one), desk.cell("pilot", row, one)) for one in _PILOT)
        parts += [Heading(str(row.get("title") or ""), 2), Facts(rows)]
    parts += [
        Heading(tr("Knowledge hub")),
        desk.table("knowledge_item", desk.facts.rows("knowledge_item"), _KNOWLEDGE),
        Heading(tr("Exchange log")),
        desk.table(
            "exchange", desk.facts.rows("exchange"), _EXCHANGES, shares=(1.6, 1, 1.4, 0, 0.8, 0, 0, 2, 0.8, 1.6)
        ),
        prepared(desk),
    ]
    return desk.paper("exchange_file", tr("Practices, pilots and exchange"), parts, wide=True)


def practice_card(desk: Desk) -> Paper:
    """Return one practice on one page."""
    tr = desk.tr
    row = desk.facts.row("practice", desk.about) or {"id": ""}
    return desk.paper("practice_card", str(row.get("title") or tr("Practice card")), practice_parts(desk, row))


def practice_parts(desk: Desk, row: Row, *, level: int = 0) -> list[Part]:
    """Return a practice: problem, what was done, before and after, cost, evidence, advice."""
    parts: list[Part] = [Heading(str(row.get("title") or ""), level)] if level else []
    facts = [(desk.label("practice", one), desk.cell("practice", row, one, codes_only=False)) for one in _CARD]
    evidence = desk.option("practice", "evidence", evidence_of(row, desk.facts))
    change = [
        (desk.label("practice", one), desk.cell("practice", row, one))
        for one in ("indicator", "value_before", "value_after")
    ]
    parts.append(Facts((*facts, *change, (desk.label("practice", "evidence"), Cell(evidence)))))
    for name in ("problem", "what_was_done", "advice"):
        cell = desk.cell("practice", row, name)
        parts += [Heading(desk.label("practice", name), level + 1 if level else 1), Prose(cell.text or BLANK, (cell,))]
    return parts
