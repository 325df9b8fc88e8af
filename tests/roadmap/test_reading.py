"""Figures, dates and years are read the way officers type them, or refused in one sentence."""

from datetime import date
from decimal import Decimal

import pytest

from lead_desktop.roadmap.reading import (
    Unreadable,
    fiscal_year_of,
    quarter_of,
    read_date,
    read_fiscal_year,
    read_number,
)
from lead_desktop.roadmap.texts import english


@pytest.mark.parametrize(
    ("typed", "figure"),
    [
        ("120", 120),
        ("۱۲۰", 120),
        ("١٢٠", 120),
        ("1,20,000", 120000),
        ("120,000", 120000),
        ("۱,۰۶۰,۹۳۱", 1060931),
        ("1.2 lakh", 120000),
        ("۱٫۲ لاکھ", 120000),
        ("Rs 3 crore", 30000000),
        ("Rs. 25,00,000/-", 2500000),
        ("12 %", 12),
        ("٤٩٫٦٥٪", Decimal("49.65")),
        ("-12.5", Decimal("-12.5")),
        ("−3", -3),
        ("2.5 million", 2500000),
        (" 7 ", 7),
    ],
)
def test_a_figure_is_read_in_every_way_of_writing_it(typed: str, figure: Decimal | int) -> None:
    assert read_number(typed) == figure


@pytest.mark.parametrize("typed", ["N/A", "-", "nil", "–", "Nil"])
def test_a_word_for_nothing_asks_whether_it_means_zero(typed: str) -> None:
    with pytest.raises(Unreadable) as refused:
        read_number(typed)
    assert "no data or zero" in refused.value.sentence.said(english)


@pytest.mark.parametrize(
    "typed", ["twelve", "1-2", "12 men", "1,2", "=1+1", "1e400", "1e99", "9" * 2_000_000, "<b>3</b>", "\0"]
)
def test_what_is_no_figure_is_refused_in_one_short_sentence(typed: str) -> None:
    with pytest.raises(Unreadable) as refused:
        read_number(typed)
    assert 10 < len(refused.value.sentence.said(english)) < 200


@pytest.mark.parametrize(
    "typed", ["15/03/2026", "15-3-2026", "15.03.2026", "15/3/26", "2026-03-15", "۱۵/۰۳/۲۰۲۶", "١٥-٠٣-٢٠٢٦"]
)
def test_a_day_is_read_day_first(typed: str) -> None:
    assert read_date(typed) == date(2026, 3, 15)


@pytest.mark.parametrize("typed", ["31/02/2026", "15/13/2026", "tomorrow", "1/1/226", "00/00/0000", "2026-02-30"])
def test_a_day_that_does_not_exist_is_refused(typed: str) -> None:
    with pytest.raises(Unreadable):
        read_date(typed)


@pytest.mark.parametrize("typed", ["2026-27", "2026-2027", "2026–27", "2026", "۲۰۲۶-۲۷"])
def test_a_fiscal_year_is_read(typed: str) -> None:
    assert read_fiscal_year(typed) == "2026-27"


@pytest.mark.parametrize("typed", ["2026-28", "26-27", "next year", "0000"])
def test_what_is_no_fiscal_year_is_refused(typed: str) -> None:
    with pytest.raises(Unreadable):
        read_fiscal_year(typed)


def test_the_fiscal_year_begins_in_july() -> None:
    assert (fiscal_year_of(date(2026, 6, 30)), fiscal_year_of(date(2026, 7, 1))) == ("2025-26", "2026-27")
    assert [quarter_of(date(2026, month, 1)) for month in (7, 9, 10, 1, 4, 6)] == ["q1", "q1", "q2", "q3", "q4", "q4"]
