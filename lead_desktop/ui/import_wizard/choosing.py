"""Part 1: the file. It is picked or dropped; what is in it is said before anything else is asked."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from lead_desktop.roadmap import formats
from lead_desktop.sheets.recognise import Table
from lead_desktop.ui.import_wizard.draft import Draft
from lead_desktop.ui.import_wizard.words import KINDS
from lead_desktop.ui.look import GAP_8, GAP_12, Role
from lead_desktop.ui.texts import as_named, tr
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.card import Card
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.wording import kind_of_record

AskFile = Callable[[QWidget], Path | None]


def ask_file(owner: QWidget) -> Path | None:
    """Ask for a file in the system's own window."""
    kinds = "*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt *.docx"
    offered = ";;".join((name_filter(tr("Tables"), kinds), name_filter(tr("All files"), "*")))
    name, _ = QFileDialog.getOpenFileName(owner, tr("Choose a file"), "", offered)
    return Path(name) if name else None


def name_filter(words: str, patterns: str) -> str:
    """Return a kind of file as the system's windows offer it."""
    return f"{words} ({patterns})"


class ChoosePart(QWidget):
    """Pick a file; `picked` carries its path."""

    picked = Signal(object)

    def __init__(self, ask: AskFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ask = ask
        self._sentence, self._kinds = PlainLabel(), PlainLabel(role=Role.HELP, ink="ink_2")
        self.other = Button(icon_name="file")
        self._card, self._name, self._facts = (
            Card(),
            PlainLabel(role=Role.STRONG),
            PlainLabel(role=Role.HELP, ink="ink_2"),
        )
        self.setAcceptDrops(True)
        self._card.column.addWidget(self._name)
        self._card.column.addWidget(self._facts)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_8)
        column.addWidget(self._sentence)
        column.addWidget(self._kinds)
        column.addSpacing(GAP_12)
        column.addWidget(self._card)
        column.addWidget(self.other)
        column.addStretch(1)
        self.other.clicked.connect(self.ask)

    def ask(self) -> None:
        """Ask for a file."""
        path = self._ask(self)
        if path is not None:
            self.picked.emit(path)

    def show_draft(self, draft: Draft) -> None:
        """Say what is in the file that was chosen."""
        self._sentence.setText(
            tr("Choose the file that holds the table. Nothing changes before the last page; the file stays as it is.")
        )
        self._kinds.setText(
            tr("Excel, LibreOffice, text files with columns, and tables in Word. A file can also be dropped here.")
        )
        self.other.set_words(tr("Choose another file"))
        self.other.setVisible(draft.file is not None)
        self._card.setVisible(draft.file is not None)
        if draft.file is not None and draft.book is not None and draft.table is not None:
            self._name.setText(draft.file.name)
            self._facts.setText(_facts(draft, draft.table))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event.mimeData().urls()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped(event.mimeData().urls())
        if path is not None:
            event.acceptProposedAction()
            self.picked.emit(path)


def _dropped(urls: list) -> Path | None:  # type: ignore[type-arg]
    files = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    return files[0] if len(files) == 1 else None


def _facts(draft: Draft, table: Table) -> str:
    assert draft.book is not None
    kind = tr(KINDS[draft.book.kind])
    rows, columns = formats.number(len(table.rows)), formats.number(len(table.columns))
    fits = tr(
        "{rows} rows and {columns} columns look like: {kind}",
        rows=rows,
        columns=columns,
        kind=kind_of_record(draft.entity.name),
    )
    return " · ".join(as_named(one) for one in (kind, fits))
