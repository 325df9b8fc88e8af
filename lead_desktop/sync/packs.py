"""Reference packs: what the province fills and changes for its districts, numbered, signed, and shown read-only there.

A pack carries the changed lines of reference lists, the province's own places, agenda items and knowledge items, and
the practices that it cleared. It travels inside every answer to a district and as a file of its own. At the district
nothing is written to the log: lists stand in for those that ship, records are lent beside its own.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from lead_desktop import catalogue
from lead_desktop.catalogue import places
from lead_desktop.roadmap import ENTITIES
from lead_desktop.roadmap.facts import Row
from lead_desktop.roadmap.texts import N_, Sentence, sentence
from lead_desktop.store.fold import fits
from lead_desktop.store.store import Store
from lead_desktop.sync import enrolment, keys, limits, offices, pack_lists, papers, practices
from lead_desktop.sync.errors import BundleError, Unsound
from lead_desktop.sync.pack_lists import Aside, Line
from lead_desktop.sync.papers import Paper
from lead_desktop.sync.verifying import Verified

PACK = "pack"
RECORDS = ("place", "agenda_item", "knowledge_item")
"""Kinds of record whose provincial ones travel in a pack."""
MOST_BYTES = 600 << 10
"""How large a pack may be, so that it fits into the first line of a bundle beside the other papers."""
_DRAFT, _MADE, _HERE, _HELD = "pack_lines", "packs_made", "pack", "packs_held"
_MOST_KEPT = 20


@dataclass(frozen=True)
class Pack:
    """What a pack says of itself and what is inside, counted by list and by kind of record."""

    number: int = 0
    province: str = ""
    made: str = ""
    title: str = ""
    practice: bool = False
    lists: Mapping[str, int] = field(default_factory=dict)
    records: Mapping[str, int] = field(default_factory=dict)
    practices: int = 0

    @property
    def lines(self) -> int:
        """The lines of all lists."""
        return sum(self.lists.values())


@dataclass(frozen=True)
class PackTaken:
    """What became of a pack: `pack` is the one that is in force now, `sentence` says it."""

    pack: Pack
    sentence: Sentence
    is_new: bool


def draft(store: Store) -> dict[str, list[Line]]:
    """Return the lines that this office has changed, by list: what the next pack will carry."""
    kept: Mapping[str, Mapping[str, Line]] = store.kept(_DRAFT) or {}
    return {name: list(kept[name].values()) for name in pack_lists.LISTS if kept.get(name)}


def lines_of(store: Store, name: str) -> list[Line]:
    """Return a whole list as the next pack leaves it: the shipped lines with the changed ones in their places."""
    found: dict[str, Line] = {row["code"]: row for row in catalogue.shipped(name)}
    return list((found | {line["code"]: line for line in draft(store).get(name, ())}).values())


def bring(store: Store, name: str, rows: Iterable[Mapping[str, str]]) -> tuple[int, list[Aside]]:
    """Keep the lines of a table for the next pack; return how many changed, and what is set aside with the reason."""
    _demand_province(store)
    lines, aside = pack_lists.read_lines(name, rows)
    before: dict[str, dict[str, Line]] = store.kept(_DRAFT) or {}
    own = before.get(name, {})
    now = own | {line["code"]: line for line in lines}
    kept = {line["code"]: line for line in pack_lists.changed(name, now.values())}
    moved = {code for code in {*own, *kept} if own.get(code) != kept.get(code)}
    store.keep(_DRAFT, {**before, name: kept})
    return len(moved), aside


def put_back(store: Store, name: str) -> None:
    """Let a list stand as it ships with the program again."""
    _demand_province(store)
    kept = store.kept(_DRAFT) or {}
    store.keep(_DRAFT, {of: lines for of, lines in kept.items() if of != name})


def coming(store: Store) -> Pack:
    """Say what the next pack would carry."""
    return _described(_facts(store, ""))


def differs(store: Store) -> bool:
    """Tell whether the next pack would carry anything else than the one that is in force."""
    here = _paper(store)
    now = _facts(store, "")
    return here is None or any(here.facts.get(part) != now[part] for part in ("lists", "records", "practices"))


def make(store: Store, title: str = "") -> Pack:
    """Make the next pack of this province; from now on it is in force here and travels in every answer.

    Raises BundleError.
    """
    _demand_province(store)
    facts = _facts(store, " ".join(title.split())[: limits.TEXT_LETTERS])
    paper = keys.signed(keys.keys_of(store), PACK, facts)
    if len(paper.text()) > MOST_BYTES:
        raise BundleError.because("pack_too_large")
    found = _described(facts)
    told = {"number": found.number, "made": found.made, "title": found.title, "lines": found.lines,
            "records": sum(found.records.values()), "practices": found.practices}  # fmt: skip
    store.keep(_MADE, [*(store.kept(_MADE) or []), told][-_MOST_KEPT:])
    _put_in_force(store, paper)
    return found


def made(store: Store) -> list[Mapping[str, Any]]:
    """Return the packs that this computer made, the newest last."""
    return list(store.kept(_MADE) or [])


def here(store: Store) -> Pack | None:
    """Return the pack that is in force here, None before the first."""
    paper = _paper(store)
    return _described(paper.facts) if paper else None


def write(store: Store, to: Path) -> Path:
    """Write the pack that is in force into a folder, or as the file named. Raises BundleError."""
    paper = _paper(store)
    if paper is None:
        raise BundleError.because("no_pack")
    name = offices.file_name(str(paper.facts["province"]), PACK, int(paper.facts["number"]))
    return offices.write_paper(to, name, paper)


def is_pack(path: Path) -> bool:
    """Tell whether a file says that it is a pack."""
    return path.suffix != ".lead" and papers.kind_of(path) == PACK


def read(path: Path) -> Pack:
    """Return what a pack says of itself; its signature is checked, its author is not. Raises BundleError."""
    return _described(_sound(offices.read_signed(path, PACK), path.name).facts)


def take_in(store: Store, path: Path) -> PackTaken:
    """Let a pack be in force in a district, whatever it entered staying as it is. Raises BundleError."""
    if store.about.role != "district":
        raise BundleError.because("district_only")
    paper = _sound(offices.read_signed(path, PACK), path.name)
    listed = enrolment.listed(store)
    author = listed.of_key(paper.key)
    if author is None or author.role != "province" or author.revoked_from is not None:
        raise BundleError.because("pack_stranger", file=path.name)
    if paper.facts["practice"] is not store.about.practice:
        raise BundleError.because("two_practice" if paper.facts["practice"] else "real_to_practice", file=path.name)
    return _taken(store, paper)


def for_district(store: Store, computers: Iterable[str]) -> dict[str, Any]:
    """Return the pack as it travels in an answer, nothing where each computer (signing key) has it already."""
    paper, told = _paper(store), store.kept(_HELD) or {}
    if paper is None or all(told.get(key, 0) >= paper.facts["number"] for key in computers):
        return {}
    return {PACK: paper.whole()}


def from_district(store: Store) -> dict[str, Any]:
    """Return what a district's bundle tells of packs: the number of the one in force."""
    found = here(store)
    return {"pack_held": found.number} if found else {}


