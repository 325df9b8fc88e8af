"""What a list shows while it is empty: one sentence and what to do about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lead_desktop.ui.look import GAP_8, GAP_16, GAP_24, current
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.label import PlainLabel


class EmptyState(QWidget):
    """Say what will be here, with one button and at most one quiet one.

    `main_kind` "plain" where the foot bar holds the main button.
    """

    main_pressed = Signal()
    quiet_pressed = Signal()

    def __init__(
        self,
        sentence: str,
        main: str = "",
        quiet: str = "",
        *,
        main_kind: str = "main",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sentence = PlainLabel(sentence, ink="ink_2")
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._main, self._quiet = Button(main, main_kind), Button(quiet, "quiet")
        self._main.setVisible(bool(main))
        self._quiet.setVisible(bool(quiet))
        self.setAccessibleName(sentence)
        self._lay_out()
        self._main.clicked.connect(lambda: self.main_pressed.emit())
        self._quiet.clicked.connect(lambda: self.quiet_pressed.emit())

    def _lay_out(self) -> None:
        self._sentence.setMinimumWidth(min(current().px(320), 560))
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP_8)
        buttons.addStretch(1)
        buttons.addWidget(self._quiet)
        buttons.addWidget(self._main)
        buttons.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(GAP_24, GAP_24, GAP_24, GAP_24)
        whole.setSpacing(GAP_16)
        whole.addStretch(1)
        whole.addWidget(self._sentence)
        whole.addLayout(buttons)
        whole.addStretch(2)
