"""What a field said before: who, when, which computer, old and new, and the way back to an older answer."""

from datetime import datetime

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lead_desktop.roadmap import ENTITIES, formats
from lead_desktop.roadmap.facts import Value
from lead_desktop.roadmap.fields import Ref
from lead_desktop.roadmap.texts import N_, Word, sentence
from lead_desktop.store.changes import Past
from lead_desktop.ui.look import GAP_4, GAP_16, GAP_24, Role
from lead_desktop.ui.session import Session
from lead_desktop.ui.texts import as_named, language, ltr, tr
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.sheet import Sheet

MOST = 50
"""How many earlier answers are shown."""


class HistorySheet(Sheet):
    """Show the earlier answers of one field, the newest first; *Put back* writes one again as a new change."""

    def __init__(self, session: Session, entity: str, row: str, field: str, parent: QWidget) -> None:
        super().__init__(parent, tr("History"), close=tr("Close"))
        self._session, self._entity, self._row = session, ENTITIES[entity], row
        self._field = self._entity.by_name[field]
        self.set_title(tr("History: {field}", field=tr(self._field.label)))
        self._show()

    def _show(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(GAP_16, GAP_4, GAP_16, GAP_24)
        column.setSpacing(GAP_4)
        past = self._session.store.field_history(self._entity.name, self._row, self._field.name)[:MOST]
        if not past:
            column.addWidget(PlainLabel(tr("This field has no earlier answer."), ink="ink_2"))
        for number, one in enumerate(past):
            self._add(column, one, newest=number == 0)
        column.addStretch(1)
        self.set_body(body)

    def _add(self, column: QVBoxLayout, past: Past, *, newest: bool) -> None:
        column.addWidget(PlainLabel(self._words(past.new), Role.STRONG))
        if past.old is not None:
            column.addWidget(PlainLabel(tr("Before: {answer}", answer=self._words(past.old)), Role.HELP, ink="ink_2"))
        column.addWidget(PlainLabel(_who_and_when(past), Role.HELP, ink="ink_2"))
        current = (self._session.store.row(self._entity.name, self._row) or {}).get(self._field.name)
        if not newest and past.new != current:
            button = Button(tr("Put back"), icon_name="restore")
            button.setAccessibleName(tr("Put back: {answer}", answer=self._words(past.new)))
            button.clicked.connect(lambda: self._put_back(past.new))
            column.addSpacing(GAP_4)
            column.addWidget(button)
        column.addSpacing(GAP_24)

    def _put_back(self, value: Value) -> None:
        label = sentence(N_("{field} put back"), field=Word(self._field.label))
        self._session.enter(self._entity.name, self._row, {self._field.name: value}, label=label)
        self._show()

    def _words(self, value: Value) -> str:
        if value is None:
            return tr("No answer")
        if isinstance(self._field, Ref):
            ids = value if isinstance(value, list) else [str(value)]
            names = [self._session.store.name(self._field.to, one) or tr("A removed record") for one in ids]
            return ", ".join(as_named(name) for name in names)
        return as_named(self._field.show(value, tr, language()))


def _who_and_when(past: Past) -> str:
    wall = past.change.wall
    try:
        moment = datetime.fromisoformat(wall)
        when = tr("{day}, {time}", day=formats.long_date(moment.date(), language()), time=formats.clock(moment))
    except ValueError:
        when = ltr(wall)
    said = tr("{officer}, {when}, {computer}", officer=past.change.officer, when=when, computer=past.computer)
    return tr("{said} (this computer's date was wrong then)", said=said) if past.change.doubtful else said
