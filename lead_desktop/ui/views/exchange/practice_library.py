"""The practice library (V8a): what worked, what was learned, and material, found by words in any script."""

from collections.abc import Mapping, Sequence
from textwrap import shorten
from typing import Any, Literal, cast

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lead_desktop import catalogue
from lead_desktop.analysis import practices
from lead_desktop.catalogue import places
from lead_desktop.roadmap import ENTITIES, formats
from lead_desktop.roadmap.exchange.choices import AUDIENCE, EVIDENCE, KNOWLEDGE_KIND, SHOCK
from lead_desktop.roadmap.fields import Option as Choice
from lead_desktop.roadmap.fields import entry_words
from lead_desktop.roadmap.texts import N_, sentence
from lead_desktop.store import entering
from lead_desktop.store.errors import LeadError
from lead_desktop.ui.look import GAP_8, current
from lead_desktop.ui.status_words import place_name
from lead_desktop.ui.texts import as_named, language, tr
from lead_desktop.ui.to_do import where_of_record
from lead_desktop.ui.views.bars_and_rows import rupees
from lead_desktop.ui.views.cells import is_known, on_surface
from lead_desktop.ui.views.exchange.library_card import LibraryCard, LibraryWords
from lead_desktop.ui.views.picker import Picker
from lead_desktop.ui.views.picture_page import PicturePage, Telling, listed, records, whole
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.text_field import TextField
from lead_desktop.ui.widgets.type_ahead import Option
from lead_desktop.ui.wording import name_of_id

MOST_CARDS = 30
"""Cards that are shown at once; the words of the search find the others."""
_MOST_LETTERS = 400
_COSTS = (100_000, 1_000_000, 10_000_000)
_TEXTS = {"practice": ("problem", "what_was_done"), "knowledge_item": ("text",), "exchange": ("takeaway",)}
_SEARCH_WIDTH = 320
Figures = Mapping[str, Any]


