"""The safety copies of a store: make one, test one, go back to one, and the second place on another drive."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from lead_desktop.roadmap import formats
from lead_desktop.roadmap.texts import N_
from lead_desktop.store import copies, segments
from lead_desktop.store.copies import Copy
from lead_desktop.store.errors import LeadError
from lead_desktop.ui import second_place, tasks
from lead_desktop.ui.look import GAP_4, GAP_8, GAP_16, Role
from lead_desktop.ui.session import Session
from lead_desktop.ui.texts import language, tr
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.flow import FlowLayout
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.work_bar import WorkBar

_MB = 1_000_000
_WHY = {
    "asked": N_("asked for"),
    "daily": N_("of the day"),
    "closing": N_("at closing"),
    "import": N_("before an import"),
    "before_restore": N_("before going back"),
    "upgrade": N_("before an update of the program"),
    "key_change": N_("before the lock was changed"),
}


class CopiesList(QWidget):
    """List the copies, newest first. Going back asks once, in place; what is there now is kept as well."""

    restore_asked = Signal(object)
    said = Signal(str, str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._work: tasks.Work | None = None
        self._body: QWidget | None = None
        self._asking: Copy | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.retranslate()

    def is_busy(self) -> bool:
        """Tell whether a copy is being made or tested."""
        return self._work is not None

    def make_one(self) -> None:
        """Make a safety copy off the screen's thread, and carry it to the second place."""
        store = self._session.store

        def work(progress: tasks.Progress) -> str:
            second = second_place.carry(store, copies.make(store, "asked"))
            return str(second) if second else ""

        begun = self._begin(work, tr("The safety copy is being made"))
        begun.succeeded.connect(self._on_made)

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.refresh()

    def refresh(self) -> None:
        """Read the copies again."""
        if self._body is not None:
            self._column.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        self._body = QWidget()
        self._column.addWidget(self._body)
        rows = QVBoxLayout(self._body)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GAP_4)
        rows.addWidget(PlainLabel(tr("Safety copies"), Role.SECTION))
        found = copies.copies(self._session.store.folder)
        if not found:
            rows.addWidget(PlainLabel(tr("The first copy is made when you close the program."), ink="ink_2"))
        for copy in found:
            rows.addWidget(self._asked(copy) if copy == self._asking else self._line(copy))
        rows.addSpacing(GAP_16)
        self._add_second_place(rows)
        self._body.show()

    def _line(self, copy: Copy) -> QWidget:
        words = _words(copy)
        test, restore = Button(tr("Test now"), "quiet"), Button(tr("Restore"), "quiet", "restore")
        test.setAccessibleName(tr("Test the copy of {copy}", copy=words))
        restore.setAccessibleName(tr("Restore the copy of {copy}", copy=words))
        test.clicked.connect(lambda: self._test(copy))
        restore.clicked.connect(lambda: self._ask(copy))
        if self._session.store.key is None and copies.is_locked(copy):
            # Going back to it asks for the password of its time; a test has none to ask with.
            test.hide()
        return _in_a_row(PlainLabel(words), test, restore)

    def _asked(self, copy: Copy) -> QWidget:
        question = tr("Go back to the copy of {copy}? What is there now is kept as well.", copy=_words(copy))
        yes, no = Button(tr("Go back to this copy")), Button(tr("Keep working"), "quiet")
        yes.clicked.connect(lambda: self.restore_asked.emit(copy))
        no.clicked.connect(lambda: self._ask(None))
        return _in_a_row(PlainLabel(question, Role.STRONG), no, yes)

    def _ask(self, copy: Copy | None) -> None:
        self._asking = copy
        self.refresh()

    def _add_second_place(self, rows: QVBoxLayout) -> None:
        place = second_place.second_place(self._session.store)
        rows.addWidget(PlainLabel(tr("Second place for the copies"), Role.SECTION))
        told = str(place) if place else tr("None yet. Choose a folder on another drive or stick.")
        rows.addWidget(PlainLabel(told, ink="ink_2"))
        at = segments.carried_at(self._session.store) if place else None
        if at is not None:
            moment = datetime.fromisoformat(at)
            day, time = formats.long_date(moment.date(), language()), formats.clock(moment)
            rows.addWidget(PlainLabel(tr("It holds everything up to {day}, {time}.", day=day, time=time), ink="ink_2"))
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=GAP_8)
        choose, drop = Button(tr("Choose a folder")), Button(tr("Use no second place"), "quiet")
        choose.clicked.connect(self._choose_place)
        drop.clicked.connect(lambda: self._set_place(None))
        flow.addWidget(choose)
        if place:
            flow.addWidget(drop)
        rows.addWidget(buttons)

    def _choose_place(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self.window(), tr("Second place for the copies"))
        if chosen:
            self._set_place(Path(chosen))

    def _set_place(self, place: Path | None) -> None:
        second_place.choose(self._session.store, place)
        self.refresh()

    def _test(self, copy: Copy) -> None:
        def work(progress: tasks.Progress) -> None:
            copies.test(copy, self._session.store.key)

        begun = self._begin(work, tr("The copy is being tested"))
        told = tr("The copy of {copy} is whole and opens.", copy=_words(copy))
        begun.succeeded.connect(lambda: self.said.emit("good", told))

    def _begin(self, work: tasks.Job, words: str) -> tasks.Work:
        begun = tasks.run(work)
        self._work = begun
        bar = WorkBar(begun, words, self, cancel=False)
        self._column.insertWidget(0, bar)
        begun.refused.connect(self._on_refused)
        for over in (begun.succeeded, begun.refused, begun.stopped):
            over.connect(self._on_over)
        return begun

    def _on_made(self, second: str) -> None:
        told = tr("The safety copy is made and tested.")
        if second:
            told = tr("The safety copy is made and tested. It also lies in {place}.", place=second)
        self.said.emit("good", told)

    def _on_refused(self, error: LeadError) -> None:
        self.said.emit("problem", error.sentence.said(tr))

    def _on_over(self) -> None:
        self._work = None
        self.refresh()


def _in_a_row(label: PlainLabel, *buttons: Button) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(GAP_8)
    line.addWidget(label, 1)
    for button in buttons:
        line.addWidget(button)
    return row


def _words(copy: Copy) -> str:
    made = datetime.fromisoformat(copy.made_at)
    size = formats.number(round(copy.bytes / _MB, 1))
    why = tr(_WHY[copy.why]) if copy.why in _WHY else copy.why
    return tr("{day}, {time}, {why}, {size} MB, tested",
              day=formats.long_date(made.date(), language()), time=formats.clock(made), why=why, size=size)  # fmt: skip
