"""The one-page brief as a screen: the same figures and lists as on the paper, each leading to its record."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lead_desktop.reports import registry
from lead_desktop.reports.content import NUMBER, Cell, Facts, Heading, Part, Table
from lead_desktop.reports.desk import Desk
from lead_desktop.reports.registry import REPORTS
from lead_desktop.roadmap.texts import N_
from lead_desktop.ui.look import GAP_4, GAP_16, Role
from lead_desktop.ui.overview.tile_grid import TileGrid
from lead_desktop.ui.pages import MainButton, Page, Where
from lead_desktop.ui.reports import facts_of, needs_words
from lead_desktop.ui.session import Session
from lead_desktop.ui.texts import language, tr
from lead_desktop.ui.to_do import where_of_record
from lead_desktop.ui.widgets.body_scroll import body_scroll
from lead_desktop.ui.widgets.empty_state import EmptyState
from lead_desktop.ui.widgets.figure_table import FigureTable
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.stat_tile import StatTile

NOTHING = "–"


class BriefPage(Page):
    """Show today's brief of this office, or of the district that `where.row` names; its paper is one press away."""

    name = N_("Brief for the Deputy Commissioner")

    def __init__(self, session: Session, where: Where, parent: QWidget | None = None) -> None:
        super().__init__(session, where, parent)
        self.report = REPORTS["brief"]
        self.tables: list[BriefTable] = []
        self._heading = ""
        self._body = QWidget()
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(0, 0, 0, GAP_16)
        self._column.setSpacing(GAP_4)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(body_scroll(self._body))
        self.refresh()

    def title(self) -> str:
        return tr(self.name)

    def fact_line(self) -> str:
        return self._desk().own_records() if self.is_ready() else ""

    def back_text(self) -> str:
        return tr("Reports")

    def quiet_buttons(self) -> tuple[tuple[str, str], ...]:
        return (("results", tr("Expected results")),)

    def quiet_pressed(self, name: str) -> None:
        self.go.emit(Where("results", row=self.where.row))

    def main_button(self) -> MainButton:
        return MainButton(tr("Open the paper") if self.is_ready() else tr("Go to what is missing"))

    def main_pressed(self) -> None:
        if self.is_ready():
            self.go.emit(Where("report", filter=self.report.kind, row=self.where.row))
        else:
            self.go.emit(Where("records", entity=self.report.needs[0], view="table"))

    def is_ready(self) -> bool:
        """Tell whether there is anything to brief on."""
        return registry.is_ready(self.report, facts_of(self.session, self.where))

    def refresh(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.tables = []
        if self.is_ready():
            for part in registry.built(self.report, self._desk()).parts:
                self._add(part)
        else:
            self._column.addWidget(EmptyState(needs_words(self.report)))
        self._column.addStretch(1)
        self.header_changed.emit()

    def shown_again(self) -> None:
        if self.tables:
            self.tables[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _desk(self) -> Desk:
        practice = self.session.store.about.practice
        return Desk(facts_of(self.session, self.where), tr, language(), practice=practice)

    def _add(self, part: Part) -> None:
        match part:
            case Facts(rows=rows):
                self._column.addWidget(self._tiles(rows))
            case Heading(text=text):
                self._column.addSpacing(GAP_16)
                self._heading = text
                self._column.addWidget(PlainLabel(text, Role.SECTION))
            case Table(rows=()):
                self._column.addWidget(PlainLabel(part.empty, ink="ink_2"))
            case Table():
                table = BriefTable(part, self._heading)
                table.record_asked.connect(self._open)
                self.tables.append(table)
                self._column.addWidget(table)

    def _tiles(self, rows: Sequence[tuple[str, Cell]]) -> TileGrid:
        grid = TileGrid()
        tiles = [StatTile(cell.text or NOTHING, "", label) for label, cell in rows]
        for number, tile in enumerate(tiles):
            tile.opened.connect(lambda number=number: self.go.emit(self._behind(number)))
        grid.set_tiles(tiles)
        return grid

    def _behind(self, tile: int) -> Where:
        """Where the brief's own figures come from: the tasks of the steps, the indicators, the money."""
        home = Where("district", row=self.where.row) if self.where.row else Where("home")
        indicators = Where("view", step="monitoring", filter="V7a")
        money = Where("view", step="financing", filter="V6a")
        return home if self.where.row else (home, home, indicators, money)[tile]

    def _open(self, entity: str, row: str) -> None:
        if self.where.row or self.session.store.row(entity, row) is None:
            return
        self.go.emit(where_of_record(entity, row))


class BriefTable(FigureTable):
    """A table of the paper at its whole height; Enter or a click opens the record behind a row."""

    record_asked = Signal(str, str)

    def __init__(self, table: Table, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._origins = [next((cell.origin for cell in row if cell.origin), None) for row in table.rows]
        heads = [column.head for column in table.columns]
        rows = [[cell.text or NOTHING for cell in row] for row in table.rows]
        numeric = [number for number, column in enumerate(table.columns) if column.kind == NUMBER]
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.set_rows(heads, rows, numeric=numeric)
        self.opened.connect(self._ask)

    def sizeHint(self) -> QSize:
        return self.whole_size()

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.whole_size().height())

    def _ask(self, number: int) -> None:
        origin = self._origins[number]
        if origin is not None:
            self.record_asked.emit(origin.entity, origin.row)
