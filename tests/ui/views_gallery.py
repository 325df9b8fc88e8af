"""Every widget of the views in three languages. `python -m tests.ui.views_gallery DIR [en] [dark] [2]`."""

import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from lead_desktop.ui.look import GAP_8, GAP_16, Mark, Scheme, apply_look
from lead_desktop.ui.widgets.bar_rows import BarPart, BarRow, BarRows
from lead_desktop.ui.widgets.board import Board, BoardCard, BoardColumn
from lead_desktop.ui.widgets.chart_frame import ChartFrame
from lead_desktop.ui.widgets.figure import Figure, FigureLook
from lead_desktop.ui.widgets.figure_table import FigureTable
from lead_desktop.ui.widgets.gantt import Gantt, GanttBar, GanttGroup
from lead_desktop.ui.widgets.lane_line import LaneBar, LaneLine, LaneMark, LaneRow
from lead_desktop.ui.widgets.legend import Legend, LegendItem
from lead_desktop.ui.widgets.matrix import NO_FIGURE, Matrix, MatrixCell, MatrixTitle
from lead_desktop.ui.widgets.point_field import Axis, MarkedPoint, PointField
from lead_desktop.ui.widgets.scatter_square import QuadrantNames, ScatterPoint, ScatterSquare
from lead_desktop.ui.widgets.tile_map import MapTile, TileMap
from lead_desktop.ui.widgets.trend import Trend, TrendPoint
from lead_desktop.ui.widgets.weight_sliders import Weight, WeightSliders
from tests.ui.views_words import LANGUAGES, words_of

Words = dict[str, str]
SIZES = ((1024, 540), (1366, 768))
SHARES = (62.0, 84.0, 31.0, None)


def matrix(w: Words) -> QWidget:
    """Make a heat table of targets by offices, with hatched and missing cells."""
    made = Matrix(w["name"], scale="completeness")
    rows = [MatrixTitle(f"r{at}", f"{at}.1 {w['target' if at % 2 else 'action2']}") for at in range(1, 13)]
    columns = [MatrixTitle(f"c{at}", w["office"] if at % 2 else w["office2"]) for at in range(9)]
    cells = {
        (row.key, column.key): NO_FIGURE
        if (at + across) % 5 == 4
        else MatrixCell(
            w["lead"] if at % 3 == 0 else str(20 * at + across), (at + across) % 5, hatched=(at * across) % 7 == 6
        )
        for at, row in enumerate(rows)
        for across, column in enumerate(columns)
        if (at + across) % 8
    }
    made.set_cells(rows, columns, cells)
    return made


def scatter(w: Words) -> QWidget:
    """Make a square of stakeholders, one cell of it crowded."""
    made = ScatterSquare(
        w["name"], w["interest"], w["power"], QuadrantNames(w["manage"], w["satisfy"], w["inform"], w["monitor"])
    )
    shapes = ("disc", "square", "triangle", "diamond", "pentagon", "cross")
    points = [
        ScatterPoint(f"p{at}", w["stake1"] if at % 2 else w["stake2"], 1 + at * 3 % 5, 1 + at * 2 % 5, shapes[at % 6],
                     None if at == 5 else at % 5)
        for at in range(9)
    ]  # fmt: skip
    points += [ScatterPoint(f"q{at}", w["stake1"], 5, 5, shapes[at % 6], at % 5) for at in range(14)]
    made.set_points(points)
    return made


def gantt(w: Words) -> QWidget:
    """Make a plan of two results with first dates, arrows and marks."""
    made = Gantt(w["name"], lambda quarter: w["quarter"] + str(quarter))
    made.set_span(date(2026, 7, 1), date(2028, 6, 30))
    made.set_today(date(2026, 11, 21), w["today"])
    bars = (
        GanttBar("a", w["action1"], date(2026, 8, 1), date(2027, 1, 31), 60, date(2026, 7, 1), date(2026, 12, 31)),
        GanttBar("b", w["action2"], date(2027, 2, 1), date(2027, 9, 30), 0, mark=Mark.SLOW, mark_word=w["no_owner"]),
    )
    other = (
        GanttBar("c", w["action3"], date(2026, 7, 15), date(2026, 10, 31), 40, None, None, Mark.OFF_TRACK, w["late"]),
        GanttBar("d", w["action1"], date(2026, 10, 1), date(2027, 6, 30), None),
    )
    made.set_rows([GanttGroup(w["result"], bars), GanttGroup(w["target"], other)], [("a", "b"), ("c", "d")])
    return made


