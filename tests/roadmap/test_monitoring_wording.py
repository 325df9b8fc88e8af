"""Step 7: what written text gives away, and when periods end."""

from datetime import date

import pytest

from lead_desktop.roadmap.monitoring.quarters import last_ended, periods, quarter_start
from lead_desktop.roadmap.monitoring.wording import figures_without_source, has_personal_number


@pytest.mark.parametrize(
    "text",
    [
        "00000-1111111-2",
        "0000011111112",
        "CNIC: 00000 1111111 2, thank you",
        "0300-1234567",
        "+92 300 1234567",
        "0092-300-1234567",
        "۰۳۰۰۱۲۳۴۵۶۷",
        "Office 0852-412345.",
    ],
)
def test_numbers_of_persons_are_recognised_in_any_digits(text: str) -> None:
    assert has_personal_number(text)


@pytest.mark.parametrize(
    "text",
    ["", "Rs 1,060,931", "1060931 people", "05/11/2026", "2026-11-05", "12.5 lakh in 2026-27", "SDG 6.1", "3000 pipes"],
)
def test_figures_and_dates_are_no_numbers_of_persons(text: str) -> None:
    assert not has_personal_number(text)


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("Stunting fell to 41 % (MICS 2019-20).", []),
        ("Stunting fell to 41 % [MICS, table 4.2, 2019].", []),
        ("بچوں میں ٹھگنا پن ۴۱ فیصد ہے (MICS ۲۰۱۹)۔", []),
        ("From 52 % to 41 % (MICS 2019-20). Then 38 %.", ["38"]),
        ("41 % (MICS 2019-20) and 12.5 km of road", ["12.5"]),
        ("41 % (see above)", ["41"]),
        ("41 % (2019)", ["41"]),
        ("Target 6.1 and SDG 4 in 2026-27, decided on 03/05/2026, page 12", []),
        ("1. Wells\n2. Roads", []),
        ("Rs 1,060,931 were spent", ["1,060,931"]),
        ("آبادی ۱۲۰ ہے۔", ["۱۲۰"]),
        ("", []),
    ],
)
def test_a_figure_has_a_source_when_a_bracket_with_name_and_year_follows_in_its_sentence(
    text: str, bare: list[str]
) -> None:
    assert [text[start:end] for start, end in figures_without_source(text)] == bare


@pytest.mark.parametrize(
    ("today", "first", "ended"),
    [
        (date(2026, 11, 21), date(2026, 10, 1), ("2026-27", "q1")),
        (date(2026, 7, 1), date(2026, 7, 1), ("2025-26", "q4")),
        (date(2027, 1, 31), date(2027, 1, 1), ("2026-27", "q2")),
        (date(2026, 6, 30), date(2026, 4, 1), ("2025-26", "q3")),
    ],
)
def test_quarters_are_those_of_the_fiscal_year(today: date, first: date, ended: tuple[str, str]) -> None:
    assert quarter_start(today) == first
    assert last_ended(today) == ended


@pytest.mark.parametrize(
    ("months", "ends"),
    [
        (3, ["2026-09-30", "2026-06-30", "2026-03-31", "2025-12-31"]),
        (6, ["2026-06-30", "2025-12-31"]),
        (12, ["2026-06-30"]),
    ],
)
def test_periods_of_the_last_year_end_with_those_of_the_fiscal_year(months: int, ends: list[str]) -> None:
    found = [last.isoformat() for _, last in periods(months, date(2025, 11, 21), date(2026, 11, 21))]
    assert found == ends


def test_a_period_is_not_over_on_its_last_day() -> None:
    assert next(periods(3, date(2026, 1, 1), date(2026, 9, 30)))[1] == date(2026, 6, 30)
    assert len(list(periods(1, date(2025, 11, 21), date(2026, 11, 21)))) == 12
