"""What a difference says on its card: title, place, values with who wrote them, what stands around. No widgets."""

from datetime import date, datetime

from lead_desktop.roadmap import ENTITIES, step_of
from lead_desktop.store import entering
from lead_desktop.store.changes import Change, Difference, Kind
from lead_desktop.store.store import Store
from lead_desktop.ui.layouts import columns_of
from lead_desktop.ui.status_words import day_and_month, place_name
from lead_desktop.ui.texts import as_named, ltr, tr
from lead_desktop.ui.widgets.difference_card import DifferenceValue
from lead_desktop.ui.wording import kind_of_record, record_name, shown

_TYPED = frozenset({"text", "prose", "number", "whole", "money", "percent", "date", "fiscal_year"})
_MOST_AROUND = 3
_LONG = 80
"""Letters from which on a text is shown beside the other one, with the changed words underlined."""


def title_of(difference: Difference, store: Store) -> str:
    """Return the sentence that names the field and its record."""
    name = _record(difference, store)
    if difference.removal:
        return tr("{record} was removed in one place and changed in another", record=name)
    labels = [tr(ENTITIES[difference.entity].by_name[field].label) for field in difference.fields]
    return tr("{field} of {record} was changed in two places", field=_listed(labels), record=name)


def place_of(difference: Difference) -> str:
    """Return where the record stands: its step and kind."""
    step = step_of(difference.entity)
    kind = tr(ENTITIES[difference.entity].label)
    return tr("Step {number}, {kind}", number=step.number, kind=kind) if step else kind


def values_of(difference: Difference, store: Store) -> tuple[DifferenceValue, ...]:
    """Return the values in the order of the difference's sides; the key is the number of the side."""
    return tuple(
        DifferenceValue(
            str(number),
            _whose(side, store),
            _value(difference, side, store),
            _who(side, store),
            _in_use(difference, store) if number == side_in_use(difference) else "",
            _button(difference, side, store),
        )
        for number, side in enumerate(difference.sides)
    )


def decided_by(difference: Difference, store: Store) -> str:
    """Return the words on the other office that decides a difference, empty where this office does."""
    office = entering.deciding_office(store, difference)
    if not office:
        return ""
    return tr("{place} decides this. Its decision comes with a later bundle.", place=place_name(office))


def around_of(difference: Difference, store: Store) -> str:
    """Return a few other answers of the record, so that it is known again."""
    row = store.row_or_removed(difference.entity, difference.row)
    if row is None:
        return ""
    parts = []
    for field in columns_of(difference.entity):
        words = shown(store, field, row.get(field.name)) if field.stored else ""
        if words and field.name not in difference.fields and field.name not in ENTITIES[difference.entity].title:
            parts.append(tr("{field}: {value}", field=tr(field.label), value=as_named(words)))
    return tr("Around it: {facts}", facts=" · ".join(parts[:_MOST_AROUND])) if parts else ""


def can_be_typed(difference: Difference) -> bool:
    """Tell whether another value can be written on the card: one field that is typed, not chosen."""
    if difference.removal or len(difference.fields) != 1:
        return False
    return ENTITIES[difference.entity].by_name[difference.fields[0]].kind in _TYPED


def is_long(difference: Difference) -> bool:
    """Tell whether the values are long texts, which are best compared side by side."""
    if difference.removal or len(difference.fields) != 1:
        return False
    field = ENTITIES[difference.entity].by_name[difference.fields[0]]
    values = [side.values.get(field.name) for side in difference.sides]
    return field.kind == "prose" and any(isinstance(one, str) and len(one) > _LONG for one in values)


def side_in_use(difference: Difference) -> int:
    """Return the side whose value stands until a person decides; of a removal the one that keeps the record."""
    if not difference.removal:
        return 0
    return next((number for number, side in enumerate(difference.sides) if side.kind != Kind.REMOVE), 0)


def side_of_own(difference: Difference, store: Store) -> int:
    """Return the side that this computer wrote, the one in use where it wrote none."""
    own = [number for number, side in enumerate(difference.sides) if side.replica == store.about.replica]
    return own[0] if own else side_in_use(difference)


def side_of_other(difference: Difference, store: Store) -> int:
    """Return the first side that this computer did not write, the one in use where it wrote all."""
    others = [number for number, side in enumerate(difference.sides) if side.replica != store.about.replica]
    return others[0] if others else 0


def _in_use(difference: Difference, store: Store) -> str:
    if entering.deciding_office(store, difference):
        return tr("In use until it is decided")
    return tr("In use until you decide")


def _record(difference: Difference, store: Store) -> str:
    row = store.row_or_removed(difference.entity, difference.row)
    name = record_name(store, difference.entity, row) if row is not None else ""
    return tr("“{name}”", name=name) if name else kind_of_record(difference.entity)


def _value(difference: Difference, side: Change, store: Store) -> str:
    if difference.removal:
        return tr("Removed") if side.kind == Kind.REMOVE else tr("Kept, with its changes")
    fields = ENTITIES[difference.entity].by_name
    if is_long(difference):
        return str(side.values.get(difference.fields[0]) or "")
    parts = [shown(store, fields[name], side.values.get(name)) for name in difference.fields]
    return " · ".join(as_named(part) for part in parts if part) or tr("No answer")


def _whose(side: Change, store: Store) -> str:
    if side.replica == store.about.replica:
        return tr("Yours")
    if side.office == store.about.place:
        return tr("The other computer's")
    return tr("The province's") if _is_province(side.office) else tr("From {place}", place=place_name(side.office))


def _who(side: Change, store: Store) -> str:
    replica = store.replicas().get(side.replica)
    computer = replica.computer if replica else ""
    slots = {"officer": as_named(side.officer), "day": _day(side.wall, store.today), "computer": as_named(computer)}
    return tr("{officer}, {day}, {computer}", **slots) if computer else tr("{officer}, {day}", **slots)


def _button(difference: Difference, side: Change, store: Store) -> str:
    if difference.removal:
        return tr("Remove it") if side.kind == Kind.REMOVE else tr("Keep it")
    if side.replica == store.about.replica:
        return tr("Keep mine")
    if side.office == store.about.place:
        return tr("Use the other computer's")
    return (
        tr("Use the province's")
        if _is_province(side.office)
        else tr("Use the value from {place}", place=place_name(side.office))
    )


def _is_province(code: str) -> bool:
    from lead_desktop.catalogue import places

    found = places.place(code)
    return found is not None and found.level == "province"


def _day(wall: str, today: date) -> str:
    try:
        return day_and_month(datetime.fromisoformat(wall).date().isoformat(), today)
    except ValueError:
        return ltr(wall)


def _listed(labels: list[str]) -> str:
    return labels[0] if len(labels) == 1 else tr("{first} and {others}", first=labels[0], others=", ".join(labels[1:]))
