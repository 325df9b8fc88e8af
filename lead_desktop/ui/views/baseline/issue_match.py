"""Issues and offices (V2d): who could deal with each issue, the gravest first. Verdicts: analysis/mandates."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lead_desktop.analysis.mandates import verdicts
from lead_desktop.roadmap import step_of
from lead_desktop.roadmap.texts import N_
from lead_desktop.ui.look import GAP_8, GAP_16, GAP_24, Mark, Role
from lead_desktop.ui.pages import Where
from lead_desktop.ui.texts import as_named, tr
from lead_desktop.ui.to_do import where_of_record
from lead_desktop.ui.views.cells import (
    NONE,
    Cells,
    is_known,
    label_of,
    records_of,
    shown_code,
    shown_number,
)
from lead_desktop.ui.views.picture_page import PicturePage, Telling
from lead_desktop.ui.views.row_list import RowList
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.row import Cell
from lead_desktop.ui.widgets.sheet import Sheet
from lead_desktop.ui.wording import kind_of_record

_MARKS = {
    "ready": Mark.ON_TRACK,
    "weak": Mark.SLOW,
    "unclear": Mark.QUESTION,
    "nobody": Mark.OFF_TRACK,
    "not_scored": Mark.NO_DATA,
}
_OFFERED = ("mandate", "decision", "upward_request")
"""What can be recorded where nobody has an issue in hand."""


class IssueMatchPage(PicturePage):
    """Show each issue with its verdict; a row opens the mandate, or offers what to do where nobody leads."""

    name = N_("Issues and offices")
    adds = "issue"
    nothing = N_("The issues will stand here with the office that could deal with each.")
    reads = ("issue", "mandate", "institution")
    scrolls = True

    def picture(self) -> QWidget:
        self.issues = RowList(tr(self.name))
        self.issues.opened.connect(self.open_key)
        return self.issues

    def tell(self) -> Telling | None:
        lines = records_of(verdicts(self.session.store))
        if not lines:
            return None
        self.issues.show_lines([(str(line["issue"]), self._cells(line)) for line in lines])
        ready = sum(line["verdict"] == "ready" for line in lines)
        heads = [label_of("issue", field) for field in ("title", "target", "severity", "people_affected")]
        return Telling(
            tr("{number} of {all} issues have an office that is ready", number=ready, all=len(lines)),
            (*heads, tr("Verdict"), tr("Lead"), label_of("mandate", "capacity")),
            tuple(self._row(line) for line in lines),
            tuple(str(line["issue"]) for line in lines),
            (2, 3, 6),
        )

    def focus_widget(self) -> QWidget:
        rows = self.issues.rows()
        return super().focus_widget() if self._as_table or not rows else rows[0]

    def open_key(self, key: str) -> None:
        line = next(one for one in records_of(verdicts(self.session.store)) if one["issue"] == key)
        if is_known(line["mandate"]):
            self.go.emit(where_of_record("mandate", str(line["mandate"])))
            return
        sheet = NobodySheet(str(line["title"]), str(line["target"]), self.window())
        sheet.chosen.connect(self.go)
        sheet.closed.connect(sheet.deleteLater)
        sheet.open_sheet()

    def _leads(self, line: Cells) -> str:
        names = [as_named(self.session.store.name("institution", one)) for one in line["leads"]]
        return ", ".join(names) or NONE

    def _cells(self, line: Cells) -> tuple[Cell, ...]:
        severity = tr("{label}: {value}", label=label_of("issue", "severity"), value=shown_number(line["severity"]))
        return (
            Cell(mark=_MARKS[line["verdict"]], leads=True),
            Cell(str(line["title"]), leads=True, stretches=True),
            Cell(tr(line["word"])),
            Cell(severity, Role.HELP, "ink_2"),
            Cell("" if line["verdict"] == "nobody" else self._leads(line), Role.HELP, "ink_2"),
        )

    def _row(self, line: Cells) -> tuple[str, ...]:
        figures = (shown_number(line["severity"]), shown_number(line["people_affected"]))
        target = shown_code("issue", "target", line["target"])
        able = shown_number(line["capacity"])
        return str(line["title"]), target, *figures, tr(line["word"]), self._leads(line), able


class NobodySheet(Sheet):
    """Offer what to do about an issue that no office leads; `chosen` carries where to go (a Where)."""

    chosen = Signal(object)

    def __init__(self, issue: str, target: str, host: QWidget) -> None:
        super().__init__(host, tr("Nobody leads this issue"), close=tr("Close"))
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(GAP_16, GAP_8, GAP_16, GAP_24)
        column.setSpacing(GAP_8)
        column.addWidget(PlainLabel(issue, role=Role.STRONG))
        column.addWidget(PlainLabel(tr("Name an office that leads, decide on it in the task force, or ask upward.")))
        for entity in _OFFERED:
            column.addWidget(self._button(entity, target))
        column.addStretch(1)
        self.set_body(body)

    def _button(self, entity: str, target: str) -> Button:
        button = Button(tr("Add {kind}", kind=kind_of_record(entity)))
        given = f"target={target}" if entity == "mandate" else ""
        step = step_of(entity)
        where = Where("record", step=step.code if step else "", entity=entity, view="guided", filter=given)
        button.clicked.connect(lambda: self._choose(where))
        return button

    def _choose(self, where: Where) -> None:
        self.close_sheet()
        self.chosen.emit(where)
