"""The scores of one voter group in one round as a grid, like the paper that the group filled in. No widgets."""

from collections.abc import Mapping

from lead_desktop.catalogue import sdg
from lead_desktop.roadmap import ENTITIES
from lead_desktop.roadmap.action_plan.ranking import CRITERIA
from lead_desktop.roadmap.facts import Facts, Row
from lead_desktop.ui.texts import tr
from lead_desktop.ui.views.action_plan.priority_cells import scored
from lead_desktop.ui.widgets.matrix import MatrixCell, MatrixTitle


class BallotGrid:
    """Read the ballots of a group; targets are those that any group of the round scored."""

    def __init__(self, facts: Facts, round_id: str, group: str) -> None:
        self._round, self._group = round_id, group
        of_round = [row for row in facts.rows("ballot") if row.get("round") == round_id and row.get("target")]
        self._targets = sorted({str(row["target"]) for row in of_round}, key=sdg.sort_key)
        # of two ballots of one group and target the later counts
        self._own: dict[str, Row] = {str(row["target"]): row for row in of_round if row.get("voter_group") == group}

    def targets(self) -> list[str]:
        """Return the targets of the round in official order."""
        return self._targets

    def columns(self) -> list[MatrixTitle]:
        """Return the criteria."""
        fields = ENTITIES["ballot"].by_name
        return [MatrixTitle(one, tr(fields[one].label), tr(fields[one].help)) for one in CRITERIA]

    def cells(self) -> dict[tuple[str, str], MatrixCell]:
        """Return the group's scores by target and criterion; hatched where it gave none."""
        return {(target, one): scored(self._score(target, one)) for target in self._targets for one in CRITERIA}

    def scored(self) -> int:
        """Return how many targets the group scored in every criterion."""
        return sum(all(self._score(target, one) is not None for one in CRITERIA) for target in self._targets)

    def answer(self, target: str, criterion: str, score: int) -> tuple[str | None, Mapping[str, object]]:
        """Return the ballot and the answers that put a score down; a new ballot takes the group's size from another."""
        known = self._own.get(target)
        if known is not None:
            return str(known["id"]), {criterion: score}
        given: dict[str, object] = {"round": self._round, "voter_group": self._group, "target": target}
        voters = next((row["voters"] for row in self._own.values() if row.get("voters")), None)
        return None, {**given, **({"voters": voters} if voters else {}), criterion: score}

    def _score(self, target: str, criterion: str) -> float | None:
        value = self._own.get(target, {}).get(criterion)
        return float(value) if isinstance(value, int | float) else None
