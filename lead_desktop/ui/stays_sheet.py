"""The sheet on which an officer sees what the scans weigh, and chooses which stay on this computer."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from lead_desktop.sync import scans
from lead_desktop.sync.scans import Scan
from lead_desktop.ui.copying import SPREAD, uses_several
from lead_desktop.ui.drive_line import size_words
from lead_desktop.ui.look import GAP_4, GAP_8, GAP_16, GAP_24, Role, current
from lead_desktop.ui.session import Session
from lead_desktop.ui.texts import as_named, tr
from lead_desktop.ui.widgets.choice_field import ChoiceField
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.sheet import Sheet
from lead_desktop.ui.widgets.type_ahead import Option

_LEAVE, _SEVERAL = "leave", "several"
_LETTERS = 36
"""A box does not go on in a second line, so long titles are shortened."""


class StaysSheet(Sheet):
    """List the papers that would go with the next bundle, each with its size; a tick that is taken away keeps it here.

    Every choice acts at once; `chosen` follows it.
    """

    chosen = Signal()

    def __init__(self, session: Session, host: QWidget) -> None:
        super().__init__(host, tr("Choose what stays here"), close=tr("Close"))
        self._store = session.store
        self._scans = scans.to_go(self._store)
        self.ticks = [_tick(one) for one in self._scans]
        self._total = PlainLabel(role=Role.STRONG)
        self.small = ChoiceField(
            [Option(_LEAVE, tr("Leave papers for a later bundle")), Option(_SEVERAL, tr("Use several sticks"))],
            name=tr("When the stick is too small"),
        )
        self.small.set_value(_SEVERAL if uses_several(self._store) else _LEAVE)
        self.set_body(self._made())
        self._show_total()
        self.small.edited.connect(lambda: self._store.keep(SPREAD, self.small.value() == _SEVERAL))
        for tick in self.ticks:
            tick.toggled.connect(lambda checked: self._on_ticked())

    def _made(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(GAP_16, GAP_4, GAP_16, GAP_24)
        column.setSpacing(GAP_8)
        said = tr("Answers always travel. Papers and pictures travel after them, those that are ticked.")
        column.addWidget(PlainLabel(said, Role.HELP, ink="ink_2"))
        column.addWidget(self._total)
        for one, tick in zip(self._scans, self.ticks, strict=True):
            column.addWidget(tick)
            if one.is_asked_for:
                column.addWidget(PlainLabel(tr("The other office asks for it."), Role.HELP, ink="ink_2"))
        if not self._scans:
            column.addWidget(PlainLabel(tr("No paper waits to be sent."), ink="ink_2"))
        column.addSpacing(GAP_8)
        column.addWidget(PlainLabel(tr("When the stick is too small"), Role.STRONG))
        column.addWidget(self.small)
        column.addStretch(1)
        return body

    def _on_ticked(self) -> None:
        listed = {one.sha256 for one in self._scans}
        stay = {one.sha256 for one, tick in zip(self._scans, self.ticks, strict=True) if not tick.isChecked()}
        scans.let_stay(self._store, (scans.staying(self._store) - listed) | stay)
        self._show_total()
        self.chosen.emit()

    def _show_total(self) -> None:
        going = [one for one, tick in zip(self._scans, self.ticks, strict=True) if tick.isChecked()]
        self._total.setText(papers_counted(len(going), sum(one.bytes for one in going)))


def papers_counted(number: int, size: int) -> str:
    """Return how many papers travel and what they weigh."""
    if not number:
        return tr("No papers travel with it.")
    if number == 1:
        return tr("One paper travels with it: {size}", size=size_words(size))
    return tr("{number} papers travel with it: {size}", number=number, size=size_words(size))


def _tick(one: Scan) -> QCheckBox:
    size = size_words(one.bytes)
    short = one.title if len(one.title) <= _LETTERS else f"{one.title[: _LETTERS - 1].rstrip()}…"
    words = tr("{title}, {size}", title=as_named(short), size=size)
    tick = QCheckBox(words.replace("&", "&&"))
    tick.setAccessibleName(tr("{title}, {size}", title=as_named(one.title), size=size))
    tick.setFont(current().font_for(words))
    tick.setChecked(not one.stays)
    return tick
