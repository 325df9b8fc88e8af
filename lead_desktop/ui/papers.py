"""A list of papers that can be opened, removed, added, dropped and pasted. How they are read: taking_papers.py."""

import tempfile
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QFileDialog, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from lead_desktop.roadmap import ENTITIES, formats
from lead_desktop.roadmap.facts import Row
from lead_desktop.store.attachments import plain_name
from lead_desktop.ui.look import GAP_4, GAP_8, GAP_12, Role, colour, current, paint_icon
from lead_desktop.ui.session import Session
from lead_desktop.ui.taking_papers import PICTURES, Paper, papers_in, picture_of, take_in
from lead_desktop.ui.texts import as_named, language, ltr, tr
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.flow import FlowLayout
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.wording import name_of_id

OPENED_OUTSIDE = PICTURES | {
    ".pdf", ".doc", ".docx", ".odt", ".rtf", ".txt", ".xls", ".xlsx", ".ods", ".csv", ".ppt", ".pptx",
}  # fmt: skip
"""Papers that another program may open; nothing that can run as a program is among them."""
_SIDE = 56
_MEGABYTE, _KILOBYTE = 1_048_576, 1_024

Choose = Callable[[QWidget], Sequence[Path]]
OpenFile = Callable[[Path], object]


def choose_files(owner: QWidget) -> Sequence[Path]:
    """Ask for files in the system's own window."""
    names, _ = QFileDialog.getOpenFileNames(owner, tr("Add a file"))
    return [Path(name) for name in names]


