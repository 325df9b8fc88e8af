"""The three facts at the foot of every screen: saved, where in the eight steps, what the province has."""

from dataclasses import dataclass

from lead_desktop.roadmap import STEPS, formats
from lead_desktop.roadmap.steps import Step
from lead_desktop.ui.session import Session
from lead_desktop.ui.texts import as_named, in_reading_order, tr

_BETWEEN = " · "


@dataclass(frozen=True)
class Standing:
    """What the foot bar says, not yet in words. `bundle` is the last one the province has, None for none."""

    saved_at: str
    step: Step | None
    role: str
    bundle: int | None = None
    waiting: int = 0
    """Changes that the province lacks; in the provincial office: bundles that wait in the inbox."""


def standing_of(session: Session, step: Step | None) -> Standing:
    """Read the three facts; `step` is where the page stands."""
    role = session.store.about.role
    saved = formats.clock(session.saved_at) if session.saved_at else ""
    if role == "province":
        here = [note for note in session.store.journal.notes(direction="in") if note.state in {"here", "held"}]
        return Standing(saved, None, role, waiting=len(here))
    from lead_desktop.sync import journey

    has = journey.province_has(session.store)
    return Standing(saved, step, role, has["number"], has["changes_since"] or 0)


def forms_of(facts: Standing) -> tuple[str, ...]:
    """Return the facts in words, the longest form first."""
    saved, where = _saved(facts), _where(facts)
    if facts.role == "province":
        return _joined(saved, _inbox(facts)), _joined(saved, _inbox_short(facts))
    return (
        _joined(saved, where, _province_has(facts)),
        _joined(saved, where, _not_sent(facts)),
        _joined(_saved_short(facts), _where_short(facts), _not_sent_short(facts)),
    )


def _joined(*facts: str) -> str:
    return in_reading_order(_BETWEEN.join(as_named(fact) for fact in facts if fact))


def _saved(facts: Standing) -> str:
    return tr("✓ Saved {time}", time=facts.saved_at) if facts.saved_at else tr("✓ All is saved")


def _saved_short(facts: Standing) -> str:
    return tr("✓ {time}", time=facts.saved_at) if facts.saved_at else tr("✓ Saved")


def _where(facts: Standing) -> str:
    return tr("Step {number} of {all}", number=facts.step.number, all=len(STEPS)) if facts.step else ""


def _where_short(facts: Standing) -> str:
    return tr("Step {number}", number=facts.step.number) if facts.step else ""


def _province_has(facts: Standing) -> str:
    if facts.bundle is None:
        return _no_bundle(facts)
    if not facts.waiting:
        return tr("Province has bundle {number}, nothing new since", number=facts.bundle)
    return tr("Province has bundle {number}, %n change(s) since", None, facts.waiting, number=facts.bundle)


def _no_bundle(facts: Standing) -> str:
    if not facts.waiting:
        return tr("Province has no bundle yet")
    return tr("Province has no bundle yet, %n change(s) here", None, facts.waiting)


def _not_sent(facts: Standing) -> str:
    if not facts.waiting:
        return _nothing_to_send(facts)
    return tr("%n change(s) not sent", None, facts.waiting)


def _not_sent_short(facts: Standing) -> str:
    if not facts.waiting:
        return _nothing_to_send(facts)
    return tr("{changes} not sent", changes=formats.number(facts.waiting))


def _nothing_to_send(facts: Standing) -> str:
    return tr("Nothing to send yet") if facts.bundle is None else tr("All is sent")


def _inbox(facts: Standing) -> str:
    if not facts.waiting:
        return tr("No bundle waits in the Inbox")
    return tr("%n bundle(s) waiting in the Inbox", None, facts.waiting)


def _inbox_short(facts: Standing) -> str:
    return tr("Inbox: {number}", number=facts.waiting)
