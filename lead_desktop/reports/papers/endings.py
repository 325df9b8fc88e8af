"""How papers end: signature lines. What is blank or without a source is listed in closing.py."""

from lead_desktop.reports.content import Signatures
from lead_desktop.reports.desk import Desk


def prepared(desk: Desk) -> Signatures:
    """Return the lines of a report of the district."""
    tr = desk.tr
    return Signatures((tr("Planning officer"), tr("Checked by"), tr("Deputy Commissioner")))


def council(desk: Desk) -> Signatures:
    """Return the lines of a paper of the council."""
    tr = desk.tr
    return Signatures((tr("Secretary of the council"), tr("Chairperson of the council")))


def agreed(desk: Desk, other: str) -> Signatures:
    """Return the lines of two sides that agree."""
    tr = desk.tr
    return Signatures((tr("For District {place}", place=desk.place), other))
