"""Match two lists (V5a): an action and an item are chosen side by side, how they fit, and why. Links: the step's."""

from collections.abc import Collection, Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lead_desktop.roadmap.facts import Row
from lead_desktop.roadmap.fields import entry_words
from lead_desktop.roadmap.shared import complete_rows
from lead_desktop.roadmap.synchronisation.choices import STRENGTH
from lead_desktop.roadmap.synchronisation.entities import AGENDA_ITEM
from lead_desktop.roadmap.synchronisation.links import covers, judged_links, standing_actions
from lead_desktop.roadmap.texts import N_
from lead_desktop.ui.look import GAP_8, GAP_16, current
from lead_desktop.ui.pages import MainButton
from lead_desktop.ui.texts import as_named, language, tr
from lead_desktop.ui.views.picker import Picker
from lead_desktop.ui.views.picture_page import PicturePage, Telling
from lead_desktop.ui.widgets.flow import FlowLayout
from lead_desktop.ui.widgets.pick_list import PickList
from lead_desktop.ui.widgets.segmented import Segmented
from lead_desktop.ui.widgets.text_field import TextField
from lead_desktop.ui.widgets.type_ahead import Option

_FITS = ("direct", "partial", "weak")
_WHY = 260


class MatchListsPage(PicturePage):
    """Show the actions beside the items of a framework, what is not matched yet on top; the button links the chosen."""

    name = N_("Match two lists")
    reads = ("agenda_item", "alignment", "action")
    adds = "alignment"
    nothing = N_("Links need actions from step 4 and items of an agenda. Write the actions first.")
    _framework = ""
    _fits = "direct"

    def controls(self) -> Sequence[QWidget]:
        self._frameworks = Picker(tr("Framework"))
        self._frameworks.chosen.connect(self._choose)
        return (self._frameworks,)

    def picture(self) -> QWidget:
        body = QWidget()
        self.actions_list, self.items_list = PickList(tr("Our actions")), PickList(tr("Agenda items"))
        self.actions_list.dropped.connect(lambda item, action: self.match(action, item))
        self.items_list.dropped.connect(self.match)
        words = {one.code: tr(one.label) for one in STRENGTH}
        self.fits = Segmented([(code, words[code]) for code in _FITS], tr("How it fits"))
        self.fits.set_value(self._fits)
        self.why = TextField(name=tr("Why"), hint=tr("Why"))
        self.why.setMinimumWidth(current().px(_WHY))
        row, below = QHBoxLayout(), QWidget()
        row.setSpacing(GAP_16)
        row.addWidget(self.actions_list, 1)
        row.addWidget(self.items_list, 1)
        flow = FlowLayout(below)
        flow.addWidget(self.fits)
        flow.addWidget(self.why)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_8)
        column.addLayout(row, 1)
        column.addWidget(below)
        body.setFocusProxy(self.actions_list)
        return body

    def wanted(self) -> str:
        return "agenda_item" if standing_actions(self.session.store) else "action"

    def focus_widget(self) -> QWidget:
        return super().focus_widget() if self._as_table else self.actions_list

    def main_button(self) -> MainButton | None:
        return super().main_button() if self.is_empty else MainButton(tr("Match these two"))

    def main_pressed(self) -> None:
        if self.is_empty:
            super().main_pressed()
        else:
            self.match(self.actions_list.current_key(), self.items_list.current_key())

    def open_key(self, key: str) -> None:
        self.open_record("alignment", key)

    def match(self, action: str, item: str) -> None:
        """Link an action with an item as it is chosen below the lists; a link that is there is judged anew."""
        store = self.session.store
        if store.row("action", action) is None or store.row("agenda_item", item) is None:
            return
        typed: dict[str, object] = {"strength": self.fits.value(), "judged_on": store.today.isoformat()}
        if reason := self.why.value():
            typed["reason"] = reason
        known = next((row for row in reversed(self._own(action)) if row.get("agenda_item") == item), None)
        if known is None:
            typed |= {"agenda_item": item, "action": action}
        if self.edit("alignment", str(known["id"]) if known else None, typed):
            self.why.set_value("")
            names = (store.name("action", action), store.name("agenda_item", item))
            self.said.emit("good", tr("“{one}” and “{other}” are matched.", one=names[0], other=names[1]))

    def tell(self) -> Telling | None:
        store = self.session.store
        items = complete_rows(AGENDA_ITEM, store)
        codes = dict.fromkeys(str(item["framework"]) for item in items)
        offered = [Option(code, entry_words("frameworks", code, language())) for code in codes]
        self._framework = self._frameworks.offer(offered, self._framework)
        actions = standing_actions(store)
        shown = [item for item in items if item["framework"] == self._framework]
        if not actions or not shown:
            return None
        links = [link for link in judged_links(store) if covers(link)]
        matched, covered = ({link.get(end) for link in links} for end in ("action", "agenda_item"))
        framework = next(option.text for option in offered if option.key == self._framework)
        self.actions_list.show_rows(
            tr("Our actions: {number} not matched yet", number=_open(actions, matched)),
            [(str(row["id"]), str(row["title"])) for row in _open_first(actions, matched)],
        )
        self.items_list.show_rows(
            tr("{framework}: {number} without an action", framework=framework, number=_open(shown, covered)),
            [(str(row["id"]), f"{row['number']} {row['title']}") for row in _open_first(shown, covered)],
        )
        return self._told(links, actions, matched)

    def _told(self, links: Sequence[Row], actions: Sequence[Row], matched: Collection[object]) -> Telling:
        store, words = self.session.store, {one.code: tr(one.label) for one in STRENGTH}
        finding = tr("{done} of {all} actions matched", done=len(actions) - _open(actions, matched), all=len(actions))
        rows = tuple(
            (
                as_named(store.name("action", str(link["action"]))),
                as_named(store.name("agenda_item", str(link["agenda_item"]))), words[str(link["strength"])],
                str(link.get("reason") or ""),
            )
            for link in links
        )  # fmt: skip
        heads = (tr("Action"), tr("Agenda item"), tr("How it fits"), tr("Reason"))
        return Telling(finding, heads, rows, tuple(str(link["id"]) for link in links))

    def _own(self, action: str) -> list[Row]:
        store = self.session.store
        return [row for row in store.rows("alignment") if row.get("action") == action and row["office"] == store.place]

    def _choose(self, framework: str) -> None:
        self._framework = framework
        self.refresh()


def _open(rows: Sequence[Row], matched: Collection[object]) -> int:
    return sum(row["id"] not in matched for row in rows)


def _open_first(rows: Sequence[Row], matched: Collection[object]) -> list[Row]:
    return sorted(rows, key=lambda row: row["id"] in matched)
