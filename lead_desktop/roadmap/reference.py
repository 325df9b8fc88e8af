"""Records that ship with the program: places, offices that everyone knows, items of national agendas.

They stand beside what an office enters, have their catalogue code as id, belong to the province and are never
written to a store; a stored record with the same id takes their place.
"""

from collections.abc import Sequence

from lead_desktop import catalogue
from lead_desktop.catalogue import places
from lead_desktop.catalogue.places import Place
from lead_desktop.roadmap.facts import Row, Value


def reference_rows(entity: str, office: str) -> Sequence[Row]:
    """Return the shipped records of an entity that an office at a place sees."""
    match entity:
        case "place":
            return [_place_row(place) for place in _places_seen_from(office)]
        case "agenda_item":
            return [_agenda_row(entry) for entry in catalogue.entries("framework_items")]
        case "institution":
            return [_institution_row(entry) for entry in catalogue.entries("known_institutions")]
    return []


def _places_seen_from(office: str) -> list[Place]:
    here = places.place(office)
    if here is None:
        return []
    province = places.province_of(office) or office
    near = {place.code for place in places.places() if place.parent == office} if here.level == "district" else None
    return [
        place
        for place in places.places()
        if place.level in {"country", "province"}
        or (
            places.lies_in(place.code, province)
            and (place.level != "tehsil" or near is None or place.code in near)
        )
    ]


def _place_row(place: Place) -> Row:
    return _row(
        place.code,
        level=place.level,
        name_en=place.name_en,
        name_ur=place.name_ur or None,
        name_sd=place.name_sd or None,
        aliases="; ".join(place.aliases) or None,
        parent=place.parent or None,
        code=place.pcode or None,
        code_edition=place.pcode_edition or None,
        valid_from=place.valid_from.isoformat() if place.valid_from else None,
        valid_to=place.valid_to.isoformat() if place.valid_to else None,
        replaces=list(place.replaces) or None,
        fold_share=place.fold_share,
        population=place.population,
        pilot=place.pilot,
        standing="verified" if place.standing == "verified" else "to_be_verified",
    )


def _agenda_row(entry: catalogue.Entry) -> Row:
    framework = catalogue.entry("frameworks", entry.more["framework"])
    return _row(
        entry.code,
        framework=entry.more["framework"],
        level=framework.more["level"] if framework else "national",
        number=entry.more["number"],
        parent=entry.more.get("parent") or None,
        title=entry.en,
        standing=entry.standing.replace(" ", "_"),
    )


def _institution_row(entry: catalogue.Entry) -> Row:
    return _row(entry.code, name=entry.en, kind=entry.more["kind"], level=entry.more["level"])


def _row(row_id: str, /, **values: Value) -> Row:
    return {"id": row_id, "office": "", "removed": False, **values}
