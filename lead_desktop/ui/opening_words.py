"""What is said right after the window opened: the program had stopped, or the disk is nearly full."""

from collections.abc import Sequence
from datetime import datetime

from lead_desktop.roadmap import formats
from lead_desktop.store.copies import Copy
from lead_desktop.store.store import Store
from lead_desktop.ui.texts import language, tr
from lead_desktop.ui.widgets.message_bar import MessageBar

_MB = 1_000_000


def short_of_room(free: int) -> MessageBar:
    """Return what is said of a disk on which so many bytes are free."""
    happened = tr("The disk is nearly full: {free} MB are free. Remove what you do not need.",
                  free=formats.number(free // _MB))  # fmt: skip
    return MessageBar("warn", tr("Your work is safe."), happened, close=tr("Close"))


def damaged_copies(found: Sequence[Copy]) -> MessageBar:
    """Return what is said of safety copies that did not pass their monthly test."""
    days = ", ".join(formats.long_date(datetime.fromisoformat(one.made_at).date(), language()) for one in found)
    happened = tr("These safety copies are damaged and were set aside: {days}. Make a new one in Settings.", days=days)
    return MessageBar("warn", tr("Your work is safe."), happened, close=tr("Close"))


def after_a_stop(store: Store) -> MessageBar:
    """Return what is said after the program was stopped: work is safe, and what was saved last."""
    last = store.last_change()
    label = next((step.label.said(tr) for step in store.steps(1)), "")
    if last is None or not label:
        return MessageBar("info", tr("Your work is safe."), tr("The program stopped last time."), close=tr("Close"))
    moment = datetime.fromisoformat(last.wall)
    happened = tr(
        "The program stopped last time. Last saved at {time}: {step}.", time=formats.clock(moment), step=label
    )
    return MessageBar("info", tr("Your work is safe."), happened, close=tr("Close"))
