"""Files from other offices as cards: who sent each, what it brings, and whether it is to be taken in."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from lead_desktop.roadmap import formats
from lead_desktop.sync.packs import PACK
from lead_desktop.ui.arrivals import BUNDLE, CERTIFICATE, RECEIPT, Arrival
from lead_desktop.ui.bundle_words import changes_counted, steps_counted
from lead_desktop.ui.look import GAP_8, Role, current
from lead_desktop.ui.pieces_part import ticks_of
from lead_desktop.ui.status_words import place_name
from lead_desktop.ui.texts import as_named, ltr, tr
from lead_desktop.ui.widgets.card import Card
from lead_desktop.ui.widgets.label import PlainLabel

_MOST_NAMES = 3


class ArrivalList(QWidget):
    """Show files, those that are sound already ticked; `changed` follows every tick."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._arrivals: tuple[Arrival, ...] = ()
        self._cards: list[_ArrivalCard] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP_8)

    def show_arrivals(self, arrivals: Sequence[Arrival]) -> None:
        """Show these files in place of those before."""
        ticked = {card.arrival.path: card.tick.isChecked() for card in self._cards}
        for card in self._cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._arrivals = tuple(arrivals)
        self._cards = [_ArrivalCard(one) for one in arrivals]
        for card in self._cards:
            if card.arrival.path in ticked and card.tick.isEnabled():
                card.tick.setChecked(ticked[card.arrival.path])
            card.tick.toggled.connect(lambda checked: self.changed.emit())
            self._column.addWidget(card)
        self.changed.emit()

    def arrivals(self) -> tuple[Arrival, ...]:
        """Return what is shown."""
        return self._arrivals

    def chosen(self) -> tuple[Arrival, ...]:
        """Return what is ticked, in the order in which it has to be taken in."""
        return tuple(card.arrival for card in self._cards if card.tick.isEnabled() and card.tick.isChecked())

    def ticks(self) -> tuple[QCheckBox, ...]:
        """Return the boxes, one for each file."""
        return tuple(card.tick for card in self._cards)


class _ArrivalCard(Card):
    """One file."""

    def __init__(self, arrival: Arrival) -> None:
        super().__init__()
        self.arrival = arrival
        title = _title(arrival)
        self.setAccessibleName(title)
        self.tick = QCheckBox(title.replace("&", "&&"))
        self.tick.setAccessibleName(tr("Take in: {file}", file=title))
        self.tick.setFont(current().font_for(title, Role.STRONG))
        self.tick.setEnabled(arrival.can_be_taken or arrival.needs_word)
        self.tick.setChecked(arrival.can_be_taken)
        self.column.addWidget(self.tick)
        for text, is_sentence in _lines(arrival):
            role, ink = (Role.BODY, "ink") if is_sentence else (Role.HELP, "ink_2")
            self.column.addWidget(PlainLabel(text, role, ink=ink))
        if arrival.gathered is not None:
            self.column.addWidget(ticks_of(arrival.gathered))


def _title(arrival: Arrival) -> str:
    if arrival.gathered is not None:
        found = arrival.gathered.manifest
        return tr("Bundle {number} from {place}", number=found.number, place=place_name(found.sender.place))
    if arrival.kind == RECEIPT:
        return tr("Receipt of the province")
    if arrival.kind == CERTIFICATE:
        return tr("The province's answer to the request")
    if arrival.kind == PACK:
        return tr("Reference pack of the province")
    seen = arrival.preview
    if seen is None:
        return tr("{file} cannot be read", file=ltr(arrival.path.name))
    return tr("Bundle {number} from {place}", number=seen.number, place=place_name(seen.sender.place))


def _lines(arrival: Arrival) -> list[tuple[str, bool]]:
    """Return the lines of a card, each with whether it is the sentence that counts."""
    lines: list[tuple[str, bool]] = []
    seen = arrival.preview
    if seen is None or not arrival.can_be_taken:
        lines.append((arrival.said().said(tr), True))
    if arrival.kind != BUNDLE or seen is None:
        return lines
    if arrival.needs_word:
        lines.append((tr("Tick it only after you have compared the check number over the phone."), True))
    made = formats.short_date(seen.made)
    who = tr("From {computer}, written on {day}, check code {code}",
             computer=as_named(seen.sender.computer), day=ltr(made), code=ltr(seen.check_code))  # fmt: skip
    lines.append((who, False))
    if arrival.can_be_taken or arrival.needs_word:
        lines += [(text, False) for text in _what_it_brings(arrival)]
    return lines


def _what_it_brings(arrival: Arrival) -> list[str]:
    seen = arrival.preview
    if seen is None:
        return []
    brings = changes_counted(seen.changes)
    if seen.changes:
        brings = tr("{changes}: {steps}", changes=brings, steps=steps_counted(seen.by_step))
    lines = [brings]
    names = [as_named(row.name) for row in seen.rows if row.name][:_MOST_NAMES]
    if names:
        lines.append(tr("Among them: {names}", names=", ".join(names)))
    if seen.differences == 1:
        lines.append(tr("One answer was changed here as well. You decide it afterwards."))
    elif seen.differences:
        lines.append(
            tr("{number} answers were changed here as well. You decide them afterwards.", number=seen.differences)
        )
    if seen.out_of_writ:
        lines.append(tr("{number} changes to records of other offices are set aside.", number=seen.out_of_writ))
    if seen.attachments:
        lines.append(tr("Papers and pictures: {number}", number=seen.attachments))
    return lines
