"""Letters and agreements for signature: a request upward, a cooperation agreement, a no-duplication certificate."""

from lead_desktop.reports.content import (
    CODE,
    Cell,
    Column,
    Facts,
    Heading,
    Paper,
    Part,
    Points,
    Prose,
    Signatures,
    Table,
)
from lead_desktop.reports.desk import Desk, Filling
from lead_desktop.reports.papers.endings import agreed
from lead_desktop.roadmap.facts import Row
from lead_desktop.roadmap.fields import options
from lead_desktop.roadmap.financing.duplicates import undecided_pairs
from lead_desktop.roadmap.financing.likeness import YEARS_APART
from lead_desktop.roadmap.shared import codes
from lead_desktop.roadmap.texts import N_

_DUTIES = options(
    ("people", N_("Each council names one person who answers for it.")),
    ("calls", N_("They call each other every month and meet at least twice a year.")),
    ("papers", N_("They share papers, figures and lessons, and name the source when they use them.")),
    ("end", N_("Either council may end it with a written notice of 30 days.")),
)


def request_letter(desk: Desk) -> Paper:
    """Return a request to a higher office as a letter."""
    tr, row, fill = desk.tr, desk.facts.row("upward_request", desk.about) or {"id": ""}, Filling(desk)
    asked = [(name, row.get(name)) for name in ("amount", "law_point", "fiscal_year", "needed_by", "action")]
    facts = tuple(
        (desk.label("upward_request", name), desk.cell("upward_request", row, name)) for name, value in asked if value
    )
    targets = tuple(desk.entry("sdg_targets", code) for code in codes(row, "targets"))
    parts: list[Part] = [
        Facts(
            tuple(
                (desk.label("upward_request", one), desk.cell("upward_request", row, one))
                for one in ("letter_no", "sent_on")
            ),
            2,
        ),
        Prose(tr("To: {office}", office=fill.of("upward_request", row, "addressed_to")), fill.taken(), "strong"),
        Prose(tr("Subject: {subject}", subject=fill.of("upward_request", row, "title")), fill.taken(), "strong"),
        Prose(fill.of("upward_request", row, "body_text"), fill.taken()),
    ]
    if facts:
        parts.append(Facts(facts))
    if targets:
        parts += [Heading(tr("SDG targets that it serves"), 1), Points(targets)]
    parts.append(Signatures((tr("Deputy Commissioner"),)))
    return desk.paper("request_letter", tr("Request"), parts, draft=not row.get("sent_on"))


def cooperation_agreement(desk: Desk) -> Paper:
    """Return the draft of an agreement with another council."""
    tr, row, fill = desk.tr, desk.facts.row("exchange", desk.about) or {"id": ""}, Filling(desk)
    opening = tr(
        "District {place} and {partner} agree to work together from {day} to {end}.",
        place=desk.place,
        partner=fill.of("exchange", row, "partner"),
        day=fill.of("exchange", row, "starts_on"),
        end=fill.of("exchange", row, "ends_on"),
    )
    targets = tuple(desk.entry("sdg_targets", code) for code in codes(row, "targets"))
    parts: list[Part] = [
        Prose(opening, fill.taken()),
        Heading(tr("What it is about")),
        Prose(fill.of("exchange", row, "title"), fill.taken()),
        Prose(tr("Practice that is shared: {practice}.", practice=fill.of("exchange", row, "practice")), fill.taken()),
        Heading(tr("SDG targets that it serves")),
        Points(targets) if targets else Prose(fill.words(""), fill.taken()),
        Heading(tr("What both sides do")),
        Points(tuple(tr(option.label) for option in _DUTIES), numbered=True),
        agreed(desk, tr("For {partner}", partner=desk.name("institution", row.get("partner")) or "…")),
    ]
    return desk.paper("cooperation_agreement", tr("Cooperation agreement"), parts, draft=True)


def no_duplication_certificate(desk: Desk) -> Paper:
    """Return the certificate that a scheme repeats no other, with the look-alikes that are still undecided."""
    tr, row, fill = desk.tr, desk.facts.row("scheme", desk.about) or {"id": ""}, Filling(desk)
    said = tr(
        "It is certified that the scheme “{name}”, number {number}, was compared with the schemes on record in "
        "District {place} of the same and the {years} years before and after, and that it repeats none of them.",
        name=fill.of("scheme", row, "name"),
        number=fill.of("scheme", row, "number"),
        place=desk.place,
        years=YEARS_APART,
    )
    names = ("department", "places", "sector", "first_year", "cost", "accounting_officer", "drawing_officer")
    parts: list[Part] = [
        Prose(said, fill.taken()),
        Facts(tuple((desk.label("scheme", one), desk.cell("scheme", row, one)) for one in names)),
        *_undecided(desk, row),
        Signatures((desk.label("scheme", "drawing_officer"), desk.label("scheme", "accounting_officer"))),
    ]
    return desk.paper("no_duplication_certificate", tr("No-duplication certificate"), parts, draft=True)


def _undecided(desk: Desk, row: Row) -> list[Part]:
    tr = desk.tr
    pairs = [pair for pair in undecided_pairs(desk.facts) if row["id"] in (pair.first["id"], pair.second["id"])]
    if not pairs:
        return []
    others = [pair.second if pair.first["id"] == row["id"] else pair.first for pair in pairs]
    rows = tuple(
        (
            Cell(desk.name("scheme", other["id"])),
            desk.cell("scheme", other, "first_year"),
            desk.percent(100 * pair.likeness),
        )
        for other, pair in zip(others, pairs, strict=True)
    )
    columns = (
        Column(tr("Looks like")),
        Column(desk.label("scheme", "first_year"), CODE, 0),
        Column(tr("Alike"), "number", 0),
    )
    warning = tr("Do not sign yet: these schemes look alike and nobody has decided about them.")
    return [Prose(warning, style="note"), Table(columns, rows, source=desk.own_records())]
