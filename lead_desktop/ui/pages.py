"""What every page of the window has in common: where it is, its header, its main button, how it hears of changes."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from lead_desktop.store.changes import Committed
from lead_desktop.ui.look import RING_REACH
from lead_desktop.ui.session import Session


@dataclass(frozen=True)
class Where:
    """A place in the program that can be gone to and come back to.

    `page` is one of the names in `main_window.PAGES`; the other parts say which step, kind of record, record and field.
    `view` is guided or table; `filter` carries what a link asks a list to show.
    """

    page: str
    step: str = ""
    entity: str = ""
    row: str = ""
    field: str = ""
    view: str = ""
    filter: str = ""

    def at(self, **parts: str) -> "Where":
        """Return the same place with some parts changed."""
        return replace(self, **parts)


@dataclass(frozen=True)
class MainButton:
    """The one main button of a page: its words and whether it can be pressed now."""

    text: str
    enabled: bool = True


@dataclass(frozen=True)
class StepFacts:
    """What the header of a step's page shows beside its title: official name, state, and how far it is (0 to 1)."""

    official: str
    mark: str
    status: str
    progress: str
    fraction: float


class Page(QWidget):
    """A page of the window, built once per place and kept while it is on the way back.

    A page lays itself out in `__init__`, says its words in `retranslate` (called at the end of `__init__` and at
    every change of language) and reads its facts in `refresh`. It never knows the window: it asks to `go` somewhere.
    """

    go = Signal(object)
    """Asks the window for another place (a Where)."""
    back = Signal()
    """Asks the window for the place before."""
    header_changed = Signal()
    """Title, fact line or main button changed."""
    said = Signal(str, str)
    """A message for the bar on top: kind (info, good, warn, problem) and ready text."""

    def __init__(self, session: Session, where: Where, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.where = where
        self._is_unsaid = False
        # The window gives a page this much more room at all sides: see Trail.
        self.setContentsMargins(RING_REACH, RING_REACH, RING_REACH, RING_REACH)

    def title(self) -> str:
        """Return the page's title in the language of the screen."""
        return ""

    def fact_line(self) -> str:
        """Return the one line of facts under the title."""
        return ""

    def step_facts(self) -> StepFacts | None:
        """Return the state of the step whose page this is; every other page has none."""
        return None

    def back_text(self) -> str:
        """Return the words of the link back, empty where there is none."""
        return ""

    def views(self) -> tuple[str, ...]:
        """Return the views that the header offers to switch between: () or ("guided", "table")."""
        return ()

    def main_button(self) -> MainButton | None:
        """Return the one main button of the foot bar."""
        return None

    def main_pressed(self) -> None:
        """Do what the main button says."""

    def second_button(self) -> MainButton | None:
        """Return the quiet button beside the main one, None where there is none."""
        return None

    def second_pressed(self) -> None:
        """Do what the quiet button says."""

    def quiet_buttons(self) -> tuple[tuple[str, str], ...]:
        """Return at most two quiet buttons of the header as (name, text)."""
        return ()

    def quiet_pressed(self, name: str) -> None:
        """Do what a quiet button of the header says."""

    def shown_again(self) -> None:
        """Take the focus to where the officer was; called whenever the page comes to the front."""

    def leaving(self) -> None:
        """Store what is still being typed; called before another page comes to the front."""

    def heard(self, committed: Committed) -> None:
        """Look whether a commit touched what this page shows; by default read everything again."""
        self.refresh()

    def refresh(self) -> None:
        """Read the facts again and show them."""

    def retranslate(self) -> None:
        """Say every word in the language of the screen."""

    def changeEvent(self, event: QEvent) -> None:
        """Say the words again when the language of the screen changed; a page behind says them when it comes back."""
        if event.type() is QEvent.Type.LanguageChange:
            self._is_unsaid = not self.isVisible()
            if self.isVisible():
                self._say_again()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        if self._is_unsaid:
            self._is_unsaid = False
            self._say_again()
        super().showEvent(event)

    def _say_again(self) -> None:
        self.retranslate()
        self.refresh()
        self.header_changed.emit()
