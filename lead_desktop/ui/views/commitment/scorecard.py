"""The scorecard (V1b): ten rows of 0, 1 or 2 points, what earned them, and what would earn more. Points: analysis."""

from textwrap import shorten

from PySide6.QtWidgets import QWidget

from lead_desktop.analysis.scores import scorecard, scorecard_total
from lead_desktop.roadmap import formats
from lead_desktop.roadmap.texts import N_
from lead_desktop.ui.look import Mark, Role
from lead_desktop.ui.pages import Where
from lead_desktop.ui.session import Session
from lead_desktop.ui.texts import as_named, tr
from lead_desktop.ui.to_do import where_of_record
from lead_desktop.ui.views.cells import NONE, Cells, is_known, records_of
from lead_desktop.ui.views.picture_page import PicturePage, Telling
from lead_desktop.ui.views.row_list import RowList
from lead_desktop.ui.widgets.row import Cell

MOST_POINTS = 20
_MOST_LETTERS = 48
"""Longer names of records are cut in the row; the table has them whole."""
_MARKS = (Mark.NOT_STARTED, Mark.DOING, Mark.DONE)
_PLACES = {
    "decision": ("commitment", "commitment"),
    "political_lead": ("", "person"),
    "focal_person": ("", "person"),
    "money": ("financing", "funding_line"),
    "plan": ("action_plan", "plan"),
    "task_force": ("task_force", "body"),
    "report_to_council": ("monitoring", "report_section"),
    "participation": ("baseline", "engagement"),
    "left_behind": ("baseline", "marginalised_group"),
    "disclosure": ("commitment", "commitment"),
}
"""The step and the kind of record in which the points of each row are earned."""


class ScorecardPage(PicturePage):
    """Show how far the district has bound itself; a row opens the record that earned its points."""

    name = N_("Scorecard")
    adds = "commitment"
    nothing = N_("Nothing is recorded in this step yet.")
    scrolls = True

    def picture(self) -> QWidget:
        rows = RowList(tr(self.name))
        rows.opened.connect(self.open_key)
        return rows

    def tell(self) -> Telling:
        card = scorecard(self.session.store)
        lines = records_of(card)
        rows, total = self._picture, formats.number(scorecard_total(card))
        assert isinstance(rows, RowList)
        rows.show_lines([(str(line["criterion"]), self._cells(line)) for line in lines])
        return Telling(
            tr("{number} of {all} points are earned", number=total, all=MOST_POINTS),
            (tr("Criterion"), tr("Points"), tr("Earned by"), tr("What would earn more")),
            tuple(self._row(line) for line in lines),
            tuple(str(line["criterion"]) for line in lines),
        )

    def open_key(self, key: str) -> None:
        line = next(one for one in records_of(scorecard(self.session.store)) if one["criterion"] == key)
        if is_known(line["record"]):
            self.go.emit(where_of_record(str(line["entity"]), str(line["record"])))
            return
        step, entity = _PLACES[key]
        self.go.emit(Where("records", step=step, entity=entity, view="table"))

    def focus_widget(self) -> QWidget:
        rows = self._picture
        assert isinstance(rows, RowList)
        return super().focus_widget() if self._as_table else rows.rows()[0]

    def _earned(self, line: Cells) -> str:
        return as_named(_name(self.session, line)) if is_known(line["record"]) else ""

    def _row(self, line: Cells) -> tuple[str, ...]:
        return tr(line["label"]), _points(line), self._earned(line) or NONE, _more(line) or NONE

    def _cells(self, line: Cells) -> tuple[Cell, ...]:
        earned = shorten(self._earned(line), _MOST_LETTERS, placeholder="…")
        return (
            Cell(mark=_MARKS[int(line["points"])], leads=True),
            Cell(_points(line), leads=True),
            Cell(tr(line["label"]), leads=True, stretches=True),
            Cell(_more(line), Role.HELP),
            Cell(earned, Role.HELP, "ink_2"),
        )


def _name(session: Session, line: Cells) -> str:
    return session.store.name(str(line["entity"]), str(line["record"]))


def _points(line: Cells) -> str:
    return tr("{number} of {all}", number=formats.number(line["points"]), all=2)


def _more(line: Cells) -> str:
    return tr(line["more"]) if is_known(line["more"]) else ""
