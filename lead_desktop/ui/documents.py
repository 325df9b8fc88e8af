"""Every paper and photo of the office: what it is, how large, what it belongs to. One record's papers: papers.py."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lead_desktop.roadmap import formats
from lead_desktop.store.changes import Committed
from lead_desktop.ui.look import GAP_8, current
from lead_desktop.ui.pages import MainButton, Page, Where
from lead_desktop.ui.papers import Choose, OpenFile, Papers, choose_files, open_file, size_in_words
from lead_desktop.ui.session import Session
from lead_desktop.ui.texts import tr
from lead_desktop.ui.widgets.body_scroll import body_scroll
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.text_field import TextField

_FILTER_WIDTH = 280


class DocumentsPage(Page):
    """List all papers, the newest first; what is added here belongs to the district or province as a whole."""

    def __init__(
        self,
        session: Session,
        where: Where,
        parent: QWidget | None = None,
        *,
        choose: Choose = choose_files,
        open_with: OpenFile = open_file,
    ) -> None:
        super().__init__(session, where, parent)
        place = session.store.place
        self.papers = Papers(session, "place", place, every=True, choose=choose, open_with=open_with)
        # The foot bar holds the button that adds a file.
        self.papers.add.hide()
        self._filter, self._filter_label = TextField(), PlainLabel(wrap=False)
        self._lay_out()
        self.retranslate()
        self.papers.opened.connect(lambda row: self.go.emit(Where("record", entity="document", row=row, view="guided")))
        self.papers.refused.connect(lambda said: self.said.emit("problem", said))
        self._filter.edited.connect(lambda: self.papers.set_filter(self._filter.value() or ""))
        for key, do in (
            (QKeySequence("Ctrl+F"), self._filter.setFocus),
            (QKeySequence("Ctrl+N"), self.papers.ask_for_files),
            (QKeySequence(QKeySequence.StandardKey.Paste), self.papers.take_pasted),
        ):
            shortcut = QShortcut(key, self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)

    def title(self) -> str:
        return tr("Documents")

    def fact_line(self) -> str:
        rows = self.session.store.rows("document")
        if not rows:
            return ""
        size = sum(row["bytes"] for row in rows if isinstance(row.get("bytes"), int))  # type: ignore[misc]
        return tr("{number} papers, {size} together", number=formats.number(len(rows)), size=size_in_words(size))

    def main_button(self) -> MainButton:
        return MainButton(tr("Add a file"))

    def main_pressed(self) -> None:
        self.papers.ask_for_files()

    def heard(self, committed: Committed) -> None:
        if "document" in committed.entities:
            self.refresh()

    def refresh(self) -> None:
        self.papers.refresh()
        self.header_changed.emit()

    def retranslate(self) -> None:
        self._filter_label.setText(tr("Filter"))
        self._filter.set_name(tr("Filter the papers"))
        self.papers.retranslate()

    def _lay_out(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, GAP_8)
        column.addWidget(self.papers)
        column.addStretch(1)
        line = QHBoxLayout()
        line.setSpacing(GAP_8)
        line.addWidget(self._filter_label)
        self._filter.setMaximumWidth(current().px(_FILTER_WIDTH))
        line.addWidget(self._filter, 1)
        line.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GAP_8)
        whole.addLayout(line)
        whole.addWidget(body_scroll(body), 1)
