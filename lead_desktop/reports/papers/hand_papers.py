"""Papers that are filled by hand: ballot paper, blank forms of any kind of record; slips that travel with a stick."""

from collections.abc import Iterable, Mapping

from lead_desktop.reports.content import (
    CODE,
    Cell,
    Column,
    Facts,
    Heading,
    Paper,
    Part,
    Prose,
    Signatures,
    Table,
    WriteLines,
)
from lead_desktop.reports.desk import Desk
from lead_desktop.roadmap import ENTITIES
from lead_desktop.roadmap.action_plan.ranking import CRITERIA, weights_of
from lead_desktop.roadmap.facts import Row
from lead_desktop.roadmap.fields import Choice, Field, Flag
from lead_desktop.roadmap.fields import Prose as LongText

_MOST_BOXES = 12
_LINES = 4


def ballot_paper(desk: Desk) -> Paper:
    """Return the paper on which one group scores the targets of a ranking round, 1 to 5 in each criterion."""
    tr = desk.tr
    row = desk.facts.row("ranking_round", desk.about) or {"id": ""}
    weights = weights_of(row)
    columns = (
        Column(desk.label("ballot", "target"), share=3),
        *(Column(f"{desk.label('ballot', one)} ({weights[one]:g})", CODE, 1) for one in CRITERIA),
    )
    rows = tuple((Cell(desk.entry("sdg_targets", code)), *[Cell()] * len(CRITERIA)) for code in _targets(desk, row))
    parts: list[Part] = [
        Prose(tr("Give each target a number from 1 (least) to 5 (most) in every column. An empty box is not counted.")),
        Facts(((desk.label("ballot", "voter_group"), Cell()), (desk.label("ballot", "voters"), Cell())), 2),
        Table(
            columns,
            rows,
            tr("In brackets: the weight of each criterion"),
            empty=tr("Nothing is on record yet."),
            ruled=True,
        ),
        WriteLines(desk.label("ballot", "reason"), lines=2),
    ]
    return desk.paper("ballot_paper", tr("Ballot paper"), parts, subtitle=str(row.get("title") or ""), wide=True)


def _targets(desk: Desk, ranking_round: Row) -> list[str]:
    """Return the targets to score: those scored before in this round, else the targets of the issues."""
    scored = {
        str(one["target"])
        for one in desk.facts.rows("ballot")
        if one.get("round") == ranking_round["id"] and one.get("target")
    }
    raised = {str(one["target"]) for one in desk.facts.rows("issue") if one.get("target")}
    return sorted(scored or raised, key=lambda code: [part.zfill(3) for part in code.split(".")])


def blank_form(desk: Desk) -> Paper:
    """Return an empty form for the kind of record that `desk.about` names, for use without a computer."""
    tr = desk.tr
    entity = ENTITIES[desk.about]
    questions = (field for field in entity.stored if not field.private)
    parts: list[Part] = [
        Prose(tr("Write clearly. Leave a line empty when the answer is not known.")),
        *(_question(desk, field) for field in questions),
        Signatures((tr("Filled in by"), tr("Date"))),
    ]
    return desk.paper("blank_form", tr(entity.label), parts, subtitle=tr("Blank form"))


def _question(desk: Desk, field: Field) -> WriteLines:
    tr = desk.tr
    label = tr("{label} (needed)", label=tr(field.label)) if field.required else tr(field.label)
    help_words = tr(field.help) if field.help else ""
    if isinstance(field, Flag):
        return WriteLines(label, help_words, 0, (tr("Yes"), tr("No")))
    if isinstance(field, Choice) and len(field.of) <= _MOST_BOXES:
        return WriteLines(label, help_words, 0, tuple(tr(option.label) for option in field.of))
    return WriteLines(label, help_words, _LINES if isinstance(field, LongText) else 1)


def dispatch_slip(desk: Desk, facts: Iterable[tuple[str, str]]) -> Paper:
    """Return the slip that goes with a stick to the province; `facts` are ready words, as the screen shows them."""
    tr = desk.tr
    parts: list[Part] = [
        Facts(tuple((label, Cell(value)) for label, value in facts)),
        Prose(
            tr("The slip holds nothing of what is in the bundle. Only the office it is made for can open the bundle.")
        ),
        Signatures((tr("Handed over by"), tr("Received by"), tr("Date"))),
    ]
    return desk.paper("dispatch_slip", tr("Dispatch slip"), parts)


def receipt_slip(desk: Desk, facts: Iterable[tuple[str, str]]) -> Paper:
    """Return the slip that confirms what was taken in; `facts` are ready words, as the screen shows them."""
    tr = desk.tr
    parts: list[Part] = [
        Facts(tuple((label, Cell(value)) for label, value in facts)),
        Signatures((tr("Taken in by"), tr("Date"))),
    ]
    return desk.paper("receipt_slip", tr("Receipt"), parts)


def log_book(desk: Desk, heads: tuple[str, ...], rows: Iterable[Mapping[int, str]]) -> Paper:
    """Return the log-book of bundles; `rows` hold ready words by column."""
    tr = desk.tr
    columns = tuple(Column(head) for head in heads)
    cells = tuple(tuple(Cell(row.get(place, "")) for place in range(len(heads))) for row in rows)
    parts: list[Part] = [
        Heading(tr("Bundles sent and received")),
        Table(columns, cells, empty=tr("Nothing is on record yet.")),
    ]
    return desk.paper("log_book", tr("Log book"), parts)
