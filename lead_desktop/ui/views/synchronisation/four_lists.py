"""What needs an answer (V5b): actions that serve nothing, items nobody serves, links against, and crowded items."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lead_desktop.analysis import alignment
from lead_desktop.roadmap.fields import entry_words
from lead_desktop.roadmap.formats import number
from lead_desktop.roadmap.shared import codes
from lead_desktop.roadmap.texts import N_
from lead_desktop.ui.look import GAP_8
from lead_desktop.ui.pages import Where
from lead_desktop.ui.texts import language, tr
from lead_desktop.ui.views.picture_page import PicturePage, Telling, listed, records
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.figure_table import FigureTable
from lead_desktop.ui.widgets.stat_tile import StatTile
from lead_desktop.ui.wording import name_of_id

_LISTS = tuple(alignment.LIST_WORDS)
_ALL = ("action", "targets", "agenda_item", "framework", "reason")
_COLUMNS = {
    "orphan": ("action", "targets"),
    "uncovered": ("agenda_item", "framework"),
    "against": ("action", "agenda_item", "reason"),
    "crowded": ("agenda_item", "action"),
}


class FourListsPage(PicturePage):
    """Show how long the four lists are, and the one that was chosen; from an orphan a request upward is one step."""

    name = N_("What serves nothing yet")
    reads = ("agenda_item", "alignment", "action")
    adds = "alignment"
    nothing = N_("Links need actions from step 4 and items of an agenda. Write the actions first.")
    _list = "orphan"

    def controls(self) -> Sequence[QWidget]:
        self._ask = Button(tr("Ask upward"), icon_name="export")
        self._ask.clicked.connect(self.ask_upward)
        return (self._ask,)

    def picture(self) -> QWidget:
        body = QWidget()
        self._tiles = {name: StatTile() for name in _LISTS}
        self._rows = FigureTable(tr(self.name))
        self._rows.opened.connect(lambda at: self.open_key(self._keys[at]))
        row = QHBoxLayout()
        row.setSpacing(GAP_8)
        for name, tile in self._tiles.items():
            row.addWidget(tile, 1)
            tile.opened.connect(lambda name=name: self.choose(name))
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_8)
        column.addLayout(row)
        column.addWidget(self._rows, 1)
        body.setFocusProxy(self._rows)
        return body

    def wanted(self) -> str:
        return "alignment" if self.session.store.rows("action") else "action"

    def open_key(self, key: str) -> None:
        """Open the link, else the action, else the item that a row is about."""
        for entity in ("alignment", "action", "agenda_item"):
            if self.session.store.row(entity, key) is not None:
                self.open_record(entity, key)
                return

    def tell(self) -> Telling | None:
        found = records(alignment.four_lists(self.session.store))
        if not self.session.store.rows("action"):
            return None
        for name, tile in self._tiles.items():
            count = sum(row["list"] == name for row in found)
            tile.set_words(number(count), "", tr(alignment.LIST_WORDS[name]), "")
        shown = [row for row in found if row["list"] == self._list]
        self._keys = [_key(row) for row in shown]
        names = _COLUMNS[self._list]
        heads = tuple(self._head(name) for name in names)
        self._rows.set_rows(heads, [tuple(self._text(row, name) for name in names) for row in shown])
        self._ask.setEnabled(self._list == "orphan" and bool(shown))
        return Telling(
            tr("{list}: {count}", list=tr(alignment.LIST_WORDS[self._list]), count=number(len(shown))),
            (tr("List"), *(self._head(name) for name in _ALL)),
            tuple((tr(row["word"]), *(self._text(row, name) for name in _ALL)) for row in found),
            tuple(_key(row) for row in found),
        )

    def choose(self, name: str) -> None:
        """Show one of the four lists."""
        self._list = name
        self.refresh()
        self._rows.setFocus()

    def ask_upward(self) -> None:
        """Begin a request upward for the orphan on which the focus stands, else for the first one."""
        at = max(0, self._rows.currentIndex().row())
        given = f"action={self._keys[at]}"
        step = self.where.step
        self.go.emit(Where("record", step=step, entity="upward_request", view="guided", filter=given))

    def _head(self, name: str) -> str:
        return {
            "action": tr("Action"), "targets": tr("SDG targets"), "agenda_item": tr("Agenda item"),
            "framework": tr("Framework"), "reason": tr("Reason"),
        }[name]  # fmt: skip

    def _text(self, row: Mapping[str, Any], name: str) -> str:
        store, value = self.session.store, row.get(name)
        if name == "targets":
            return listed(codes(store.row("action", row["action"] or "") or {}, "targets"))
        if not value:
            return ""
        if name == "framework":
            return entry_words("frameworks", value, language())
        return str(value) if name == "reason" else name_of_id(store, name, value)


def _key(row: Mapping[str, Any]) -> str:
    return str(row["link"] or row["action"] or row["agenda_item"])
