"""Papers: added, listed, opened outside only after a question; missing ones are said so; photos lose their place."""

import struct
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from lead_desktop.ui.documents import DocumentsPage
from lead_desktop.ui.pages import Where
from lead_desktop.ui.papers import Tile
from lead_desktop.ui.session import Session
from lead_desktop.ui.taking_papers import LONGEST_SIDE, Paper, picture_of, smaller, take_in
from lead_desktop.ui.texts import tr
from tests.ui.offices import commitment, kech, quiet_platform

pytestmark = quiet_platform


@pytest.fixture
def session(tmp_path: Path, qtbot: QtBot) -> Iterator[Session]:
    with kech(tmp_path / "kech") as store:
        yield Session(store)


class Opened:
    """What another program was asked to open."""

    def __init__(self) -> None:
        self.paths: list[Path] = []

    def __call__(self, path: Path) -> None:
        self.paths.append(path)


def page_of(
    session: Session, qtbot: QtBot, chosen: tuple[Path, ...] = (), opened: Opened | None = None
) -> DocumentsPage:
    def choose(owner: QWidget) -> tuple[Path, ...]:
        return chosen

    page = DocumentsPage(session, Where("documents"), choose=choose, open_with=opened or Opened())
    session.changed.connect(page.heard)
    qtbot.addWidget(page)
    page.resize(800, 420)
    page.show()
    qtbot.waitExposed(page)
    return page


def jpeg(width: int, height: int) -> bytes:
    picture = QImage(width, height, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.darkGreen)
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "JPG")  # type: ignore[call-overload]
    return bytes(held.data())


def with_place_mark(photo: bytes) -> bytes:
    """Put a camera's mark with a position behind the first bytes of a photo."""
    mark = b"Exif\x00\x00MM\x00*\x00\x00\x00\x08\x00\x01\x88%\x00\x04\x00\x00\x00\x01\x00\x00\x00\x1aGPS 26.0045N"
    return photo[:2] + b"\xff\xe1" + (len(mark) + 2).to_bytes(2, "big") + mark + photo[2:]


def words(page: QWidget) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if not label.isHidden())


def test_an_empty_list_says_what_goes_here(session: Session, qtbot: QtBot) -> None:
    page = page_of(session, qtbot)
    assert tr("Scan a paper or copy a photo here.") in words(page)
    assert page.main_button().text == tr("Add a file")


def test_files_are_added_with_the_main_button(session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    paper = tmp_path / "Notification 7.pdf"
    paper.write_bytes(b"%PDF-1.7 text")
    page = page_of(session, qtbot, (paper,))
    page.main_pressed()
    (row,) = session.store.rows("document")
    assert (row["title"], row["file_name"], row["bytes"]) == ("Notification 7", "Notification 7.pdf", 13)
    assert session.store.attachments.read(str(row["sha256"])) == b"%PDF-1.7 text"
    assert "Notification 7" in words(page)


def test_dropped_files_are_added(session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    paper = tmp_path / "minutes.docx"
    paper.write_bytes(b"minutes")
    page = page_of(session, qtbot)
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(paper))])
    drop = QDropEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, carried, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    page.papers.dropEvent(drop)
    assert [row["title"] for row in session.store.rows("document")] == ["minutes"]


