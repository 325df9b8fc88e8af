"""Every widget on five sample pages in three languages, for the eye and for tests. `python -m tests.ui.gallery DIR`."""

import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from lead_desktop.ui.look import GAP_4, GAP_8, GAP_16, Mark, Role, Scheme, apply_look
from lead_desktop.ui.widgets.chart_frame import ChartFrame
from lead_desktop.ui.widgets.chip import Chip
from lead_desktop.ui.widgets.choice_field import ChoiceField
from lead_desktop.ui.widgets.code_field import CodeField
from lead_desktop.ui.widgets.date_field import DateField
from lead_desktop.ui.widgets.difference_card import DifferenceCard, DifferenceValue
from lead_desktop.ui.widgets.empty_state import EmptyState
from lead_desktop.ui.widgets.flow import FlowLayout
from lead_desktop.ui.widgets.foot_bar import FootBar
from lead_desktop.ui.widgets.goal_square import GoalSquare
from lead_desktop.ui.widgets.journey_line import JourneyLine, Stop
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.long_text import LongText
from lead_desktop.ui.widgets.many_field import ManyField
from lead_desktop.ui.widgets.message_bar import MessageBar
from lead_desktop.ui.widgets.number_field import NumberField
from lead_desktop.ui.widgets.page_header import PageHeader
from lead_desktop.ui.widgets.practice_strip import PracticeStrip
from lead_desktop.ui.widgets.rail import Rail, RailEntry
from lead_desktop.ui.widgets.section_list import SectionList
from lead_desktop.ui.widgets.sheet import Sheet
from lead_desktop.ui.widgets.stat_tile import StatTile
from lead_desktop.ui.widgets.status_mark import StatusMark
from lead_desktop.ui.widgets.step_header import StepHeader
from lead_desktop.ui.widgets.step_row import StepRow
from lead_desktop.ui.widgets.task_row import TaskRow
from lead_desktop.ui.widgets.text_field import TextField
from lead_desktop.ui.widgets.type_ahead import Option
from tests.ui.gallery_words import LANGUAGES, words_of

Words = dict[str, str]
SIZES = ((1024, 540), (1366, 768))


def rail(w: Words) -> Rail:
    """Make the rail with its entries."""
    made = Rail(w["program"], w["menu"])
    made.set_place(w["place"])
    names = ("roadmap", "data", "documents", "send_receive", "reports")
    above = [RailEntry(name, name, w[name], "2" if name == "send_receive" else "") for name in names]
    below = [
        RailEntry("search", "search", w["search"], hint="Ctrl+K"),
        RailEntry("help", "help", w["help"], hint="F1"),
        RailEntry("officer", "person", w["officer"]),
    ]
    made.set_entries(above, below)
    made.set_current("roadmap")
    return made


