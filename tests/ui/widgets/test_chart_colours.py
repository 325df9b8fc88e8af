"""The chart palettes can be read, and told apart by every eye: worked out from the constants."""

import itertools

import pytest

from lead_desktop.ui.widgets.chart_colours import CHART_DARK, CHART_LIGHT, CLASSES, ChartColours
from tests.ui.test_look import BLINDNESS, contrast, distance, linear, times

SCALES = ("completeness", "value")
APART = 24
NEIGHBOURS_APART = 9
"""Less than APART: shades of a scale stand in their order and carry their figure."""


@pytest.fixture(params=[CHART_LIGHT, CHART_DARK], ids=["light", "dark"])
def colours(request: pytest.FixtureRequest) -> ChartColours:
    found = request.param
    assert isinstance(found, ChartColours)
    return found


@pytest.mark.parametrize("scale", SCALES)
def test_a_figure_can_be_read_on_every_shade(colours: ChartColours, scale: str) -> None:
    found = colours.scale(scale)
    assert len(found.shades) == len(found.inks) == CLASSES
    for shade, ink in zip(found.shades, found.inks, strict=True):
        assert contrast(shade, ink) >= 4.5


def test_money_and_series_stand_out_on_their_ground(colours: ChartColours) -> None:
    for one in (colours.committed, colours.requested, colours.edge, *colours.series):
        assert contrast(one, colours.surface) >= 3.0, one


@pytest.mark.parametrize("blindness", BLINDNESS)
@pytest.mark.parametrize("scale", SCALES)
def test_neighbouring_shades_stay_apart_for_every_eye(colours: ChartColours, scale: str, blindness: str) -> None:
    seen = [times(BLINDNESS[blindness], linear(one)) for one in colours.scale(scale).shades]
    assert min(distance(one, other) for one, other in itertools.pairwise(seen)) >= NEIGHBOURS_APART


@pytest.mark.parametrize("blindness", BLINDNESS)
def test_series_and_money_stay_apart_for_every_eye(colours: ChartColours, blindness: str) -> None:
    for group in (colours.series, (colours.committed, colours.requested)):
        seen = [times(BLINDNESS[blindness], linear(one)) for one in group]
        assert min(distance(one, other) for one, other in itertools.combinations(seen, 2)) >= APART


def test_a_full_form_is_not_taken_for_a_good_result(colours: ChartColours) -> None:
    assert not set(colours.completeness.shades) & set(colours.value.shades)
