"""The facts of a slip, shown after a bundle is written, to be printed or copied into a letter."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from lead_desktop.roadmap.texts import without_direction_marks
from lead_desktop.ui.look import GAP_4, GAP_8, GAP_16, Mark, Role
from lead_desktop.ui.texts import tr
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.card import Card
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.status_mark import StatusMark


class SlipCard(Card):
    """Say that a file lies whole on the stick, and show its slip; `print_asked` wants it on paper."""

    print_asked = Signal()

    def __init__(
        self,
        said: str,
        facts: Sequence[tuple[str, str]],
        beside: str = "",
        *,
        print_words: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._facts = tuple(facts)
        self.setAccessibleName(said)
        self.said = PlainLabel(said, Role.STRONG)
        self.printing = Button(print_words or tr("Print dispatch slip"), icon_name="print")
        self.copy = Button(tr("Copy the slip"), "quiet", "copy")
        head = QHBoxLayout()
        head.setSpacing(GAP_8)
        head.addWidget(StatusMark(Mark.ON_TRACK))
        head.addWidget(self.said, 1)
        for button in (self.copy, self.printing):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP_16)
        grid.setVerticalSpacing(GAP_4)
        grid.setColumnStretch(1, 1)
        for number, (label, value) in enumerate(self._facts):
            grid.addWidget(PlainLabel(label, ink="ink_2", wrap=False), number, 0)
            grid.addWidget(PlainLabel(value, Role.STRONG if number == len(self._facts) - 1 else Role.BODY), number, 1)
        self.column.addLayout(head)
        if beside:
            self.column.addWidget(PlainLabel(beside))
        self.column.addLayout(grid)
        self.copy.clicked.connect(self._on_copy)
        self.printing.clicked.connect(lambda: self.print_asked.emit())

    def facts(self) -> tuple[tuple[str, str], ...]:
        """Return the facts as (label, value)."""
        return self._facts

    def text(self) -> str:
        """Return the slip as text, one fact a line, without marks that are for the screen only."""
        return without_direction_marks("\n".join(f"{label}: {value}" for label, value in self._facts)) + "\n"

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text())
        self.copy.set_words(tr("Copied"))
