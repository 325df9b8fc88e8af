"""A bundle that has not left whole: which parts are on sticks, which are still here, and how to go on."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from lead_desktop.sync import gathering, outbox
from lead_desktop.ui.look import GAP_8, Role
from lead_desktop.ui.session import Session
from lead_desktop.ui.texts import ltr, tr
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.card import Card
from lead_desktop.ui.widgets.flow import FlowLayout
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.part_ticks import PartTicks


class CopyCard(Card):
    """Show the bundle whose copying is not finished; `anew_asked` wants a new bundle in its place."""

    anew_asked = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = session.store
        self._heading, self._said = PlainLabel(role=Role.SECTION), PlainLabel()
        self.ticks = PartTicks()
        self.anew = Button()
        buttons = QWidget()
        FlowLayout(buttons).addWidget(self.anew)
        self.column.setSpacing(GAP_8)
        for part in (self._heading, self._said, self.ticks, buttons):
            self.column.addWidget(part)
        self.anew.clicked.connect(lambda: self.anew_asked.emit())

    def refresh(self, folder: Path | None) -> None:
        """Read again how far it is, also on the stick that is chosen now."""
        note = outbox.unfinished(self._store)
        self.setVisible(note is not None)
        if note is None:
            return
        self._heading.setText(tr("Bundle {number} has not left whole", number=note.number))
        gone, of = outbox.carried(self._store, note), outbox.parts_of(self._store, note)
        self._said.setText(self._words(gone, of, outbox.reached(self._store, note, folder) if folder else 0))
        self.ticks.show_parts(
            gone if gone else (), of if gone else 0, name=tr("Parts of the bundle"), ticked=tr("On a stick"),
            open_word=tr("Still here"),
        )  # fmt: skip
        self.anew.set_words(tr("Write a new bundle instead"))

    def _words(self, gone: tuple[int, ...], of: int, percent: int) -> str:
        if gone:
            left = [number for number in range(1, of + 1) if number not in gone]
            slots = {"gone": ltr(gathering.ranges(gone)), "left": ltr(gathering.ranges(left)), "all": of}
            return tr(
                "Parts {gone} of {all} are on sticks. Parts {left} are still here: put in the next stick.", **slots
            )
        if percent:
            return tr("Copying was interrupted. It goes on from {percent} %.", percent=percent)
        return tr("It is ready on this computer and has not left yet.")
