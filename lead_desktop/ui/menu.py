"""The actions behind every command: one menu, one set of keys. What a command does is the window's matter."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from lead_desktop.ui.commands import Command, Group
from lead_desktop.ui.look import colour, current, icon
from lead_desktop.ui.texts import tr


class CommandMenu(QObject):
    """Hold an action for each command; `asked` carries the name of the command that was chosen or typed."""

    asked = Signal(str)
    shown = Signal()
    """The menu is about to open: the moment to say what can be done now."""

    def __init__(self, groups: Sequence[Group], window: QWidget) -> None:
        super().__init__(window)
        self._window, self._groups = window, groups
        self._actions: dict[str, QAction] = {}
        self._submenus: list[tuple[QMenu, Group]] = []
        self.menu = QMenu(window)
        for group in groups:
            if group.title:
                submenu = QMenu(self.menu)
                self.menu.addMenu(submenu)
                self._submenus.append((submenu, group))
            else:
                self.menu.addSeparator()
            for command in group.commands:
                self._add(command, self._submenus[-1][0] if group.title else self.menu)
        self.menu.aboutToShow.connect(lambda: self.shown.emit())
        self.retranslate()

    def action(self, name: str) -> QAction:
        """Return the action of a command."""
        return self._actions[name]

    def commands(self) -> tuple[Command, ...]:
        """Return every command in the order of the menu."""
        return tuple(command for group in self._groups for command in group.commands)

    def rename(self, name: str, words: str) -> None:
        """Say a command in other words, such as what would be undone."""
        self._actions[name].setText(words.replace("&", "&&"))

    def retranslate(self) -> None:
        """Say every command in the language of the screen, with its icon in the colours in force."""
        side = current().px(20)
        for submenu, group in self._submenus:
            submenu.setTitle(tr(group.title).replace("&", "&&"))
            submenu.setAccessibleName(tr(group.title))
        for command in self.commands():
            self.rename(command.name, _with_key(command))
            if command.icon:
                self._actions[command.name].setIcon(icon(command.icon, colour("ink_2"), side))

    def open_at(self, corner: QPoint) -> None:
        """Open the menu with its start corner at a point of the screen."""
        if self._window.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            corner = corner - QPoint(self.menu.sizeHint().width(), 0)
        self.menu.popup(corner)

    def _add(self, command: Command, menu: QMenu) -> None:
        action = QAction(self.menu)
        action.setObjectName(command.name)
        action.triggered.connect(lambda checked=False, name=command.name: self.asked.emit(name))
        if command.keys and not command.of_page:
            action.setShortcuts([QKeySequence(keys) for keys in command.keys])
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            self._window.addAction(action)
        menu.addAction(action)
        self._actions[command.name] = action


def _with_key(command: Command) -> str:
    """A key that the page answers to stands beside the words without being taken from the page."""
    return f"{command.words()}\t{command.keys[0]}" if command.of_page and command.keys else command.words()


def own_trigger(page: QWidget, keys: Sequence[str]) -> QAction | QShortcut | None:
    """Return what a page itself does on a key: an enabled shortcut or action of it or of a widget in it."""
    wanted = [QKeySequence(key) for key in keys]
    for shortcut in page.findChildren(QShortcut):
        answered = shortcut.keys()
        if shortcut.isEnabled() and any(key in wanted for key in answered):
            return shortcut
    for holder in (page, *page.findChildren(QWidget)):
        for action in holder.actions():
            if action.isEnabled() and any(key in wanted for key in action.shortcuts()):
                return action
    return None


def pull(trigger: QAction | QShortcut) -> None:
    """Do what a shortcut or action of a page does."""
    if isinstance(trigger, QAction):
        trigger.trigger()
    else:
        trigger.activated.emit()
