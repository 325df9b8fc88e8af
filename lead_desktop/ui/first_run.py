"""The first run: four screens that lead to a store of this office. What each asks stands in first_run_screens.py."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from lead_desktop.catalogue import places
from lead_desktop.roadmap.texts import N_, sentence
from lead_desktop.store import copies, entering
from lead_desktop.store.clock import now
from lead_desktop.store.errors import LeadError, StoreError
from lead_desktop.store.store import Store
from lead_desktop.system import safeio
from lead_desktop.system.drives import removable
from lead_desktop.ui import second_place, trouble
from lead_desktop.ui.drive_line import AskFiles, AskFolder, LookForDrives, choose_files
from lead_desktop.ui.first_run_person import PersonScreen
from lead_desktop.ui.first_run_screens import (
    DISTRICT,
    PROVINCE,
    START_FILE,
    LanguageScreen,
    OfficeScreen,
    SafetyScreen,
    Screen,
    as_wide_as_a_form,
    ask_one,
)
from lead_desktop.ui.look import GAP_4, GAP_8, GAP_16, GAP_24
from lead_desktop.ui.preferences import Preferences, keep_preferences, show_as
from lead_desktop.ui.texts import language, tr
from lead_desktop.ui.widgets.body_scroll import body_scroll
from lead_desktop.ui.widgets.foot_bar import FootBar
from lead_desktop.ui.widgets.page_header import PageHeader

DATE_NOTED = "date_noted"
"""Under this name a store keeps what the officer said of a wrong computer date: {"computer": day, "officer": day}."""
_PLACE_IN_NAME = re.compile(r"([A-Z0-9-]+?)-\d{4,}")


@dataclass(frozen=True)
class StartFile:
    """What a start file tells: the province that signed it and, by its name, the district it is for."""

    path: Path
    province: str
    place: str


class FirstRun(QWidget):
    """Ask what is needed to begin; `made` carries the open store, `practice_asked` wants the practice district."""

    made = Signal(object)
    practice_asked = Signal()

    def __init__(
        self,
        folder: Path,
        *,
        look: LookForDrives = removable,
        ask_folder: AskFolder | None = None,
        ask_files: AskFiles = choose_files,
        clock: Callable[[], datetime] = now,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._folder, self._ask_files, self._clock = folder, ask_files, clock
        self._start_file: StartFile | None = None
        self.header, self.foot = PageHeader(), FootBar()
        self.language, self.office = LanguageScreen(), OfficeScreen()
        self.person = PersonScreen(clock().date())
        self.safety = SafetyScreen(look=look, ask_folder=ask_folder)
        self._screens: tuple[Screen, ...] = (self.language, self.office, self.person, self.safety)
        self._stack = QStackedWidget()
        self._messages = QVBoxLayout()
        self._lay_out()
        self._join()
        self.retranslate()

    def screen_number(self) -> int:
        """Return the number of the screen in front, 1 to 4."""
        return self._stack.currentIndex() + 1

    def go_on(self) -> None:
        """Go to the next screen, or make the store after the last one."""
        self._clear_messages()
        if not self._screens[self._stack.currentIndex()].is_answered():
            return
        if self._needs_start_file():
            self._choose_start_file()
            return
        if self.screen_number() == len(self._screens):
            self._make()
            return
        self._show(self._stack.currentIndex() + 1)

    def go_back(self) -> None:
        """Go to the screen before; every answer stays."""
        self._clear_messages()
        self._show(max(0, self._stack.currentIndex() - 1))

    def retranslate(self) -> None:
        """Say every word in the language of the screen."""
        self.setWindowTitle(tr("LEAD Desktop: set up"))
        for screen in self._screens:
            screen.words()
        self._say_frame()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _show(self, number: int) -> None:
        role = PROVINCE if self.office.choice() == PROVINCE else DISTRICT
        self.person.set_role(role)
        start = self._start_file if self.office.choice() == START_FILE else None
        self.person.fill(start.province if start else "", start.place if start else "")
        self._stack.setCurrentIndex(number)
        self._say_frame()
        self._screens[number].first().setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_frame(self) -> None:
        number = self._stack.currentIndex()
        self.header.set_title(self._screens[number].title())
        self.foot.set_facts(tr("Screen {number} of {all}", number=number + 1, all=len(self._screens)))
        self.foot.set_back(tr("Back") if number else "")
        self.foot.set_main(tr("Start step 1") if self._is_last_of_district() else self._main_words(number))

    def _is_last_of_district(self) -> bool:
        return self.screen_number() == len(self._screens) and self.office.choice() != PROVINCE

    def _main_words(self, number: int) -> str:
        return tr("Open the districts") if number + 1 == len(self._screens) else tr("Continue")

    def _needs_start_file(self) -> bool:
        return self.screen_number() == 2 and self.office.choice() == START_FILE and self._start_file is None

    def _choose_start_file(self) -> None:
        path = ask_one(self._ask_files, self)
        if path is None:
            return
        try:
            start = read_start_file(path)
        except LeadError as error:
            self._tell(error)
            return
        self._clear_messages()
        self._start_file = start
        self.office.say_of_file(lambda: _start_words(start))

    def _bring_copy(self) -> None:
        path = ask_one(self._ask_files, self)
        if path is None:
            return
        try:
            store = bring_back(self._folder, path, self._clock())
        except LeadError as error:
            self._tell(error)
            return
        self.made.emit(store)

    def _make(self) -> None:
        place = self.person.chosen_place()
        if place is None:
            self._show(2)
            return
        try:
            store = self._made_store(place.code)
        except LeadError as error:
            self._tell(error)
            return
        self.made.emit(store)

    def _made_store(self, place: str) -> Store:
        role = PROVINCE if self.office.choice() == PROVINCE else DISTRICT
        officer = self.person.name.value() or ""
        store = Store.create(
            self._folder, role=role, place=place, officer=officer, language=language(), clock=self._clock
        )
        try:
            self._fill(store)
        except BaseException:
            store.close()
            raise
        return store

    def _fill(self, store: Store) -> None:
        keep_preferences(store, Preferences(language=language()))
        asked = {"name": self.person.name, "post": self.person.post, "phone": self.person.phone}
        typed = {name: field.value() for name, field in asked.items() if field.value()}
        entering.enter(store, "person", None, typed, label=sentence(N_("The officer of this computer")))
        right_day = self.person.date.right_day()
        if right_day is not None:
            store.keep(DATE_NOTED, {"computer": self._clock().date().isoformat(), "officer": right_day})
        second_place.choose(store, self.safety.folder())
        if self.office.choice() == START_FILE and self._start_file is not None:
            from lead_desktop.sync import enrolment

            enrolment.accept(store, self._start_file.path)

    def _tell(self, error: LeadError) -> None:
        self._clear_messages()
        bar = trouble.bar_of(error)
        bar.closed.connect(bar.deleteLater)
        self._messages.addWidget(bar)
        bar.show()

    def _clear_messages(self) -> None:
        while self._messages.count():
            item = self._messages.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _speak(self, wanted: str) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            show_as(app, Preferences(language=wanted))
        self.retranslate()

    def _join(self) -> None:
        self.language.chosen.connect(self._speak)
        self.language.practice_asked.connect(self.practice_asked)
        self.office.file_asked.connect(self._choose_start_file)
        self.office.copy_asked.connect(self._bring_copy)
        self.foot.main_pressed.connect(self.go_on)
        self.foot.back_pressed.connect(self.go_back)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.go_on)
        QShortcut(QKeySequence("Alt+Left"), self, self.go_back)

    def _lay_out(self) -> None:
        for screen in self._screens:
            self._stack.addWidget(body_scroll(as_wide_as_a_form(screen)))
        self.header.setContentsMargins(GAP_4, 0, GAP_4, 0)
        body = QVBoxLayout()
        body.setContentsMargins(GAP_24, GAP_16, GAP_24, GAP_8)
        body.setSpacing(GAP_16)
        body.addWidget(self.header)
        body.addLayout(self._messages)
        body.addWidget(self._stack, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(body, 1)
        whole.addWidget(self.foot)


def read_start_file(path: Path) -> StartFile:
    """Read the province's start file for a district. Raises LeadError when it is none."""
    from lead_desktop.sync import enrolment, offices

    province = str(offices.read_signed(path, enrolment.CERTIFICATE).facts.get("province") or "")
    found = _PLACE_IN_NAME.match(path.stem)
    code = found[1] if found else ""
    known = places.place(code) is not None and places.province_of(code) == province
    return StartFile(path, province, code if known else "")


def bring_back(folder: Path, path: Path, moment: datetime) -> Store:
    """Begin from a safety copy on a stick or another disk, which is copied here first. Raises LeadError."""
    target = folder / copies.FOLDER / f"lead-{moment:%Y%m%dT%H%M%S}-brought.copy"
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        safeio.write_file(target, path.read_bytes())
    except OSError as error:
        text = N_(
            "The safety copy could not be read. Nothing was changed. Put the stick in again or choose another copy."
        )
        raise StoreError(sentence(text)) from error
    try:
        return copies.restore(folder, copies.named(folder, target.name))
    except LeadError:
        # What cannot be opened must not stand among the copies that can.
        target.unlink(missing_ok=True)
        raise


def _start_words(start: StartFile) -> str:
    province = places.name_of(start.province, language())
    if not start.place:
        return tr("The start file of {province} is read.", province=province)
    return tr("The start file of {province} for {district} is read.",
              province=province, district=places.name_of(start.place, language()))  # fmt: skip
