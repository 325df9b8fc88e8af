"""The bar at the foot of every screen: facts at the start, Back and the one main button at the end."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from lead_desktop.ui.look import GAP_4, GAP_8, GAP_16, GAP_24, Role, colour, current, foot_bar_height
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.lettering import Lettering


class FootBar(QWidget):
    """Show the facts in the longest form that fits; they shorten before any button does."""

    back_pressed = Signal()
    main_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._forms: tuple[str, ...] = ("",)
        self._side = GAP_24
        self._is_below: bool | None = None
        self._facts = PlainLabel(role=Role.SMALL, ink="ink_2", wrap=False)
        self._back, self._main = Button(), Button(kind="main")
        self._back.hide()
        self._main.hide()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._lay_out()
        self._back.clicked.connect(lambda: self.back_pressed.emit())
        self._main.clicked.connect(lambda: self.main_pressed.emit())

    @property
    def main_button(self) -> Button:
        """The one main button of the screen."""
        return self._main

    @property
    def back_button(self) -> Button:
        """The button before the main one."""
        return self._back

    def set_facts(self, *forms: str) -> None:
        """Give the facts in words, the longest form first, the shortest last."""
        self._forms = forms or ("",)
        self._fit()

    def facts(self) -> str:
        """Return the form of the facts that is shown."""
        return self._facts.text()

    def set_back(self, words: str) -> None:
        """Name the button before the main one; empty words hide it."""
        self._name(self._back, words)

    def set_main(self, words: str, *, enabled: bool = True) -> None:
        """Name the main button by its verb; empty words hide it."""
        self._main.setEnabled(enabled)
        self._name(self._main, words)

    def set_side(self, side: int) -> None:
        """Stand this many px clear at both sides, as the page above does."""
        self._side = side
        self._whole.setContentsMargins(side, GAP_4, side, GAP_4)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(self._buttons_width() + 2 * self._side, max(hint.height(), foot_bar_height(current().font())))

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), max(hint.height(), foot_bar_height(current().font())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("rail"))
        painter.fillRect(QRect(0, 0, self.width(), 1), colour("line"))
        painter.end()

    def _name(self, button: Button, words: str) -> None:
        button.set_words(words)
        button.setVisible(bool(words))
        self._fit()

    def _lay_out(self) -> None:
        self._buttons = QWidget()
        buttons = QHBoxLayout(self._buttons)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(GAP_8)
        buttons.addWidget(self._back)
        buttons.addWidget(self._main)
        self._whole = QGridLayout(self)
        self._whole.setContentsMargins(self._side, GAP_4, self._side, GAP_4)
        self._whole.setHorizontalSpacing(GAP_16)
        self._whole.setVerticalSpacing(0)
        self._whole.setColumnStretch(0, 1)
        self._whole.addWidget(self._facts, 0, 0)
        self._place(below=False)

    def _buttons_width(self) -> int:
        shown = [button for button in (self._back, self._main) if not button.isHidden()]
        return sum(button.sizeHint().width() + GAP_8 for button in shown)

    def _fit(self) -> None:
        room = self.width() - 2 * self._side - self._buttons_width() - GAP_8
        fitting: Sequence[str] = [form for form in self._forms if Lettering(form, Role.SMALL).label_width() < room]
        self._facts.setText(fitting[0] if fitting else self._forms[-1])
        self._facts.setWordWrap(not fitting)
        self._place(below=not fitting)
        self.updateGeometry()

    def _place(self, *, below: bool) -> None:
        if below is self._is_below:
            return
        self._is_below = below
        self._whole.removeWidget(self._buttons)
        if below:
            self._whole.addWidget(self._buttons, 1, 0, 1, 2, Qt.AlignmentFlag.AlignRight)
        else:
            self._whole.addWidget(self._buttons, 0, 1, Qt.AlignmentFlag.AlignRight)
