"""Asks what the provincial office expects from its districts: which paper, of which year, by which day."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lead_desktop.roadmap import ENTITIES
from lead_desktop.roadmap.fields import Choice
from lead_desktop.roadmap.monitoring.quarters import last_ended
from lead_desktop.roadmap.reading import Unreadable
from lead_desktop.roadmap.texts import N_, sentence
from lead_desktop.store.errors import LeadError
from lead_desktop.ui.look import GAP_8, GAP_16, GAP_24, Role
from lead_desktop.ui.province.heard import every_place, heard_places
from lead_desktop.ui.session import Session
from lead_desktop.ui.status_words import place_name
from lead_desktop.ui.texts import tr
from lead_desktop.ui.views.picker import Picker
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.sheet import Sheet
from lead_desktop.ui.widgets.text_field import TextField
from lead_desktop.ui.widgets.type_ahead import Option

_ALL, _HEARD = "all", "heard"
_QUARTERLY = "quarterly_report"
_BY_QUARTER = (_QUARTERLY, "update")
"""The papers that may belong to a quarter; of any other the quarter is not asked."""


class ExpectSheet(Sheet):
    """Write one expected paper for each chosen district, as one step to undo; `done` carries what to say."""

    done = Signal(str)

    def __init__(self, session: Session, fiscal_year: str, host: QWidget) -> None:
        super().__init__(host, tr("Expect a paper"), close=tr("Close"))
        self._session = session
        self.subject, self.quarter, self.whom = Picker(tr("Subject")), Picker(tr("Quarter")), Picker(tr("From whom"))
        self.year, self.due = TextField(name=tr("Fiscal year")), TextField(name=tr("Due on"), hint=tr("dd/mm/yyyy"))
        self.trouble, self.write = PlainLabel(), Button(tr("Expect it"))
        self.year.set_value(fiscal_year)
        self._offer()
        self._fill_in()
        self.write.clicked.connect(self._write)
        self.subject.chosen.connect(lambda subject: self.quarter.setEnabled(subject in _BY_QUARTER))

    def _offer(self) -> None:
        store = self._session.store
        for picker, name in ((self.subject, "subject"), (self.quarter, "quarter")):
            field = ENTITIES["submission"].by_name[name]
            options = [Option(one.code, tr(one.label)) for one in field.of] if isinstance(field, Choice) else []
            none = [Option("", tr("No quarter"))] if name == "quarter" else []
            picker.offer([*none, *options], _QUARTERLY if name == "subject" else last_ended(store.today)[1])
        names = sorted(((place_name(code), code) for code in every_place(store)), key=lambda one: one[0])
        every = [Option(_ALL, tr("All districts")), Option(_HEARD, tr("Districts that were heard from"))]
        self.whom.offer([*every, *(Option(code, name) for name, code in names)], _ALL)

    def _fill_in(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(GAP_16, GAP_8, GAP_16, GAP_24)
        column.setSpacing(GAP_8)
        labelled = (
            (tr("Subject"), self.subject), (tr("Quarter"), self.quarter), (tr("Fiscal year"), self.year),
            (tr("Due on"), self.due), (tr("From whom"), self.whom),
        )  # fmt: skip
        for words, part in labelled:
            column.addWidget(PlainLabel(words))
            column.addWidget(part)
        note = tr("Each district sees what is expected of it after the next answer has reached it.")
        column.addWidget(PlainLabel(note, Role.HELP, ink="ink_2"))
        self.trouble.hide()
        column.addWidget(self.trouble)
        column.addWidget(self.write)
        column.addStretch(1)
        self.set_body(body)

    def _write(self) -> None:
        fields = ENTITIES["submission"].by_name
        try:
            year = fields["fiscal_year"].parse(self.year.value() or "")
            due = fields["due_on"].parse(self.due.value() or "")
        except Unreadable as reason:
            self._refuse(reason.sentence.said(tr))
            return
        if not year:
            self._refuse(tr("Say which fiscal year is meant, for example 2026-27."))
            return
        subject = self.subject.key()
        quarter = self.quarter.key() or None if subject in _BY_QUARTER else None
        if subject == _QUARTERLY and quarter is None:
            self._refuse(tr("Say which quarter is meant."))
            return
        there = self._there(str(year))
        wanted = [place for place in self._places() if (place, subject, quarter) not in there]
        typed = {"subject": subject, "quarter": quarter, "fiscal_year": year, "due_on": due, "state": "expected"}
        work = [("submission", None, {"place": place, **typed}) for place in wanted]
        try:
            self._session.enter_many(work, sentence(N_("Papers expected")))
        except LeadError as trouble:
            self._refuse(trouble.sentence.said(tr))
            return
        self.done.emit(tr("Expected from %n district(s).", None, len(wanted)))
        self.close_sheet()

    def _places(self) -> list[str]:
        chosen, store = self.whom.key(), self._session.store
        if chosen == _ALL:
            return every_place(store)
        return heard_places(store) if chosen == _HEARD else [chosen]

    def _there(self, year: str) -> set[tuple[object, object, object]]:
        """Return what is expected of the year already, so that nothing is expected twice."""
        rows = self._session.store.rows("submission")
        return {
            (row.get("place"), row.get("subject"), row.get("quarter")) for row in rows if row.get("fiscal_year") == year
        }

    def _refuse(self, said: str) -> None:
        self.trouble.setText(said)
        self.trouble.show()
