"""How a good practice reaches other districts: signed where it was written, cleared by the province, passed on whole.

A district's bundle carries each practice that it cleared as a paper of its own, signed with the computer's key. The
province's answers carry on the papers of those that it cleared too, so that the receiver still checks the author's
hand. A received practice is lent, never written: it stands read-only beside the office's own.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from lead_desktop.roadmap import ENTITIES
from lead_desktop.roadmap.exchange.proof import evidence_of
from lead_desktop.roadmap.facts import Row, Value
from lead_desktop.roadmap.fields import Field, Ref
from lead_desktop.roadmap.shared import talk
from lead_desktop.roadmap.shared.talk import Review
from lead_desktop.store.fold import fits
from lead_desktop.store.store import Store
from lead_desktop.sync import enrolment, keys, papers
from lead_desktop.sync.enrolment import Certificate, Certificates
from lead_desktop.sync.errors import Unsound
from lead_desktop.sync.papers import Paper
from lead_desktop.sync.verifying import Verified

PRACTICE = "practice"
MOST_BYTES = 256 << 10
"""How much of an envelope the practices may fill; the others follow with the next bundle."""
MOST_LISTED = 5000
_SIGNED, _CLEARED, _HELD, _LAST = "practices_signed", "practices_cleared", "practices_held", "practices_from"


@dataclass(frozen=True)
class Lent:
    """A practice as it came from another district, with who vouches for it."""

    row: Row
    paper: Paper


def from_district(store: Store) -> dict[str, Any]:
    """Return what a district's bundle tells of practices: its own, signed, and the signatures of those it holds."""
    if PRACTICE not in store.entities:
        return {}
    own = keys.keys_of(store)
    signed = (keys.signed(own, PRACTICE, _facts(store, row)).whole() for row in _cleared_here(store))
    return {"practices": _within_room(signed), "practices_held": _held(store)}


def for_district(store: Store, place: str, computers: Iterable[str]) -> dict[str, Any]:
    """Return what an answer carries of other districts' practices: those it lacks, and the list of all that stand.

    `computers` are the signing keys of the district's computers; one that lacks a practice is enough to send it.
    """
    if PRACTICE not in store.entities:
        return {}
    standing = {row_id: whole for row_id, whole in _standing(store).items() if _office(whole) != place}
    told: dict[str, list[str]] = store.kept(_HELD) or {}
    everywhere = [set(told.get(key, ())) for key in computers]
    held = set.intersection(*everywhere) if everywhere else set()
    wanted = ({**_clearance(store, row_id), "paper": whole} for row_id, whole in standing.items()
              if whole["signature"] not in held)  # fmt: skip
    return {"practices": _within_room(wanted), "practices_standing": sorted(standing)[:MOST_LISTED]}


def check(store: Store, found: Verified) -> tuple[Lent, ...]:
    """Return the practices in a bundle whose author's hand is right.

    A province takes those that the district of the bundle wrote. A district takes what its province passes on, and
    there one wrong hand is enough to refuse all. Raises Unsound.
    """
    brought = found.envelope.get("practices", [])
    if PRACTICE not in store.entities or found.sender.standing != "known":
        return ()
    if not isinstance(brought, list) or len(brought) > MOST_LISTED:
        raise Unsound("forged")
    if store.about.role == "district":
        return tuple(_passed_on(one, found.listed) for one in brought) if found.sender.role == "province" else ()
    own = (_own(one, found) for one in brought)
    return tuple(one for one in own if one is not None)


def take(store: Store, found: Verified, lent: Iterable[Lent]) -> None:
    """Keep what a sound bundle tells of practices; an older answer than the last one changes nothing."""
    if PRACTICE not in store.entities or found.sender.standing != "known":
        return
    envelope, signing_key = found.envelope, found.manifest.sender.signing_key
    if store.about.role == "province":
        # What was cleared is kept first: a newer text of it waits for a clearance of its own.
        _standing(store)
        kept = store.kept(_SIGNED) or {}
        store.keep(_SIGNED, kept | {str(one.row["id"]): one.paper.whole() for one in lent})
        held = envelope.get("practices_held")
        if isinstance(held, list):
            told = store.kept(_HELD) or {}
            store.keep(_HELD, told | {signing_key: [one for one in held if isinstance(one, str)][:MOST_LISTED]})
        return
    last, number = store.kept(_LAST) or {}, found.manifest.number
    standing = envelope.get("practices_standing")
    if found.sender.role != "province" or not isinstance(standing, list) or number < last.get(signing_key, 0):
        return
    store.keep(_LAST, last | {signing_key: number})
    rows = {**store.lent(PRACTICE), **{str(one.row["id"]): one.row for one in lent}}
    store.lend(PRACTICE, {row_id: row for row_id, row in rows.items() if row_id in standing})


def take_from_pack(store: Store, brought: Iterable[object]) -> None:
    """Lend the practices of a reference pack whose author's hand is right beside those that are lent already."""
    if PRACTICE not in store.entities:
        return
    listed = enrolment.listed(store)
    found: dict[str, Row] = dict(store.lent(PRACTICE))
    for one in brought:
        try:
            row = _passed_on(one, listed).row
        except Unsound:
            # A computer that is no longer trusted since the pack was made: the rest of the pack holds all the same.
            continue
        if row["office"] != store.place:
            found[str(row["id"])] = row
    store.lend(PRACTICE, found)


