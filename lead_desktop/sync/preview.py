"""What an officer sees before anything is taken in: who sent it, what it brings by step, where two offices differ."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, field

from lead_desktop.catalogue import places
from lead_desktop.roadmap.texts import N_, Sentence, sentence
from lead_desktop.store.changes import Change, Kind
from lead_desktop.store.fold import Pasts, fold, is_applied
from lead_desktop.store.store import Store
from lead_desktop.sync import verifying
from lead_desktop.sync.errors import REFUSALS
from lead_desktop.sync.offices import shown
from lead_desktop.sync.verifying import Sender, Verified

MOST_ROWS = 200


@dataclass(frozen=True)
class NamedRow:
    """One record that a bundle touches, with the words that name it."""

    entity: str
    row: str
    name: str


@dataclass(frozen=True)
class Preview:
    """What a bundle would bring.

    `by_step` counts changes by step code, under "" those of records that all steps share.
    """

    sender: Sender
    standing: str
    sentence: Sentence
    changes: int = 0
    by_step: Mapping[str, int] = field(default_factory=dict)
    rows: Sequence[NamedRow] = ()
    differences: int = 0
    out_of_writ: int = 0
    number: int = 0
    kind: str = ""
    made: str = ""
    check_code: str = ""
    attachments: int = 0


def preview(store: Store, verified: Verified, *, differences: bool = True) -> Preview:
    """Say what a verified bundle would bring; changes nothing. Counting differences may be left out."""
    found, planned = verified.manifest, verified.plan
    counted = sum(planned.by_entity.values())
    is_asked = differences and verified.standing == verifying.READY and verified.filing is None
    expected = expected_differences(store, list(applied(verified))) if is_asked else 0
    return Preview(
        sender=verified.sender, standing=verified.standing, sentence=said_of(store, verified), changes=counted,
        by_step=_by_step(planned.by_entity), rows=_named(store, applied(verified)), differences=expected,
        out_of_writ=len(planned.aside), number=found.number, kind=found.kind, made=found.wall,
        check_code=found.check_code, attachments=found.attachments,
    )  # fmt: skip


def applied(verified: Verified) -> Iterator[Change]:
    """Yield the new changes of a bundle that are not set aside."""
    aside = verified.plan.aside
    return (change for change in verified.plan.new if (change.replica, change.seq) not in aside)


def said_of(store: Store, verified: Verified) -> Sentence:
    """Return the sentence for a bundle: what it brings, or why it waits."""
    slots = slots_of(verified)
    if verified.reason is not None:
        return sentence(REFUSALS[verified.reason], **slots)
    match verified.standing:
        case verifying.BEFORE:
            note = store.journal.note(verified.manifest.bundle_id)
            day = (note.moved_at if note else "")[:10]
            return sentence(N_("Bundle {number} from {place} was taken in on {day}. Nothing to do."), **slots, day=day)
        case verifying.HELD:
            return _held_words(verified, slots)
    counted = sum(verified.plan.by_entity.values())
    if verified.sender.expired:
        text = N_(
            "Bundle {number} from {place}. Changes: {changes}. The certificate of {computer} has run out. "
            "Ask the provincial office to admit the computer again."
        )
        if store.about.role == "province":
            text = N_(
                "Bundle {number} from {place}. Changes: {changes}. The certificate of {computer} has run out. "
                "Ask the district for a new request and admit the computer again."
            )
        return sentence(text, **slots, changes=counted)
    if verified.filing is not None and verified.filing.is_news:
        text = N_(
            "Bundle {number} from {place}. Changes: {changes}. Two computers work under one name. Take it in: nothing "
            "is lost, and the work of both is kept."
        )
        return sentence(text, **slots, changes=counted)
    if verified.plan.aside:
        aside = len(verified.plan.aside)
        text = N_(
            "Bundle {number} from {place}. Changes: {changes}. "
            "Changes of other offices' records that are set aside: {aside}."
        )
        return sentence(text, **slots, changes=counted, aside=aside)
    return sentence(N_("Bundle {number} from {place}. Changes: {changes}."), **slots, changes=counted)


def slots_of(verified: Verified) -> dict[str, object]:
    """Return the values that the sentences on a bundle use."""
    found, sender = verified.manifest, verified.sender
    to = verified.reason == "not_for_us"
    return {
        "file": shown(verified.name), "number": found.number, "computer": sender.computer,
        "check_number": sender.check_number, "place": places.name_of(found.to if to else sender.place),
    }  # fmt: skip


def expected_differences(store: Store, new: Sequence[Change]) -> int:
    """Count the differences that taking in these changes would open."""
    log = store.inside.log
    pasts = deepcopy(log.pasts)
    for change in new:
        if change.kind == Kind.MARK:
            pasts.add(change)
    count = 0
    for entity, rows in _arriving(store, new).items():
        held = log.of_rows(entity, rows)
        standing = {(one.row, one.fields, one.removal) for one in store.differences() if one.entity == entity}
        for row, changes in rows.items():
            if not _meet(changes, held.get(row, ()), pasts):
                continue
            folded = fold(store.entities[entity], [*held.get(row, ()), *changes], pasts)
            found = {(one.row, one.fields, one.removal) for one in folded[1]} if folded else set()
            count += len(found - standing)
    return count


def _meet(changes: Sequence[Change], held: Iterable[Change], pasts: Pasts) -> bool:
    """Tell whether changes of a record meet some that their authors had not seen."""
    first = changes[0]
    several = any(change.replica != first.replica for change in changes)
    return several or any(not pasts.seen(first, one) for one in held)


def _arriving(store: Store, new: Iterable[Change]) -> dict[str, dict[str, list[Change]]]:
    found: dict[str, dict[str, list[Change]]] = {}
    for change in new:
        if change.entity in store.entities and is_applied(change):
            found.setdefault(change.entity, {}).setdefault(change.row, []).append(change)
    return found


def _by_step(by_entity: Mapping[str, int]) -> dict[str, int]:
    from lead_desktop.roadmap import step_of

    counted: dict[str, int] = {}
    for entity, count in by_entity.items():
        step = step_of(entity)
        code = step.code if step else ""
        counted[code] = counted.get(code, 0) + count
    return counted


def _named(store: Store, changes: Iterable[Change]) -> tuple[NamedRow, ...]:
    found: dict[tuple[str, str], NamedRow] = {}
    for change in changes:
        key = (change.entity, change.row)
        if change.entity not in store.entities or (key in found and found[key].name):
            continue
        if len(found) >= MOST_ROWS:
            break
        # One record at a time: `Store.name` would read all records of its kind.
        row = store.row_or_removed(*key) or change.values
        name = store.entities[change.entity].name_of(row, store)
        found[key] = NamedRow(*key, name)
    return tuple(found.values())


def _held_words(verified: Verified, slots: Mapping[str, object]) -> Sentence:
    after = verified.manifest.after
    if after:
        text = N_(
            "Bundle {number} from {place} waits: it builds on bundle {after}, which has not come. Ask {place} for it."
        )
        return sentence(text, **slots, after=after)
    first, last = next(iter(verified.gaps.values()))
    text = N_(
        "Bundle {number} from {place} waits: changes {first} to {last} before it have not come. Ask {place} for a "
        "full bundle."
    )
    return sentence(text, **slots, first=first, last=last)
