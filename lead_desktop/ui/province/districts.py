"""The province's first page: every district, when it was last heard, and how far it is in the eight steps."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lead_desktop.catalogue.folding import fold
from lead_desktop.roadmap import STEPS
from lead_desktop.store.changes import Committed
from lead_desktop.ui.look import GAP_8, GAP_12, Role, current
from lead_desktop.ui.pages import MainButton, Page, Where
from lead_desktop.ui.province.district_table import DistrictTable
from lead_desktop.ui.province.heard import District, districts_of, heard_recently
from lead_desktop.ui.session import Session
from lead_desktop.ui.texts import language, tr
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.text_field import TextField

_FILTER_WIDTH = 280


class DistrictsPage(Page):
    """Show the districts by steps; Enter opens a district's step."""

    def __init__(self, session: Session, where: Where, parent: QWidget | None = None) -> None:
        super().__init__(session, where, parent)
        self._districts: list[District] = []
        self.filter, self.table = TextField(), DistrictTable()
        self._filter_label, self._note = PlainLabel(wrap=False), PlainLabel(role=Role.HELP, ink="ink_2")
        self._lay_out()
        self.filter.edited.connect(self._show)
        self.table.opened.connect(self._open)
        QShortcut(QKeySequence("Ctrl+F"), self, lambda: self.filter.edit.setFocus())
        self.retranslate()
        self.refresh()

    def title(self) -> str:
        return tr("Districts")

    def fact_line(self) -> str:
        heard, all_ = heard_recently(self._districts), len(self._districts)
        return tr("{heard} of {all} heard from in the last 30 days", heard=heard, all=all_)

    def main_button(self) -> MainButton:
        return MainButton(tr("Open the Inbox"))

    def main_pressed(self) -> None:
        self.go.emit(Where("inbox"))

    def shown_again(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def heard(self, committed: Committed) -> None:
        self.refresh()

    def refresh(self) -> None:
        self._districts = districts_of(self.session.store, language())
        self._show()
        self.header_changed.emit()

    def retranslate(self) -> None:
        self._filter_label.setText(tr("Filter"))
        self.filter.set_name(tr("Filter the districts by name"))
        self._note.setText(tr("No figure means no bundle yet. It does not mean no work."))

    def _show(self) -> None:
        wanted = fold(self.filter.value() or "")
        self.table.show_districts([one for one in self._districts if wanted in fold(f"{one.name} {one.place}")])

    def _open(self, place: str, number: int) -> None:
        found = next(one for one in self._districts if one.place == place)
        if not found.is_heard:
            self.go.emit(Where("computers", row=place))
            return
        self.go.emit(Where("district", row=place, step=STEPS[number - 1].code if number else ""))

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(GAP_12)
        above.addWidget(self._note, 1)
        above.addWidget(self._filter_label)
        above.addWidget(self.filter)
        self.filter.setFixedWidth(current().px(_FILTER_WIDTH))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, GAP_8)
        whole.setSpacing(GAP_8)
        whole.addLayout(above)
        whole.addWidget(self.table, 1)
