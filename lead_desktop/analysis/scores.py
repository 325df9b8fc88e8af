"""Step 1 in figures: the ten-row scorecard (V1b), the lines of commitments (V1a) and the people reached (V1c)."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

import pandas as pd

from lead_desktop.analysis.frames import added, columns, complete, figure, table, tehsil_of, with_names
from lead_desktop.roadmap.action_plan.tasks import ENDORSED, standing_actions
from lead_desktop.roadmap.commitment.rules import is_adopted
from lead_desktop.roadmap.facts import Facts, Row
from lead_desktop.roadmap.monitoring.quarters import quarter_start
from lead_desktop.roadmap.reading import fiscal_year_of
from lead_desktop.roadmap.rules import amount
from lead_desktop.roadmap.shared import PEOPLE_COUNTED, codes, in_post
from lead_desktop.roadmap.task_force.seating import quorum_met
from lead_desktop.roadmap.task_force.tasks import task_forces
from lead_desktop.roadmap.texts import N_

Found = tuple[str, str] | None
"""The entity and the id of the record that earned a point, None when there is none."""

_MEETINGS_WITH_QUORUM = 2


@dataclass(frozen=True)
class Criterion:
    """A row of the scorecard: what earns the first and the second point, and what would earn them."""

    code: str
    label: str
    first: Callable[[Facts], Found]
    second: Callable[[Facts], Found]
    to_first: str
    to_second: str


def scorecard(facts: Facts) -> pd.DataFrame:
    """Return the ten rows of 0, 1 or 2 points (roadmap section 4, V1b); the second point needs the first.

    Columns: criterion, label (marked text), points, entity and record (what earned them), more (marked text:
    what would earn the next point, None at 2).
    """
    return table((_row(criterion, facts) for criterion in CRITERIA), _SCORECARD)


def scorecard_total(card: pd.DataFrame) -> int:
    """Return the points of a scorecard, 0 to 20."""
    return int(card["points"].sum())


def commitment_lines(facts: Facts) -> pd.DataFrame:
    """Return one line a commitment (V1a): from its adoption to its delivery date, filled to the latest follow-up.

    A line is late when a commitment that stands is past its delivery date and not known to be fully done.
    `percent_done` is NaN until somebody followed up. Sorted by deciding body and date.
    """
    latest = _latest_follow_ups(facts)
    lines = (_line(row, latest.get(str(row["id"])), facts) for row in complete(facts, "commitment"))
    found = with_names(table(lines, _LINES), "institution", "institution", facts)
    return found.sort_values(["institution_name", "starts_on"], kind="stable", ignore_index=True)


def reach(facts: Facts, by: Literal["channel", "tehsil"] = "channel") -> pd.DataFrame:
    """Return the people whom awareness events reached, by channel or by tehsil (V1c), in persons.

    Estimated audiences stand in a column of their own and are never added to people counted. Events that lack
    a needed answer, their counting method for example, are left out. NaN: nobody was counted. An event outside
    any tehsil stands under its own place.
    """
    events = complete(facts, "awareness_event")
    kept: dict[str, list[Row]] = {}
    for event in events:
        key = event["channel"] if by == "channel" else tehsil_of(event["place"], facts) or event["place"]
        kept.setdefault(str(key), []).append(event)
    rows = ({"key": key, **_reached(group)} for key, group in sorted(kept.items()))
    return table(rows, _REACH)


_SCORECARD = columns("criterion label entity record more", figure="points")
_LINES = columns(
    "id institution title kind status responsible",
    figure="percent_done amount_pledged",
    day="starts_on ends_on checked_on next_review",
    flag="late",
    codes="targets",
)
_REACH = columns("key", figure="events women men transgender counted audience_estimate")


def _row(criterion: Criterion, facts: Facts) -> dict[str, object]:
    first = criterion.first(facts)
    second = criterion.second(facts) if first else None
    earned = second or first
    more = None if second else criterion.to_second if first else criterion.to_first
    return {
        "criterion": criterion.code,
        "label": criterion.label,
        "points": bool(first) + bool(second),
        "entity": earned[0] if earned else None,
        "record": earned[1] if earned else None,
        "more": more,
    }


def _first(entity: str, rows: Iterable[Row]) -> Found:
    return next(((entity, str(row["id"])) for row in rows), None)


def _commitments(facts: Facts, *kinds: str) -> list[Row]:
    """Return the commitments that stand, of some kinds where given."""
    standing = (row for row in complete(facts, "commitment") if is_adopted(row))
    return [row for row in standing if not kinds or row["kind"] in kinds]


def _tabled(facts: Facts) -> Found:
    rows = (row for row in complete(facts, "commitment") if row["status"] == "tabled" or is_adopted(row))
    return _first("commitment", rows)


def _in_force(facts: Facts) -> Found:
    scanned = {row.get("about_record") for row in facts.rows("document") if row.get("kind") == "decision"}
    rows = (row for row in _commitments(facts) if row["status"] == "in_force" and row["id"] in scanned)
    return _first("commitment", rows)


def _person(role: str) -> Callable[[Facts], Found]:
    def finds(facts: Facts) -> Found:
        people = (row for row in complete(facts, "person") if row.get("sdg_role") == role)
        return _first("person", (row for row in people if in_post(row, facts.today)))

    return finds


def _commitment(kind: str) -> Callable[[Facts], Found]:
    return lambda facts: _first("commitment", _commitments(facts, kind))


def _pledged(facts: Facts) -> Found:
    pledged = (row for row in _commitments(facts) if amount(row, "amount_pledged") > 0)
    return _first("commitment", pledged) or _funded(facts)


def _funded(facts: Facts) -> Found:
    """Find a line with money in it: what is only requested is no money (V6a)."""
    money = ("committed", "released", "spent")
    lines = (row for row in complete(facts, "funding_line") if any(amount(row, field) > 0 for field in money))
    return _first("funding_line", lines)


def _plan(facts: Facts) -> Found:
    return _first("plan", complete(facts, "plan"))


def _endorsed(facts: Facts) -> Found:
    return _first("plan", (row for row in complete(facts, "plan") if row["status"] in ENDORSED))


def _notified(facts: Facts) -> list[Row]:
    return [body for body in task_forces(facts) if body.get("ref_no") and body.get("notified_on")]


def _task_force(facts: Facts) -> Found:
    return _first("body", _notified(facts))


def _meeting_task_force(facts: Facts) -> Found:
    meetings = [row for row in complete(facts, "meeting") if quorum_met(row, facts)]
    met = [row["body"] for row in meetings]
    return _first("body", (row for row in _notified(facts) if met.count(row["id"]) >= _MEETINGS_WITH_QUORUM))


def _briefs(facts: Facts) -> list[Row]:
    return [row for row in complete(facts, "report_section") if row["report"] == "council_brief"]


def _brief_drafted(facts: Facts) -> Found:
    return _first("report_section", _briefs(facts))


def _brief_sent(facts: Facts) -> Found:
    year = fiscal_year_of(facts.today)
    first = f"{year[:4]}-07-01"
    sent = (row for row in _briefs(facts) if row["state"] == "sent")
    this_year = (row for row in sent if _is_of_year(row, year, first, facts.today.isoformat()))
    return _first("report_section", this_year)


def _is_of_year(row: Row, year: str, first: str, today: str) -> bool:
    sent_on = row.get("sent_on")
    return first <= str(sent_on) <= today if sent_on else row["fiscal_year"] == year


def _engagement(facts: Facts) -> Found:
    return _first("engagement", complete(facts, "engagement"))


def _answered_engagement(facts: Facts) -> Found:
    return _first("engagement", (row for row in complete(facts, "engagement") if row.get("response")))


def _group(facts: Facts) -> Found:
    return _first("marginalised_group", complete(facts, "marginalised_group"))


def _group_with_action(facts: Facts) -> Found:
    served = {group for action in standing_actions(facts) for group in codes(action, "groups")}
    return _first("marginalised_group", (row for row in complete(facts, "marginalised_group") if row["id"] in served))


def _published(facts: Facts) -> Found:
    published = (row for row in _commitments(facts) if codes(row, "published_as"))
    return _first("commitment", published) or _public_sheet(facts)


def _public_sheet(facts: Facts) -> Found:
    first, today = quarter_start(facts.today).isoformat(), facts.today.isoformat()
    sheets = (row for row in complete(facts, "document") if row["kind"] == "public_sheet")
    return _first("document", (row for row in sheets if first <= str(row.get("dated") or "") <= today))


CRITERIA = (
    Criterion(
        "decision", N_("Decision"), _tabled, _in_force,
        N_("Table a decision on the SDGs and record it."),
        N_("Bring it into force and add the scan of the decision."),
    ),
    Criterion(
        "political_lead", N_("Political lead"), _person("political_lead"), _commitment("leader_pledge"),
        N_("Name the political lead."),
        N_("Record a pledge of the leader."),
    ),
    Criterion(
        "focal_person", N_("Focal person"), _person("focal_person"), _commitment("office_order"),
        N_("Name the focal person."),
        N_("Record the office order that names the focal person."),
    ),
    Criterion(
        "money", N_("Money"), _pledged, _funded,
        N_("Record an amount in a commitment that stands."),
        N_("Record a funding line with money in it in step 6."),
    ),
    Criterion(
        "plan", N_("Plan"), _plan, _endorsed,
        N_("Begin the action plan in step 4."),
        N_("Have the plan endorsed by the task force."),
    ),
    Criterion(
        "task_force", N_("Task force"), _task_force, _meeting_task_force,
        N_("Record the number and the date of the task force's notification."),
        N_("Hold two meetings with a quorum and record who was present."),
    ),
    Criterion(
        "report_to_council", N_("Report to the council"), _brief_drafted, _brief_sent,
        N_("Draft a brief for the council in step 7."),
        N_("Send the brief to the council this year."),
    ),
    Criterion(
        "participation", N_("Participation"), _engagement, _answered_engagement,
        N_("Hold an engagement with citizens and record it in step 2."),
        N_("Write the response to what people said."),
    ),
    Criterion(
        "left_behind", N_("Groups left behind"), _group, _group_with_action,
        N_("List a group left behind with its five factors in step 2."),
        N_("Plan an action for a group left behind in step 4."),
    ),
    Criterion(
        "disclosure", N_("Disclosure"), _published, _public_sheet,
        N_("Publish a commitment and say where."),
        N_("Publish the public sheet of this quarter and add it as a document."),
    ),
)  # fmt: skip
"""The ten rows of the scorecard in their order."""


def _latest_follow_ups(facts: Facts) -> dict[str, Row]:
    ordered = sorted(complete(facts, "follow_up"), key=lambda row: str(row["checked_on"]))
    return {str(row["commitment"]): row for row in ordered}


def _line(row: Row, follow_up: Row | None, facts: Facts) -> dict[str, object]:
    done = figure(follow_up, "percent_done") if follow_up else float("nan")
    overdue = bool(row.get("deliver_by")) and str(row["deliver_by"]) < facts.today.isoformat()
    kept = ("id", "institution", "title", "kind", "status", "responsible", "amount_pledged", "next_review", "targets")
    return {
        **{field: row.get(field) for field in kept},
        "starts_on": row.get("adopted_on"),
        "ends_on": row.get("deliver_by"),
        "percent_done": done,
        "checked_on": follow_up["checked_on"] if follow_up else None,
        "late": is_adopted(row) and overdue and not done >= 100,
    }


def _reached(events: list[Row]) -> dict[str, object]:
    people = {field: added(figure(event, field) for event in events) for field in PEOPLE_COUNTED}
    return {
        "events": len(events),
        **people,
        "counted": added(people.values()),
        "audience_estimate": added(figure(event, "audience_estimate") for event in events),
    }
