"""What the provincial office decided about a record as a whole: shown to both offices, decided by one of them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from lead_desktop.roadmap import formats
from lead_desktop.roadmap.facts import Row
from lead_desktop.roadmap.shared import talk
from lead_desktop.roadmap.shared.talk import REVIEW_WORDS, Decision, Review
from lead_desktop.roadmap.texts import N_, sentence
from lead_desktop.store.errors import LeadError
from lead_desktop.ui.look import GAP_4, GAP_8, GAP_12, Mark, Role
from lead_desktop.ui.session import Session
from lead_desktop.ui.status_words import place_name
from lead_desktop.ui.texts import as_named, tr
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.flow import FlowLayout
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.long_text import LongText
from lead_desktop.ui.widgets.status_mark import StatusMark

REVIEW_MARKS = {
    Review.NONE: Mark.NOT_STARTED,
    Review.ACCEPTED: Mark.DONE,
    Review.RETURNED: Mark.QUESTION,
    Review.REOPENED: Mark.DOING,
    Review.CLEARED: Mark.DONE,
}
"""The mark of each decision about a record."""

_SAID = {
    "acceptance": N_("Accepted."),
    "clearance": N_("Cleared for other districts."),
    "review": N_("Looked at again."),
}
_LABELS = {
    "acceptance": N_("Record accepted"),
    "clearance": N_("Practice cleared"),
    "return": N_("Record returned"),
    "review": N_("Decision taken back"),
}


class ReviewBar(QFrame):
    """Show the last word about a record; at the provincial office, accept, return, clear or look again."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._entity, self._row = session, "", ""
        self._mark, self._words = StatusMark(Mark.NOT_STARTED), PlainLabel(role=Role.STRONG)
        self._reason, self._since = PlainLabel(), PlainLabel(role=Role.HELP, ink="ink_2")
        self.accept, self.clear = Button(icon_name="tick"), Button(icon_name="tick")
        self.give_back, self.reopen = Button(kind="quiet"), Button(kind="quiet")
        self.box, self.send, self.stop = LongText(lines=2), Button(), Button(kind="quiet")
        self._wanted = ""
        self._buttons = QWidget()
        self._lay_out()
        self.accept.clicked.connect(lambda: self._decide("acceptance"))
        self.clear.clicked.connect(lambda: self._decide("clearance"))
        self.give_back.clicked.connect(lambda: self._open_box("return"))
        self.reopen.clicked.connect(lambda: self._open_box("review"))
        self.send.clicked.connect(self._send)
        self.stop.clicked.connect(lambda: self._open_box(""))
        self.hide()

    def show_record(self, entity: str, row: Row | None) -> None:
        """Show what was decided about a record; nothing where it is this office's own and nobody has said a word."""
        if row is None or entity == "note":
            self.hide()
            return
        self._entity, self._row = entity, str(row["id"])
        decision = talk.decision_about(self._session.store, row)
        may = self._may_decide(row)
        self._say(decision)
        self._offer(decision, row, may=may)
        self.setVisible(may or decision.review is not Review.NONE)

    def words(self) -> str:
        """Return what is said about the record."""
        return "" if self.isHidden() else self._words.text()

    def _may_decide(self, row: Row) -> bool:
        store = self._session.store
        return store.about.role == "province" and row["office"] not in ("", store.place)

    def _say(self, decision: Decision) -> None:
        self._mark.set_mark(REVIEW_MARKS[decision.review])
        self._words.setText(decision_words(decision))
        reason = str(decision.note.get("text") or "") if decision.note else ""
        told = decision.review in (Review.RETURNED, Review.REOPENED)
        self._reason.setText(reason)
        self._reason.setVisible(told and bool(reason))
        self._since.setText(tr("The record was changed after that."))
        self._since.setVisible(decision.changed_since)

    def _offer(self, decision: Decision, row: Row, *, may: bool) -> None:
        self.accept.set_words(tr("Accept this record"))
        self.clear.set_words(tr("Clear for other districts"))
        self.give_back.set_words(tr("Return with a reason"))
        self.reopen.set_words(tr("Take the decision back"))
        self.stop.set_words(tr("Cancel"))
        decided = decision.review in (Review.ACCEPTED, Review.CLEARED) and not decision.changed_since
        is_ready = self._entity == "practice" and row.get("status") == "district_cleared"
        cleared = decided and decision.review is Review.CLEARED
        asking = bool(self._wanted)
        self._buttons.setVisible(may)
        self.accept.setVisible(may and not decided and not is_ready and not asking)
        self.clear.setVisible(may and is_ready and not cleared and not asking)
        self.give_back.setVisible(may and decision.review is not Review.RETURNED and not decided and not asking)
        self.reopen.setVisible(may and decided and not asking)
        for part in (self.box, self.send, self.stop):
            part.setVisible(may and asking)

    def _open_box(self, kind: str) -> None:
        self._wanted = kind
        self.box.set_value(None)
        self.box.set_name(tr("Your reason"))
        self.send.set_words(tr("Return the record") if kind == "return" else tr("Take the decision back"))
        self._refresh()
        (self.box if kind else self.give_back).setFocus(Qt.FocusReason.OtherFocusReason)

    def _send(self) -> None:
        reason = self.box.value().strip()
        if not reason:
            self.box.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        kind, self._wanted = self._wanted, ""
        self._decide(kind, reason)

    def _decide(self, kind: str, reason: str = "") -> None:
        store, day = self._session.store, self._session.store.today
        said = reason or tr(_SAID[kind])
        work: list[tuple[str, str | None, dict[str, object]]] = [
            ("note", None, talk.note_about(self._entity, self._row, kind, said, day))
        ]
        if kind in ("acceptance", "clearance"):
            work += [("note", row, {"closed_on": day.isoformat()}) for row in talk.open_returns(store, self._row)]
        try:
            self._session.enter_many(work, sentence(_LABELS[kind]))
        except LeadError as trouble:
            self._session.troubled.emit(trouble)
        self._refresh()

    def _refresh(self) -> None:
        self.show_record(self._entity, self._session.store.row(self._entity, self._row))

    def _lay_out(self) -> None:
        self.setFrameShape(QFrame.Shape.StyledPanel)
        words = QVBoxLayout()
        words.setSpacing(GAP_4)
        for part in (self._words, self._reason, self._since, self.box):
            words.addWidget(part)
        flow = FlowLayout(self._buttons, gap=GAP_8, line_gap=GAP_4)
        for button in (self.accept, self.clear, self.give_back, self.reopen, self.send, self.stop):
            flow.addWidget(button)
        words.addWidget(self._buttons)
        across = QHBoxLayout(self)
        across.setContentsMargins(GAP_12, GAP_8, GAP_12, GAP_8)
        across.setSpacing(GAP_8)
        across.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(words, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)


def decision_words(decision: Decision) -> str:
    """Return the last word about a record with the office and the day."""
    if decision.note is None:
        return tr("The province has not decided about this record yet.")
    office = as_named(place_name(str(decision.note.get("office") or "")))
    day = formats.short_date(str(decision.note.get("raised_on") or ""))
    word = tr(REVIEW_WORDS[decision.review])
    return tr("{kind}: {office}, {day}", kind=word, office=office, day=day)
