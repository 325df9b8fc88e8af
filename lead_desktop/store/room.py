"""Room on the disk: a ballast file that is let go when the disk is full, so that the change under way still fits."""

import os
import shutil
from contextlib import suppress
from pathlib import Path

from lead_desktop.system.safeio import write_file

LEAST = 50_000_000
"""Bytes that a disk should have free: below, the officer is told."""
BALLAST_FILE, BALLAST = "lead.ballast", 5_000_000


def is_short(folder: Path) -> bool:
    """Tell whether the disk of a folder is nearly full."""
    return free(folder) < LEAST


def free(folder: Path) -> int:
    """Return the bytes that are free on the disk of a folder."""
    return shutil.disk_usage(folder).free


def keep_ballast(folder: Path) -> None:
    """Lay the ballast file down, where there is room enough and none lies there yet."""
    path = folder / BALLAST_FILE
    with suppress(OSError):
        if not path.exists() and not is_short(folder):
            # Chance cannot be pressed together, so that even a disk that packs its files gives it room.
            write_file(path, os.urandom(BALLAST))


def drop_ballast(folder: Path) -> bool:
    """Let the ballast file go; tell whether that made room."""
    try:
        (folder / BALLAST_FILE).unlink()
    except OSError:
        return False
    return True