def test_a_file_that_cannot_be_kept_is_refused_with_the_reason(session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    empty = tmp_path / "empty.pdf"
    empty.touch()
    page = page_of(session, qtbot, (empty, tmp_path / "gone.pdf"))
    said: list[str] = []
    page.said.connect(lambda kind, text: said.append(text))
    page.main_pressed()
    assert len(said) == 2
    assert "empty.pdf" in said[0]
    assert not session.store.rows("document")


def test_nothing_opens_outside_without_a_question(session: Session, qtbot: QtBot) -> None:
    take_in(session, [Paper("plan.pdf", content=b"plan")], "place", "KECH")
    opened = Opened()
    page = page_of(session, qtbot, opened=opened)
    (card,) = page.papers.cards()
    QTest.mouseClick(card.open, Qt.MouseButton.LeftButton)
    assert opened.paths == []
    card.say_yes()
    assert [path.name for path in opened.paths] == ["plan.pdf"]
    assert opened.paths[0].read_bytes() == b"plan"


def test_a_program_is_kept_but_never_opened(session: Session, qtbot: QtBot) -> None:
    take_in(session, [Paper("setup.exe", content=b"MZ")], "place", "KECH")
    opened = Opened()
    page = page_of(session, qtbot, opened=opened)
    (card,) = page.papers.cards()
    QTest.mouseClick(card.open, Qt.MouseButton.LeftButton)
    assert tr("A file of this kind is kept here but is not opened.") in words(page)
    assert card._yes.isHidden()
    assert opened.paths == []


def test_a_paper_whose_file_is_missing_is_a_grey_tile(session: Session, qtbot: QtBot) -> None:
    take_in(session, [Paper("plan.pdf", content=b"plan")], "place", "KECH")
    (row,) = session.store.rows("document")
    (path,) = (session.store.folder / "attachments").rglob(str(row["sha256"]))
    path.unlink()
    page = page_of(session, qtbot)
    (card,) = page.papers.cards()
    assert card.is_missing
    assert not card.open.isEnabled()
    assert tr("Not received yet. It is asked for with the next bundle or receipt.") in words(page)


def test_the_list_says_what_a_paper_belongs_to(session: Session, qtbot: QtBot) -> None:
    row = commitment(session.store, "Resolution on water")
    take_in(session, [Paper("scan.pdf", content=b"scan")], "commitment", row)
    assert "Commitment, Resolution on water" in words(page_of(session, qtbot))


def test_the_filter_finds_papers_by_title(session: Session, qtbot: QtBot) -> None:
    for name in ("minutes.pdf", "plan.pdf"):
        take_in(session, [Paper(name, content=name.encode())], "place", "KECH")
    page = page_of(session, qtbot)
    QTest.keyClicks(page._filter.edit, "plan")
    assert [card.accessibleName() for card in page.papers.cards()] == ["plan"]


def test_a_photo_is_made_smaller_and_loses_its_place_mark(session: Session) -> None:
    photo = with_place_mark(jpeg(2_600, 1_300))
    assert b"GPS" in photo
    take_in(session, [Paper("hall.jpg", content=photo)], "place", "KECH")
    (row,) = session.store.rows("document")
    kept = session.store.attachments.read(str(row["sha256"]))
    assert kept is not None
    assert b"GPS" not in kept
    picture = picture_of(kept, 10_000)
    assert picture is not None
    assert (picture.width(), picture.height()) == (LONGEST_SIDE, LONGEST_SIDE // 2)


def test_a_photo_stays_as_it_is_when_that_is_wanted(session: Session) -> None:
    photo = with_place_mark(jpeg(60, 40))
    take_in(session, [Paper("hall.jpg", content=photo)], "place", "KECH", as_they_are=True)
    (row,) = session.store.rows("document")
    assert session.store.attachments.read(str(row["sha256"])) == photo


def test_a_picture_in_name_only_is_kept_as_it_is() -> None:
    assert smaller(b"no picture", "hall.jpg") == (b"no picture", "hall.jpg")


def test_markup_in_titles_stays_plain(session: Session, qtbot: QtBot) -> None:
    take_in(session, [Paper("<b>bold & x.pdf", content=b"x")], "place", "KECH")
    page = page_of(session, qtbot)
    for label in page.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText


def test_every_control_has_a_name(session: Session, qtbot: QtBot) -> None:
    take_in(session, [Paper("plan.pdf", content=b"plan")], "place", "KECH")
    page = page_of(session, qtbot)
    controls = [one for one in page.findChildren(QWidget) if one.isVisible()]
    stops = [one for one in controls if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops
    assert [type(one).__name__ for one in stops if not one.accessibleName() and one.focusProxy() is None] == []


def png_of(width: int, height: int) -> bytes:
    """Return a picture of one colour that is small in the file and large in memory."""

    def chunk(kind: bytes, inside: bytes) -> bytes:
        return struct.pack(">I", len(inside)) + kind + inside + struct.pack(">I", zlib.crc32(kind + inside))

    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    pressed = zlib.compressobj(9)
    rows = pressed.compress(bytes((width + 7) // 8 + 1) * height) + pressed.flush()
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


HOSTILE = {
    "a drawing that can point elsewhere": b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
    "a drawing with entities": b'<!DOCTYPE svg [<!ENTITY a "&b;"><!ENTITY b "&a;">]><svg>&a;</svg>',
    "a bomb of pixels": png_of(20_000, 20_000),
    "a PDF": b"%PDF-1.7\n1 0 obj<</OpenAction<</S/Launch/F(calc.exe)>>>>endobj",
    "an icon": b"\x00\x00\x01\x00\x01\x00\x10\x10",
}


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.qt_log_ignore("Rejecting image", "qt.gui.imageio", extend=True)
def test_hostile_pictures_are_never_opened_whatever_they_are_called(name: str, session: Session, qtbot: QtBot) -> None:
    assert picture_of(HOSTILE[name], LONGEST_SIDE) is None
    take_in(session, [Paper("hall.png", content=HOSTILE[name])], "place", "KECH", as_they_are=True)
    page = page_of(session, qtbot)
    assert [card.accessibleName() for card in page.papers.cards()] == ["hall"]


@pytest.mark.parametrize("content", [png_of(20_000, 20_000), b"\x00\x00\x00\x18ftypheic" + bytes(60)])
@pytest.mark.qt_log_ignore("Rejecting image", "qt.gui.imageio", extend=True)
def test_a_photo_that_cannot_be_read_is_refused_because_its_place_mark_would_stay(
    content: bytes, session: Session
) -> None:
    (refused,) = take_in(session, [Paper("hall.heic", content=content)], "place", "KECH")
    assert "its place mark stays" in refused
    assert not session.store.rows("document")


def test_the_picture_of_a_paper_is_made_when_it_first_comes_into_sight(qtbot: QtBot) -> None:
    made: list[QImage] = []

    def load() -> QImage | None:
        made.append(QImage(10, 10, QImage.Format.Format_RGB32))
        return made[-1]

    tile = Tile(load, missing=False, name="hall")
    qtbot.addWidget(tile)
    assert not made
    tile.show()
    qtbot.waitUntil(lambda: len(made) == 1)
    tile.repaint()
    assert len(made) == 1
