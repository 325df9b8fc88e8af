"""Offices to test windows with: a district, the records in it, and its window. It is always 21 November 2026."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lead_desktop.store import entering
from lead_desktop.store.store import Store
from lead_desktop.ui.main_window import MainWindow
from lead_desktop.ui.preferences import Preferences, show_as
from lead_desktop.ui.session import Session

NOON = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)

quiet_platform = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support", extend=True)
"""Lets pass what the screenless platform says about every window."""


def kech(folder: Path) -> Store:
    """Make the store of Kech, empty."""
    return Store.create(folder, role="district", place="KECH", officer="Planner", clock=lambda: NOON)


def person(store: Store, name: str) -> str:
    """Record a person."""
    return entering.enter(store, "person", None, {"name": name, "sex": "woman", "arm": "administrative"}).row_id


def office(store: Store, name: str) -> str:
    """Record an office."""
    typed = {"name": name, "kind": "department", "level": "district"}
    return entering.enter(store, "institution", None, typed).row_id


def commitment(store: Store, title: str, **typed: object) -> str:
    """Record a commitment."""
    return entering.enter(store, "commitment", None, {"title": title, "status": "drafting", **typed}).row_id


def mark(store: Store, task: str, **typed: object) -> str:
    """Say who does a task, by when, or why it is set aside."""
    return entering.enter(store, "task_mark", None, {"task": task, **typed}).row_id


def question(store: Store, about: tuple[str, str], text: str = "Is this right?") -> str:
    """Ask a question about a record."""
    entity, row = about
    typed = {"about_entity": entity, "about_record": row, "kind": "query", "text": text, "raised_on": "15/11/2026"}
    return entering.enter(store, "note", None, typed).row_id


@contextmanager
def window_on(store: Store, qtbot: QtBot, size: QSize | None = None) -> Iterator[MainWindow]:
    """Show the window of a store in English, active; it ends before its store does."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    show_as(app, Preferences())
    window = MainWindow(Session(store))
    window.resize(size or QSize(1024, 540))
    try:
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        yield window
    finally:
        window.close()
        shiboken6.delete(window)
        show_as(app, Preferences())
