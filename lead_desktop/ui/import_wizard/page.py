"""Bring from Excel: the five parts one after another. Reading and checking go on off the screen's thread."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from lead_desktop.roadmap import ENTITIES
from lead_desktop.roadmap.texts import N_
from lead_desktop.sheets.check import Standing
from lead_desktop.sheets.matching import Matching
from lead_desktop.store import entering
from lead_desktop.store.changes import Committed
from lead_desktop.store.errors import LeadError
from lead_desktop.ui import tasks
from lead_desktop.ui.import_wizard import draft as drafts
from lead_desktop.ui.import_wizard.checking import CheckPart
from lead_desktop.ui.import_wizard.choosing import AskFile, ChoosePart, ask_file, name_filter
from lead_desktop.ui.import_wizard.columns import ColumnsPart
from lead_desktop.ui.import_wizard.draft import Draft, Job
from lead_desktop.ui.import_wizard.result import ResultPart
from lead_desktop.ui.import_wizard.starting import StartPart
from lead_desktop.ui.layouts import given_by
from lead_desktop.ui.pages import MainButton, Page, Where
from lead_desktop.ui.session import Session
from lead_desktop.ui.texts import is_rtl, tr
from lead_desktop.ui.widgets.body_scroll import body_scroll
from lead_desktop.ui.work_bar import WorkBar

CHOOSE, START, COLUMNS, CHECK, RESULT = range(5)
_NAMES = (
    N_("Choose the file"), N_("Where the table starts"), N_("Match the columns"), N_("Check the rows"), N_("Result"),
)  # fmt: skip

AskPlace = Callable[[QWidget, str], Path | None]


def ask_place(owner: QWidget, name: str) -> Path | None:
    """Ask where a file is to be written, in the system's own window."""
    offered = name_filter(tr("Excel workbook"), "*.xlsx")
    chosen, _ = QFileDialog.getSaveFileName(owner, tr("Save the rows set aside"), name, offered)
    return Path(chosen) if chosen else None


