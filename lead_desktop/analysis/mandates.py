"""Who is to do what: the mandate matrix, its lists, the local share (V2c), and issues with their offices (V2d)."""

from collections.abc import Iterable, Sequence
from math import isnan, nan

import pandas as pd

from lead_desktop.analysis.frames import columns, complete, share, table, with_names
from lead_desktop.catalogue import sdg
from lead_desktop.roadmap.baseline.formulas import capacity
from lead_desktop.roadmap.facts import Facts, Row
from lead_desktop.roadmap.texts import N_

ENOUGH_CAPACITY = 2
"""The mean of staff, budget, skills and systems (0 to 4) from which an office can carry a target."""
PROGRAMME_LOCAL_SHARE = 65
"""Per cent: the programme says that almost so many of the targets are local; its count is not the one made here."""
_LOCAL_LEVELS = ("district", "tehsil", "union")
_LOCAL_ROLES = ("lead", "co_lead", "support")

LIST_WORDS = {
    "no_lead": N_("No lead"),
    "several_leads": N_("More than one lead"),
    "weak_lead": N_("Lead without money or capacity"),
}
VERDICT_WORDS = {
    "ready": N_("Ready"),
    "weak": N_("Weak"),
    "unclear": N_("Unclear"),
    "nobody": N_("Nobody"),
    "not_scored": N_("Capacity not scored yet"),
}
"""The verdicts on an issue; the last one is said where the lead is known and its capacity is not."""

_MATRIX = columns(
    "id target institution institution_level role arm function devolution legal_basis",
    figure="capacity budget",
    flag="law_checked",
)
_LISTS = columns("target list word", codes="mandates institutions")
_LOCAL = columns(figure="local_targets targets share programme_share")
_VERDICTS = columns(
    "issue title target verdict word mandate lead", figure="severity people_affected capacity", codes="leads"
)


def counted_mandates(facts: Facts) -> list[Row]:
    """Return the complete mandates that name an office, or say that nobody has the role."""
    return [row for row in complete(facts, "mandate") if row.get("institution") or row["role"] == "none"]


def mandate_matrix(facts: Facts, targets: Sequence[str] | None = None, arm: str | None = None) -> pd.DataFrame:
    """Return the cells of the mandate matrix (V2c), of some targets and of those who decide or carry out.

    `capacity` is the shade (0 to 4, NaN until all four scores are there); hatched where law_checked is not True.
    """
    rows = [
        {**row, "capacity": capacity(row, facts), "institution_level": _office(row, facts).get("level")}
        for row in counted_mandates(facts)
        if (targets is None or row["target"] in targets) and (arm is None or row["arm"] in (arm, "both"))
    ]
    found = with_names(table(rows, _MATRIX), "institution", "institution", facts)
    order = sorted(found.index, key=lambda at: sdg.sort_key(str(found.at[at, "target"])))
    return found.loc[order].reset_index(drop=True)


def mandate_lists(facts: Facts, targets: Sequence[str] | None = None) -> pd.DataFrame:
    """Return the targets without a lead, with more than one, and with a lead that lacks budget or capacity (V2c).

    All 169 targets are looked at when none are given. One office that decides and another that carries out are
    one lead each, not two. A lead is weak with budget 0 or capacity below 2; scores not given are not weak.
    """
    looked_at = [target.code for target in sdg.targets()] if targets is None else targets
    rows = (row for target in looked_at for row in _lists_of(target, leads_of(target, facts), facts))
    return table(rows, _LISTS)


def leads_of(target: str, facts: Facts) -> list[Row]:
    """Return the mandates that lead a target."""
    return [row for row in counted_mandates(facts) if row["target"] == target and row["role"] == "lead"]


def has_several_leads(leads: Iterable[Row]) -> bool:
    """Tell whether two offices lead in the same arm; an office that does both stands in either."""
    found = list(leads)
    return any(
        len({row["institution"] for row in found if row["arm"] in (arm, "both")}) > 1
        for arm in ("decides", "carries_out")
    )


def local_share(facts: Facts) -> pd.DataFrame:
    """Return one row: targets where a district or council office leads, co-leads or supports ÷ 169, in per cent."""
    targets = {target.code for target in sdg.targets()}
    rows = (row for row in counted_mandates(facts) if row["role"] in _LOCAL_ROLES and _is_local(_office(row, facts)))
    local = {row["target"] for row in rows} & targets
    row = {
        "local_targets": len(local),
        "targets": len(targets),
        "share": 100 * share(len(local), len(targets)),
        "programme_share": PROGRAMME_LOCAL_SHARE,
    }
    return table([row], _LOCAL)


def verdicts(facts: Facts) -> pd.DataFrame:
    """Return each issue with the verdict on its office (V2d), gravest issue first.

    nobody: no lead · unclear: several leads in one arm, or unclear devolution · ready: capacity from 2 · weak:
    below 2 · not_scored: the lead's capacity is not known, which is not the same as weak. Where one office
    decides and another carries out, the weaker of the two counts.
    """
    rows = (_verdict_row(issue, facts) for issue in complete(facts, "issue"))
    found = table(rows, _VERDICTS)
    keys = ["severity", "people_affected"]
    return found.sort_values(keys, ascending=False, kind="stable", na_position="last", ignore_index=True)


def lead_capacity(leads: Iterable[Row], facts: Facts) -> float:
    """Return the lowest capacity among leads (0 to 4), NaN when one of them is not scored or there is none."""
    scores = [_score(row, facts) for row in leads]
    return nan if any(isnan(score) for score in scores) else min(scores, default=nan)


def _score(row: Row, facts: Facts) -> float:
    found = capacity(row, facts)
    return float(found) if isinstance(found, int | float) else nan


def _lists_of(target: str, leads: list[Row], facts: Facts) -> list[dict[str, object]]:
    weak = [row for row in leads if row.get("budget") == 0 or _score(row, facts) < ENOUGH_CAPACITY]
    holds = {"no_lead": not leads, "several_leads": has_several_leads(leads), "weak_lead": bool(weak)}
    return [
        {
            "target": target,
            "list": name,
            "word": LIST_WORDS[name],
            "mandates": [row["id"] for row in (weak if name == "weak_lead" else leads)],
            "institutions": [row["institution"] for row in (weak if name == "weak_lead" else leads)],
        }
        for name, is_on in holds.items()
        if is_on
    ]


def _verdict_row(issue: Row, facts: Facts) -> dict[str, object]:
    leads = leads_of(str(issue["target"]), facts)
    able = lead_capacity(leads, facts)
    verdict = _verdict(leads, able)
    return {
        **issue,
        "issue": issue["id"],
        "verdict": verdict,
        "word": VERDICT_WORDS[verdict],
        "mandate": leads[0]["id"] if leads else None,
        "lead": leads[0]["institution"] if leads else None,
        "leads": [row["institution"] for row in leads],
        "capacity": able,
    }


def _verdict(leads: list[Row], able: float) -> str:
    if not leads:
        return "nobody"
    if has_several_leads(leads) or any(row.get("devolution") == "unclear" for row in leads):
        return "unclear"
    if isnan(able):
        return "not_scored"
    return "ready" if able >= ENOUGH_CAPACITY else "weak"


def _office(row: Row, facts: Facts) -> Row:
    return facts.row("institution", str(row["institution"])) or {} if row.get("institution") else {}


def _is_local(office: Row) -> bool:
    return office.get("level") in _LOCAL_LEVELS or office.get("kind") == "local_council"
