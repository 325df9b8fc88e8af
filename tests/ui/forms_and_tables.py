"""Forms and tables to test with: shown, active, and heard of every change, as the window shows them."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lead_desktop.roadmap.facts import Row
from lead_desktop.store import entering
from lead_desktop.store.store import Store
from lead_desktop.ui.editors import Editor
from lead_desktop.ui.form_page import FormPage
from lead_desktop.ui.pages import Page, Where
from lead_desktop.ui.records_page import RecordsPage
from lead_desktop.ui.session import Session


def shown(page: Page, qtbot: QtBot) -> None:
    """Show a page by itself, with the focus where it wants it."""
    page.session.changed.connect(page.heard)
    qtbot.addWidget(page)
    page.resize(820, 440)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.shown_again()


def form(session: Session, qtbot: QtBot, entity: str, row: str = "", **where: str) -> FormPage:
    """Show the guided form of a record, or of a new one."""
    page = FormPage(session, Where("record", entity=entity, row=row, view="guided", **where))
    shown(page, qtbot)
    return page


def type_into(page: FormPage, field: str, text: str) -> None:
    """Type into a question."""
    line = page.rows[field].editor.focus_line()
    line.setFocus()
    QTest.keyClicks(line, text)


def leave(page: FormPage) -> None:
    """Take the focus out of every field, as a click beside them does."""
    now = QApplication.focusWidget()
    if now is not None:
        now.clearFocus()


def stored(page: FormPage) -> Row:
    """Return the record of a form as it is stored."""
    found = page.session.store.row(page.entity.name, page.entry.row)
    assert found is not None
    return found


def issue(store: Store, title: str, **typed: object) -> str:
    """Record an issue."""
    return entering.enter(store, "issue", None, {"title": title, **typed}).row_id


def table(session: Session, qtbot: QtBot, entity: str = "issue", **where: str) -> RecordsPage:
    """Show the table of a kind of record."""
    page = RecordsPage(session, Where("records", entity=entity, **where))
    shown(page, qtbot)
    page.table.setFocus()
    return page


def column(page: RecordsPage, name: str) -> int:
    """Return where a column stands."""
    return [field.name for field in page.columns()].index(name)


def at(page: RecordsPage, row: int, name: str) -> QModelIndex:
    """Return a cell."""
    return page.model.index(row, column(page, name))


def go(page: RecordsPage, row: int, name: str) -> None:
    """Go to a cell."""
    page.table.setCurrentIndex(at(page, row, name))


def editor(page: RecordsPage) -> Editor:
    """Return the editor that is open in a cell."""
    return next(one for one in page.table.viewport().findChildren(Editor) if one.isVisible())


def type_cell(page: RecordsPage, text: str, then: Qt.Key = Qt.Key.Key_Return) -> None:
    """Open the current cell with the first key, as one does without F2, type the rest, and go on."""
    QTest.keyClicks(page.table, text[0])
    QTest.keyClicks(editor(page).focus_line(), text[1:])
    QTest.keyClick(editor(page).focus_line(), then)


def titles(page: RecordsPage) -> list[str]:
    """Return the titles in the order in which they are shown."""
    return [str(at(page, row, "title").data()) for row in range(len(page.model.ids))]
