"""Sticks and other drives that can be taken out, and whether a folder can take a file. It writes nothing there."""

import os
import re
import shutil
import sys
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

LEAST_FREE = 8_000_000
"""Bytes that a drive must have free: writing asks for twice the file and some spare."""

_MOUNTS, _BLOCKS = Path("/proc/mounts"), Path("/sys/class/block")
_STICK_FOLDERS = ("/media/", "/run/media/")
_OCTAL = re.compile(r"\\([0-7]{3})")
_SHORTCUTS = {".lnk", ".url", ".pif", ".scf", ".desktop"}


class Obstacle(StrEnum):
    """Why a drive is of no use for a file."""

    READ_ONLY = "read_only"
    FULL = "full"
    UNREADABLE = "unreadable"


@dataclass(frozen=True)
class Drive:
    """A place that a file can be carried on: its folder, what it is called, and the bytes that are free."""

    folder: Path
    name: str
    free: int = 0
    obstacle: Obstacle | None = None

    @property
    def is_usable(self) -> bool:
        """Whether a file can be written there."""
        return self.obstacle is None


def look_at(folder: Path, name: str = "") -> Drive:
    """Return what can be said of a folder without writing to it."""
    called = name or folder.name or str(folder)
    try:
        free = shutil.disk_usage(folder).free
        next(folder.iterdir(), None)
    except OSError:
        return Drive(folder, called, obstacle=Obstacle.UNREADABLE)
    if _is_read_only(folder):
        return Drive(folder, called, free, Obstacle.READ_ONLY)
    return Drive(folder, called, free, Obstacle.FULL if free < LEAST_FREE else None)


def removable(mounts: Path = _MOUNTS, blocks: Path = _BLOCKS) -> list[Drive]:
    """Return the drives that can be taken out of this computer, in the order in which the system names them."""
    if sys.platform == "win32":
        return [look_at(root, _windows_label(root)) for root in _windows_sticks()]
    return [look_at(folder) for folder in _linux_sticks(mounts, blocks)]


def shortcuts(folder: Path) -> list[str]:
    """Return the names of shortcuts and links in a folder, as spoiled sticks are full of; none is followed."""
    try:
        found = [one.name for one in folder.iterdir() if one.is_symlink() or one.suffix.casefold() in _SHORTCUTS]
    except OSError:
        return []
    return sorted(found)


def _is_read_only(folder: Path) -> bool:
    if sys.platform == "win32":
        return _windows_is_read_only(folder)
    locked = bool(os.statvfs(folder).f_flag & os.ST_RDONLY)
    return locked or not os.access(folder, os.W_OK)


def _linux_sticks(mounts: Path, blocks: Path) -> list[Path]:
    try:
        lines = mounts.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []
    found: dict[str, None] = {}
    for line in lines:
        device, _, rest = line.partition(" ")
        folder = _OCTAL.sub(lambda code: chr(int(code[1], 8)), rest.split(" ")[0])
        if folder.startswith(_STICK_FOLDERS) or (device.startswith("/dev/") and _is_stick(device, blocks)):
            found[folder] = None
    return [Path(folder) for folder in found]


def _is_stick(device: str, blocks: Path) -> bool:
    """Tell whether a block device can be taken out: the kernel says so, or it hangs on USB as portable disks do."""
    entry = blocks / Path(device).name
    if not entry.exists():
        return False
    real = entry.resolve()
    disk = real if (real / "removable").exists() else real.parent
    try:
        says_so = (disk / "removable").read_text(encoding="ascii").strip() == "1"
    except OSError:
        says_so = False
    return says_so or any(part.startswith("usb") for part in real.parts)


def _windows_sticks() -> list[Path]:
    if sys.platform != "win32":
        return []
    import ctypes

    kernel, stick = ctypes.windll.kernel32, 2
    letters = kernel.GetLogicalDrives()
    roots = [f"{chr(ord('A') + number)}:\\" for number in range(26) if letters >> number & 1]
    # A and B are floppy drives: asking them makes the machine knock.
    return [Path(root) for root in roots if root[0] not in "AB" and kernel.GetDriveTypeW(root) == stick]


def _windows_label(root: Path) -> str:
    label, _ = _windows_volume(root)
    return label or str(root)[:2]


def _windows_is_read_only(folder: Path) -> bool:
    _, flags = _windows_volume(folder)
    read_only = 0x80000
    return bool(flags & read_only) or not os.access(folder, os.W_OK)


def _windows_volume(folder: Path) -> tuple[str, int]:
    """Return the label and the flags of the volume that a folder lies on."""
    if sys.platform != "win32":
        return "", 0
    import ctypes

    label, flags = ctypes.create_unicode_buffer(261), ctypes.c_ulong(0)
    ctypes.windll.kernel32.GetVolumeInformationW(
        folder.resolve().anchor, label, len(label), None, None, ctypes.byref(flags), None, 0
    )
    return label.value, int(flags.value)