class ImportPage(Page):
    """Bring the rows of a file in as records of one kind. Nothing changes before the last part."""

    def __init__(
        self,
        session: Session,
        where: Where,
        parent: QWidget | None = None,
        *,
        ask: AskFile = ask_file,
        ask_where: AskPlace = ask_place,
    ) -> None:
        super().__init__(session, where, parent)
        given = {name: str(value) for name, value in given_by(where.entity, where.filter).items()}
        self.draft = Draft(ENTITIES[where.entity], given)
        self._ask_where = ask_where
        self._work: tasks.Work | None = None
        self._undone = False
        self.choose, self.start, self.columns = ChoosePart(ask), StartPart(), ColumnsPart(session)
        self.check, self.result = CheckPart(session), ResultPart()
        self._stack = QStackedWidget()
        self._column = QVBoxLayout(self)
        self._lay_out()
        self._join()
        self.refresh()

    # What the window asks.

    def title(self) -> str:
        return tr("Bring from Excel: {kind}", kind=tr(self.draft.entity.plural))

    def fact_line(self) -> str:
        return tr("Page {number} of 5 · {name}", number=self.part() + 1, name=tr(_NAMES[self.part()]))

    def back_text(self) -> str:
        return tr("Data")

    def main_button(self) -> MainButton | None:
        match self.part():
            case 0 if self.draft.file is None:
                return MainButton(tr("Choose a file"), enabled=not self.is_busy() and self._may_add())
            case 3:
                return self._bring_button()
            case 4:
                return MainButton(tr("Open the records"))
        return MainButton(tr("Continue"), enabled=not self.is_busy() and self._may_go_on())

    def main_pressed(self) -> None:
        button = self.main_button()
        if button is None or not button.enabled:
            return
        match self.part():
            case 0 if self.draft.file is None:
                self.choose.ask()
            case 2:
                self._check()
            case 3:
                self._run(
                    drafts.bringing(self.session.store, self.draft),
                    tr("The rows are being brought in"),
                    self._on_brought,
                )
            case 4:
                self.go.emit(Where("records", entity=self.draft.entity.name, view="table", filter=self.where.filter))
            case _:
                self.show_part(self.part() + 1)

    def second_button(self) -> MainButton | None:
        if self.part() in (CHOOSE, RESULT):
            return None
        return MainButton(tr("Back"), enabled=not self.is_busy())

    def second_pressed(self) -> None:
        if not self.is_busy():
            self.show_part(self.part() - 1)

    def heard(self, committed: Committed) -> None:
        if self.part() == RESULT and self.draft.brought is not None:
            self._show_whether_undone(self.draft.brought.document)
        self.header_changed.emit()

    def refresh(self) -> None:
        for part in (self.choose, self.start, self.columns, self.check):
            part.show_draft(self.draft)
        self._show_result()
        self.header_changed.emit()

    def hasHeightForWidth(self) -> bool:
        # The tallest part would else set the height of all; each part that is long scrolls by itself.
        return False

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    # The parts.

    def part(self) -> int:
        """Return which of the five parts is in front, counted from 0."""
        return self._stack.currentIndex()

    def show_part(self, part: int) -> None:
        """Bring a part to the front."""
        self._stack.setCurrentIndex(part)
        self.header_changed.emit()
        self.focusNextChild()

    def take_file(self, path: Path) -> None:
        """Read a file that was chosen or dropped."""
        self._run(drafts.reading(self.session.store, self.draft, path), tr("The file is being read"), self._on_read)

    def is_busy(self) -> bool:
        """Tell whether a file is being read, checked or brought in."""
        return self._work is not None

    def _may_add(self) -> bool:
        return entering.refusal(self.session.store, self.draft.entity.name) is None

    def _may_go_on(self) -> bool:
        if self.part() != COLUMNS:
            return self.draft.table is not None
        return self.columns.matching is not None and self.columns.may_go_on()

    def _bring_button(self) -> MainButton:
        good = self.draft.checked.count(Standing.GOOD) if self.draft.checked else 0
        words = tr("Bring in %n row(s)", None, good)
        return MainButton(words, enabled=good > 0 and not self.is_busy())

    # The work.

    def _check(self) -> None:
        matching = self.columns.matching
        if matching is not None:
            self.draft = replace(self.draft, matching=matching)
            self._check_again()

    def _check_again(self) -> None:
        self._run(drafts.checking(self.session.store, self.draft), tr("The rows are being checked"), self._on_checked)

    def _run(self, job: Job, words: str, done: Callable[[Draft], None]) -> None:
        if self.is_busy():
            return
        self._work = work = tasks.run(job)
        self._column.insertWidget(0, WorkBar(work, words, self, cancel=done is not self._on_brought))
        work.succeeded.connect(lambda result: self._end(lambda: done(result)))
        work.refused.connect(lambda error: self._end(lambda: self._on_refused(error)))
        work.stopped.connect(lambda: self._end(lambda: None))
        self.header_changed.emit()

    def _end(self, then: Callable[[], None]) -> None:
        self._work = None
        then()
        self.header_changed.emit()

    def _on_refused(self, error: LeadError) -> None:
        self.session.troubled.emit(error)
        self.refresh()

    def _on_read(self, read: Draft) -> None:
        self.draft = read
        self.refresh()
        if self.part() > START:
            self.show_part(START)

    def _on_checked(self, checked: Draft) -> None:
        self.draft = checked
        self.check.show_draft(checked)
        if self.part() != CHECK:
            self.show_part(CHECK)

    def _on_brought(self, brought: Draft) -> None:
        self.draft = brought
        self._show_result()
        self.show_part(RESULT)
        if brought.brought is not None:
            self.session.announce(brought.brought.committed)

    def _show_result(self) -> None:
        self.result.show_draft(self.draft)
        if self._undone:
            self.result.show_undone()

    def _show_whether_undone(self, document: str) -> None:
        undone = self.session.store.row("document", document) is None
        if undone != self._undone:
            self._undone = undone
            self._show_result()

    # What the parts ask for.

    def _on_moved(self, sheet: str, header: tuple[int, int] | None) -> None:
        words = tr("The table is being looked for")
        self._run(drafts.starting_at(self.session.store, self.draft, sheet, header), words, self._on_read)

    def _on_reread(self, encoding: str, delimiter: str) -> None:
        job = drafts.reading_again(self.session.store, self.draft, encoding, delimiter)
        self._run(job, tr("The file is being read"), self._on_read)

    def _on_word(self, field: str, typed: str, key: str) -> None:
        self._amend(lambda matching: matching.with_word(field, typed, key))

    def _on_added(self, field: str) -> None:
        self._amend(lambda matching: replace(matching, add=matching.add | {field}))

    def _amend(self, change: Callable[[Matching], Matching]) -> None:
        if self.draft.matching is not None and not self.is_busy():
            self.draft = replace(self.draft, matching=change(self.draft.matching))
            self.columns.matching = self.draft.matching
            self._check_again()

    def _on_save(self) -> None:
        from lead_desktop.sheets import aside

        document = self.draft.brought.document if self.draft.brought else ""
        batch = next((one for one in aside.batches(self.session.store) if one.document == document), None)
        path = self._ask_where(self, tr("Rows set aside") + ".xlsx") if batch else None
        if batch is None or path is None:
            return
        try:
            aside.save_as_excel(batch, path, tr, from_right=is_rtl())
        except OSError:
            self.said.emit(
                "problem", tr("The file was not written. Choose another place, or close the file where it is open.")
            )
            return
        self.said.emit("good", tr("The rows are saved in {file}.", file=path.name))

    def _lay_out(self) -> None:
        for part in (body_scroll(self.choose), self.start, self.columns, self.check, body_scroll(self.result)):
            self._stack.addWidget(part)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._stack, 1)

    def _join(self) -> None:
        self.choose.picked.connect(self.take_file)
        self.start.moved.connect(self._on_moved)
        self.start.reread.connect(self._on_reread)
        self.columns.changed.connect(self.header_changed)
        self.check.answered.connect(self._on_word)
        self.check.added.connect(self._on_added)
        self.result.undo_asked.connect(self.session.undo)
        self.result.save_asked.connect(self._on_save)
        self.result.aside_asked.connect(lambda: self.go.emit(Where("set_aside", entity=self.draft.entity.name)))
