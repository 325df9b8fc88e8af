"""Questions and decisions (PV3): what waits for whom, what was decided, and which practices wait for clearance."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lead_desktop.roadmap import ENTITIES, formats
from lead_desktop.roadmap.facts import Row
from lead_desktop.roadmap.shared import talk
from lead_desktop.roadmap.shared.talk import REVIEW_WORDS, Decision, Review, Thread, ThreadState
from lead_desktop.store.changes import Committed
from lead_desktop.ui.look import GAP_4, GAP_8, GAP_16, Mark, Role
from lead_desktop.ui.pages import MainButton, Page, Where
from lead_desktop.ui.review_bar import REVIEW_MARKS
from lead_desktop.ui.session import Session
from lead_desktop.ui.status_words import place_name
from lead_desktop.ui.talk_card import THREAD_MARKS, state_words
from lead_desktop.ui.texts import as_named, tr
from lead_desktop.ui.to_do import where_of_record
from lead_desktop.ui.views.picker import Picker
from lead_desktop.ui.views.row_list import Line, RowList
from lead_desktop.ui.widgets.body_scroll import body_scroll
from lead_desktop.ui.widgets.empty_state import EmptyState
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.row import Cell
from lead_desktop.ui.widgets.type_ahead import Option

MOST = 200
"""How many rows of a part are listed; the choice of a district shows the rest."""
_PARTS = {
    "province": ("answered", "clearance", "open", "decided", "settled"),
    "district": ("open", "answered", "decided", "settled"),
}
_WAITING = {"province": ("answered", "clearance", "open"), "district": ("open",)}
"""The parts of each office, and those among them that wait for somebody."""


class TalkPage(Page):
    """List what is asked and answered, what was decided, and at the provincial office what waits for clearance."""

    def __init__(self, session: Session, where: Where, parent: QWidget | None = None) -> None:
        super().__init__(session, where, parent)
        self.district, self._role = Picker(""), session.store.about.role
        self.lists = {name: RowList() for name in _PARTS[self._role]}
        self._heads = {name: PlainLabel(role=Role.SECTION) for name in self.lists}
        self._empty, self._note = QWidget(), PlainLabel(role=Role.HELP, ink="ink_2")
        self._wheres: dict[str, Where] = {}
        self._lay_out()
        self.district.chosen.connect(lambda _: self.refresh())
        for listed in self.lists.values():
            listed.opened.connect(lambda key: self.go.emit(self._wheres[key]))
        self.retranslate()
        self.refresh()

    def title(self) -> str:
        return tr("Questions and decisions")

    def fact_line(self) -> str:
        counts = {name: len(listed.rows()) for name, listed in self.lists.items()}
        if self._role == "district":
            return tr("Wait for your answer: {number}", number=formats.number(counts["open"]))
        return tr(
            "For us: {ours}. For the districts: {theirs}.",
            ours=formats.number(counts["answered"] + counts["clearance"]),
            theirs=formats.number(counts["open"]),
        )

    def back_text(self) -> str:
        return tr("Districts") if self._role == "province" else tr("Roadmap")

    def main_button(self) -> MainButton:
        if self._first():
            return MainButton(tr("Open the first of them"))
        return MainButton(tr("Open the districts") if self._role == "province" else tr("Open the roadmap"))

    def main_pressed(self) -> None:
        self.go.emit(self._first() or Where("districts" if self._role == "province" else "home"))

    def shown_again(self) -> None:
        rows = [row for listed in self.lists.values() for row in listed.rows()]
        if rows:
            rows[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def heard(self, committed: Committed) -> None:
        if committed.entities & {"note", "practice"}:
            self.refresh()

    def refresh(self) -> None:
        store, chosen = self.session.store, self.district.key()
        threads = [one for one in talk.threads(store) if chosen in ("", self._office(one.first))]
        self._wheres = {}
        lines: dict[str, list[Line]] = {name: [] for name in self.lists}
        for thread in reversed(threads):
            lines[thread.state.value].append(self._line(thread))
        lines["decided"] = [self._decided_line(*one) for one in self._decided(chosen)]
        if "clearance" in lines:
            lines["clearance"] = [self._practice_line(row) for row in self._waiting_practices(chosen)]
        for name, listed in self.lists.items():
            listed.show_lines(lines[name][:MOST])
            listed.setVisible(bool(lines[name]))
            self._heads[name].setVisible(bool(lines[name]))
        nothing = not any(lines.values())
        self._empty.setVisible(nothing)
        self._note.setVisible(not nothing)
        self.district.setVisible(self._role == "province" and (not nothing or bool(chosen)))
        self.header_changed.emit()

    def retranslate(self) -> None:
        words = self._part_words()
        for name, head in self._heads.items():
            head.setText(words[name])
            self.lists[name].setAccessibleName(words[name])
        self._note.setText(self._note_words())
        self.district.setAccessibleName(tr("District"))
        offices = {self._office(one.first) for one in talk.threads(self.session.store)}
        names = sorted(((place_name(code), code) for code in offices if code), key=lambda one: one[0])
        every = Option("", tr("All districts"))
        self.district.offer([every, *(Option(code, name) for name, code in names)], self.district.key())
        old = self._empty
        self._empty = EmptyState(self._empty_words())
        self._column.replaceWidget(old, self._empty)
        old.hide()
        old.deleteLater()

    def _part_words(self) -> dict[str, str]:
        if self._role == "district":
            return {
                "open": tr("Waits for your answer"),
                "answered": tr("Answered: the province looks at it"),
                "decided": tr("What the province decided"),
                "settled": tr("Settled"),
            }
        return {
            "answered": tr("Answered: look whether it is enough"),
            "clearance": tr("Practices that wait for clearance"),
            "open": tr("Waits for a district"),
            "decided": tr("What was decided"),
            "settled": tr("Settled"),
        }

    def _note_words(self) -> str:
        if self._role == "district":
            return tr("A row opens the record at the field. Answer there; the answer travels with the next bundle.")
        return tr("A row opens the record at the field. No record of a district is changed from here.")

    def _empty_words(self) -> str:
        if self._role == "district":
            return tr("The province has not asked anything yet.")
        return tr("No question is asked yet. Open a district and ask at any answer.")

    def _office(self, note: Row) -> str:
        """Return the district whose record a note is about."""
        row = self._record(note)
        return str(row["office"]) if row else ""

    def _record(self, note: Row) -> Row | None:
        entity = str(note.get("about_entity") or "")
        return self.session.store.row(entity, str(note.get("about_record") or "")) if entity in ENTITIES else None

    def _line(self, thread: Thread) -> Line:
        first, last = thread.first, thread.said[-1]
        entity, row = str(first.get("about_entity") or ""), str(first.get("about_record") or "")
        key = str(first["id"])
        self._wheres[key] = where_of_record(entity, row, str(first.get("about_field") or ""))
        name = self.session.store.name(entity, row) if entity in ENTITIES else ""
        day = formats.short_date(str(last.get("raised_on") or ""))
        state = state_words(thread.state, thread.waits_for.get("office") != self.session.store.place)
        return key, (
            Cell(mark=THREAD_MARKS[thread.state], leads=True),
            Cell(as_named(str(last.get("text") or "")), leads=True, stretches=True),
            Cell("" if self._role == "district" else as_named(name), Role.HELP, "ink_2", optional=True),
            Cell(as_named(name if self._role == "district" else place_name(self._office(first))), Role.HELP, "ink_2"),
            Cell(state if thread.state is not ThreadState.OPEN else day, Role.HELP, "ink_2"),
        )

    def _decided(self, chosen: str) -> Iterator[tuple[Row, Decision]]:
        """Yield the records about which something was decided that is no open return, the last decision first."""
        notes: dict[tuple[str, str], list[Row]] = {}
        for note in self.session.store.rows("note"):
            if note.get("kind") in talk.DECIDING:
                about = str(note.get("about_entity") or ""), str(note.get("about_record") or "")
                notes.setdefault(about, []).append(note)
        for (_, _), own in sorted(notes.items(), key=lambda one: str(one[1][-1]["id"]), reverse=True):
            row = self._record(own[-1])
            if row is None or chosen not in ("", row["office"]):
                continue
            decision = talk.decision_among(own, row)
            if decision.review not in (Review.NONE, Review.RETURNED):
                yield own[-1], decision

    def _decided_line(self, note: Row, decision: Decision) -> Line:
        entity, row = str(note["about_entity"]), str(note["about_record"])
        key = f"decided {row}"
        self._wheres[key] = where_of_record(entity, row)
        changed = tr("Changed since the decision") if decision.changed_since else ""
        return key, (
            Cell(mark=REVIEW_MARKS[decision.review], leads=True),
            Cell(as_named(self.session.store.name(entity, row)), leads=True, stretches=True),
            Cell(changed, Role.HELP, "ink_2", optional=True),
            Cell("" if self._role == "district" else as_named(place_name(self._office(note))), Role.HELP, "ink_2"),
            Cell(tr(REVIEW_WORDS[decision.review]), Role.HELP, "ink_2"),
        )

    def _waiting_practices(self, chosen: str) -> Iterator[Row]:
        store = self.session.store
        for row in store.rows("practice"):
            if row.get("status") != "district_cleared" or row["office"] in ("", store.place):
                continue
            decision = talk.decision_about(store, row)
            waits = decision.review in (Review.NONE, Review.ACCEPTED, Review.REOPENED) or decision.changed_since
            if waits and chosen in ("", row["office"]):
                yield row

    def _practice_line(self, row: Row) -> Line:
        key = str(row["id"])
        self._wheres[key] = where_of_record("practice", key)
        return key, (
            Cell(mark=Mark.NOT_STARTED, leads=True),
            Cell(as_named(self.session.store.name("practice", key)), leads=True, stretches=True),
            Cell(tr("Practice"), Role.HELP, "ink_2", optional=True),
            Cell(as_named(place_name(str(row["office"]))), Role.HELP, "ink_2"),
            Cell(tr("Waits for clearance"), Role.HELP, "ink_2"),
        )

    def _first(self) -> Where | None:
        return next((self._wheres[listed.key_of(0)] for listed in self._filled()), None)

    def _filled(self) -> Sequence[RowList]:
        return [self.lists[name] for name in _WAITING[self._role] if self.lists[name].rows()]

    def _lay_out(self) -> None:
        body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(0, 0, 0, GAP_16)
        self._column.setSpacing(GAP_4)
        above = QHBoxLayout()
        above.addWidget(self.district)
        above.addStretch(1)
        self._column.addLayout(above)
        self._column.addWidget(self._note)
        self._column.addWidget(self._empty)
        for name in self.lists:
            self._column.addSpacing(GAP_8)
            self._column.addWidget(self._heads[name])
            self._column.addWidget(self.lists[name])
        self._column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(body_scroll(body))
