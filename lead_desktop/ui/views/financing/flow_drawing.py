"""Draws three columns of nodes and the bands between them on a matplotlib figure. What flows is the view's matter."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from lead_desktop.ui.widgets.figure import Draw, FigureLook

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure as Drawing

_NODE = 0.02
_DPI = 100
_LINES = {"ur": 2.4}
_LINE = 1.5
"""How high a label is, as a multiple of its letters; Nastaliq slopes over more than one line."""
_HALVINGS = 24
NAME = "\ue002"
"""A letter that stands for a node's name in its label."""
_LETTERS = {"ur": 0.42, "sd": 0.42}
_LETTER = 0.5
"""How wide a letter is on average, as a multiple of its height."""
_MARKS = re.compile("[\u200f\u2066-\u2069]")
_LEAST_LETTERS = 8
_COLUMNS = (0.25, 0.45, 0.74)


@dataclass(frozen=True)
class FlowNode:
    """A node: its column 0 to 2, its key, its label, and whether it is hatched because no money stands behind it.

    NAME in the label stands for the name, which is shortened where there is no room for all of it.
    """

    column: int
    key: str
    label: str
    hatched: bool = False
    name: str = ""


@dataclass(frozen=True)
class FlowBand:
    """A band between a node and one of the next column; its width is a share of the whole, 0 to 1."""

    column: int
    source: str
    target: str
    share: float


Place = tuple[float, float]
"""Lower end and height of a node, of 1."""


def flow_drawing(nodes: Sequence[FlowNode], bands: Sequence[FlowBand]) -> Draw:
    """Return what draws these nodes and bands; it reads from the start edge of the screen's language."""

    def draw(drawing: "Drawing", look: FigureLook) -> None:
        drawing.set_layout_engine("none")
        axes = drawing.add_axes((0.0, 0.0, 1.0, 1.0))
        axes.set_axis_off()
        axes.set_xlim((1, 0) if look.right_to_left else (0, 1))
        axes.set_ylim(0, 1)
        gap = label_height(look.language, look.text_px) / (drawing.get_figheight() * _DPI)
        places = placed(nodes, bands, gap)
        _draw_bands(axes, look, nodes, bands, places)
        letters = drawing.get_figwidth() * _DPI / (look.text_px * _LETTERS.get(look.language, _LETTER))
        for node in nodes:
            _draw_node(axes, look, node, places[node.column, node.key], letters)

    return draw


def label_height(language: str, letters: float) -> float:
    """Return the px that a label takes in a language, from the px of its letters."""
    return letters * _LINES.get(language, _LINE)


def placed(nodes: Sequence[FlowNode], bands: Sequence[FlowBand], gap: float) -> Mapping[tuple[int, str], Place]:
    """Return where each node stands: from the top in the given order, with a gap between two; all on one scale.

    With a gap as high as a label no two labels of a column meet, however thin their nodes are.
    """
    heights: dict[tuple[int, str], float] = defaultdict(float)
    for band in bands:
        heights[band.column + 1, band.target] += band.share
        if band.column == 0:
            heights[0, band.source] += band.share
    columns = [[node for node in nodes if node.column == column] for column in range(3)]
    room = max(0.1, 1 - gap * max(len(column) for column in columns))
    found: dict[tuple[int, str], Place] = {}
    for column in columns:
        top = 1.0 - gap / 2
        for node in column:
            high = room * heights[node.column, node.key]
            found[node.column, node.key] = (top - high, high)
            top -= high + gap
    return found


def what_is_at(
    x: float, y: float, nodes: Sequence[FlowNode], bands: Sequence[FlowBand], gap: float
) -> FlowNode | FlowBand | None:
    """Return the node or the band that is drawn at a place, from the start edge and from below, of 1."""
    places = placed(nodes, bands, gap)
    for node in nodes:
        bottom, high = places[node.column, node.key]
        if _COLUMNS[node.column] <= x <= _COLUMNS[node.column] + _NODE and bottom <= y <= bottom + high:
            return node
    # What was drawn last lies on top.
    for laid in reversed(_laid(nodes, bands, places)):
        if laid.x0 <= x <= laid.x1 and laid.top(x) - laid.high <= y <= laid.top(x):
            return laid.band
    return None


