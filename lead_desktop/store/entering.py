"""Typed answers on their way in: read, checked, stored as far as they hold, the rest kept beside its field."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from lead_desktop.roadmap.entities import Entity, Level, Owner, Problem, Rule
from lead_desktop.roadmap.facts import Facts, Row, Value
from lead_desktop.roadmap.fields import Choice, Field, Ref
from lead_desktop.roadmap.reading import Unreadable
from lead_desktop.roadmap.texts import N_, Sentence, Word, sentence
from lead_desktop.store.ahead import Ahead
from lead_desktop.store.changes import Committed, Difference, Edit, Kind
from lead_desktop.store.errors import StoreError
from lead_desktop.store.held import Held, as_text, as_typed, whole_letters
from lead_desktop.store.ids import NewId, new_row_id
from lead_desktop.store.store import Store

_SHARED = ("place",)
"""Records of the province that a district may add to."""

Typed = Mapping[str, object]


@dataclass(frozen=True)
class Entered:
    """What became of typed answers: the record, what was committed (None if nothing was), and what needs a look."""

    row_id: str
    committed: Committed | None
    problems: list[Problem]


@dataclass
class _Entry:
    """One record on its way in."""

    entity: Entity
    row_id: str
    is_new: bool
    row: dict[str, Value]
    clean: dict[str, Value] = field(default_factory=dict)
    holds: dict[str, Held | None] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def edits(self) -> list[Edit]:
        if self.is_new:
            wanted = any(value is not None for value in self.clean.values()) or any(self.holds.values())
            return [Edit(Kind.CREATE, self.entity.name, self.row_id, self.clean)] if wanted else []
        return [Edit(Kind.EDIT, self.entity.name, self.row_id, self.clean)] if self.clean else []


def enter(store: Store, entity: str, row_id: str | None, typed: Typed, *, label: Sentence | None = None) -> Entered:
    """Store what was typed into a record, a new one if `row_id` is None or a NewId.

    What cannot be read or breaks a rule is kept beside its field; the rest is stored. Raises StoreError for a record
    that is not here, is removed, or belongs to another office.
    """
    return _enter_all(store, [(entity, row_id, typed)], label)[0]


def enter_many(store: Store, work: Sequence[tuple[str, str | None, Typed]], label: Sentence) -> list[Entered]:
    """Store several records as one step to undo; ids from `Store.new_id` may be pointed at before they exist."""
    return _enter_all(store, work, label)


def remove(store: Store, entity: str, row_id: str, *, label: Sentence | None = None) -> Committed:
    """Move a record to the removed items. Raises StoreError."""
    said = label or sentence(N_("Removed: {record}"), record=_words(store, entity, row_id))
    return remove_many(store, [(entity, row_id)], said)


def remove_many(store: Store, rows: Sequence[tuple[str, str]], label: Sentence) -> Committed:
    """Move several records to the removed items as one step. Raises StoreError."""
    return store.commit(_turned(store, rows, Kind.REMOVE), label=label)


def restore(store: Store, entity: str, row_id: str, *, label: Sentence | None = None) -> Committed:
    """Put a removed record back. Raises StoreError."""
    edits = _turned(store, [(entity, row_id)], Kind.RESTORE)
    row = store.row_or_removed(entity, row_id) or {}
    record = store.entities[entity].name_of(row, store) or Word(store.entities[entity].label)
    return store.commit(edits, label=label or sentence(N_("Put back: {record}"), record=record))


def check(store: Store, entity: str, row_id: str) -> list[Problem]:
    """Return what needs a look in a record now, held texts first. Empty for a record that is not live."""
    row = store.row(entity, row_id)
    if row is None:
        return []
    held = [_problem(entity, name, "held", one.sentence) for name, one in store.held(entity, row_id).items()]
    return [*held, *store.entities[entity].check(row, store)]


def refusal(store: Store, entity: str, row: Row | None = None) -> Sentence | None:
    """Return why this office may not change a record, or add one if `row` is None; None if it may."""
    declared = store.entities[entity]
    if row is not None and row["office"] != store.place:
        return sentence(N_("This record belongs to another office. Write a question about it instead."))
    is_of_province = declared.owner is Owner.PROVINCE and entity not in _SHARED
    if row is None and is_of_province and store.about.role == "district" and not store.about.practice:
        return sentence(N_("The provincial office keeps these records. They come with its answer."))
    return None


def deciding_office(store: Store, difference: Difference) -> str:
    """Return the other office that alone decides a difference, empty where this office does."""
    row = store.row_or_removed(difference.entity, difference.row)
    if row is None or refusal(store, difference.entity, row) is None:
        return ""
    return str(row["office"])


def to_decide(store: Store) -> list[Difference]:
    """Return the open differences that this office decides, without those of another office's records."""
    return [one for one in store.differences() if not deciding_office(store, one)]


