"""Commitments over time (V1a): one lane a body, a bar from the decision to its delivery date. Sums: analysis/scores."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from lead_desktop.analysis.scores import commitment_lines
from lead_desktop.roadmap import ENTITIES, formats
from lead_desktop.roadmap.commitment.choices import COMMITMENT_KIND
from lead_desktop.roadmap.texts import N_
from lead_desktop.ui.look import Mark
from lead_desktop.ui.texts import language, ltr, tr
from lead_desktop.ui.views.cells import (
    NONE,
    Cells,
    chooser,
    day_in,
    is_known,
    label_of,
    records_of,
    shown_code,
    shown_day,
)
from lead_desktop.ui.views.picture_page import PicturePage, Telling
from lead_desktop.ui.widgets.lane_line import LaneBar, LaneLine, LaneMark, LaneRow
from lead_desktop.ui.widgets.legend import LegendItem
from lead_desktop.ui.widgets.type_ahead import Option

_DAYS = ("starts_on", "ends_on", "next_review")
_HEADS = ("title", "institution", "status", "adopted_on", "deliver_by", "next_review")


class CommitmentLinePage(PicturePage):
    """Show what was promised, by when, and how far it is; a click opens the commitment, a drag pans."""

    name = N_("Commitments over time")
    adds = "commitment"
    nothing = N_("Commitments will stand here from their decision to their delivery date.")
    reads = ("commitment", "follow_up", "institution")

    kind = ""
    """The kind to which the officer narrowed the view, empty for all."""
    target = ""
    """The SDG target to which the officer narrowed the view, empty for all."""

    def controls(self) -> Sequence[QWidget]:
        kinds = [Option(one.code, tr(one.label)) for one in COMMITMENT_KIND]
        named = {code for row in self.session.store.rows("commitment") for code in _targets(row)}
        field = ENTITIES["commitment"].by_name["targets"]
        targets = [Option(code, field.show([code], tr, language()), code) for code in sorted(named)]
        return (
            chooser(tr("Kind"), tr("All kinds"), kinds, self.kind, lambda key: self.narrow("kind", key)),
            chooser(tr("SDG target"), tr("All targets"), targets, self.target, lambda key: self.narrow("target", key)),
        )

    def picture(self) -> QWidget:
        lanes = LaneLine(tr(self.name), lambda quarter: ltr(tr("Q{number}", number=quarter)))
        lanes.opened.connect(self.open_key)
        return lanes

    def legend(self) -> Sequence[LegendItem]:
        return (
            LegendItem(tr("Done"), "bar"),
            LegendItem(tr("Not followed up yet"), "hatched"),
            LegendItem(tr("No delivery date"), "shape:disc"),
            LegendItem(tr("Next review"), "shape:diamond"),
            LegendItem(tr("Late"), "mark:off_track"),
        )

    def tell(self) -> Telling | None:
        every = commitment_lines(self.session.store)
        if every.empty:
            return None
        lines = [line for line in records_of(every) if self._is_wanted(line)]
        self._draw(lines)
        late = sum(bool(line["late"]) for line in lines)
        finding = tr("Late: {number} of {all} commitments", number=late, all=len(lines))
        if not late:
            finding = tr("None of the commitments is late")
        heads = [label_of("commitment", field) for field in _HEADS]
        heads.insert(5, label_of("follow_up", "percent_done"))
        rows = tuple(_row(line) for line in lines)
        return Telling(finding, tuple(heads), rows, tuple(str(line["id"]) for line in lines), (3, 4, 5, 6))

    def narrow(self, kept: str, key: str) -> None:
        """Show only one "kind" or one "target"; an empty key shows all again."""
        setattr(self, kept, key)
        self.refresh()

    def _is_wanted(self, line: Cells) -> bool:
        return self.kind in ("", line["kind"]) and (not self.target or self.target in line["targets"])

    def _draw(self, lines: Sequence[Cells]) -> None:
        lanes, today = self._picture, self.session.store.today
        assert isinstance(lanes, LaneLine)
        days = [day for line in lines for name in _DAYS if (day := day_in(line[name]))]
        lanes.set_span(min([today, *days]), max([today, *days]))
        lanes.set_today(today, tr("Today"))
        bodies: dict[str, list[Cells]] = {}
        for line in lines:
            bodies.setdefault(str(line["institution_name"]), []).append(line)
        lanes.set_rows([_lane(body, own) for body, own in bodies.items()])


def _row(line: Cells) -> tuple[str, ...]:
    status = tr("Late") if line["late"] else shown_code("commitment", "status", line["status"])
    done = formats.percent(line["percent_done"]) if is_known(line["percent_done"]) else NONE
    days = [shown_day(line[name]) for name in ("starts_on", "ends_on")]
    return (str(line["title"]), str(line["institution_name"]), status, *days, done, shown_day(line["next_review"]))


def _lane(body: str, lines: Sequence[Cells]) -> LaneRow:
    bars = [bar for line in lines if (bar := _bar(line))]
    undated = len(lines) - len(bars)
    return LaneRow(body, tuple(bars), tr("Without a date: {number}", number=undated) if undated else "")


def _bar(line: Cells) -> LaneBar | None:
    """A commitment that is not decided yet stands on the day of its review, one without any day in the note."""
    review = day_in(line["next_review"])
    start = day_in(line["starts_on"]) or day_in(line["ends_on"]) or review
    if start is None:
        return None
    done = float(line["percent_done"]) if is_known(line["percent_done"]) else None
    end = day_in(line["ends_on"]) if day_in(line["starts_on"]) else None
    said = [str(line["title"]), formats.percent(done) if done is not None else tr("Not followed up yet")]
    return LaneBar(
        str(line["id"]),
        str(line["title"]),
        start,
        end,
        percent=done,
        marks=(LaneMark(review),) if review and review != start else (),
        status=Mark.OFF_TRACK if line["late"] else None,
        spoken=", ".join([*said, tr("Late")] if line["late"] else said),
    )


def _targets(row: Any) -> list[str]:
    named = row.get("targets")
    return named if isinstance(named, list) else []
