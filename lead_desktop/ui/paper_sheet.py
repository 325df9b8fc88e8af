"""One small paper, such as a slip: its pages at a glance, printing, and saving as PDF where there is no printer."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from lead_desktop.reports.content import Paper
from lead_desktop.reports.desk import Desk
from lead_desktop.system import safeio
from lead_desktop.ui import tasks
from lead_desktop.ui.look import GAP_4, GAP_8, GAP_16, Role
from lead_desktop.ui.preview import AskPrinter, Preview, ask_printer, pictures_of, put_on_paper
from lead_desktop.ui.session import Session
from lead_desktop.ui.texts import as_named, language, tr
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.flow import FlowLayout
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.sheet import Sheet

AskName = Callable[[QWidget, str], Path | None]
"""Asks under which name a PDF is to be written; its argument is the name offered."""


class PaperSheet(Sheet):
    """Show a paper; everything it does is said inside the sheet. `made` follows once its pages are shown."""

    made = Signal()

    def __init__(
        self,
        paper: Paper,
        host: QWidget,
        *,
        printer: AskPrinter = ask_printer,
        ask: AskName | None = None,
    ) -> None:
        super().__init__(host, paper.title, close=tr("Close"))
        self._paper, self._ask_printer, self._ask = paper, printer, ask or ask_name
        self._work: tasks.Work | None = None
        self.preview = Preview()
        self.printing, self.save = Button(tr("Print"), icon_name="print"), Button(tr("Save as PDF"), icon_name="file")
        self.said = PlainLabel(role=Role.HELP)
        self.set_body(self._laid_out())
        self.printing.clicked.connect(self._print)
        self.save.clicked.connect(self._save)
        self.preview.show_hint(tr("The pages are being made"))
        self._run(lambda: _pages(paper), self._on_pages)

    def is_busy(self) -> bool:
        """Tell whether pages are being made."""
        return self._work is not None

    def _laid_out(self) -> QWidget:
        body, buttons = QWidget(), QWidget()
        flow = FlowLayout(buttons, gap=GAP_8)
        flow.addWidget(self.printing)
        flow.addWidget(self.save)
        column = QVBoxLayout(body)
        column.setContentsMargins(GAP_16, GAP_4, GAP_16, GAP_16)
        column.setSpacing(GAP_8)
        column.addWidget(buttons)
        column.addWidget(self.said)
        column.addWidget(self.preview, 1)
        self.said.hide()
        return body

    def _run(self, job: Callable[[], object], done: Callable[..., None]) -> None:
        if self._work is not None:
            return
        self._work = tasks.run(lambda progress: job())
        self._work.succeeded.connect(lambda result: self._end(lambda: done(result)))
        self._work.stopped.connect(lambda: self._end(lambda: None))

    def _end(self, then: Callable[[], None]) -> None:
        self._work = None
        then()

    def _on_pages(self, pages: list[bytes]) -> None:
        self.preview.show_pages(pictures_of(pages))
        self.made.emit()

    def _print(self) -> None:
        printer = self._ask_printer(self)
        if printer is None:
            self._say(tr("There is no printer here. Save the paper as PDF and print it elsewhere."))
            return
        self._run(lambda: _pages(self._paper, for_print=True), lambda pages: self._on_printed(printer, pages))

    def _on_printed(self, printer: QPrinter, pages: list[bytes]) -> None:
        if put_on_paper(pictures_of(pages), printer):
            self._say(tr("The paper is on its way to the printer."))
        else:
            self._say(tr("The printer did not take the paper. Your work is safe. Save it as PDF."))

    def _save(self) -> None:
        path = self._ask(self, f"{self._paper.kind.replace('_', '-')}.pdf")
        if path is not None:
            path = path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf")
            self._run(lambda: _written(self._paper, path), self._on_written)

    def _on_written(self, written: Path | OSError) -> None:
        if isinstance(written, OSError):
            self._say(tr("Your work is safe. The paper could not be written there. Choose another place."))
        else:
            self._say(tr("Written: {files}", files=as_named(written.name)))

    def _say(self, words: str) -> None:
        self.said.setText(words)
        self.said.show()


def dispatch_slip_sheet(session: Session, facts: Sequence[tuple[str, str]], host: QWidget) -> PaperSheet:
    """Return the sheet that prints a dispatch slip; `facts` are ready words, as the screen shows them."""
    from lead_desktop.reports.papers.hand_papers import dispatch_slip

    return PaperSheet(dispatch_slip(desk_of(session), facts), host)


def desk_of(session: Session) -> Desk:
    """Return what papers are made from, in the language of the screen."""
    return Desk(session.store, tr, language(), practice=session.store.about.practice)


def ask_name(owner: QWidget, offered: str) -> Path | None:
    """Ask for a file's place in the system's own window."""
    name, _ = QFileDialog.getSaveFileName(owner, tr("Save as PDF"), str(Path.home() / offered))
    return Path(name) if name else None


def _pages(paper: Paper, *, for_print: bool = False) -> list[bytes]:
    from lead_desktop.reports import documents

    return documents.pages(paper, "a4", documents.PRINT_PPI if for_print else documents.SCREEN_PPI)


def _written(paper: Paper, path: Path) -> Path | OSError:
    from lead_desktop.reports import documents

    try:
        safeio.write_file(path, documents.pdf(paper))
    except OSError as error:
        return error
    return path
