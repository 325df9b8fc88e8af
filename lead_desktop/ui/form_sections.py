"""The sections of a guided form in their order, and how far each is: questions, records under it, papers, notes."""

from collections.abc import Sequence

from lead_desktop.roadmap import ENTITIES
from lead_desktop.roadmap.entities import Problem
from lead_desktop.roadmap.facts import Row
from lead_desktop.roadmap.shared.lookups import documents_of, notes_of, open_queries
from lead_desktop.roadmap.steps import State
from lead_desktop.ui.children import records_under
from lead_desktop.ui.layouts import children_of, sections_of
from lead_desktop.ui.looks import state_of
from lead_desktop.ui.session import Session
from lead_desktop.ui.texts import tr

PAPERS, NOTES = "papers", "notes"
_WITHOUT_PAPERS = frozenset({"document", "note", "task_mark"})


def keys_of(session: Session, entity: str, row: str) -> list[str]:
    """Return the names of a form's sections: numbers for the questions, then what stands under the record."""
    own = [str(number) for number in range(len(sections_of(entity)))]
    papers = [] if entity in _WITHOUT_PAPERS else [PAPERS]
    return [*own, *children_of(entity), *papers, *([NOTES] if _has_notes(session, entity, row) else [])]


def lines_of(
    session: Session, entity: str, row: Row | None, problems: Sequence[Problem], keys: Sequence[str]
) -> list[tuple[str, State, str]]:
    """Return each section's name, state and words."""
    row_id = str(row["id"]) if row else ""
    queries = open_queries(session.store, row_id) if row_id else []
    asked = {str(note.get("about_field") or "") for note in queries}
    lines = []
    for key in keys:
        if key.isdecimal():
            section = sections_of(entity)[int(key)]
            lines.append((key, state_of(section, entity, row, problems, asked), tr(section.label)))
        elif key == NOTES:
            lines.append((key, State.QUESTION if "" in asked else State.DONE, tr("Notes and questions")))
        else:
            lines.append((key, *_counted(session, key, row_id)))
    return lines


def _counted(session: Session, key: str, row: str) -> tuple[State, str]:
    if key == PAPERS:
        words, count = tr("Papers"), len(documents_of(session.store, row)) if row else 0
    else:
        words, count = tr(ENTITIES[key].plural), len(records_under(session, key, row))
    if not count:
        return State.NOT_STARTED, words
    return State.DONE, tr("{name}: {number}", name=words, number=count)


def _has_notes(session: Session, entity: str, row: str) -> bool:
    if not row or entity == "note":
        return False
    notes = notes_of(session.store, row)
    return any(not note.get("about_field") and note.get("kind") != "answer" for note in notes)