def check(store: Store, found: Verified) -> Paper | None:
    """Return the pack in a bundle of the own province, None where there is none. Raises Unsound."""
    whole = found.envelope.get(PACK)
    if store.about.role != "district" or found.sender.role != "province" or found.sender.standing != "known":
        return None
    if whole is None:
        return None
    if not isinstance(whole, dict):
        raise Unsound("forged")
    paper = _sound(keys.require(papers.paper_of(whole, (PACK,))), found.name)
    author = found.listed.of_key(paper.key)
    if author is None or author.role != "province" or paper.facts["practice"] is not store.about.practice:
        raise Unsound("forged")
    return paper


def take(store: Store, found: Verified, paper: Paper | None) -> None:
    """Keep what a sound bundle brought or tells of packs."""
    if paper is not None:
        _taken(store, paper)
    held = found.envelope.get("pack_held")
    if store.about.role == "province" and found.sender.standing == "known" and type(held) is int:
        store.keep(_HELD, (store.kept(_HELD) or {}) | {found.manifest.sender.signing_key: held})


def stand_in(store: Store) -> None:
    """Let the lists of this office's pack stand in for those that ship, for the whole program."""
    paper = _paper(store)
    lists: Mapping[str, Any] = paper.facts["lists"] if paper else {}
    gone: Mapping[str, Any] = (store.kept(_HERE) or {}).get("gone", {})
    catalogue.stand_in({name: (*gone.get(name, ()), *lists.get(name, ())) for name in pack_lists.LISTS})


def _demand_province(store: Store) -> None:
    if store.about.role != "province":
        raise BundleError.because("province_only")


def _facts(store: Store, title: str) -> dict[str, Any]:
    cleared = practices.for_district(store, "", ()).get("practices", [])
    found = here(store)
    return {
        "number": (found.number if found else 0) + 1, "province": store.place, "made": store.today.isoformat(),
        "title": title, "practice": store.about.practice, "lists": {name: list(map(dict, of)) for name, of in
        draft(store).items()}, "records": {name: _own(store, name) for name in RECORDS if name in store.entities},
        "practices": cleared,
    }  # fmt: skip


def _own(store: Store, name: str) -> list[dict[str, Any]]:
    """Return the records of the province that its districts see: the program's own columns stay out."""
    declared = ENTITIES[name]
    rows = (row for row in store.rows(name) if row.get("office") == store.place and declared.is_complete(row))
    shared = (row for row in rows if "share" not in declared.by_name or row.get("share"))
    fields = ["id", *(one.name for one in declared.stored if not one.private)]
    return [{name: row[name] for name in fields if row.get(name) is not None} for row in shared]


def _paper(store: Store) -> Paper | None:
    kept = store.kept(_HERE)
    return Paper(**kept["paper"]) if kept else None


def _described(facts: Mapping[str, Any]) -> Pack:
    return Pack(
        facts["number"], facts["province"], facts["made"], facts["title"], facts["practice"],
        {name: len(lines) for name, lines in facts["lists"].items() if lines},
        {name: len(rows) for name, rows in facts["records"].items() if rows}, len(facts["practices"]),
    )  # fmt: skip


