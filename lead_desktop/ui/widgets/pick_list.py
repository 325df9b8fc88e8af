"""A list of one column in which one row is chosen; a row can be dragged onto a row of another such list."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QTableView, QWidget

from lead_desktop.ui.widgets.figure_table import FigureTable


class PickList(FigureTable):
    """Show titles; the chosen row stays marked. `dropped` carries the key that came and the key it fell on."""

    dropped = Signal(str, str)
    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._keys: tuple[str, ...] = ()
        self.keeps_choice = True
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDragDropMode(QTableView.DragDropMode.DragDrop)
        self.setDropIndicatorShown(False)
        self.selectionModel().currentRowChanged.connect(lambda *_: self._on_row())

    def show_rows(self, head: str, rows: Sequence[tuple[str, str]]) -> None:
        """Show rows as (key, title) under a head; the choice stays where it is still there."""
        kept = self.current_key()
        self._keys = tuple(key for key, _ in rows)
        self.set_rows((head,), [(title,) for _, title in rows])
        self.choose(kept if kept in self._keys else self._keys[0] if self._keys else "")

    def current_key(self) -> str:
        """Return the key of the chosen row, empty where there is none."""
        at = self.currentIndex().row()
        return self._keys[at] if 0 <= at < len(self._keys) else ""

    def choose(self, key: str) -> None:
        """Choose a row."""
        if key in self._keys:
            self.setCurrentIndex(self.model().index(self._keys.index(key), 0))

    def startDrag(self, actions: Qt.DropAction) -> None:
        carried = QMimeData()
        carried.setText(self.current_key())
        drag = QDrag(self)
        drag.setMimeData(carried)
        drag.exec(Qt.DropAction.LinkAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._look(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._look(event)

    def dropEvent(self, event: QDropEvent) -> None:
        source, at = event.source(), self.indexAt(event.position().toPoint()).row()
        if not self._takes(source) or not 0 <= at < len(self._keys):
            event.ignore()
            return
        event.acceptProposedAction()
        self.dropped.emit(event.mimeData().text(), self._keys[at])

    def _look(self, event: QDragEnterEvent | QDragMoveEvent) -> None:
        if self._takes(event.source()):
            event.acceptProposedAction()
        else:
            event.ignore()

    def _takes(self, source: object) -> bool:
        """Only a row of the other list of the same page may fall here."""
        return isinstance(source, PickList) and source is not self and source.window() is self.window()

    def _on_row(self) -> None:
        if key := self.current_key():
            self.chosen.emit(key)
