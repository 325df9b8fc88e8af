"""Drafts for signature from a commitment: council resolution, office order, MoU. What is not on record stays blank."""

from lead_desktop.reports.content import Cell, Facts, Heading, Paper, Part, Points, Prose, Signatures
from lead_desktop.reports.desk import Desk, Filling
from lead_desktop.reports.papers.endings import agreed, council
from lead_desktop.roadmap.facts import Row
from lead_desktop.roadmap.shared import codes


def resolution(desk: Desk) -> Paper:
    """Return the draft of a council resolution."""
    tr, row, fill = desk.tr, _commitment(desk), Filling(desk)
    opening = tr(
        "The {council}, in its sitting of {day}, with {members} members present, {women} of them women, has decided:",
        council=fill.of("commitment", row, "institution"),
        day=fill.of("commitment", row, "adopted_on"),
        members=fill.of("commitment", row, "members_present"),
        women=fill.of("commitment", row, "women_present"),
    )
    parts: list[Part] = [
        _number(desk, row),
        Prose(opening, fill.taken()),
        *_promise(desk, row, fill),
        Prose(
            tr(
                "{person} answers for carrying it out and reports to the council.",
                person=fill.of("commitment", row, "responsible"),
            ),
            fill.taken(),
        ),
        Prose(
            tr(
                "Votes for: {votes}. Votes against: {against}.",
                votes=fill.of("commitment", row, "votes_for"),
                against=fill.of("commitment", row, "votes_against"),
            ),
            fill.taken(),
        ),
        council(desk),
    ]
    return desk.paper("resolution", tr("Council resolution"), parts, subtitle=_title(row), draft=True)


def office_order(desk: Desk) -> Paper:
    """Return the draft of an office order."""
    tr, row, fill = desk.tr, _commitment(desk), Filling(desk)
    opening = tr(
        "By order of {office}, with effect from {day}:",
        office=fill.of("commitment", row, "institution"),
        day=fill.of("commitment", row, "adopted_on"),
    )
    parts: list[Part] = [
        _number(desk, row),
        Prose(opening, fill.taken()),
        *_promise(desk, row, fill),
        Prose(
            tr("{person} is responsible for carrying it out.", person=fill.of("commitment", row, "responsible")),
            fill.taken(),
        ),
        Signatures((tr("Name, post and seal"),)),
        Heading(tr("Copies to"), 2),
        Points((tr("All departments of the district"), tr("Office file"))),
    ]
    return desk.paper("office_order", tr("Office order"), parts, subtitle=_title(row), draft=True)


def mou(desk: Desk) -> Paper:
    """Return the draft of a memorandum of understanding."""
    tr, row, fill = desk.tr, _commitment(desk), Filling(desk)
    opening = tr(
        "This memorandum is between {first} and {second}. It begins on {day} and runs to {end}.",
        first=fill.of("commitment", row, "institution"),
        second=fill.words(""),
        day=fill.of("commitment", row, "adopted_on"),
        end=fill.of("commitment", row, "deliver_by"),
    )
    parts: list[Part] = [
        _number(desk, row),
        Prose(opening, fill.taken()),
        *_promise(desk, row, fill),
        Heading(tr("What each side brings"), 2),
        Facts(((tr("First side"), Cell()), (tr("Second side"), Cell()))),
        Prose(tr("Either side may end it with a written notice of 30 days. It moves no money by itself.")),
        agreed(desk, tr("For the second side")),
    ]
    return desk.paper("mou", tr("Memorandum of understanding (MoU)"), parts, subtitle=_title(row), draft=True)


def _commitment(desk: Desk) -> Row:
    return desk.facts.row("commitment", desk.about) or {"id": ""}


def _title(row: Row) -> str:
    return str(row.get("title") or "")


def _number(desk: Desk, row: Row) -> Facts:
    names = ("ref_no", "adopted_on")
    return Facts(tuple((desk.label("commitment", one), desk.cell("commitment", row, one)) for one in names), 2)


def _promise(desk: Desk, row: Row, fill: Filling) -> list[Part]:
    tr = desk.tr
    summary = desk.cell("commitment", row, "summary")
    parts: list[Part] = [Heading(tr("What is promised")), Prose(fill.words(summary.text), (summary,))]
    fill.taken()
    targets = tuple(desk.entry("sdg_targets", code) for code in codes(row, "targets"))
    if targets:
        parts += [Heading(tr("SDG targets that it serves"), 2), Points(targets)]
    money = tr(
        "Money: {amount}. To be delivered by: {day}.",
        amount=fill.of("commitment", row, "amount_pledged"),
        day=fill.of("commitment", row, "deliver_by"),
    )
    return [*parts, Prose(money, fill.taken())]
