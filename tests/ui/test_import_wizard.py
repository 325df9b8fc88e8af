"""Bring from Excel through clicks and keys: five pages, one step to undo, and rows set aside that can be put right."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from lead_desktop.sheets.matching import NoData
from lead_desktop.store.entering import enter
from lead_desktop.store.store import Store
from lead_desktop.ui.frame import Frame
from lead_desktop.ui.import_wizard.page import CHECK, CHOOSE, COLUMNS, RESULT, START, ImportPage
from lead_desktop.ui.pages import Page, Where
from lead_desktop.ui.preferences import Preferences, show_as
from lead_desktop.ui.session import Session
from lead_desktop.ui.set_aside import SetAsidePage
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.rail import Rail
from tests.sheets import files
from tests.ui.measuring import main_buttons, nameless
from tests.ui.offices import kech, quiet_platform

pytestmark = quiet_platform

ROWS: files.Rows = [
    ["A survey"], [], ["District", "Year", "Value", "Remarks"], ["Kech", 2019, 5, ""], ["Gwadarr", 2019, 6, "a"],
    ["Gwadarr", 2020, 7, "b"], ["Quetta", 2019, "many", ""], ["Total", "", 18, ""],
]  # fmt: skip
Show = Callable[[Page], Frame]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with kech(tmp_path / "kech") as made:
        indicator = {
            "title": "Literacy rate",
            "unit": "percent",
            "target": "4.1",
            "direction": "increase",
            "in_use": True,
        }
        enter(made, "indicator", None, indicator)
        yield made


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Show]:
    """Show a page in the frame of the window: its title, its foot bar, its main button."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    show_as(app, Preferences())

    def shown(page: Page) -> Frame:
        frame = Frame(Rail("LEAD Desktop", "Menu"), page)
        qtbot.addWidget(frame)
        frame.resize(QSize(1024, 540))
        page.header_changed.connect(lambda: frame.show_page(page))
        frame.foot.main_pressed.connect(page.main_pressed)
        frame.foot.back_pressed.connect(page.second_pressed)
        frame.header.quiet_pressed.connect(page.quiet_pressed)
        page.session.changed.connect(page.heard)
        frame.show_page(page)
        frame.show()
        return frame

    yield shown
    show_as(app, Preferences())


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    path = tmp_path / "values.xlsx"
    path.write_bytes(files.xlsx(ROWS))
    return path


def wizard(store: Store, sheet: Path, entity: str = "measurement", restriction: str = "") -> ImportPage:
    where = Where("import", entity=entity, filter=restriction)
    return ImportPage(
        Session(store), where, ask=lambda owner: sheet, ask_where=lambda owner, name: sheet.with_name("aside.xlsx")
    )


def press(frame: Frame, page: ImportPage, qtbot: QtBot, *, back: bool = False) -> None:
    """Press the main button, or the one before it, and wait until the work that it begins is over."""
    button = frame.foot.back_button if back else frame.foot.main_button
    assert button.isEnabled(), button.words
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    rested(page, qtbot)


def rested(page: ImportPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page.is_busy(), timeout=20_000)


def told(page: QWidget) -> list[str]:
    return [label.text() for label in page.findChildren(PlainLabel) if label.isVisible()]


def to_columns(show: Show, store: Store, sheet: Path, qtbot: QtBot) -> tuple[Frame, ImportPage]:
    page = wizard(store, sheet)
    frame = show(page)
    for _ in range(3):
        press(frame, page, qtbot)
    assert page.part() == COLUMNS
    return frame, page


def to_check(show: Show, store: Store, sheet: Path, qtbot: QtBot) -> tuple[Frame, ImportPage]:
    frame, page = to_columns(show, store, sheet, qtbot)
    QTest.keyClicks(page.columns.editors["indicator"].focus_line(), "Literacy rate")
    QTest.keyClick(page.columns.editors["indicator"].focus_line(), Qt.Key.Key_Return)
    press(frame, page, qtbot)
    assert page.part() == CHECK
    return frame, page


def figures(store: Store) -> list[tuple[object, object]]:
    return [(row["place"], row["value"]) for row in store.rows("measurement")]


def test_the_five_pages_lead_from_the_file_to_the_records(show: Show, store: Store, sheet: Path, qtbot: QtBot) -> None:
    frame, page = to_check(show, store, sheet, qtbot)
    assert [page.check.which.value()] == ["looks"]
    press(frame, page, qtbot)
    assert page.part() == RESULT
    assert figures(store) == [("KECH", 5.0)]
    assert "1 brought in, 4 set aside, 0 lost." in told(page)


