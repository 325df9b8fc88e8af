"""When the seven tasks of step 5 are done. Incomplete records count for none of them."""

from collections import Counter
from collections.abc import Sequence
from datetime import date
from math import ceil

from lead_desktop import catalogue
from lead_desktop.roadmap.facts import Facts, Row
from lead_desktop.roadmap.formats import short_date
from lead_desktop.roadmap.levels import level
from lead_desktop.roadmap.reading import fiscal_year, fiscal_year_of
from lead_desktop.roadmap.shared import Part, codes, complete_rows, has_document, tally
from lead_desktop.roadmap.steps import Tally, Task
from lead_desktop.roadmap.synchronisation.entities import AGENDA_ITEM, UPWARD_REQUEST
from lead_desktop.roadmap.synchronisation.links import (
    covers,
    items_without_parts,
    judged_links,
    led_from_above,
    mandates,
    orphans,
    standing_actions,
)
from lead_desktop.roadmap.texts import N_, Sentence, sentence

_NO_ACTION = N_("The action plan has no complete action yet.")


def _agendas_at_hand(facts: Facts) -> Tally:
    found = Counter(item["level"] for item in complete_rows(AGENDA_ITEM, facts) if _is_documented(item, facts))
    want = int(level("synchronisation.1.items"))
    provincial = N_("Provincial items at hand, from a reference pack or with their paper: {have} of {want}.")
    national = N_("National items at hand, from a reference pack or with their paper: {have} of {want}.")
    return tally(
        Part(found["provincial"], want, sentence(provincial, have=found["provincial"], want=want)),
        Part(found["national"], want, sentence(national, have=found["national"], want=want)),
    )


def _is_documented(item: Row, facts: Facts) -> bool:
    """Items of another office came with a reference pack; an item typed here needs its paper, or one above it does."""
    seen: set[object] = set()
    above: Row | None = item
    while above is not None and above["id"] not in seen:
        if above.get("office") != facts.place or has_document(facts, str(above["id"])):
            return True
        seen.add(above["id"])
        above = facts.row("agenda_item", str(above["parent"])) if above.get("parent") else None
    return False


def _local_agenda_entered(facts: Facts) -> Tally:
    have = sum(item["level"] == "local" for item in complete_rows(AGENDA_ITEM, facts))
    want = int(level("synchronisation.2.items"))
    text = N_("Items of the council's or the district's own agenda: {have} of {want}.")
    return tally(Part(have, want, sentence(text, have=have, want=want)))


def _links_judged(facts: Facts) -> Tally:
    actions = standing_actions(facts)
    if not actions:
        return Tally(0, 1, False, sentence(_NO_ACTION))
    links = Counter(link.get("action") for link in judged_links(facts))
    least = level("synchronisation.3.alignments")
    have = sum(links[action["id"]] >= least for action in actions)
    want = ceil(len(actions) * level("synchronisation.3.percent") / 100)
    text = N_("Actions with a judged link: {have} of {all}. At least {want} are needed.")
    return _enough(have, want, sentence(text, have=have, all=len(actions), want=want))


def _orphans_settled(facts: Facts) -> Tally:
    actions = standing_actions(facts)
    if not actions:
        return Tally(0, 1, False, sentence(_NO_ACTION))
    explained = {link["action"] for link in judged_links(facts) if link["strength"] == "none"}
    silent = sum(action["id"] not in explained for action in orphans(facts))
    text = N_("Actions that serve no provincial or national item and lack their reason: {count}.")
    return _enough(len(actions) - silent, len(actions), sentence(text, count=silent))


def _priorities_answered(facts: Facts) -> Tally:
    items = items_without_parts("provincial", complete_rows(AGENDA_ITEM, facts), facts)
    if not items:
        return Tally(0, 1, False, sentence(N_("No provincial item is on record yet.")))
    standing = {action["id"] for action in standing_actions(facts)}
    answered = {
        link["agenda_item"]
        for link in judged_links(facts)
        if link["strength"] == "not_applicable" or (covers(link) and link["action"] in standing)
    }
    have = sum(item["id"] in answered for item in items)
    text = N_("Provincial items covered by an action or judged not to apply: {have} of {want}.")
    return _enough(have, len(items), sentence(text, have=have, want=len(items)))


