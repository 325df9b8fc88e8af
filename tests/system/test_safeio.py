"""A file is whole and on the disk, or it is as it was before."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import pytest

from lead_desktop.system import machine
from lead_desktop.system.safeio import (
    TAG,
    NoSpaceError,
    RefusedNameError,
    ask_for_space,
    clean_leftovers,
    copy_on,
    part_name,
    unfinished_name,
    write_file,
)


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def written(file: BinaryIO) -> None:
    file.write(b"one ")
    file.write(b"two")


@pytest.mark.parametrize("data", [b"one two", [b"one ", b"two"], written], ids=["bytes", "blocks", "a writer"])
def test_all_three_ways_write_the_same(tmp_path: Path, data: object) -> None:
    write_file(tmp_path / "x", data)  # type: ignore[arg-type]
    assert (tmp_path / "x").read_bytes() == b"one two"
    assert names_in(tmp_path) == ["x"]


def broken_blocks() -> Iterator[bytes]:
    yield b"new "
    raise OSError("the stick was taken out")


def test_a_failure_leaves_the_old_file_and_no_rest(tmp_path: Path) -> None:
    path = tmp_path / "x"
    write_file(path, b"old")
    with pytest.raises(OSError, match="stick"):
        write_file(path, broken_blocks())
    assert path.read_bytes() == b"old"
    assert names_in(tmp_path) == ["x"]


def test_a_program_that_holds_the_file_is_waited_for(tmp_path: Path) -> None:
    pauses: list[float] = []
    tries = iter([PermissionError, PermissionError, None])

    def held(source: Path, target: Path) -> None:
        if error := next(tries):
            raise error
        source.replace(target)

    write_file(tmp_path / "x", b"new", replace=held, rest=pauses.append)
    assert (tmp_path / "x").read_bytes() == b"new"
    assert pauses == sorted(pauses)
    assert len(pauses) == 2


def test_a_file_held_for_too_long_stays_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_bytes(b"old")
    pauses: list[float] = []

    def held(source: Path, target: Path) -> None:
        raise PermissionError

    with pytest.raises(PermissionError):
        write_file(path, b"new", replace=held, rest=pauses.append)
    assert path.read_bytes() == b"old"
    assert sum(pauses) == pytest.approx(10)
    assert names_in(tmp_path) == ["x"]


def test_what_reads_back_differently_is_refused(tmp_path: Path) -> None:
    def spoiled() -> Iterator[bytes]:
        yield b"a" * 1_000_000
        os.truncate(next(tmp_path.glob(f"*{TAG}")), 0)

    with pytest.raises(OSError, match="reads back"):
        write_file(tmp_path / "x", spoiled())
    assert names_in(tmp_path) == []


@pytest.mark.parametrize("name", ["con", "NUL.txt", "lpt1", "a:b", "dots...", "space "])
def test_reserved_names_are_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(RefusedNameError):
        write_file(tmp_path / name, b"x")


def test_links_and_folders_are_refused(tmp_path: Path) -> None:
    (tmp_path / "target").write_bytes(b"old")
    (tmp_path / "link").symlink_to(tmp_path / "target")
    (tmp_path / "folder").mkdir()
    for name in ("link", "folder"):
        with pytest.raises(RefusedNameError):
            write_file(tmp_path / name, b"x")
    assert (tmp_path / "target").read_bytes() == b"old"


def test_too_little_room_is_said_before_anything_is_written(tmp_path: Path) -> None:
    with pytest.raises(NoSpaceError):
        ask_for_space(tmp_path, 1 << 60)


def test_leftovers_of_a_stop_are_removed_and_nothing_else(tmp_path: Path) -> None:
    part_name(tmp_path / "x").write_bytes(b"half")
    (tmp_path / "x").write_bytes(b"whole")
    (tmp_path / f"link{TAG}").symlink_to(tmp_path / "x")
    assert clean_leftovers(tmp_path) == 1
    assert names_in(tmp_path) == [f"link{TAG}", "x"]


def test_a_lock_is_held_once_and_given_back(tmp_path: Path) -> None:
    first = machine.Lock(tmp_path / "lock")
    with pytest.raises(machine.HeldError):
        machine.Lock(tmp_path / "lock")
    first.release()
    first.release()
    machine.Lock(tmp_path / "lock").release()


def test_marks_tell_a_copied_file_from_its_original(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).write_bytes(b"same")
    assert machine.marks(tmp_path / "a") == machine.marks(tmp_path / "a")
    assert machine.marks(tmp_path / "a") != machine.marks(tmp_path / "b")


def test_a_local_folder_is_a_fixed_disk_and_a_stick_is_not(tmp_path: Path) -> None:
    assert machine.is_fixed_disk(tmp_path)
    assert not machine.is_fixed_disk(Path("/media/officer/STICK"))


def test_a_long_copy_goes_on_with_what_an_earlier_try_left(tmp_path: Path) -> None:
    path, blocks, told = tmp_path / "bundle.lead", [b"a" * 10, b"b" * 10, b"c" * 5], list[int]()
    unfinished_name(path).write_bytes(b"a" * 10 + b"b" * 4)
    copy_on(path, blocks, told.append)
    assert path.read_bytes() == b"".join(blocks)
    assert told == [10, 20, 25]
    assert not unfinished_name(path).exists()


def test_a_long_copy_writes_through_no_shortcut(tmp_path: Path) -> None:
    path, outside = tmp_path / "bundle.lead", tmp_path / "outside"
    outside.write_bytes(b"not ours")
    unfinished_name(path).symlink_to(outside)
    with pytest.raises(RefusedNameError):
        copy_on(path, [b"bundle"], lambda done: None)
    assert outside.read_bytes() == b"not ours"
    assert not path.exists()
