"""The seven tasks of step 7 and when each is done. The numbers in the conditions are read from the task levels."""

from datetime import timedelta

from lead_desktop import catalogue
from lead_desktop.roadmap.facts import Facts
from lead_desktop.roadmap.formats import percent
from lead_desktop.roadmap.levels import level
from lead_desktop.roadmap.monitoring import choices
from lead_desktop.roadmap.monitoring.entities import (
    EVALUATION,
    FEEDBACK,
    FIELD_VISIT,
    PROGRESS_UPDATE,
    REPORT_SECTION,
)
from lead_desktop.roadmap.monitoring.quarters import last_ended, months_before, quarter_start
from lead_desktop.roadmap.monitoring.works import action_of, due_values, work_of
from lead_desktop.roadmap.reading import fiscal_year_of
from lead_desktop.roadmap.shared import DOCUMENT, QUARTER, Part, complete_rows, every, tally
from lead_desktop.roadmap.steps import Tally, Task
from lead_desktop.roadmap.texts import N_, Sentence, Word, sentence

_PLANNED = ("frequency", "collector", "source", "direction", "rollup")
_REPORTS = ("annual", "vlr", "vsr_input", "vnr_input")


def plan_written(facts: Facts) -> Tally:
    """Ask every indicator in use for its frequency, collector, source, direction and roll-up."""
    in_use = [row for row in facts.rows("indicator") if row.get("in_use")]
    planned = [row for row in in_use if all(row.get(field) for field in _PLANNED)]
    none = sentence(N_("No indicator is in use yet. Choose them in step 2."))
    some = sentence(
        N_("Indicators without frequency, collector, source, direction or roll-up: {count}."),
        count=len(in_use) - len(planned),
    )
    return tally(every(planned, in_use, none, some))


def quarter_reported(facts: Facts) -> Tally:
    """Ask every running action for an update of the quarter that ended last."""
    year, quarter = last_ended(facts.today)
    running = [row for row in facts.rows("action") if row.get("state") == "running"]
    updates = complete_rows(PROGRESS_UPDATE, facts)
    of_quarter = [row for row in updates if (row["fiscal_year"], row["quarter"]) == (year, quarter)]
    told = {action_of(row, facts) for row in of_quarter}
    reported = [row for row in running if row["id"] in told]
    none = sentence(N_("No action is running yet."))
    some = sentence(
        N_("Running actions without an update for {quarter} {year}: {count}."),
        quarter=next(Word(option.label) for option in QUARTER if option.code == quarter),
        year=year,
        count=len(running) - len(reported),
    )
    return tally(every(reported, running, none, some))


def due_entered(facts: Facts) -> Tally:
    """Compare the values that are in, or carry a reason, with those that fell due in the last months."""
    due = due_values(facts)
    entered = [value for value in due if value.answers]
    wanted = level("monitoring.3.percent")
    if not due:
        missing = sentence(N_("No value has fallen due yet. Put indicators with a frequency to use in step 2."))
        return Tally(0, 1, False, missing)
    done = 100 * len(entered) >= wanted * len(due)
    missing = sentence(
        N_("Values due that are neither in nor explained: {count} of {due}. The aim is {wanted}."),
        count=len(due) - len(entered),
        due=len(due),
        wanted=percent(wanted),
    )
    return Tally(len(entered), len(due), done, None if done else missing)


def sites_seen(facts: Facts) -> Tally:
    """Count the visits since the last ended quarter began, and ask every visited work for its progress seen."""
    visits = [row for row in complete_rows(FIELD_VISIT, facts) if work_of(row)]
    since = months_before(quarter_start(facts.today), 3 * int(level("monitoring.4.quarters"))).isoformat()
    recent = [row for row in visits if str(row["visited_on"]) >= since]
    works = {work_of(row) for row in visits}
    seen = {work_of(row) for row in visits if row.get("physical_seen") is not None}
    no_visit = sentence(N_("No visit to an action or a scheme in the last quarter is recorded yet."))
    unseen = sentence(N_("Visited works without the physical progress seen: {count}."), count=len(works - seen))
    return tally(Part(len(recent), level("monitoring.4.visits"), no_visit), Part(len(seen), len(works), unseen))