def _cleared_here(store: Store) -> list[Row]:
    declared = ENTITIES[PRACTICE]
    own = (row for row in store.rows(PRACTICE) if row["office"] == store.place)
    return [row for row in own if row.get("status") == "district_cleared" and declared.is_complete(row)]


def _facts(store: Store, row: Row) -> dict[str, Any]:
    """Return what is signed: the answers that mean something elsewhere, and the lead by name."""
    values = {one.name: row[one.name] for one in _passed_fields() if row.get(one.name) is not None}
    values["evidence"] = evidence_of(row, store)
    lead = store.name("institution", str(row["lead"])) if row.get("lead") else ""
    return {
        "id": row["id"], "office": row["office"], "practice": store.about.practice, "values": values, "lead": lead,
    }  # fmt: skip


def _passed_fields() -> list[Field]:
    """Return the fields whose answers mean something in another district: no references to records that stay."""
    fields = (one for one in ENTITIES[PRACTICE].stored if not one.private)
    return [one for one in fields if not isinstance(one, Ref) or one.to == "place"]


def _standing(store: Store) -> dict[str, Any]:
    """Return the signed papers that were cleared, each as it was when its clearance was first seen, and keep them."""
    signed, before = store.kept(_SIGNED) or {}, store.kept(_CLEARED) or {}
    listed = enrolment.listed(store)
    notes: dict[str, list[Row]] = {}
    for note in store.rows("note"):
        notes.setdefault(str(note.get("about_record")), []).append(note)
    now = {}
    for row in store.rows(PRACTICE):
        row_id = str(row["id"])
        decision = talk.decision_among(notes.get(row_id, ()), row)
        if decision.review is not Review.CLEARED or decision.note is None or row.get("status") != "district_cleared":
            continue
        kept = before.get(row_id, {})
        if kept.get("note") != decision.note["id"]:
            told = not decision.changed_since and _tells(signed.get(row_id), row)
            kept = {"note": decision.note["id"], "paper": signed[row_id]} if told else {}
        if kept and _is_trusted(listed.of_key(kept["paper"]["key"])):
            now[row_id] = kept
    if now != before and not store.read_only:
        store.keep(_CLEARED, now)
    return {row_id: kept["paper"] for row_id, kept in now.items()}


def _tells(whole: Mapping[str, Any] | None, row: Row) -> bool:
    """Tell whether a signed paper says what the record says."""
    if whole is None:
        return False
    values = whole["facts"]["values"]
    return all(values.get(one.name) == row.get(one.name) for one in _passed_fields() if one.name != "evidence")


def _clearance(store: Store, row_id: str) -> dict[str, str]:
    notes = [one for one in store.rows("note") if one.get("about_record") == row_id and one.get("kind") == "clearance"]
    return {"cleared_by": store.place, "cleared_on": str(notes[-1].get("raised_on") or "") if notes else ""}


def _held(store: Store) -> list[str]:
    return sorted(str(row.get("signature") or "") for row in store.lent(PRACTICE).values())[:MOST_LISTED]


def _office(whole: Mapping[str, Any]) -> str:
    return str(whole["facts"].get("office"))


def _within_room(papers_: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    taken, size = [], 0
    for whole in papers_:
        size += len(papers.text_of(whole).encode("utf-8"))
        if size > MOST_BYTES:
            break
        taken.append(whole)
    return taken


def _own(whole: object, found: Verified) -> Lent | None:
    """Return a practice that the sender's district wrote, None for what is not."""
    try:
        lent = _signed(whole, {}, found.listed)
    except Unsound:
        return None
    return lent if lent.row["office"] == found.sender.place else None


def _passed_on(brought: object, listed: Certificates) -> Lent:
    if not isinstance(brought, dict) or brought.get("cleared_by") != listed.province:
        raise Unsound("forged")
    return _signed(brought.get("paper"), brought, listed)


def _signed(whole: object, around: Mapping[str, Any], listed: Certificates) -> Lent:
    if not isinstance(whole, dict):
        raise Unsound("forged")
    paper = keys.require(papers.paper_of(whole, (PRACTICE,)))
    author = listed.of_key(paper.key)
    if author is None or not _is_trusted(author) or author.place != paper.facts.get("office"):
        raise Unsound("forged")
    if paper.facts.get("practice") is not listed.practice:
        raise Unsound("forged")
    return Lent(_row(paper, author.computer, around), paper)


def _is_trusted(author: Certificate | None) -> bool:
    return author is not None and author.role == "district" and author.revoked_from is None


def _row(paper: Paper, computer: str, around: Mapping[str, Any]) -> Row:
    facts, declared = paper.facts, ENTITIES[PRACTICE]
    row_id, values = facts.get("id"), facts.get("values")
    if not isinstance(row_id, str) or not row_id or not isinstance(values, dict):
        raise Unsound("forged")
    given = {one.name: values.get(one.name) for one in _passed_fields()}
    clean = {name: value for name, value in given.items() if fits(declared.by_name[name], value)}
    vouching = {name: str(around.get(name) or "") for name in ("cleared_by", "cleared_on")}
    nothing: dict[str, Value] = {one.name: None for one in declared.stored}
    return {
        **nothing, **clean, "id": row_id,
        "office": str(facts["office"]), "removed": False, "signed_by": computer, "signature": paper.signature,
        "lead_name": str(facts.get("lead") or ""), **vouching,
    }  # fmt: skip
