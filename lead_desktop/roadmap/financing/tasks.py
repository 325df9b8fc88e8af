"""The seven tasks of step 6 and when each is done. The numbers in the conditions are read from the task levels."""

from collections import defaultdict
from collections.abc import Collection
from datetime import date

from lead_desktop.roadmap.facts import Facts, Row
from lead_desktop.roadmap.financing import choices, money
from lead_desktop.roadmap.financing.duplicates import undecided_pairs
from lead_desktop.roadmap.financing.entities import (
    FUNDING_LINE,
    FUNDING_SOURCE,
    PARTNERSHIP,
    REVENUE_STREAM,
    SCHEME,
    SCHEME_SHARE,
)
from lead_desktop.roadmap.financing.rules import ROUNDING
from lead_desktop.roadmap.formats import percent
from lead_desktop.roadmap.levels import level
from lead_desktop.roadmap.reading import fiscal_year_of
from lead_desktop.roadmap.rules import amount
from lead_desktop.roadmap.shared import Part, complete_rows, every, has_document, tally
from lead_desktop.roadmap.steps import Tally, Task
from lead_desktop.roadmap.texts import N_, sentence

_WHO = ("department", "accounting_officer", "drawing_officer")
_COLLECTION = ("billed", "collected", "achievable")


def schemes_listed(facts: Facts) -> Tally:
    """Count this year's schemes; each has to name its department and both officers."""
    this_year = fiscal_year_of(facts.today)
    running = [row for row in facts.rows("scheme") if _runs_in(row, this_year)]
    named = [row for row in running if all(row.get(field) for field in _WHO)]
    complete = [row for row in running if SCHEME.is_complete(row)]
    listed = sentence(N_("No scheme of {year} with all its facts is listed yet."), year=this_year)
    unnamed = sentence(
        N_("Schemes of {year} without department or officer: {count}. Name all three."),
        year=this_year,
        count=len(running) - len(named),
    )
    wanted = level("financing.1.schemes")
    done = len(complete) >= wanted and len(named) == len(running)
    missing = None if done else unnamed if len(named) < len(running) else listed
    return Tally(len(complete), max(int(wanted), len(running)), done, missing)


def _runs_in(scheme: Row, year: str) -> bool:
    first_year = scheme.get("first_year")
    if not first_year or str(first_year) > year or scheme.get("stage") == "dropped":
        return False
    if scheme.get("stage") not in choices.FINISHED_STAGES:
        return True
    last = fiscal_year_of(date.fromisoformat(str(scheme["ends_on"]))) if scheme.get("ends_on") else str(first_year)
    return last >= year


def schemes_tagged(facts: Facts) -> Tally:
    """Weigh the committed money of schemes whose shares come to 100 % against that of all schemes."""
    schemes = {row["id"] for row in complete_rows(SCHEME, facts)}
    committed: dict[str, float] = defaultdict(float)
    for line in complete_rows(FUNDING_LINE, facts):
        if line.get("scheme") in schemes and amount(line, "committed"):
            committed[str(line["scheme"])] += amount(line, "committed")
    shares = _complete_shares(facts)
    full = level("financing.2.share")
    tagged = [scheme for scheme in committed if abs(shares[scheme] - full) <= ROUNDING]
    whole, share = sum(committed.values()), sum(committed[scheme] for scheme in tagged)
    if not whole:
        return Tally(0, 1, False, sentence(N_("No scheme has committed money yet.")))
    wanted = level("financing.2.percent")
    missing = sentence(
        N_("Schemes with shares of {full} carry {share} of the committed money. The aim is {wanted}."),
        full=percent(full),
        share=percent(round(100 * share / whole, 1)),
        wanted=percent(wanted),
    )
    done = 100 * share >= wanted * whole
    return Tally(len(tagged), len(committed), done, None if done else missing)


def _complete_shares(facts: Facts) -> dict[str, float]:
    shares: dict[str, float] = defaultdict(float)
    for row in complete_rows(SCHEME_SHARE, facts):
        shares[str(row["scheme"])] += amount(row, "share")
    return shares


