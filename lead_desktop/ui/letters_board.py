"""Urdu and Sindhi letters on the screen, for computers whose keyboard lacks them; they go into the field in use."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QTextEdit, QVBoxLayout, QWidget

from lead_desktop.catalogue.folding import alphabet
from lead_desktop.ui.look import GAP_4, GAP_8, GAP_16, Role, colour, current
from lead_desktop.ui.texts import OWN_NAMES, language, tr
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.flow import FlowLayout
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.letter_keys import LetterKeys
from lead_desktop.ui.widgets.segmented import Segmented

_IN_A_ROW, _IN_A_LONG_ROW, _LARGE = 13, 18, 1.5
_ALSO = {"ur": "آئؤۂۃ،۔؟؛", "sd": "آئؤ۽۾،؟؛"}
"""What is written besides the letters of the alphabet."""


def rows_of(spoken: str, scale: float = 1.0) -> list[list[str]]:
    """Return the letters of "ur" or "sd" in the order of the alphabet, then the signs that are written besides."""
    if scale > _LARGE:
        return _in_rows([*alphabet(spoken), *_ALSO[spoken]], _IN_A_LONG_ROW)
    return [*_in_rows(alphabet(spoken), _IN_A_ROW), list(_ALSO[spoken])]


def _in_rows(letters: Sequence[str], most: int) -> list[list[str]]:
    return [list(letters[start : start + most]) for start in range(0, len(letters), most)]


class LettersBoard(QWidget):
    """Stand above the foot bar; a letter goes into the field that has, or had last, the focus. Esc closes."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self._field: QWidget | None = None
        self._spoken = language() if language() in ("ur", "sd") else "ur"
        self.hint = PlainLabel(role=Role.HELP, ink="ink_2", wrap=False)
        self.switch = Segmented()
        self.keys = LetterKeys("")
        self.space, self.erase, self.shut = Button(), Button(), Button(kind="quiet", icon_name="close")
        for button in (self.space, self.erase):
            # A click leaves the focus in the field.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._lay_out()
        self.retranslate()
        self._note(QApplication.focusWidget())
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)
        self.keys.typed.connect(self.write)
        self.switch.changed.connect(self._on_language)
        self.space.clicked.connect(lambda: self.write(" "))
        self.erase.clicked.connect(lambda: self._send(int(Qt.Key.Key_Backspace), ""))
        self.shut.clicked.connect(self.close_board)

    def field(self) -> QWidget | None:
        """Return the field that letters go into."""
        return self._field

    def write(self, letter: str) -> None:
        """Write into the field, as a key would."""
        self._send(0, letter)

    def close_board(self) -> None:
        """Go away and give the focus back to the field."""
        field = self._field
        self.hide()
        self.deleteLater()
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Say the words in the language of the screen."""
        self.setAccessibleName(tr("Urdu and Sindhi letters"))
        self.switch.set_choices([(spoken, OWN_NAMES[spoken]) for spoken in ("ur", "sd")])
        self.switch.setAccessibleName(tr("Alphabet"))
        self.switch.set_value(self._spoken)
        self.keys.setAccessibleName(tr("Letters"))
        self.keys.set_rows(rows_of(self._spoken, current().scale))
        self.space.set_words(tr("Space"))
        self.erase.set_words(tr("Delete a letter"))
        self.shut.set_words(tr("Close"))
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_board()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.StyleChange):
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # The page above became lower: its field must stay in sight.
        QTimer.singleShot(0, self, self._keep_in_sight)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("rail"))
        painter.fillRect(0, 0, self.width(), 1, colour("line"))
        painter.end()

    def _send(self, key: int, text: str) -> None:
        if self._field is None:
            return
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(self._field, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))

    def _on_language(self, spoken: str) -> None:
        self._spoken = spoken
        self.keys.set_rows(rows_of(spoken, current().scale))

    def _on_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and (now is self or self.isAncestorOf(now)):
            return
        if now is not None:
            self._note(now)

    def _note(self, now: QWidget | None) -> None:
        writes = isinstance(now, QLineEdit | QTextEdit) and not now.isReadOnly()
        if self._field is not None:
            self._field.destroyed.disconnect(self._forget)
        self._field = now if writes else None
        if self._field is not None:
            self._field.destroyed.connect(self._forget)
        self._tell()

    def _keep_in_sight(self) -> None:
        around = self._field.parentWidget() if self._field is not None else None
        while around is not None and self._field is not None:
            if isinstance(around, QScrollArea):
                around.ensureWidgetVisible(self._field)
            around = around.parentWidget()

    def _forget(self, gone: QObject | None = None) -> None:
        self._field = None
        self._tell()

    def _tell(self) -> None:
        self.hint.setText(tr("Click in a field to write in it."))
        self.hint.setVisible(self._field is None)
        for button in (self.space, self.erase, self.keys):
            button.setEnabled(self._field is not None)

    def _lay_out(self) -> None:
        above = QWidget()
        head = FlowLayout(above, gap=GAP_8, line_gap=GAP_4)
        for part in (self.switch, self.space, self.erase, self.shut, self.hint):
            head.addWidget(part)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(GAP_16, GAP_8, GAP_16, GAP_8)
        whole.setSpacing(GAP_4)
        whole.addWidget(above)
        whole.addWidget(self.keys)
