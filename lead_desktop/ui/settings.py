"""Settings: language, size and colours of the screen, this computer's name, safety copies. Everything acts at once."""

import platform
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, qVersion
from PySide6.QtWidgets import QApplication, QRadioButton, QVBoxLayout, QWidget

from lead_desktop import __version__
from lead_desktop.store import engine
from lead_desktop.ui.copies_list import CopiesList
from lead_desktop.ui.line_settings import LineSettings
from lead_desktop.ui.lock_settings import LockSettings
from lead_desktop.ui.look import FIELD_WIDTH, GAP_4, GAP_8, GAP_24, TEXT_SIZES, Role, Scheme, current
from lead_desktop.ui.pages import MainButton, Page, Where
from lead_desktop.ui.preferences import keep_preferences, preferences_of, show_as
from lead_desktop.ui.session import Session
from lead_desktop.ui.status_words import place_name
from lead_desktop.ui.texts import LANGUAGES, OWN_NAMES, language, ltr, tr
from lead_desktop.ui.widgets.body_scroll import body_scroll
from lead_desktop.ui.widgets.choice_field import ChoiceField
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.text_field import TextField
from lead_desktop.ui.widgets.type_ahead import Option

AS_SYSTEM = "system"


class SettingsPage(Page):
    """Choose how the program looks and speaks here, and look after the safety copies."""

    restore_asked = Signal(object)
    lock_changed = Signal(object, object)

    def __init__(self, session: Session, where: Where, parent: QWidget | None = None) -> None:
        super().__init__(session, where, parent)
        self._copies, self.lock = CopiesList(session), LockSettings(session)
        self._line = LineSettings(session)
        self._column = QVBoxLayout()
        self._choices: QWidget | None = None
        self._lay_out()
        self._copies.restore_asked.connect(self.restore_asked)
        self._copies.said.connect(self.said)
        self._line.said.connect(self.said)
        self.lock.lock_changed.connect(self.lock_changed)
        self.retranslate()

    def title(self) -> str:
        return tr("Settings")

    def main_button(self) -> MainButton:
        return MainButton(tr("Make a safety copy"), enabled=not self._copies.is_busy())

    def main_pressed(self) -> None:
        self._copies.make_one()

    def refresh(self) -> None:
        self._copies.refresh()

    def retranslate(self) -> None:
        old, self._choices = self._choices, ScreenChoices(self.session)
        self._column.insertWidget(0, self._choices)
        self.lock.retranslate()
        self._copies.retranslate()
        self._line.retranslate()
        if old is None:
            return
        self._choices.show()
        focused = QApplication.focusWidget()
        if focused is not None and old.isAncestorOf(focused):
            self._choices.take_focus()
        self._column.removeWidget(old)
        old.hide()
        old.deleteLater()

    def _lay_out(self) -> None:
        body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(0, GAP_8, 0, GAP_24)
        self._column.setSpacing(GAP_24)
        self._column.addWidget(self.lock)
        self._column.addWidget(self._copies)
        self._column.addWidget(self._line)
        self._column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(body_scroll(body))


class ScreenChoices(QWidget):
    """What is chosen for this computer; made anew when the language changes."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._chosen = preferences_of(session.store)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP_4)
        self._add_language()
        self._add_text_size()
        self._add_colours()
        if language() == "ur":
            self._add_letters()
        self._add_names()
        self._add_versions()

    def take_focus(self) -> None:
        """Put the focus on the language that is chosen."""
        chosen = next(one for one in self.findChildren(QRadioButton) if one.isChecked())
        chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_language(self) -> None:
        options = [Option(code, OWN_NAMES[code]) for code in LANGUAGES]
        field = self._field(tr("Language"), options, self._chosen.language)
        field.edited.connect(lambda: self._choose(language=str(field.value())))

    def _add_text_size(self) -> None:
        options = [Option(str(size), ltr(f"{size} %")) for size in TEXT_SIZES]
        field = self._field(tr("Size of the text"), options, str(self._chosen.text_size))
        field.edited.connect(lambda: self._choose(text_size=int(str(field.value()))))

    def _add_colours(self) -> None:
        options = [
            Option(AS_SYSTEM, tr("As on this computer")),
            Option(Scheme.LIGHT.value, tr("Light")),
            Option(Scheme.DARK.value, tr("Dark")),
            Option(Scheme.CONTRAST_LIGHT.value, tr("High contrast, light")),
            Option(Scheme.CONTRAST_DARK.value, tr("High contrast, dark")),
        ]
        field = self._field(tr("Colours"), options, self._chosen.scheme or AS_SYSTEM)
        field.edited.connect(lambda: self._choose(scheme=str(field.value()).replace(AS_SYSTEM, "")))

    def _add_letters(self) -> None:
        options = [Option("nastaliq", tr("Nastaliq")), Option("plain", tr("Plain letters, which take less room"))]
        field = self._field(tr("Urdu letters"), options, "plain" if self._chosen.plain_letters else "nastaliq")
        field.edited.connect(lambda: self._choose(plain_letters=field.value() == "plain"))

    def _add_names(self) -> None:
        about = self._session.store.about
        self._heading(tr("This computer"))
        office = tr("The office of {place}", place=place_name(about.place))
        self._column.addWidget(PlainLabel(office, ink="ink_2"))
        for label, name, value in (
            (tr("Name of the officer"), "officer", about.officer),
            (tr("Name of this computer"), "computer", about.computer),
        ):
            field = TextField(name=label)
            field.set_value(value)
            field.setMaximumWidth(current().px(FIELD_WIDTH))
            field.left.connect(lambda field=field, name=name: self._rename(name, field.value() or ""))
            self._column.addSpacing(GAP_4)
            self._column.addWidget(PlainLabel(label))
            self._column.addWidget(field)

    def _add_versions(self) -> None:
        sqlite = ".".join(str(part) for part in engine.version())
        self._column.addSpacing(GAP_8)
        text = tr("LEAD Desktop {own}, Python {python}, Qt {qt}, SQLite {sqlite}",
                  own=__version__, python=platform.python_version(), qt=qVersion(), sqlite=sqlite)  # fmt: skip
        self._column.addWidget(PlainLabel(text, Role.HELP, ink="ink_2"))

    def _rename(self, name: str, value: str) -> None:
        if self._session.store.read_only:
            return
        if value.strip() and value.strip() != getattr(self._session.store.about, name):
            self._session.store.amend_about(**{name: value.strip()})

    def _choose(self, **changed: object) -> None:
        self._chosen = replace(self._chosen, **changed)  # type: ignore[arg-type]
        keep_preferences(self._session.store, self._chosen)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            show_as(app, self._chosen)

    def _heading(self, words: str) -> None:
        if self._column.count():
            self._column.addSpacing(GAP_24 - GAP_4)
        self._column.addWidget(PlainLabel(words, Role.SECTION))

    def _field(self, words: str, options: list[Option], value: str) -> ChoiceField:
        self._heading(words)
        field = ChoiceField(options, name=words)
        field.set_value(value)
        self._column.addWidget(field)
        return field
