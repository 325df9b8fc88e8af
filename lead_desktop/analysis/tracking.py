"""Step 7 in figures: the tracking table (V7b), visits (V7d), feedback (V7e), and the report builder (V7f)."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from statistics import median
from typing import Literal

import pandas as pd

from lead_desktop import catalogue
from lead_desktop.analysis.frames import columns, complete, day_of, summed, table, with_names
from lead_desktop.analysis.gaps import by_indicator, in_use, values_of
from lead_desktop.analysis.progress import progress_board
from lead_desktop.roadmap.facts import Facts, Row
from lead_desktop.roadmap.levels import level
from lead_desktop.roadmap.monitoring.tasks import needed_sections
from lead_desktop.roadmap.monitoring.wording import figures_without_source
from lead_desktop.roadmap.monitoring.works import due_values, work_of
from lead_desktop.roadmap.reading import fiscal_year_of

CRITERIA = ("relevance", "coherence", "effectiveness", "efficiency", "impact", "sustainability")
"""The six criteria of an evaluation, each marked 1 to 4."""
By = Literal["kind", "place", "channel", "sender_sex", "sender_group"]
MEANINGS = ("baseline", "target", "actual")

_TRACKING = columns(
    "indicator title unit fiscal_year meaning measurement source missing_reason remark",
    figure="value",
    day="period_end",
)
_MISSING = columns("collector indicator title frequency", day="first_day last_day")
_VISITS = columns(
    "id work place works finding to_fix",
    figure="latitude longitude physical_seen quality people_met women_met days_to_fix",
    day="visited_on fix_by fixed_on",
    flag="open_fix",
)
_VISIT_COUNTS = columns("works", figure="visits people_met women_met")
_FEEDBACK = columns("key", figure="received answered waiting overdue median_days")
_SECTIONS = columns("code parent section state author", figure="order unsourced", flag="needed")
_BARE = columns("record section figure context")
_MARKS = columns("evaluation title criterion", figure="mark")


def tracking(facts: Facts, place: str | None = None) -> pd.DataFrame:
    """Return the values of each indicator in use by fiscal year and meaning (V7b), in the indicator's unit.

    Of several values of one meaning in a year the latest counts; a value that is not there comes with its reason.
    """
    values = by_indicator(facts)
    rows = [
        row
        for one in in_use(facts)
        for meaning in MEANINGS
        for row in _by_year(one, meaning, values_of(values[str(one["id"])], meaning, one, facts, place))
    ]
    return table(rows, _TRACKING)


def tracking_table(facts: Facts, place: str | None = None) -> pd.DataFrame:
    """Return the tracking table as it is exported: one row an indicator, one column a meaning and year.

    First the columns of `progress_board`; then `actual 2026-27`, `target 2026-27` and so on, NaN for nothing known.
    """
    board, told = progress_board(facts, place), tracking(facts, place)
    yearly = told[told["meaning"] != "baseline"]
    if yearly.empty:
        return board
    keyed = yearly.assign(column=yearly["meaning"] + " " + yearly["fiscal_year"])
    wide = keyed.pivot(index="indicator", columns="column", values="value")
    ordered = sorted(wide.columns, key=lambda name: (str(name).split()[1], str(name)))
    return board.merge(wide[ordered], how="left", left_on="indicator", right_index=True)


def missing_entries(facts: Facts) -> pd.DataFrame:
    """Return the values that fell due in the last year and are neither in nor explained (V7b), by collector."""
    rows = [
        {
            "collector": due.indicator.get("collector"),
            "indicator": due.indicator["id"],
            "title": due.indicator.get("title"),
            "frequency": due.indicator.get("frequency"),
            "first_day": due.first_day,
            "last_day": due.last_day,
        }
        for due in due_values(facts)
        if not due.answers
    ]
    found = with_names(table(rows, _MISSING), "collector", "institution", facts)
    return found.sort_values(["collector_name", "last_day"], kind="stable", na_position="last", ignore_index=True)


def visits(facts: Facts) -> pd.DataFrame:
    """Return the field visits, latest first (V7d); open fixes carry the days to their date, negative when past."""
    found = table((_visit(row, facts) for row in complete(facts, "field_visit")), _VISITS)
    named = with_names(found, "place", "place", facts)
    return named.sort_values("visited_on", ascending=False, kind="stable", ignore_index=True)


def visit_counts(facts: Facts) -> pd.DataFrame:
    """Return visits, people met and women met by what was found (V7d); NaN where nobody was counted."""
    rows = ({**row, "visits": 1} for row in complete(facts, "field_visit"))
    return summed(table(rows, _VISIT_COUNTS), ["works"], ("visits", "people_met", "women_met"), least=1)


def feedback(facts: Facts, by: By | None = None) -> pd.DataFrame:
    """Return feedback received, answered, waiting and overdue, with the median days to the answer (V7e).

    Overdue waits longer than the days of the task levels (30); the median is NaN until something is answered.
    """
    groups: dict[str, list[Row]] = defaultdict(list)
    for row in complete(facts, "feedback"):
        groups[str(row.get(by) or "not_said") if by else "all"].append(row)
    return table(({"key": key, **_answers(rows, facts)} for key, rows in sorted(groups.items())), _FEEDBACK)


def report_outline(facts: Facts, report: str, year: str | None = None) -> pd.DataFrame:
    """Return the sections of a report in their order with the state of what is written (V7f).

    `needed` sections have no sub-sections; `unsourced` counts the figures of a section that name no source.
    """
    wanted = year or fiscal_year_of(facts.today)
    written = {
        str(row["section"]): row
        for row in complete(facts, "report_section")
        if row["report"] == report and row["fiscal_year"] == wanted
    }
    needed = needed_sections(report)
    outline = (entry for entry in catalogue.entries("report_outline") if report in entry.more["reports"].split(";"))
    rows = (_section(entry, written.get(entry.code, {}), entry.code in needed) for entry in outline)
    return table(rows, _SECTIONS).sort_values("order", kind="stable", ignore_index=True)


def figures_unsourced(facts: Facts, report: str, year: str | None = None) -> pd.DataFrame:
    """Return each figure of a report's sections that names no source, with the words around it (V7f)."""
    outline = report_outline(facts, report, year)
    rows = []
    for record in outline["section"].dropna():
        section = facts.row("report_section", str(record)) or {}
        text = str(section.get("text") or "")
        for start, end in figures_without_source(text):
            around = " ".join(text[max(0, start - 40) : end + 40].split())
            found = {"record": record, "section": section.get("section"), "figure": text[start:end]}
            rows.append({**found, "context": around})
    return table(rows, _BARE)


