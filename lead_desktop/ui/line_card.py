"""What goes over the line, in words: where to, how it went, when it is tried again, and the button to do it now."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from lead_desktop.roadmap import formats
from lead_desktop.sync import carriers
from lead_desktop.sync.carriers import Address
from lead_desktop.ui.line import Line, LineState
from lead_desktop.ui.look import GAP_8, Role, current
from lead_desktop.ui.session import Session
from lead_desktop.ui.texts import ltr, tr
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.card import Card
from lead_desktop.ui.widgets.flow import FlowLayout
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.text_field import TextField

_MOST_SENTENCES = 3
_PASSWORD_WIDTH = 240


class LineCard(Card):
    """Show the line where one is set up in the settings; hidden where none is."""

    def __init__(self, session: Session, line: Line, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._line = session, line
        self._heading, self._where = PlainLabel(role=Role.SECTION), PlainLabel(role=Role.HELP, ink="ink_2")
        self._said = PlainLabel()
        is_province = session.store.about.role == "province"
        self.now = Button(icon_name="import" if is_province else "export")
        self.password, self.use = TextField(code=True), Button()
        self.password.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self._asking = QWidget()
        self._lay_out()
        self.now.clicked.connect(line.send_now)
        self.use.clicked.connect(self._use)
        self.password.edit.returnPressed.connect(self._use)
        line.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Read again how the line stands."""
        self.setVisible(self._line.is_set_up())
        if not self._line.is_set_up():
            return
        state = self._line.state
        self._heading.setText(tr("Over the line"))
        self._where.setText(_where_to(self._session))
        self._said.setText(words_of(state))
        self.now.set_words(self._words_of_button())
        self.now.setEnabled(not state.busy)
        self._asking.setVisible(state.asks_for is not None)
        self.password.set_name(tr("Password"))
        self.use.set_words(tr("Use this password"))

    def _words_of_button(self) -> str:
        return tr("Look now") if self._session.store.about.role == "province" else tr("Send now")

    def _use(self) -> None:
        typed, address = self.password.value(), self._line.state.asks_for
        if not typed or address is None:
            return
        self.password.set_value("")
        # Both boxes usually lie on one server, under one name.
        for box in (carriers.INBOX, carriers.OUTBOX):
            found = carriers.address_of(self._session.store, box)
            if found is not None and found.user == address.user and not self._line.has_password(found):
                self._line.use_password(found, typed)
        self._line.send_now()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(GAP_8)
        head.addWidget(self._heading, 1)
        head.addWidget(self.now, 0, Qt.AlignmentFlag.AlignTop)
        self.password.setMinimumWidth(current().px(_PASSWORD_WIDTH))
        flow = FlowLayout(self._asking)
        flow.addWidget(self.password)
        flow.addWidget(self.use)
        self.column.addLayout(head)
        for part in (self._where, self._said, self._asking):
            self.column.addWidget(part)
        self._asking.hide()
        self.hide()


def words_of(state: LineState) -> str:
    """Return what is said of the line as it stands."""
    if state.asks_for is not None:
        return tr("The address asks for the password of {name}.", name=ltr(state.asks_for.user))
    if state.busy:
        return tr("At work over the line. You can go on working.")
    if state.trouble is not None:
        said = state.trouble.sentence.said(tr)
        if not state.next_in:
            return said
        return "\n".join((said, _again(state.next_in)))
    if state.at is None:
        return tr("Nothing has been sent or fetched since the program was started.")
    time = formats.clock(state.at)
    if not state.said:
        return tr("Looked at {time}: nothing new to send or to fetch.", time=time)
    sentences = [one.said(tr) for one in state.said[:_MOST_SENTENCES]]
    return "\n".join((*sentences, tr("Last done at {time}.", time=time)))


def _again(seconds: int) -> str:
    if seconds < 60:
        return tr("It is tried again by itself in {seconds} seconds.", seconds=seconds)
    return tr("It is tried again by itself in {minutes} minutes.", minutes=max(1, round(seconds / 60)))


def _where_to(session: Session) -> str:
    outward = carriers.address_of(session.store, carriers.OUTBOX)
    inward = carriers.address_of(session.store, carriers.INBOX)
    said = []
    if outward is not None:
        said.append(tr("Out: {address}", address=ltr(_plain(outward))))
    if inward is not None:
        said.append(tr("In: {address}", address=ltr(_plain(inward))))
    return " · ".join(said)


def _plain(address: Address) -> str:
    return address.url
