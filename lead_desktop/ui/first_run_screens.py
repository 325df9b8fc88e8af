"""The first two screens of the first run: language and whose computer; what all its screens have in common."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from lead_desktop.ui.drive_line import AskFiles
from lead_desktop.ui.look import FIELD_WIDTH, GAP_4, GAP_8, GAP_12, GAP_16, GAP_24, Look, Role, current
from lead_desktop.ui.look.letters import font as letters
from lead_desktop.ui.texts import LANGUAGES, OWN_NAMES, language, tr
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.choice_field import ChoiceField
from lead_desktop.ui.widgets.date_field import DateField
from lead_desktop.ui.widgets.field import mark_problem
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.text_field import TextField
from lead_desktop.ui.widgets.type_ahead import TypeAhead

DISTRICT, PROVINCE, START_FILE = "district", "province", "start_file"


class Screen(QWidget):
    """One screen; `words` says its words anew, `is_answered` marks what is missing and tells whether one can go on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, GAP_4, 0, GAP_16)
        self.column.setSpacing(GAP_8)

    def title(self) -> str:
        """Return the title in the language of the screen."""
        return ""

    def words(self) -> None:
        """Say every word in the language of the screen."""

    def first(self) -> QWidget:
        """Return the answer that takes the focus when the screen opens."""
        return self

    def is_answered(self) -> bool:
        """Mark what still needs an answer and tell whether nothing does."""
        return True


