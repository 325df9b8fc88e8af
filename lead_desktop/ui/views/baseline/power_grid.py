"""The square of power and interest (V2b): a point is moved by drag or arrow keys. Quarters: roadmap/baseline."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lead_desktop.analysis.not_engaged import MOST_DAYS, not_engaged, on_grid
from lead_desktop.roadmap.baseline.choices import QUADRANT
from lead_desktop.roadmap.baseline.formulas import quadrant_code
from lead_desktop.roadmap.facts import Row
from lead_desktop.roadmap.texts import N_
from lead_desktop.ui.look import GAP_8, GAP_16, Role, button_height, current
from lead_desktop.ui.texts import tr
from lead_desktop.ui.views.cells import NONE, label_of, on_surface, shown_code
from lead_desktop.ui.views.picture_page import PicturePage, Telling
from lead_desktop.ui.widgets.figure_table import FigureTable
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.legend import Legend, LegendItem
from lead_desktop.ui.widgets.lettering import Lettering
from lead_desktop.ui.widgets.scatter_square import QuadrantNames, ScatterPoint, ScatterSquare

_SECTORS: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "disc": (N_("Government"), ("elected_council", "department", "federal")),
    "square": (N_("NGOs and communities"), ("ngo", "community_organisation")),
    "triangle": (
        N_("Groups of citizens"), ("womens_group", "youth_group", "disability_organisation", "minority_group"),
    ),
    "diamond": (N_("Economy"), ("trader_or_chamber", "farmer_or_hari", "fisher", "private_firm")),
    "pentagon": (N_("Academia, media, notables"), ("academia", "media", "notable")),
    "cross": (N_("Partners and parties"), ("un_or_donor", "political_party")),
}  # fmt: skip
"""The shape of each sector: its words and its categories of stakeholders."""
_SHAPES = {category: shape for shape, (_, categories) in _SECTORS.items() for category in categories}
_LOWEST_STANCE = -2
_AROUND, _BESIDE = 56, 60
"""Px of the gaps round the square, beside the finding, the signs and the buttons, at 100 % text."""
_MOST_DUE = 360
"""Px from which the list of those to be engaged scrolls by itself, at 100 % text."""


class PowerGridPage(PicturePage):
    """Show who has power and who has an interest; moving a point scores the stakeholder anew."""

    name = N_("Power and interest")
    adds = "stakeholder"
    nothing = N_("No one is listed yet.")
    reads = ("stakeholder", "engagement")
    scrolls = True

    def picture(self) -> QWidget:
        self.square = ScatterSquare(
            tr(self.name), label_of("stakeholder", "interest"), label_of("stakeholder", "power"), _names()
        )
        self.square.moved.connect(lambda key, x, y: self.edit("stakeholder", key, {"interest": x, "power": y}))
        self.square.opened.connect(self.open_key)
        self._heading = PlainLabel(role=Role.SECTION)
        self.due = FigureTable(tr("To be managed closely"))
        self.due.opened.connect(lambda number: self.open_key(self._due_keys[number]))
        whole = on_surface(QWidget())
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_8)
        column.addWidget(self.square)
        self._signs = Legend(_signs(), tr(self.name))
        column.addWidget(self._signs)
        column.addSpacing(GAP_16)
        column.addWidget(self._heading)
        column.addWidget(self.due)
        return whole

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def retranslate(self) -> None:
        super().retranslate()
        self._fit()

    def _fit(self) -> None:
        """The whole square is in sight at once with its signs, where the window is high enough."""
        words = Lettering(tr(self.name), Role.SECTION).line() + button_height(current().font())
        signs = self._signs.heightForWidth(max(1, self.width() - current().px(_BESIDE)))
        room = self.height() - words - signs - current().px(_AROUND)
        self.square.setMaximumHeight(max(self.square.minimumSizeHint().height(), room))

    def focus_widget(self) -> QWidget:
        return super().focus_widget() if self._as_table else self.square

    def shown_again(self) -> None:
        if not self.is_empty and not self.due.hasFocus():
            self.focus_widget().setFocus(Qt.FocusReason.OtherFocusReason)

    def tell(self) -> Telling | None:
        found = on_grid(self.session.store)
        if not found:
            return None
        self.square.set_points([_point(row) for row in found])
        waiting = not_engaged(self.session.store)
        self._heading.setText(
            tr("To be managed closely, without an engagement in the last {days} days: {number}",
               days=MOST_DAYS, number=len(waiting))
        )  # fmt: skip
        self._show_due(waiting)
        closely = sum(quadrant_code(row) == "manage_closely" for row in found)
        fields = ("name", "category", "power", "interest", "stance", "quadrant")
        return Telling(
            tr("{number} of {all} stakeholders are to be managed closely", number=closely, all=len(found)),
            tuple(label_of("stakeholder", field) for field in fields),
            tuple(_row(row) for row in found),
            tuple(str(row["id"]) for row in found),
            (2, 3, 4),
        )

    def _show_due(self, waiting: Sequence[Row]) -> None:
        self._due_keys = [str(row["id"]) for row in waiting]
        heads = [label_of("stakeholder", field) for field in ("name", "category", "power", "interest")]
        self.due.set_rows(heads, [_row(row)[:4] for row in waiting], numeric=(2, 3))
        self.due.setVisible(bool(waiting))
        self.due.setMinimumHeight(min(self.due.whole_size().height() + GAP_8, current().px(_MOST_DUE)))


def _names() -> QuadrantNames:
    words = {one.code: tr(one.label) for one in QUADRANT}
    return QuadrantNames(words["manage_closely"], words["keep_satisfied"], words["keep_informed"], words["monitor"])


def _signs() -> list[LegendItem]:
    shapes = [LegendItem(tr(words), f"shape:{shape}") for shape, (words, _) in _SECTORS.items()]
    stances = (
        (tr("Strongly against"), "value:0"), (tr("Neither for nor against"), "value:2"),
        (tr("Strongly in favour"), "value:4"), (tr("Stance not known"), "hatched"),
    )  # fmt: skip
    return [*shapes, *(LegendItem(words, sign) for words, sign in stances)]


def _point(row: Row) -> ScatterPoint:
    stance = row.get("stance")
    return ScatterPoint(
        str(row["id"]),
        str(row["name"]),
        int(str(row["interest"])),
        int(str(row["power"])),
        shape=_SHAPES.get(str(row["category"]), "disc"),
        fill=stance - _LOWEST_STANCE if isinstance(stance, int) else None,
        spoken=", ".join(_row(row)),
    )


def _quarter(row: Row) -> str:
    return next((tr(one.label) for one in QUADRANT if one.code == quadrant_code(row)), NONE)


def _row(row: Row) -> tuple[str, ...]:
    figures = tuple(str(row.get(field)) if row.get(field) is not None else NONE for field in ("power", "interest"))
    stance = str(row["stance"]).replace("-", "−") if row.get("stance") is not None else NONE
    return (str(row["name"]), shown_code("stakeholder", "category", row["category"]), *figures, stance, _quarter(row))
