"""Keeping texts whole that run against the direction of their paper, with invisible marks that are for display only."""

import re
from collections.abc import Iterable

from lead_desktop.roadmap.texts import without_direction_marks

_FROM_LEFT = re.compile("[A-Za-z\u00c0-\u024f]")
_FROM_RIGHT = re.compile("[\u0590-\u08ff]")
_FIGURE = re.compile(r"\d")


def runs_from_right(text: str, on_such_paper: bool = False) -> bool | None:
    """Tell whether a text runs from right to left; None for one without letters.

    On a paper that does, every text with a letter of that script does: "SDG" may begin an Urdu sentence. On another
    paper the greater part of the letters decides.
    """
    from_right, from_left = len(_FROM_RIGHT.findall(text)), len(_FROM_LEFT.findall(text))
    if not from_right and not from_left:
        return None
    return from_right > (0 if on_such_paper else from_left)


def isolated(text: str, from_right: bool, *, figures: bool = False) -> str:
    """Return a text that keeps its own order: figures and codes from left to right, words by their letters."""
    way = runs_from_right(text, from_right)
    if not text or way == from_right:
        return text
    bare = without_direction_marks(text)
    if figures or way is None:
        return f"\u2066{bare}\u2069" if from_right and _FIGURE.search(bare) else text
    mark = "\u2067" if way else "\u2066"
    return "\n".join(f"{mark}{line}\u2069" if line else line for line in bare.split("\n"))


def with_values_isolated(text: str, values: Iterable[str], from_right: bool) -> str:
    """Return a sentence in the paper's own language, in which values that run the other way keep their order."""
    for value in dict.fromkeys(values):
        if value and f"\u2068{value}" not in text and runs_from_right(value, from_right) is (not from_right):
            text = text.replace(value, isolated(value, from_right))
    return text
