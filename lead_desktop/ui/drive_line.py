"""The line that offers sticks and folders for files that travel, and says why one is of no use. It reads no file."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QRadioButton, QWidget

from lead_desktop.roadmap import formats
from lead_desktop.store.store import Store
from lead_desktop.system.drives import Drive, Obstacle, look_at, removable
from lead_desktop.ui.look import GAP_4, GAP_16, Role, current
from lead_desktop.ui.texts import as_named, ltr, tr
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.flow import FlowLayout
from lead_desktop.ui.widgets.label import PlainLabel

LookForDrives = Callable[[], Sequence[Drive]]
AskFolder = Callable[[QWidget], Path | None]
AskFiles = Callable[[QWidget], Sequence[Path]]
_KEPT = "exchange_folder"


class DriveLine(QWidget):
    """Let the officer choose where files are written to and read from; `changed` follows every choice."""

    changed = Signal()

    def __init__(
        self,
        store: Store | None = None,
        *,
        look: LookForDrives = removable,
        ask_folder: AskFolder | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._look, self._ask = store, look, ask_folder or choose_folder
        self._drives: list[Drive] = []
        self._own: Path | None = _remembered(store)
        self._chosen: Path | None = None
        self._group = QButtonGroup(self)
        self._flow = FlowLayout(self, gap=GAP_16, line_gap=GAP_4)
        self._again, self._choose = Button(kind="quiet"), Button(kind="quiet")
        self._label = PlainLabel(role=Role.STRONG, wrap=False)
        self._again.clicked.connect(self.look_again)
        self._choose.clicked.connect(self.choose)
        self._group.idClicked.connect(self._on_clicked)
        self._find()

    def folder(self) -> Path | None:
        """Return the chosen folder, None while there is none that can be used."""
        return self._chosen

    def drives(self) -> tuple[Drive, ...]:
        """Return what is offered, of no use included."""
        return tuple(self._drives)

    def use_folder(self, folder: Path) -> None:
        """Choose a folder of any disk; it is offered again at the next start."""
        self._own = folder
        if self._store is not None and not self._store.read_only:
            self._store.keep(_KEPT, str(folder))
        self._chosen = folder
        self.look_again()

    def choose(self) -> None:
        """Ask for a folder."""
        folder = self._ask(self)
        if folder is not None:
            self.use_folder(folder)

    def look_again(self) -> None:
        """Look which drives are here now."""
        self._find()
        self.changed.emit()

    def changed_outside(self) -> bool:
        """Tell whether drives came or went since the last look."""
        return [one.folder for one in self._look()] != [one.folder for one in self._drives if one.folder != self._own]

    def retranslate(self) -> None:
        """Say the words in the language of the screen."""
        self._label.setText(tr("Drives"))
        self._again.set_words(tr("Look again"))
        self._choose.set_words(tr("Choose a folder"))
        self._show()

    def _find(self) -> None:
        self._drives = list(self._look())
        if self._own is not None and all(drive.folder != self._own for drive in self._drives):
            self._drives.append(look_at(self._own))
        usable = [drive.folder for drive in self._drives if drive.is_usable]
        if self._chosen not in usable:
            self._chosen = usable[0] if usable else None
        self.retranslate()

    def _show(self) -> None:
        while self._flow.count():
            item = self._flow.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None and widget not in (self._label, self._again, self._choose):
                widget.hide()
                widget.deleteLater()
        self._flow.addWidget(self._label)
        for number, drive in enumerate(self._drives):
            self._flow.addWidget(self._entry(number, drive))
        if not self._drives:
            self._flow.addWidget(PlainLabel(tr("No stick is in this computer."), ink="ink_2", wrap=False))
        self._flow.addWidget(self._again)
        self._flow.addWidget(self._choose)
        self.updateGeometry()

    def _entry(self, number: int, drive: Drive) -> QWidget:
        words = _words(drive, is_folder=drive.folder == self._own)
        if not drive.is_usable:
            return PlainLabel(words, ink="ink_2", wrap=False)
        button = QRadioButton(words.replace("&", "&&"))
        button.setAccessibleName(words)
        button.setAccessibleDescription(str(drive.folder))
        button.setFont(current().font_for(words))
        button.setChecked(drive.folder == self._chosen)
        self._group.addButton(button, number)
        return button

    def _on_clicked(self, number: int) -> None:
        self._chosen = self._drives[number].folder
        self.changed.emit()


def choose_folder(parent: QWidget) -> Path | None:
    """Ask for a folder in the system's own window."""
    found = QFileDialog.getExistingDirectory(parent, tr("Choose a folder"))
    return Path(found) if found else None


def choose_files(parent: QWidget) -> list[Path]:
    """Ask for files in the system's own window."""
    found, _ = QFileDialog.getOpenFileNames(parent, tr("Choose files"))
    return [Path(one) for one in found]


def _remembered(store: Store | None) -> Path | None:
    kept = store.kept(_KEPT) if store is not None else None
    folder = Path(kept) if isinstance(kept, str) and kept else None
    return folder if folder is not None and folder.is_dir() else None


def _words(drive: Drive, *, is_folder: bool) -> str:
    name = as_named(drive.name)
    match drive.obstacle:
        case Obstacle.READ_ONLY:
            return tr("{drive}: write-protected, slide its switch", drive=name)
        case Obstacle.FULL:
            return tr("{drive}: full, free some space on it", drive=name)
        case Obstacle.UNREADABLE:
            return tr("{drive}: cannot be read, put it in again", drive=name)
    if is_folder:
        return tr("Folder {folder}, {free} free", folder=name, free=size_words(drive.free))
    return tr("{drive}, {free} free", drive=name, free=size_words(drive.free))


def size_words(size: int) -> str:
    """Return a size as 3.2 GB, 14 MB or 6 KB."""
    for limit, unit in ((1_000_000_000, "GB"), (1_000_000, "MB")):
        if size >= limit:
            return ltr(f"{formats.number(round(size / limit, 1))} {unit}")
    return ltr(f"{formats.number(max(1, round(size / 1_000)))} KB")
