"""What the computer tells and gives: its marks, locks that die with their holder, kinds of disk. Knows no store."""

import os
import sys
from pathlib import Path
from typing import IO

_NETWORK = {"nfs", "nfs4", "cifs", "smb3", "sshfs", "fuse.sshfs", "davfs", "fuse.rclone", "9p", "afs"}
_CLOUD_VARIABLES = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")
_CLOUD_FOLDERS = ("onedrive", "dropbox", "google drive", "googledrive", "iclouddrive", "nextcloud", "syncthing")
_STICK_FOLDERS = ("/media/", "/run/media/")


class HeldError(Exception):
    """Another process holds the lock."""


class Lock:
    """A lock on a file, held by the system and freed by it when the process ends in any way."""

    def __init__(self, path: Path) -> None:
        """Take the lock at once. Raises HeldError, or OSError when the file cannot be made."""
        own = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        self._file: IO[bytes] | None = os.fdopen(own, "ab")
        try:
            _lock(self._file)
        except OSError as error:
            self._file.close()
            raise HeldError(str(path)) from error

    def release(self) -> None:
        """Give the lock back; a second call does nothing."""
        if self._file is not None:
            self._file.close()
            self._file = None


def _lock(file: IO[bytes]) -> None:
    if sys.platform == "win32":
        import msvcrt

        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def marks(path: Path) -> dict[str, str]:
    """Return what names this computer and this very file; marks that cannot be read are left out."""
    found = {"machine": _machine_id(), "file": str(path.stat().st_ino or "")}
    return {name: value for name, value in found.items() if value}


def _machine_id() -> str:
    if sys.platform == "win32":
        import winreg

        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SOFTWARE\Microsoft\Cryptography") as key:
            return str(winreg.QueryValueEx(key, "MachineGuid")[0])
    for name in ("/etc/machine-id", "/var/lib/dbus/machine-id"):
        try:
            return Path(name).read_text(encoding="ascii").strip()
        except OSError:
            continue
    return ""


def computer_name() -> str:
    """Return the name that this computer's owner gave it."""
    import platform

    return platform.node() or "computer"


def is_fixed_disk(path: Path) -> bool:
    """Tell whether a folder lies on a disk that stays in this computer; a network share and a stick do not."""
    if sys.platform == "win32":
        import ctypes

        fixed, ram = 3, 6
        return ctypes.windll.kernel32.GetDriveTypeW(str(path.resolve().anchor)) in (fixed, ram)
    real = str(path.resolve())
    if real.startswith(_STICK_FOLDERS):
        return False
    return _file_system_of(real) not in _NETWORK


def is_copied_elsewhere(path: Path) -> bool:
    """Tell whether a folder lies in one that another program keeps the same on several computers."""
    own = {os.environ[name] for name in _CLOUD_VARIABLES if os.environ.get(name)}
    real = path.resolve()
    names = {part.casefold() for part in real.parts}
    return any(real.is_relative_to(one) for one in own) or any(
        name == one or name.startswith(f"{one} - ") for name in names for one in _CLOUD_FOLDERS
    )


def _file_system_of(path: str) -> str:
    try:
        lines = Path("/proc/mounts").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    mounts = [(part[1], part[2]) for line in lines if len(part := line.split()) > 2]
    inside = [(mount, kind) for mount, kind in mounts if path == mount or path.startswith(mount.rstrip("/") + "/")]
    return max(inside, key=lambda found: len(found[0]))[1] if inside else ""


def make_own_folder(folder: Path) -> None:
    """Make a folder, and those above it that are missing, so that only this user can look into them. Raises OSError."""
    # On Windows the folder of a user is closed to the others already.
    mode = 0o777 if sys.platform == "win32" else 0o700
    for one in reversed((folder, *folder.parents)):
        if one == folder or not one.exists():
            one.mkdir(mode=mode, exist_ok=True)


def make_own_file(path: Path) -> None:
    """Make an empty file that only this user can read; one that is there stays as it is. Raises OSError."""
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT, 0o600))


def sync_folder(folder: Path) -> None:
    """Make the names in a folder safe against a power cut, where the system lets a program ask for it."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
