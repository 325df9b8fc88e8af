"""What can be chosen in a field, as ready options: choices, reference lists, records, fiscal years. No widgets."""

from collections import Counter
from collections.abc import Sequence

from lead_desktop import catalogue
from lead_desktop.catalogue.folding import fold
from lead_desktop.roadmap import ENTITIES
from lead_desktop.roadmap.facts import Row
from lead_desktop.roadmap.fields import CatalogueCode, Choice, Field, FiscalYear, Flag, Ref, entry_words
from lead_desktop.roadmap.reading import fiscal_year, fiscal_year_of
from lead_desktop.roadmap.texts import N_
from lead_desktop.store.store import Store
from lead_desktop.ui.layouts import columns_of
from lead_desktop.ui.texts import language, tr
from lead_desktop.ui.widgets.type_ahead import Option
from lead_desktop.ui.wording import goal_of, ordered_by_words, record_name, shown

_YEARS_BACK, _YEARS_AHEAD = 12, 12
_SPOKEN_NAMES = ("name_en", "name_ur", "name_sd", "aliases")


def can_choose(field: Field) -> bool:
    """Tell whether a field is answered by choosing."""
    return isinstance(field, Choice | CatalogueCode | Ref | Flag | FiscalYear)


def options_of(field: Field, store: Store, without: str = "") -> tuple[Option, ...]:
    """Return what can be chosen; `without` is the record that asks and cannot be its own answer."""
    match field:
        case Choice():
            return tuple(Option(one.code, tr(one.label), one.label) for one in field.of)
        case Flag():
            return Option("1", tr(N_("Yes"))), Option("0", tr(N_("No")))
        case CatalogueCode():
            return tuple(_of_entry(field.of, entry) for entry in catalogue.entries(field.of))
        case Ref():
            return _of_records(field.to, store, without)
        case FiscalYear():
            now = int(fiscal_year_of(store.today)[:4])
            years = range(now + _YEARS_AHEAD, now - _YEARS_BACK - 1, -1)
            return tuple(Option(fiscal_year(year), fiscal_year(year)) for year in years)
    return ()


def key_of(text: str, options: Sequence[Option]) -> str | None:
    """Return the key of the option whose words or key were written, None where none fits."""
    wanted = fold(text.strip())
    for option in options:
        if wanted in (fold(option.text), fold(option.key)):
            return option.key
    by_code = [option.key for option in options if option.text.split(" ")[0] == text.strip()]
    return by_code[0] if len(by_code) == 1 else None


def _of_entry(name: str, entry: catalogue.Entry) -> Option:
    keywords = f"{entry.code} {entry.en} {entry.ur} {entry.sd}"
    return Option(entry.code, entry_words(name, entry.code, language()), keywords, goal_of(name, entry.code))


def _of_records(entity: str, store: Store, without: str) -> tuple[Option, ...]:
    rows = [row for row in store.rows(entity) if row["id"] != without]
    named = [(record_name(store, entity, row), row) for row in rows]
    twice = {name for name, count in Counter(name for name, _ in named).items() if count > 1}
    told = [(_told_apart(store, entity, name, row) if name in twice else name, row) for name, row in named]
    unnamed = tr(ENTITIES[entity].label)
    seen: Counter[str] = Counter()
    options = []
    for name, row in sorted(told, key=lambda one: ordered_by_words(one[0])):  # type: ignore[arg-type, return-value]
        words = name or unnamed
        seen[words] += 1
        words = words if seen[words] == 1 else f"{words} · {seen[words]}"
        options.append(Option(str(row["id"]), words, _keywords(row)))
    return tuple(options)


def _told_apart(store: Store, entity: str, name: str, row: Row) -> str:
    """Put a second fact after a name that several records share, so that each can be chosen."""
    for field in columns_of(entity):
        if field.name in ENTITIES[entity].title or not field.stored:
            continue
        second = shown(store, field, row.get(field.name))
        if second and second != name:
            third = shown(store, ENTITIES[entity].by_name["parent"], row.get("parent")) if entity == "place" else ""
            return " · ".join(part for part in (name, second, third) if part)
    return name


def _keywords(row: Row) -> str:
    return " ".join(str(row[name]) for name in _SPOKEN_NAMES if row.get(name))
