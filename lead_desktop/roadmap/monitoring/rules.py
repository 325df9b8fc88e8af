"""The checks of step 7: points and days of visits, progress against earlier words and money, feedback, report text."""

from datetime import date

from lead_desktop.roadmap.entities import Finding, Level, Rule
from lead_desktop.roadmap.facts import Facts, Row
from lead_desktop.roadmap.formats import number, percent
from lead_desktop.roadmap.monitoring.points import EAST, NORTH, km_outside
from lead_desktop.roadmap.monitoring.quarters import year_and_quarter
from lead_desktop.roadmap.monitoring.wording import figures_without_source, has_personal_number
from lead_desktop.roadmap.monitoring.works import money_spent, update_before, work_of
from lead_desktop.roadmap.rules import amount, needed, not_before, not_in_future, not_more, warning
from lead_desktop.roadmap.texts import N_

SEEN_APART = 15
"""Points between physical progress seen and reported from which they disagree."""

MONEY_AHEAD = 20
"""Points by which money may run ahead of work."""


def _outside(field: str, limits: tuple[float, float]) -> Rule:
    def finds(row: Row, facts: Facts) -> Finding:
        value = row.get(field)
        return {} if isinstance(value, int | float) and not limits[0] <= value <= limits[1] else None

    text = N_("This point is outside Pakistan. Check latitude and longitude: latitude comes first.")
    return Rule(f"{field}_outside_pakistan", Level.ERROR, (field,), text, finds)


def _no_scheme(row: Row, facts: Facts) -> bool:
    return not row.get("scheme")


def _physical_fell(row: Row, facts: Facts) -> Finding:
    work, quarter = work_of(row), (str(row.get("fiscal_year") or ""), str(row.get("quarter") or ""))
    if not work or row.get("physical") is None or not all(quarter):
        return None
    earlier = update_before(work, quarter, facts)
    if earlier is None or amount(row, "physical") >= amount(earlier, "physical"):
        return None
    return {"before": percent(earlier["physical"]), "now": percent(row["physical"])}


def _seen_otherwise(row: Row, facts: Facts) -> Finding:
    work = work_of(row)
    if not work or row.get("physical_seen") is None or not row.get("visited_on"):
        return None
    quarter = year_and_quarter(date.fromisoformat(str(row["visited_on"])))
    update = update_before(work, quarter, facts, inclusive=True)
    if update is None or abs(amount(row, "physical_seen") - amount(update, "physical")) <= SEEN_APART:
        return None
    return {"seen": percent(row["physical_seen"]), "reported": percent(update["physical"])}


def _money_ahead(row: Row, facts: Facts) -> Finding:
    spent, physical = money_spent(row, facts), row.get("physical")
    if not isinstance(spent, int | float) or not isinstance(physical, int | float):
        return None
    return {"spent": percent(spent), "built": percent(physical)} if spent - physical > MONEY_AHEAD else None


def _all_done_but_open(row: Row, facts: Facts) -> bool:
    return amount(row, "physical") >= 100 and row.get("state") not in (None, "completed")


def _personal_number(field: str) -> Rule:
    def holds_one(row: Row, facts: Facts) -> bool:
        return has_personal_number(str(row.get(field) or ""))

    text = N_("This looks like a CNIC or phone number. Take it out?")
    return warning(f"personal_number_in_{field}", field, text, holds_one)


def _point_outside_place(row: Row, facts: Facts) -> Finding:
    km = km_outside(row, facts)
    return None if km is None else {"place": facts.name("place", str(row["place"])), "km": number(round(km))}


def _without_source(row: Row, facts: Facts) -> Finding:
    found = figures_without_source(str(row.get("text") or ""))
    return {"count": len(found)} if found else None


PROGRESS_UPDATE_RULES = (
    needed("no_action_or_scheme", "action", _no_scheme, N_("Say which action or scheme this update is about.")),
    not_more(
        "women_above_people",
        ("women_served",),
        ("people_served",),
        N_("More women than people served. Check both counts."),
    ),
    Rule(
        "physical_fell",
        Level.WARNING,
        ("physical", "quarter", "fiscal_year"),
        N_("Physical progress fell from {before} to {now}. Correct it, or say why."),
        _physical_fell,
    ),
    Rule(
        "money_ahead_of_work",
        Level.WARNING,
        ("physical",),
        N_("{spent} of the money is spent and {built} is built. Check the figures, or say why."),
        _money_ahead,
    ),
    warning("done_but_open", "state", N_("The work stands at 100 %. Is it finished?"), _all_done_but_open),
)

FIELD_VISIT_RULES = (
    _outside("latitude", NORTH),
    _outside("longitude", EAST),
    not_in_future(
        "visit_in_future",
        "visited_on",
        N_("This date is still to come. Enter a visit after it took place."),
    ),
    needed("no_action_or_scheme", "action", _no_scheme, N_("Say which action or scheme was visited.")),
    not_more(
        "women_above_people",
        ("women_met",),
        ("people_met",),
        N_("More women than people met. Check both counts."),
    ),
    Rule(
        "seen_otherwise",
        Level.WARNING,
        ("physical_seen", "visited_on"),
        N_("{seen} seen, {reported} reported. Correct one of them, or say why."),
        _seen_otherwise,
    ),
    Rule(
        "point_outside_place",
        Level.WARNING,
        ("latitude", "longitude", "place"),
        N_(
            "The point lies outside {place}: {km} km from the nearest other visit there. Check the point and the place."
        ),
        _point_outside_place,
    ),
)

FEEDBACK_RULES = (
    not_before(
        "answered_before_received",
        "answered_on",
        "received_on",
        N_("Answered before it was received. Check both dates."),
    ),
    _personal_number("subject"),
    _personal_number("text"),
    _personal_number("answer"),
)

REPORT_SECTION_RULES = (
    Rule(
        "figures_without_source",
        Level.WARNING,
        ("text",),
        N_(
            "Figures without a source: {count}. They print as blanks. Put the source and its year in brackets "
            "behind each figure."
        ),
        _without_source,
    ),
)
