"""Which of the provincial office's own records concern a district, and so may travel to it. Reads only."""

from lead_desktop.catalogue import places
from lead_desktop.roadmap.facts import Row
from lead_desktop.roadmap.fields import Ref
from lead_desktop.store.changes import Change, Kind
from lead_desktop.store.store import Store


class Concern:
    """Decides record by record for one district; each record is looked at once."""

    def __init__(self, store: Store, place: str) -> None:
        self._store, self._place = store, place
        self._decided: dict[tuple[str, str], bool] = {}

    def has(self, change: Change) -> bool:
        """Tell whether a change may travel to the district."""
        return change.kind == Kind.MARK or self._record(change.entity, change.row)

    def _record(self, entity: str, row_id: str) -> bool:
        key = (entity, row_id)
        if key not in self._decided:
            # Decided before it is worked out, so that notes which answer each other come to an end.
            self._decided[key] = False
            self._decided[key] = self._work_out(entity, row_id)
        return self._decided[key]

    def _work_out(self, entity: str, row_id: str) -> bool:
        declared = self._store.entities.get(entity)
        row = self._store.row_or_removed(entity, row_id) if declared else None
        if declared is None or row is None or declared.restricted:
            return False
        if row["office"] == self._place:
            return True
        # What another district wrote never travels, nor what is written about it.
        if row["office"] not in (self._store.about.place, ""):
            return False
        if "about_record" in declared.by_name:
            return self._about(row)
        named = [
            row_of for field in declared.stored if isinstance(field, Ref) and field.to == "place" and not field.many
            if (row_of := row.get(field.name))
        ]  # fmt: skip
        if entity == "place" or not named:
            return True
        return all(self._covers(str(place_id)) for place_id in named)

    def _about(self, row: Row) -> bool:
        entity, record = str(row.get("about_entity") or ""), str(row.get("about_record") or "")
        if not record:
            return True
        return entity in self._store.entities and self._record(entity, record)

    def _covers(self, place_id: str) -> bool:
        """Tell whether a place is the district, lies in it, or is a larger unit that it lies in."""
        code = self._code_of(place_id)
        return code is not None and (self._place in _upwards(code) or code in _upwards(self._place))

    def _code_of(self, place_id: str) -> str | None:
        if places.place(place_id):
            return place_id
        row = self._store.row_or_removed("place", place_id) if "place" in self._store.entities else None
        if row is None:
            return None
        found = places.find(str(row.get("name_en") or ""))
        return found[0].place.code if found else None


def _upwards(code: str) -> list[str]:
    found: list[str] = []
    unit = places.place(code)
    while unit is not None and unit.code not in found:
        found.append(unit.code)
        unit = places.place(unit.parent)
    return found
