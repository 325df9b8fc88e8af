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
from lead_desktop.store import copies, entering, recovery, ways_in
from lead_desktop.store.clock import now
from lead_desktop.store.copies import Copy
from lead_desktop.store.errors import LeadError, StoreError
from lead_desktop.store.storage_key import StorageKey, new_key
from lead_desktop.store.store import Store
from lead_desktop.store.ways_in import WaysIn
from lead_desktop.system import machine, safeio
from lead_desktop.system.drives import removable
from lead_desktop.system.key_store import KeyStore
from lead_desktop.ui import second_place, trouble
from lead_desktop.ui.drive_line import AskFiles, AskFolder, LookForDrives, choose_files
from lead_desktop.ui.first_run_person import PersonScreen
from lead_desktop.ui.first_run_safety import RecoveryScreen, SafetyScreen
from lead_desktop.ui.first_run_screens import (
    DISTRICT,
    PROVINCE,
    START_FILE,
    LanguageScreen,
    OfficeScreen,
    Screen,
    as_wide_as_a_form,
    ask_one,
)
from lead_desktop.ui.lock_choice import OPEN
from lead_desktop.ui.look import GAP_4, GAP_8, GAP_16, GAP_24
from lead_desktop.ui.preferences import Preferences, keep_preferences, show_as
from lead_desktop.ui.texts import language, tr
from lead_desktop.ui.unlock_page import UnlockPage
from lead_desktop.ui.widgets.body_scroll import body_scroll
from lead_desktop.ui.widgets.foot_bar import FootBar
from lead_desktop.ui.widgets.page_header import PageHeader

_SCREENS = 4
"""How many screens there are for the officer: the recovery sheet belongs to the fourth."""
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
        key_store: KeyStore | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._folder, self._ask_files, self._clock = folder, ask_files, clock
        self._key: StorageKey | None = None
        self._ways = WaysIn()
        self._start_file: StartFile | None = None
        self.header, self.foot = PageHeader(), FootBar()
        self.language, self.office = LanguageScreen(), OfficeScreen()
        self.person = PersonScreen(clock().date())
        self.safety = SafetyScreen(look=look, ask_folder=ask_folder, key_store=key_store)
        self.recovery = RecoveryScreen()
        self._screens: tuple[Screen, ...] = (self.language, self.office, self.person, self.safety, self.recovery)
        self._stack = QStackedWidget()
        self._messages = QVBoxLayout()
        self._lay_out()
        self._join()
        self.retranslate()

    def screen_number(self) -> int:
        """Return the number of the screen in front, 1 to 4."""
        return min(_SCREENS, self._stack.currentIndex() + 1)

    def go_on(self) -> None:
        """Go to the next screen, or make the store after the last one."""
        self._clear_messages()
        if self._stack.currentIndex() >= len(self._screens):
            return
        if not self._screens[self._stack.currentIndex()].is_answered():
            return
        if self._needs_start_file():
            self._choose_start_file()
            return
        if self._is_last():
            self._make()
        elif self._screens[self._stack.currentIndex()] is not self.safety or self._make_key():
            self._show(self._stack.currentIndex() + 1)

    def go_back(self) -> None:
        """Go to the screen before; every answer stays."""
        self._clear_messages()
        here = self._stack.currentIndex()
        self._show(1 if here >= len(self._screens) else max(0, here - 1))

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
        while (asked := self._stack.widget(len(self._screens))) is not None:
            self._stack.removeWidget(asked)
            asked.deleteLater()
        self._say_frame()
        self._screens[number].first().setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_frame(self) -> None:
        number = self._stack.currentIndex()
        if number >= len(self._screens):
            return
        self.header.set_title(self._screens[number].title())
        self.foot.set_facts(tr("Screen {number} of {all}", number=self.screen_number(), all=_SCREENS))
        self.foot.set_back(tr("Back") if number else "")
        self.foot.set_main(self._main_words())

    def _is_last(self) -> bool:
        """Tell whether nothing more is asked; the recovery sheet only follows where the storage is locked."""
        last = self.recovery if self.safety.lock.choice() != OPEN else self.safety
        return self._screens[self._stack.currentIndex()] is last

    def _main_words(self) -> str:
        if not self._is_last():
            return tr("Continue")
        return tr("Open the districts") if self.office.choice() == PROVINCE else tr("Start step 1")

    def _make_key(self) -> bool:
        """Make the key of the storage and show its recovery sheet; nothing is written yet."""
        place, key = self.person.chosen_place(), new_key()
        try:
            self._ways, code = ways_in.with_recovery(self.safety.lock.ways(WaysIn(), key), key)
        except LeadError as error:
            self._tell(error)
            return False
        self._key = key
        self.recovery.card.show_code(code, place.name(language()) if place else "")
        return True

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
            copy = fetch(self._folder, path, self._clock())
        except LeadError as error:
            self._tell(error)
            return
        if not copies.is_locked(copy):
            self._take_copy(copy, None, path.parent)
            return
        asked = UnlockPage(copy.path.parent)
        asked.opened.connect(lambda key: self._take_copy(copy, key, path.parent), Qt.ConnectionType.QueuedConnection)
        self._stack.setCurrentIndex(self._stack.addWidget(asked))
        self.header.set_title(tr("I had this program before"))
        self.foot.set_main("")
        asked.take_focus()

    def _take_copy(self, copy: Copy, key: StorageKey | None, place: Path) -> None:
        try:
            store = bring_back(self._folder, copy, key, place)
        except LeadError as error:
            self._show(1)
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

    def _keep_ways(self) -> StorageKey | None:
        """Keep the ways into the storage before there is anything to lock; None for a plain one."""
        if self.safety.lock.choice() == OPEN or self._key is None:
            return None
        ways_in.write(self._folder, self._ways)
        return self._key

    def _made_store(self, place: str) -> Store:
        role = PROVINCE if self.office.choice() == PROVINCE else DISTRICT
        officer = self.person.name.value() or ""
        store = Store.create(
            self._folder, role=role, place=place, officer=officer, language=language(), clock=self._clock,
            key=self._keep_ways(),
        )  # fmt: skip
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
            from lead_desktop.sync import enrolment, unlocking

            enrolment.accept(store, self._start_file.path)
            unlocking.let_province_in(store)

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
        self.safety.lock.changed.connect(self._say_frame)
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