def citizens_answered(facts: Facts) -> Tally:
    """Count feedback, and ask that none waits for its answer longer than the days of the task levels."""
    received = complete_rows(FEEDBACK, facts)
    days = int(level("monitoring.5.days"))
    last = (facts.today - timedelta(days=days)).isoformat()
    waiting = [row for row in received if not row.get("answered_on") and str(row["received_on"]) < last]
    none = sentence(N_("No feedback is recorded yet."))
    late = sentence(N_("Feedback without an answer for more than {days} days: {count}."), days=days, count=len(waiting))
    return tally(
        Part(len(received), level("monitoring.5.feedback"), none),
        Part(len(received) - len(waiting), len(received), late),
    )


def work_evaluated(facts: Facts) -> Tally:
    """Count evaluations, and ask every completed one for a response."""
    evaluations = complete_rows(EVALUATION, facts)
    completed = [row for row in evaluations if row["status"] == "completed"]
    responded = [row for row in completed if row.get("response")]
    none = sentence(N_("No evaluation is planned yet."))
    silent = sentence(N_("Completed evaluations without a response: {count}."), count=len(completed) - len(responded))
    return tally(
        Part(len(evaluations), level("monitoring.6.evaluations"), none),
        Part(len(responded), len(completed), silent),
    )


def report_published(facts: Facts) -> Tally:
    """Ask for a report of this year with all its sections cleared, and a public sheet dated this quarter.

    The review or annual report that is furthest counts; a brief for the council alone does not.
    """
    year = fiscal_year_of(facts.today)
    rows = [row for row in complete_rows(REPORT_SECTION, facts) if row["fiscal_year"] == year]
    cleared = {(row["report"], row["section"]) for row in rows if row["state"] in choices.CLEARED_STATES}
    wanted = [[(report, section) for section in needed_sections(report)] for report in _REPORTS]
    sections = max(wanted, key=lambda pairs: len(cleared.intersection(pairs)) / len(pairs))
    have = len(cleared.intersection(sections))
    return tally(
        Part(have, len(sections), _sections_open(year, len(sections) - have)),
        Part(_sheets_this_quarter(facts), 1, sentence(N_("No public sheet is dated this quarter yet."))),
    )


def needed_sections(report: str) -> list[str]:
    """Return the sections of the outline that a report has to fill: those without sub-sections."""
    outline = [entry for entry in catalogue.entries("report_outline") if report in entry.more["reports"].split(";")]
    parents = {entry.more["parent"] for entry in outline}
    return [entry.code for entry in outline if entry.code not in parents]


def _sections_open(year: str, count: int) -> Sentence:
    return sentence(N_("Sections of the report of {year} still to be cleared: {count}."), year=year, count=count)


def _sheets_this_quarter(facts: Facts) -> int:
    first, last = quarter_start(facts.today).isoformat(), facts.today.isoformat()
    sheets = [row for row in complete_rows(DOCUMENT, facts) if row["kind"] == "public_sheet"]
    return sum(first <= str(row.get("dated") or "") <= last for row in sheets)


TASKS = (
    Task("monitoring.1", N_("Write the monitoring plan"), ("indicator",), plan_written),
    Task("monitoring.2", N_("Report the quarter"), ("progress_update",), quarter_reported),
    Task("monitoring.3", N_("Enter what is due"), ("measurement",), due_entered),
    Task("monitoring.4", N_("Go and see"), ("field_visit",), sites_seen),
    Task("monitoring.5", N_("Hear and answer"), ("feedback",), citizens_answered),
    Task("monitoring.6", N_("Evaluate"), ("evaluation",), work_evaluated),
    Task("monitoring.7", N_("Report and publish"), ("report_section",), report_published),
)
