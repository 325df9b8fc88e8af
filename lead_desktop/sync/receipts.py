"""Receipts: what the provincial office holds of a district, signed. A district cuts its bundles from receipts alone."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date
from hashlib import blake2b
from pathlib import Path
from typing import Any

from lead_desktop.catalogue import places
from lead_desktop.roadmap.texts import N_, Sentence, sentence
from lead_desktop.store.changes import BundleNote, Vector
from lead_desktop.store.pieces import root_of
from lead_desktop.store.store import Store
from lead_desktop.sync import enrolment, keys, known, limits, offices, papers, scans, versions
from lead_desktop.sync.errors import BundleError, Unsound

RECEIPT = "receipt"
_NUMBERS = "receipt_numbers"
_LISTED = 200
_DAY_CONFIRMED = "confirmed_on"


@dataclass(frozen=True)
class ReceiptTaken:
    """What a receipt told: its last bundle, how many it confirmed now, whether both sides hold the same."""

    sentence: Sentence
    number: int
    received: int
    wanted: tuple[str, ...]
    agrees: bool
    taken_before: bool = False


def write_receipt(store: Store, place: str, to: Path) -> Path:
    """Write the receipt for what was taken in from a district. Raises BundleError."""
    if store.about.role != "province":
        raise BundleError.because("province_only")
    if not any(one.office == place for one in store.replicas().values()):
        raise BundleError.because("nothing_from", place=places.name_of(place))
    paper = paper_for(store, place)
    return offices.write_paper(to, offices.file_name(place, "receipt", int(paper.facts["number"])), paper)


def paper_for(store: Store, place: str) -> papers.Paper:
    """Return the signed receipt for a district as things stand; it has a new number only when something is new."""
    theirs = [name for name, one in store.replicas().items() if one.office in (place, store.about.place)]
    holds = versions.only(store.vector(), theirs)
    written = versions.only(holds, _written_by(store, place))
    facts = {
        "to": place, "from": store.about.place, "replica": store.about.replica, "practice": store.about.practice,
        "holds": holds, "digest": digest_of(store, written),
        "chains": {replica: store.chain(replica, seq).hex() for replica, seq in written.items()},
        "bundles": _bundles(store, place), "wanted": scans.missing(store, place)[: scans.MOST_ASKED],
        "day": store.today.isoformat(),
    }  # fmt: skip
    return keys.signed(keys.keys_of(store), RECEIPT, facts | {"number": _number(store, place, facts)})


def take_in_receipt(store: Store, path: Path) -> ReceiptTaken:
    """Take in a receipt file: its bundles are Received, and later bundles leave out what it confirms.

    Raises BundleError.
    """
    return take_in_paper(store, offices.read_signed(path, RECEIPT), path.name)


def take_in_paper(
    store: Store, paper: papers.Paper, file: str, listed: enrolment.Certificates | None = None
) -> ReceiptTaken:
    """Take in a receipt whose signature has been checked."""
    facts = paper.facts
    trusted = (listed or enrolment.listed(store)).of_key(paper.key)
    if trusted is None or trusted.role != "province" or facts.get("practice") is not store.about.practice:
        raise BundleError.because("receipt_unknown", file=file)
    if facts.get("to") != store.about.place:
        raise BundleError.because("receipt_for_other", file=file, place=places.name_of(str(facts.get("to"))))
    try:
        news = _news(facts)
    except Unsound as unsound:
        raise BundleError.because(unsound.reason, file=file) from unsound
    differing = _differing(store, news.vector, facts)
    agrees = not differing
    _part_from_twins(store, news.vector, differing)
    # What the province holds otherwise is not confirmed: later bundles go on carrying all of it.
    news = replace(news, vector={name: seq for name, seq in news.vector.items() if name not in differing})
    before = known.confirmed(store)
    is_older = before.by == news.by and news.number < before.number
    received = 0 if is_older else _mark_received(store, news, facts)
    if not is_older:
        known.keep_confirmed(store, news)
        _keep_day(store, str(facts.get("day")))
    said = _said(news, received, agrees=agrees, is_older=is_older or before == news)
    return ReceiptTaken(said, news.bundle, received, news.wanted, agrees, is_older or before == news)


def digest_of(store: Store, vector: Vector) -> str:
    """Return one value that stands for everything which some computers wrote up to a vector."""
    return _digest(vector, {replica: store.chain(replica, seq).hex() for replica, seq in vector.items()})


def _digest(vector: Vector, chains: Mapping[str, Any]) -> str:
    digest = blake2b(digest_size=32)
    for replica, seq in sorted(vector.items()):
        digest.update(f"{replica} {seq} {chains[replica]}\n".encode())
    return digest.hexdigest()


def receipt_code(store: Store, bundle_id: str) -> str | None:
    """Return the nine signs that prove over the phone that a bundle was opened; None when it was not opened here."""
    word = known.word_of(store, bundle_id)
    return keys.short_code(f"{bundle_id} {word}") if word else None


def confirm_by_code(store: Store, bundle_id: str, typed: str) -> bool:
    """Mark a bundle Received when the code that was read over the phone is right.

    Later bundles still carry all of it.
    """
    code = receipt_code(store, bundle_id)
    letters = "".join(sign for sign in typed.upper() if sign.isalnum())
    if code is None or letters != code.replace("-", ""):
        return False
    store.journal.update(bundle_id, state="received", moved_at=store.today.isoformat())
    return True


def _written_by(store: Store, place: str) -> list[str]:
    return [name for name, one in store.replicas().items() if one.office == place]


def _bundles(store: Store, place: str) -> list[dict[str, Any]]:
    taken = [note for note in store.journal.notes("in") if note.peer == place and note.state == "taken_in"]
    return [
        {"bundle_id": note.bundle_id, "number": note.number, "changes": note.changes, "check_code": note.check_code}
        for note in taken[-_LISTED:]
    ]


def _number(store: Store, place: str, facts: Mapping[str, Any]) -> int:
    text = papers.text_of(facts)
    kept: dict[str, Any] = store.kept(_NUMBERS) or {}
    last = kept.get(place, {"number": 0, "text": ""})
    if last["text"] == text:
        return int(last["number"])
    number = int(last["number"]) + 1
    if not store.read_only:
        store.keep(_NUMBERS, kept | {place: {"number": number, "text": text}})
    return number


def _news(facts: Mapping[str, Any]) -> known.Confirmed:
    holds, bundles, wanted = facts.get("holds"), facts.get("bundles"), facts.get("wanted")
    number, by = facts.get("number"), facts.get("replica")
    if not (isinstance(holds, dict) and isinstance(bundles, list) and isinstance(wanted, list)):
        raise Unsound
    if type(number) is not int or not isinstance(by, str) or not all(isinstance(one, str) for one in wanted):
        raise Unsound
    if not all(type(seq) is int and 0 <= seq <= limits.NUMBER for seq in holds.values()):
        raise Unsound
    numbers = [_number_of(one) for one in bundles]
    return known.Confirmed(holds, max(numbers, default=0), tuple(wanted), by, number)


def _number_of(bundle: object) -> int:
    number = bundle.get("number") if isinstance(bundle, dict) else None
    if type(number) is not int or not 0 <= number <= limits.NUMBER:
        raise Unsound
    return number


def _mark_received(store: Store, news: known.Confirmed, facts: Mapping[str, Any]) -> int:
    listed = {one.get("bundle_id") for one in facts["bundles"]}
    waiting = [note for note in store.journal.notes("out") if note.state != "received"]
    arrived = [note for note in waiting if note.bundle_id in listed or _is_within(note, news.vector)]
    for note in arrived:
        remark = "" if note.bundle_id in listed else str(news.bundle)
        store.journal.update(note.bundle_id, state="received", moved_at=store.today.isoformat(), remark=remark)
    return len(arrived)


def _is_within(note: BundleNote, vector: Vector) -> bool:
    return versions.covers(vector, note.head)


def _keep_day(store: Store, day: str) -> None:
    """Keep the last date that the province confirmed, against which a computer's date is judged."""
    before = str(store.kept(_DAY_CONFIRMED) or "")
    try:
        said = f"{date.fromisoformat(day).isoformat()}T00:00:00+00:00"
    except ValueError:
        return
    if said > before:
        store.keep(_DAY_CONFIRMED, said)


