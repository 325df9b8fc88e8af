"""The checks of step 8: people counted, values that got worse, evidence, consent and decisions that are missing."""

from lead_desktop.roadmap.entities import Finding, Level, Rule
from lead_desktop.roadmap.exchange.proof import (
    got_worse,
    has_ended,
    is_decided,
    lacks_evaluation,
    photos_without_consent,
)
from lead_desktop.roadmap.facts import Facts, Row
from lead_desktop.roadmap.rules import not_more, total, warning
from lead_desktop.roadmap.texts import N_

_DIRECT = ("direct_women", "direct_men")


def _undecided(row: Row, facts: Facts) -> Finding:
    return {} if has_ended(row, facts) and not is_decided(row) else None


def _has_photo_without_consent(row: Row, facts: Facts) -> bool:
    return bool(photos_without_consent(row, facts))


def _fewer_than_direct(row: Row, facts: Facts) -> bool:
    indirect = row.get("indirect_people")
    return isinstance(indirect, int | float) and indirect < total(row, _DIRECT)


def _adopts_nothing(row: Row, facts: Facts) -> bool:
    return row.get("kind") == "adoption" and not row.get("practice")


_PHOTO_WITHOUT_CONSENT = warning(
    "photo_without_consent",
    "title",
    N_("The photo stays out of the file until consent is recorded. Record it at the photo."),
    _has_photo_without_consent,
)

PRACTICE_RULES = (
    not_more(
        "women_above_people",
        ("women_served",),
        ("people_served",),
        N_("More women than people served. Check both counts."),
    ),
    warning(
        "value_got_worse",
        "value_after",
        N_("The value got worse. Is this a lesson rather than a practice?"),
        got_worse,
    ),
    warning(
        "no_evaluation",
        "evidence",
        N_("No evaluation is attached. It shows as monitored until one is added."),
        lacks_evaluation,
    ),
    _PHOTO_WITHOUT_CONSENT,
)

PILOT_RULES = (
    Rule(
        "no_decision",
        Level.NEEDED,
        ("decision", "ends_on"),
        N_("Say what was decided: scale up, change or stop."),
        _undecided,
    ),
    warning(
        "indirect_below_direct",
        "indirect_people",
        N_("Do indirect people include those served directly? Count them apart."),
        _fewer_than_direct,
    ),
    _PHOTO_WITHOUT_CONSENT,
)

EXCHANGE_RULES = (
    warning("adoption_without_practice", "practice", N_("Which practice was adopted? Name it."), _adopts_nothing),
)
