"""D5, the alignment statement: links line by line, coverage, orphans, links that work against, requests upward."""

from lead_desktop.analysis import alignment
from lead_desktop.reports.content import Heading, Paper, Part, Prose
from lead_desktop.reports.desk import Desk
from lead_desktop.reports.from_frames import Shown, framed, lines_of
from lead_desktop.reports.papers.endings import prepared
from lead_desktop.roadmap.facts import Row
from lead_desktop.roadmap.synchronisation.links import STRENGTH_VALUE, judged_links

_LINKS = ("action", "agenda_item", "strength", "shared_targets", "reason", "judged_on")
_ITEMS = ("framework", "number", "title", "targets", "standing")
_REQUESTS = ("title", "addressed_to", "subject", "fiscal_year", "amount", "letter_no", "sent_on", "status", "reply")


def build(desk: Desk) -> Paper:
    """Return the alignment statement."""
    tr, links = desk.tr, judged_links(desk.facts)
    parts: list[Part] = [
        Heading(tr("Links of the plan with the agendas")),
        desk.table("alignment", _strongest_first(links), _LINKS, shares=(1.8, 2, 0.9, 0.9, 2, 0)),
        Heading(tr("Which items are covered")),
        *_coverage(desk),
        Heading(tr("Actions that serve no provincial or national item")),
        desk.table("action", _rows_of(desk, "orphan", "action"), ("title", "lead", "targets", "places")),
        Heading(tr("Links that work against an agenda")),
        desk.table("alignment", _links_of(desk, links), ("action", "agenda_item", "reason")),
        Heading(tr("Requests upward")),
        desk.table(
            "upward_request", desk.facts.rows("upward_request"), _REQUESTS, shares=(2, 1.6, 0.9, 0, 0, 0.9, 0, 0.9, 1.6)
        ),
        prepared(desk),
    ]
    return desk.paper("alignment_statement", tr("Alignment statement"), parts, wide=True)


def _strongest_first(links: list[Row]) -> list[Row]:
    return sorted(links, key=lambda link: -STRENGTH_VALUE.get(str(link["strength"]), -2))


def _links_of(desk: Desk, links: list[Row]) -> list[Row]:
    against = {str(line["link"]) for line in lines_of(alignment.four_lists(desk.facts)) if line["list"] == "against"}
    return [link for link in links if str(link["id"]) in against]


def _coverage(desk: Desk) -> list[Part]:
    tr = desk.tr
    columns = (
        Shown(tr("Agenda"), "framework", "entry frameworks", 2.4),
        Shown(tr("Items"), "items", "number"),
        Shown(tr("Do not apply"), "not_applicable", "number"),
        Shown(tr("Covered"), "covered", "number"),
        Shown(tr("Coverage"), "coverage", "percent"),
        Shown(tr("Index"), "index", "percent"),
    )
    note = tr(
        "An item is covered when at least one action fits it directly or partly. "
        "The index also weighs how well it fits."
    )
    items = _rows_of(desk, "uncovered", "agenda_item")
    return [
        framed(desk, alignment.coverage(desk.facts), columns),
        desk.table(
            "agenda_item", items, _ITEMS, title=tr("Items that nobody serves yet"), shares=(1.4, 0.6, 3, 0.8, 1)
        ),
        Prose(note, style="note"),
    ]


def _rows_of(desk: Desk, listed: str, entity: str) -> list[Row]:
    """Return the records in one of the four lists."""
    lines = (line for line in lines_of(alignment.four_lists(desk.facts)) if line["list"] == listed)
    ids = dict.fromkeys(str(line[entity]) for line in lines if line[entity])
    return [row for one in ids if (row := desk.facts.row(entity, one))]