class Shell(QWidget):
    """The rail beside a page; the rail folds where it would take too much."""

    def __init__(self, side: Rail, page: QWidget) -> None:
        super().__init__()
        self._rail = side
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(side.fold_button)
        right.addWidget(page, 1)
        row.addLayout(right, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._rail.set_folded(self._rail.folds_at(self.width()))


def home(w: Words) -> QWidget:
    """Make a page like the roadmap home, with the rail."""
    header = PageHeader()
    header.set_title(w["home_title"], w["waiting"])
    header.set_quiet(("todo", w["to_do"], "list"), ("print", w["print"], "print"))
    page = column(header, column(*step_rows(w), gap=0))
    return Shell(rail(w), framed(page, foot(w, back=False)))


def step_rows(w: Words) -> list[QWidget]:
    """Make the eight rows of the home."""
    rows: list[QWidget] = []
    for number in range(1, 9):
        mark = Mark.DONE if number == 1 else Mark.DOING if number < 4 else Mark.NOT_STARTED
        row = StepRow()
        row.set_step(
            str(number),
            w[f"step{number}"],
            progress=w["tasks_done" if number == 1 else "tasks_some" if number < 4 else "tasks_none"],
            fraction=1.0 if number == 1 else 0.57 if number < 4 else 0.0,
            mark=mark,
            status=w[mark.value],
            due=w["due"] if mark is Mark.DOING else "",
            owner=w["name1"] if mark is Mark.DOING else "",
        )
        rows.append(row)
    return rows


def step(w: Words) -> QWidget:
    """Make a page like a step, with its messages and tasks."""
    header = StepHeader()
    header.set_back(w["roadmap"])
    header.set_step(
        w["step_title"],
        w["official"],
        mark=Mark.DOING,
        status=w["doing"],
        progress=w["tasks_some"],
        fraction=0.57,
    )
    header.set_quiet(("print", w["print"], "print"))
    bars = [
        MessageBar("problem", w["safe"], w["happened"], close=w["close"], action=w["action"], details="E7 10:41",
                   details_word=w["details"]),
        MessageBar("warn", w["old_values"], close=w["close"], action=w["show_them"]),
        MessageBar("good", w["checked"], close=w["close"]),
        MessageBar("info", w["why"], close=w["close"]),
    ]  # fmt: skip
    rows = column(*task_rows(w), gap=0)
    return framed(column(header, PlainLabel(w["why"], Role.HELP, ink="ink_2"), *bars, rows, gap=GAP_4), foot(w))


def task_rows(w: Words) -> list[QWidget]:
    """Make five rows, one in each state and one that is better later."""
    made: list[QWidget] = []
    for mark, name, count, better in (
        (Mark.DONE, "facts", "", ""),
        (Mark.DONE, "stake", "people", ""),
        (Mark.DOING, "baseline", "some_of", ""),
        (Mark.QUESTION, "responsible", "some_of", ""),
        (Mark.NOT_STARTED, "priorities", "", "better"),
    ):
        row = TaskRow()
        row.set_task(
            mark,
            w[name],
            status=w[mark.value],
            count=w[count] if count else "",
            owner="" if better else w["name1"],
            due="" if better else w["due"],
            better_after=w[better] if better else "",
        )
        made.append(row)
    return made


def form(w: Words) -> QWidget:
    """Make a page like a guided form, with every kind of field."""
    header = PageHeader()
    header.set_back(w["roadmap"])
    header.set_title(w["form_title"], w["page"])
    header.set_views(("guided", w["guided"]), ("table", w["table"]), name=w["table"])
    sections = SectionList(w["form_title"])
    sections.set_sections(
        [
            ("meeting", Mark.DONE, w["meeting"], w["done"]),
            ("decision", Mark.DOING, w["decision"], w["doing"]),
            ("votes", Mark.NOT_STARTED, w["votes"], w["not_started"]),
            ("papers", Mark.NOT_STARTED, w["papers"], w["not_started"]),
        ]
    )
    sections.set_current("decision")
    row = QWidget()
    across = QHBoxLayout(row)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(GAP_16)
    across.addWidget(sections)
    across.addWidget(fields(w), 1)
    return framed(column(header, row), foot(w))


def fields(w: Words) -> QWidget:
    """Make a form with every kind of field."""
    number = TextField(code=True, name=w["number"])
    number.set_value("14/2026")
    day = DateField(lambda shown: f"{shown.day} {w['due'].split()[1]} {shown.year}", open_calendar=w["calendar"])
    day.set_value(date(2026, 11, 12))
    goals = ManyField(goal_options(w), add=w["add_goal"], remove=lambda word: f"{w['remove']} {word}")
    goals.set_value(("3", "4"))
    text = LongText(lines=2)
    text.set_value(w["sentence_text"])
    value = NumberField(w["unit"])
    value.set_value("-12.5")
    value.set_problem(w["old_values"])
    quality = ChoiceField([Option(key, w[key]) for key in ("measured", "estimated", "unknown")])
    quality.set_value("measured")
    target = CodeField([Option("6.1", w["target_text"], "water", goal=6)])
    target.set_value("6.1")
    return column(
        *labelled(w["number"], number, w["number_help"]),
        *labelled(w["date"], day),
        *labelled(w["goals"], goals),
        *labelled(w["sentence"], text),
        *labelled(w["value"], value),
        *labelled(w["quality"], quality),
        *labelled(w["target"], target),
        gap=GAP_4,
    )


def goal_options(w: Words) -> list[Option]:
    """Return three goals to choose from."""
    return [Option(str(goal), w[f"goal{goal}"], goal=goal) for goal in (3, 4, 6)]


def labelled(label: str, field: QWidget, help_: str = "") -> list[QWidget]:
    """Put label and help line above a field."""
    named = getattr(field, "set_name", field.setAccessibleName)
    named(label)
    below = [PlainLabel(help_, Role.HELP, ink="ink_2")] if help_ else []
    return [PlainLabel(label), *below, field]


def sending(w: Words) -> QWidget:
    """Make a page like Send & receive, with a difference."""
    header = PageHeader()
    header.set_title(w["send_receive"])
    header.set_quiet(("log", w["log"], "list"))
    journey = JourneyLine(w["to_province"])
    journey.set_stops(
        [
            Stop(w["ready"], True, (w["day"], w["name1"])),
            Stop(w["on_usb"], True, (w["day"], w["name1"], "K7-4F2-91")),
            Stop(w["wait_province"]),
            Stop(w["received"]),
        ],
        reached_word=w["done"],
    )
    card = DifferenceCard(
        w["diff_title"],
        w["diff_place"],
        [
            DifferenceValue("mine", w["yours"], w["money1"], w["who1"], w["in_use"], w["keep_mine"]),
            DifferenceValue("theirs", w["theirs"], w["money2"], w["who1"], "", w["use_theirs"]),
        ],
        another=w["another"],
        write_another=w["write_another"],
        later=w["later"],
        around=w["around"],
    )
    card.choose("mine")
    bar = foot(w)
    bar.set_back(w["import"])
    bar.set_main(w["export"])
    return framed(column(header, PlainLabel(w["to_province"], Role.SECTION), journey, card), bar)


def figures(w: Words) -> QWidget:
    """Make a page of tiles, chips, marks, a chart frame, an empty state, and the practice strip."""
    tiles = across(*(StatTile(figure, "%", w["tile"], w["source"]) for figure in ("56.8", "84.6", "49.7", "−12.5")))
    chips = QWidget()
    flow = FlowLayout(chips)
    for goal in (3, 4, 6):
        flow.addWidget(Chip(w[f"goal{goal}"], goal=goal, remove=w["remove"]))
    flow.addWidget(Chip(w["papers"], icon_name="attach"))
    for goal in range(1, 18):
        flow.addWidget(GoalSquare(goal))
    marks = QWidget()
    flow = FlowLayout(marks, gap=GAP_8)
    for mark in Mark:
        if mark.value in w:
            flow.addWidget(StatusMark(mark, w[mark.value]))
            flow.addWidget(PlainLabel(w[mark.value], wrap=False))
    frame = ChartFrame(show_table=w["show_table"], copy_picture=w["copy_picture"])
    frame.set_words(w["finding"], w["source"])
    frame.set_chart(EmptyState(w["empty"], w["empty_main"], w["show_them"], main_kind="plain"))
    strip = PracticeStrip(w["practice"], w["practice_text"], start_over=w["start_over"], leave=w["leave"])
    whole = framed(column(tiles, chips, marks, frame), foot(w))
    return column(strip, whole, gap=0, edge=0)


def with_sheet(w: Words) -> QWidget:
    """Make the home with a sheet open over it."""
    page = home(w)
    sheet = Sheet(page, w["help"], close=w["close"])
    sheet.set_body(column(PlainLabel(w["why"]), PlainLabel(w["happened"]), TextField(name=w["search"])))
    sheet.open_sheet()
    return page


PAGES: dict[str, Callable[[Words], QWidget]] = {
    "home": home,
    "step": step,
    "form": form,
    "sending": sending,
    "figures": figures,
    "sheet": with_sheet,
}


def column(*widgets: QWidget, gap: int = GAP_8, edge: int | None = None) -> QWidget:
    """Stack widgets from the top."""
    made = QWidget()
    layout = QVBoxLayout(made)
    sides = 0 if edge is not None or gap == 0 else GAP_16
    layout.setContentsMargins(sides, sides and GAP_8, sides, sides and GAP_8)
    layout.setSpacing(gap)
    for widget in widgets:
        layout.addWidget(widget)
    if edge is None:
        layout.addStretch(1)
    return made


def across(*widgets: QWidget) -> QWidget:
    """Put widgets side by side."""
    made = QWidget()
    layout = QHBoxLayout(made)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(GAP_8)
    for widget in widgets:
        layout.addWidget(widget, 1)
    return made


def foot(w: Words, *, back: bool = True) -> FootBar:
    """Make the foot bar."""
    made = FootBar()
    made.set_facts(w["saved"], w["saved_mid"], w["saved_short"])
    made.set_back(w["back"] if back else "")
    made.set_main(w["main"])
    return made


def framed(body: QWidget, bar: FootBar) -> QWidget:
    """Put a scrolling body above a foot bar."""
    made = QWidget()
    layout = QVBoxLayout(made)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setFrameShape(QScrollArea.Shape.NoFrame)
    scroll.setWidget(body)
    layout.addWidget(scroll, 1)
    layout.addWidget(bar)
    return made


def draw(app: QApplication, folder: Path, languages: tuple[str, ...], schemes: tuple[str, ...], scale: float) -> None:
    """Write a picture of every page in each language, scheme and size."""
    folder.mkdir(parents=True, exist_ok=True)
    for language in languages:
        for scheme in schemes:
            apply_look(app, language, Scheme(scheme), scale)
            for name, make in PAGES.items():
                page = make(words_of(language))
                for width, height in SIZES:
                    page.resize(width, height)
                    page.show()
                    app.sendPostedEvents()
                    app.processEvents()
                    page.grab().save(str(folder / f"{name}-{language}-{scheme}-{width}.png"))
                page.close()
                page.deleteLater()
                app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


if __name__ == "__main__":
    arguments = sys.argv[2:]
    draw(
        QApplication([sys.argv[0], "-platform", "offscreen"]),
        Path(sys.argv[1]),
        tuple(one for one in arguments if one in LANGUAGES) or LANGUAGES,
        tuple(one for one in arguments if one in list(Scheme)) or ("light", "dark"),
        next((float(one) for one in arguments if one[0].isdigit()), 1.0),
    )
