"""A switch of two to four choices side by side, such as Guided and Table."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from lead_desktop.ui.look import GAP_4
from lead_desktop.ui.widgets.button import Button


class Segmented(QWidget):
    """Choose one of a few; arrow keys follow the eye."""

    changed = Signal(str)

    def __init__(self, choices: Sequence[tuple[str, str]] = (), name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._keys: list[str] = []
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP_4)
        self.set_choices(choices)
        self._group.idClicked.connect(lambda number: self.changed.emit(self._keys[number]))

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Show these choices, each as (key, words); the first is chosen."""
        for old in self._group.buttons():
            self._group.removeButton(old)
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._keys = [key for key, _ in choices]
        for number, (_, words) in enumerate(choices):
            button = Button(words)
            button.setCheckable(True)
            button.setChecked(number == 0)
            self._group.addButton(button, number)
            self._row.addWidget(button)
            # Qt shows it later, and until then it would count as taking no room.
            button.show()

    def value(self) -> str:
        """Return the key of the choice, or an empty text where there are none."""
        number = self._group.checkedId()
        return self._keys[number] if number >= 0 else ""

    def set_value(self, key: str) -> None:
        """Choose by key; sends no signal."""
        if key in self._keys:
            self._group.button(self._keys.index(key)).setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ahead = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
        if not ahead or not self._keys:
            super().keyPressEvent(event)
            return
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            ahead = -ahead
        number = self._group.checkedId() + ahead
        if 0 <= number < len(self._keys):
            self._group.button(number).setFocus()
            self._group.button(number).click()
