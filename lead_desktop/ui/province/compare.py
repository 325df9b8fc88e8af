"""Compare and report (PV2): indicators by districts, roll-ups with their coverage, an order beside completeness."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from lead_desktop.analysis import comparing, rollup
from lead_desktop.analysis.progress import STATUS_WORDS, WHY_NO_DATA
from lead_desktop.roadmap import ENTITIES, formats
from lead_desktop.roadmap.fields import Choice
from lead_desktop.roadmap.texts import N_
from lead_desktop.store.changes import Committed
from lead_desktop.ui.look import Role, current
from lead_desktop.ui.pages import MainButton, Where
from lead_desktop.ui.province.heard import every_place, heard_places
from lead_desktop.ui.status_words import place_name
from lead_desktop.ui.texts import as_named, ltr, tr
from lead_desktop.ui.to_do import where_of_record
from lead_desktop.ui.views.cells import is_known, on_surface
from lead_desktop.ui.views.picker import Picker
from lead_desktop.ui.views.picture_page import PicturePage, Telling, listed, records
from lead_desktop.ui.views.row_list import Line, RowList
from lead_desktop.ui.widgets.body_scroll import body_scroll
from lead_desktop.ui.widgets.legend import LegendItem
from lead_desktop.ui.widgets.matrix import Matrix, MatrixCell, MatrixTitle
from lead_desktop.ui.widgets.row import Cell
from lead_desktop.ui.widgets.type_ahead import Option

_ALL, _REPORTED, _COMPLETE = "", " reported", " complete"
_SO_FAR = "actual"
_FIGURES = 2
"""Digits after the point of a roll-up."""
Figures = Mapping[str, Any]


class ComparePage(PicturePage):
    """Show every indicator in every district, or the districts of one indicator in their order."""

    name = N_("Compare districts")
    reads = ("indicator", "measurement", "plan", "place")
    nothing = N_("A comparison needs the figures of at least one district. Nothing has come in yet.")

    def back_text(self) -> str:
        return tr("Districts")

    def main_button(self) -> MainButton:
        return MainButton(tr("Open the Inbox") if self.is_empty else tr("Open the districts"))

    def main_pressed(self) -> None:
        self.go.emit(Where("inbox" if self.is_empty else "districts"))

    def heard(self, committed: Committed) -> None:
        if set(self.reads) & committed.entities:
            self.refresh()

    def controls(self) -> Sequence[QWidget]:
        kept, self.indicator = self._chosen("indicator"), Picker(tr("Indicator"))
        self.indicator.setFixedWidth(current().px(360))
        self.indicator.offer([Option(_ALL, tr("All indicators"))], kept)
        meaning, self.meaning = self._chosen("meaning"), Picker(tr("Which values"))
        options = ENTITIES["measurement"].by_name["meaning"]
        assert isinstance(options, Choice)
        self.meaning.offer([Option(one.code, tr(one.label)) for one in options.of], meaning or _SO_FAR)
        for picker in (self.indicator, self.meaning):
            picker.chosen.connect(lambda _: self.refresh())
        return self.indicator, self.meaning

    def _chosen(self, name: str) -> str:
        before: Picker | None = getattr(self, name, None)
        return before.key() if before is not None else ""

    def picture(self) -> QWidget:
        self.matrix, self.order = Matrix(tr(self.name), scale="value"), RowList(tr(self.name))
        self.matrix.opened.connect(self._open_cell)
        self.order.opened.connect(self.open_key)
        self._ways = QStackedWidget()
        self._ways.addWidget(self.matrix)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.order)
        column.addStretch(1)
        self._ways.addWidget(body_scroll(on_surface(body)))
        return self._ways

    def legend(self) -> Sequence[LegendItem]:
        return (
            LegendItem(tr("Far from the target"), "value:0"),
            LegendItem(tr("Half the way"), "value:2"),
            LegendItem(tr("Near the target"), "value:4"),
            LegendItem(tr("No value"), "hatched"),
        )

    def _has_room(self) -> bool:
        # The bars of an order need no explanation.
        return super()._has_room() and not self._chosen("indicator")

    def focus_widget(self) -> QWidget:
        return super().focus_widget() if self._as_table else self.indicator if self.indicator.key() else self.matrix

    def tell(self) -> Telling | None:
        store = self.session.store
        self._districts = heard_places(store)
        self._every = every_place(store)
        values = rollup.district_values(store, self._every, self.meaning.key())
        if values.empty:
            return None
        found = comparing.standings(store, self._districts)
        self._rolled = {str(row["key"]): row for row in records(rollup.rolled_up(values))}
        told = values[values["value"].notna() | values["part_of"].notna()]
        self._told = told[told["stands"].eq(True)].groupby("key").size().to_dict()
        # What nobody has reported yet stands below, each part in the order of the targets.
        self._rolled = dict(sorted(self._rolled.items(), key=lambda one: one[0] not in self._told))
        self._offer()
        key = self.indicator.key()
        self._ways.setCurrentIndex(int(bool(key)))
        self._legend.setVisible(self._has_room())
        return self._tell_one(found, key) if key else self._tell_all(found, values)

    def open_key(self, key: str) -> None:
        """Open an indicator of a district, or the district itself where it has none."""
        place, _, indicator = key.partition(" ")
        self.go.emit(where_of_record("indicator", indicator) if indicator else Where("district", row=place))

    def _offer(self) -> None:
        titles = sorted((str(row["title"]), key) for key, row in self._rolled.items())
        options = [Option(_ALL, tr("All indicators")), *(Option(key, title) for title, key in titles)]
        self.indicator.offer(options, self.indicator.key())

    # All indicators.

    def _tell_all(self, found: Any, values: Any) -> Telling:
        stands = {(str(row["key"]), str(row["place"])): row for row in records(found)}
        lines = {(str(row["key"]), str(row["place"])): row for row in records(values)}
        shares = {str(row["place"]): row for row in records(comparing.completeness(found, self._districts))}
        columns = [MatrixTitle(_ALL, tr("All districts")), MatrixTitle(_REPORTED, tr("Districts that reported"))]
        columns += [MatrixTitle(place, place_name(place)) for place in self._districts]
        rows = [MatrixTitle(_COMPLETE, tr("Indicators with a value, per cent"))]
        rows += [MatrixTitle(key, str(row["title"]), self._rule_tip(row)) for key, row in self._rolled.items()]
        cells = {(_COMPLETE, place): MatrixCell(_percent(row["share"])) for place, row in shares.items()}
        cells |= {(_COMPLETE, _ALL): MatrixCell("–"), (_COMPLETE, _REPORTED): MatrixCell("–")}
        for key, row in self._rolled.items():
            cells[key, _ALL] = self._whole_cell(row)
            cells[key, _REPORTED] = MatrixCell(self._coverage(row))
            for place in self._districts:
                cells[key, place] = _cell(stands.get((key, place)), lines.get((key, place), {}))
        self._keys = {pair: str(row["indicator"]) for pair, row in stands.items()}
        self.matrix.set_cells(rows, columns, cells)
        return self._in_rows(rows, columns, cells)

    def _in_rows(
        self, rows: Sequence[MatrixTitle], columns: Sequence[MatrixTitle], cells: Mapping[tuple[str, str], MatrixCell]
    ) -> Telling:
        well = sum(2 * self._told.get(key, 0) > row["districts"] for key, row in self._rolled.items())
        finding = tr(
            "{told} of {all} indicators have figures from more than half of the districts",
            told=formats.number(well), all=formats.number(len(self._rolled)),
        )  # fmt: skip
        heads = (tr("Indicator"), *(column.title for column in columns))
        nothing = MatrixCell()

        def lines() -> tuple[tuple[str, ...], ...]:
            return tuple(
                (row.title, *(cells.get((row.key, column.key), nothing).text for column in columns)) for row in rows
            )

        return Telling(finding, heads, lines, numeric=tuple(range(1, len(heads))))

    def _whole_cell(self, row: Figures) -> MatrixCell:
        if not is_known(row["value"]):
            if not self._told.get(str(row["key"])):
                return MatrixCell(hatched=True)
            said = tr("No total: this indicator is listed by district.")
            if row["rule"] == "weighted_mean":
                said = tr("No total: the values came without their counts.")
            return MatrixCell("–", tip=said)
        return MatrixCell(_figure(row["value"]), tip=self._rule_tip(row))

    def _coverage(self, row: Figures) -> str:
        """Return how many districts have a value; where there is no total, that is more than the total speaks for."""
        reported = row["reported"] if is_known(row["value"]) else self._told.get(str(row["key"]), 0)
        return _of(reported, row["districts"])

    def _rule_tip(self, row: Figures) -> str:
        """Say how a roll-up was made, from which sources and of which years."""
        rule = self.words("indicator", "rollup", row["rule"])
        sources = listed([self.words("measurement", "source", one) for one in row["sources"]])
        parts = [tr("Roll-up: {rule}", rule=rule), tr("Sources: {sources}", sources=sources) if sources else ""]
        if is_known(row["oldest"]):
            first, last = row["oldest"].year, row["newest"].year
            parts.append(str(first) if first == last else tr("{first} to {last}", first=first, last=last))
        parts.append(tr("Estimated by population") if row["estimated"] else "")
        return " · ".join(part for part in parts if part)

    def _open_cell(self, key: str, place: str) -> None:
        if place in (_ALL, _REPORTED):
            if key != _COMPLETE:
                self.indicator.offer(self.indicator.options(), key)
                self.refresh()
            return
        self.open_key(f"{place} {self._keys.get((key, place), '')}".strip())

    # One indicator.

    def _tell_one(self, found: Any, key: str) -> Telling:
        order = records(comparing.ranking(found, key, self._districts))
        own = {str(row["place"]): str(row["indicator"]) for row in records(found[found["key"].eq(key)])}
        keys = tuple(f"{row['place']} {own.get(str(row['place']), '')}".strip() for row in order)
        self.order.show_lines([_order_line(of, row) for of, row in zip(keys, order, strict=True)])
        heads = (
            tr("District"), tr("Rank"), tr("Share of the way"), tr("Distance to target"), tr("Value"), tr("Target"),
            tr("Indicators with a value, per cent"), tr("Status"),
        )  # fmt: skip
        lines = tuple(
            (
                place_name(str(row["place"])), _count(row["rank"]), _percent(100 * row["progress"]),
                _figure(row["distance"]), _figure(row["actual"]), _figure(row["goal"]), _percent(row["completeness"]),
                _why(row),
            )
            for row in order
        )  # fmt: skip
        return Telling(self._finding(key, order), heads, lines, keys, (1, 2, 3, 4, 5, 6), self._sources(key))

    def _finding(self, key: str, order: Sequence[Figures]) -> str:
        row, ranked = self._rolled[key], sum(is_known(one["rank"]) for one in order)
        coverage = _of(row["reported"], row["districts"])
        title = as_named(str(row["title"]))
        if not is_known(row["value"]):
            return tr("{title}: {ranked} of {all} districts can be ranked", title=title, ranked=ranked, all=len(order))
        return tr(
            "{title}: {value} from {coverage} districts; {ranked} can be ranked",
            title=title, value=_figure(row["value"]), coverage=coverage, ranked=ranked,
        )  # fmt: skip

    def _sources(self, key: str) -> str:
        """Say the sources apart: one roll-up of each beside its coverage."""
        apart = rollup.by_source(self.session.store, self._every, self.meaning.key())
        said = [
            tr(
                "{source}: {value} ({coverage})",
                source=self.words("measurement", "source", row["sources"][0]),
                value=_figure(row["value"]) or "–",
                coverage=_of(row["reported"], row["districts"]),
            )
            for row in records(apart[apart["key"].eq(key)])
        ]
        return tr("Sources apart: {sources}.", sources=listed(said)) if said else ""


def _order_line(key: str, row: Figures) -> Line:
    way = row["progress"] if is_known(row["rank"]) else None
    distance = _figure(row["distance"])
    complete = _percent(row["completeness"])
    return key, (
        Cell(_count(row["rank"]) or "–", Role.STRONG, leads=True, figure=True),
        Cell(as_named(place_name(str(row["place"]))), leads=True, stretches=True),
        Cell(fraction=min(1.0, max(0.0, float(way))) if way is not None else None, optional=True),
        Cell(ltr(_percent(100 * row["progress"])) if way is not None else _why(row)),
        Cell(tr("Distance {distance}", distance=distance) if distance else "", Role.HELP, "ink_2", optional=True),
        Cell(tr("Completeness: {share}", share=complete) if complete else "", Role.HELP, "ink_2"),
    )


def _cell(stand: Figures | None, line: Figures) -> MatrixCell:
    """Return a district's value on the class of its way to the target; a new unit says of which old one it is part."""
    if is_known(line.get("part_of")):
        said = tr("Part of {old}, old borders", old=place_name(str(line["part_of"])))
        return MatrixCell("↑", tip=said, hatched=True)
    if not is_known(line.get("value")):
        return MatrixCell(hatched=True, tip=_why(stand) if stand else "")
    step = None
    tip = ""
    if stand is not None and stand["status"] != "no_data" and is_known(stand["progress"]):
        step = min(4, max(0, int(5 * stand["progress"])))
        tip = tr(
            "{share} of the way to {target}", share=_percent(100 * stand["progress"]), target=_figure(stand["goal"])
        )
    return MatrixCell(_figure(line["value"]), step, tip=tip)


def _why(row: Figures) -> str:
    if row["status"] != "no_data":
        return tr(STATUS_WORDS[str(row["status"])])
    return tr(WHY_NO_DATA[str(row["why_no_data"])]) if is_known(row.get("why_no_data")) else tr("No data")


def _of(reported: Any, districts: Any) -> str:
    return tr("{have} of {want}", have=int(reported), want=int(districts))


def _figure(value: Any) -> str:
    return formats.number(round(float(value), _FIGURES)) if is_known(value) else ""


def _count(value: Any) -> str:
    return formats.number(int(value)) if is_known(value) else ""


def _percent(value: Any) -> str:
    return formats.percent(round(float(value))) if is_known(value) else ""
