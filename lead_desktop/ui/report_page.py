"""One report: its language and paper, what it still needs, its pages; saved as PDF, Excel or Word, or printed."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QFileDialog, QVBoxLayout, QWidget

from lead_desktop.reports import documents, files, registry
from lead_desktop.reports.desk import Desk
from lead_desktop.reports.registry import EXCEL, PDF, WORD
from lead_desktop.roadmap import ENTITIES
from lead_desktop.roadmap.texts import Translate, english
from lead_desktop.store.changes import Committed
from lead_desktop.ui import tasks
from lead_desktop.ui.commands import PRINT_KEY
from lead_desktop.ui.look import GAP_4, GAP_8, GAP_16, Role, current
from lead_desktop.ui.pages import MainButton, Page, Where
from lead_desktop.ui.preview import AskPrinter, Preview, ask_printer, pictures_of, put_on_paper
from lead_desktop.ui.report_making import Made, made, tried
from lead_desktop.ui.reports import facts_of, needs_words
from lead_desktop.ui.session import Session
from lead_desktop.ui.tasks import Work
from lead_desktop.ui.texts import LANGUAGES, OWN_NAMES, as_named, language, speaker, tr
from lead_desktop.ui.widgets.body_scroll import body_scroll
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.choice_field import ChoiceField
from lead_desktop.ui.widgets.flow import FlowLayout
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.segmented import Segmented
from lead_desktop.ui.widgets.type_ahead import Option
from lead_desktop.ui.wording import record_name
from lead_desktop.ui.work_bar import WorkBar

_KEPT = "report_languages"
_BESIDE, _SIDE = 760, 300

AskFile = Callable[[QWidget, str], Path | None]
"""Asks under which name a file is to be written; its argument is the name offered."""


def ask_file(owner: QWidget, offered: str) -> Path | None:
    """Ask for a file's place in the system's own window."""
    name, _ = QFileDialog.getSaveFileName(owner, tr("Save the report"), str(Path.home() / offered))
    return Path(name) if name else None


class ReportPage(Page):
    """Show one report, `where.filter` naming its kind; its pages are made off the screen's thread.

    `where.field` may hold the id of the record that it is about. For an empty form the filter names the kind of record.
    """

    def __init__(
        self,
        session: Session,
        where: Where,
        parent: QWidget | None = None,
        *,
        ask: AskFile = ask_file,
        printer: AskPrinter = ask_printer,
    ) -> None:
        super().__init__(session, where, parent)
        self.report = registry.report_named(where.filter)
        self._ask, self._ask_printer = ask, printer
        self._work: Work | None = None
        self._then: Callable[[Any], None] = self._on_pages
        self.languages, self.sheets = Segmented(), Segmented()
        self.records: ChoiceField | None = None
        self._known: list[str] = []
        self.private = QCheckBox()
        self.preview = Preview()
        self._labels = {name: PlainLabel(role=Role.HELP, ink="ink_2") for name in ("language", "paper", "record")}
        self._heading = PlainLabel(role=Role.STRONG)
        self._findings = QVBoxLayout()
        self.excel, self.word, self.printing = (
            Button(icon_name="table"),
            Button(icon_name="file"),
            Button(icon_name="print"),
        )
        self._column, self._across = QVBoxLayout(), QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._choices = QVBoxLayout()
        self._again = False
        self._lay_out()
        self._join()
        self.retranslate()
        self.refresh()

    # What the window asks.

    def title(self) -> str:
        return tr(self.report.name)

    def fact_line(self) -> str:
        return tr(ENTITIES[self._form()].label) if self._form() else ""

    def back_text(self) -> str:
        return tr("Reports")

    def main_button(self) -> MainButton:
        if not self.is_ready():
            return MainButton(tr("Go to what is missing"))
        return MainButton(tr("Save as PDF"), enabled=not self.is_busy())

    def main_pressed(self) -> None:
        if self.is_ready():
            self.save(PDF)
        else:
            self.go.emit(Where("records", entity=self.report.needs[0], view="table"))

    def heard(self, committed: Committed) -> None:
        self.refresh()

    # What can be done.

    def is_ready(self) -> bool:
        """Tell whether there is anything to report on."""
        return registry.is_ready(self.report, facts_of(self.session, self.where))

    def is_busy(self) -> bool:
        """Tell whether pages or a file are being made."""
        return self._work is not None

    def save(self, form: str) -> None:
        """Ask for a name and write the report in a form, with the twin that belongs to it."""
        offered = files.name_of(self.report, facts_of(self.session, self.where).place, self.languages.value())
        path = self._ask(self, f"{offered}.{form}")
        if path is None or self.is_busy():
            return
        path = path if path.suffix.lower() == f".{form}" else path.with_name(f"{path.name}.{form}")
        report, desk, sheet = self.report, self._desk(), self.sheets.value()

        def write() -> list[Path] | OSError:
            return tried(lambda: files.write_paper(report, registry.built(report, desk), path, desk.tr, sheet))

        self._run(write, tr("The report is being written"), self._on_written)

    def print_paper(self) -> None:
        """Print the report; where there is no printer, offer to write a PDF instead."""
        chosen = self._ask_printer(self)
        if chosen is None:
            self.said.emit("info", tr("There is no printer here. Save the report as PDF and print it elsewhere."))
            self.save(PDF)
            return
        report, desk, sheet = self.report, self._desk(), self.sheets.value()

        def make() -> tuple[QPrinter, list[bytes]]:
            return chosen, documents.pages(registry.built(report, desk), sheet, documents.PRINT_PPI)

        self._run(make, tr("The pages are being made"), self._on_printed)

    # What is shown.

    def refresh(self) -> None:
        """Read the records again and make the pages anew."""
        ready = self.is_ready()
        self._show_records()
        for part in (self.excel, self.word, self.printing):
            part.setEnabled(ready)
        self._tell(self._missing())
        self.header_changed.emit()
        if not ready:
            self.preview.show_hint(needs_words(self.report))
        elif self.is_busy():
            self._again = True
        else:
            self._make_pages()

    def retranslate(self) -> None:
        self._labels["language"].setText(tr("Language of the report"))
        self._labels["paper"].setText(tr("Paper"))
        self._labels["record"].setText(tr("About"))
        self._heading.setText(tr("Before it is handed on"))
        self.languages.setAccessibleName(self._labels["language"].text())
        self.sheets.setAccessibleName(self._labels["paper"].text())
        sheet = self.sheets.value()
        self.sheets.set_choices((("a4", tr("A4")), ("legal", tr("Legal"))))
        self.sheets.set_value(sheet)
        self.private.setText(tr("Print phone numbers and e-mail addresses"))
        self.private.setAccessibleName(self.private.text())
        self.excel.set_words(tr("Save as Excel"))
        self.word.set_words(tr("Save as Word"))
        self.printing.set_words(tr("Print"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= current().px(_BESIDE)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._across.setDirection(way)

    # Inside.

    def _form(self) -> str:
        return self.where.filter.removeprefix(registry.FORM) if self.report is registry.BLANK_FORM else ""

    def _desk(self) -> Desk:
        record = str(self.records.value() or "") if self.records else self._form()
        practice = self.session.store.about.practice
        facts = facts_of(self.session, self.where)
        return Desk(facts, self._speaker(), self.languages.value(), record, practice, self.private.isChecked())

    def _speaker(self) -> Translate:
        wanted = self.languages.value()
        return english if wanted == "en" else speaker(wanted)

    def _make_pages(self) -> None:
        report, desk, sheet = self.report, self._desk(), self.sheets.value()
        spoken = replace(desk, tr=tr, language=language())
        self._run(lambda: made(report, desk, spoken, sheet), tr("The pages are being made"), self._on_pages)

    def _run(self, job: Callable[[], object], words: str, then: Callable[[Any], None]) -> None:
        """Begin work off the screen's thread; its signals go to methods of the page, so that they end with it."""
        begun = tasks.run(lambda progress: job())
        self._work, self._then = begun, then
        self._column.insertWidget(0, WorkBar(begun, words, self, cancel=False))
        begun.succeeded.connect(self._on_succeeded)
        begun.refused.connect(self._on_refused)
        begun.stopped.connect(self._on_work)
        self.header_changed.emit()

    def _on_succeeded(self, result: object) -> None:
        then, self._work = self._then, None
        then(result)
        self._on_work()

    def _on_refused(self, trouble: object) -> None:
        self.session.troubled.emit(trouble)
        self._on_work()

    def _on_pages(self, ready: Made) -> None:
        self.preview.show_pages(pictures_of(ready.pages))
        if self._form():
            return
        told = [*self._missing(), *ready.findings]
        self._tell(told or [tr("Nothing is missing, and every figure has a source.")])

    def _tell(self, sentences: Sequence[str]) -> None:
        """List what the report lacks, one sentence below the other."""
        while (item := self._findings.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for one in sentences:
            self._findings.addWidget(PlainLabel(one))
        self._heading.setVisible(bool(sentences))

    def _on_work(self) -> None:
        self._work = None
        self.header_changed.emit()
        if self._again:
            self._again = False
            self.refresh()

    def _on_written(self, written: Sequence[Path] | OSError) -> None:
        if isinstance(written, OSError):
            why = written.strerror or type(written).__name__
            self.said.emit(
                "problem",
                tr("Your work is safe. The report could not be written: {why}. Choose another place.", why=why),
            )
            return
        self.said.emit("good", tr("Written: {files}", files=as_named(", ".join(path.name for path in written))))

    def _on_printed(self, ready: tuple[QPrinter, Sequence[bytes]]) -> None:
        printer, pages = ready
        if put_on_paper(pictures_of(pages), printer):
            self.said.emit("good", tr("The report is on its way to the printer."))
            return
        self.said.emit("problem", tr("The printer did not take the pages. Your work is safe. Save the report as PDF."))

    def _on_language(self, wanted: str) -> None:
        store = self.session.store
        if not store.read_only:
            kept = store.kept(_KEPT)
            store.keep(_KEPT, {**(kept if isinstance(kept, dict) else {}), self.report.kind: wanted})
        self.refresh()

    def _show_records(self) -> None:
        rows = registry.records_for(self.report, facts_of(self.session, self.where))
        options = [Option(str(row["id"]), record_name(self.session.store, self.report.about, row)) for row in rows]
        known = [option.key for option in options]
        self._labels["record"].setVisible(bool(known))
        if known == self._known:
            return
        self._known = known
        if self.records is not None:
            self._choices.removeWidget(self.records)
            self.records.deleteLater()
        self.records = None
        if known:
            self.records = ChoiceField(options, name=self._labels["record"].text())
            self.records.set_value(self.where.field if self.where.field in known else known[0])
            self.records.edited.connect(self.refresh)
            self._choices.insertWidget(self._choices.indexOf(self._labels["record"]) + 1, self.records)

    def _missing(self) -> list[str]:
        if not self.report.step or self.report.group != registry.STEP or self.where.row:
            return []
        state = self.session.step(self.report.step)
        missing = [task.tally.missing.said(tr) for task in state.tasks if task.tally.missing and not task.set_aside]
        return [tr("Still missing: {what}", what=one) for one in missing]

    def _join(self) -> None:
        self.languages.changed.connect(self._on_language)
        self.sheets.changed.connect(lambda sheet: self.refresh())
        self.private.toggled.connect(lambda ticked: self.refresh())
        self.excel.clicked.connect(lambda: self.save(EXCEL))
        self.word.clicked.connect(lambda: self.save(WORD))
        self.printing.clicked.connect(self.print_paper)
        key = QShortcut(QKeySequence(PRINT_KEY), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key.activated.connect(self.print_paper)

    def _lay_out(self) -> None:
        self.languages.set_choices([(code, OWN_NAMES[code]) for code in LANGUAGES])
        kept = self.session.store.kept(_KEPT)
        self.languages.set_value((kept if isinstance(kept, dict) else {}).get(self.report.kind, language()))
        self.sheets.set_choices((("a4", "A4"), ("legal", "Legal")))
        side = QWidget()
        self._choices = QVBoxLayout(side)
        self._choices.setContentsMargins(0, 0, 0, GAP_8)
        self._choices.setSpacing(GAP_4)
        for part in (
            self._labels["language"],
            self.languages,
            self._labels["paper"],
            self.sheets,
            self._labels["record"],
        ):
            self._choices.addWidget(part)
        self._choices.addWidget(self.private)
        self._choices.addSpacing(GAP_8)
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=GAP_8, line_gap=GAP_8)
        for button in (self.printing, self.excel, self.word):
            flow.addWidget(button)
        self._choices.addWidget(buttons)
        self._choices.addSpacing(GAP_8)
        self._choices.addWidget(self._heading)
        self._findings.setSpacing(GAP_4)
        self._choices.addLayout(self._findings)
        self._choices.addStretch(1)
        self.private.setVisible(self.report.with_private)
        self.excel.setVisible(EXCEL in self.report.forms)
        self.word.setVisible(WORD in self.report.forms)
        scroll = body_scroll(side)
        scroll.setMinimumWidth(current().px(_SIDE))
        self._across.setSpacing(GAP_16)
        self._across.addWidget(scroll, 2)
        self._across.addWidget(self.preview, 3)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._across, 1)
        self.setFocusProxy(self.languages)
        self.preview.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
