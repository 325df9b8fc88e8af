"""Fields that never leave this computer: taken out of a change before it is chained, put back for who looks here."""

import json
from collections.abc import Sequence
from dataclasses import replace

from lead_desktop.roadmap.facts import Value
from lead_desktop.store.changes import Change
from lead_desktop.store.lines import text_of

_Values = dict[str, Value]


def split(change: Change, private: Sequence[str]) -> tuple[Change, str | None]:
    """Return a change without its private fields, and what they hold as text."""
    names = [name for name in private if name in change.values]
    if not names:
        return change, None
    own = {
        "values": {name: change.values[name] for name in names},
        "before": {name: change.before[name] for name in names if name in change.before},
    }
    values = {name: value for name, value in change.values.items() if name not in names}
    before = {name: value for name, value in change.before.items() if name not in names}
    return replace(change, values=values, before=before), text_of(own)


def joined(own: str, values: _Values, before: _Values) -> tuple[_Values, _Values]:
    """Return values and what they replaced with the private ones among them."""
    mine = json.loads(own)
    return values | mine["values"], before | mine["before"]
