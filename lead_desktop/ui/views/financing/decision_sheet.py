"""The sheet on which a decision about two look-alike schemes gets its reason. Keeping it is the view's."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lead_desktop.ui.look import GAP_4, GAP_12, GAP_16, GAP_24, Role
from lead_desktop.ui.texts import tr
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.long_text import LongText
from lead_desktop.ui.widgets.sheet import Sheet


class DecisionSheet(Sheet):
    """Ask for the reason of a decision; `decided` carries it. Without a reason nothing can be kept."""

    decided = Signal(str)

    def __init__(self, verdict: str, names: tuple[str, str], host: QWidget) -> None:
        super().__init__(host, verdict, close=tr("Close"))
        self.reason = LongText(name=tr("Reason"))
        self.keep = Button(tr("Keep the decision"))
        self.set_body(self._made(names))
        self._show_button()
        self.reason.edited.connect(self._show_button)
        self.keep.clicked.connect(self._on_keep)

    def _made(self, names: tuple[str, str]) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(GAP_16, GAP_4, GAP_16, GAP_24)
        column.setSpacing(GAP_12)
        for name in names:
            column.addWidget(PlainLabel(name))
        column.addWidget(PlainLabel(tr("Reason"), Role.STRONG))
        column.addWidget(self.reason)
        column.addWidget(PlainLabel(tr("The reason is kept as a note on the first scheme."), Role.HELP, ink="ink_2"))
        column.addWidget(self.keep)
        column.addStretch(1)
        return body

    def _show_button(self) -> None:
        self.keep.setEnabled(bool(self.reason.value().strip()))

    def _on_keep(self) -> None:
        reason = self.reason.value().strip()
        self.close_sheet()
        self.decided.emit(reason)
