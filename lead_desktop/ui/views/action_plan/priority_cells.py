"""The columns and cells of the prioritisation table. What they hold is worked out by the analysis."""

from collections.abc import Callable, Mapping
from typing import Any

from lead_desktop.roadmap import ENTITIES
from lead_desktop.roadmap.action_plan.ranking import CRITERIA
from lead_desktop.roadmap.formats import number
from lead_desktop.ui.texts import tr
from lead_desktop.ui.views.picture_page import whole
from lead_desktop.ui.widgets.matrix import MatrixCell, MatrixTitle

_WORDS = ("national_category", "provincial_priority", "moves")


def columns_of_table() -> list[MatrixTitle]:
    """Return the columns: the result first, then what it is made of, then what stands beside it."""
    fields = ENTITIES["ballot"].by_name
    criteria = [MatrixTitle(one, tr(fields[one].label), tr(fields[one].help)) for one in CRITERIA]
    return [
        MatrixTitle("rank", tr("Rank")),
        MatrixTitle("score", tr("Score"), tr("Score of 100")),
        MatrixTitle(
            "moves", tr("If weights move"), tr("Best and worst rank when each weight is a fifth less or more.")
        ),
        MatrixTitle("spread", tr("Groups differ by"), tr("Highest less lowest score of a group, in points of 100.")),
        *criteria,
        MatrixTitle("rank_women", tr("Rank of women")),
        MatrixTitle("rank_persons_with_disability", tr("Rank of persons with a disability")),
        MatrixTitle("national_category", tr("National category")),
        MatrixTitle("provincial_priority", tr("Named by the province")),
    ]


def is_numeric(column: str) -> bool:
    """Tell whether a column holds figures."""
    return column not in _WORDS


def cell_of(row: Mapping[str, Any], column: str, words: Callable[[str, str, object], str]) -> MatrixCell:
    """Return the cell of a target; what nobody scored is hatched."""
    if column in CRITERIA:
        return scored(row[column])
    match column:
        case "moves":
            return _moves(row)
        case "national_category":
            return MatrixCell(words("priority", "national_category", row[column]) or "–")
        case "provincial_priority":
            return MatrixCell(tr("Yes") if row[column] else "–")
        case "score":
            return _score(row)
    return _figure(row[column])


def scored(mean: float | None) -> MatrixCell:
    """Return the cell of a score from 1 to 5, shaded by its height; hatched without one."""
    if mean is None or mean != mean:
        return MatrixCell(hatched=True, tip=tr("Not scored"))
    return MatrixCell(number(round(mean, 1)), min(4, max(0, round(mean) - 1)))


def _score(row: Mapping[str, Any]) -> MatrixCell:
    text = number(row["score"])
    if not row["unranked"]:
        return MatrixCell(text)
    share = whole(row["weight_scored"])
    return MatrixCell(f"({text})", tip=tr("Only {share} % of the weight is scored, so there is no rank.", share=share))


def _moves(row: Mapping[str, Any]) -> MatrixCell:
    if row["best_rank"] != row["best_rank"]:
        return MatrixCell(hatched=True, tip=tr("Not scored"))
    best, worst = whole(row["best_rank"]), whole(row["worst_rank"])
    stays = tr("The rank is stable.") if row["stable"] else tr("The rank depends on the weights.")
    return MatrixCell(best if best == worst else f"{best}–{worst}", tip=stays)


def _figure(value: float) -> MatrixCell:
    if value != value:
        return MatrixCell(hatched=True, tip=tr("Not scored"))
    return MatrixCell(number(round(value, 1)))
