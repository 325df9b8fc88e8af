"""What a scenario asks of the disk, call by call with full content, recorded by the tracing program.

A call that is not modelled and touches the recorded folder is refused, so that a new way of writing cannot slip past.
"""

import re
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.reliability.capabilities import tracer

ROOT = Path(__file__).parents[2]
_WRITES = "write,pwrite64,ftruncate"
_NAMES = "openat,rename,unlink,mkdir"
_SYNCS = "fsync,fdatasync"
_UNKNOWN = (
    "writev,pwritev,pwritev2,sendfile,copy_file_range,splice,truncate,fallocate,sync_file_range,msync,sync,syncfs,"
    "renameat,renameat2,unlinkat,rmdir,mkdirat,link,linkat,symlink,symlinkat,creat,open,io_uring_setup"
)
_LINE = re.compile(r"^\d+ +(?P<name>\w+)\((?P<arguments>.*)\) += (?P<result>-?\d+)")
_DESCRIPTOR = re.compile(r"^(?:\d+|AT_FDCWD)<(?P<path>[^>]*)>(?P<gone>\(deleted\))?")
_QUOTED = re.compile(r'"(?P<text>(?:\\x[0-9a-f]{2})*)"')


@dataclass(frozen=True)
class Call:
    """One call that succeeded: what it did, to which path below the folder, and with what."""

    name: str
    path: str
    content: bytes = b""
    place: int = 0
    target: str = ""


class UnknownCallError(Exception):
    """The program writes in a way that the model of the disk does not know."""


def record(name: str, folder: Path, acknowledged: Path, *, patches: Sequence[str] = ()) -> list[Call]:
    """Run a scenario under the tracing program and return its calls; patches are modules loaded before it begins."""
    trace = folder.parent / f"{folder.name}.trace"
    watched = f"trace={_WRITES},{_NAMES},{_SYNCS},?{_UNKNOWN.replace(',', ',?')}"
    command = [tracer(), "-f", "-y", "-xx", "-s", "4000000", "-e", watched, "-o", str(trace)]
    subprocess.run([*command, *scenario_command(name, folder, acknowledged, patches)], cwd=ROOT, check=True)
    return [call for line in trace.open() if (call := _call(line, folder, acknowledged)) is not None]


def scenario_command(name: str, folder: Path, acknowledged: Path, patches: Sequence[str] = ()) -> list[str]:
    """Return the command that runs a scenario."""
    begin = "".join(f"import {patch}\n" for patch in patches)
    script = f"{begin}from pathlib import Path\nfrom tests.reliability.scenario import main\nimport sys\n"
    return [sys.executable, "-c", f"{script}main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))", name,
            str(folder), str(acknowledged)]  # fmt: skip


def _call(line: str, folder: Path, acknowledged: Path) -> Call | None:
    found = _LINE.match(line)
    if not found or int(found["result"]) < 0:
        return None
    name, arguments = found["name"], found["arguments"]
    names = [_text(one) for one in _QUOTED.findall(arguments)]
    descriptor = _DESCRIPTOR.match(arguments)
    path = _text(descriptor["path"]).decode() if descriptor else ""
    if name == "write" and path == str(acknowledged):
        return Call("say", "", names[0][: int(found["result"])])
    if name in ("openat", "rename", "unlink", "mkdir"):
        path = names[0].decode()
    inside = path.startswith(f"{folder}/") or path == str(folder)
    if not inside or path.endswith("-shm") or (descriptor and descriptor["gone"]):
        return None
    within = path[len(str(folder)) + 1 :]
    match name:
        case "openat" if "O_TRUNC" not in arguments:
            return Call("make", within) if "O_CREAT" in arguments else None
        case "rename":
            return Call("rename", within, target=names[1].decode()[len(str(folder)) + 1 :])
        case "unlink" | "mkdir":
            return Call(name, within)
        case "fsync" | "fdatasync":
            return Call("sync", within)
        case "ftruncate":
            return Call("cut", within, place=int(arguments.rsplit(",", 1)[1]))
        case "write":
            return Call("append", within, names[0][: int(found["result"])])
        case "pwrite64":
            return Call("write", within, names[0][: int(found["result"])], int(arguments.rsplit(",", 1)[1]))
    raise UnknownCallError(f"{name} on {within} is not modelled")


def _text(quoted: str) -> bytes:
    return bytes.fromhex(quoted.replace("\\x", ""))
