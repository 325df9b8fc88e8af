"""Who came (V3b): seats by meetings with the quorum of each. Attendance is put down by the keys 0 to 3."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from lead_desktop.analysis import task_force as seats
from lead_desktop.roadmap import ENTITIES
from lead_desktop.roadmap.formats import short_date
from lead_desktop.roadmap.shared import codes
from lead_desktop.roadmap.texts import N_
from lead_desktop.ui.texts import tr
from lead_desktop.ui.views.picker import Picker
from lead_desktop.ui.views.picture_page import PicturePage, Telling, percent, records, whole
from lead_desktop.ui.widgets.legend import LegendItem
from lead_desktop.ui.widgets.matrix import Matrix, MatrixCell, MatrixTitle
from lead_desktop.ui.widgets.type_ahead import Option
from lead_desktop.ui.wording import name_of_id

_WORDS = {
    "present": N_("Present"),
    "substituted": N_("Substitute"),
    "excused": N_("Excused"),
    "absent": N_("Absent"),
    "not_seated": "–",
}
_STEPS = {"present": 4, "substituted": 2, "excused": 1, "absent": 0, "not_seated": None}
_STATES = {"0": "absent", "1": "present", "2": "substituted", "3": "excused"}
_LISTS = ("present", "substituted", "excused")
_QUORUM, _RATE = "quorum", "rate"


class AttendancePage(PicturePage):
    """Show who came to the meetings of one body; an answer typed into a cell is one edit of the meeting."""

    name = N_("Who came to the meetings")
    reads = ("body", "seat", "meeting", "person")
    adds = "meeting"
    nothing = N_("No meeting is on record yet.")
    _body = ""

    def controls(self) -> Sequence[QWidget]:
        self._bodies = Picker(tr("Task force or alliance"))
        self._bodies.chosen.connect(self._choose)
        return (self._bodies,)

    def picture(self) -> QWidget:
        self._matrix = Matrix(tr(self.name), keys="".join(_STATES))
        self._matrix.opened.connect(lambda seat, meeting: self.open_key(seat if meeting == _RATE else meeting))
        self._matrix.typed.connect(self._put_down)
        return self._matrix

    def legend(self) -> Sequence[LegendItem]:
        return (
            LegendItem(tr("1 Present"), "completeness:4"),
            LegendItem(tr("2 Substitute"), "completeness:2"),
            LegendItem(tr("3 Excused"), "completeness:1"),
            LegendItem(tr("0 Absent"), "completeness:0"),
            LegendItem(tr("Not written down"), "hatched"),
        )

    def open_key(self, key: str) -> None:
        entity = next((one for one in ("meeting", "seat") if self.session.store.row(one, key) is not None), "")
        if entity:
            self.open_record(entity, key)

    def tell(self) -> Telling | None:
        store = self.session.store
        met = {row["body"] for row in store.rows("meeting")}
        bodies = [row for row in store.rows("body") if row["id"] in met]
        self._body = self._bodies.offer([Option(str(row["id"]), str(row["name"] or "")) for row in bodies], self._body)
        held = records(seats.meetings(store, self._body)) if self._body else []
        if not held:
            return None
        rates = records(seats.attendance_rates(store, self._body))
        cells = {**self._quorums(held), **self._states(), **self._rates(rates)}
        rows = [MatrixTitle(_QUORUM, tr(ENTITIES["meeting"].by_name["quorum_met"].label))]
        rows += [
            MatrixTitle(row["seat"], row["person_name"] or name_of_id(store, "seat", row["seat"])) for row in rates
        ]
        columns = [MatrixTitle(meeting["id"], _title(meeting), _long(meeting)) for meeting in held]
        columns.append(MatrixTitle(_RATE, tr("Attendance")))
        self._matrix.set_cells(rows, columns, cells)
        return self._told(held, rows, columns, cells)

    def _told(
        self,
        held: Sequence[Mapping[str, Any]],
        rows: Sequence[MatrixTitle],
        columns: Sequence[MatrixTitle],
        cells: Mapping[tuple[str, str], MatrixCell],
    ) -> Telling:
        met = sum(meeting["quorum_met"] is True for meeting in held)
        finding = tr("{met} of {all} meetings had their quorum.", met=met, all=len(held))
        texts = tuple(
            (row.title, *(cells[(row.key, column.key)].text or tr("Not written down") for column in columns))
            for row in rows
        )
        heads = (tr("Seat"), *(column.title for column in columns))
        keys = tuple("" if row.key == _QUORUM else row.key for row in rows)
        return Telling(finding, heads, texts, keys, (len(columns),))

    def _quorums(self, held: Sequence[Mapping[str, Any]]) -> dict[tuple[str, str], MatrixCell]:
        found = {(_QUORUM, str(meeting["id"])): _quorum(meeting) for meeting in held}
        return {**found, (_QUORUM, _RATE): MatrixCell("–")}

    def _states(self) -> dict[tuple[str, str], MatrixCell]:
        found = records(seats.attendance(self.session.store, self._body))
        return {(row["seat"], row["meeting"]): _cell(row["state"]) for row in found}

    def _rates(self, rates: Sequence[Mapping[str, Any]]) -> dict[tuple[str, str], MatrixCell]:
        return {(str(row["seat"]), _RATE): _rate(row) for row in rates}

    def _put_down(self, seat: str, meeting: str, sign: str) -> None:
        known = self.session.store.row("meeting", meeting)
        if known is None or self.session.store.row("seat", seat) is None:
            return
        typed = {name: [one for one in codes(known, name) if one != seat] for name in _LISTS}
        state = _STATES[sign]
        if state in typed:
            typed[state].append(seat)
        self.edit("meeting", meeting, {name: ids for name, ids in typed.items() if ids != list(codes(known, name))})

    def _choose(self, body: str) -> None:
        self._body = body
        self.refresh()


def _title(meeting: Mapping[str, Any]) -> str:
    return tr("Meeting {number}", number=whole(meeting["number"]))


def _long(meeting: Mapping[str, Any]) -> str:
    day = short_date(str(meeting["held_on"])[:10])
    return tr("Meeting {number} on {day}", number=whole(meeting["number"]), day=day)


def _quorum(meeting: Mapping[str, Any]) -> MatrixCell:
    if meeting["quorum_met"] is None:
        return MatrixCell(hatched=True, tip=tr("Not written down"))
    slots = {"present": whole(meeting["present"]), "needed": whole(meeting["needed"])}
    said = tr("{present} of {needed} needed were present.", **slots)
    if meeting["assumed"]:
        said = tr("{present} of {needed} needed were present. Without a rule, more than half is taken.", **slots)
    return MatrixCell(tr("Yes") if meeting["quorum_met"] else tr("No"), tip=said)


def _cell(state: str | None) -> MatrixCell:
    if state is None:
        return MatrixCell(hatched=True, tip=tr("Not written down"))
    if state == "not_seated":
        return MatrixCell(_WORDS[state], tip=tr("This seat was not filled on that day."))
    return MatrixCell(tr(_WORDS[state]), _STEPS[state])


def _rate(row: Mapping[str, Any]) -> MatrixCell:
    if row["rate"] != row["rate"]:
        return MatrixCell(hatched=True, tip=tr("Not written down"))
    said = tr("{have} of {want}", have=whole(row["present"]), want=whole(row["held"]))
    return MatrixCell(percent(row["rate"]), tip=said)
