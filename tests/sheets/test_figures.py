"""Figures, days and units are read as offices write them, or not at all."""

import pytest

from lead_desktop.roadmap.reading import Unreadable
from lead_desktop.sheets import figures
from lead_desktop.sheets.figures import DAY_FIRST, MONTH_FIRST, day_in, figure_in


@pytest.mark.parametrize(
    ("cell", "figure"),
    [
        ("17,84,453", "1784453"),
        ("2,595,492", "2595492"),
        ("۱,۰۶۰,۹۳۱", "1060931"),
        ("١٠٦٠٩٣١", "1060931"),
        ("1 060 931", "1060931"),
        ("(123)", "-123"),
        ("12.5*", "12.5"),
        ("1.2 lakh", "120000"),
        ("Rs 3 crore", "30000000"),
        ("12 %", "12"),
        ("۴۹.۶۵٪", "49.65"),
        ("18.000", "18"),
        ("-0.25", "-0.25"),
        ("'500", "500"),
        ("0", "0"),
    ],
)
def test_a_figure_is_read_in_three_scripts_and_all_groupings(cell: str, figure: str) -> None:
    assert figures.is_figure(cell)
    assert figure_in(cell) == figure


@pytest.mark.parametrize("cell", ["49,65", "1.234,56", "1.234.567", "12-3", "abc", "N/A", "#DIV/0!", "40% / 35%", ""])
def test_what_could_mean_two_figures_is_none(cell: str) -> None:
    assert not figures.is_figure(cell)
    with pytest.raises(Unreadable):
        figure_in(cell)


def test_the_columns_unit_counts_unless_the_cell_names_its_own() -> None:
    assert figure_in("25.5", "million") == "25500000"
    assert figure_in("1.2 lakh", "million") == "120000"
    assert figure_in("0.4965", "fraction") == "49.65"
    assert figure_in("49.65 %", "fraction") == "49.65"


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Cost (Rs. in Million)", "million"),
        ("Population (000)", "thousand"),
        ("Number of poor (1,000s)", "thousand"),
        ("لاگت (ملین روپے)", "million"),
        ("Rs in lakhs", "lakh"),
        ("Cost", ""),
        ("Census 2000", ""),
        ("17,84,000", ""),
    ],
)
def test_units_are_read_from_names_of_columns(text: str, unit: str) -> None:
    assert figures.unit_in(text) == unit


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("15/03/2026", "2026-03-15"),
        ("15-3-26", "2026-03-15"),
        ("2026-03-15 10:20", "2026-03-15"),
        ("15 مارچ 2026", "2026-03-15"),
        ("15-Mar-2026", "2026-03-15"),
        ("March 15, 2026", "2026-03-15"),
        ("۱۵/۰۳/۲۰۲۶", "2026-03-15"),
        ("46096", "2026-03-15"),
        ("2019", "2019-12-31"),
        ("2019-20", "2020-06-30"),
        ("2019-2020", "2020-06-30"),
        ("June 2020", "2020-06-30"),
        ("Feb 2024", "2024-02-29"),
        ("Dec 2023", "2023-12-31"),
    ],
)
def test_days_are_read_day_first_and_periods_end_on_their_last_day(cell: str, day: str) -> None:
    assert day_in(cell) == day


@pytest.mark.parametrize("cell", ["31/02/2026", "15/13/2026", "yesterday", "Approved 12-03-2024", "2019-25", "12"])
def test_what_is_no_day_is_refused(cell: str) -> None:
    with pytest.raises(Unreadable):
        day_in(cell)


def test_the_order_of_days_and_months_is_asked_only_where_nothing_tells() -> None:
    assert figures.order_of_days(["13/05/2026", "01/02/2026"]) == (DAY_FIRST, True)
    assert figures.order_of_days(["03/25/2026", "01/02/2026"]) == (MONTH_FIRST, True)
    assert figures.order_of_days(["01/02/2026", "03/04/2026"]) == (DAY_FIRST, False)
    assert figures.order_of_days(["05/05/2026", "2026-01-02"]) == (DAY_FIRST, True)
    assert day_in("03/25/2026", MONTH_FIRST) == "2026-03-25"


def test_shares_of_one_are_told_from_per_cents() -> None:
    assert figures.are_fractions(["0.08", "0.11", "0.5"])
    assert not figures.are_fractions(["8.5", "0.11", "0.5"])
    assert not figures.are_fractions(["8 %", "11 %"])
    assert not figures.are_fractions(["0", "1", "1"])
