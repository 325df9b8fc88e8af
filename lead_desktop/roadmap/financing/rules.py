"""The checks of step 6: shares, money that does not add up, the province's rules for schemes, and look-alikes."""

from lead_desktop.roadmap.entities import Finding, Level, Rule
from lead_desktop.roadmap.facts import Facts, Row
from lead_desktop.roadmap.financing import duplicates, limits, money
from lead_desktop.roadmap.formats import number, percent
from lead_desktop.roadmap.rules import amount, needed, not_more
from lead_desktop.roadmap.shared import codes
from lead_desktop.roadmap.texts import N_

ROUNDING = 0.01
"""Shares that miss 100 % by less than this, in per cent, count as 100 %."""


def _whole_share(row: Row, facts: Facts) -> float | None:
    if row.get("share") is None or not row.get("scheme"):
        return None
    return money.tagged(facts, without=row.get("id")).get(str(row["scheme"]), 0.0) + amount(row, "share")


def _shares_above(row: Row, facts: Facts) -> Finding:
    whole = _whole_share(row, facts)
    return {"total": percent(whole)} if whole is not None and whole > 100 + ROUNDING else None


def _shares_below(row: Row, facts: Facts) -> Finding:
    whole = _whole_share(row, facts)
    return {"rest": percent(100 - whole)} if whole is not None and whole < 100 - ROUNDING else None


def _look_alike(row: Row, facts: Facts) -> Finding:
    pairs = duplicates.look_alikes(row, facts)
    if not pairs:
        return None
    other = pairs[0].second
    return {
        "number": other.get("number") or other.get("name"),
        "year": other.get("first_year"),
        "nearness": pairs[0].nearness,
        "alike": percent(round(100 * pairs[0].likeness)),
    }


def _names_no_action(row: Row, facts: Facts) -> bool:
    return not row.get("scheme")


def _source(row: Row, facts: Facts) -> Row:
    return facts.row("funding_source", str(row["source"])) or {} if row.get("source") else {}


def _above_ceiling(row: Row, facts: Facts) -> Finding:
    ceiling = _source(row, facts).get("ceiling")
    if ceiling is None or not row.get("fiscal_year") or not row.get("committed"):
        return None
    others = money.committed_in(facts, row["source"], row["fiscal_year"], without=row.get("id"))
    promised = others + amount(row, "committed")
    return {"promised": number(promised), "ceiling": number(ceiling)} if promised > float(str(ceiling)) else None


def _outside_years(row: Row, facts: Facts) -> Finding:
    source, year = _source(row, facts), str(row.get("fiscal_year") or "")
    if not year:
        return None
    too_early = source.get("from_year") and year < str(source["from_year"])
    too_late = source.get("to_year") and year > str(source["to_year"])
    return {"year": year} if too_early or too_late else None


def _pays_for_other(row: Row, facts: Facts) -> Finding:
    pays_for = set(codes(_source(row, facts), "pays_for"))
    action = money.action_of(row, facts)
    wanted = money.cost_natures(facts, action, row.get("fiscal_year")) if pays_for and action else frozenset()
    return {} if wanted and not pays_for & wanted else None


def _loses_money(row: Row, facts: Facts) -> Finding:
    if row.get("yearly_income") is None or row.get("yearly_cost") is None:
        return None
    loss = amount(row, "yearly_cost") - amount(row, "yearly_income")
    return {"loss": number(loss)} if loss > 0 else None


SCHEME_RULES = (
    Rule(
        "cost_above_forum_limit",
        Level.WARNING,
        ("cost", "forum", "approved_on"),
        N_(
            "Rs {cost} million is above the {forum} limit of Rs {limit} million ({year}, {standing}). "
            "Check the cost and the forum."
        ),
        limits.cost_above_forum_limit,
    ),
    Rule(
        "cost_below_smallest",
        Level.WARNING,
        ("cost", "first_year"),
        N_(
            "Rs {cost} million is below the smallest scheme of Rs {limit} million ({year}, {standing}). "
            "Can it join another scheme?"
        ),
        limits.cost_below_smallest,
    ),
    Rule(
        "ongoing_share_too_low",
        Level.WARNING,
        ("nature", "programme", "first_year"),
        N_(
            "Ongoing schemes of this programme have {share} of the year's money; the rule asks for {least} "
            "({year}, {standing}). Check whether there is room for a new scheme."
        ),
        limits.ongoing_share_too_low,
    ),
    not_more(
        "spent_before_above_cost",
        ("spent_before",),
        ("cost",),
        N_("Spending is above the approved cost. Is a revised PC-I on file?"),
        Level.WARNING,
    ),
    Rule(
        "look_alike_scheme",
        Level.WARNING,
        ("name", "places", "sector", "first_year"),
        N_("Looks like scheme {number} of {year} ({nearness}, {alike} alike). Decide whether it is the same one."),
        _look_alike,
    ),
)

SCHEME_SHARE_RULES = (
    Rule(
        "shares_above_100",
        Level.ERROR,
        ("share", "scheme"),
        N_("The shares of this scheme would come to {total}. Lower this share or another one first."),
        _shares_above,
    ),
    Rule(
        "shares_below_100",
        Level.WARNING,
        ("share", "scheme"),
        N_("{rest} of this scheme has no target yet. Add a share for the rest."),
        _shares_below,
    ),
)

FUNDING_LINE_RULES = (
    needed("no_action_or_scheme", "action", _names_no_action, N_("Say which action or scheme this money is for.")),
    not_more(
        "spent_above_released",
        ("spent",),
        ("released",),
        N_("More spent than released. Check the month."),
        Level.WARNING,
    ),
    not_more(
        "released_above_committed",
        ("released",),
        ("committed",),
        N_("More released than committed. Check the figures against the release letter."),
        Level.WARNING,
    ),
    Rule(
        "source_above_ceiling",
        Level.WARNING,
        ("committed", "source", "fiscal_year"),
        N_(
            "This source is promised beyond its limit: Rs {promised} of Rs {ceiling} a year. "
            "Check the lines of this source."
        ),
        _above_ceiling,
    ),
    Rule(
        "source_outside_years",
        Level.WARNING,
        ("fiscal_year", "source"),
        N_("This source is promised beyond its limit: it is not open in {year}. Check the year or the source."),
        _outside_years,
    ),
    Rule(
        "source_pays_for_other",
        Level.WARNING,
        ("source", "action", "scheme", "fiscal_year"),
        N_("This source is promised beyond its limit: it does not pay for this kind of cost. Choose another source."),
        _pays_for_other,
    ),
)

REVENUE_STREAM_RULES = (
    not_more(
        "paying_above_registered",
        ("payers_paying",),
        ("payers_registered",),
        N_("More payers than registered. Check both counts."),
    ),
    not_more(
        "collected_above_billed",
        ("collected",),
        ("billed",),
        N_("More was collected than billed. Are arrears included?"),
        Level.WARNING,
    ),
)

PARTNERSHIP_RULES = (
    Rule(
        "income_below_cost",
        Level.WARNING,
        ("yearly_income", "yearly_cost"),
        N_("It loses Rs {loss} a year. Who pays?"),
        _loses_money,
    ),
)
