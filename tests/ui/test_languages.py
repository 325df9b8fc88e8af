"""Three languages on the screen: our own letters, figures the right way round, and all at once when it is switched."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from fontTools.ttLib import TTFont
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QFont, QFontDatabase, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QTableView, QTextEdit, QWidget

from lead_desktop import practice
from lead_desktop.roadmap import formats
from lead_desktop.roadmap.texts import fill
from lead_desktop.store.store import Store
from lead_desktop.system.paths import resources
from lead_desktop.ui.look import Role, current
from lead_desktop.ui.main_window import MainWindow
from lead_desktop.ui.pages import Where
from lead_desktop.ui.preferences import Preferences, show_as
from lead_desktop.ui.session import Session
from lead_desktop.ui.texts import ltr
from lead_desktop.ui.widgets.date_field import DateField
from tests.ui.offices import NOON, quiet_platform
from tests.ui.unsaid import Unsaid
from tests.ui.walking import settle

pytestmark = quiet_platform

SWITCHES_IN_S, BUSY_MACHINE = 1.0, 6
CODES = ("4.a.1", "-12.5 %", "2015–2030", "+92 300 0000000", "2026-03-15", "data-2026.xlsx", "1-5", ">= 95")
NAMING_RECORDS = (1, 3, 4, 6, 16)
TABLE = Where("records", step="commitment", entity="commitment", view="table")
PLACES = (TABLE, Where("home"), Where("view", step="monitoring", filter="V7a"))


@pytest.fixture(scope="module")
def app(qapp: QApplication) -> Iterator[QApplication]:
    """The program, back in English at the end."""
    yield qapp
    show_as(qapp, Preferences())


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """The practice district."""
    with practice.make(tmp_path_factory.mktemp("languages") / "kech", "KECH", clock=lambda: NOON) as store:
        yield store


def as_seen(text: str, font: QFont, *, from_right: bool) -> str:
    """Return the visible signs of a line in the order in which they stand from left to right."""
    way = Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight
    laid_out, option = QTextLayout(text, font), QTextOption()
    option.setTextDirection(way)
    laid_out.setTextOption(option)
    laid_out.beginLayout()
    line = laid_out.createLine()
    line.setLineWidth(10_000)
    laid_out.endLayout()
    places: list[tuple[float, int]] = []
    for run in laid_out.glyphRuns(-1, -1, QTextLayout.GlyphRunRetrievalFlag.RetrieveAll):
        places += zip((at.x() for at in run.positions()), run.stringIndexes(), strict=True)
    return "".join(text[at] for _, at in sorted(places) if text[at].isprintable() and text[at] != " ")


def glyphs(word: str, font: QFont) -> list[tuple[str, tuple[int, ...]]]:
    laid_out = QTextLayout(word, font)
    laid_out.beginLayout()
    laid_out.createLine()
    laid_out.endLayout()
    return [(run.rawFont().familyName(), tuple(run.glyphIndexes())) for run in laid_out.glyphRuns()]


def test_a_like_named_font_of_the_machine_does_not_take_the_place_of_ours(app: QApplication, tmp_path: Path) -> None:
    show_as(app, Preferences(language="ur"))
    before = glyphs("اعداد", current().font())
    with TTFont(resources() / "fonts" / "AppNaskh-Regular.ttf") as font:
        for record in font["name"].names:
            if record.nameID in NAMING_RECORDS:
                record.string = "Noto Nastaliq Urdu"
        font.save(tmp_path / "other.ttf")
    number = QFontDatabase.addApplicationFont(str(tmp_path / "other.ttf"))
    try:
        assert QFontDatabase.applicationFontFamilies(number) == ["Noto Nastaliq Urdu"]
        assert glyphs("اعداد", current().font()) == before
        assert {family for family, _ in before} == {"App Nastaliq"}
    finally:
        QFontDatabase.removeApplicationFont(number)


@pytest.mark.parametrize("language", ["ur", "sd"])
def test_sindhi_letters_are_drawn_in_naskh_on_every_screen(app: QApplication, language: str) -> None:
    show_as(app, Preferences(language=language))
    assert {family for family, _ in glyphs("ڪيچ", current().font_for("ڪيچ"))} == {"App Naskh"}


@pytest.mark.parametrize("language", ["ur", "sd"])
@pytest.mark.parametrize("code", CODES)
def test_a_code_in_a_sentence_reads_from_left_to_right(app: QApplication, language: str, code: str) -> None:
    show_as(app, Preferences(language=language))
    said = fill("ضلع {code} میں", language, {"code": code})
    assert code.replace(" ", "") in as_seen(said, current().font(), from_right=True)


@pytest.mark.parametrize("language", ["ur", "sd"])
@pytest.mark.parametrize("code", CODES)
def test_a_code_alone_in_a_label_reads_from_left_to_right(app: QApplication, language: str, code: str) -> None:
    show_as(app, Preferences(language=language))
    shown = as_seen(ltr(code), current().number_font(Role.BODY), from_right=True)
    assert shown == code.replace(" ", "")


@pytest.mark.parametrize("language", ["en", "ur", "sd"])
def test_a_date_is_written_the_same_way_in_every_language(app: QApplication, language: str) -> None:
    show_as(app, Preferences(language=language))
    field = DateField(lambda day: formats.long_date(day, language), open_calendar="Open the calendar")
    field.set_value("2026-03-15")
    line = field.findChild(QLineEdit)
    assert line is not None
    assert (line.text(), line.layoutDirection()) == ("15/03/2026", Qt.LayoutDirection.LeftToRight)
    shiboken6.delete(field)


def looks(window: QWidget) -> list[tuple[str, str, bool]]:
    """Return words, family and direction of every label, and the heights of the rows of tables."""
    labels = [one for one in window.findChildren(QLabel) if one.isVisible() and one.text()]
    said = sorted((one.text(), one.font().families()[0], one.isRightToLeft()) for one in labels)
    tables = [one for one in window.findChildren(QTableView) if one.isVisible() and one.model().rowCount()]
    return [*said, *(("row", str(one.rowHeight(0)), one.isRightToLeft()) for one in tables)]


@pytest.mark.parametrize("language", ["ur", "sd", "en"])
def test_a_switch_is_whole_and_quick(app: QApplication, office: Store, language: str) -> None:
    show_as(app, Preferences(language="en" if language != "en" else "ur"))
    live, fresh = MainWindow(Session(office)), None
    try:
        for where in PLACES:
            live.resize(1366, 768)
            live.show()
            live.go(where)
            settle(app)
        begun = time.perf_counter()
        show_as(app, Preferences(language=language))
        app.processEvents()
        taken = time.perf_counter() - begun
        fresh = MainWindow(Session(office))
        fresh.resize(1366, 768)
        fresh.show()
        fresh.go(PLACES[-1])
        settle(app)
        assert looks(live) == looks(fresh)
        assert QLocale().name() == {"en": "en_PK", "ur": "ur_PK", "sd": "sd_PK"}[language]
        assert taken <= SWITCHES_IN_S * BUSY_MACHINE
    finally:
        for window in (live, fresh):
            if window is not None:
                window.close()
                shiboken6.delete(window)


@pytest.mark.parametrize("language", ["ur", "sd"])
def test_menu_sheets_and_the_menus_of_fields_leave_nothing_in_english(
    app: QApplication, office: Store, language: str
) -> None:
    show_as(app, Preferences())
    heard = Unsaid(app)
    show_as(app, Preferences(language=language))
    heard.forget()
    window = MainWindow(Session(office))
    try:
        window.resize(1366, 768)
        window.show()
        window.go(Where("record", step="commitment", entity="commitment", view="guided"))
        window.menu.open_at(window.mapToGlobal(QPoint(0, 0)))
        window.menu.menu.hide()
        for command in ("search", "help", "keys", "safety", "letters"):
            window.do(command)
            settle(app)
        offered = [one.createStandardContextMenu() for one in window.findChildren(QLineEdit)]
        offered += [one.createStandardContextMenu() for one in window.findChildren(QTextEdit)]
        for menu in offered:
            menu.deleteLater()
        assert heard.texts() == []
    finally:
        app.removeTranslator(heard)
        window.close()
        shiboken6.delete(window)