def _asked_upward(facts: Facts) -> Tally:
    actions = standing_actions(facts)
    if not actions:
        return Tally(0, 1, False, sentence(_NO_ACTION))
    beyond = [action for action in actions if led_from_above(action, facts)]
    if not beyond:
        return _nothing_beyond(actions, facts)
    asked = {request.get("action") for request in complete_rows(UPWARD_REQUEST, facts) if _is_sent(request, facts)}
    have = sum(action["id"] in asked for action in beyond)
    want = ceil(len(beyond) * level("synchronisation.6.percent") / 100)
    text = N_("Actions led by province or federation with a request sent: {have} of {all}. At least {want} are needed.")
    return _enough(have, want, sentence(text, have=have, all=len(beyond), want=want))


def _nothing_beyond(actions: Sequence[Row], facts: Facts) -> Tally:
    """Nothing has to be asked only if it is known who leads the target of each action."""
    known = {mandate["target"] for mandate in mandates(facts)}
    unknown = sorted({target for action in actions for target in codes(action, "targets")} - known)
    if not unknown:
        return Tally(len(actions), len(actions), True)
    text = N_("Step 2 does not say yet which office leads target {target}.")
    return Tally(0, 1, False, sentence(text, target=unknown[0]))


def _calendar_met(facts: Facts) -> Tally:
    return calendar_tally(facts, proposals_due(facts.today))


def calendar_tally(facts: Facts, due: str | None) -> Tally:
    """Count the scheme requests of the coming year sent in time: by `due` (YYYY-MM-DD), or at all without a date."""
    year = coming_year(facts.today)
    requests = [
        request
        for request in complete_rows(UPWARD_REQUEST, facts)
        if request["subject"] == "scheme_inclusion" and request.get("fiscal_year") == year
    ]
    sent = [request for request in requests if _is_sent(request, facts)]
    least = int(level("synchronisation.7.requests"))
    few = N_("No request to include a scheme in {year} is sent yet.")
    if due is None or len(sent) < least:
        return _enough(len(sent), least, sentence(few, year=year))
    in_time = sum(str(request["sent_on"]) <= due for request in sent)
    late = N_("Scheme requests for {year} sent by {day}, the province's date: {have} of {want}.")
    missing = sentence(late, have=in_time, want=len(requests), year=year, day=short_date(due))
    return _enough(in_time, len(requests), missing)


def coming_year(today: date) -> str:
    """Return the fiscal year after the running one."""
    return fiscal_year(int(fiscal_year_of(today)[:4]) + 1)


def proposals_due(today: date) -> str | None:
    """Return the province's date for proposals for the coming year's programme, None while it is not filled."""
    entry = catalogue.entry("budget_calendar", "adp_proposals")
    day = entry.more.get("date") if entry else None
    if not day or fiscal_year_of(date.fromisoformat(day)) != fiscal_year_of(today):
        return None
    return day


def _is_sent(request: Row, facts: Facts) -> bool:
    return bool(request.get("sent_on")) and str(request["sent_on"]) <= facts.today.isoformat()


def _enough(have: int, want: int, missing: Sentence) -> Tally:
    return Tally(have, want, True) if have >= want else Tally(have, want, False, missing)


TASKS = (
    Task(
        "synchronisation.1", N_("Have the agendas at hand"), ("agenda_item",), _agendas_at_hand,
        N_("Done when enough provincial and national items came with a reference pack or were typed with their paper."),
    ),
    Task(
        "synchronisation.2", N_("Enter the local agenda"), ("agenda_item",), _local_agenda_entered,
        N_("Done when enough items of the council's plan, or of the district or city development plan, are entered."),
    ),
    Task(
        "synchronisation.3", N_("Judge the links"), ("alignment",), _links_judged,
        N_("Done when nearly all actions have a judged link."),
    ),
    Task(
        "synchronisation.4", N_("Settle the orphans"), ("alignment",), _orphans_settled,
        N_("Done when each action that serves no provincial or national item says which local need it answers."),
    ),
    Task(
        "synchronisation.5", N_("Answer each provincial priority"), ("alignment",), _priorities_answered,
        N_("Done when each provincial item is covered by an action or judged not to apply, with the reason."),
    ),
    Task(
        "synchronisation.6", N_("Ask upward"), ("upward_request",), _asked_upward,
        N_("Done when nearly all actions that others lead have a request sent."),
    ),
    Task(
        "synchronisation.7", N_("Meet the calendar"), ("upward_request",), _calendar_met,
        N_("Done when the scheme requests of the coming year were sent before the province's date for proposals."),
    ),
)  # fmt: skip
