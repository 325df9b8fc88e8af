"""Which words of a text another text does not have in the same place. No widgets."""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

_WORD = re.compile(r"\S+")
_MOST = 1_500
"""Beyond so many words common ones are not compared singly, so that the answer comes at once."""

Span = tuple[int, int]
"""Begin and end of a stretch of letters."""


def changed(text: str, other: str) -> list[Span]:
    """Return the stretches of `text` that differ from `other`, whole words, neighbours joined."""
    words, others = list(_WORD.finditer(text)), _WORD.findall(other)
    mine = [word.group() for word in words]
    matcher = SequenceMatcher(None, mine, others, autojunk=max(len(mine), len(others)) > _MOST)
    return [
        (words[begin].start(), words[end - 1].end())
        for tag, begin, end, _, _ in matcher.get_opcodes()
        if tag in ("replace", "delete")
    ]


def changed_in_all(texts: Sequence[str]) -> list[list[Span]]:
    """Return for every text what differs: from the first one, and in the first one from the second."""
    if len(texts) < 2:
        return [[] for _ in texts]
    return [changed(texts[0], texts[1]), *(changed(text, texts[0]) for text in texts[1:])]
