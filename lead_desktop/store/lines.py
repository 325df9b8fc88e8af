"""A change as one line of text: the form that is chained, exported and compared. One change has exactly one line."""

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from hashlib import blake2b
from json.encoder import encode_basestring
from math import isfinite
from typing import Any

from lead_desktop.roadmap.facts import Value
from lead_desktop.store.changes import Change

_ENCODER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
_SHAPE = (str, int, int, str, str, str, dict, dict, str, str, str, str, bool)
text_quoted = encode_basestring
"""A text as it stands in a line."""
HIGHEST_SEQ = (1 << 40) - 1
HIGHEST_NUMBER = (1 << 63) - 1


def text_of(values: Mapping[str, Any]) -> str:
    """Return values as JSON with sorted names; floats keep every bit. Raises ValueError for what is no number."""
    if not values:
        return "{}"
    try:
        # Nearly all values are single ones; putting them together here takes a third of the encoder's time.
        pairs = [f"{text_quoted(name)}:{_SINGLE[type(value)](value)}" for name, value in sorted(values.items())]
    except KeyError:
        return _ENCODER.encode(values)
    return "{" + ",".join(pairs) + "}"


def _fraction(value: float) -> str:
    if not isfinite(value):
        raise ValueError(value)
    return repr(value)


_SINGLE: Mapping[type, Callable[[Any], str]] = {
    str: text_quoted, int: repr, float: _fraction, type(None): lambda _: "null",
    bool: lambda yes: "true" if yes else "false",
}  # fmt: skip


def values_of(text: str) -> dict[str, Value]:
    """Read what `text_of` wrote."""
    return json.loads(text) if text != "{}" else {}


def line_of(change: Change) -> str:
    """Return the one line of a change, without line end. Private fields are no part of it."""
    return joined_line(change, text_of(change.values), text_of(change.before))


def joined_line(change: Change, values: str, before: str) -> str:
    """Return the line of a change whose values are already text."""
    names = f"{text_quoted(change.kind)},{text_quoted(change.entity)},{text_quoted(change.row)}"
    by = f"{text_quoted(change.office)},{text_quoted(change.officer)}"
    when = f"{text_quoted(change.wall)},{text_quoted(change.step)}"
    head = f"{text_quoted(change.replica)},{change.seq},{change.stamp}"
    return f"[{head},{names},{values},{before},{by},{when},{'true' if change.doubtful else 'false'}]"


def as_written(change: Change, root: str) -> tuple[str, str, str]:
    """Return the line of a change as `root` wrote it, and in it the values and what they replaced."""
    before = text_of(change.before)
    named = f"[{text_quoted(root)},{change.seq},{change.stamp},"
    if not change.line.startswith(named):
        values = text_of(change.values)
        written = change if change.replica == root else replace(change, replica=root)
        return joined_line(written, values, before), values, before
    # Cut out of the line they cost a third of what writing them anew takes.
    names = f"{text_quoted(change.kind)},{text_quoted(change.entity)},{text_quoted(change.row)},"
    by = f"{text_quoted(change.office)},{text_quoted(change.officer)}"
    who = f"{by},{text_quoted(change.wall)},{text_quoted(change.step)}"
    tail = len(f",{before},{who},{'true' if change.doubtful else 'false'}]")
    return change.line, change.line[len(named) + len(names) : -tail], before


def change_of(line: str) -> Change:
    """Read a line. Raises ValueError for anything that is not a change.

    The change keeps the line if it is written in the one form.
    """
    try:
        parts = json.loads(line)
    except RecursionError:
        raise ValueError("nested too deeply") from None
    if not isinstance(parts, list) or len(parts) != len(_SHAPE):
        raise ValueError("not a change")
    if tuple(map(type, parts)) != _SHAPE:
        raise ValueError("not a change")
    change = Change(*parts)
    if check(change) == line:
        object.__setattr__(change, "line", line)
    return change


def known_change_of(line: str) -> Change:
    """Read a line that `change_of` has read before and found in the one form."""
    change = Change(*json.loads(line))
    object.__setattr__(change, "line", line)
    return change


def check(change: Change) -> str:
    """Return the line of a change. Raises ValueError for numbers and texts that no store can hold."""
    if not 0 < change.seq <= HIGHEST_SEQ or not 0 <= change.stamp <= HIGHEST_NUMBER or not change.replica:
        raise ValueError("numbers out of range")
    try:
        line = line_of(change)
        line.encode("utf-8")
    except (UnicodeEncodeError, TypeError, RecursionError) as error:
        raise ValueError("text that cannot be kept") from error
    return line


def chain_start(replica: str) -> bytes:
    """Return the chain value before a replica's first change."""
    return blake2b(replica.encode("utf-8"), digest_size=32).digest()


def chain_next(chain: bytes, line: str) -> bytes:
    """Return the chain value after one more change."""
    return blake2b(chain + line.encode("utf-8"), digest_size=32).digest()
