"""Questions about shared records that rules and tasks of several steps ask. Nothing here judges an answer."""

from collections.abc import Collection
from datetime import date

from lead_desktop.roadmap.facts import Facts, Row
from lead_desktop.roadmap.rules import total

PEOPLE_COUNTED = ("men", "women", "transgender")


def documents_of(facts: Facts, row_id: str, kind: str | None = None) -> list[Row]:
    """Return the documents that point at a record, of one kind where given."""
    return [
        row for row in facts.rows("document") if row.get("about_record") == row_id and kind in (None, row.get("kind"))
    ]


def has_document(facts: Facts, row_id: str, kind: str | None = None) -> bool:
    """Tell whether a document, of one kind where given, points at a record."""
    return bool(documents_of(facts, row_id, kind))


def notes_of(facts: Facts, row_id: str, kind: str | None = None) -> list[Row]:
    """Return the notes that point at a record, of one kind where given, oldest first."""
    return [row for row in facts.rows("note") if row.get("about_record") == row_id and kind in (None, row.get("kind"))]


def open_queries(facts: Facts, row_id: str | None = None) -> list[Row]:
    """Return the questions and returns that are neither answered nor closed, about one record where given."""
    notes = facts.rows("note")
    answered = {note.get("answers") for note in notes if note.get("kind") == "answer"}
    queries = (note for note in notes if note.get("kind") in ("query", "return") and not note.get("closed_on"))
    return [note for note in queries if note["id"] not in answered and row_id in (None, note.get("about_record"))]


def in_post(person: Row, day: date) -> bool:
    """Tell whether a person holds the post on a day: begun by then where a beginning is known, and not left."""
    since, left_on = person.get("since"), person.get("left_on")
    begun = not since or str(since) <= day.isoformat()
    return begun and (not left_on or str(left_on) > day.isoformat())


def level_of(facts: Facts, place_id: object) -> str | None:
    """Return the level of a place, for example `tehsil`; None when the place is not there or has none."""
    place = facts.row("place", str(place_id)) if place_id else None
    level = place.get("level") if place else None
    return str(level) if level else None


def existed(place: Row, day: str) -> bool:
    """Tell whether a place stood within its borders on a day (YYYY-MM-DD)."""
    valid_from, valid_to = place.get("valid_from"), place.get("valid_to")
    return not (valid_from and day < str(valid_from)) and not (valid_to and day > str(valid_to))


def tehsils_of(facts: Facts, district: str, day: str | None = None) -> list[Row]:
    """Return the tehsils of a district, those that stood on a day (YYYY-MM-DD) where given."""
    return [
        place
        for place in facts.rows("place")
        if place.get("level") == "tehsil" and place.get("parent") == district and (day is None or existed(place, day))
    ]


def people_counted(row: Row) -> int:
    """Return women, men and transgender people of a record together."""
    return int(total(row, PEOPLE_COUNTED))


def codes(row: Row, field: str) -> list[str]:
    """Return the codes of a set field, empty when none is chosen."""
    value = row.get(field)
    return value if isinstance(value, list) else []


def goals_of(targets: Collection[str]) -> set[str]:
    """Return the goals of SDG targets: `6.1` and `6.a` belong to `6`."""
    return {target.split(".")[0] for target in targets}
