"""Bundles that come on several sticks: which of their parts are here, ticked off, and which are missing."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lead_desktop.sync import gathering
from lead_desktop.sync.gathering import Gathered
from lead_desktop.ui.look import GAP_4, GAP_8
from lead_desktop.ui.session import Session
from lead_desktop.ui.status_words import place_name
from lead_desktop.ui.texts import ltr, tr
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.part_ticks import PartTicks


class PiecesPart(QWidget):
    """Show every bundle of which parts are here but not all; hidden where there is none."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = session.store
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, GAP_4, 0, 0)
        self._column.setSpacing(GAP_8)
        self.hide()

    def refresh(self) -> None:
        """Read again which parts are here."""
        while item := self._column.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        waiting = [one for one in gathering.waiting(self._store) if one.missing]
        for one in waiting:
            self._column.addWidget(PlainLabel(said_of(one)))
            self._column.addWidget(ticks_of(one))
        self.setVisible(bool(waiting))


def said_of(one: Gathered) -> str:
    """Return the sentence that names the bundle and its missing parts."""
    place = place_name(one.manifest.sender.place)
    return tr(
        "Bundle {number} from {place} comes on several sticks. Missing: parts {missing} of {all}.",
        number=one.manifest.number,
        place=place,
        missing=ltr(gathering.ranges(one.missing)),
        all=one.of,
    )


def ticks_of(one: Gathered) -> PartTicks:
    """Return its parts, those that are here with a tick."""
    ticks = PartTicks()
    ticks.show_parts(
        one.here, one.of, name=tr("Parts of the bundle"), ticked=tr("Here"), open_word=tr("Not received yet")
    )
    return ticks
