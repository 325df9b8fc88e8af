"""Files from other programs: taken in as bytes, read by a limited process of their own, handed on as rows of texts."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import Any

import lead_desktop
from lead_desktop.sheets import limits
from lead_desktop.sheets.cells import Area
from lead_desktop.sheets.errors import SheetError
from lead_desktop.store.attachments import plain_name
from lead_desktop.system.safeio import write_file

_LOOK_EVERY = 0.05
_ENDED_BY_MEMORY = {-6, -9, 134, 137, 3221225477, 3221225725}
"""How a process ends that may take no more memory or time."""


@dataclass(frozen=True)
class SourceFile:
    """A file as it was chosen: its name and its bytes, so that nothing changes under the program's hands."""

    name: str
    content: bytes


@dataclass(frozen=True)
class FileRow:
    """A row with something in it: its number in the file, counted from 1, and its cells."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True)
class Sheet:
    """One sheet of a file; `merged` are the areas of joined cells."""

    name: str
    rows: tuple[FileRow, ...]
    merged: tuple[Area, ...] = ()
    hidden: bool = False


@dataclass(frozen=True)
class Book:
    """What is in a file. `encoding` and `delimiter` say how a text file was read."""

    kind: str
    sheets: tuple[Sheet, ...]
    encoding: str = ""
    delimiter: str = ""


def take(path: Path, *, read_bytes: Callable[[Path], bytes] = Path.read_bytes) -> SourceFile:
    """Take in a file that was chosen. Raises SheetError: not there, held by another program, too large, empty."""
    try:
        size = path.stat().st_size
        if size > limits.LARGEST_FILE:
            raise SheetError("large", size=-(-size // 1_048_576), most=limits.LARGEST_FILE // 1_048_576)
        content = read_bytes(path)
    except FileNotFoundError as error:
        raise SheetError("missing") from error
    except PermissionError as error:
        raise SheetError("is_open") from error
    except OSError as error:
        raise SheetError("unreachable") from error
    if not content:
        raise SheetError("empty")
    return SourceFile(plain_name(path.name), content)


def read(
    file: SourceFile, *, encoding: str = "", delimiter: str = "", alive: Callable[[], object] = lambda: None
) -> Book:
    """Read a file in a process of its own.

    `alive` is called while it works and may raise to stop it. Raises SheetError with one sentence for whatever the
    file holds, within `limits.WALL_SECONDS`.
    """
    with tempfile.TemporaryDirectory(prefix="lead-sheet-", ignore_cleanup_errors=True) as made:
        folder = Path(made)
        order, target = folder / "order", folder / "cells"
        asked = {"source": str(folder / "file"), "target": str(target), "encoding": encoding, "delimiter": delimiter}
        write_file(folder / "file", file.content)
        write_file(order, json.dumps(asked).encode())
        ended = _run(order, alive)
        if not target.is_file():
            raise SheetError("too_big" if ended in _ENDED_BY_MEMORY else "damaged")
        book = _book(target)
    if not any(sheet.rows for sheet in book.sheets):
        raise SheetError("no_table")
    return book


def _run(order: Path, alive: Callable[[], object]) -> int:
    """Run the reading process to its end and return how it ended. Raises SheetError, and what `alive` raises."""
    process = subprocess.Popen(
        [*_command(), str(order)], env=_environment(), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL, creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )  # fmt: skip
    last = monotonic() + limits.WALL_SECONDS
    try:
        while True:
            try:
                return process.wait(_LOOK_EVERY)
            except subprocess.TimeoutExpired:
                alive()
            if monotonic() > last:
                raise SheetError("too_big")
    finally:
        process.kill()
        process.wait()


def _command() -> list[str]:
    # A packed program has no Python of its own: it is asked to be the reader instead.
    if getattr(sys, "frozen", False):
        return [sys.executable, "sheet", "read-cells"]
    return [sys.executable, "-m", "lead_desktop.sheets.child"]


def _environment() -> dict[str, str]:
    package = str(Path(lead_desktop.__file__).resolve().parent.parent)
    paths = [package, *filter(None, os.environ.get("PYTHONPATH", "").split(os.pathsep))]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(paths), "PYTHONUTF8": "1", "RUST_BACKTRACE": "0"}


def _book(target: Path) -> Book:
    with target.open(encoding="utf-8") as file:
        first = json.loads(next(file))
        if "refused" in first:
            raise SheetError(str(first["refused"]), **first["slots"])
        return Book(first["kind"], tuple(_sheets(file)), first["encoding"], first["delimiter"])


def _sheets(lines: Iterator[str]) -> Iterator[Sheet]:
    about: dict[str, Any] | None = None
    rows: list[FileRow] = []
    for line in lines:
        fact = json.loads(line)
        if isinstance(fact, list):
            rows.append(FileRow(int(fact[0]), tuple(map(str, fact[1]))))
            continue
        if about is not None:
            yield _sheet(about, rows)
        about, rows = fact, []
    if about is not None:
        yield _sheet(about, rows)


def _sheet(about: dict[str, Any], rows: list[FileRow]) -> Sheet:
    merged = tuple((int(r1), int(c1), int(r2), int(c2)) for r1, c1, r2, c2 in about["merged"])
    return Sheet(str(about["sheet"]), tuple(rows), merged, bool(about["hidden"]))
