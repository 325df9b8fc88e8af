"""Loads the libraries of the views while a page rests, so that the first view opens at once. Nothing is shown."""

from collections.abc import Iterable, Iterator
from importlib import import_module
from importlib.util import find_spec
from itertools import chain
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from lead_desktop.ui import tasks
from lead_desktop.ui.pages import Page
from lead_desktop.ui.tasks import Progress, Work

REST_MS = 800
"""How long a page stands before the loading begins."""
_OF_NO_VIEW = frozenset({"home", "districts"})
"""From these pages no view is one press away: an office that only looks at them is spared the memory."""
LIBRARIES = ("numpy", "pandas")
# The library of the one large figure is not among them: it is loaded by the thread that draws.
MODULES = (
    *LIBRARIES, "rapidfuzz.fuzz", "rapidfuzz.process",
    *(f"lead_desktop.analysis.{name}" for name in ("funding", "money", "plans", "progress", "ranking", "tracking")),
)  # fmt: skip
_BLOCK = 1 << 20
_COMPILED = frozenset({".so", ".pyd", ".dll"})


class Warming(QObject):
    """Loads modules once, in a thread that does nothing else; `begun` and `done` tell when."""

    begun = Signal()
    done = Signal()

    def __init__(self, parent: QObject | None = None, modules: Iterable[str] = MODULES) -> None:
        super().__init__(parent)
        self._modules = tuple(modules)
        self._work: Work | None = None
        self._is_asked = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._begin)

    def heed(self, page: Page) -> None:
        """Begin soon when a page is open from which a view may be asked for."""
        if page.where.page not in _OF_NO_VIEW:
            self.begin_at_rest()

    def begin_at_rest(self, rest_ms: int = REST_MS) -> None:
        """Begin once the window has stood for a while; a second time changes nothing."""
        if not self._is_asked:
            self._is_asked = True
            self._rest.start(rest_ms)

    def is_loading(self) -> bool:
        """Tell whether something is being loaded now."""
        return self._work is not None and self._work.is_running()

    def finish(self) -> None:
        """Begin no more, and wait for what is being loaded."""
        self._rest.stop()
        if self._work is not None:
            self._work.finish()

    def _begin(self) -> None:
        self.begun.emit()
        self._work = tasks.run(self._load, self)
        self._work.succeeded.connect(lambda _: self._on_loaded())
        self._work.stopped.connect(self._on_ended)

    def _load(self, progress: Progress) -> None:
        for path in _compiled_parts(LIBRARIES):
            progress.at(0, len(self._modules))
            _read(path)
        for number, name in enumerate(self._modules):
            progress.at(number, len(self._modules))
            import_module(name)

    def _on_loaded(self) -> None:
        self._on_ended()
        self.done.emit()

    def _on_ended(self) -> None:
        self._work = None


def _compiled_parts(libraries: Iterable[str]) -> Iterator[Path]:
    for library in libraries:
        spec = find_spec(library)
        folders = spec.submodule_search_locations if spec else None
        yield from chain.from_iterable(
            (path for path in sorted(Path(folder).rglob("*")) if path.suffix in _COMPILED) for folder in folders or ()
        )


def _read(path: Path) -> None:
    """Reading a file lets the screen's thread go on; loading a library that is still on a slow disk does not."""
    try:
        with path.open("rb") as file:
            while file.read(_BLOCK):
                pass
    except OSError:
        # Nothing was asked of it yet: the loading itself will say what is wrong.
        return
