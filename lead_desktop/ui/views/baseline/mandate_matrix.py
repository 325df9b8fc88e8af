"""Who is responsible for what (V2c): targets by offices, role in the cell, capacity as shade. Lists: analysis."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from lead_desktop.analysis.mandates import (
    LIST_WORDS,
    PROGRAMME_LOCAL_SHARE,
    local_share,
    mandate_lists,
    mandate_matrix,
)
from lead_desktop.catalogue import sdg
from lead_desktop.roadmap.shared.choices import INSTITUTION_LEVEL
from lead_desktop.roadmap.texts import N_
from lead_desktop.store.store import Store
from lead_desktop.ui.pages import Where
from lead_desktop.ui.texts import language, tr
from lead_desktop.ui.to_do import where_of_record
from lead_desktop.ui.views.cells import (
    NONE,
    Cells,
    is_known,
    label_of,
    records_of,
    shown_code,
    shown_number,
)
from lead_desktop.ui.views.picker import Picker
from lead_desktop.ui.views.picture_page import PicturePage, Telling
from lead_desktop.ui.widgets.legend import LegendItem
from lead_desktop.ui.widgets.matrix import Matrix, MatrixCell, MatrixTitle
from lead_desktop.ui.widgets.segmented import Segmented
from lead_desktop.ui.widgets.type_ahead import Option

_NOBODY = ""
"""The column of targets for which it is on record that nobody has the role."""
_MOST_CAPACITY = 4


class MandateMatrixPage(PicturePage):
    """Show who leads, supports or pays for each target; Enter opens the mandate, or a new one for an empty cell."""

    name = N_("Who is responsible for what")
    adds = "mandate"
    nothing = N_("The mandates of offices will stand here, target by target.")
    reads = ("mandate", "institution", "priority", "issue")

    choice = ""
    """Which targets are rows: "priority", "named", "all", a list of analysis/mandates, or "goal:N"."""
    arm = "all"
    """Whose mandates are shown: "all", "decides" or "carries_out"."""

    def controls(self) -> Sequence[QWidget]:
        self._picker = Picker(tr("Which targets are shown"))
        self._picker.chosen.connect(self.show_targets)
        arms = [("all", tr("All"))]
        arms += [(code, shown_code("mandate", "arm", code)) for code in ("decides", "carries_out")]
        switch = Segmented(arms, label_of("mandate", "arm"))
        switch.set_value(self.arm)
        switch.changed.connect(self.show_arm)
        return self._picker, switch

    def picture(self) -> QWidget:
        matrix = Matrix(tr(self.name), scale="value", keys="")
        matrix.opened.connect(self.open_cell)
        return matrix

    def legend(self) -> Sequence[LegendItem]:
        return (
            LegendItem(tr("Capacity {number} of {all}", number=0, all=_MOST_CAPACITY), "value:0"),
            LegendItem(tr("Capacity {number} of {all}", number=2, all=_MOST_CAPACITY), "value:2"),
            LegendItem(tr("Capacity {number} of {all}", number=4, all=_MOST_CAPACITY), "value:4"),
            LegendItem(tr("Law not checked"), "hatched"),
        )

    def fact_line(self) -> str:
        return tr("The programme says almost {share} %, counted in another way", share=PROGRAMME_LOCAL_SHARE)

    def show_targets(self, wanted: str) -> None:
        """Show other targets as rows."""
        self.choice = wanted
        self.refresh()

    def show_arm(self, arm: str) -> None:
        """Show those who decide, those who carry out, or both."""
        self.arm = arm
        self.refresh()

    def tell(self) -> Telling | None:
        store = self.session.store
        if not store.rows("mandate"):
            return None
        targets = self._targets()
        mandates = records_of(mandate_matrix(store, targets, None if self.arm == "all" else self.arm))
        self._draw(targets, mandates)
        share = records_of(local_share(store))[0]
        finding = tr(
            "Local offices serve {number} of {all} targets, {share} %",
            number=shown_number(share["local_targets"]), all=shown_number(share["targets"]),
            share=shown_number(share["share"], 1),
        )  # fmt: skip
        fields = ("target", "institution", "role", "arm", "capacity", "law_checked")
        rows = tuple(_row(one) for one in mandates)
        heads = tuple(label_of("mandate", field) for field in fields)
        return Telling(finding, heads, rows, tuple(str(one["id"]) for one in mandates), (4,))

    def open_cell(self, target: str, office: str) -> None:
        """Open the mandate of an office for a target, or begin one."""
        rows = [row for row in self.session.store.rows("mandate") if row.get("target") == target]
        own = [str(row["id"]) for row in rows if (row.get("institution") or _NOBODY) == office]
        if own:
            self.go.emit(where_of_record("mandate", own[0]))
            return
        where = Where("record", step=self.where.step, entity="mandate", view="guided", filter=f"target={target}")
        self.go.emit(where)

    def _targets(self) -> list[str]:
        """Offer the choices with their counts, and return the targets of the present one."""
        store = self.session.store
        found = {
            "priority": _named(store, "priority"),
            "named": sorted({*_named(store, "mandate"), *_named(store, "issue")}, key=sdg.sort_key),
            "all": [target.code for target in sdg.targets()],
        }
        lists = mandate_lists(store)
        found |= {name: list(lists.loc[lists["list"] == name, "target"]) for name in LIST_WORDS}
        found |= {f"goal:{goal.code}": _of_goal(goal.code) for goal in sdg.goals()}
        offered = [_option(key, codes) for key, codes in found.items() if codes or key == self.choice]
        first = "priority" if found["priority"] else "named"
        self.choice = self._picker.offer(offered, self.choice or first)
        return found[self.choice]

    def _draw(self, targets: Sequence[str], mandates: Sequence[Cells]) -> None:
        matrix = self._picture
        assert isinstance(matrix, Matrix)
        rows = [MatrixTitle(code, _target_words(code)) for code in targets]
        columns = _offices(mandates)
        cells = {(row.key, column.key): MatrixCell() for row in rows for column in columns}
        for pair in {(str(one["target"]), str(one["institution"] or _NOBODY)) for one in mandates}:
            cells[pair] = _cell([one for one in mandates if (one["target"], one["institution"] or _NOBODY) == pair])
        matrix.set_cells(rows, columns, cells)


def _named(store: Store, entity: str) -> list[str]:
    named = {str(row["target"]) for row in store.rows(entity) if row.get("target")}
    return sorted(named, key=sdg.sort_key)


def _of_goal(goal: str) -> list[str]:
    return [target.code for target in sdg.targets() if target.goal == goal]


def _option(key: str, codes: Sequence[str]) -> Option:
    goal = key.removeprefix("goal:") if key.startswith("goal:") else ""
    if goal:
        found = sdg.goal(goal)
        name = found.name(language()) if found else ""
        return Option(key, tr("Goal {number}: {name}", number=goal, name=name), goal=int(goal))
    words = {
        "priority": tr("Priority targets"),
        "named": tr("Targets with a mandate or an issue"),
        "all": tr("All targets"),
        **{name: tr(marked) for name, marked in LIST_WORDS.items()},
    }[key]
    return Option(key, tr("{label}: {value}", label=words, value=len(codes)))


def _target_words(code: str) -> str:
    found = sdg.target(code)
    return tr("{label}: {value}", label=code, value=found.name(language())) if found else code


def _offices(mandates: Sequence[Cells]) -> list[MatrixTitle]:
    levels = [one.code for one in INSTITUTION_LEVEL]
    found = {str(one["institution"] or _NOBODY): one for one in mandates}
    ordered = sorted(found.items(), key=lambda item: _place(item[1], levels), reverse=True)
    return [MatrixTitle(key, _office_words(one), shown_code("institution", "level", one["institution_level"]))
            for key, one in ordered]  # fmt: skip


def _place(mandate: Cells, levels: Sequence[str]) -> tuple[int, str]:
    level = mandate["institution_level"]
    return levels.index(level) if level in levels else -1, str(mandate["institution_name"] or "")


def _office_words(mandate: Cells) -> str:
    return str(mandate["institution_name"] or shown_code("mandate", "role", "none"))


def _cell(mandates: Sequence[Cells]) -> MatrixCell:
    scores = [float(one["capacity"]) for one in mandates if is_known(one["capacity"])]
    roles = list(dict.fromkeys(shown_code("mandate", "role", one["role"]) for one in mandates))
    return MatrixCell(
        " + ".join(roles),
        step=round(min(scores)) if scores else None,
        hatched=not all(one["law_checked"] is True for one in mandates),
        tip=". ".join(", ".join(_row(one)[1:]) for one in mandates),
    )


def _row(one: Cells) -> tuple[str, ...]:
    return (
        _target_words(str(one["target"])),
        _office_words(one),
        shown_code("mandate", "role", one["role"]),
        shown_code("mandate", "arm", one["arm"]),
        shown_number(one["capacity"]),
        tr("Yes") if one["law_checked"] is True else tr("No") if one["law_checked"] is False else NONE,
    )
