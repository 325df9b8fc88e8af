"""Report sections (V7f): what is written of a report, figures without a source, and the marks of evaluations."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lead_desktop.analysis import tracking
from lead_desktop.roadmap.fields import entry_words
from lead_desktop.roadmap.monitoring.choices import CLEARED_STATES, REPORT
from lead_desktop.roadmap.monitoring.tasks import needed_sections
from lead_desktop.roadmap.reading import fiscal_year_of
from lead_desktop.roadmap.texts import N_
from lead_desktop.store.errors import LeadError
from lead_desktop.ui import tasks
from lead_desktop.ui.look import GAP_8, Mark, Role
from lead_desktop.ui.pages import Where
from lead_desktop.ui.tasks import Work
from lead_desktop.ui.texts import as_named, language, tr
from lead_desktop.ui.views.bars_and_rows import BarsAndRows
from lead_desktop.ui.views.cells import is_known, label_of, on_surface, shown_day
from lead_desktop.ui.views.monitoring import editions
from lead_desktop.ui.views.picker import Picker
from lead_desktop.ui.views.picture_page import PicturePage, Telling, records, whole
from lead_desktop.ui.views.row_list import Line, RowList
from lead_desktop.ui.widgets.bar_rows import BarRow
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.row import Cell
from lead_desktop.ui.widgets.type_ahead import Option

_MARKS = {"draft": Mark.DOING, "reviewed": Mark.DOING, "cleared": Mark.DONE, "sent": Mark.DONE}
_MOST_MARK = 4
Figures = Mapping[str, Any]


class ReportSectionsPage(PicturePage):
    """Show the outline of one report and year with the state of each section; a row opens what is written."""

    name = N_("Report sections")
    reads = ("report_section", "evaluation", "person", "document")
    adds = "report_section"
    nothing = N_("No section of a report is on record yet.")
    scrolls = True
    _report = ""
    _year = ""
    _work: Work | None = None

    def controls(self) -> Sequence[QWidget]:
        self._reports, self._years = Picker(tr("Report")), Picker(tr("Fiscal year"))
        self._reports.chosen.connect(lambda report: self._choose(report, self._year))
        self._years.chosen.connect(lambda year: self._choose(self._report, year))
        return self._reports, self._years

    def picture(self) -> QWidget:
        self.sections, self.bare = RowList(tr(self.name)), BarsAndRows(tr("Marks of the evaluations"))
        self.sections.opened.connect(self.open_key)
        self.bare.row_opened.connect(lambda key: self.open_record("report_section", key.split(" ")[0]))
        self.bare.bar_opened.connect(lambda key: self.open_record("evaluation", key.split(" ")[0]))
        whole_body = on_surface(QWidget())
        column = QVBoxLayout(whole_body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_8)
        column.addWidget(self.sections)
        column.addWidget(self.bare)
        self._heading = PlainLabel(tr("Editions"), Role.SECTION)
        self.editions = RowList(tr("Editions"))
        self.editions.opened.connect(lambda key: self.open_record("document", key))
        column.addWidget(self._heading)
        column.addWidget(self.editions)
        return whole_body

    def _show_editions(self) -> None:
        found = editions.editions_of(self.session, self._report, self._year)
        self._heading.setVisible(bool(found))
        self.editions.setVisible(bool(found))
        self.editions.show_lines([_edition(row) for row in reversed(found)])

    def quiet_buttons(self) -> tuple[tuple[str, str], ...]:
        can = not self.is_empty and bool(editions.sections_of(self.session, self._report, self._year))
        return (("freeze", tr("Freeze an edition")),) if can and self._work is None else ()

    def quiet_pressed(self, name: str) -> None:
        """Make the paper of today off the screen's thread, then keep it as the next edition."""
        rows = editions.sections_of(self.session, self._report, self._year)
        edition = editions.Edition(self._report, self._year, str(rows[0]["id"]))
        make = editions.paper_of(self.session, edition)
        self._work = tasks.run(lambda progress: make(), self)
        self._work.succeeded.connect(lambda content: self._keep(edition, content))
        self._work.refused.connect(lambda trouble: self._ended())
        self._work.stopped.connect(self._ended)
        self.header_changed.emit()

    def _keep(self, edition: editions.Edition, content: object) -> None:
        self._ended()
        if not isinstance(content, bytes):
            return
        try:
            editions.freeze(self.session, edition, content)
        except LeadError:
            # the session has told the window already
            return
        self.said.emit("good", tr("The edition is kept among the documents."))

    def _ended(self) -> None:
        self._work = None
        self.header_changed.emit()

    def focus_widget(self) -> QWidget:
        return super().focus_widget() if self._as_table or not self.sections.rows() else self.sections.rows()[0]

    def open_key(self, key: str) -> None:
        """Open a section that is written, or begin one that is not; a heading has no text of its own."""
        if self.session.store.row("report_section", key) is not None:
            self.open_record("report_section", key)
        elif key in needed_sections(self._report):
            new = Where("record", step=self.where.step, entity="report_section", view="guided", filter=f"section={key}")
            self.go.emit(new)

    def tell(self) -> Telling | None:
        store = self.session.store
        written = [row for row in store.rows("report_section") if row.get("report") and row.get("fiscal_year")]
        if not written:
            return None
        self._offer(written)
        found = records(tracking.report_outline(store, self._report, self._year))
        self.sections.show_lines([self._section(row) for row in found])
        bare = records(tracking.figures_unsourced(store, self._report, self._year))
        self.bare.show_rows(tr("Figures without a source"), [_bare(at, row) for at, row in enumerate(bare)])
        self.bare.show_bars(self._marks())
        self._show_editions()
        needed = [row for row in found if row["needed"]]
        cleared = sum(row["state"] in CLEARED_STATES for row in needed)
        finding = tr(
            "{cleared} of {needed} needed sections are cleared. Figures without a source: {bare}.",
            cleared=cleared, needed=len(needed), bare=len(bare),
        )  # fmt: skip
        heads = (tr("Section"), tr("State"), tr("Author"), tr("Figures without a source"))
        keys = tuple(str(row["section"] or row["code"]) for row in found)
        return Telling(finding, heads, tuple(self._line(row) for row in found), keys, (3,))

    def _offer(self, written: Sequence[Mapping[str, Any]]) -> None:
        this_year = fiscal_year_of(self.session.store.today)
        latest = max(written, key=lambda row: (row["fiscal_year"] == this_year, len(self._of(written, row))))
        reports = [Option(one.code, tr(one.label)) for one in REPORT]
        self._report = self._reports.offer(reports, self._report or str(latest["report"]))
        years = sorted({this_year, *(str(row["fiscal_year"]) for row in written)}, reverse=True)
        self._year = self._years.offer([Option(year, year) for year in years], self._year or str(latest["fiscal_year"]))

    def _of(self, written: Sequence[Mapping[str, Any]], like: Mapping[str, Any]) -> list[Mapping[str, Any]]:
        return [row for row in written if (row["report"], row["fiscal_year"]) == (like["report"], like["fiscal_year"])]

    def _section(self, row: Figures) -> Line:
        title = entry_words("report_outline", str(row["code"]), language())
        mark = _MARKS.get(str(row["state"]), Mark.NOT_STARTED)
        bare = tr("Figures without a source: {number}", number=whole(row["unsourced"])) if row["unsourced"] else ""
        cells = (
            Cell(mark=mark if row["needed"] or row["section"] else None, leads=True),
            Cell(title, Role.BODY if row["needed"] else Role.STRONG, leads=True, stretches=True),
            Cell(bare if is_known(row["unsourced"]) else "", Role.HELP),
            Cell(self._state(row), Role.HELP, "ink_2"),
        )
        return str(row["section"] or row["code"]), cells

    def _state(self, row: Figures) -> str:
        if row["state"]:
            return self.words("report_section", "state", row["state"])
        return tr("Not written yet") if row["needed"] else ""

    def _line(self, row: Figures) -> tuple[str, ...]:
        title = entry_words("report_outline", str(row["code"]), language())
        author = as_named(self.words("report_section", "author", row["author"])) if row["author"] else ""
        return title, self._state(row), author, whole(row["unsourced"])

    def _marks(self) -> list[BarRow]:
        """Return six bars for each evaluation that has at least one mark."""
        found = records(tracking.evaluation_marks(self.session.store))
        marked = {row["evaluation"] for row in found if is_known(row["mark"])}
        return [_mark(row) for row in found if row["evaluation"] in marked]

    def _choose(self, report: str, year: str) -> None:
        self._report, self._year = report, year
        self.refresh()


def _edition(row: Mapping[str, Any]) -> Line:
    cells = (
        Cell(as_named(str(row["title"])), leads=True, stretches=True),
        Cell(shown_day(row["dated"]), Role.HELP, "ink_2"),
    )
    return str(row["id"]), cells


def _bare(at: int, row: Figures) -> Line:
    section = entry_words("report_outline", str(row["section"]), language())
    cells = (
        Cell(str(row["figure"]), Role.STRONG, leads=True),
        Cell(as_named(str(row["context"])), leads=True, stretches=True),
        Cell(section, Role.HELP, "ink_2"),
    )
    return f"{row['record']} {at}", cells


def _mark(row: Figures) -> BarRow:
    title = tr("{one}: {other}", one=as_named(str(row["title"])), other=label_of("evaluation", row["criterion"]))
    mark = row["mark"]
    said = tr("{have} of {want}", have=whole(mark), want=_MOST_MARK) if is_known(mark) else tr("Not judged")
    share = mark / _MOST_MARK if is_known(mark) else None
    return BarRow(f"{row['evaluation']} {row['criterion']}", title, "", said, share)
