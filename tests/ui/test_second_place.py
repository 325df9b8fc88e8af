"""The second place keeps the newest copies by what they hold, however the clock of the computer jumps."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from lead_desktop.store import copies
from lead_desktop.store.store import Store
from lead_desktop.ui import second_place
from tests.ui.offices import office

RIGHT = datetime(2026, 11, 21, 9, tzinfo=UTC)


class Clock:
    """A clock that says what it is told to say."""

    def __init__(self) -> None:
        self.says = RIGHT

    def __call__(self) -> datetime:
        return self.says


@pytest.mark.parametrize("wrong", [datetime(1970, 1, 1, tzinfo=UTC), datetime(2035, 5, 5, tzinfo=UTC)])
def test_a_wrong_date_never_lets_the_newest_copy_go(tmp_path: Path, wrong: datetime) -> None:
    drive, clock = tmp_path / "drive", Clock()
    drive.mkdir()
    with Store.create(
        tmp_path / "kech", role="district", place="KECH", officer="Planner", computer="Kech-1", clock=clock
    ) as store:
        second_place.choose(store, drive)
        counts = []
        for number in range(6):
            clock.says = wrong if number % 2 else RIGHT
            office(store, f"Office {number}")
            made = copies.make(store, "asked")
            counts.append(copies.changes_in(made))
            carried = second_place.carry(store, made)
            assert carried is not None
            assert carried.is_file()
    kept = [copies.changes_in(copies.Copy(path, "", "asked", 0)) for path in drive.glob("*.copy")]
    assert sorted(kept) == sorted(counts)[-second_place.MOST :]


def test_copies_of_earlier_versions_without_a_count_go_first(tmp_path: Path) -> None:
    drive = tmp_path / "drive"
    drive.mkdir()
    with Store.create(tmp_path / "kech", role="district", place="KECH", officer="Planner", computer="Kech-1") as store:
        second_place.choose(store, drive)
        old = drive / f"KECH-{store.about.replica[:6]}-lead-20351231T000000-asked-1.copy"
        old.write_bytes(b"an older copy")
        other = drive / "GWADAR-000000-lead-20200101T000000-asked-1.copy"
        other.write_bytes(b"of another office")
        for number in range(second_place.MOST):
            office(store, f"Office {number}")
            second_place.carry(store, copies.make(store, "asked"))
    assert not old.exists()
    assert other.exists()
    assert len(list(drive.glob("KECH-*.copy"))) == second_place.MOST
