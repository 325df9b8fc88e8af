"""The sections of a guided form, with the state of each; any may be opened."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QVBoxLayout, QWidget

from lead_desktop.ui.look import GAP_8, GAP_12, MARK_SIZE, Mark, Role, colour, current, paint_mark, rail_entry_height
from lead_desktop.ui.look.flat import inner_ring
from lead_desktop.ui.widgets.lettering import Lettering


class _Section(QAbstractButton):
    """One line of the list."""

    def __init__(self, mark: Mark, word: str, status: str) -> None:
        super().__init__()
        self.mark, self.word, self.is_current = mark, word, False
        self.setProperty("ring", "inside")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(", ".join(part for part in (word, status) if part))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def words(self) -> Lettering:
        return Lettering(self.word, Role.STRONG if self.is_current else Role.BODY)

    def lead(self) -> int:
        return GAP_12 + current().px(MARK_SIZE) + GAP_8

    def sizeHint(self) -> QSize:
        return QSize(self.lead() + self.words().width() + GAP_12, rail_entry_height(current().font()))

    def minimumSizeHint(self) -> QSize:
        return QSize(current().px(120), rail_entry_height(current().font()))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        wrapped = self.words().height(width - self.lead() - GAP_8)
        return max(rail_entry_height(current().font()), wrapped + GAP_8)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.is_current or self.underMouse():
            painter.fillRect(self.rect(), colour("surface" if self.is_current else "tint"))
        if self.is_current:
            painter.fillRect(self._mirrored(QRect(0, 0, 3, self.height())), colour("accent"))
        side, words = current().px(MARK_SIZE), self.words()
        at = self._mirrored(QRect(GAP_12, (self.height() - side) // 2 + current().drop(), side, side))
        paint_mark(painter, QRectF(at), self.mark)
        room = self.width() - self.lead() - GAP_8
        high = words.height(room)
        place = QRect(self.lead(), (self.height() - high) // 2, room, high)
        words.paint(painter, self._mirrored(place), wrap=True)
        if self.hasFocus():
            inner_ring(painter, self.rect(), current().palette.accent)
        painter.end()

    def _mirrored(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)


class SectionList(QWidget):
    """List the sections at the start of a form; `opened` carries the key of the one chosen."""

    opened = Signal(str)

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._sections: dict[str, _Section] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)

    def set_sections(self, sections: Sequence[tuple[str, Mark | str, str, str]]) -> None:
        """Show sections, each as (key, mark, words, status word)."""
        for old in self._sections.values():
            self._column.removeWidget(old)
            old.deleteLater()
        self._sections = {}
        for number, (key, mark, word, status) in enumerate(sections):
            entry = _Section(Mark(mark), word, status)
            entry.clicked.connect(lambda checked=False, key=key: self.opened.emit(key))
            self._sections[key] = entry
            self._column.insertWidget(number, entry)

    def set_current(self, key: str) -> None:
        """Show which section is open."""
        for name, entry in self._sections.items():
            entry.is_current = name == key
            entry.updateGeometry()
            entry.update()

    def set_mark(self, key: str, mark: Mark | str, status: str) -> None:
        """Change the state of one section."""
        entry = self._sections[key]
        entry.mark = Mark(mark)
        entry.setAccessibleName(", ".join(part for part in (entry.word, status) if part))
        entry.update()