def fetch(folder: Path, path: Path, moment: datetime) -> Copy:
    """Copy a safety copy from a stick or another disk here, with the ways into a locked one. Raises LeadError."""
    target = folder / copies.FOLDER / f"lead-{moment:%Y%m%dT%H%M%S}-brought.copy"
    try:
        machine.make_own_folder(target.parent)
        safeio.write_file(target, path.read_bytes())
        for keys in path.parent.glob(f"*{ways_in.FILE_NAME}"):
            if path.name.startswith(keys.name.removesuffix(ways_in.FILE_NAME)):
                safeio.write_file(target.parent / ways_in.FILE_NAME, keys.read_bytes())
    except OSError as error:
        text = N_(
            "The safety copy could not be read. Nothing was changed. Put the stick in again or choose another copy."
        )
        raise StoreError(sentence(text)) from error
    return copies.named(folder, target.name)


def bring_back(folder: Path, copy: Copy, key: StorageKey | None, place: Path) -> Store:
    """Begin from a safety copy that was fetched from a place, with what lies beside it there. Raises LeadError."""
    try:
        if key is not None:
            ways_in.write(folder, ways_in.read(folder))
        return recovery.begin_from(folder, copy, place, key=key).store
    except LeadError:
        # What cannot be opened must not stand among the copies that can.
        copy.path.unlink(missing_ok=True)
        raise


def _start_words(start: StartFile) -> str:
    province = places.name_of(start.province, language())
    if not start.place:
        return tr("The start file of {province} is read.", province=province)
    return tr("The start file of {province} for {district} is read.",
              province=province, district=places.name_of(start.place, language()))  # fmt: skip
