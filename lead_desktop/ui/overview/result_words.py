"""The words of the expected results: groups, figures with their unit, and of what each further number speaks."""

from collections.abc import Mapping
from typing import Any

from lead_desktop.roadmap import ENTITIES, formats
from lead_desktop.roadmap.facts import Facts
from lead_desktop.roadmap.fields import CatalogueCode, Choice, Field, entry_words
from lead_desktop.roadmap.texts import N_
from lead_desktop.ui.status_words import place_name
from lead_desktop.ui.texts import is_rtl, language, ltr, tr

GROUPS: Mapping[str, str] = {
    "effective_local_governments": N_("Effective, responsive local governments"),
    "capacity": N_("Capacity"),
    "knowledge": N_("Knowledge and information"),
    "innovation": N_("Innovation"),
    "all": N_("Participation"),
}
"""The groups of the reference list in their order."""

_NO_BREAK = "\u00a0"
_FROM_RIGHT = "\u200f"
_WORDS = {
    "pilot_districts": N_("In pilot districts"),
    "women_share": N_("Women's share"),
    "sections_sent": N_("Sections sent"),
    "sections_used": N_("Sections that were used"),
    "attendances": N_("Attendances"),
    "districts": N_("Districts"),
    "practices": N_("Practices"),
    "collected_this_year": N_("Collected this year"),
    "collected_last_year": N_("Collected last year"),
    "women": N_("Women"),
    "groups": N_("Groups left behind"),
    "voice": N_("With a seat"),
    "answered_in_time": N_("Answered in time"),
}
_FIELDS = {
    "body": ("level",), "commitment": ("kind",), "person": ("arm", "sex"), "knowledge_item": ("kind",),
}  # fmt: skip
"""The choices whose codes are splits."""
_LAST = 9
_PREFIXES = {
    "request_": ("upward_request", "status"), "works_": ("pilot", "works"), "decision_": ("pilot", "decision"),
    "method_": ("pilot", "count_method"), "language_": ("knowledge_item", "languages"),
    "answered_in_time_": ("feedback", "sender_sex"),
}  # fmt: skip


def shown_figure(figure: object, unit: str) -> str:
    """Return a figure of a result as it is shown, a dash where nothing was counted."""
    if not isinstance(figure, int | float) or figure != figure:
        return "–"
    match unit:
        case "percent":
            return ltr(formats.percent(round(figure, 1)).replace(" ", _NO_BREAK))
        case "rupees":
            return formats.money(round(figure), tr)
        case "ratio":
            return formats.number(round(float(figure), 2))
    return formats.number(round(figure))


def screen_way(text: str) -> str:
    """Let words of the program run in the screen's direction, also where they begin with a Latin word."""
    return f"{_FROM_RIGHT}{text}" if is_rtl() else text


def split_order(row: Mapping[str, Any]) -> int:
    """Return where a further number stands among the others of its kind: each choice's codes stand together."""
    entity, split = str(row["entity"]), str(row["split"])
    fields = _FIELDS.get(entity, ())
    return next((at for at, name in enumerate(fields) if _word(entity, name, split)), _LAST)


def split_words(row: Mapping[str, Any], facts: Facts) -> str:
    """Return of what a further number of a result speaks."""
    split, entity = str(row["split"]), str(row["entity"])
    if split in _WORDS:
        return tr(_WORDS[split])
    if split.startswith("tehsil_"):
        code = split.removeprefix("tehsil_")
        return facts.name("place", code) or place_name(code)
    if split.startswith("attendances_"):
        return tr("{one}: {other}", one=tr("Attendances"), other=_label("training", split.removeprefix("attendances_")))
    for prefix, (kind, name) in _PREFIXES.items():
        if split.startswith(prefix):
            told = _told(ENTITIES[kind].by_name[name], split.removeprefix(prefix))
            return tr("Request: {status}", status=told) if kind == "upward_request" else told
    if split in ENTITIES[entity].by_name:
        return _label(entity, split)
    return next((word for name in _FIELDS.get(entity, ()) if (word := _word(entity, name, split))), split)


def share_words(row: Mapping[str, Any]) -> str:
    """Return whose share of which occasions a number of participation is."""
    split, entity = str(row["split"]), str(row["entity"])
    who = split.removeprefix(f"{entity}_")
    kind = tr(ENTITIES[entity].plural)
    if who.startswith("answered_in_time_"):
        code = who.removeprefix("answered_in_time_")
        of = next(word for name in ("sender_sex", "sender_group") if (word := _word("feedback", name, code)))
        return tr("{one}: {other}", one=tr(_WORDS["answered_in_time"]), other=of)
    other = tr(_WORDS[who]) if who in _WORDS else _label(entity if entity != "meeting" else "engagement", who)
    return tr("{one}: {other}", one=kind, other=other)


def _label(entity: str, name: str) -> str:
    return tr(ENTITIES[entity].by_name[name].label)


def _word(entity: str, name: str, code: str) -> str:
    declared = ENTITIES[entity].by_name[name]
    known = not isinstance(declared, Choice) or any(option.code == code for option in declared.of)
    return _told(declared, code) if known else ""


def _told(declared: Field, code: str) -> str:
    if isinstance(declared, CatalogueCode):
        return entry_words(declared.of, code, language())
    return declared.show(code, tr, language())
