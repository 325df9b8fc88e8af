"""The head of a page: way back, title, one fact line, quiet buttons and the guided/table switch."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QSizePolicy, QWidget

from lead_desktop.ui.look import GAP_8, GAP_12, Role, button_height, current
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.lettering import Lettering
from lead_desktop.ui.widgets.segmented import Segmented

_MOST_QUIET_BUTTONS = 2


class PageHeader(QWidget):
    """Show where this page is; in one line when `set_compact` asks, as under 600 px of height."""

    back_pressed = Signal()
    quiet_pressed = Signal(str)
    view_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._back = Button(kind="quiet", icon_name="back")
        self._title = PlainLabel(role=Role.TITLE)
        self._title.setProperty("ring", "keys")
        self._fact = PlainLabel(role=Role.HELP, ink="ink_2")
        self._switch = Segmented()
        self._quiet = QWidget()
        self._quiet_line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._quiet)
        self._quiet_line.setContentsMargins(0, 0, 0, 0)
        self._quiet_line.setSpacing(GAP_8)
        self._buttons: list[Button] = []
        self._compact, self._stacked, self._in_line, self._crowded = True, False, True, False
        self._placed: tuple[bool, bool, bool] | None = None
        self._lay_out()
        self._back.clicked.connect(lambda: self.back_pressed.emit())
        self._switch.changed.connect(self.view_changed)

    @property
    def title_label(self) -> PlainLabel:
        """The title, which takes the focus when the page opens."""
        return self._title

    @property
    def switch(self) -> Segmented:
        """The guided/table switch."""
        return self._switch

    def set_title(self, title: str, fact: str = "") -> None:
        """Show the title and the one fact line."""
        self._title.setText(title)
        self._fact.setText(fact)
        self._fact.setVisible(bool(fact))
        self.setAccessibleName(title)
        self._fit()

    def set_back(self, words: str) -> None:
        """Name the page that Back leads to; empty words hide it."""
        self._back.set_words(words)
        self._back.setVisible(bool(words))
        self._fit()

    def set_quiet(self, *buttons: tuple[str, str, str]) -> None:
        """Show at most two quiet buttons, each as (key, words, icon name)."""
        if len(buttons) > _MOST_QUIET_BUTTONS:
            raise ValueError(f"a page header has at most {_MOST_QUIET_BUTTONS} quiet buttons")
        for old in self._buttons:
            self._quiet_line.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._buttons = [Button(words, "quiet", icon_name) for _, words, icon_name in buttons]
        for (key, _, _), button in zip(buttons, self._buttons, strict=True):
            button.clicked.connect(lambda checked=False, key=key: self.quiet_pressed.emit(key))
            self._quiet_line.addWidget(button)
            # Qt shows it later, and until then it would count as taking no room.
            button.show()
        self._fit()

    def set_views(self, *choices: tuple[str, str], name: str = "") -> None:
        """Show the switch with these views, each as (key, words); none hides it."""
        self._switch.set_choices(choices)
        self._switch.setAccessibleName(name)
        self._switch.setVisible(bool(choices))
        self._fit()

    def set_compact(self, compact: bool) -> None:
        """Stand in one line where that fits, or with the fact line under the title."""
        if compact == self._compact:
            return
        self._compact = compact
        self._fit()

    def minimumSizeHint(self) -> QSize:
        ends = sum(one.sizeHint().width() + GAP_12 for one in (self._back, self._switch) if not one.isHidden())
        widest = max((button.sizeHint().width() for button in self._buttons), default=0)
        return QSize(max(ends, widest), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        """Let the title keep one line as long as the rest leaves room for it; else it stands below the buttons.

        Where even the buttons do not fit beside one another, the quiet ones stand below everything.
        """
        taken = self._taken()
        wanted = Lettering(self._title.text(), Role.TITLE).label_width()
        fact = Lettering(self._fact.text(), Role.HELP).label_width() + GAP_12
        self._stacked = wanted + taken > self.width() > 0 and bool(self._beside())
        self._crowded = bool(self._buttons) and taken > self.width() > 0
        self._in_line = self._compact and wanted + taken + fact <= self.width()
        self._title.set_least_width(0 if self._stacked else max(0, min(wanted, self.width() - taken)))
        quiet = sum(button.sizeHint().width() + GAP_8 for button in self._buttons)
        too_long = self._crowded and quiet > self.width()
        way = QBoxLayout.Direction.TopToBottom if too_long else QBoxLayout.Direction.LeftToRight
        self._quiet_line.setDirection(way)
        # A title stands at the same place with buttons beside it and without.
        lowest = 0 if self._compact else button_height(current().font())
        if lowest != self._grid.rowMinimumHeight(0):
            self._grid.setRowMinimumHeight(0, lowest)
        self._place()

    def _beside(self) -> list[QWidget]:
        return [widget for widget in (self._back, self._switch, *self._buttons) if not widget.isHidden()]

    def _taken(self) -> int:
        return sum(widget.sizeHint().width() + GAP_12 for widget in self._beside()) + 2 * GAP_12

    def _lay_out(self) -> None:
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GAP_12)
        self._grid.setVerticalSpacing(0)
        self._grid.addWidget(self._back, 0, 0, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(self._switch, 0, 4)
        for hidden in (self._back, self._fact, self._switch):
            hidden.hide()
        self._place()

    def _place(self) -> None:
        placing = (self._stacked, self._in_line, self._crowded)
        if placing == self._placed:
            return
        self._placed = placing
        self._grid.removeWidget(self._title)
        self._grid.removeWidget(self._fact)
        self._grid.removeWidget(self._quiet)
        if self._crowded:
            self._grid.addWidget(self._quiet, 3, 0, 1, 5, Qt.AlignmentFlag.AlignLeft)
        else:
            self._grid.addWidget(self._quiet, 0, 3)
        if self._stacked:
            self._grid.addWidget(self._title, 1, 0, 1, 5)
            self._grid.addWidget(self._fact, 2, 0, 1, 5)
        elif self._in_line:
            self._grid.addWidget(self._title, 0, 1)
            self._grid.addWidget(self._fact, 0, 2)
        else:
            self._grid.addWidget(self._title, 0, 1)
            self._grid.addWidget(self._fact, 1, 1, 1, 4)
        self._grid.setColumnStretch(1, 0 if self._in_line and not self._stacked else 1)
        self._grid.setColumnStretch(2, 1)