def lanes(w: Words) -> QWidget:
    """Make lanes of two bodies with promises that meet in time."""
    made = LaneLine(w["name"], lambda quarter: w["quarter"] + str(quarter))
    made.set_span(date(2026, 1, 1), date(2027, 12, 31))
    made.set_today(date(2026, 11, 21), w["today"])
    reviews = (LaneMark(date(2026, 9, 1)), LaneMark(date(2026, 12, 1)))
    first = (
        LaneBar("a", w["promise1"], date(2026, 3, 12), date(2027, 3, 31), 40, reviews),
        LaneBar("b", w["promise2"], date(2026, 6, 20), date(2026, 10, 31), 70, status=Mark.OFF_TRACK),
    )
    second = (
        LaneBar("c", w["promise2"], date(2026, 5, 1), date(2027, 6, 30), None),
        LaneBar("d", w["promise1"], date(2027, 8, 1)),
    )
    made.set_rows([LaneRow(w["body1"], first), LaneRow(w["body2"], second)])
    return made


def bars(w: Words) -> QWidget:
    """Make progress bars, worst first, and stacked money with its legend."""
    progress = BarRows(w["name"])
    progress.set_rows([
        BarRow("a", w["indicator3"], "56.8", w["off_track"], -0.2, 0.4, Mark.OFF_TRACK),
        BarRow("b", w["indicator2"], "49.7", w["slow"], 0.3, 0.45, Mark.SLOW),
        BarRow("c", w["indicator1"], "84.6", w["on_track"], 0.8, 0.6, Mark.ON_TRACK),
        BarRow("d", w["indicator4"], "–", w["no_data"], None, None, Mark.NO_DATA),
    ])  # fmt: skip
    money = BarRows(w["name"])
    money.set_rows([
        BarRow("x", "2026-27", "Rs 120",
               parts=(BarPart(0.5, "committed"), BarPart(0.2, "requested"), BarPart(0.3, "gap"))),
        BarRow("y", "2027-28", "Rs 80", parts=(BarPart(0.2, "committed"), BarPart(0.4, "gap"))),
    ])  # fmt: skip
    legend = Legend([
        LegendItem(w["should"], "tick"), LegendItem(w["committed"], "committed"),
        LegendItem(w["requested"], "requested"), LegendItem(w["gap"], "gap"),
    ])  # fmt: skip
    return column(progress, money, legend)


def board(w: Words) -> QWidget:
    """Make four columns, one of them empty."""
    made = Board(w["name"])
    columns = [BoardColumn(key, w[key]) for key in ("open", "doing", "done", "dropped")]
    cards = [
        BoardCard("a", "open", w["decision1"], (w["owner"], w["due"]), Mark.OFF_TRACK, w["late"]),
        BoardCard("b", "open", w["decision2"], (w["owner"],)),
        BoardCard("c", "doing", w["decision2"], (w["owner"], w["due"]), Mark.DOING, w["doing"]),
        BoardCard("d", "done", w["decision1"], (w["due"],), Mark.DONE, w["done"]),
    ]
    made.set_cards(columns, cards)
    return column(made, trend(w))


def trend(w: Words) -> QWidget:
    """Make a small trend with a gap and a target."""
    made = Trend(w["indicator1"])
    values = ((2013, 41.0), (2015, 48.0), (2018, None), (2020, 56.0), (2023, 61.0), (2026, 70.0))
    points = [TrendPoint(date(year, 6, 30), value, measured=year != 2026) for year, value in values]
    made.set_points(points, w["indicator1"], target=(date(2030, 6, 30), 90.0))
    return made


def tiles(w: Words) -> QWidget:
    """Make a tile map of six tehsils, two of them without a figure."""
    made = TileMap(w["name"], not_official=w["not_official"], heads=(w["place"], w["figure"]))
    where = ((1, 2), (2, 1), (1, 1), (1, 0), (0, 2), (0, 3))
    steps = (4, 2, None, 0, 3, None)
    made.set_tiles(
        [
            MapTile(
                f"t{at}",
                w[f"place{at + 1}"],
                row,
                across,
                steps[at],
                w["no_data"] if steps[at] is None else f"{12 + 17 * at}.5",
            )
            for at, (row, across) in enumerate(where)
        ],
        [
            *(LegendItem(f"{w['class']} {at + 1}", f"value:{at}") for at in range(5)),
            LegendItem(w["no_data"], "hatched"),
        ],
    )
    return made


def weights(w: Words) -> QWidget:
    """Make weights of three criteria above the table twin of a chart."""
    made = WeightSliders(w["name"], lambda total: f"{w['total']} {total}")
    keys = (("gap_weight", 40), ("left_out", 35), ("duty", 25))
    made.set_weights([Weight(key, w[key], value) for key, value in keys])
    table = FigureTable(w["name"])
    rows = [(w[f"indicator{at}"], figure, w["source"]) for at, figure in ((1, "84.6"), (2, "49.7"), (3, "−12.5"))]
    table.set_rows((w["name"], w["figure"], w["source"]), rows, numeric=(1,))
    return column(made, table)


