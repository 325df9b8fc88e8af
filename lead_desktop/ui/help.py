"""The help sheet: one short topic for each page, read from resources/help; English where a language has none."""

from dataclasses import dataclass
from functools import cache

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lead_desktop.system import paths
from lead_desktop.ui.look import GAP_4, GAP_12, GAP_16, GAP_24
from lead_desktop.ui.texts import LANGUAGES, language, tr
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.sheet import Sheet


@dataclass(frozen=True)
class Topic:
    """One topic: its title and its paragraphs, at most 150 words."""

    title: str
    paragraphs: tuple[str, ...]


@cache
def topics(spoken: str) -> dict[str, Topic]:
    """Return the topics of a language by the names of their pages; empty while a language has none.

    In the file, a line `# page: Title` begins a topic, and an empty line ends a paragraph.
    """
    path = paths.resources() / "help" / f"{spoken}.md"
    if not path.is_file():
        return {}
    found: dict[str, Topic] = {}
    for part in path.read_text(encoding="utf-8").split("\n# "):
        heading, _, body = part.removeprefix("# ").partition("\n")
        page, _, title = heading.partition(":")
        paragraphs = tuple(" ".join(text.split()) for text in body.split("\n\n") if text.strip())
        found[page.strip()] = Topic(title.strip(), paragraphs)
    return found


def topic(page: str, spoken: str) -> Topic:
    """Return the topic of a page; a page without one of its own gets that of the keys."""
    own = topics(spoken) if spoken in LANGUAGES else {}
    english = topics("en")
    return own.get(page) or english.get(page) or own.get("keys") or english["keys"]


class HelpSheet(Sheet):
    """Show one topic beside the work; closing gives the focus back."""

    def __init__(self, page: str, host: QWidget) -> None:
        found = topic(page, language())
        super().__init__(host, found.title, close=tr("Close"))
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(GAP_16, GAP_4, GAP_16, GAP_24)
        column.setSpacing(GAP_12)
        for paragraph in found.paragraphs:
            column.addWidget(PlainLabel(paragraph))
        column.addStretch(1)
        self.set_body(body)
