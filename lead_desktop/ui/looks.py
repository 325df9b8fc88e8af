"""What needs a look in a record: which answers, in which sections, and the bar that jumps to them."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from lead_desktop.roadmap import ENTITIES
from lead_desktop.roadmap.entities import Level, Problem
from lead_desktop.roadmap.facts import Row
from lead_desktop.roadmap.steps import State
from lead_desktop.ui.layout import Section
from lead_desktop.ui.look import GAP_4, GAP_8, Mark, Role, current
from lead_desktop.ui.look.flat import box, inner_ring
from lead_desktop.ui.texts import tr
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.lettering import Lettering
from lead_desktop.ui.widgets.status_mark import StatusMark

MOST_LINES = 3
"""How many things are listed; the rest are counted."""


@dataclass(frozen=True)
class Thing:
    """One thing that needs a look: its field, the field's label, the sentence."""

    field: str
    label: str
    said: str


def things_of(entity: str, row: Row | None, problems: Sequence[Problem], passed: Collection[str]) -> list[Thing]:
    """Return what needs a look: errors and warnings anywhere, missing answers in the fields that were passed."""
    by_name = ENTITIES[entity].by_name
    found = [one for one in problems if one.level is not Level.NEEDED or one.field in passed]
    things = [Thing(one.field, tr(by_name[one.field].label), one.said(tr)) for one in found]
    told = {one.field for one in found}
    for field in ENTITIES[entity].missing(row or {}):
        if field.name in passed and field.name not in told:
            things.append(Thing(field.name, tr(field.label), tr("A complete record needs an answer here.")))
    return things


def state_of(
    section: Section, entity: str, row: Row | None, problems: Sequence[Problem], asked: Collection[str]
) -> State:
    """Return how far a section is: done when every needed answer is there and nothing in it is wrong."""
    if any(name in asked for name in section.fields):
        return State.QUESTION
    values: Mapping[str, object] = row or {}
    answered = [name for name in section.fields if values.get(name) not in (None, [])]
    wrong = any(one.field in section.fields and one.level is not Level.WARNING for one in problems)
    if not answered and not wrong:
        return State.NOT_STARTED
    missing = {field.name for field in ENTITIES[entity].missing(row or {})}
    return State.DOING if wrong or missing & set(section.fields) else State.DONE


class JumpLine(QAbstractButton):
    """One line of the bar: it wraps, and a click, Enter or Space jumps to its field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ring", "inside")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_words(self, words: str) -> None:
        """Show these words."""
        self._words = words
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(current().px(240), self.heightForWidth(current().px(480)))

    def minimumSizeHint(self) -> QSize:
        return QSize(current().px(160), self._lettering().line() + GAP_8)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lettering().height(width - GAP_8) + GAP_8

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._lettering().paint(painter, self.rect().adjusted(GAP_4, GAP_4, -GAP_4, -GAP_4), wrap=True)
        if self.hasFocus():
            inner_ring(painter, self.rect(), current().palette.accent)
        painter.end()

    def _lettering(self) -> Lettering:
        return Lettering(self._words, ink="accent")


class LookBar(QWidget):
    """Say how many things need a look; each line jumps to its field."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = PlainLabel(role=Role.STRONG)
        self._more = PlainLabel(role=Role.HELP)
        self._lines = [JumpLine() for _ in range(MOST_LINES)]
        self._fields: list[str] = []
        self._lay_out()
        for number, line in enumerate(self._lines):
            line.clicked.connect(lambda checked=False, number=number: self.chosen.emit(self._fields[number]))

    def lines(self) -> list[JumpLine]:
        """Return the lines that jump, as they are shown."""
        return [line for line in self._lines if not line.isHidden()]

    def show_things(self, things: Sequence[Thing]) -> None:
        """Show what needs a look; nothing hides the bar."""
        self._fields = [one.field for one in things[:MOST_LINES]]
        count = len(things)
        many = tr("{number} things need a look", number=count)
        self._heading.setText(tr("One thing needs a look") if count == 1 else many)
        self.setAccessibleName(self._heading.text())
        for number, line in enumerate(self._lines):
            line.setVisible(number < count)
            if number < count:
                line.set_words(tr("{field}: {problem}", field=things[number].label, problem=things[number].said))
        rest = count - MOST_LINES
        self._more.setText(tr("And {number} more", number=rest) if rest > 0 else "")
        self._more.setVisible(rest > 0)
        self.setVisible(count > 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = current().palette
        painter = QPainter(self)
        edge = palette.edge if palette.tint_line > 1 else None
        box(painter, self.rect(), palette.warn_tint, edge, palette.tint_line)
        painter.end()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(GAP_4, 0, 0, 0)
        head.setSpacing(GAP_8)
        head.addWidget(StatusMark(Mark.SLOW))
        head.addWidget(self._heading, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_8, GAP_4, GAP_8, GAP_4)
        column.setSpacing(0)
        column.addLayout(head)
        for line in self._lines:
            column.addWidget(line)
        column.addWidget(self._more)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.hide()
