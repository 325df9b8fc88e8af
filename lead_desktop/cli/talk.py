"""Verbs for the talk about records: ask, answer, settle; accept, return, take back, clear. No record is changed."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click

from lead_desktop.cli.speaking import data_option, entity_named, json_option, opened, say
from lead_desktop.roadmap.facts import Row
from lead_desktop.roadmap.shared import talk
from lead_desktop.roadmap.shared.talk import REVIEW_WORDS, THREAD_WORDS, Review, Thread
from lead_desktop.roadmap.texts import N_, sentence
from lead_desktop.store.entering import enter_many
from lead_desktop.store.store import Store

_text = click.option("--text", required=True, help="What is said.")
_note = click.argument("note")
_Work = list[tuple[str, str | None, Mapping[str, object]]]


@click.group("talk")
def TALK() -> None:
    """Questions and answers about records, and what the provincial office decided about them."""


@TALK.command("list")
@data_option
@click.option("--all", "also_settled", is_flag=True, help="Also what is settled.")
@json_option
def list_talk(data: Path | None, also_settled: bool, as_json: bool) -> None:
    """List the questions and returns with who has to speak next."""
    with opened(data, read_only=True) as store:
        found = [one for one in talk.threads(store) if also_settled or one.state is not talk.ThreadState.SETTLED]
        facts = [_facts(store, one) for one in found]
    say(facts, as_json, lambda: "\n".join(_line(one) for one in facts) or "No questions.")


@TALK.command()
@click.argument("entity")
@click.argument("row")
@data_option
@_text
@click.option("--field", default="", help="The answer that the question is about; without it the whole record.")
@click.option("--due", help="The day by which an answer is wanted.")
def ask(entity: str, row: str, data: Path | None, text: str, field: str, due: str | None) -> None:
    """Ask about a record, or about one answer in it."""
    declared = entity_named(entity)
    if field and field not in declared.by_name:
        raise click.UsageError(f"{declared.label} has no field “{field}”.")
    with opened(data) as store:
        _record(store, entity, row)
        asked = talk.note_about(entity, row, "query", _said(text), store.today, field=field)
        click.echo(_write(store, N_("Question asked"), [("note", None, {**asked, "due_on": due})]))


@TALK.command()
@_note
@data_option
@_text
def answer(note: str, data: Path | None, text: str) -> None:
    """Answer a question or a return of the other office."""
    with opened(data) as store:
        asked = _thread(store, note).waits_for
        if asked.get("office") == store.place:
            raise click.UsageError("This office asked itself. `talk again` asks once more, `talk settle` ends it.")
        reply = talk.reply_to(asked, "answer", _said(text), store.today)
        click.echo(_write(store, N_("Answer to a question"), [("note", None, reply)]))


@TALK.command()
@_note
@data_option
@_text
def again(note: str, data: Path | None, text: str) -> None:
    """Ask once more where the answer is not enough; a settled question is open again."""
    with opened(data) as store:
        thread = _own(store, note)
        more = talk.reply_to(thread.said[-1], "query", _said(text), store.today)
        opened_again: _Work = [("note", str(thread.first["id"]), {"closed_on": None})]
        work: _Work = [("note", None, more), *(opened_again if thread.first.get("closed_on") else [])]
        click.echo(_write(store, N_("Question asked again"), work))


@TALK.command()
@_note
@data_option
def settle(note: str, data: Path | None) -> None:
    """Say that a question of this office is settled."""
    with opened(data) as store:
        own = talk.own_notes(_own(store, note), store.place)
        day = store.today.isoformat()
        _write(store, N_("Question settled"), [("note", str(one["id"]), {"closed_on": day}) for one in own])
        click.echo("Settled.")


@TALK.command()
@click.argument("kind", type=click.Choice(["accept", "return", "reopen", "clear"]))
@click.argument("entity")
@click.argument("row")
@data_option
@click.option("--text", default="", help="The reason; needed to return and to reopen.")
def decide(kind: str, entity: str, row: str, data: Path | None, text: str) -> None:
    """At the provincial office: accept a district's record, return it, take that back, or clear a practice."""
    note_kind, label, usual = _DECISIONS[kind]
    entity_named(entity)
    with opened(data) as store:
        record = _record(store, entity, row)
        if store.about.role != "province" or record["office"] in ("", store.place):
            raise click.UsageError("Only the provincial office decides, and about a district's record.")
        if kind == "clear" and (entity != "practice" or record.get("status") != "district_cleared"):
            raise click.UsageError("Only a practice that its district has cleared can be cleared for others.")
        said = _said(text or usual)
        work: _Work = [("note", None, talk.note_about(entity, row, note_kind, said, store.today))]
        if kind in ("accept", "clear"):
            day = store.today.isoformat()
            work += [("note", one, {"closed_on": day}) for one in talk.open_returns(store, row)]
        click.echo(_write(store, label, work))


