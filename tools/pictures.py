"""Draws every screen in three languages and two sizes; dark, high contrast and 200 % on a second sheet."""

import argparse
import os
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from lead_desktop import practice
from lead_desktop.app import application
from lead_desktop.roadmap import STEPS
from lead_desktop.store.store import Store
from lead_desktop.ui.main_window import MainWindow
from lead_desktop.ui.page_list import screens_of
from lead_desktop.ui.pages import Where
from lead_desktop.ui.preferences import Preferences, show_as
from lead_desktop.ui.session import Session
from lead_desktop.ui.views import views_of

SIZES = (QSize(1024, 540), QSize(1366, 768))
PLAIN = tuple(Preferences(language=language) for language in ("en", "ur", "sd"))
SPECIAL = (
    Preferences(language="en", scheme="dark"),
    Preferences(language="ur", scheme="contrast_light"),
    Preferences(language="sd", text_size=200),
)
GAP = 12


def places_to_see(store: Store) -> Iterator[tuple[str, Where]]:
    """Yield every screen of a district by a name for its file."""
    for page in screens_of("district"):
        yield page, Where(page)
    for step in STEPS:
        yield f"step-{step.number}", Where("step", step=step.code)
        for entity in step.entities[:2]:
            rows = [row for row in store.rows(entity.name) if row["office"]]
            first = str(rows[0]["id"]) if rows else ""
            yield (
                f"table-{step.number}-{entity.name}",
                Where("records", step=step.code, entity=entity.name, view="table"),
            )
            yield f"record-{step.number}-{entity.name}", Where("record", step=step.code, entity=entity.name, row=first)
        for view in views_of(step.code):
            yield f"view-{view.code}", Where("view", step=step.code, filter=view.code)


def drawn(app: QApplication, window: MainWindow, where: Where, chosen: Preferences, size: QSize) -> QImage:
    """Return the picture of one place as it looks with these preferences."""
    show_as(app, chosen)
    window.resize(size)
    window.go(where)
    for _ in range(6):
        app.processEvents()
    return window.grab().toImage()


def sheet_of(pictures: list[QImage]) -> QImage:
    """Lay pictures out in rows of three."""
    rows = [pictures[start : start + 3] for start in range(0, len(pictures), 3)]
    width = max(sum(one.width() + GAP for one in row) for row in rows)
    height = sum(max(one.height() for one in row) + GAP for row in rows)
    sheet = QImage(width, height, QImage.Format.Format_RGB32)
    sheet.fill(0xFF808080)
    painter = QPainter(sheet)
    top = 0
    for row in rows:
        left = 0
        for one in row:
            painter.drawImage(left, top, one)
            left += one.width() + GAP
        top += max(one.height() for one in row) + GAP
    painter.end()
    return sheet


def draw_all(out: Path, place: str, only: str = "") -> int:
    """Draw the sheets of every screen whose name holds `only`; return how many screens there are."""
    out.mkdir(parents=True, exist_ok=True)
    app = application()
    with TemporaryDirectory() as folder, practice.make(Path(folder) / "practice", place) as store:
        window = MainWindow(Session(store))
        window.show()
        wanted = [(name, where) for name, where in places_to_see(store) if only in name]
        for name, where in wanted:
            plain = [drawn(app, window, where, chosen, size) for size in SIZES for chosen in PLAIN]
            sheet_of(plain).save(str(out / f"{name}.png"))
            special = [drawn(app, window, where, chosen, SIZES[1]) for chosen in SPECIAL]
            sheet_of(special).save(str(out / f"{name}-special.png"))
        window.close()
        window.deleteLater()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return len(wanted)


def main() -> None:
    """Draw into a folder."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--out", type=Path, required=True)
    asked.add_argument("--place", default="KECH")
    asked.add_argument("--only", default="", help="a part of the screens' names")
    given = asked.parse_args()
    print(f"{draw_all(given.out, given.place, given.only)} screens are drawn in {given.out.resolve()}")


if __name__ == "__main__":
    main()