def open_file(path: Path) -> object:
    """Open a file in the program that the system has for it."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def size_in_words(size: int) -> str:
    """Return a size as officers read it: 1.2 MB or 340 KB."""
    if size >= _MEGABYTE:
        return tr("{size} MB", size=formats.number(round(size / _MEGABYTE, 1)))
    return tr("{size} KB", size=formats.number(max(1, round(size / _KILOBYTE))))


class Tile(QWidget):
    """The picture of a paper, a sheet with its kind, or a grey tile where the file is missing.

    `load` is called when the tile first comes into sight.
    """

    def __init__(
        self, load: Callable[[], QImage | None], *, missing: bool, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._picture: QImage | None = None
        self._load, self.is_missing = load, missing
        self._is_loaded = missing
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = current().px(_SIDE)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._is_loaded:
            self._picture, self._is_loaded = self._load(), True
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("line" if self.is_missing else "sunk"))
        if self._picture is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            size = self._picture.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRect((self.width() - size.width()) // 2, (self.height() - size.height()) // 2, 0, 0)
            place.setSize(size)
            painter.drawImage(place, self._picture)
        else:
            side = current().px(24)
            at = (self.width() - side) // 2
            paint_icon(painter, at, at, "file", current().palette.ink_2, side)
        painter.end()


class PaperCard(QFrame):
    """One paper with what can be done with it."""

    def __init__(self, session: Session, row: Row, *, belongs: bool, open_with: OpenFile) -> None:
        super().__init__()
        self._session, self._row, self._open_with = session, row, open_with
        self.details, self.remove = Button(tr("Details"), "quiet"), Button("", "quiet")
        self.open = Button(tr("Open the file"))
        self._question = PlainLabel(role=Role.HELP)
        self._yes, self._no = Button(tr("Open outside")), Button(tr("Stay here"), "quiet")
        self.setAccessibleName(self._title())
        self.is_missing = not session.store.attachments.has(str(row.get("sha256") or ""))
        self._name_buttons()
        self._lay_out(belongs)
        self.open.clicked.connect(self.ask)
        self._yes.clicked.connect(self._open_outside)
        self._no.clicked.connect(lambda: self._show_question(False))
        self.remove.clicked.connect(lambda: session.remove("document", str(row["id"])))

    def ask(self) -> None:
        """Ask before another program is started."""
        name = str(self._row.get("file_name") or "")
        if Path(name).suffix.lower() not in OPENED_OUTSIDE:
            self._question.setText(tr("A file of this kind is kept here but is not opened."))
            self._question.show()
            return
        told = tr("Another program will open a copy of “{name}”. Changes to the copy do not come back.", name=name)
        self._question.setText(told)
        self._show_question(True)
        self._yes.setFocus(Qt.FocusReason.OtherFocusReason)

    def say_yes(self) -> None:
        """Answer the question with yes."""
        self._yes.click()

    def _show_question(self, shown: bool) -> None:
        for part in (self._question, self._yes, self._no):
            part.setVisible(shown)

    def _open_outside(self) -> None:
        self._show_question(False)
        content = self._session.store.attachments.read(str(self._row.get("sha256") or ""))
        if content is None:
            return
        folder = Path(tempfile.mkdtemp(prefix="lead-"))
        copy = folder / plain_name(str(self._row.get("file_name") or "paper"))
        copy.write_bytes(content)
        self._open_with(copy)

    def _title(self) -> str:
        return str(self._row.get("title") or self._row.get("file_name") or "")

    def _name_buttons(self) -> None:
        title = self._title()
        self.remove.set_words(tr("Remove"))
        self.open.setAccessibleDescription(title)
        self.remove.setAccessibleDescription(title)
        self.details.setAccessibleDescription(title)
        self.open.setEnabled(not self.is_missing)
        self.remove.setVisible(self._row.get("office") == self._session.store.place)

    def _facts(self) -> str:
        kind = ENTITIES["document"].by_name["kind"].show(self._row.get("kind"), tr, language())
        size = self._row.get("bytes")
        parts = [kind, size_in_words(size) if isinstance(size, int) else "", str(self._row.get("file_name") or "")]
        dated = self._row.get("dated")
        if dated:
            parts.insert(1, ltr(formats.short_date(str(dated))))
        return " · ".join(as_named(part) for part in parts if part)

    def _picture(self) -> QImage | None:
        if Path(str(self._row.get("file_name") or "")).suffix.lower() not in PICTURES:
            return None
        content = self._session.store.attachments.read(str(self._row.get("sha256") or ""))
        return picture_of(content, 4 * _SIDE) if content is not None else None

    def _lay_out(self, belongs: bool) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(PlainLabel(self._title(), Role.STRONG))
        words.addWidget(PlainLabel(self._facts(), Role.HELP, ink="ink_2"))
        if belongs:
            words.addWidget(PlainLabel(self._belongs_to(), Role.HELP, ink="ink_2"))
        if self.is_missing:
            said = tr("Not received yet. It is asked for with the next bundle or receipt.")
            words.addWidget(PlainLabel(said, Role.HELP))
        words.addWidget(self._question)
        answers = QHBoxLayout()
        answers.setSpacing(GAP_8)
        for button in (self._yes, self._no):
            answers.addWidget(button)
        answers.addStretch(1)
        words.addLayout(answers)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, GAP_4, 0, GAP_4)
        row.setSpacing(GAP_12)
        row.addWidget(Tile(self._picture, missing=self.is_missing, name=self._title()), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        for button in (self.open, self.details, self.remove):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._show_question(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def _belongs_to(self) -> str:
        entity, about = str(self._row.get("about_entity") or ""), str(self._row.get("about_record") or "")
        if entity not in ENTITIES:
            return ""
        name = name_of_id(self._session.store, entity, about)
        return tr("Belongs to: {kind}, {name}", kind=tr(ENTITIES[entity].label), name=name)


class Papers(QWidget):
    """Papers of one record, or of all when no record is named; files can be added, dropped and pasted.

    `opened` carries the id of a paper whose details are wanted; `refused` ready sentences about files not added.
    """

    opened = Signal(str)
    refused = Signal(str)

    def __init__(
        self,
        session: Session,
        entity: str,
        row: str,
        *,
        every: bool = False,
        choose: Choose = choose_files,
        open_with: OpenFile = open_file,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._entity, self._row, self._every = session, entity, row, every
        self._choose, self._open_with = choose, open_with
        self._cards: dict[str, PaperCard] = {}
        self._hint = PlainLabel(ink="ink_2")
        self.add, self.paste = Button(icon_name="attach"), Button(kind="quiet", icon_name="copy")
        self._as_they_are = QCheckBox()
        self._wanted = ""
        self.setAcceptDrops(True)
        self._lay_out()
        self.retranslate()
        self.refresh()
        self.add.clicked.connect(self.ask_for_files)
        self.paste.clicked.connect(self.take_pasted)

    def cards(self) -> list[PaperCard]:
        """Return the papers that are shown."""
        return list(self._cards.values())

    def rows(self) -> list[Row]:
        """Return the papers, the newest first; those whose words hold what is filtered for."""
        found = [
            one for one in self._session.store.rows("document") if self._every or one.get("about_record") == self._row
        ]
        return [one for one in reversed(found) if self._wanted in _searched(one)]

    def set_filter(self, text: str) -> None:
        """Show only papers whose title, number or file name holds a text."""
        self._wanted = text.strip().casefold()
        self.refresh()

    def refresh(self) -> None:
        """Show the papers there are now."""
        for card in self._cards.values():
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = {}
        for row in self.rows():
            card = PaperCard(self._session, row, belongs=self._every, open_with=self._open_with)
            card.details.clicked.connect(lambda checked=False, row=row: self.opened.emit(str(row["id"])))
            self._cards[str(row["id"])] = card
            self._list.addWidget(card)
        self._hint.setVisible(not self._cards)

    def ask_for_files(self) -> None:
        """Add files that are picked from the computer's folders."""
        self.take(Paper(path.name, path) for path in self._choose(self))

    def take_pasted(self) -> None:
        """Add what was copied: files or a picture."""
        self.take(papers_in(QGuiApplication.clipboard().mimeData()))

    def take(self, papers: Iterable[Paper]) -> None:
        """Add files and say which were refused."""
        listed = list(papers)
        keep = self._as_they_are.isChecked()
        for said in take_in(self._session, listed, self._entity, self._row, as_they_are=keep):
            self.refused.emit(said)
        self.refresh()

    def set_read_only(self, read_only: bool) -> None:
        """Show the papers only."""
        self.setAcceptDrops(not read_only)
        for part in (self.add, self.paste, self._as_they_are):
            part.setVisible(not read_only)

    def retranslate(self) -> None:
        """Say every word in the language of the screen."""
        self.add.set_words(tr("Add a file"))
        self.paste.set_words(tr("Paste"))
        self._as_they_are.setText(tr("Keep photos as they are, with their place mark"))
        self._as_they_are.setAccessibleName(self._as_they_are.text())
        self._hint.setText(tr("Scan a paper or copy a photo here."))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.take(papers_in(event.mimeData()))
        event.acceptProposedAction()

    def _lay_out(self) -> None:
        self._list = QVBoxLayout()
        self._list.setSpacing(GAP_4)
        adding = QWidget()
        row = FlowLayout(adding, gap=GAP_8, line_gap=GAP_4)
        for part in (self.add, self.paste, self._as_they_are):
            row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_8)
        column.addWidget(self._hint)
        column.addWidget(adding)
        column.addLayout(self._list)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)


def _searched(row: Row) -> str:
    return " ".join(str(row.get(name) or "") for name in ("title", "ref_no", "file_name")).casefold()