_DECISIONS = {
    "accept": ("acceptance", N_("Record accepted"), "Accepted."),
    "return": ("return", N_("Record returned"), ""),
    "reopen": ("review", N_("Decision taken back"), ""),
    "clear": ("clearance", N_("Practice cleared"), "Cleared for other districts."),
}


@TALK.command()
@click.argument("entity")
@click.argument("row")
@data_option
@json_option
def standing(entity: str, row: str, data: Path | None, as_json: bool) -> None:
    """Say what was decided about a record, and what is asked about it."""
    entity_named(entity)
    with opened(data, read_only=True) as store:
        decision = talk.decision_about(store, _record(store, entity, row))
        note = decision.note or {}
        listed = [_facts(store, one) for one in talk.threads(store, row)]
        facts = {
            "decision": decision.review.value, "said": note.get("text"), "by": note.get("office"),
            "on": note.get("raised_on"), "changed_since": decision.changed_since,
            "talk": listed,
        }  # fmt: skip
        word = "Not decided" if decision.review is Review.NONE else REVIEW_WORDS[decision.review]
    since = " Changed since the decision." if decision.changed_since else ""
    say(facts, as_json, lambda: "\n".join([f"{word}.{since}", *(_line(one) for one in listed)]))


def _write(store: Store, label: str, work: _Work) -> str:
    return enter_many(store, work, sentence(label))[0].row_id


def _said(text: str) -> str:
    if not text.strip():
        raise click.UsageError("Say it in a sentence: --text is empty.")
    return text


def _record(store: Store, entity: str, row: str) -> Row:
    found = store.row(entity, row)
    if found is None:
        raise click.UsageError(f"There is no {entity} with the id “{row}”.")
    return found


def _thread(store: Store, note: str) -> Thread:
    for thread in talk.threads(store):
        if any(one["id"] == note for one in thread.said):
            return thread
    raise click.UsageError(f"There is no question with the id “{note}”.")


def _own(store: Store, note: str) -> Thread:
    thread = _thread(store, note)
    if thread.first.get("office") != store.place:
        raise click.UsageError("The other office asked this. `talk answer` answers it.")
    return thread


def _facts(store: Store, thread: Thread) -> dict[str, Any]:
    first = thread.first
    entity, row = str(first.get("about_entity") or ""), str(first.get("about_record") or "")
    return {
        "id": first["id"], "kind": first["kind"], "state": thread.state.value, "entity": entity, "record": row,
        "field": first.get("about_field"), "name": store.name(entity, row) if entity in store.entities else "",
        "due_on": thread.waits_for.get("due_on"), "said": [_said_by(one) for one in thread.said],
    }  # fmt: skip


def _said_by(note: Row) -> dict[str, Any]:
    return {"id": note["id"], "kind": note["kind"], "by": note["office"], "text": note["text"]}


def _line(facts: dict[str, Any]) -> str:
    state = THREAD_WORDS[talk.ThreadState(facts["state"])]
    said = " / ".join(f"{one['by']}: {one['text']}" for one in facts["said"])
    due = f", wanted by {facts['due_on']}" if facts["due_on"] else ""
    return f"{facts['id']}  {state}{due}  {facts['name']}: {said}"


VERBS = (TALK,)
