"""How the plan serves the agendas (V5a): actions by items of a framework. Links are judged in the cells."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from lead_desktop.analysis import alignment
from lead_desktop.catalogue import DROPPED
from lead_desktop.roadmap import formats
from lead_desktop.roadmap.facts import Row
from lead_desktop.roadmap.fields import entry_words
from lead_desktop.roadmap.shared import complete_rows
from lead_desktop.roadmap.synchronisation.choices import STRENGTH
from lead_desktop.roadmap.synchronisation.entities import AGENDA_ITEM
from lead_desktop.roadmap.synchronisation.links import NEEDS_REASON, is_judged, judged_links, standing_actions
from lead_desktop.roadmap.texts import N_
from lead_desktop.ui.pages import Where
from lead_desktop.ui.texts import language, tr
from lead_desktop.ui.views.picker import Picker
from lead_desktop.ui.views.picture_page import PicturePage, Telling, percent, records, whole
from lead_desktop.ui.widgets.legend import LegendItem
from lead_desktop.ui.widgets.matrix import Matrix, MatrixCell, MatrixTitle
from lead_desktop.ui.widgets.segmented import Segmented
from lead_desktop.ui.widgets.type_ahead import Option
from lead_desktop.ui.wording import name_of_id

_KEYS = {"3": "direct", "2": "partial", "1": "weak", "0": "none", "-": "against"}
_STEPS = {"direct": 4, "partial": 2, "weak": 1, "none": 0}
_STRENGTHS = ("direct", "partial", "weak", "against", "none", "not_applicable")
"""From what tells most of a result to what tells least: a link that works against it must be seen."""
_WORDS = {one.code: one.label for one in STRENGTH}
_COVERED = "covered"
Cells = dict[tuple[str, str], MatrixCell]


class AlignmentMatrixPage(PicturePage):
    """Show the links between the actions and one framework; the keys 3 to 0 and minus judge a pair."""

    name = N_("How the plan fits the agendas")
    reads = ("agenda_item", "alignment", "action")
    adds = "agenda_item"
    nothing = N_("Links need actions from step 4 and items of an agenda. Write the actions first.")
    _framework = ""
    _by = "action"

    def controls(self) -> Sequence[QWidget]:
        self._frameworks = Picker(tr("Framework"))
        self._frameworks.chosen.connect(self._choose)
        self._rows = Segmented((("action", tr("Actions")), ("result", tr("Results"))), tr("Rows"))
        self._rows.set_value(self._by)
        self._rows.changed.connect(self._choose_rows)
        return self._frameworks, self._rows

    def picture(self) -> QWidget:
        self._matrix = Matrix(tr(self.name), keys="".join(_KEYS))
        self._matrix.opened.connect(self._open)
        self._matrix.typed.connect(self._judge)
        return self._matrix

    def legend(self) -> Sequence[LegendItem]:
        return (
            LegendItem(tr("3 Fits directly"), "completeness:4"),
            LegendItem(tr("2 Fits partly"), "completeness:2"),
            LegendItem(tr("1 Fits a little"), "completeness:1"),
            LegendItem(tr("0 Does not fit"), "completeness:0"),
            LegendItem(tr("? Shares a target, not judged yet"), "hatched"),
        )

    def wanted(self) -> str:
        return "agenda_item" if standing_actions(self.session.store) else "action"

    def open_key(self, key: str) -> None:
        self.open_record(self._by, key)

    def tell(self) -> Telling | None:
        store = self.session.store
        items = complete_rows(AGENDA_ITEM, store)
        listed = [item for item in items if not item.get(DROPPED)]
        names = {
            code: entry_words("frameworks", code, language()) for code in dict.fromkeys(_texts(listed, "framework"))
        }
        self._framework = self._frameworks.offer([Option(code, name) for code, name in names.items()], self._framework)
        actions = standing_actions(store)
        shown = [item for item in items if item["framework"] == self._framework]
        if not actions or not shown:
            return None
        rows = [MatrixTitle(_COVERED, tr("Covered"))]
        rows += self._titles(actions)
        columns = [MatrixTitle(str(item["id"]), _item_words(item)) for item in shown]
        blank = {(row.key, column.key): MatrixCell() for row in rows for column in columns}
        links = self._links() if self._by == "action" else self._of_results(actions)
        cells = {**blank, **links, **self._covered()}
        self._matrix.set_cells(rows, columns, cells)
        return self._told(rows, columns, cells, names[self._framework])

    @property
    def matrix(self) -> Matrix:
        """The heat table of the picture."""
        return self._matrix

    def _told(
        self, rows: Sequence[MatrixTitle], columns: Sequence[MatrixTitle], cells: Cells, framework: str
    ) -> Telling:
        found = records(alignment.coverage(self.session.store))
        covered = next(row for row in found if row["framework"] == self._framework)
        finding = tr(
            "{framework}: {covered} of {items} items are covered, index {index}.",
            framework=framework, covered=whole(covered["covered"]), items=whole(covered["items"]),
            index=percent(covered["index"]) or tr("Not known"),
        )  # fmt: skip
        texts = tuple((row.title, *(cells[(row.key, column.key)].text for column in columns)) for row in rows)
        heads = (tr("Action") if self._by == "action" else tr("Result"), *(column.title for column in columns))
        return Telling(finding, heads, texts, tuple("" if row.key == _COVERED else row.key for row in rows))

    def _links(self) -> Cells:
        store = self.session.store
        unfinished = [row for row in store.rows("alignment") if row.get("action") and not is_judged(row)]
        cells = {(str(row["action"]), str(row.get("agenda_item"))): _unfinished(row) for row in unfinished}
        found = records(alignment.alignment_matrix(store))
        judged = {(row["action"], row["agenda_item"]): _cell(row) for row in found if not row["suggested"]}
        suggested = {(row["action"], row["agenda_item"]): _cell(row) for row in found if row["suggested"]}
        return {**suggested, **cells, **judged}

    def _titles(self, actions: Sequence[Row]) -> list[MatrixTitle]:
        if self._by == "action":
            return [MatrixTitle(str(action["id"]), str(action["title"])) for action in actions]
        store, served = self.session.store, dict.fromkeys(str(action["result"]) for action in actions)
        return [MatrixTitle(result, name_of_id(store, "result", result)) for result in served]

    def _of_results(self, actions: Sequence[Row]) -> Cells:
        """Of each result and item, the strongest link of the result's actions; an action is judged in its own row."""
        results = {str(action["id"]): str(action["result"]) for action in actions}
        strongest: dict[tuple[str, str], Mapping[str, Any]] = {}
        for row in records(alignment.alignment_matrix(self.session.store)):
            key = (results.get(row["action"], ""), row["agenda_item"])
            if key not in strongest or _weight(row) > _weight(strongest[key]):
                strongest[key] = row
        return {key: _cell(row) for key, row in strongest.items() if key[0]}

    def _covered(self) -> Cells:
        """Say of each item without items below it whether an action fits it directly or partly."""
        store = self.session.store
        lists = records(alignment.four_lists(store))
        open_items = {row["agenda_item"] for row in lists if row["list"] == "uncovered"}
        out = {link["agenda_item"]: link for link in judged_links(store) if link["strength"] == "not_applicable"}
        with_parts = {item["parent"] for item in store.rows("agenda_item") if item.get("parent")}
        cells: Cells = {}
        for item in complete_rows(AGENDA_ITEM, store):
            row_id = str(item["id"])
            if row_id in with_parts or item.get(DROPPED):
                continue
            word = tr("No") if row_id in open_items else tr("Yes")
            tip = str(out[row_id].get("reason") or "") if row_id in out else ""
            cells[(_COVERED, row_id)] = MatrixCell(tr(_WORDS["not_applicable"]) if row_id in out else word, tip=tip)
        return cells

    def _judge(self, action: str, item: str, sign: str) -> None:
        store = self.session.store
        if store.row("action", action) is None:
            return
        strength = _KEYS[sign]
        known = self._pair(action, item)
        typed: dict[str, object] = {"strength": strength, "judged_on": store.today.isoformat()}
        if known is None:
            typed |= {"agenda_item": item, "action": action}
        done = self.edit("alignment", str(known["id"]) if known else None, typed)
        if done and strength in NEEDS_REASON and not (known or {}).get("reason"):
            self.said.emit(
                "info", tr("Press Enter and give the reason in one sentence. Until then this is not counted.")
            )

    def _pair(self, action: str, item: str) -> Row | None:
        store = self.session.store
        own = [row for row in store.rows("alignment") if row.get("action") == action and row["office"] == store.place]
        return next((row for row in reversed(own) if row.get("agenda_item") == item), None)

    def _open(self, action: str, item: str) -> None:
        known = self._pair(action, item)
        if known is not None:
            self.open_record("alignment", str(known["id"]))
        elif self.session.store.row("action", action) is not None:
            step, given = self.where.step, f"action={action}"
            self.go.emit(Where("record", step=step, entity="alignment", view="guided", filter=given))
        elif self.session.store.row("result", action) is not None:
            self.open_record("result", action)
        else:
            self.open_record("agenda_item", item)

    def _choose_rows(self, by: str) -> None:
        self._by = by
        self.refresh()

    def _choose(self, framework: str) -> None:
        self._framework = framework
        self.refresh()