def _enter_all(store: Store, work: Sequence[tuple[str, str | None, Typed]], label: Sentence | None) -> list[Entered]:
    ahead = Ahead(store)
    coming: set[tuple[str, str]] = {(entity, row_id) for entity, row_id, _ in work if isinstance(row_id, NewId)}
    entries = [_entry(store, ahead, coming, *one) for one in work]
    edits = [edit for entry in entries for edit in entry.edits()]
    holds = {
        (entry.entity.name, entry.row_id, name): held
        for entry in entries
        if entry.edits() or not entry.is_new
        for name, held in entry.holds.items()
    }
    if not edits and not holds:
        return [Entered(entry.row_id, None, entry.problems) for entry in entries]
    said = label or _label(store, entries[0])
    committed = store.commit(edits, label=said, holds=holds)
    done = committed if committed.changes else None
    return [Entered(entry.row_id, done if entry.edits() else None, entry.problems) for entry in entries]


def _entry(
    store: Store, ahead: Ahead, coming: set[tuple[str, str]], entity: str, row_id: str | None, typed: Typed
) -> _Entry:
    entry = _begun(store, entity, row_id)
    _demand_known(entry.entity, typed)
    typed = {name: whole_letters(value) for name, value in typed.items()}
    retried = {} if entry.is_new else _retried(store, entry, typed)
    for name, value in typed.items():
        _read(store, coming, entry, name, value)
    if entry.is_new:
        _give_defaults(entry, typed)
    _block(entry, ahead, typed)
    _try_held(store, entry, ahead, coming, retried)
    entry.problems.extend(_shown(entry, ahead, retried))
    if coming and entry.edits():
        ahead.put(entity, {**entry.row, **entry.clean})
    return entry


def _begun(store: Store, entity: str, row_id: str | None) -> _Entry:
    declared = store.entities[entity]
    is_new = row_id is None or isinstance(row_id, NewId)
    if is_new:
        found: Row = {"id": str(row_id or store.new_id()), "office": store.place, "removed": False}
    else:
        found = _live(store, entity, str(row_id))
    refused = refusal(store, entity, None if is_new else found)
    if refused is not None:
        raise StoreError(refused)
    blank: dict[str, Value] = {one.name: None for one in declared.stored} if is_new else {}
    return _Entry(declared, str(found["id"]), is_new, {**blank, **found})


def _live(store: Store, entity: str, row_id: str) -> Row:
    row = store.row(entity, row_id)
    if row is not None:
        return row
    if store.row_or_removed(entity, row_id) is not None:
        raise StoreError(sentence(N_("This record is among the removed items. Put it back first.")))
    raise StoreError(sentence(N_("This record is not here. It may come with a later bundle.")))


def _demand_known(entity: Entity, typed: Typed) -> None:
    for name in typed:
        found = entity.by_name.get(name)
        if found is None or not found.stored:
            text = N_("There is no question “{name}” in this form. Nothing was stored.")
            raise StoreError(sentence(text, name=name[:40]))


def _read(store: Store, coming: set[tuple[str, str]], entry: _Entry, name: str, typed: object) -> None:
    """Read one answer; what cannot be read is held with its reason."""
    of = entry.entity.by_name[name]
    try:
        value = of.parse(typed)
        _demand_there(store, coming, of, value)
    except Unreadable as reason:
        _hold(entry, name, typed, reason.sentence, "unreadable")
        return
    entry.clean[name] = value
    if not entry.is_new:
        entry.holds[name] = None


def _demand_there(store: Store, coming: set[tuple[str, str]], of: Field, value: Value) -> None:
    """Refuse a reference to a record that was removed or was never here. Raises Unreadable."""
    if not isinstance(of, Ref) or value is None or of.to not in store.entities:
        return
    for target in value if isinstance(value, list) else [str(value)]:
        if (of.to, target) in coming or store.row(of.to, target) is not None:
            continue
        if store.row_or_removed(of.to, target) is not None:
            raise Unreadable(sentence(N_("This points to a removed record. Choose another one, or put that one back.")))
        raise Unreadable(
            sentence(N_("“{typed}” is not among the records here. Choose one from the list."), typed=target[:40])
        )


