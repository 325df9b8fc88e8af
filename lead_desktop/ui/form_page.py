"""The guided form of one record: its sections at the start, one open at a time. One question of it: forms.py."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QVBoxLayout, QWidget

from lead_desktop.roadmap import ENTITIES
from lead_desktop.roadmap.entities import Level, Problem
from lead_desktop.roadmap.facts import Row
from lead_desktop.store import entering
from lead_desktop.store.changes import Committed
from lead_desktop.ui.autosave import Entry
from lead_desktop.ui.children import Children
from lead_desktop.ui.form_sections import NOTES, PAPERS, keys_of, lines_of
from lead_desktop.ui.forms import FieldRow
from lead_desktop.ui.layouts import children_of, given_by, sections_of
from lead_desktop.ui.look import GAP_8, GAP_12, GAP_16, GAP_24, RING_REACH, Role, current
from lead_desktop.ui.looks import LookBar, things_of
from lead_desktop.ui.pages import MainButton, Page, Where
from lead_desktop.ui.papers import Papers
from lead_desktop.ui.questions import Questions
from lead_desktop.ui.review_bar import ReviewBar
from lead_desktop.ui.session import Session
from lead_desktop.ui.status_words import state_word
from lead_desktop.ui.texts import tr
from lead_desktop.ui.ways import above_words
from lead_desktop.ui.widgets.body_scroll import body_scroll, fill_scroll
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.section_list import SectionList
from lead_desktop.ui.wording import kind_of_record, label_of, record_name, shown

_LIST_WIDTH, _FORM_WIDTH = 200, 380
_LONGEST_NAME = 60


class FormPage(Page):
    """Fill in one record, section by section; a new record comes into being with its first answer."""

    def __init__(self, session: Session, where: Where, parent: QWidget | None = None) -> None:
        super().__init__(session, where, parent)
        self.entity = ENTITIES[where.entity]
        self.entry = Entry(session, where.entity, where.row, given_by(where.entity, where.filter), self)
        self.rows: dict[str, FieldRow] = {}
        self.papers: Papers | None = None
        self.children_list: Children | None = None
        self._shown, self._passed, self._told = "", set[str](), set[tuple[str, str]]()
        self._problems: list[Problem] = []
        self._named: list[tuple[str, str]] = []
        self._was_shown = False
        self.sections = SectionList()
        self.looks, self.review = LookBar(), ReviewBar(session)
        self._why = PlainLabel(role=Role.HELP)
        self._put_back = Button()
        self._part: QWidget | None = None
        self._lay_out()
        self._shortcut("Ctrl+H", self.show_history)
        self._shortcut("Ctrl+N", lambda: self.go.emit(self.where.at(row="", field="", filter="")))
        self.entry.entered.connect(lambda entered: self._after_entering())
        self.sections.opened.connect(self.open_section)
        self.looks.chosen.connect(self.open_field)
        self._put_back.clicked.connect(lambda: self.session.restore(where.entity, self.entry.row))
        self._check()
        self.retranslate()
        self._open(self._key_of(where.field) or next(iter(self.keys())))

    # What the window asks.

    def title(self) -> str:
        row = self._row()
        name = record_name(self.session.store, self.entity.name, row) if row else ""
        if not name:
            return tr("New: {kind}", kind=kind_of_record(self.entity.name))
        short = name if len(name) <= _LONGEST_NAME else name[: _LONGEST_NAME - 1] + "…"
        return tr("{kind}: {name}", kind=tr(self.entity.label), name=short)

    def fact_line(self) -> str:
        keys = self.keys()
        if self._shown not in keys:
            return ""
        return tr("Page {number} of {all}", number=keys.index(self._shown) + 1, all=len(keys))

    def back_text(self) -> str:
        return above_words(self.session.store, self.where)

    def views(self) -> tuple[str, ...]:
        return "guided", "table"

    def main_button(self) -> MainButton:
        last = self._shown == self.keys()[-1]
        return MainButton(tr("Check answers") if last else tr("Continue"), enabled=not (last and not self.entry.row))

    def main_pressed(self) -> None:
        self.leaving()
        if self._must_look():
            return
        keys = self.keys()
        following = keys[keys.index(self._shown) + 1 :]
        if following:
            self.open_section(following[0])
        elif self.entry.row:
            self.go.emit(self.where.at(page="check", row=self.entry.row, field="", filter=""))

    def second_button(self) -> MainButton | None:
        return MainButton(tr("Back"), enabled=self._shown != self.keys()[0])

    def second_pressed(self) -> None:
        keys = self.keys()
        self.open_section(keys[max(0, keys.index(self._shown) - 1)])

    def shown_again(self) -> None:
        # The way back gives the focus to where it was; the first time it goes to the question.
        if not self._was_shown:
            self._was_shown = True
            self._focus_on(self.where.field)

    def leaving(self) -> None:
        for row in self.rows.values():
            row.flush()
        self.entry.store()

    def heard(self, committed: Committed) -> None:
        mine = (self.entity.name, self.entry.row) in committed.rows
        near = {"note", "document", *children_of(self.entity.name)} & committed.entities
        if mine or near:
            self.refresh()

    def refresh(self) -> None:
        self._check()
        self._show_answers()
        if self.papers is not None:
            self.papers.refresh()
        if self.children_list is not None:
            self.children_list.refresh()

    def retranslate(self) -> None:
        self.sections.setAccessibleName(tr("Sections"))
        self._put_back.set_words(tr("Put it back"))
        if self._part is not None:
            self.leaving()
            self._open(self._shown)
        self._list_sections()

    # The sections.

    def keys(self) -> list[str]:
        """Return the names of the sections in their order: the questions, records under this one, papers, notes."""
        return keys_of(self.session, self.entity.name, self.entry.row)

    def open_section(self, key: str) -> None:
        """Open a section; the one that is left has been passed, so that what it lacks is spoken of."""
        self.leaving()
        if self._shown.isdecimal():
            self._passed |= set(sections_of(self.entity.name)[int(self._shown)].fields)
        self._open(key)
        self._check()
        self._show_answers()
        self._focus_on("")

    def open_field(self, field: str) -> None:
        """Open the section of a field and go to it."""
        key = self._key_of(field)
        if key and key != self._shown:
            self.open_section(key)
        self._focus_on(field)

    def current_field(self) -> str:
        """Return the name of the field that has the focus, empty for none."""
        now = QApplication.focusWidget()
        found = (name for name, row in self.rows.items() if now is not None and row.isAncestorOf(now))
        return next(found, "")

    def show_history(self) -> None:
        """Open the history of the field that has the focus."""
        field = self.current_field()
        if field and self.entry.row:
            self._show_history_of(field)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on: to the next question, after the last one to the next section."""
        now = QApplication.focusWidget()
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or held:
            super().keyPressEvent(event)
            return
        row = self.rows.get(self.current_field())
        if isinstance(now, QAbstractButton) and not now.isCheckable():
            now.click()
        elif row is not None and not row.editor.stays_on_enter:
            self._go_on_from(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_list()

    # How it is done.

    def _row(self) -> Row | None:
        return self.session.store.row(self.entity.name, self.entry.row) if self.entry.row else None

    def _is_gone(self) -> bool:
        return bool(self.entry.row) and self._row() is None

    def _refusal(self) -> str:
        if self._is_gone():
            return tr("This record is among the removed items.")
        refused = entering.refusal(self.session.store, self.entity.name, self._row())
        return refused.said(tr) if refused else ""

    def _key_of(self, field: str) -> str:
        sections = enumerate(sections_of(self.entity.name))
        return next((str(number) for number, section in sections if field in section.fields), "")

    def _go_on_from(self, row: FieldRow) -> None:
        names = list(self.rows)
        following = names[names.index(row.field.name) + 1 :]
        if following:
            self._focus_on(following[0])
        else:
            self.main_pressed()

    def _focus_on(self, field: str) -> None:
        row = self.rows.get(field) or next(iter(self.rows.values()), None)
        if row is not None:
            # What can only be read is not marked as if it were to be typed over.
            reason = Qt.FocusReason.OtherFocusReason if self._refusal() else Qt.FocusReason.TabFocusReason
            row.editor.setFocus(reason)
            # What the province decided stands on top of a record that is only read.
            if field or not self._refusal():
                self._scroll.ensureWidgetVisible(row, 0, GAP_8)
        elif self.children_list is not None:
            self.children_list.add.setFocus(Qt.FocusReason.TabFocusReason)
        elif self.papers is not None:
            self.papers.add.setFocus(Qt.FocusReason.TabFocusReason)

    def _must_look(self) -> bool:
        """Stay once on a section in which something could not be taken; a second press goes on."""
        wrong = [one for one in self._problems if one.level is Level.ERROR and one.field in self.rows]
        new = [one for one in wrong if (one.field, one.said(tr)) not in self._told]
        self._told |= {(one.field, one.said(tr)) for one in new}
        if new:
            self._focus_on(new[0].field)
        return bool(new)

    def _after_entering(self) -> None:
        if self.entry.row and self.where.row != self.entry.row:
            self.where = self.where.at(row=self.entry.row, filter="")
        self._check()
        self._show_answers()

    def _check(self) -> None:
        self._problems = entering.check(self.session.store, self.entity.name, self.entry.row) if self.entry.row else []
        self._list_sections()
        self.header_changed.emit()

    def _list_sections(self) -> None:
        lines = lines_of(self.session, self.entity.name, self._row(), self._problems, self.keys())
        named = [(key, words) for key, _, words in lines]
        if named != self._named:
            self._named = named
            self.sections.set_sections([(key, state.value, words, state_word(state)) for key, state, words in lines])
            self.sections.set_current(self._shown)
            return
        for key, state, _ in lines:
            self.sections.set_mark(key, state.value, state_word(state))

    def _show_answers(self) -> None:
        row, refusal = self._row(), self._refusal()
        missing = {field.name for field in self.entity.missing(row or {})}
        for name, question in self.rows.items():
            question.shows_missing = name in self._passed
            with QSignalBlocker(self.entry):
                question.show_row(row)
            question.show_problems(self._problems, missing=name in missing)
            question.set_read_only(bool(refusal))
        self.review.show_record(self.entity.name, row)
        self._why.setText(refusal)
        self._why.setVisible(bool(refusal))
        self._put_back.setVisible(self._is_gone())
        self.looks.show_things([] if refusal else things_of(self.entity.name, row, self._problems, self._passed))
        self.header_changed.emit()

    def _open(self, key: str) -> None:
        self._shown = key
        self.rows, self.papers, self.children_list = {}, None, None
        made = self._made_part(key)
        old, self._part = self._part, made
        if old is not None:
            self._form.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._form.insertWidget(self._form.indexOf(self._put_back) + 1, made)
        self.sections.set_current(key)
        self._scroll.verticalScrollBar().setValue(0)
        self._show_answers()

    def _made_part(self, key: str) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_16)
        if key.isdecimal():
            self._fill_section(column, int(key))
        elif not self.entry.row:
            first = tr("Answer one question first. Then papers and other records can be added.")
            column.addWidget(PlainLabel(first, ink="ink_2"))
        elif key == PAPERS:
            self.papers = Papers(self.session, self.entity.name, self.entry.row)
            details = Where("record", entity="document", view="guided")
            self.papers.opened.connect(lambda row: self.go.emit(details.at(row=row)))
            self.papers.refused.connect(lambda said: self.said.emit("problem", said))
            self.papers.set_read_only(entering.refusal(self.session.store, "document") is not None or self._is_gone())
            column.addWidget(self.papers)
        elif key == NOTES:
            questions = Questions(self.session, self.entry, "")
            questions.refresh()
            column.addWidget(questions)
        else:
            self.children_list = Children(self.session, key, self.entry.row)
            self.children_list.wanted.connect(self.go)
            column.addWidget(self.children_list)
        return part

    def _fill_section(self, column: QVBoxLayout, number: int) -> None:
        section = sections_of(self.entity.name)[number]
        column.addWidget(PlainLabel(tr(section.label), Role.SECTION))
        drafts = {one.field: one for one in self.session.store.drafts() if self._is_mine(one.entity, one.row)}
        row = self._row() or {}
        for name in section.fields:
            question = FieldRow(self.entity.by_name[name], self.entry, self.session)
            question.history_asked.connect(self._show_history_of)
            self.rows[name] = question
            column.addWidget(question)
            if name in drafts and drafts[name].text != (row.get(name) or ""):
                question.offer_draft(drafts[name])
        if number == len(sections_of(self.entity.name)) - 1:
            self._add_computed(column, row)

    def _add_computed(self, column: QVBoxLayout, row: Row) -> None:
        for field in self.entity.computed:
            words = shown(self.session.store, field, field.formula(row, self.session.store)) if row else ""
            if words:
                column.addWidget(PlainLabel(tr("{label}: {value}", label=label_of(field), value=words)))

    def _is_mine(self, entity: str, row: str) -> bool:
        return entity == self.entity.name and row == self.entry.row

    def _show_history_of(self, field: str) -> None:
        from lead_desktop.ui.history import HistorySheet

        sheet = HistorySheet(self.session, self.entity.name, self.entry.row, field, self.window())
        sheet.closed.connect(sheet.deleteLater)
        sheet.open_sheet()

    def _shortcut(self, key: str, do: object) -> None:
        shortcut = QShortcut(QKeySequence(key), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(do)

    def _place_list(self) -> None:
        narrow = self.width() < current().px(_LIST_WIDTH) + current().px(_FORM_WIDTH)
        if narrow and self._beside.widget() is not None:
            self._beside.takeWidget()
            self.sections.setContentsMargins(0, 0, 0, 0)
            self._column.insertWidget(0, self.sections)
            self.sections.show()
        elif not narrow and self._beside.widget() is None:
            fill_scroll(self._beside, self.sections)
        self._beside.setVisible(not narrow)
        self._beside.setFixedWidth(current().px(_LIST_WIDTH) + 2 * RING_REACH)

    def _lay_out(self) -> None:
        body = QWidget()
        self._column, self._form = QVBoxLayout(body), QVBoxLayout()
        self._column.setContentsMargins(0, 0, GAP_8, GAP_24)
        self._column.setSpacing(GAP_16)
        self._form.setSpacing(GAP_12)
        for part in (self.review, self.looks, self._why, self._put_back):
            self._form.addWidget(part)
        self._form.addStretch(1)
        self._column.addLayout(self._form, 1)
        self._scroll, self._beside = body_scroll(body), body_scroll(self.sections)
        self._across = QHBoxLayout(self)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.setSpacing(GAP_24)
        self._across.addWidget(self._beside)
        self._across.addWidget(self._scroll, 1)
        self._put_back.hide()