def figure(w: Words) -> QWidget:
    """Make a matplotlib figure in its frame."""
    names = [w[f"indicator{at}"] for at in range(1, 5)]
    made = Figure(w["name"])
    made.set_drawing(lambda drawing, look: draw_bars(drawing, look, names), w["finding"])
    frame = ChartFrame(show_table=w["show_table"], copy_picture=w["copy_picture"])
    frame.set_words(w["finding"], w["source"])
    frame.set_chart(made)
    return frame


def draw_bars(drawing: Any, look: FigureLook, names: list[str]) -> None:
    """Draw one bar a name; what has no figure is hatched."""
    axes = drawing.subplots()
    for at, share in enumerate(SHARES):
        known = {"color": look.colours.committed} if share is not None else {
            "facecolor": look.palette.surface, "edgecolor": look.palette.edge, "hatch": "////"
        }  # fmt: skip
        axes.barh(at, 100 if share is None else share, height=0.5, **known)
    axes.set_yticks(range(len(names)), names, va="center")
    axes.tick_params(axis="x", labelfontfamily="App Sans")
    axes.invert_yaxis()
    if look.right_to_left:
        axes.invert_xaxis()
        axes.yaxis.tick_right()


def points(w: Words) -> QWidget:
    """Make points with a band between two axes, and some of them as a map."""
    marks = (Mark.ON_TRACK, Mark.SLOW, Mark.OFF_TRACK)
    found = [
        MarkedPoint(f"p{at}", w["action1" if at % 2 else "action2"], at * 37 % 100, at * 23 % 100, marks[at % 3])
        for at in range(9)
    ]
    with_band, plain_map = PointField(w["name"], band=20), PointField(w["name"], ratio=0.9)
    with_band.show_points(found, Axis(w["committed"], 0, 100), Axis(w["action3"], 0, 100))
    plain_map.show_points(found[:5], Axis(w["power"], 0, 100), Axis(w["interest"], 0, 100))
    return column(with_band, plain_map)


PAGES: dict[str, Callable[[Words], QWidget]] = {
    "matrix": matrix,
    "scatter": scatter,
    "points": points,
    "gantt": gantt,
    "lanes": lanes,
    "bars": bars,
    "board": board,
    "tiles": tiles,
    "weights": weights,
    "figure": figure,
}


def column(*widgets: QWidget) -> QWidget:
    """Stack widgets from the top."""
    made = QWidget()
    layout = QVBoxLayout(made)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(GAP_16)
    for widget in widgets:
        layout.addWidget(widget)
    layout.addStretch(1)
    return made


def page_of(widget: QWidget) -> QWidget:
    """Put a view on a page with margins."""
    made = QWidget()
    layout = QVBoxLayout(made)
    layout.setContentsMargins(GAP_16, GAP_8, GAP_16, GAP_8)
    layout.addWidget(widget)
    return made


def draw(app: QApplication, folder: Path, languages: tuple[str, ...], schemes: tuple[str, ...], scale: float) -> None:
    """Write a picture of every page in each language, scheme and size."""
    folder.mkdir(parents=True, exist_ok=True)
    for language in languages:
        for scheme in schemes:
            apply_look(app, language, Scheme(scheme), scale)
            for name, make in PAGES.items():
                for width, height in SIZES:
                    page = page_of(make(words_of(language)))
                    page.resize(width, height)
                    page.show()
                    settle(app, page)
                    page.grab().save(str(folder / f"{name}-{language}-{scheme}-{width}.png"))
                    page.close()
                    page.deleteLater()
                    app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def settle(app: QApplication, page: QWidget) -> None:
    """Work off what is waiting, and wait until figures are drawn; at most 20 s."""
    end = time.monotonic() + 20
    app.processEvents()
    app.processEvents()
    while time.monotonic() < end and not all(one.is_drawn() for one in page.findChildren(Figure)):
        app.processEvents()


if __name__ == "__main__":
    arguments = sys.argv[2:]
    draw(
        QApplication([sys.argv[0], "-platform", "offscreen"]),
        Path(sys.argv[1]),
        tuple(one for one in arguments if one in LANGUAGES) or LANGUAGES,
        tuple(one for one in arguments if one in list(Scheme)) or ("light", "dark"),
        next((float(one) for one in arguments if one[0].isdigit()), 1.0),
    )
