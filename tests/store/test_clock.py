"""The clock that orders changes only moves forward, and a wrong date stops nothing."""

from datetime import UTC, datetime, timedelta

import pytest

from lead_desktop.store.clock import HIGHEST_STAMP, Clock, is_plausible, next_stamp
from lead_desktop.store.ids import RowIds, new_row_id

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


def test_stamps_follow_the_clock_and_never_fall() -> None:
    clock = Clock()
    first = clock.tick(NOON, True)
    assert first >> 16 == int(NOON.timestamp() * 1000)
    assert clock.tick(NOON - timedelta(days=900), True) == first + 1


def test_an_implausible_clock_only_ticks() -> None:
    assert next_stamp(41, NOON, False) == 42


def test_a_received_stamp_raises_the_clock_within_the_bound() -> None:
    clock = Clock(5)
    clock.raise_to(HIGHEST_STAMP + 1)
    assert clock.last == 5
    clock.raise_to(99)
    assert clock.tick(NOON, False) == 100


@pytest.mark.parametrize(
    ("wall", "confirmed", "plausible"),
    [
        (NOON, None, True),
        (NOON.replace(year=1970), None, False),
        (NOON.replace(year=2099), None, True),
        (NOON.replace(year=2099), NOON, False),
        (NOON + timedelta(days=399), NOON, True),
        (NOON + timedelta(days=401), NOON, False),
        (NOON - timedelta(days=3), NOON, False),
    ],
)
def test_a_date_is_believed_only_near_what_the_province_confirmed(
    wall: datetime, confirmed: datetime | None, plausible: bool
) -> None:
    assert is_plausible(wall, confirmed) is plausible


def test_ids_grow_while_the_clock_stands_or_falls() -> None:
    ids = RowIds()
    given = [ids.next(NOON - timedelta(days=n)) for n in range(1000)]
    assert given == sorted(given)
    assert len(set(given)) == 1000
    assert all(one[14] == "7" and one[19] in "89ab" for one in given)


def test_ids_sort_by_their_moment() -> None:
    assert new_row_id(NOON) < new_row_id(NOON + timedelta(milliseconds=1)) < new_row_id(NOON + timedelta(days=1))
