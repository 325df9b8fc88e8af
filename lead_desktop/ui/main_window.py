"""The window: what the rail, the keys, the menu and the messages do, and the ways between pages. No page's own work."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from lead_desktop.roadmap import STEPS, step, step_of
from lead_desktop.roadmap.steps import Step
from lead_desktop.roadmap.texts import N_
from lead_desktop.store.changes import Committed
from lead_desktop.store.errors import LeadError
from lead_desktop.ui import standing, trouble, ways
from lead_desktop.ui.commands import groups_for
from lead_desktop.ui.frame import Frame
from lead_desktop.ui.keys import AloneKey, next_pane
from lead_desktop.ui.menu import CommandMenu, own_trigger, pull
from lead_desktop.ui.page_list import PAGES, RAILS, SCREENS
from lead_desktop.ui.pages import Page, Where
from lead_desktop.ui.printing import answer_print_key
from lead_desktop.ui.session import Session
from lead_desktop.ui.status_words import place_name
from lead_desktop.ui.texts import tr
from lead_desktop.ui.to_do import current_step
from lead_desktop.ui.trail import Trail
from lead_desktop.ui.widgets.message_bar import MessageBar
from lead_desktop.ui.widgets.practice_strip import PracticeStrip
from lead_desktop.ui.widgets.rail import Rail, RailEntry
from lead_desktop.ui.widgets.sheet import Sheet

__all__ = ["PAGES", "MainWindow"]

SMALLEST = QSize(1024, 540)
_FLASH_MS = 3_000


class MainWindow(QWidget):
    """One officer's window on one store."""

    practice_asked = Signal()
    practice_left = Signal()
    practice_restarted = Signal()
    restore_asked = Signal(object)
    """A safety copy to go back to (a Copy)."""
    lock_asked = Signal()
    lock_changed = Signal(object, object)
    """The ways into the storage and its key (WaysIn, StorageKey) to lock it with; None and None to open it up."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        about = session.store.about
        self.trail = Trail(session, PAGES)
        self.frame = Frame(Rail(tr("LEAD Desktop"), tr("Menu")), self.trail)
        self.menu = CommandMenu(groups_for(about.role, practice=about.practice), self)
        self._sheet: Sheet | None = None
        self._opened = ways.remembered(session.store)
        self._alone = AloneKey(self)
        self._facts_timer = QTimer(self)
        self._facts_timer.setSingleShot(True)
        self.setMinimumSize(SMALLEST)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.frame)
        self._doings = self._what_commands_do()
        self._join()
        self._say_words()
        self.go(Where(self._rail_pages()[0]))

    # The ways between pages.

    def page(self) -> Page:
        """Return the page in front."""
        return self.trail.page()

    def go(self, where: Where) -> None:
        """Bring a place to the front."""
        self._close_sheet()
        self.trail.open(where)
        self._opened = ways.with_latest(self._opened, where)

    def last_opened(self) -> tuple[Where, ...]:
        """Return the places opened last, the newest first."""
        return self._opened

    def back(self) -> None:
        """Return to the place before, at its row and scroll place."""
        self._close_sheet()
        self.trail.back()

    def up(self) -> None:
        """Go where the link back of the header leads: to the page that this one belongs to."""
        above = ways.above(self.session.store, self.page().where, self.trail.before())
        if above == self.trail.before():
            self.back()
        else:
            self.go(above)

    # Messages and sheets.

    def say(self, kind: str, text: str) -> None:
        """Show a message above the page; its first sentence stands out."""
        first, rest = trouble.first_sentence(text)
        self.frame.show_message(MessageBar(kind, first, rest, close=tr("Close")))

    def open_sheet(self, sheet: Sheet) -> None:
        """Show a sheet over the window, in place of one that is open."""
        self._close_sheet()
        self._sheet = sheet
        sheet.closed.connect(partial(self._on_sheet_closed, sheet))
        sheet.open_sheet()

    def show_trouble(self, error: LeadError) -> None:
        """Say what went wrong outside the program: whether work is safe, what happened, what to do."""
        self.frame.show_message(trouble.bar_of(error, self.session.store, self.say))

    # What Qt calls.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._alone.pressed(event)
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if self._alone.released(event):
            self.open_menu()
            return
        super().keyReleaseEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._close_sheet()
            self._say_words()
            self._show_page(self.page())
        elif event.type() is QEvent.Type.StyleChange:
            self.menu.retranslate()
            self._name_undo()
            # Once every part of the window has taken the new letters.
            self._facts_timer.start(0)
        elif event.type() is QEvent.Type.ActivationChange:
            self._alone.forget()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.trail.leave()
        ways.remember(self.session.store, self._opened)
        super().closeEvent(event)

    def open_menu(self) -> None:
        """Open the menu that holds every command."""
        rail = self.frame.rail
        button = rail.fold_button if rail.isHidden() else rail.menu_button
        corner = button.rect().bottomLeft() if not self.isRightToLeft() else button.rect().bottomRight()
        self.menu.open_at(button.mapToGlobal(corner))

    # What stands in the frame.

    def _say_words(self) -> None:
        about, rail = self.session.store.about, self.frame.rail
        self.setWindowTitle(tr("LEAD Desktop: {place}", place=place_name(about.place)))
        rail.menu_button.set_words(tr("Menu"))
        rail.set_place(place_name(about.place))
        above = [RailEntry(key, icon, tr(SCREENS[key])) for key, icon in RAILS[about.role]]
        below = [
            RailEntry("search", "search", tr("Search"), hint="Ctrl+K"),
            RailEntry("help", "help", tr("Help"), hint="F1"),
            RailEntry("settings", "person", about.officer or tr("Settings"), is_name=True),
        ]
        rail.set_entries(above, [*below, RailEntry("menu", "menu", tr("All commands"), hint="F10", spare=True)])
        self.frame.set_strip(self._strip() if about.practice else None)
        self.menu.retranslate()
        self._name_undo()
        self._show_badges()
        self.frame.arrange()

    def _strip(self) -> PracticeStrip:
        strip = PracticeStrip(
            tr("PRACTICE"),
            tr("Nothing here is a real plan. Try everything."),
            start_over=tr("Start over"),
            leave=tr("Leave practice"),
        )
        strip.start_over_pressed.connect(self.practice_restarted)
        strip.leave_pressed.connect(self.practice_left)
        return strip

    def _show_page(self, page: Page) -> None:
        self.frame.show_page(page)
        self.frame.rail.set_current(ways.rail_page(page.where, self._rail_pages()))
        self._show_facts()

    def _show_facts(self) -> None:
        if not self.isVisible():
            # The first window is on the screen before the modules are loaded that know what the province has.
            self._facts_timer.start(0)
            return
        try:
            facts = standing.standing_of(self.session, self._step_here())
        except LeadError as error:
            self.show_trouble(error)
            return
        self.frame.foot.set_facts(*standing.forms_of(facts))

    def _show_badges(self) -> None:
        waiting = len(self.session.to_decide())
        key = "send_receive" if self.session.store.about.role == "district" else "inbox"
        self.frame.rail.set_badge(key, str(waiting) if waiting else "")

    def _name_undo(self) -> None:
        for name, label, named in (
            ("undo", self.session.store.undo_label(), N_("Undo: {step}")),
            ("redo", self.session.store.redo_label(), N_("Do again: {step}")),
        ):
            self.menu.action(name).setEnabled(label is not None)
            if label is not None:
                self.menu.rename(name, tr(named, **{"step": label.said(tr)}))

    def _step_here(self) -> Step | None:
        where = self.page().where
        if self.session.store.about.role != "district":
            return None
        if where.step:
            return step(where.step)
        return step_of(where.entity) or current_step(self.session).step

    def _rail_pages(self) -> list[str]:
        return [page for page, _ in RAILS[self.session.store.about.role]]

    # What the officer asks for.

    def _what_commands_do(self) -> dict[str, Callable[[], object]]:
        doings: dict[str, Callable[[], object]] = {
            f"step:{one.code}": partial(self.go, Where("step", step=one.code)) for one in STEPS
        }
        doings |= {f"page:{page}": partial(self.go, Where(page)) for page in SCREENS}
        return doings | {
            "search": self._open_search, "back": self.back, "undo": self._undo, "redo": self._redo,
            "view": self._switch_view, "main": self._press_main, "saved": self._flash_saved,
            "pane": lambda: next_pane(self._panes()), "help": lambda: self._open_help(self.page().where.page),
            "keys": lambda: self._open_help("keys"), "safety": lambda: self._open_help("safety"),
            "lock": self._lock,
            "practice": self.practice_asked.emit, "leave_practice": self.practice_left.emit,
            "close": lambda: self.window().close(), "letters": self.frame.toggle_letters,
        }  # fmt: skip

    def do(self, name: str) -> None:
        """Do what a command of the menu, a key or the search asks for."""
        self._alone.forget()
        if name in self._doings:
            self._doings[name]()
            return
        command = next(one for one in self.menu.commands() if one.name == name)
        trigger = own_trigger(self.page(), command.keys)
        if trigger is not None:
            pull(trigger)

    def _on_rail(self, key: str) -> None:
        if key == "menu":
            self.open_menu()
        else:
            self.do(key if key in self._doings else f"page:{key}")

    def _open_search(self) -> None:
        from lead_desktop.ui.search import SearchSheet

        sheet = SearchSheet(self.session, self._opened, self.menu.commands(), self)
        sheet.place_chosen.connect(self.go)
        sheet.command_chosen.connect(self.do)
        self.open_sheet(sheet)

    def _open_help(self, topic: str) -> None:
        from lead_desktop.ui.help import HelpSheet

        self.open_sheet(HelpSheet(topic, self))

    def _undo(self) -> None:
        self.trail.leave()
        label = self.session.store.undo_label()
        if label is not None and self.session.undo() is not None:
            self._say_good(tr("Undone: {step}", step=label.said(tr)), tr("Do again"), self._redo)

    def _redo(self) -> None:
        self.trail.leave()
        label = self.session.store.redo_label()
        if label is not None and self.session.redo() is not None:
            self._say_good(tr("Done again: {step}", step=label.said(tr)), tr("Undo"), self._undo)

    def _switch_view(self) -> None:
        page = self.page()
        others = [view for view in page.views() if view != page.where.view]
        if others:
            self._show_view(others[0])

    def _show_view(self, view: str) -> None:
        self.trail.leave()
        where = self.page().where
        if view != where.view:
            self.trail.replace(ways.in_view(self.session.store, where, view))

    def _press_main(self) -> None:
        main = self.page().main_button()
        if main is not None and main.enabled:
            self.page().main_pressed()

    def _lock(self) -> None:
        if self.session.store.key is None:
            self.say("info", tr("There is no password yet. Lock the storage in Settings first."))
            return
        self.trail.leave()
        self.lock_asked.emit()

    def _flash_saved(self) -> None:
        self.trail.leave()
        saved = standing.standing_of(self.session, None).saved_at
        text = tr("Already saved {time}", time=saved) if saved else tr("Everything is saved already")
        self.frame.show_message(MessageBar("good", text, close=tr("Close"), stays_ms=_FLASH_MS))

    def _say_good(self, text: str, action: str, then: Callable[[], None]) -> None:
        bar = MessageBar("good", text, close=tr("Close"), action=action)
        bar.action_pressed.connect(then)
        self.frame.show_message(bar)

    def _panes(self) -> tuple[QWidget, ...]:
        return self.frame.rail, self.frame.head(), self.page(), self.frame.foot

    # What the parts report.

    def _on_changed(self, committed: Committed) -> None:
        self.frame.clear_messages("good")
        self.trail.heard(committed)
        self._name_undo()
        self._show_badges()
        self._facts_timer.start(0)
        removed = ways.removed_by(self.session.store, committed)
        if removed:
            self._say_good(tr("{name} removed.", name=removed), tr("Undo"), self._undo)

    def _on_page_made(self, page: Page) -> None:
        page.go.connect(self.go)
        page.back.connect(self.back)
        page.said.connect(self.say)
        page.header_changed.connect(lambda: self._on_header_changed(page))
        answer_print_key(page)
        if page.where.page == "settings":
            from lead_desktop.ui.settings import SettingsPage

            if isinstance(page, SettingsPage):
                page.restore_asked.connect(self.restore_asked)
                page.lock_changed.connect(self.lock_changed)

    def _on_header_changed(self, page: Page) -> None:
        if self.trail.count() and self.trail.currentWidget() is page:
            self.frame.show_page(page)

    def _on_arrived(self, page: Page) -> None:
        self.frame.clear_messages("good")
        self._show_page(page)
        page.shown_again()
        now = QApplication.focusWidget()
        if now is None or not page.isAncestorOf(now):
            self.frame.head().title_label.setFocus()

    def _on_menu_shown(self) -> None:
        self._name_undo()
        self.menu.action("back").setEnabled(self.trail.before() is not None)
        self.menu.action("view").setEnabled(len(self.page().views()) > 1)
        main = self.page().main_button()
        self.menu.action("main").setEnabled(main is not None and main.enabled)
        for command in self.menu.commands():
            if command.of_page:
                self.menu.action(command.name).setEnabled(own_trigger(self.page(), command.keys) is not None)

    def _close_sheet(self) -> None:
        if self._sheet is not None:
            self._sheet.close_sheet()

    def _on_sheet_closed(self, sheet: Sheet) -> None:
        sheet.deleteLater()
        if sheet is self._sheet:
            self._sheet = None

    def _join(self) -> None:
        frame, foot = self.frame, self.frame.foot
        self.trail.made.connect(self._on_page_made)
        self.trail.arrived.connect(self._on_arrived)
        self.menu.asked.connect(self.do)
        self.menu.shown.connect(self._on_menu_shown)
        frame.rail.opened.connect(self._on_rail)
        frame.rail.menu_asked.connect(self.open_menu)
        for header in (frame.header, frame.step_header):
            header.back_pressed.connect(self.up)
            header.quiet_pressed.connect(lambda name: self.page().quiet_pressed(name))
        frame.header.view_changed.connect(self._show_view)
        foot.main_pressed.connect(self._press_main)
        foot.back_pressed.connect(lambda: self.page().second_pressed())
        self._facts_timer.timeout.connect(frame.arrange)
        self._facts_timer.timeout.connect(self._show_facts)
        self.session.changed.connect(self._on_changed)
        self.session.troubled.connect(self.show_trouble)
