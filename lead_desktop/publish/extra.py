"""The published tables beside those of the records: reference lists, choices, the journal of bundles, figures."""

import json
from collections.abc import Iterable, Iterator

from lead_desktop import catalogue
from lead_desktop.publish.shape import Column, Line, Table, day, figure, flag, published_entities, text, texts, whole
from lead_desktop.roadmap.fields import Choice
from lead_desktop.store.changes import BundleNote
from lead_desktop.store.store import Store

CATALOGUE = Table(
    "catalogue", "Lines of the reference lists, with their names in three languages.",
    (
        Column("list", "text", "Name of the reference list.", text),
        Column("code", "text", "Code within the list.", text),
        Column("en", "text", "English name.", text),
        Column("ur", "text", "Urdu name.", text),
        Column("sd", "text", "Sindhi name.", text),
        Column("source", "text", "Where the line is from.", text),
        Column("year", "text", "Year of the source.", text),
        Column("standing", "text", "verified, to be verified or to be filled.", text),
        Column("more", "text", "The list's own columns, as a JSON object.", text),
    ),
    keys=2,
)  # fmt: skip

CHOICE = Table(
    "choice", "The words of the choices that records hold as codes.",
    (
        Column("entity", "text", "Table.", text),
        Column("field", "text", "Column.", text),
        Column("code", "text", "What the column holds.", text),
        Column("label", "text", "What officers read.", text),
        Column("place_in_list", "bigint", "Order in which it is offered.", whole),
    ),
    keys=3,
)  # fmt: skip

BUNDLE = Table(
    "bundle", "The journal of bundles: what came, what was sent, and what became of it.",
    (
        Column("bundle_id", "text", "Names the bundle.", text),
        Column("direction", "text", "in or out.", text),
        Column("number", "bigint", "Number that its sender gave it.", whole),
        Column("kind", "text", "delta, full, return, enrolment, receipt.", text),
        Column("peer", "text", "Place code of the other office.", text),
        Column("state", "text", "ready, on_stick, waiting, received, held, here, taken_in, refused.", text),
        Column("changes", "bigint", "Changes that it brought.", whole),
        Column("file_name", "text", "Name of its file.", text),
        Column("check_code", "text", "Code that stands on its slip.", text),
        Column("sender", "text", "Computer that wrote it.", text),
        Column("made_on", "date", "Day on which it was made.", day),
        Column("moved_on", "date", "Day on which it was last moved on.", day),
    ),
    keys=2,
)  # fmt: skip

DISTRICT = Table(
    "district", "Every district of today, and older units that were heard: when last, and what is open.",
    (
        Column("place", "text", "Place code.", text),
        Column("name_en", "text", "English name.", text),
        Column("name_ur", "text", "Urdu name.", text),
        Column("name_sd", "text", "Sindhi name.", text),
        Column("last_heard_on", "date", "Day on which its last bundle was taken in; empty for never.", day),
        Column("open_questions", "bigint", "Questions without an answer about its records.", whole),
        Column("tasks_done", "bigint", "Tasks of the eight steps that are done.", whole),
        Column("tasks_counted", "bigint", "Tasks that are not set aside.", whole),
    ),
)  # fmt: skip

STEP = Table(
    "step", "How far each district is in each of the eight steps.",
    (
        Column("place", "text", "Place code of the district.", text),
        Column("number", "bigint", "Number of the step, 1 to 8.", whole),
        Column("code", "text", "Code of the step.", text),
        Column("name", "text", "Name of the step.", text),
        Column("state", "text", "not_started, doing, done or question.", text),
        Column("done", "bigint", "Tasks that are done.", whole),
        Column("counted", "bigint", "Tasks that are not set aside.", whole),
        Column("set_aside", "bigint", "Tasks that are set aside.", whole),
    ),
    keys=2,
)  # fmt: skip

