"""The wait after wrong passwords: 30 seconds after the fifth, doubled by each further one, counted while running."""

import json
from collections.abc import Callable
from contextlib import suppress
from math import ceil
from pathlib import Path
from time import monotonic

from lead_desktop.system.safeio import write_file

FILE_NAME = "lead.tries"
FREE = 5
"""Wrong tries after which one has to wait."""
_FIRST, _LONGEST = 30, 3600


class WrongTries:
    """The wrong tries on one folder. What is left of a wait is kept: neither a restart nor a date skips it."""

    def __init__(self, folder: Path, *, running: Callable[[], float] = monotonic) -> None:
        self._path = folder / FILE_NAME
        self._running = running
        self._wrong, left = _read(self._path)
        self._until = running() + left

    def left(self) -> int:
        """Return the whole seconds that are still to wait."""
        return max(0, ceil(self._until - self._running()))

    def begin(self) -> None:
        """Count a try before it is looked at, so that a program that is killed meanwhile has counted it."""
        self._wrong += 1
        self.note()

    def failed(self) -> None:
        """Let the wait begin that a wrong try leads to."""
        if self._wrong >= FREE:
            self._until = self._running() + min(_LONGEST, _FIRST * 2 ** min(self._wrong - FREE, 10))
        self.note()

    def succeeded(self) -> None:
        """Forget all wrong tries."""
        self._wrong, self._until = 0, self._running()
        with suppress(OSError):
            self._path.unlink(missing_ok=True)

    def note(self) -> None:
        """Keep what is left of the wait; whoever shows it calls this every few seconds."""
        with suppress(OSError):
            write_file(self._path, json.dumps({"wrong": self._wrong, "left": self.left()}).encode())


def _read(path: Path) -> tuple[int, int]:
    try:
        kept = json.loads(path.read_bytes())
        return max(0, int(kept["wrong"])), min(_LONGEST, max(0, int(kept["left"])))
    except FileNotFoundError:
        return 0, 0
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        # A spoiled note is no way around the wait.
        return FREE, _FIRST