def _differing(store: Store, holds: Vector, facts: Mapping[str, Any]) -> set[str]:
    """Return this office's computers under whose names the province holds other changes than this computer.

    Changes that have not come here say nothing.
    """
    mine = versions.only(holds, _written_by(store, store.about.place))
    chains = facts.get("chains")
    if isinstance(chains, dict) and _digest(versions.only(holds, chains), chains) == facts.get("digest"):
        own, vector = store.about.replica, store.vector()
        ahead = {own} if mine.get(own, 0) > vector.get(own, 0) else set()
        held = {name: seq for name, seq in mine.items() if seq and versions.covers(vector, {name: seq})}
        return ahead | {name for name, seq in held.items() if store.chain(name, seq).hex() != chains.get(name)}
    agrees = versions.covers(store.vector(), mine) and digest_of(store, mine) == facts.get("digest")
    return set() if agrees else set(mine)


def _part_from_twins(store: Store, holds: Vector, differing: Collection[str]) -> None:
    """Take a name of its own where the province knows another history under this computer's name, or a longer one."""
    own = store.about.replica
    if own in differing or any(name != own and root_of(name) == own for name in holds):
        store.take_new_name()


def _said(news: known.Confirmed, received: int, *, agrees: bool, is_older: bool) -> Sentence:
    if not agrees:
        return sentence(
            N_(
                "The receipt has come, but the province holds something else than this computer. Call the "
                "provincial office."
            )
        )
    if is_older:
        return sentence(N_("This receipt was taken in before. Nothing to do."))
    if news.bundle == 0:
        return sentence(N_("The receipt has come. The province has no bundle of this district yet."))
    return sentence(
        N_("The province has bundle {number}. Bundles confirmed now: {received}."),
        number=news.bundle,
        received=received,
    )