def _texts(rows: Sequence[Row], field: str) -> list[str]:
    return [str(row[field]) for row in rows]


def _weight(row: Mapping[str, Any]) -> int:
    """A link that is judged outweighs a suggestion, and a strong one a weak one."""
    return -1 if row["suggested"] else len(_STRENGTHS) - _STRENGTHS.index(row["strength"])


def _cell(row: Mapping[str, Any]) -> MatrixCell:
    if row["suggested"]:
        return MatrixCell(
            tr("?"), hatched=True, tip=tr("Both name {targets}. Not judged yet.", targets=row["shared_targets"])
        )
    word = tr(_WORDS[row["strength"]])
    tip = tr("{kind}: {name}", kind=word, name=row["reason"]) if row["reason"] else word
    return MatrixCell(word, _STEPS.get(row["strength"]), tip=tip)


def _unfinished(row: Row) -> MatrixCell:
    word = tr(_WORDS[str(row["strength"])]) if row.get("strength") else tr("?")
    return MatrixCell(word, hatched=True, tip=tr("Give the reason in one sentence."))


def _item_words(item: Row) -> str:
    words = f"{item['number']} {item['title']}"
    dropped = item.get(DROPPED)
    return tr("{item} (replaced on {day})", item=words, day=formats.short_date(str(dropped))) if dropped else words