def evaluation_marks(facts: Facts) -> pd.DataFrame:
    """Return the marks of each evaluation as six bars (V7f), 1 to 4; NaN where a criterion was not judged."""
    rows = [
        {"evaluation": row["id"], "title": row["title"], "criterion": criterion, "mark": row.get(criterion)}
        for row in complete(facts, "evaluation")
        for criterion in CRITERIA
    ]
    return table(rows, _MARKS)


def _by_year(indicator: Row, meaning: str, rows: Sequence[Row]) -> Iterable[dict[str, object]]:
    latest = {fiscal_year_of(date.fromisoformat(str(row["period_end"]))): row for row in rows}
    for year, row in sorted(latest.items()):
        own = {field: indicator.get(field) for field in ("title", "unit")}
        yield {**row, **own, "indicator": indicator["id"], "measurement": row["id"], "fiscal_year": year}


def _visit(row: Row, facts: Facts) -> dict[str, object]:
    fix_by = day_of(row, "fix_by")
    is_open = bool(row.get("to_fix")) and not row.get("fixed_on")
    days = (fix_by - facts.today).days if is_open and fix_by else None
    return {**row, "work": work_of(row), "open_fix": is_open, "days_to_fix": days}


def _answers(rows: list[Row], facts: Facts) -> dict[str, object]:
    spans = [
        (answered - received).days
        for row in rows
        if (answered := day_of(row, "answered_on")) and (received := day_of(row, "received_on"))
    ]
    waiting = [row for row in rows if not row.get("answered_on")]
    days = level("monitoring.5.days")
    overdue = [row for row in waiting if (facts.today - date.fromisoformat(str(row["received_on"]))).days > days]
    return {
        "received": len(rows),
        "answered": len(rows) - len(waiting),
        "waiting": len(waiting),
        "overdue": len(overdue),
        "median_days": median(spans) if spans else None,
    }


def _section(entry: catalogue.Entry, written: Row, needed: bool) -> dict[str, object]:
    return {
        "code": entry.code,
        "parent": entry.more["parent"] or None,
        "order": entry.more["order"],
        "section": written.get("id"),
        "state": written.get("state"),
        "author": written.get("author"),
        "unsourced": len(figures_without_source(str(written["text"]))) if written else None,
        "needed": needed,
    }