def rules_passed(facts: Facts) -> Tally:
    """Ask that no pair is undecided, that new schemes have a certificate and approved ones a forum."""
    schemes = [row for row in complete_rows(SCHEME, facts) if row["stage"] != "dropped"]
    ids = {row["id"] for row in schemes}
    pairs = [pair for pair in undecided_pairs(facts) if {pair.first["id"], pair.second["id"]} <= ids]
    alike = {row["id"] for pair in pairs for row in (pair.first, pair.second)}
    bare = {row["id"] for row in schemes if row["nature"] == "new" and not _has_certificate(row, facts)}
    adrift = {row["id"] for row in schemes if row["stage"] in choices.APPROVED_STAGES and not row.get("forum")}
    failing = alike | bare | adrift
    if not schemes:
        return Tally(0, 1, False, sentence(N_("No scheme with all its facts is listed yet.")))
    missing = sentence(
        N_(
            "Look-alike pairs to decide: {pairs}. New schemes without a certificate: {bare}. "
            "Approved schemes without a forum: {adrift}."
        ),
        pairs=len(pairs),
        bare=len(bare),
        adrift=len(adrift),
    )
    return Tally(len(schemes) - len(failing), len(schemes), not failing, missing if failing else None)


def _has_certificate(scheme: Row, facts: Facts) -> bool:
    return has_document(facts, str(scheme["id"]), "no_duplication_certificate")


def sources_listed(facts: Facts) -> Tally:
    """Count the sources of funds and their classes."""
    sources = complete_rows(FUNDING_SOURCE, facts)
    classes = {row["source_class"] for row in sources}
    wanted, wanted_classes = level("financing.4.sources"), level("financing.4.classes")
    few = sentence(N_("Sources listed: {have} of {want}."), have=len(sources), want=int(wanted))
    alike = sentence(N_("Classes of source: {have} of {want}."), have=len(classes), want=int(wanted_classes))
    return tally(Part(len(sources), wanted, few), Part(len(classes), wanted_classes, alike))


def money_matched(facts: Facts) -> Tally:
    """Ask every action with costs this year for a funding line of the year or a request upward."""
    this_year = fiscal_year_of(facts.today)
    with_costs = _costed(facts, this_year)
    costed = [row for row in facts.rows("action") if row["id"] in with_costs and row.get("state") != "cancelled"]
    lines = [row for row in complete_rows(FUNDING_LINE, facts) if row["fiscal_year"] == this_year]
    matched = {money.action_of(line, facts) for line in lines}
    matched |= {str(row["action"]) for row in facts.rows("upward_request") if row.get("action")}
    found = [row for row in costed if row["id"] in matched]
    none = sentence(N_("No action has costs in {year} yet. Cost the actions in step 4."), year=this_year)
    some = sentence(
        N_("Actions of {year} with neither a funding line nor a request: {count}."),
        year=this_year,
        count=len(costed) - len(found),
    )
    return tally(every(found, costed, none, some))


def _costed(facts: Facts, year: str) -> Collection[str]:
    lines = [row for row in facts.rows("cost_line") if row.get("fiscal_year") == year and row.get("action")]
    return {str(line["action"]) for line in lines if amount(line, "quantity") * amount(line, "unit_cost") > 0}


def own_revenue_seen(facts: Facts) -> Tally:
    """Count the kinds of revenue of one council with bills, collection and what could be collected."""
    kinds: dict[str, set[str]] = defaultdict(set)
    for row in complete_rows(REVENUE_STREAM, facts):
        if all(row.get(field) is not None for field in _COLLECTION):
            kinds[str(row["council"])].add(str(row["kind"]))
    most = max((len(found) for found in kinds.values()), default=0)
    wanted = level("financing.6.streams")
    missing = sentence(
        N_("Revenue of one council with billed, collected and achievable: {have} of {want}."),
        have=most,
        want=int(wanted),
    )
    return tally(Part(most, wanted, missing))


def partners_brought_in(facts: Facts) -> Tally:
    """Count the partnerships at negotiation or further; a complete one names its partners."""
    agreed = [row for row in complete_rows(PARTNERSHIP, facts) if row["stage"] in choices.AGREED_STAGES]
    missing = sentence(N_("No partnership has reached negotiation with its partners named yet."))
    return tally(Part(len(agreed), level("financing.7.partnerships"), missing))


TASKS = (
    Task("financing.1", N_("List the schemes"), ("scheme",), schemes_listed),
    Task("financing.2", N_("Tag them"), ("scheme_share", "scheme"), schemes_tagged),
    Task("financing.3", N_("Pass the rules"), ("scheme",), rules_passed),
    Task("financing.4", N_("List the sources"), ("funding_source",), sources_listed),
    Task("financing.5", N_("Match money and plan"), ("funding_line",), money_matched),
    Task("financing.6", N_("Look at own revenue"), ("revenue_stream",), own_revenue_seen),
    Task("financing.7", N_("Bring partners in"), ("partnership",), partners_brought_in),
)
