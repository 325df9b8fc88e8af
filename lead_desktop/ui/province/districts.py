"""The province's first page: every district, when it was last heard, how far it is; as a table and on the map."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from lead_desktop.catalogue.folding import fold
from lead_desktop.roadmap import STEPS
from lead_desktop.roadmap.shared.talk import ThreadState, threads
from lead_desktop.store.changes import Committed
from lead_desktop.ui.look import GAP_8, GAP_12, Role, current
from lead_desktop.ui.pages import MainButton, Page, Where
from lead_desktop.ui.province.district_map import DistrictMap
from lead_desktop.ui.province.district_table import DistrictTable
from lead_desktop.ui.province.heard import District, districts_of, heard_recently
from lead_desktop.ui.session import Session
from lead_desktop.ui.texts import language, tr
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.segmented import Segmented
from lead_desktop.ui.widgets.text_field import TextField

_FILTER_WIDTH = 280


class DistrictsPage(Page):
    """Show the districts by steps; Enter opens a district's step."""

    def __init__(self, session: Session, where: Where, parent: QWidget | None = None) -> None:
        super().__init__(session, where, parent)
        self._districts: list[District] = []
        self.filter, self.table, self.map = TextField(), DistrictTable(), DistrictMap()
        self.views_switch, self._stack = Segmented(), QStackedWidget()
        self._filter_label, self._note = PlainLabel(wrap=False), PlainLabel(role=Role.HELP, ink="ink_2")
        self._lay_out()
        self.filter.edited.connect(self._show)
        self.table.opened.connect(self._open)
        self.map.opened.connect(self._open)
        self.views_switch.changed.connect(self.show_as)
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

    def quiet_buttons(self) -> tuple[tuple[str, str], ...]:
        waiting = sum(thread.state is not ThreadState.SETTLED for thread in threads(self.session.store))
        asked = tr("Questions: {number}", number=waiting) if waiting else tr("Questions and decisions")
        return ("compare", tr("Compare districts")), ("talk", asked)

    def quiet_pressed(self, name: str) -> None:
        self.go.emit(Where(name))

    def show_as(self, view: str) -> None:
        """Show the districts as a table or as tiles on the map; the filter stays."""
        self.views_switch.set_value(view)
        self._stack.setCurrentIndex(int(view == "map"))
        self._note.setVisible(view != "map")
        self.map.step.setVisible(view == "map")
        self._show()
        self.shown_again()

    def shown_again(self) -> None:
        at_front = self.map.map.tiles if self._stack.currentIndex() else self.table
        at_front.setFocus(Qt.FocusReason.OtherFocusReason)

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
        self.views_switch.set_choices((("table", tr("Table")), ("map", tr("Map"))))
        self.views_switch.setAccessibleName(tr("How the districts are shown"))
        self.views_switch.set_value("map" if self._stack.currentIndex() else "table")
        self.map.retranslate()

    def _show(self) -> None:
        """Show what the filter lets through, in the view that is in front."""
        wanted = fold(self.filter.value() or "")
        found = [one for one in self._districts if wanted in fold(f"{one.name} {one.place}")]
        (self.map if self._stack.currentIndex() else self.table).show_districts(found)

    def _open(self, place: str, number: int) -> None:
        found = next(one for one in self._districts if one.place == place)
        if not found.is_heard:
            self.go.emit(Where("computers", row=place))
            return
        self.go.emit(Where("district", row=place, step=STEPS[number - 1].code if number else ""))

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(GAP_12)
        above.addWidget(self.views_switch)
        above.addWidget(self._note, 1)
        above.addWidget(self.map.step, 1)
        above.addWidget(self._filter_label)
        above.addWidget(self.filter)
        self.map.step.hide()
        self.filter.setMinimumWidth(current().px(_FILTER_WIDTH // 2))
        self.filter.setMaximumWidth(current().px(_FILTER_WIDTH))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, GAP_8)
        whole.setSpacing(GAP_8)
        whole.addLayout(above)
        for view in (self.table, self.map):
            self._stack.addWidget(view)
        whole.addWidget(self._stack, 1)