def _give_defaults(entry: _Entry, typed: Typed) -> None:
    if not any(value is not None for value in entry.clean.values()):
        return
    for one in entry.entity.stored:
        if isinstance(one, Choice) and one.default is not None and one.name not in typed:
            entry.clean[one.name] = one.default


def _block(entry: _Entry, facts: Facts, typed: Typed) -> None:
    """Take back, one by one, the answers that break a rule: of the rule's fields the one typed last."""
    while True:
        found = _broken(entry, facts, list(typed))
        if found is None:
            return
        name, problem = found
        del entry.clean[name]
        _hold(entry, name, typed[name], problem.sentence, problem.code)


def _broken(entry: _Entry, facts: Facts, order: Sequence[str]) -> tuple[str, Problem] | None:
    candidate = {**entry.row, **entry.clean}
    for rule in entry.entity.rules:
        if rule.level is not Level.ERROR:
            continue
        typed = [name for name in order if name in rule.fields and name in entry.clean]
        problem = _finding(rule, entry.entity, candidate, facts) if typed else None
        if problem is not None and not _stood_before(entry, typed):
            return typed[-1], problem
    return None


def _stood_before(entry: _Entry, typed: Sequence[str]) -> bool:
    """Tell whether a rule was broken before: the answers typed now leave its fields as they were."""
    return all(entry.row.get(name) == entry.clean[name] for name in typed)


def _finding(rule: Rule, entity: Entity, row: Row, facts: Facts) -> Problem | None:
    slots = rule.finds(row, facts)
    return None if slots is None else _problem(entity.name, rule.fields[0], rule.code, sentence(rule.text, **slots))


def _retried(store: Store, entry: _Entry, typed: Typed) -> dict[str, Held]:
    return {name: one for name, one in store.held(entry.entity.name, entry.row_id).items() if name not in typed}


def _try_held(
    store: Store, entry: _Entry, facts: Facts, coming: set[tuple[str, str]], retried: Mapping[str, Held]
) -> None:
    """Take held answers that have become right through what was typed now."""
    if not entry.clean:
        return
    for name, held in retried.items():
        of = entry.entity.by_name.get(name)
        if of is None:
            continue
        try:
            value = of.parse(as_typed(of, held.typed))
            _demand_there(store, coming, of, value)
        except Unreadable:
            continue
        entry.clean[name] = value
        if _broken(entry, facts, [name]) is None:
            entry.holds[name] = None
        else:
            del entry.clean[name]


def _shown(entry: _Entry, facts: Facts, retried: Mapping[str, Held]) -> list[Problem]:
    """Return the other things that need a look: held texts that stay, and what the rules say now."""
    stay = [
        _problem(entry.entity.name, name, "held", one.sentence)
        for name, one in retried.items()
        if name not in entry.holds
    ]
    told = {problem.code for problem in entry.problems}
    found = entry.entity.check({**entry.row, **entry.clean}, facts)
    return [*stay, *(problem for problem in found if problem.code not in told)]


def _hold(entry: _Entry, name: str, typed: object, said: Sentence, code: str) -> None:
    entry.holds[name] = Held(as_text(typed), said)
    entry.problems.append(_problem(entry.entity.name, name, code, said))


def _turned(store: Store, rows: Sequence[tuple[str, str]], kind: Kind) -> list[Edit]:
    edits = []
    for entity, row_id in rows:
        row = store.row_or_removed(entity, row_id)
        if row is None:
            raise StoreError(sentence(N_("This record is not here. It may come with a later bundle.")))
        refused = refusal(store, entity, row)
        if refused is not None:
            raise StoreError(refused)
        edits.append(Edit(kind, entity, row_id))
    return edits


def _label(store: Store, entry: _Entry) -> Sentence:
    record = _words(store, entry.entity.name, entry.row_id)
    if entry.is_new:
        return sentence(N_("New record: {record}"), record=Word(entry.entity.label))
    if len(entry.clean) == 1:
        name = Word(entry.entity.by_name[next(iter(entry.clean))].label)
        return sentence(N_("{field}: {record}"), field=name, record=record)
    return sentence(N_("Changed: {record}"), record=record)


def _words(store: Store, entity: str, row_id: str) -> str | Word:
    return store.name(entity, row_id) or Word(store.entities[entity].label)


def _problem(entity: str, name: str, code: str, said: Sentence) -> Problem:
    return Problem(Level.ERROR, entity, name, code, said)


__all__ = [
    "Entered",
    "NewId",
    "check",
    "enter",
    "enter_many",
    "new_row_id",
    "refusal",
    "remove",
    "remove_many",
    "restore",
]
