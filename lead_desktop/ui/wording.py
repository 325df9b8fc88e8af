"""Stored values and the names of records in the language of the screen. How figures and dates look: roadmap/formats."""

from lead_desktop.catalogue.folding import sort_key
from lead_desktop.roadmap import ENTITIES
from lead_desktop.roadmap.facts import Row, Value
from lead_desktop.roadmap.fields import LISTS_BY_CODE, Field, Flag, Number, Ref
from lead_desktop.roadmap.texts import N_, Translate
from lead_desktop.store.store import Store
from lead_desktop.ui.texts import language, tr

UNITS = {"money": N_("rupees"), "percent": N_("%")}
LEFT_TO_RIGHT = frozenset({"date", "fiscal_year", "number", "whole", "money", "percent"})
"""Kinds that run left to right in all languages."""


def goal_of(name: str, code: str) -> int | None:
    """Return the goal that a code of the SDG lists belongs to, None for other lists."""
    first = code.split(".")[0]
    return int(first) if name in LISTS_BY_CODE and first.isdecimal() else None


def record_name(store: Store, entity: str, row: Row, say: Translate = tr, spoken: str | None = None) -> str:
    """Return the words that name a record, empty when it has none yet."""
    declared, speaks = ENTITIES[entity], spoken or language()
    own = row.get(f"name_{speaks}")
    if own:
        return str(own)
    parts = (shown(store, declared.by_name[name], row.get(name), say, speaks) for name in declared.title)
    return " · ".join(part for part in parts if part)


def name_of_id(store: Store, entity: str, row_id: str, say: Translate = tr, spoken: str | None = None) -> str:
    """Return the words that name a record by its id."""
    row = store.row(entity, row_id) if entity in ENTITIES else None
    if row is None:
        return say(N_("A record that is not here"))
    return record_name(store, entity, row, say, spoken) or say(ENTITIES[entity].label)


def shown(store: Store, field: Field, value: Value, say: Translate = tr, spoken: str | None = None) -> str:
    """Return a value of a field as an officer reads it; empty for nothing."""
    if value is None or value == []:
        return ""
    speaks = spoken or language()
    if not isinstance(field, Ref):
        return field.show(value, say, speaks)
    ids = value if isinstance(value, list) else [str(value)]
    words = [name_of_id(store, field.to, row_id, say, spoken) for row_id in ids]
    return (", " if speaks == "en" else "، ").join(words)


def figure(value: object) -> str:
    """Return a figure as it is typed and read back without loss: 1,250,000 or 26.004512."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return str(value)
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return f"{value:,}"


def unit_of(field: Field) -> str:
    """Return the unit of a figure in the language of the screen, empty where it has none."""
    if not isinstance(field, Number):
        return ""
    unit = field.unit or UNITS.get(field.kind, "")
    return tr(unit) if unit else ""


def ordered_by_words(words: str) -> object:
    """Return the key by which words are sorted in the alphabet of the screen."""
    return sort_key(words, language())


def label_of(field: Field) -> str:
    """Return a field's label, marked "(if known)" where a complete record can do without it."""
    if field.required or not field.stored or isinstance(field, Flag):
        return tr(field.label)
    return tr("{label} (if known)", label=tr(field.label))


def kind_of_record(entity: str) -> str:
    """Return what a record is called inside a sentence: in English without its capital."""
    words = tr(ENTITIES[entity].label)
    keeps = language() != "en" or words[:2].isupper()
    return words if keeps else words[:1].lower() + words[1:]
