"""The rail: where one is in the program, and the ways to everywhere else."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QSizePolicy, QStyle, QVBoxLayout, QWidget

from lead_desktop.ui.look import (
    GAP_4,
    GAP_8,
    GAP_12,
    Role,
    colour,
    current,
    paint_icon,
    rail_entry_height,
)
from lead_desktop.ui.look.flat import box, inner_ring
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.lettering import Lettering

NARROWEST, WIDEST, WINDOW_SHARE = 168, 240, 0.22
_BADGE_PAD = 6
_LINE = 1
"""The hairline at its end edge."""
_FAR = 100_000


@dataclass(frozen=True)
class RailEntry:
    """A place to go: key, icon name, word, and at its end a count or a key of the keyboard."""

    key: str
    icon_name: str
    word: str
    badge: str = ""
    hint: str = ""
    spare: bool = False
    """Left out where the rail is too low for all entries."""
    is_name: bool = False
    """A name that somebody typed: it goes on in a second line before the rail becomes wider."""


class _Entry(QAbstractButton):
    """One entry of the rail."""

    def __init__(self, entry: RailEntry) -> None:
        super().__init__()
        self.entry, self.is_current = entry, False
        self.setProperty("ring", "inside")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_entry(entry)

    def show_entry(self, entry: RailEntry) -> None:
        self.entry = entry
        self.setAccessibleName(" ".join(part for part in (entry.word, entry.badge) if part))
        self.setAccessibleDescription(entry.hint)
        self.updateGeometry()
        self.update()

    def words(self, *, bold: bool) -> Lettering:
        return Lettering(self.entry.word, Role.STRONG if bold else Role.BODY)

    def tail(self) -> Lettering:
        ink = "on_accent" if self.entry.badge else "hint"
        return Lettering(self.entry.badge or self.entry.hint, Role.SMALL, ink)

    def lead(self) -> int:
        return GAP_12 + current().px(20) + GAP_8

    def wanted_width(self) -> int:
        tail = self.tail().width()
        words = self.words(bold=True)
        longest = max((replace(words, text=word).width() for word in words.text.split()), default=0)
        needed = longest if self.entry.is_name else words.width()
        return self.lead() + needed + (tail + GAP_8 + 2 * _BADGE_PAD if tail else 0) + GAP_8

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        one_line = rail_entry_height(current().font())
        if not self._wraps(width):
            return one_line
        return max(one_line, self.words(bold=True).height(width - self.lead() - GAP_8) + GAP_8)

    def _wraps(self, width: int) -> bool:
        return self.entry.is_name and self.words(bold=True).width() > width - self.lead() - GAP_8

    def sizeHint(self) -> QSize:
        return QSize(self.wanted_width(), rail_entry_height(current().font()))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = current().palette
        painter = QPainter(self)
        if self.is_current or self.underMouse():
            painter.fillRect(self.rect(), colour("surface" if self.is_current else "tint"))
        if self.is_current:
            painter.fillRect(self._mirrored(QRect(0, 0, 3, self.height())), colour("accent"))
        side = current().px(20)
        at = self._mirrored(QRect(GAP_12, (self.height() - side) // 2 + current().drop(), side, side))
        paint_icon(
            painter, at.x(), at.y(), self.entry.icon_name, palette.accent if self.is_current else palette.ink_2, side
        )
        words = self.words(bold=self.is_current)
        room = QRect(self.lead(), 0, self.width() - self.lead() - GAP_8, self.height())
        wraps = self._wraps(self.width())
        if wraps:
            room.setTop((self.height() - words.height(room.width())) // 2)
        words.paint(painter, self._mirrored(room), wrap=wraps)
        self._paint_tail(painter)
        if self.hasFocus():
            inner_ring(painter, self.rect(), palette.accent)
        painter.end()

    def _paint_tail(self, painter: QPainter) -> None:
        tail = self.tail()
        if not tail.text:
            return
        width = tail.width() - 6
        if not self.entry.badge:
            place = self._mirrored(QRect(self.width() - width - GAP_12, 0, width + 6, self.height()))
            tail.paint(painter, place)
            return
        high = current().px(20)
        pill = QRect(0, (self.height() - high) // 2, max(high, width + 2 * _BADGE_PAD), high)
        pill.moveRight(self.width() - GAP_8)
        pill = self._mirrored(pill)
        box(painter, pill, current().palette.accent, None, radius=high / 2)
        painter.setFont(current().number_font(Role.SMALL))
        painter.setPen(colour("on_accent"))
        painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), tail.text)

    def _mirrored(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)


class Rail(QWidget):
    """Five places above, search, help and officer below; folds into `fold_button` where it would take too much room."""

    opened = Signal(str)
    menu_asked = Signal()

    def __init__(self, program: str, menu_words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._program = PlainLabel(program, Role.STRONG, wrap=False)
        self._place = PlainLabel(role=Role.HELP, ink="ink_2")
        self._menu = Button(menu_words, "quiet", "menu")
        self._menu.set_bare(True)
        self._entries: dict[str, _Entry] = {}
        self._current = ""
        self._above, self._below = QVBoxLayout(), QVBoxLayout()
        self.fold_button = Button(menu_words, "quiet", "menu")
        self.fold_button.hide()
        self._lay_out()
        self._menu.clicked.connect(lambda: self.menu_asked.emit())
        self.fold_button.clicked.connect(self._on_fold_pressed)

    @property
    def menu_button(self) -> Button:
        """The ☰ beside the program's name, under which the menu opens."""
        return self._menu

    def set_place(self, name: str) -> None:
        """Show the district, the province or the practice district."""
        self._place.setText(name)

    def set_entries(self, above: Sequence[RailEntry], below: Sequence[RailEntry]) -> None:
        """Show the places above, and search, help and officer below."""
        for old in self._entries.values():
            old.setParent(None)
            old.deleteLater()
        self._entries = {}
        for column, entries in ((self._above, above), (self._below, below)):
            for entry in entries:
                shown = _Entry(entry)
                shown.clicked.connect(lambda checked=False, key=entry.key: self.opened.emit(key))
                self._entries[entry.key] = shown
                column.addWidget(shown)
        self.set_current(self._current)
        self.updateGeometry()

    def set_badge(self, key: str, count: str) -> None:
        """Show a count at the end of an entry; an empty text takes it away."""
        shown = self._entries[key]
        old = shown.entry
        shown.show_entry(replace(old, badge=count))

    def set_current(self, key: str) -> None:
        """Show which place is open."""
        self._current = key
        for name, shown in self._entries.items():
            shown.is_current = name == key
            shown.update()
            if shown.is_current:
                self.fold_button.set_words(shown.entry.word)

    def current(self) -> str:
        """Return the key of the place that is open."""
        return self._current

    def folds_at(self, window_width: int, height: int = _FAR) -> bool:
        """Say whether the rail would take more than 240 px or 22 % of a window, or is higher than what it gets."""
        too_wide = self._wanted() > max(WIDEST, NARROWEST) or self.sizeHint().width() > window_width * WINDOW_SHARE
        return too_wide or self._high(self._needed()) > height

    def fit_height(self, height: int) -> None:
        """Leave out the spare entries where not all entries fit into a height."""
        everything = self._high(list(self._entries.values())) <= height
        for shown in self._entries.values():
            shown.setVisible(everything or not shown.entry.spare)

    def set_folded(self, folded: bool) -> None:
        """Give way to the fold button, or stand again."""
        self.setVisible(not folded)
        self.fold_button.setVisible(folded)

    def sizeHint(self) -> QSize:
        return QSize(max(NARROWEST, self._wanted()), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), super().minimumSizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._leave_room_for_line()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("rail"))
        end = QRect(self.width() - 1, 0, 1, self.height())
        painter.fillRect(QStyle.visualRect(self.layoutDirection(), self.rect(), end), colour("line"))
        painter.end()

    def _wanted(self) -> int:
        head = GAP_12 + self._program.sizeHint().width() + self._menu.sizeHint().width() + GAP_8
        return max([head, *(shown.wanted_width() for shown in self._entries.values())]) + _LINE

    def _needed(self) -> list[_Entry]:
        return [shown for shown in self._entries.values() if not shown.entry.spare]

    def _high(self, entries: Sequence[_Entry]) -> int:
        width = self.sizeHint().width() - _LINE
        head = GAP_8 + self._menu.sizeHint().height() + self._place.heightForWidth(width - 2 * GAP_12) + GAP_8 + GAP_4
        return head + sum(shown.heightForWidth(width) for shown in entries)

    def _leave_room_for_line(self) -> None:
        left = _LINE if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 0
        self._whole.setContentsMargins(left, 0, _LINE - left, GAP_4)

    def _on_fold_pressed(self) -> None:
        menu = self.entries_menu()
        corner = self.fold_button.rect().bottomLeft()
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            corner = self.fold_button.rect().bottomRight()
        menu.popup(self.fold_button.mapToGlobal(corner))

    def entries_menu(self) -> QMenu:
        """Return all entries as a menu, as the fold button opens it."""
        menu = QMenu(self.fold_button)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for key, shown in self._entries.items():
            words = " ".join(part for part in (shown.entry.word, shown.entry.badge) if part)
            action = QAction(words.replace("&", "&&"), menu)
            action.triggered.connect(lambda checked=False, key=key: self.opened.emit(key))
            menu.addAction(action)
        return menu

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, GAP_8, 0, 0)
        head.setSpacing(0)
        head.addSpacing(GAP_12)
        head.addWidget(self._program, 1)
        head.addWidget(self._menu)
        head.addSpacing(GAP_8)
        place = QHBoxLayout()
        place.setContentsMargins(GAP_12, 0, GAP_12, GAP_8)
        place.addWidget(self._place)
        self._whole = whole = QVBoxLayout(self)
        self._leave_room_for_line()
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addLayout(place)
        for column in (self._above, self._below):
            column.setSpacing(0)
        whole.addLayout(self._above)
        whole.addStretch(1)
        whole.addLayout(self._below)
