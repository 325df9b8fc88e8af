"""How a district's computer becomes known to the province: its request, its check number, and the answer."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from lead_desktop.store.store import Store
from lead_desktop.sync import enrolment, keys
from lead_desktop.ui.bundle_words import day_of
from lead_desktop.ui.look import GAP_8, Role
from lead_desktop.ui.session import Session
from lead_desktop.ui.texts import ltr, tr
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.card import Card
from lead_desktop.ui.widgets.label import PlainLabel

_KEPT = "request_written"


class EnrolCard(Card):
    """Say what is to be done before the province knows this computer; `request_asked` wants the request file."""

    request_asked = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = session.store
        self._heading, self._said = PlainLabel(role=Role.SECTION), PlainLabel()
        self._label, self.number = PlainLabel(role=Role.HELP, ink="ink_2"), PlainLabel(role=Role.TITLE)
        self.ask = Button(icon_name="export")
        for part in (self._heading, self._said, self._label, self.number, self.ask):
            self.column.addWidget(part)
        self.column.setSpacing(GAP_8)
        self.ask.clicked.connect(lambda: self.request_asked.emit())

    def note_request(self) -> None:
        """Remember that the request was written today."""
        self._store.keep(_KEPT, self._store.today.isoformat())
        self.refresh()

    def refresh(self) -> None:
        """Read again how far it is."""
        written = str(self._store.kept(_KEPT) or "")
        self._heading.setText(tr("Make this computer known to the province"))
        self._said.setText(self._words(written))
        self._label.setText(tr("Check number, to be read to the province over the phone"))
        self.number.setText(ltr(_check_number(self._store)) if written else "")
        for part in (self._label, self.number):
            part.setVisible(bool(written))
        self.ask.set_words(tr("Make a request file for the province"))
        self.ask.setVisible(may_export(self._store))

    def _words(self, written: str) -> str:
        if may_export(self._store) and not written:
            return tr("Bundles can go. The province marks them as not yet verified until it has your request.")
        if not written:
            return tr(
                "Two small files travel once: your request goes to the provincial office, and its answer comes back. "
                "After that, bundles can go."
            )
        day = day_of(written, self._store.today)
        return tr(
            "The request was written on {day}. Carry it to the provincial office and bring its answer back.", day=day
        )


def may_export(store: Store) -> bool:
    """Tell whether the province's answer or start file has come, so that bundles can be closed for it."""
    return bool(enrolment.listed(store).offices())


def is_admitted(store: Store) -> bool:
    """Tell whether the province's list names this computer."""
    return bool(store.kept("keys")) and enrolment.listed(store).of_key(keys.keys_of(store).signing_key) is not None


def _check_number(store: Store) -> str:
    own = keys.keys_of(store)
    return keys.check_number(own.signing_key, own.recipient)
