"""What all steps share: the entities that belong to no single step, and the questions that steps ask about them."""

from lead_desktop.roadmap.shared.choices import ARM, PLACE_LEVEL, QUARTER, SEX
from lead_desktop.roadmap.shared.entities import (
    DOCUMENT,
    ENTITIES,
    INSTITUTION,
    NOTE,
    PERSON,
    PLACE,
    PROGRAMME_TARGET,
    SUBMISSION,
    TASK_MARK,
)
from lead_desktop.roadmap.shared.lookups import (
    PEOPLE_COUNTED,
    codes,
    documents_of,
    existed,
    goals_of,
    has_document,
    in_post,
    level_of,
    notes_of,
    open_queries,
    people_counted,
    tehsils_of,
)
from lead_desktop.roadmap.shared.rules import more_than_counted
from lead_desktop.roadmap.shared.tallies import Part, complete_rows, every, tally

__all__ = [
    "ARM",
    "DOCUMENT",
    "ENTITIES",
    "INSTITUTION",
    "NOTE",
    "PEOPLE_COUNTED",
    "PERSON",
    "PLACE",
    "PLACE_LEVEL",
    "PROGRAMME_TARGET",
    "QUARTER",
    "SEX",
    "SUBMISSION",
    "TASK_MARK",
    "Part",
    "codes",
    "complete_rows",
    "documents_of",
    "every",
    "existed",
    "goals_of",
    "has_document",
    "in_post",
    "level_of",
    "more_than_counted",
    "notes_of",
    "open_queries",
    "people_counted",
    "tally",
    "tehsils_of",
]
