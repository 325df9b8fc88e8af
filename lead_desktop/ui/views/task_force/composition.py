"""Who sits (V3a): the filled seats of a body by sex, arm, age, disability and voice, its tehsils, its vacant seats."""

from collections.abc import Sequence
from math import isnan
from typing import Any

from PySide6.QtWidgets import QWidget

from lead_desktop.analysis import task_force as seats
from lead_desktop.roadmap import ENTITIES
from lead_desktop.roadmap.texts import N_
from lead_desktop.ui.texts import tr
from lead_desktop.ui.views.picker import Picker
from lead_desktop.ui.views.picture_page import PicturePage, Telling, percent, records, whole
from lead_desktop.ui.widgets.bar_rows import BarRow, BarRows
from lead_desktop.ui.widgets.legend import LegendItem
from lead_desktop.ui.widgets.segmented import Segmented
from lead_desktop.ui.widgets.type_ahead import Option
from lead_desktop.ui.wording import name_of_id

_DIMENSIONS = ("sex", "arm", "age_band", "disability", "voice")


class CompositionPage(PicturePage):
    """Show the shares of the seats of one body, with a tick at the share of women that is wanted."""

    name = N_("Who sits at the table")
    reads = ("body", "seat", "person", "place")
    adds = "seat"
    nothing = N_("No task force is on record.")
    scrolls = True
    _body = ""
    _which = "all"

    def controls(self) -> Sequence[QWidget]:
        self._bodies = Picker(tr("Task force or alliance"))
        self._seats = Segmented((("all", tr("All seats")), ("voting", tr("Seats with a vote"))), tr("Seats"))
        self._seats.set_value(self._which)
        self._bodies.chosen.connect(self._choose_body)
        self._seats.changed.connect(self._choose_seats)
        return self._bodies, self._seats

    def picture(self) -> QWidget:
        self._bars = BarRows(tr(self.name))
        self._bars.opened.connect(self.open_key)
        return self._bars

    def legend(self) -> Sequence[LegendItem]:
        return (LegendItem(tr("Share of the seats"), "bar"), LegendItem(tr("Share of women wanted"), "tick"))

    def wanted(self) -> str:
        return "seat" if self._body else "body"

    def open_key(self, key: str) -> None:
        if self.session.store.row("seat", key) is not None:
            self.open_record("seat", key)
        else:
            self.open_records("seat", f"body={self._body}")

    def tell(self) -> Telling | None:
        bodies = records(seats.seating(self.session.store))
        self._body = self._bodies.offer([Option(body["body"], body["name"]) for body in bodies], self._body)
        if not self._body:
            return None
        body = next(one for one in bodies if one["body"] == self._body)
        rows = [*self._groups(body), self._tehsils(body), *self._vacant()]
        self._bars.set_rows(rows)
        heads = (tr("Group"), tr("Share"), tr("Seats"))
        shown = tuple((row.title, row.figure, row.word) for row in rows)
        return Telling(self._finding(body), heads, shown, tuple(row.key for row in rows), (1,))

    def _finding(self, body: dict[str, Any]) -> str:
        share = body["women_share" if self._which == "all" else "voting_women_share"]
        if isnan(share):
            return tr("No seat of the task force is filled yet.")
        said, line = percent(share), percent(body["women_share_wanted"])
        if self._which == "all":
            return tr("Women hold {share} of the filled seats; {wanted} are wanted.", share=said, wanted=line)
        return tr("Women hold {share} of the seats with a vote; {wanted} are wanted.", share=said, wanted=line)

    def _groups(self, body: dict[str, Any]) -> list[BarRow]:
        found = seats.composition(self.session.store, self._body)
        found = found.sort_values("dimension", key=lambda names: names.map(_DIMENSIONS.index), kind="stable")
        return [self._group(row, body) for row in records(found)]

    def _group(self, row: dict[str, Any], body: dict[str, Any]) -> BarRow:
        dimension, group = str(row["dimension"]), str(row["group"])
        share, count = ("share", "seats") if self._which == "all" else ("voting_share", "voting_seats")
        known, filled = row[share], body["filled" if self._which == "all" else "voting"]
        is_women = (dimension, group) == ("sex", "woman")
        return BarRow(
            f"{dimension}:{group}",
            tr("{kind}: {name}", kind=_label(dimension), name=self._group_word(dimension, group)),
            "" if isnan(known) else percent(known),
            tr("{have} of {want}", have=whole(row[count]), want=whole(filled)),
            None if isnan(known) else known / 100,
            body["women_share_wanted"] / 100 if is_women else None,
        )

    def _group_word(self, dimension: str, group: str) -> str:
        if dimension == "voice":
            return self.words("seat", "speaks_for", [group])
        return tr("Not said") if group == "not_said" else self.words("person", dimension, group)

    def _tehsils(self, body: dict[str, Any]) -> BarRow:
        have, want = body["tehsils_covered"], body["tehsils"]
        share = have / want if want else None
        word = tr("{have} of {want}", have=whole(have), want=whole(want))
        return BarRow(
            "tehsils", tr("Tehsils with a seat"), percent(100 * share) if share is not None else "", word, share
        )

    def _vacant(self) -> list[BarRow]:
        store = self.session.store
        found = seats.vacant_seats(store, self._body)
        return [
            BarRow(
                str(row["id"]),
                tr("Vacant seat: {seat}", seat=name_of_id(store, "seat", str(row["id"]))),
                word=self.words("seat", "position", row["position"]),
                share=0.0,
            )
            for row in records(found)
        ]

    def _choose_body(self, body: str) -> None:
        self._body = body
        self.refresh()

    def _choose_seats(self, which: str) -> None:
        self._which = which
        self.refresh()


def _label(dimension: str) -> str:
    field = ENTITIES["seat"].by_name["speaks_for"] if dimension == "voice" else ENTITIES["person"].by_name[dimension]
    return tr(field.label)
