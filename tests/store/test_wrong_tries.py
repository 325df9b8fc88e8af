"""After five wrong passwords one waits, longer each time; neither a restart nor the date shortens it."""

from pathlib import Path

import pytest

from lead_desktop.store.errors import WaitError, WrongPasswordError
from lead_desktop.store.storage_key import new_key
from lead_desktop.store.ways_in import WaysIn, by_password, with_password
from lead_desktop.store.wrong_tries import FILE_NAME, WrongTries


class Running:
    """Seconds that the program has been running."""

    def __init__(self) -> None:
        self.seconds = 100.0

    def __call__(self) -> float:
        return self.seconds


def fail(tries: WrongTries, times: int) -> None:
    for _ in range(times):
        tries.begin()
        tries.failed()


def test_the_fifth_wrong_try_waits_30_seconds_and_each_further_one_twice_as_long(tmp_path: Path) -> None:
    running = Running()
    tries = WrongTries(tmp_path, running=running)
    fail(tries, 4)
    assert tries.left() == 0
    waits = []
    for _ in range(4):
        fail(tries, 1)
        waits.append(tries.left())
        running.seconds += tries.left()
        assert tries.left() == 0
    assert waits == [30, 60, 120, 240]


def test_a_restart_does_not_shorten_the_wait(tmp_path: Path) -> None:
    running = Running()
    tries = WrongTries(tmp_path, running=running)
    fail(tries, 6)
    running.seconds += 20
    tries.note()
    running.seconds = 0.0
    again = WrongTries(tmp_path, running=running)
    assert again.left() == 40
    running.seconds = 40.0
    assert again.left() == 0
    fail(again, 1)
    assert again.left() == 120


def test_a_program_that_is_killed_while_it_looks_has_counted_the_try(tmp_path: Path) -> None:
    for _ in range(5):
        WrongTries(tmp_path).begin()
    last = WrongTries(tmp_path)
    last.failed()
    assert last.left() == 30


def test_a_spoiled_note_is_no_way_around_the_wait(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes(b"[")
    assert WrongTries(tmp_path).left() == 30


def test_nothing_is_looked_at_during_the_wait_and_the_right_password_ends_it(tmp_path: Path) -> None:
    running, key = Running(), new_key()
    ways = with_password(WaysIn(), key, "right password")
    tries = WrongTries(tmp_path, running=running)
    fail(tries, 4)
    with pytest.raises(WrongPasswordError):
        by_password(ways, "wrong password", tries)
    with pytest.raises(WaitError) as found:
        by_password(ways, "right password", tries)
    assert found.value.seconds == 30
    running.seconds += 30
    assert by_password(ways, "right password", tries) == key
    assert not (tmp_path / FILE_NAME).exists()
    fail(tries, 4)
    assert tries.left() == 0
