"""What this machine lets a test do to it. Each technique is tried in miniature and has to show its effect."""

import errno
import functools
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

MEGABYTE = 1 << 20
_WRITE_AND_SYNC = """
import os, sys
file = os.open(sys.argv[1], os.O_WRONLY | os.O_CREAT)
os.write(file, b"x" * 10)
os.fsync(file)
"""


class NotProvenError(Exception):
    """A technique does not work on this machine; the reason is its text."""


@functools.cache
def why_not(technique: str) -> str:
    """Return why "tracing", "injection" or "tmpfs" cannot be relied on here; empty when it was seen to work."""
    try:
        _PROOFS[technique]()
    except (NotProvenError, OSError, subprocess.SubprocessError) as reason:
        return str(reason) or type(reason).__name__
    return ""


def tracer() -> str:
    """Return the tracing program. Raises NotProvenError."""
    found = shutil.which("strace")
    if not found:
        raise NotProvenError("no tracing program is installed")
    return found


@contextmanager
def small_disk(megabytes: int) -> Iterator[Path]:
    """Mount a disk in memory of so many megabytes. Raises NotProvenError."""
    with TemporaryDirectory() as name:
        place = Path(name) / "disk"
        place.mkdir()
        mount = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "lead-test", str(place)]
        done = subprocess.run(mount, capture_output=True, text=True, check=False)
        if done.returncode:
            raise NotProvenError(f"mounting refused: {done.stderr.strip()}")
        try:
            yield place
        finally:
            subprocess.run(["umount", "--lazy", str(place)], check=True)


def _tracing_shows_writes() -> None:
    with TemporaryDirectory() as name:
        trace, file = Path(name) / "trace", Path(name) / "file"
        _run([tracer(), "-f", "-y", "-e", "trace=write,fsync", "-o", str(trace), *_python(file)])
        seen = trace.read_text()
    if '"xxxxxxxxxx"' not in seen or "fsync(" not in seen:
        raise NotProvenError("tracing does not show what was written")


def _injected_error_arrives() -> None:
    with TemporaryDirectory() as name:
        file = Path(name) / "file"
        inject = ["-P", str(file), "-e", "inject=fsync:error=EIO:when=1"]
        done = _run([tracer(), "-f", "-o", os.devnull, *inject, *_python(file)])
    if done.returncode == 0 or os.strerror(errno.EIO) not in done.stderr:
        raise NotProvenError("an injected error does not arrive")


def _small_disk_fills() -> None:
    with small_disk(1) as place:
        try:
            (place / "file").write_bytes(b"x" * 2 * MEGABYTE)
        except OSError as error:
            if error.errno == errno.ENOSPC:
                return
    raise NotProvenError("a disk of one megabyte takes two")


def _python(file: Path) -> list[str]:
    return [sys.executable, "-c", _WRITE_AND_SYNC, str(file)]


def _run(command: list[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=20)


_PROOFS: dict[str, Callable[[], None]] = {
    "tracing": _tracing_shows_writes,
    "injection": _injected_error_arrives,
    "tmpfs": _small_disk_fills,
}