class PracticeLibraryPage(PicturePage):
    """Show what the words and filters find; a practice can be begun here as an action and an adoption."""

    name = N_("Practice library")
    reads = ("practice", "knowledge_item", "exchange", "note", "evaluation", "document", "institution", "place")
    adds = "practice"
    nothing = N_("No practice and no knowledge item is on record yet.")
    scrolls = True
    _query = ""
    _all_filters = False

    def controls(self) -> Sequence[QWidget]:
        self.search = TextField(name=tr("Search the library"), hint=tr("Search the library"))
        self.search.setFixedWidth(current().px(_SEARCH_WIDTH))
        self.search.set_value(self._query)
        self.search.edited.connect(self._typed)
        kept = {name: picker.key() for name, picker in getattr(self, "pickers", {}).items()}
        self.pickers = {name: Picker(label) for name, label in _filter_names().items()}
        for name, picker in self.pickers.items():
            picker.offer(self._offered(name), kept.get(name, ""))
            picker.chosen.connect(lambda _: self.refresh())
        self._more = Button("", "quiet")
        self._more.clicked.connect(lambda: self._show_filters(not self._all_filters))
        self._show_filters(self._all_filters)
        first, *rest = self.pickers.values()
        return (self.search, first, self._more, *rest)

    def picture(self) -> QWidget:
        self._cards, self._held = QVBoxLayout(), list[LibraryCard]()
        self._cards.setSpacing(GAP_8)
        self._none = PlainLabel(tr("Nothing here fits. Take out a word or a filter."), ink="ink_2")
        whole = on_surface(QWidget())
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_8)
        column.addWidget(self._none)
        column.addLayout(self._cards)
        return whole

    def cards(self) -> Sequence[LibraryCard]:
        """Return the cards that are shown, best match first."""
        return tuple(self._held)

    def focus_widget(self) -> QWidget:
        return super().focus_widget() if self._as_table else self.search

    def tell(self) -> Telling | None:
        store = self.session.store
        everything = len(practices.library(store))
        if not everything:
            return None
        found = records(practices.library(store, self._query, self._filters()))
        self._show_cards(found[:MOST_CARDS])
        heads = (
            tr("Title"), tr("Kind"), tr("Goals"), tr("Year"), tr("Before"), tr("After"), tr("Cost a person"),
            tr("Evidence"), tr("Contact"),
        )  # fmt: skip
        finding = tr("{found} of {all} entries of the library fit", found=len(found), all=everything)
        keys = tuple(f"{row['entity']} {row['id']}" for row in found)
        return Telling(finding, heads, tuple(self._line(row) for row in found), keys, (3, 4, 5, 6))

    def open_key(self, key: str) -> None:
        self.open_record(*key.split(" ", 1))

    def use_here(self, practice: str) -> None:
        """Begin an action and an adoption from a practice, as one step to undo, and open the action."""
        row = self.session.store.row("practice", practice)
        if row is None:
            return
        today, title = self.session.store.today.isoformat(), str(row["title"])
        adoption = {
            "kind": "adoption", "title": title, "practice": practice, "partner": row.get("lead"), "starts_on": today,
            "targets": row.get("targets"), "adopted": "planned", "status": "planned",
        }  # fmt: skip
        action = {"title": title, "targets": row.get("targets"), "state": "proposed"}
        work = (("action", None, action), ("exchange", None, _given(adoption)))
        try:
            begun = self.session.enter_many(work, sentence(N_("Practice taken up here: {title}"), title=title))
        except LeadError as trouble:
            self.said.emit("problem", trouble.sentence.said(tr))
            return
        self.go.emit(where_of_record("action", begun[0].row_id))

    def _filters(self) -> practices.Filters:
        chosen = {name: picker.key() or None for name, picker in self.pickers.items()}
        cost, ease = chosen["cost"], chosen["ease"]
        return practices.Filters(
            goal=chosen["goal"], place=chosen["place"], evidence=chosen["evidence"], cost=float(cost) if cost else None,
            ease=float(ease) if ease else None, language=chosen["language"], kind=chosen["kind"],
            audience=chosen["audience"], shock=chosen["shock"],
            origin=cast(Literal["own", "received"] | None, chosen["origin"]),
        )  # fmt: skip

    def _offered(self, name: str) -> list[Option]:
        everything = Option("", _all_words()[name])
        match name:
            case "goal":
                rest = [
                    Option(one, entry_words("sdg_goals", one, language()), goal=int(one))
                    for one in catalogue.codes("sdg_goals")
                ]
            case "evidence":
                rest = _options(EVIDENCE)
            case "kind":
                kinds = ("practice", "exchange")
                rest = [Option(kind, tr(ENTITIES[kind].label)) for kind in kinds] + _options(KNOWLEDGE_KIND)
            case "audience":
                rest = _options(AUDIENCE)
            case "shock":
                rest = _options(SHOCK)
            case "origin":
                rest = [Option("own", tr("Own")), Option("received", tr("Received"))]
            case "cost":
                rest = [Option(str(one), tr("Up to {amount}", amount=rupees(one))) for one in _COSTS]
            case "ease":
                rest = [Option(str(one), tr("Ease {number} or more", number=one)) for one in range(2, 6)]
            case "language":
                rest = [Option(one, entry_words("languages", one, language())) for one in catalogue.codes("languages")]
            case _:
                rows = [row for row in self.session.store.rows("practice") if row.get("place")]
                named = {str(row["place"]): self._place(row) for row in rows}
                rest = [Option(code, named[code]) for code in sorted(named)]
        return [everything, *rest]

    def _show_filters(self, shown: bool) -> None:
        self._all_filters = shown
        self._more.set_words(tr("Fewer filters") if shown else tr("More filters"))
        for name, picker in self.pickers.items():
            wanted = shown or name == "goal" or bool(picker.key())
            # Before it lies in the page it can only be hidden: shown, it would come up as a window of its own.
            if not wanted or picker.parentWidget() is not None:
                picker.setVisible(wanted)

    def _typed(self) -> None:
        self._query = self.search.value() or ""
        self.refresh()

    def _show_cards(self, found: Sequence[Figures]) -> None:
        for old in self._held:
            self._cards.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._held = [self._card(row) for row in found]
        for card in self._held:
            self._cards.addWidget(card)
        self._none.setVisible(not found)

    def _card(self, row: Figures) -> LibraryCard:
        entity, key = str(row["entity"]), str(row["id"])
        stored = self.session.store.row(entity, key) or {}
        given = (str(stored[name]) for name in _TEXTS[entity] if stored.get(name))
        texts = (shorten(text, _MOST_LETTERS, placeholder="…") for text in given)
        usable = entity == "practice" and entering.refusal(self.session.store, "action") is None
        words = LibraryWords(
            as_named(str(row["title"])), self._kind_line(row), tuple(as_named(text) for text in texts),
            self._facts(row), usable,
        )  # fmt: skip
        card = LibraryCard(words)
        card.opened.connect(lambda: self.open_record(entity, key))
        card.used.connect(lambda: self.use_here(key))
        return card

    def _kind_line(self, row: Figures) -> str:
        goals = listed(row["goals"])
        words = (
            self._kind(row),
            tr("Goals {goals}", goals=goals) if goals else "",
            str(row["year"] or ""),
            self._place(row) if row["place"] else "",
            "" if row["own"] else tr("Received"),
            tr("Open to other districts") if row["shared"] else "",
        )
        return " · ".join(word for word in words if word)

    def _facts(self, row: Figures) -> str:
        before, after = row["value_before"], row["value_after"]
        changed = (
            tr("Before {before}, after {after}", before=formats.number(before), after=formats.number(after))
            if is_known(before) and is_known(after)
            else ""
        )
        each, people = rupees(row["cost_per_person"]), whole(row["people_served"])
        cost = tr("{amount} a person", amount=each) if each else ""
        served = tr("{people} people served", people=people) if people else ""
        words = (changed, served, cost, self._evidence(row), self._contact(row), self._origin(row))
        return " · ".join(word for word in words if word)

    def _place(self, row: Figures) -> str:
        """Return the place; of one that only its own district knows, the district."""
        store, place = self.session.store, str(row["place"])
        if store.row("place", place) is not None:
            return name_of_id(store, "place", place)
        written = store.row("practice", str(row["id"])) or {}
        return place_name(place if places.place(place) else str(written.get("office") or ""))

    def _origin(self, row: Figures) -> str:
        """Say who signed and who cleared a practice of another district."""
        stored = self.session.store.row(str(row["entity"]), str(row["id"])) or {}
        if not stored.get("signed_by"):
            return ""
        return tr(
            "Written by {district}, signed on {computer}, cleared by {office} on {day}",
            district=place_name(str(stored["office"])),
            computer=str(stored["signed_by"]),
            office=place_name(str(stored["cleared_by"])),
            day=formats.short_date(str(stored["cleared_on"])),
        )

    def _line(self, row: Figures) -> tuple[str, ...]:
        values = (formats.number(row[name]) if is_known(row[name]) else "" for name in ("value_before", "value_after"))
        return (
            str(row["title"]), self._kind(row), listed(row["goals"]), str(row["year"] or ""), *values,
            rupees(row["cost_per_person"]), self._evidence(row), self._contact(row),
        )  # fmt: skip

    def _kind(self, row: Figures) -> str:
        entity = str(row["entity"])
        return self.words(entity, "kind", row["kind"]) if entity == "knowledge_item" else tr(ENTITIES[entity].label)

    def _evidence(self, row: Figures) -> str:
        return self.words("practice", "evidence", row["evidence"]) if row["evidence"] else ""

    def _contact(self, row: Figures) -> str:
        if row["contact"]:
            return as_named(name_of_id(self.session.store, "institution", row["contact"]))
        stored = self.session.store.row(str(row["entity"]), str(row["id"])) or {}
        return as_named(str(stored.get("lead_name") or ""))


def _options(choices: Sequence[Choice]) -> list[Option]:
    return [Option(one.code, tr(one.label)) for one in choices]


def _given(typed: Mapping[str, object]) -> dict[str, object]:
    return {name: value for name, value in typed.items() if value is not None}


def _filter_names() -> dict[str, str]:
    return {
        "goal": tr("Goal"), "kind": tr("Kind"), "evidence": tr("Evidence"), "place": tr("Place"), "cost": tr("Cost"),
        "ease": tr("Ease"), "language": tr("Language"), "audience": tr("Audience"), "shock": tr("Shock"),
        "origin": tr("Origin"),
    }  # fmt: skip


def _all_words() -> dict[str, str]:
    return {
        "goal": tr("All goals"), "kind": tr("All kinds"), "evidence": tr("Any evidence"), "place": tr("All places"),
        "cost": tr("Any cost"), "ease": tr("Any ease"), "language": tr("All languages"),
        "audience": tr("All audiences"), "shock": tr("Any shock"), "origin": tr("Own and received"),
    }  # fmt: skip
