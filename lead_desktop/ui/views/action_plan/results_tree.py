"""The results chain (V4b): impact, outcome, output, action from top to bottom, with SMART marks and what is missing."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from lead_desktop.analysis import plans
from lead_desktop.roadmap.texts import N_
from lead_desktop.ui.texts import tr
from lead_desktop.ui.views.picture_page import PicturePage, Telling, lines_of, listed, records
from lead_desktop.ui.widgets.legend import LegendItem
from lead_desktop.ui.widgets.matrix import Matrix, MatrixCell, MatrixTitle
from lead_desktop.ui.widgets.segmented import Segmented

_INDENT = "\u2003"
_LETTERS = {
    "specific": (N_("Specific"), N_("Names a target and, through its actions, a place.")),
    "measurable": (N_("Measurable"), N_("Has indicators, each with a unit and a baseline.")),
    "achievable": (
        N_("Can be reached"),
        N_("The office can carry it, and the pace needed is at most twice the best so far."),
    ),
    "relevant": (N_("Relevant"), N_("An action of it fits an agenda item directly or partly.")),
    "dated": (N_("Dated"), N_("Each indicator has a dated target value.")),
}
_LEVEL, _LACKS = "level", "lacks"
_EMPTY = MatrixCell()


class ResultsTreePage(PicturePage):
    """Show the results of the plan and their actions as an outline."""

    name = N_("Results and what they lack")
    reads = ("plan", "result", "action", "indicator", "measurement", "funding_line", "mandate", "alignment", "scheme")
    adds = "result"
    nothing = N_("No result is on record yet.")
    _which = "all"

    def controls(self) -> Sequence[QWidget]:
        self._shown = Segmented((("all", tr("All")), ("look", tr("Needs a look"))), tr("Which records"))
        self._shown.set_value(self._which)
        self._shown.changed.connect(self._choose)
        return (self._shown,)

    def picture(self) -> QWidget:
        self._matrix = Matrix(tr(self.name), keys="")
        self._matrix.opened.connect(lambda key, _: self.open_key(key))
        return self._matrix

    def legend(self) -> Sequence[LegendItem]:
        return (
            LegendItem(tr("Yes"), "completeness:2"),
            LegendItem(tr("No"), "completeness:0"),
            LegendItem(tr("Not known yet"), "hatched"),
        )

    def open_key(self, key: str) -> None:
        self.open_record("result" if self.session.store.row("result", key) else "action", key)

    def wanted(self) -> str:
        return "result" if self.session.store.rows("plan") else "plan"

    def tell(self) -> Telling | None:
        store = self.session.store
        known = plans.KnownPlan(store)
        tree = records(plans.results_tree(store, known=known))
        if not tree:
            return None
        smart = {row["result"]: row for row in records(plans.smart_marks(store, known=known))}
        shown = [row for row in tree if self._which == "all" or _needs_a_look(row, smart)]
        columns = [MatrixTitle(key, tr(word), tr(tip)) for key, (word, tip) in _LETTERS.items()]
        columns = [MatrixTitle(_LEVEL, tr("Level")), *columns, MatrixTitle(_LACKS, tr("What is missing"))]
        rows = [MatrixTitle(row["id"], _title(row)) for row in shown]
        cells = {(row["id"], column.key): self._cell(row, column.key, smart) for row in shown for column in columns}
        self._matrix.set_cells(rows, columns, cells)
        heads = (tr("Result"), *(column.title for column in columns))
        keys = tuple(title.key for title in rows)
        return Telling(self._finding(tree, smart), heads, lambda: lines_of(rows, columns, cells), keys)

    def _finding(self, tree: Sequence[Mapping[str, Any]], smart: Mapping[str, Mapping[str, Any]]) -> str:
        whole = sum(all(row[letter] == "yes" for letter in plans.SMART) for row in smart.values())
        without = sum("no_money" in row["marks"] for row in tree)
        return tr(
            "{smart} of {results} results pass all five tests. Actions without money: {actions}.",
            smart=whole, results=len(smart), actions=without,
        )  # fmt: skip

    def _cell(self, row: Mapping[str, Any], column: str, smart: Mapping[str, Mapping[str, Any]]) -> MatrixCell:
        if column == _LEVEL:
            word = self.words("result", "level", row["level"]) if row["kind"] == "result" else tr("Action")
            return MatrixCell(word)
        if column == _LACKS:
            return MatrixCell(listed([tr(plans.MARK_WORDS[mark]) for mark in row["marks"]]))
        judged = smart.get(row["id"])
        return _judged(judged[column], column) if judged is not None else _EMPTY

    def _choose(self, which: str) -> None:
        self._which = which
        self.refresh()


def _title(row: Mapping[str, Any]) -> str:
    words = f"{row['number']} {row['title']}" if row["number"] else str(row["title"])
    return _INDENT * int(row["depth"]) + words


def _judged(mark: str, column: str) -> MatrixCell:
    tip = tr(_LETTERS[column][1])
    match mark:
        case "yes":
            return MatrixCell(tr("Yes"), 2, tip=tip)
        case "no":
            return MatrixCell(tr("No"), 0, tip=tip)
    return MatrixCell(tr("?"), hatched=True, tip=tip)


def _needs_a_look(row: Mapping[str, Any], smart: Mapping[str, Mapping[str, Any]]) -> bool:
    judged = smart.get(row["id"])
    return bool(row["marks"]) or (judged is not None and any(judged[letter] != "yes" for letter in plans.SMART))