def _sound(paper: Paper, file: str) -> Paper:
    """Return a pack of whose facts each has the shape that it must have. Raises BundleError."""
    facts = paper.facts
    texts = all(isinstance(facts.get(name), str) for name in ("province", "made", "title"))
    shaped = texts and type(facts.get("number")) is int and isinstance(facts.get("practice"), bool)
    lists, records, cleared = facts.get("lists"), facts.get("records"), facts.get("practices")
    if not (shaped and isinstance(lists, dict) and isinstance(records, dict) and isinstance(cleared, list)):
        raise BundleError.because("altered", file=file)
    if not all(isinstance(rows, list) for rows in (*lists.values(), *records.values())):
        raise BundleError.because("altered", file=file)
    lines = ((name, line) for name, of in lists.items() if name in pack_lists.LISTS for line in of)
    if not all(pack_lists.is_line(name, line) for name, line in lines):
        raise BundleError.because("altered", file=file)
    return paper


def _taken(store: Store, paper: Paper) -> PackTaken:
    now, brought = here(store), _described(paper.facts)
    slots = {"number": brought.number, "place": places.name_of(brought.province)}
    if now is not None and (brought.number, brought.made) <= (now.number, now.made):
        if brought.number == now.number:
            text = N_("Reference pack {number} from {place} is here already. Nothing to do.")
            return PackTaken(now, sentence(text, **slots), is_new=False)
        text = N_(
            "Reference pack {number} from {place} is older than number {held}, which is here. Nothing was changed."
        )
        return PackTaken(now, sentence(text, **slots, held=now.number), is_new=False)
    _put_in_force(store, paper)
    text = N_(
        "Reference pack {number} from {place} is in force. Lines of lists: {lines}. Records: {records}. Practices: "
        "{practices}. What you entered stays as it is."
    )
    records = sum(brought.records.values())
    said = sentence(text, **slots, lines=brought.lines, records=records, practices=brought.practices)
    return PackTaken(brought, said, is_new=True)


def _put_in_force(store: Store, paper: Paper) -> None:
    store.keep(_HERE, {"paper": _fields(paper), "gone": _gone(store, paper)})
    if store.about.role == "district":
        for name in RECORDS:
            if name in store.entities:
                store.lend(name, _lent(store, name, paper))
        practices.take_from_pack(store, paper.facts["practices"])
    stand_in(store)
    # What was worked out with the lists of before is worked out anew.
    store.inside.facts.forget()


def _fields(paper: Paper) -> dict[str, Any]:
    return {"kind": paper.kind, "facts": dict(paper.facts), "key": paper.key, "signature": paper.signature}


def _gone(store: Store, paper: Paper) -> dict[str, list[Line]]:
    """Return the lines of earlier packs that the new one no longer lists: records that name them keep their words."""
    before = store.kept(_HERE)
    if not before:
        return {}
    gone: dict[str, list[Line]] = {}
    for name in pack_lists.LISTS:
        now = {line["code"] for line in paper.facts["lists"].get(name, ())} | {
            row["code"] for row in catalogue.shipped(name)
        }
        old = {
            line["code"]: line
            for line in (*before["gone"].get(name, ()), *before["paper"]["facts"]["lists"].get(name, ()))
        }
        gone[name] = [
            {catalogue.DROPPED: str(paper.facts["made"]), **line} for code, line in old.items() if code not in now
        ]
    return {name: lines for name, lines in gone.items() if lines}


def _lent(store: Store, name: str, paper: Paper) -> dict[str, Row]:
    """Return the records of a pack as rows, with those of earlier packs that a record of this office names."""
    office = str(paper.facts["province"])
    found = {row["id"]: row for one in paper.facts["records"].get(name, ()) if (row := _row(name, one, office))}
    used = _used(store, name)
    gone = {catalogue.DROPPED: str(paper.facts["made"])}
    kept = {row_id: {**gone, **row} for row_id, row in store.lent(name).items() if row_id in used}
    return {**kept, **found}


def _used(store: Store, name: str) -> set[str]:
    """Return the ids of records of a kind that records of this office name."""
    used: set[str] = set()
    for entity in store.entities.values():
        for one in entity.stored:
            if getattr(one, "to", None) == name:
                values = (row.get(one.name) for row in store.rows(entity.name) if row.get("office") == store.place)
                used.update(
                    str(item) for value in values if value for item in (value if isinstance(value, list) else [value])
                )
    return used


def _row(name: str, one: object, office: str) -> dict[str, Any] | None:
    """Return a record of a pack as others see it, None for what is none."""
    if not isinstance(one, dict) or not isinstance(one.get("id"), str) or not one["id"]:
        return None
    declared = ENTITIES[name]
    values = {of.name: value for of in declared.stored if fits(of, value := one.get(of.name)) and not of.private}
    nothing = dict.fromkeys(of.name for of in declared.stored)
    return {**nothing, **values, "id": one["id"][:64], "office": office, "removed": False}