DISTRICT_FIGURE = Table(
    "district_figure", "The latest value of each indicator in each district, also where there is none.",
    (
        Column("key", "text", "What indicators of several districts are known by.", text),
        Column("meaning", "text", "baseline or actual.", text),
        Column("place", "text", "Place code of the district.", text),
        Column("title", "text", "Name of the indicator.", text),
        Column("unit", "text", "Unit of the value.", text),
        Column("rule", "text", "How places are put together: sum, weighted_mean, latest or none.", text),
        Column("value", "double precision", "Value; empty where there is none.", figure),
        Column("numerator", "double precision", "The part.", figure),
        Column("denominator", "double precision", "The whole.", figure),
        Column("period_end", "date", "Last day that it speaks for.", day),
        Column("source", "text", "Code of the list data_sources.", text),
        Column("missing_reason", "text", "Why there is none.", text),
        Column("counts", "boolean", "Whether it enters the figure of all districts.", flag),
        Column("part_of", "text", "The old unit whose value speaks for this one too.", text),
        Column("stands", "boolean", "Whether the unit is a district today.", flag),
    ),
    keys=3,
)  # fmt: skip

FIGURE = Table(
    "figure", "One figure of all districts for each indicator by its own rule, with its coverage. Never scaled up.",
    (
        Column("key", "text", "What indicators of several districts are known by.", text),
        Column("meaning", "text", "baseline or actual.", text),
        Column("title", "text", "Name of the indicator.", text),
        Column("unit", "text", "Unit of the value.", text),
        Column("rule", "text", "How places are put together.", text),
        Column("value", "double precision", "Value; empty where the rule gives none.", figure),
        Column("reported", "bigint", "Districts that it speaks for.", whole),
        Column("districts", "bigint", "Districts in all.", whole),
        Column("weighted_by", "text", "counts or population, for a weighted mean.", text),
        Column("estimated", "boolean", "Whether it is weighted by population.", flag),
        Column("sources", "text[]", "Where the values that count are from: codes of the list data_sources.", texts),
        Column("oldest", "date", "The oldest day among the values that count.", day),
        Column("newest", "date", "The newest day among them.", day),
    ),
    keys=2,
)  # fmt: skip

EXTRA = (CATALOGUE, CHOICE, BUNDLE, DISTRICT, STEP, DISTRICT_FIGURE, FIGURE)


def catalogue_lines() -> Iterator[Line]:
    """Yield the lines of all reference lists but the places, which stand in a table of their own."""
    for name in catalogue.names():
        for entry in catalogue.entries(name) if name != "places" else ():
            more = json.dumps(dict(entry.more), ensure_ascii=False, sort_keys=True)
            yield CATALOGUE.line({
                "list": name, "code": entry.code, "en": entry.en, "ur": entry.ur, "sd": entry.sd,
                "source": entry.source, "year": entry.year, "standing": entry.standing, "more": more,
            })  # fmt: skip


def choice_lines() -> Iterator[Line]:
    """Yield the words of all choices."""
    for entity in published_entities():
        for field in entity.stored:
            if isinstance(field, Choice) and not field.private:
                for number, option in enumerate(field.of):
                    yield entity.name, field.name, option.code, option.label, number


def bundle_lines(notes: Iterable[BundleNote]) -> list[Line]:
    """Return notes of the journal as lines, the newest note of a bundle and direction alone."""
    found = {(note.bundle_id, note.direction): note for note in notes}
    return [
        BUNDLE.line({
            "bundle_id": note.bundle_id, "direction": note.direction, "number": note.number, "kind": note.kind,
            "peer": note.peer, "state": note.state, "changes": note.changes, "file_name": note.file_name,
            "check_code": note.check_code, "sender": note.sender, "made_on": note.made_at, "moved_on": note.moved_at,
        })
        for note in found.values()
    ]  # fmt: skip


def figure_lines(store: Store) -> dict[Table, list[Line]]:
    """Return what is worked out over all districts, in the order of its keys."""
    from lead_desktop.publish.figures import worked_out

    return {table: [table.line(row) for row in rows] for table, rows in worked_out(store).items()}
