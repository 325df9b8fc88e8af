"""Who was trained (V3d): people at each training by sex, what they gained and what it cost, and where."""

from collections.abc import Sequence
from math import isnan
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lead_desktop.analysis import task_force as trained
from lead_desktop.analysis.frames import added
from lead_desktop.roadmap import formats
from lead_desktop.roadmap.formats import short_date
from lead_desktop.roadmap.shared import tehsils_of
from lead_desktop.roadmap.texts import N_
from lead_desktop.ui.look import GAP_8
from lead_desktop.ui.texts import tr
from lead_desktop.ui.views.picture_page import PicturePage, Telling, percent, records, whole
from lead_desktop.ui.widgets.bar_rows import BarPart, BarRow, BarRows
from lead_desktop.ui.widgets.legend import LegendItem
from lead_desktop.ui.widgets.stat_tile import StatTile

_SEXES = ("women", "men", "transgender")


class TrainingLedgerPage(PicturePage):
    """Show the trainings that have begun; people who came twice are counted once only where there are lists."""

    name = N_("Who was trained")
    reads = ("training", "person", "place")
    adds = "training"
    nothing = N_("No training is on record yet.")
    scrolls = True
    speaks = False

    def picture(self) -> QWidget:
        body = QWidget()
        self._tiles = [StatTile() for _ in range(4)]
        self._bars = BarRows(tr(self.name))
        self._bars.opened.connect(self.open_key)
        row = QHBoxLayout()
        row.setSpacing(GAP_8)
        for tile in self._tiles:
            row.addWidget(tile, 1)
            tile.opened.connect(lambda: self.open_records("training"))
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_8)
        column.addLayout(row)
        column.addWidget(self._bars)
        body.setFocusProxy(self._bars)
        return body

    def legend(self) -> Sequence[LegendItem]:
        words = (tr("Women"), tr("Men"), tr("Transgender people"))
        return [LegendItem(word, _sign(at)) for at, word in enumerate(words)]

    def tell(self) -> Telling | None:
        found = records(trained.training_ledger(self.session.store))
        if not found:
            return None
        longest = max((row["attendances"] for row in found if not isnan(row["attendances"])), default=0.0)
        self._bars.set_rows([self._bar(row, longest) for row in found])
        came = added(row["attendances"] for row in found)
        self._fill_tiles(found, came)
        heads = (
            tr("Training"), tr("Starts on"), tr("People"), tr("Women's share"), tr("Elected members"), tr("Officials"),
            tr("Civil society"), tr("Gain in points"), tr("Cost a person"),
        )  # fmt: skip
        people = len(trained.trained_people(self.session.store))
        finding = tr(
            "{trainings} trainings counted {came} attendances; the lists name {people} different people.",
            trainings=len(found), came=whole(came) or tr("Not known"), people=people,
        )  # fmt: skip
        return Telling(
            finding,
            heads,
            tuple(self._line(row) for row in found),
            tuple(row["id"] for row in found),
            (1, *range(2, 9)),
        )

    def _fill_tiles(self, found: Sequence[dict[str, Any]], came: float) -> None:
        store = self.session.store
        women = added(row["women"] for row in found)
        share = 100 * women / came if came else float("nan")
        gains = [row["gain"] for row in found if not isnan(row["gain"])]
        reached = {row["tehsil"] for row in found if row["tehsil"]}
        tehsils = tehsils_of(store, store.place, store.today.isoformat())
        unknown = tr("Not known")
        texts = (
            (whole(came) or unknown, tr("Attendances")),
            (percent(share) or unknown, tr("Women's share")),
            (_gain(sum(gains) / len(gains)) if gains else unknown, tr("Gain in points, on average")),
            (formats.number(len(reached)), tr("Tehsils reached, of {all}", all=len(tehsils))),
        )
        for tile, (figure, said) in zip(self._tiles, texts, strict=True):
            tile.set_words(figure, "", said, "")

    def _bar(self, row: dict[str, Any], longest: float) -> BarRow:
        known = [0.0 if isnan(row[sex]) else row[sex] for sex in _SEXES]
        parts = [BarPart(heads / longest, _sign(at)) for at, heads in enumerate(known) if heads and longest]
        return BarRow(
            row["id"], str(row["title"]), whole(row["attendances"]), self._result(row), parts=tuple(parts),
            spoken=", ".join(text for text in self._line(row) if text),
        )  # fmt: skip

    def _result(self, row: dict[str, Any]) -> str:
        return tr("{gain} points", gain=_gain(row["gain"])) if not isnan(row["gain"]) else ""

    def _line(self, row: dict[str, Any]) -> tuple[str, ...]:
        share, cost = row["women_share"], row["cost_per_person"]
        return (
            str(row["title"]), short_date(str(row["starts_on"])[:10]), whole(row["attendances"]), percent(share),
            whole(row["elected"]), whole(row["administrative"]), whole(row["civil_society"]), _gain(row["gain"]),
            "" if isnan(cost) else formats.money(round(cost), tr),
        )  # fmt: skip


def _gain(points: float) -> str:
    if isnan(points):
        return ""
    return f"+{formats.number(round(points, 1))}" if points > 0 else formats.number(round(points, 1))


def _sign(at: int) -> str:
    return f"series:{at + 1}"
