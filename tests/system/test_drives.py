"""Drives that can be taken out: which ones there are, and why one is of no use."""

from pathlib import Path

import pytest

from lead_desktop.system import drives
from lead_desktop.system.drives import Obstacle, look_at, removable, shortcuts


def disk(blocks: Path, name: str, *, removable_flag: str, bus: str = "pci0000:00") -> None:
    """Make a disk with one partition, as the kernel lists them."""
    real = blocks.parent / "devices" / bus / "block" / name
    (real / f"{name}1").mkdir(parents=True)
    (real / "removable").write_text(removable_flag)
    blocks.mkdir(exist_ok=True)
    (blocks / name).symlink_to(real)
    (blocks / f"{name}1").symlink_to(real / f"{name}1")


@pytest.fixture
def blocks(tmp_path: Path) -> Path:
    return tmp_path / "class"


@pytest.fixture
def mounts(tmp_path: Path) -> Path:
    return tmp_path / "mounts"


def test_a_stick_is_found_and_the_computers_own_disk_is_not(tmp_path: Path, blocks: Path, mounts: Path) -> None:
    stick = tmp_path / "KINGSTON"
    stick.mkdir()
    disk(blocks, "sda", removable_flag="0")
    disk(blocks, "sdb", removable_flag="1")
    mounts.write_text(f"/dev/sda1 / ext4 rw 0 0\n/dev/sdb1 {stick} vfat rw 0 0\ntmpfs /run tmpfs rw 0 0\n")
    [found] = removable(mounts, blocks)
    assert (found.folder, found.name, found.is_usable) == (stick, "KINGSTON", True)


def test_a_portable_disk_on_usb_counts_as_one_that_can_be_taken_out(tmp_path: Path, blocks: Path, mounts: Path) -> None:
    portable = tmp_path / "Portable"
    portable.mkdir()
    disk(blocks, "sdc", removable_flag="0", bus="usb2")
    mounts.write_text(f"/dev/sdc1 {portable} ext4 rw 0 0\n")
    assert [one.folder for one in removable(mounts, blocks)] == [portable]


def test_a_name_with_a_blank_is_read_as_it_is(tmp_path: Path, blocks: Path, mounts: Path) -> None:
    stick = tmp_path / "MY STICK"
    stick.mkdir()
    disk(blocks, "sdb", removable_flag="1")
    mounts.write_text(f"/dev/sdb1 {str(stick).replace(' ', chr(92) + '040')} vfat rw 0 0\n")
    assert [one.name for one in removable(mounts, blocks)] == ["MY STICK"]


def test_a_computer_without_sticks_has_none(tmp_path: Path, blocks: Path) -> None:
    assert removable(tmp_path / "missing", blocks) == []


def test_a_folder_that_is_gone_cannot_be_read(tmp_path: Path) -> None:
    assert look_at(tmp_path / "gone").obstacle is Obstacle.UNREADABLE


def test_a_folder_tells_its_free_room(tmp_path: Path) -> None:
    found = look_at(tmp_path, "KINGSTON")
    assert found.name == "KINGSTON"
    assert found.free > drives.LEAST_FREE
    assert found.obstacle is None


def test_shortcuts_are_named_and_other_files_are_not(tmp_path: Path) -> None:
    for name in ("Photos.lnk", "plan.lead", "site.URL"):
        (tmp_path / name).write_bytes(b"")
    (tmp_path / "elsewhere").symlink_to(tmp_path.parent)
    assert shortcuts(tmp_path) == ["Photos.lnk", "elsewhere", "site.URL"]
    assert shortcuts(tmp_path / "gone") == []