class _Laid(NamedTuple):
    """A band where it is drawn: from its upper end at the left to that at the right, and how high it is."""

    band: FlowBand
    x0: float
    x1: float
    y0: float
    y1: float
    high: float

    def top(self, x: float) -> float:
        """Return the upper edge at a place between both ends; the curve is the one that is drawn."""
        low, up = 0.0, 1.0
        for _ in range(_HALVINGS):
            middle = (low + up) / 2
            # Both inner points of the curve stand in the middle between its ends.
            across = 1.5 * middle * (1 - middle) + middle**3
            low, up = (middle, up) if self.x0 + across * (self.x1 - self.x0) < x else (low, middle)
        return self.y0 + (self.y1 - self.y0) * (3 * low**2 - 2 * low**3)


def _laid(nodes: Sequence[FlowNode], bands: Sequence[FlowBand], places: Mapping[tuple[int, str], Place]) -> list[_Laid]:
    """Return the bands in the order in which they are drawn, each below those before it at both its ends."""
    order = {(node.column, node.key): number for number, node in enumerate(nodes)}
    out = {end: bottom + high for end, (bottom, high) in places.items()}
    into, found = dict(out), []
    for band in sorted(bands, key=lambda one: (order[one.column, one.source], order[one.column + 1, one.target])):
        start, end = (band.column, band.source), (band.column + 1, band.target)
        high = band.share * _room(places)
        x0, x1 = _COLUMNS[band.column] + _NODE, _COLUMNS[band.column + 1]
        found.append(_Laid(band, x0, x1, out[start], into[end], high))
        out[start] -= high
        into[end] -= high
    return found


def _draw_bands(
    axes: "Axes", look: FigureLook, nodes: Sequence[FlowNode], bands: Sequence[FlowBand],
    places: Mapping[tuple[int, str], Place],
) -> None:  # fmt: skip
    from matplotlib.patches import PathPatch
    from matplotlib.path import Path

    hatched = {(node.column, node.key) for node in nodes if node.hatched}
    for band, x0, x1, y0, y1, high in _laid(nodes, bands, places):
        start, end = (band.column, band.source), (band.column + 1, band.target)
        middle = (x0 + x1) / 2
        upper = [(x0, y0), (middle, y0), (middle, y1), (x1, y1)]
        lower = [(x1, y1 - high), (middle, y1 - high), (middle, y0 - high), (x0, y0 - high)]
        codes = [Path.MOVETO, Path.CURVE4, Path.CURVE4, Path.CURVE4, Path.LINETO, *[Path.CURVE4] * 3]
        empty = start in hatched or end in hatched
        axes.add_patch(
            PathPatch(
                Path([*upper, *lower], codes), linewidth=0.5, edgecolor=look.palette.edge if empty else "none",
                facecolor="none" if empty else look.colours.committed, alpha=0.35, hatch="//" if empty else None,
            )
        )  # fmt: skip


def _room(places: Mapping[tuple[int, str], Place]) -> float:
    """Return the height of the whole, which is what the nodes of the first column come to."""
    return sum(high for (column, _), (_, high) in places.items() if column == 0)


def label_of(node: FlowNode, letters: float) -> str:
    """Return a node's label with as much of its name as there is room for; `letters` fit across the whole drawing."""
    room = (_COLUMNS[0], _COLUMNS[2] - _COLUMNS[1] - 2 * _NODE, 1 - _COLUMNS[2] - 2 * _NODE)[node.column]
    most = max(_LEAST_LETTERS, int(letters * room) - len(_MARKS.sub("", node.label.replace(NAME, ""))))
    name = node.name if len(node.name) <= most else f"{node.name[: most - 1].rstrip()}…"
    return node.label.replace(NAME, name)


def _draw_node(axes: "Axes", look: FigureLook, node: FlowNode, place: Place, letters: float) -> None:
    from matplotlib.patches import Rectangle

    (bottom, high), x = place, _COLUMNS[node.column]
    face = look.palette.surface if node.hatched else look.colours.committed
    axes.add_patch(
        Rectangle(
            (x, bottom), _NODE, high, facecolor=face, edgecolor=look.palette.edge, linewidth=0.5,
            hatch="//" if node.hatched else None,
        )
    )  # fmt: skip
    outward = node.column == 0
    spot = x - 0.008 if outward else x + _NODE + 0.008
    reads_right = outward != look.right_to_left
    # A label whose parts are all set apart has no direction of its own.
    label = f"\u200f{label_of(node, letters)}" if look.right_to_left else label_of(node, letters)
    axes.text(
        spot, bottom + high / 2, label, ha="right" if reads_right else "left", va="center",
        bbox={"facecolor": look.palette.surface, "edgecolor": "none", "alpha": 0.8, "pad": 1.0},
    )  # fmt: skip
