"""The colours of charts: series, completeness, indicator value, money. No Qt and no painting here."""

from dataclasses import dataclass

from lead_desktop.ui.look.colours import DARK, LIGHT, Scheme

CLASSES = 5
"""Number of classes of a scale, 0 the lowest."""

_BLACK, _WHITE = "#000000", "#FFFFFF"


@dataclass(frozen=True)
class Scale:
    """Five shades from low to high, each with the colour in which a figure is read on it."""

    shades: tuple[str, ...]
    inks: tuple[str, ...]


@dataclass(frozen=True)
class ChartColours:
    """The colours of one light or dark chart; a gap is surface with an edge and hatching."""

    series: tuple[str, ...]
    completeness: Scale
    value: Scale
    committed: str
    requested: str
    surface: str
    edge: str

    def scale(self, name: str) -> Scale:
        """Return the scale "completeness" or "value"; the two never stand in one chart."""
        return {"completeness": self.completeness, "value": self.value}[name]


_VALUE = Scale(
    ("#F9E03A", "#BEAF6B", "#888578", "#565C6D", "#083370"),
    (_BLACK, _BLACK, _BLACK, _WHITE, _WHITE),
)

CHART_LIGHT = ChartColours(
    series=("#000000", "#B07D00", "#7570B3", "#9B2226", "#2A9D8F"),
    completeness=Scale(
        ("#EAF1F4", "#C3DAE5", "#86B2C8", "#3A7A98", "#17506B"),
        (_BLACK, _BLACK, _BLACK, _WHITE, _WHITE),
    ),
    value=_VALUE,
    committed="#17506B",
    requested="#5A97B5",
    surface=LIGHT.surface,
    edge=LIGHT.edge,
)
CHART_DARK = ChartColours(
    series=("#ECEEEF", "#E9BE3D", "#948FDF", "#CE4136", "#38A193"),
    completeness=Scale(
        ("#22343D", "#2F5568", "#4A7F99", "#78AFC9", "#A9D8EC"),
        (_WHITE, _WHITE, _BLACK, _BLACK, _BLACK),
    ),
    value=_VALUE,
    committed="#86C5E0",
    requested="#4A7F99",
    surface=DARK.surface,
    edge=DARK.edge,
)


def chart_colours(scheme: Scheme) -> ChartColours:
    """Return the chart colours of a scheme; high contrast takes the light or the dark set."""
    return CHART_DARK if scheme in (Scheme.DARK, Scheme.CONTRAST_DARK) else CHART_LIGHT
