"""The editor of each kind of field: the only place where a kind meets a widget. What is typed goes to the caller."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from lead_desktop.catalogue.folding import fold
from lead_desktop.roadmap import formats
from lead_desktop.roadmap.facts import Value
from lead_desktop.roadmap.fields import Computed, Field
from lead_desktop.roadmap.reading import Unreadable
from lead_desktop.roadmap.texts import N_
from lead_desktop.store import entering
from lead_desktop.store.held import as_typed
from lead_desktop.ui.choosing import can_choose, key_of, options_of
from lead_desktop.ui.look import GAP_4, GAP_8
from lead_desktop.ui.session import Session
from lead_desktop.ui.texts import language, tr
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.choice_field import ChoiceField
from lead_desktop.ui.widgets.code_field import CodeField
from lead_desktop.ui.widgets.date_field import PATTERN, DateField
from lead_desktop.ui.widgets.field import Field as FieldWidget
from lead_desktop.ui.widgets.long_text import LongText
from lead_desktop.ui.widgets.many_field import ManyField
from lead_desktop.ui.widgets.number_field import NumberField
from lead_desktop.ui.widgets.text_field import TextField
from lead_desktop.ui.widgets.type_ahead import Option
from lead_desktop.ui.wording import figure, kind_of_record, shown, unit_of

if TYPE_CHECKING:
    from lead_desktop.ui.new_record import NewRecord

_AS_CODE = frozenset({"phone", "email", "code", "code_edition"})
"""Single lines that run left to right in all languages."""


class Editor(QWidget):
    """Edit one field of a record.

    `edited` comes while typing, `left` when the officer leaves the field or presses Enter, `added` when a record
    that the field needs was made in place. `in_cell` gives the flat form that stands in a table.
    """

    edited = Signal()
    left = Signal()

    def __init__(
        self, field: Field, session: Session, *, row: str = "", in_cell: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.field, self._session, self._row, self._in_cell = field, session, row, in_cell
        self._options = options_of(field, session.store, row)
        self._widget = _MAKERS[field.kind](field, self._options, in_cell)
        self._add: Button | None = None
        self._panel: NewRecord | None = None
        self._lay_out()
        self.stays_on_enter = False
        inner: FieldWidget = cast(FieldWidget, self._widget)
        inner.edited.connect(self.edited)
        inner.left.connect(self.left)
        inner.left.connect(self._say_size)
        self.set_name(tr(field.label))
        self.focus_line().installEventFilter(self)

    @property
    def widget(self) -> QWidget:
        """The widget that is typed in."""
        return self._widget

    def focus_line(self) -> QWidget:
        """Return what takes the keys."""
        line = self._widget
        while (proxy := line.focusProxy()) is not None:
            line = proxy
        return line

    def typed(self) -> object:
        """Return what stands in the field, for `Session.enter`; None for nothing."""
        value = cast(FieldWidget, self._widget).value()
        if isinstance(self._widget, ManyField):
            extra = self._widget.typed()
            return [*value, extra] if extra else list(value) or None
        if isinstance(value, date):
            return value.isoformat()
        if can_choose(self.field) and isinstance(value, str):
            return key_of(value, self._options) or value
        return value or None

    def value(self) -> Value:
        """Return the clean value of what stands in the field. Raises Unreadable."""
        return self.field.parse(self.typed())

    def show_value(self, value: Value) -> None:
        """Show a stored value; sends no signal."""
        cast(FieldWidget, self._widget).set_value(self._as_shown(value))
        self._say_size()

    def show_typed(self, text: str) -> None:
        """Show a text as it was typed, such as one that could not be taken; sends no signal."""
        cast(FieldWidget, self._widget).set_value(as_typed(self.field, text))

    def set_problem(self, text: str | None, kind: str = "problem") -> None:
        """Mark the edge with a "problem" or a "warn"; None takes the mark away."""
        cast(FieldWidget, self._widget).set_problem(text, kind)

    def set_read_only(self, read_only: bool) -> None:
        """Let the officer read but not change the value."""
        cast(FieldWidget, self._widget).set_read_only(read_only)
        if self._add is not None:
            self._add.setVisible(not read_only)

    def set_name(self, name: str) -> None:
        """Give the accessible name."""
        self.setAccessibleName(name)
        cast(FieldWidget, self._widget).set_name(name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            self.stays_on_enter = enter and isinstance(self._widget, ManyField) and bool(self._widget.typed())
        return False

    def _as_shown(self, value: Value) -> Any:
        if value is None:
            return None
        match self.field.kind:
            case "number" | "whole" | "money" | "percent":
                return figure(value)
            case "flag":
                return "1" if value else "0"
            case "computed":
                return shown(self._session.store, self.field, value)
        if isinstance(self._widget, TextField) and self.field.kind == "date":
            return formats.short_date(str(value))
        return value

    def _say_size(self) -> None:
        """Say beside an amount how many lakh or crore it is."""
        if self.field.kind != "money" or not isinstance(self._widget, NumberField):
            return
        try:
            value = self.value()
        except Unreadable:
            value = None
        self._widget.set_unit(formats.money(value, tr) if value else unit_of(self.field))

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP_4)
        across = QHBoxLayout()
        across.setSpacing(GAP_8)
        across.addWidget(self._widget, 1)
        if not self._in_cell and self._may_add():
            self._add = Button(tr("Add new"), "quiet", "add")
            self._add.setAccessibleDescription(tr("Add a new record: {kind}", kind=self._kind()))
            self._add.clicked.connect(self.open_new_record)
            across.addWidget(self._add, 0, Qt.AlignmentFlag.AlignBottom)
        across.addStretch(0)
        self._column.addLayout(across)
        self.setFocusProxy(self.focus_line())
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def _kind(self) -> str:
        return kind_of_record(getattr(self.field, "to", ""))

    def _may_add(self) -> bool:
        to = getattr(self.field, "to", "")
        return bool(to) and entering.refusal(self._session.store, to) is None and to not in ("place", "note")

    # A record that the field needs, made in place.

    def new_record(self) -> "NewRecord | None":
        """Return what asks for a new record, None while nothing does."""
        return self._panel

    @property
    def add_button(self) -> Button | None:
        """The button that asks for a new record, None where there is none."""
        return self._add

    def open_new_record(self) -> None:
        """Ask for the few facts of a record that is not on the list yet."""
        from lead_desktop.ui.new_record import NewRecord

        if self._panel is not None:
            return
        typed = cast(FieldWidget, self._widget).value()
        text = self._widget.typed() if isinstance(self._widget, ManyField) else typed
        known = isinstance(text, str) and key_of(text, self._options) is not None
        panel = NewRecord(getattr(self.field, "to", ""), self._session, "" if known else str(text or ""))
        panel.made.connect(self._on_made)
        panel.closed.connect(self._close_panel)
        self._panel = panel
        self._column.addWidget(panel)
        panel.start()

    def _on_made(self, row: str) -> None:
        value: Value = row
        if isinstance(self._widget, ManyField):
            value = [*self._widget.value(), row]
        self._renew()
        self.show_value(value)
        self._close_panel()
        self.edited.emit()
        self.left.emit()

    def _close_panel(self) -> None:
        panel, self._panel = self._panel, None
        if panel is not None:
            self._column.removeWidget(panel)
            panel.hide()
            panel.deleteLater()
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _renew(self) -> None:
        """Make the field again, since what it offers has changed."""
        old, name = self._widget, self.accessibleName()
        self._options = options_of(self.field, self._session.store, self._row)
        self._widget = _MAKERS[self.field.kind](self.field, self._options, self._in_cell)
        self._column.replaceWidget(old, self._widget, Qt.FindChildOption.FindChildrenRecursively)
        QWidget.setTabOrder(old, self._widget)
        old.hide()
        old.deleteLater()
        self.setFocusProxy(self.focus_line())
        inner = cast(FieldWidget, self._widget)
        inner.edited.connect(self.edited)
        inner.left.connect(self.left)
        self.set_name(name)
        self.focus_line().installEventFilter(self)


_Maker = Callable[[Field, Sequence[Option], bool], QWidget]


def _text(field: Field, options: Sequence[Option], in_cell: bool) -> QWidget:
    return TextField(code=field.name in _AS_CODE)


def _prose(field: Field, options: Sequence[Option], in_cell: bool) -> QWidget:
    return LongText(lines=3)


def _figure(field: Field, options: Sequence[Option], in_cell: bool) -> QWidget:
    return TextField(code=True) if in_cell else NumberField(unit_of(field))


def _date(field: Field, options: Sequence[Option], in_cell: bool) -> QWidget:
    if in_cell:
        return TextField(code=True, hint=PATTERN)
    return DateField(lambda day: formats.long_date(day, language()), open_calendar=tr("Open the calendar"))


def _few(field: Field, options: Sequence[Option], in_cell: bool) -> QWidget:
    if in_cell or field.many:
        return _listed(field, options, in_cell)
    return ChoiceField(options, none_text="" if field.required else tr("No answer"), fold=fold)


def _listed(field: Field, options: Sequence[Option], in_cell: bool) -> QWidget:
    if not field.many:
        return CodeField(options, fold=fold, hint="" if in_cell else tr("Type a few letters or press the down arrow"))
    add, remove = tr("Add: type a few letters"), N_("Take off {name}")
    return ManyField(options, add=add, remove=lambda word: tr(remove, **{"name": word}), fold=fold)


def _computed(field: Field, options: Sequence[Option], in_cell: bool) -> QWidget:
    made = TextField(code=isinstance(field, Computed) and field.as_kind in ("number", "percent"))
    made.set_read_only(True)
    return made


_MAKERS: Mapping[str, _Maker] = {
    "text": _text,
    "prose": _prose,
    "number": _figure,
    "whole": _figure,
    "money": _figure,
    "percent": _figure,
    "date": _date,
    "fiscal_year": _listed,
    "choice": _few,
    "flag": _few,
    "catalogue_code": _listed,
    "ref": _listed,
    "computed": _computed,
}