class Asked(QWidget):
    """A label, a line of help, a field, and what needs a look at it."""

    def __init__(self, field: TextField | ChoiceField | DateField | TypeAhead) -> None:
        super().__init__()
        self.label, self.help = PlainLabel(role=Role.STRONG), PlainLabel(role=Role.HELP, ink="ink_2")
        self.problem = PlainLabel(role=Role.HELP)
        self.field = field
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, GAP_4)
        column.setSpacing(GAP_4)
        for part in (self.label, self.help, field, self.problem):
            column.addWidget(part)
        self.help.hide()
        self.problem.hide()

    def say(self, label: str, help_text: str = "") -> None:
        """Name the field."""
        self.label.setText(label)
        self.help.setText(help_text)
        self.help.setVisible(bool(help_text))
        if isinstance(self.field, TypeAhead):
            self.field.setAccessibleName(label)
        else:
            self.field.set_name(label)

    def find_fault(self, text: str) -> bool:
        """Show what needs a look, nothing for an empty text; tell whether there is anything."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
        if isinstance(self.field, TypeAhead):
            mark_problem(self.field, text or None, "problem")
        else:
            self.field.set_problem(text or None)
        return bool(text)


class _LanguageButton(Button):
    """A language under its own name, in its own script and size whatever the screen speaks."""

    def __init__(self, code: str) -> None:
        self._code = code
        super().__init__(OWN_NAMES[code])
        self.setCheckable(True)

    def lettering(self, look: Look) -> QFont:
        return letters(Role.TITLE, self._code, look.scale, plain_letters=look.plain_letters)

    def sizeHint(self) -> QSize:
        now = current()
        return super().sizeHint().expandedTo(QSize(now.px(176), now.px(80)))


class LanguageScreen(Screen):
    """Three large buttons, each in its own script, and the way into the practice district."""

    chosen = Signal(str)
    practice_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._later = PlainLabel(ink="ink_2")
        self._practice = Button(kind="quiet", icon_name="practice")
        self._about_practice = PlainLabel(role=Role.HELP, ink="ink_2")
        self.buttons = {code: _LanguageButton(code) for code in LANGUAGES}
        group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(GAP_16)
        for code, button in self.buttons.items():
            group.addButton(button)
            row.addWidget(button)
            button.clicked.connect(lambda checked=False, code=code: self.chosen.emit(code))
        row.addStretch(1)
        self.column.addWidget(self._later)
        self.column.addSpacing(GAP_16)
        self.column.addLayout(row)
        self.column.addSpacing(GAP_24)
        self.column.addWidget(self._practice)
        self.column.addWidget(self._about_practice)
        self.column.addStretch(1)
        self._practice.clicked.connect(lambda: self.practice_asked.emit())

    def title(self) -> str:
        return tr("Choose your language")

    def first(self) -> QWidget:
        return self.buttons[language()]

    def words(self) -> None:
        self._later.setText(tr("Setting up takes about two minutes. Every answer can be changed later."))
        self._practice.set_words(tr("Open the practice district"))
        self._about_practice.setText(tr("A district to try everything in. Nothing there is a real plan."))
        self.buttons[language()].setChecked(True)


class OfficeScreen(Screen):
    """Whose computer this is: a district's, the province's, or one that a start file tells about."""

    file_asked = Signal()
    copy_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._choices: dict[str, tuple[QRadioButton, PlainLabel]] = {}
        for number, key in enumerate((DISTRICT, PROVINCE, START_FILE)):
            button, about = QRadioButton(), PlainLabel(role=Role.HELP, ink="ink_2")
            self._choices[key] = (button, about)
            self._group.addButton(button, number)
            self.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            indented = QHBoxLayout()
            indented.setContentsMargins(GAP_24, 0, 0, 0)
            indented.addWidget(about)
            self.column.addLayout(indented)
            self.column.addSpacing(GAP_4)
        self._choices[DISTRICT][0].setChecked(True)
        self.choose_file, self.from_copy = Button(icon_name="file"), Button(kind="quiet", icon_name="restore")
        self._file_said, self._about_copy = PlainLabel(), PlainLabel(role=Role.HELP, ink="ink_2")
        self._file_words: Callable[[], str] = str
        beside = QHBoxLayout()
        beside.setContentsMargins(GAP_24, 0, 0, 0)
        beside.setSpacing(GAP_12)
        beside.addWidget(self.choose_file)
        beside.addWidget(self._file_said, 1)
        self.column.addLayout(beside)
        self.column.addSpacing(GAP_16)
        self.column.addWidget(self.from_copy)
        self.column.addWidget(self._about_copy)
        self.column.addStretch(1)
        self._group.idClicked.connect(lambda number: self._show())
        self.choose_file.clicked.connect(lambda: self.file_asked.emit())
        self.from_copy.clicked.connect(lambda: self.copy_asked.emit())
        self._show()

    def title(self) -> str:
        return tr("Who uses this computer?")

    def first(self) -> QWidget:
        return self.button(self.choice())

    def choice(self) -> str:
        """Return DISTRICT, PROVINCE or START_FILE."""
        return tuple(self._choices)[self._group.checkedId()]

    def button(self, choice: str) -> QRadioButton:
        """Return the button of a choice."""
        return self._choices[choice][0]

    def say_of_file(self, words: Callable[[], str]) -> None:
        """Say what the start file tells, in words that are asked for anew at every change of language."""
        self._file_words = words
        self._show()

    def words(self) -> None:
        said = {
            DISTRICT: (
                tr("A district office"),
                tr("It makes the plan of its district and sends bundles to the province."),
            ),
            PROVINCE: (
                tr("The provincial office"),
                tr("It takes in the bundles of its districts and answers them."),
            ),
            START_FILE: (
                tr("I have a start file from the province"),
                tr("It says which district this is and who may open its bundles."),
            ),
        }
        for key, (button, about) in self._choices.items():
            name_radio(button, *said[key])
            about.setText(said[key][1])
        self.choose_file.set_words(tr("Choose the start file"))
        self.from_copy.set_words(tr("I had this program before"))
        self._about_copy.setText(tr("Choose a safety copy. All the work that is in it comes back."))
        self._show()

    def _show(self) -> None:
        wanted = self.choice() == START_FILE
        self.choose_file.setVisible(wanted)
        self._file_said.setVisible(wanted)
        self._file_said.setText(self._file_words())


def as_wide_as_a_form(screen: Screen) -> QWidget:
    """Put a screen at the start edge of its page, as wide as a form."""
    holder = QWidget()
    screen.setMaximumWidth(current().px(FIELD_WIDTH + 80))
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(screen, 1)
    row.addStretch(0)
    return holder


def name_radio(button: QRadioButton, words: str, description: str = "") -> None:
    """Give a radio button its words, in the font in which they are whole."""
    button.setText(words.replace("&", "&&"))
    button.setAccessibleName(words)
    button.setAccessibleDescription(description)
    button.setFont(current().font_for(words))


def ask_one(ask: AskFiles, parent: QWidget) -> Path | None:
    """Ask for files and return the first."""
    return next(iter(ask(parent)), None)
