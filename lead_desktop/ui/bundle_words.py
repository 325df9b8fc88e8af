"""The words of bundles on screen: their stops, their states, what they carry, their slip. No widgets of its own."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from lead_desktop.roadmap import formats, step
from lead_desktop.roadmap.texts import N_
from lead_desktop.store.changes import BundleNote
from lead_desktop.store.store import Store
from lead_desktop.sync import journey as journeys
from lead_desktop.sync.journey import Journey
from lead_desktop.ui.drive_line import size_words
from lead_desktop.ui.status_words import day_and_month, place_name
from lead_desktop.ui.texts import as_named, language, ltr, tr
from lead_desktop.ui.widgets.journey_line import Stop

_OUT = {
    "ready": N_("Ready"),
    "on_stick": N_("On USB"),
    "uploaded": N_("Uploaded"),
    "waiting": N_("Waiting for province"),
    "received": N_("Received"),
}
_IN = {"ready": N_("Ready"), "on_stick": N_("On USB"), "here": N_("Here"), "taken_in": N_("Taken in")}
_STATES = {
    "ready": N_("Ready"),
    "on_stick": N_("On USB, waiting for its receipt"),
    "uploaded": N_("Uploaded, waiting for its receipt"),
    "waiting": N_("Waiting for its receipt"),
    "replaced": N_("Did not leave; a later bundle carries it"),
    "received": N_("Received"),
    "held": N_("Waits for an earlier bundle"),
    "here": N_("Here, not taken in"),
    "taken_in": N_("Taken in"),
    "refused": N_("Not taken in"),
}


def stops_of(journey: Journey, today: date, *, out: bool) -> tuple[Stop, ...]:
    """Return the four stops with their day; person and check code stand under the second one."""
    words = _OUT if out else _IN
    return tuple(Stop(tr(words[one.name]), one.reached, _notes(journey, one, today)) for one in journey.stops)


def steps_counted(by_step: Mapping[str, int]) -> str:
    """Return where changes belong: step 2, 9 · step 3, 4 · shared records, 1."""
    ordered = sorted((step(code).number, count) for code, count in by_step.items() if code and count)
    parts = [tr("step {number}, {count}", number=number, count=formats.number(count)) for number, count in ordered]
    if by_step.get(""):
        parts.append(tr("people, places and papers, {count}", count=formats.number(by_step[""])))
    return " · ".join(as_named(part) for part in parts)


def changes_counted(count: int) -> str:
    """Return a number of changes in words."""
    if count == 0:
        return tr("No changes")
    return tr("One change") if count == 1 else tr("{number} changes", number=formats.number(count))


def title_of(note: BundleNote) -> str:
    """Return what a bundle is called: Bundle 42 to Balochistan."""
    place = place_name(note.peer)
    if note.direction == "out":
        return tr("Bundle {number} to {place}", number=note.number, place=place)
    return tr("Bundle {number} from {place}", number=note.number, place=place)


def state_of(note: BundleNote) -> str:
    """Return how a bundle stands."""
    return tr(_STATES[note.state]) if note.state in _STATES else ltr(note.state)


def long_day(iso: str) -> str:
    """Return a day for paper: 15 November 2026, empty for none."""
    return formats.long_date(date.fromisoformat(iso[:10]), language()) if iso else ""


def day_of(iso: str, today: date) -> str:
    """Return a day as 15 Nov, empty for none."""
    return day_and_month(iso, today) if iso else ""


def slip_of(note: BundleNote, path: Path, parts: str, changes: int, store: Store) -> tuple[tuple[str, str], ...]:
    """Return the facts of a dispatch slip as (label, value) in their order; `changes` leaves out marks of reading.

    `parts` says which parts are on this stick, empty where the whole bundle is.
    """
    about = store.about
    return (
        (tr("Bundle"), ltr(str(note.number))),
        (tr("From"), tr("{place}, {computer}", place=place_name(about.place), computer=as_named(about.computer))),
        (tr("To"), place_name(note.peer)),
        (tr("Written on"), formats.long_date(store.today, language())),
        (tr("What it carries"), changes_counted(changes)),
        *([(tr("Parts on this stick"), parts)] if parts else []),
        (tr("File"), tr("{file}, {size}", file=ltr(path.name), size=size_words(path.stat().st_size))),
        (tr("Check code"), ltr(note.check_code)),
    )


def _notes(journey: Journey, stop: journeys.Stop, today: date) -> tuple[str, ...]:
    note = journey.note
    day = day_of(stop.at, today)
    if note is None or not stop.reached or stop.name not in {"on_stick", "uploaded"}:
        return (day,) if day else ()
    who = as_named(journey.person) if journey.person else ""
    return tuple(part for part in (day, who, ltr(journey.check_code)) if part)
