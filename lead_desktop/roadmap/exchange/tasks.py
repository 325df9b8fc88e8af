"""The seven tasks of step 8 and when each is done. The numbers in the conditions are read from the task levels."""

from lead_desktop.roadmap.exchange import choices
from lead_desktop.roadmap.exchange.entities import EXCHANGE, KNOWLEDGE_ITEM, PILOT, PRACTICE
from lead_desktop.roadmap.exchange.proof import has_ended, is_decided, photos_without_consent
from lead_desktop.roadmap.facts import Facts, Row
from lead_desktop.roadmap.levels import level
from lead_desktop.roadmap.rules import total
from lead_desktop.roadmap.shared import Part, codes, complete_rows, every, tally
from lead_desktop.roadmap.steps import Tally, Task
from lead_desktop.roadmap.texts import N_, sentence

_PEOPLE = ("direct_women", "direct_men", "indirect_people")


def practice_written(facts: Facts) -> Tally:
    """Count practices with values before and after, or evidence that is monitored or better."""
    proven = [row for row in _own_practices(facts) if _is_proven(row)]
    missing = sentence(N_("No practice with values before and after, or with monitored evidence, is written yet."))
    return tally(Part(len(proven), level("exchange.1.practices"), missing))


def _own_practices(facts: Facts) -> list[Row]:
    """Return the practices that this office wrote: what came from another district is no work of its own."""
    return [row for row in complete_rows(PRACTICE, facts) if row.get("office") == facts.place]


def _is_proven(practice: Row) -> bool:
    measured = practice.get("value_before") is not None and practice.get("value_after") is not None
    return measured or practice["evidence"] in choices.BACKED_EVIDENCE


def practice_cleared(facts: Facts) -> Tally:
    """Count practices that the district cleared and whose photos all have consent."""
    cleared = [row for row in _own_practices(facts) if row["status"] == "district_cleared"]
    consented = [row for row in cleared if not photos_without_consent(row, facts)]
    none = sentence(N_("No practice is cleared by the district yet."))
    photos = sentence(N_("The photos of a cleared practice have no consent yet. Record it at the photo."))
    return tally(Part(len(consented), level("exchange.2.practices"), photos if cleared else none))


def something_tried(facts: Facts) -> Tally:
    """Count pilots with a start, a service and people counted."""
    counted = [row for row in complete_rows(PILOT, facts) if total(row, _PEOPLE) > 0]
    missing = sentence(N_("No pilot with its start, its service and its people counted is recorded yet."))
    return tally(Part(len(counted), level("exchange.3.pilots"), missing))


def pilots_closed(facts: Facts) -> Tally:
    """Ask every ended pilot whether it works, for its result and for a decision."""
    ended = [row for row in facts.rows("pilot") if has_ended(row, facts)]
    closed = [row for row in ended if row.get("works") and row.get("result") and is_decided(row)]
    none = sentence(N_("No pilot has ended yet."))
    some = sentence(
        N_("Ended pilots without result, decision or a word on whether they work: {count}."),
        count=len(ended) - len(closed),
    )
    return tally(every(closed, ended, none, some))


def hub_filled(facts: Facts) -> Tally:
    """Count the items of the knowledge hub, and those among them that are not in English."""
    items = complete_rows(KNOWLEDGE_ITEM, facts)
    others = [row for row in items if "en" not in codes(row, "languages")]
    want, want_others = level("exchange.5.items"), level("exchange.5.other_languages")
    few = sentence(N_("Items in the knowledge hub: {have} of {want}."), have=len(items), want=int(want))
    english = sentence(N_("Items that are not in English: {have} of {want}."), have=len(others), want=int(want_others))
    return tally(Part(len(items), want, few), Part(len(others), want_others, english))


def neighbour_heard(facts: Facts) -> Tally:
    """Count exchanges from which something learned is written down."""
    learned = [row for row in complete_rows(EXCHANGE, facts) if row.get("takeaway")]
    missing = sentence(N_("No exchange with what was learned is recorded yet."))
    return tally(Part(len(learned), level("exchange.6.exchanges"), missing))


def learning_used(facts: Facts) -> Tally:
    """Count exchanges that are adoptions, or that led to one planned, running or done."""
    used = [row for row in complete_rows(EXCHANGE, facts) if row["kind"] == "adoption" or row["adopted"] != "no"]
    missing = sentence(N_("Nothing learned from an exchange is adopted or planned here yet."))
    return tally(Part(len(used), level("exchange.7.exchanges"), missing))


TASKS = (
    Task("exchange.1", N_("Write a practice"), ("practice",), practice_written),
    Task("exchange.2", N_("Have it cleared"), ("practice",), practice_cleared),
    Task("exchange.3", N_("Try something new"), ("pilot",), something_tried),
    Task("exchange.4", N_("Close the pilot honestly"), ("pilot",), pilots_closed),
    Task("exchange.5", N_("Fill the knowledge hub"), ("knowledge_item",), hub_filled),
    Task("exchange.6", N_("Learn from a neighbour"), ("exchange",), neighbour_heard),
    Task("exchange.7", N_("Use what was learned"), ("exchange",), learning_used),
)
