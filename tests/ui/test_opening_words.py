"""What is said of a failing disk, of little room, of damaged copies, and after work was brought back."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lead_desktop.store.copies import Copy
from lead_desktop.store.recovery import Recovered, Rung
from lead_desktop.store.store import Store
from lead_desktop.store.writer import failing
from lead_desktop.ui.cannot_open import recovered_bar
from lead_desktop.ui.opening_words import damaged_copies, short_of_room
from lead_desktop.ui.preferences import Preferences, show_as
from lead_desktop.ui.trouble import bar_of
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.message_bar import MessageBar
from tests.ui.offices import kech, quiet_platform

pytestmark = quiet_platform


@pytest.fixture
def store(tmp_path: Path, qapp: QApplication) -> Store:
    show_as(qapp, Preferences())
    return kech(tmp_path / "kech")


def words(bar: MessageBar, qtbot: QtBot) -> str:
    qtbot.addWidget(bar)
    return bar.accessibleName()


def test_a_failing_disk_offers_to_copy_the_work(store: Store, qtbot: QtBot) -> None:
    bar = bar_of(failing(), store, lambda kind, text: None)
    assert "takes no more changes" in words(bar, qtbot)
    assert "Copy my work now" in [one.words for one in bar.findChildren(Button)]
    store.close()


@pytest.mark.parametrize(
    ("missing", "upto", "said"),
    [
        (0, "", "Nothing is missing."),
        (3, "2026-11-21T10:42:00+05:00", "after 21 November 2026, 10:42"),
        (3, "", "could not be read"),
    ],
)
def test_work_that_was_brought_back_says_what_is_missing(
    store: Store, missing: int, upto: str, said: str, qtbot: QtBot
) -> None:
    bar = recovered_bar(Recovered(store, Rung.SALVAGED, store.folder / "kept.set-by", missing, 0, upto))
    assert "Your work is back." in words(bar, qtbot)
    assert said in words(bar, qtbot)
    assert "The damaged file is kept" in words(bar, qtbot)
    store.close()


def test_little_room_is_said_in_megabytes(store: Store, qtbot: QtBot) -> None:
    assert "12 MB are free" in words(short_of_room(12_345_678), qtbot)
    store.close()


def test_damaged_copies_are_named_by_their_day(store: Store, qtbot: QtBot) -> None:
    copy = Copy(Path("lead.copy"), "2026-11-21T10:42:00", "daily", 1)
    assert "21 November 2026" in words(damaged_copies([copy]), qtbot)
    store.close()
