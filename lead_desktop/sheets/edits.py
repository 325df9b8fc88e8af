"""The edits that make records of checked rows, and of the words that they point at. Committing them is not here."""

from lead_desktop.roadmap.fields import Choice
from lead_desktop.sheets.answers import names_in
from lead_desktop.sheets.check import Checked, Standing
from lead_desktop.store.changes import Edit, Kind
from lead_desktop.store.store import Store


def record_edits(store: Store, checked: Checked) -> list[Edit]:
    """Return the edits that make the records of the good rows, those that they point at first."""
    records = [record for line in checked.of(Standing.GOOD) for record in line.records]
    wanted = {text for record in records for text in names_in(record)} & set(checked.new.names)
    added = [_added(store, row_id, *checked.new.names[row_id]) for row_id in sorted(wanted)]
    return [*added, *(Edit(Kind.CREATE, checked.entity, store.new_id(), record) for record in records)]


def _added(store: Store, row_id: str, entity: str, name: str) -> Edit:
    """Return the edit that makes a record of a word, with its name and nothing else but what every new one has."""
    declared = store.entities[entity]
    field = next(one for one in (declared.by_name[title] for title in declared.title) if one.kind in ("text", "prose"))
    defaults = {one.name: one.default for one in declared.stored if isinstance(one, Choice) and one.default}
    return Edit(Kind.CREATE, entity, row_id, {**defaults, field.name: field.parse(name)})
