"""The pages on the way back, the one in front last. How a page is framed is the window's matter."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QApplication, QSizePolicy, QStackedWidget, QWidget

from lead_desktop.store.changes import Committed
from lead_desktop.ui.look import REACHES_OUT, current, row_height
from lead_desktop.ui.pages import Page, Where
from lead_desktop.ui.session import Session

_LEAST_ROWS = 3
LONGEST = 12
"""How many pages are kept for the way back; older ones are let go."""


@dataclass
class _Stop:
    """One page, where the focus was when it was left, and whether it missed a change since."""

    page: Page
    focus: QWidget | None = None
    missed: bool = False


class Trail(QStackedWidget):
    """Hold the pages that were opened; `arrived` follows whenever another one comes to the front."""

    arrived = Signal(object)
    made = Signal(object)
    """A page was built and may be joined to the window."""

    def __init__(
        self,
        session: Session,
        pages: Mapping[str, Callable[[Session, Where], Page]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._pages = session, pages
        self._stops: list[_Stop] = []
        self.setProperty(REACHES_OUT, True)
        # A page that is not in front must not widen the window.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)

    # A page scrolls inside: only the one in front is asked, and only for what it needs at least.

    def hasHeightForWidth(self) -> bool:
        return False

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        lowest = _LEAST_ROWS * row_height(current().font())
        layout = self.page().layout() if self._stops else None
        if layout is None:
            return QSize(0, lowest)
        if layout.hasHeightForWidth():
            return QSize(0, max(lowest, layout.totalMinimumHeightForWidth(self.width())))
        return QSize(0, max(lowest, layout.totalMinimumSize().height()))

    def page(self) -> Page:
        """Return the page in front. Raises IndexError before the first was opened."""
        return self._stops[-1].page

    def before(self) -> Where | None:
        """Return the place before, None at the beginning."""
        return self._stops[-2].page.where if len(self._stops) > 1 else None

    def open(self, where: Where) -> None:
        """Bring a place to the front: the one before, if it is that, else a new page."""
        if self._stops and self.page().where == where:
            return
        if where == self.before():
            self.back()
            return
        self._leave()
        self._add(where)
        self._let_go_of(self._stops[:-LONGEST])

    def replace(self, where: Where) -> None:
        """Show a place in place of the page in front, so that the way back stays as it was."""
        self._leave()
        gone = self._stops[-1:]
        self._add(where)
        self._let_go_of(gone)

    def back(self) -> bool:
        """Return to the page before, as it was left; False at the beginning."""
        if len(self._stops) < 2:
            return False
        self._leave()
        self._let_go_of(self._stops[-1:])
        stop = self._stops[-1]
        self.setCurrentWidget(stop.page)
        if stop.missed:
            stop.missed = False
            stop.page.refresh()
        self.arrived.emit(stop.page)
        if stop.focus is not None and shiboken6.isValid(stop.focus):
            stop.focus.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def heard(self, committed: Committed) -> None:
        """Tell the page in front of a commit; the others read again when they come back."""
        for stop in self._stops[:-1]:
            stop.missed = True
        if self._stops:
            self.page().heard(committed)

    def leave(self) -> None:
        """Let the page in front store what is still being typed."""
        if self._stops:
            self.page().leaving()

    def _leave(self) -> None:
        self.leave()
        if self._stops:
            now = QApplication.focusWidget()
            self._stops[-1].focus = now if now is not None and self.page().isAncestorOf(now) else None

    def _add(self, where: Where) -> None:
        page = self._pages[where.page](self._session, where)
        self.made.emit(page)
        self._stops.append(_Stop(page))
        self.addWidget(page)
        self.setCurrentWidget(page)
        self.arrived.emit(page)

    def _let_go_of(self, gone: list[_Stop]) -> None:
        for stop in gone:
            self._stops.remove(stop)
            self.removeWidget(stop.page)
            stop.page.deleteLater()
