"""Sentences as they are kept in the file: their marked text and the values of their slots, in no language yet."""

import json

from lead_desktop.roadmap.texts import Sentence, Word, sentence


def to_text(said: Sentence) -> str:
    """Return a sentence as text for the file."""
    slots = {
        name: {"word": value.text} if isinstance(value, Word) else _plain(value) for name, value in said.slots.items()
    }
    return json.dumps([said.text, slots])


def from_text(kept: str) -> Sentence:
    """Read what `to_text` wrote."""
    text, slots = json.loads(kept)
    return sentence(
        text, **{name: Word(value["word"]) if isinstance(value, dict) else value for name, value in slots.items()}
    )


def _plain(value: object) -> str | int | float | None:
    return value if value is None or isinstance(value, str | int | float) else str(value)