def test_each_page_has_one_main_button_and_every_control_a_name(
    show: Show, store: Store, sheet: Path, qtbot: QtBot
) -> None:
    page = wizard(store, sheet)
    frame = show(page)
    seen = []
    for _ in range(5):
        assert len(main_buttons(frame)) == 1
        assert nameless(frame) == []
        seen.append((page.part(), frame.foot.main_button.words[:14]))
        if page.part() == COLUMNS:
            QTest.keyClicks(page.columns.editors["indicator"].focus_line(), "Literacy rate")
            QTest.keyClick(page.columns.editors["indicator"].focus_line(), Qt.Key.Key_Return)
        press(frame, page, qtbot)
    assert seen == [
        (CHOOSE, "Choose a file"), (CHOOSE, "Continue"), (START, "Continue"), (COLUMNS, "Continue"),
        (CHECK, "Bring in 1 row"),
    ]  # fmt: skip
    assert frame.foot.main_button.words == "Open the records"


def test_nothing_changes_before_the_last_page(show: Show, store: Store, sheet: Path, qtbot: QtBot) -> None:
    changes = store.vector()
    frame, page = to_check(show, store, sheet, qtbot)
    for _ in range(3):
        press(frame, page, qtbot, back=True)
    assert page.part() == CHOOSE
    assert store.vector() == changes


def test_a_file_can_be_dropped(show: Show, store: Store, sheet: Path, qtbot: QtBot) -> None:
    page = wizard(store, sheet)
    show(page)
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(sheet))])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, dropped, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    page.choose.dropEvent(event)
    rested(page, qtbot)
    assert page.draft.file is not None
    assert any("5 rows and 4 columns look like: value" in text for text in told(page))


def test_the_row_of_the_names_can_be_chosen_with_a_click(
    show: Show, store: Store, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "odd.xlsx"
    path.write_bytes(files.xlsx([["District", "Value"], ["Region", "Figure"], ["Kech", 5], ["Quetta", 7]]))
    page = wizard(store, path)
    frame = show(page)
    press(frame, page, qtbot)
    press(frame, page, qtbot)
    grid = page.start.grid
    cell = grid.item(1, 1)
    assert cell is not None
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=grid.visualItemRect(cell).center())
    rested(page, qtbot)
    assert page.draft.table is not None
    assert (page.draft.table.header, [one.label for one in page.draft.table.columns]) == ((2, 2), ["Region", "Figure"])
    assert "row 2" in " ".join(told(page))


def test_letters_that_look_wrong_can_be_read_another_way(
    show: Show, store: Store, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "old.csv"
    path.write_bytes("ضلع;Value\nکوئٹہ;7\nخضدار;8\n".encode("cp1256"))
    page = wizard(store, path)
    frame = show(page)
    press(frame, page, qtbot)
    press(frame, page, qtbot)
    assert page.start.letters is not None
    assert page.start.letters.text() == "Arabic (Windows)"
    page.start.letters.selectAll()
    QTest.keyClicks(page.start.letters, "Western (Windows)")
    QTest.keyClick(page.start.letters, Qt.Key.Key_Return)
    rested(page, qtbot)
    assert page.draft.book is not None
    assert page.draft.book.encoding == "cp1252"
    assert "ضلع" not in page.draft.book.sheets[0].rows[0].cells


def test_going_on_waits_for_what_the_rows_are_of(show: Show, store: Store, sheet: Path, qtbot: QtBot) -> None:
    frame, page = to_columns(show, store, sheet, qtbot)
    assert not frame.foot.main_button.isEnabled()
    QTest.keyClicks(page.columns.editors["indicator"].focus_line(), "Literacy rate")
    assert frame.foot.main_button.isEnabled()


def test_values_of_one_indicator_need_no_such_answer(show: Show, store: Store, sheet: Path, qtbot: QtBot) -> None:
    indicator = str(store.rows("indicator")[0]["id"])
    page = wizard(store, sheet, restriction=f"indicator={indicator}")
    frame = show(page)
    for _ in range(4):
        press(frame, page, qtbot)
    assert page.part() == CHECK


def test_a_column_can_be_given_another_question_or_none(show: Show, store: Store, sheet: Path, qtbot: QtBot) -> None:
    _, page = to_columns(show, store, sheet, qtbot)
    line = page.columns.lines["Remarks"].choice.focusProxy()
    assert isinstance(line, QLineEdit)
    line.selectAll()
    QTest.keyClicks(line, "Place in the source")
    assert page.columns.matching is not None
    assert page.columns.matching.uses["Remarks"].field == "source_detail"
    line.clear()
    page.columns.lines["Remarks"].choice.edited.emit()
    assert page.columns.matching.uses["Remarks"].field == ""


def test_a_sign_is_asked_about_once_for_the_file(show: Show, store: Store, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "signs.csv"
    path.write_bytes(files.text([["District", "Value"], ["Kech", "-"], ["Quetta", 7]]))
    page = wizard(store, path, restriction=f"indicator={store.rows('indicator')[0]['id']}")
    frame = show(page)
    for _ in range(3):
        press(frame, page, qtbot)
    assert page.columns.no_data is not None
    page.columns.no_data.set_value(NoData.ZERO)
    page.columns.no_data.edited.emit()
    press(frame, page, qtbot)
    press(frame, page, qtbot)
    assert figures(store) == [("KECH", 0.0), ("QUETTA", 7.0)]


def test_one_answer_puts_all_rows_alike_right(show: Show, store: Store, sheet: Path, qtbot: QtBot) -> None:
    frame, page = to_check(show, store, sheet, qtbot)
    (line,) = page.check.words
    assert "“Gwadarr” in Place: 2 row" in " ".join(told(page))
    QTest.mouseClick(line.use, Qt.MouseButton.LeftButton)
    rested(page, qtbot)
    assert frame.foot.main_button.words.startswith("Bring in 3 row")
    press(frame, page, qtbot)
    assert figures(store) == [("KECH", 5.0), ("GWADAR", 6.0), ("GWADAR", 7.0)]


def test_undo_import_takes_everything_back_and_says_so(show: Show, store: Store, sheet: Path, qtbot: QtBot) -> None:
    frame, page = to_check(show, store, sheet, qtbot)
    press(frame, page, qtbot)
    QTest.mouseClick(page.result.undo, Qt.MouseButton.LeftButton)
    assert (figures(store), list(store.rows("document"))) == ([], [])
    assert any("The import was taken back" in text for text in told(page))
    page.session.redo()
    assert figures(store) == [("KECH", 5.0)]
    assert any("1 brought in" in text for text in told(page))


def test_the_rows_set_aside_are_saved_with_their_reasons(show: Show, store: Store, sheet: Path, qtbot: QtBot) -> None:
    frame, page = to_check(show, store, sheet, qtbot)
    press(frame, page, qtbot)
    QTest.mouseClick(page.result.save, Qt.MouseButton.LeftButton)
    saved = files.book(sheet.with_name("aside.xlsx").read_bytes()).sheets[0]
    assert [row.cells[0] for row in saved.rows] == ["Row in the file", "5", "6", "7", "8"]


def test_a_file_that_cannot_be_read_says_why_and_leaves_the_page_as_it_was(
    show: Show, store: Store, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "paper.pdf"
    path.write_bytes(b"%PDF-1.7")
    page = wizard(store, path)
    frame = show(page)
    with qtbot.waitSignal(page.session.troubled) as refusal:
        press(frame, page, qtbot)
    assert "This is a PDF" in str(refusal.args[0])
    assert (page.part(), frame.foot.main_button.words) == (CHOOSE, "Choose a file")


def test_a_row_set_aside_is_put_right_in_its_cell(show: Show, store: Store, sheet: Path, qtbot: QtBot) -> None:
    frame, page = to_check(show, store, sheet, qtbot)
    press(frame, page, qtbot)
    aside = SetAsidePage(page.session, Where("set_aside"))
    other = show(aside)
    said: list[tuple[str, str]] = []
    aside.said.connect(lambda kind, text: said.append((kind, text)))
    assert aside.grid.rowCount() == 4
    aside.grid.setCurrentCell(2, 4)
    assert aside.grid.currentItem().text() == "many"
    aside.grid.editItem(aside.grid.currentItem())
    editor = aside.grid.findChild(QLineEdit)
    assert editor is not None
    QTest.keyClicks(editor, "9")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(store.rows("measurement")) == 2)
    assert figures(store)[-1] == ("QUETTA", 9.0)
    assert (said[-1], aside.grid.rowCount()) == (("good", "Row 7 is brought in."), 3)
    assert len(main_buttons(other)) == 1
    assert nameless(other) == []


def test_a_row_left_out_goes_from_the_list_and_nothing_set_aside_says_so(
    show: Show, store: Store, sheet: Path, qtbot: QtBot
) -> None:
    frame, page = to_check(show, store, sheet, qtbot)
    press(frame, page, qtbot)
    aside = SetAsidePage(page.session, Where("set_aside"))
    other = show(aside)
    for left in (3, 2, 1, 0):
        aside.leave_out()
        assert aside.fact_line().startswith(f"{left} row" if left else "")
    assert other.foot.main_button.words == "Back to the data"
    assert any("Nothing is set aside." in text for text in told(aside))


def test_a_column_that_is_chosen_says_in_its_name_what_its_figures_are_of(
    show: Show, store: Store, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "wide.xlsx"
    rows: files.Rows = [
        ["District", "People Male", "People Female", "Schools Male"], ["Kech", 5, 6, 2], ["Quetta", 7, 8, 4],
    ]  # fmt: skip
    path.write_bytes(files.xlsx(rows))
    _, page = to_columns(show, store, path, qtbot)
    for label in ("People Male", "People Female"):
        line = page.columns.lines[label].choice.focusProxy()
        assert isinstance(line, QLineEdit)
        line.selectAll()
        QTest.keyClicks(line, "Value")
    assert {"Sex: Male", "Sex: Female"} <= {text.replace("\u2068", "").replace("\u2069", "") for text in told(page)}
    line = page.columns.lines["Schools Male"].choice.focusProxy()
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, "Value")
    assert not page.columns.may_go_on()
    line.clear()
    page.columns.lines["Schools Male"].choice.edited.emit()
    assert page.columns.matching is not None
    assert [use.given.get("sex") for use in page.columns.matching.used().values()] == [None, "male", "female"]
