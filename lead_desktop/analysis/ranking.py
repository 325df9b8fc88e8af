"""Step 4 in figures: the prioritisation table with its sensitivity (V4a) and each group's own ranking."""

from collections.abc import Iterator, Mapping
from math import nan

import pandas as pd

from lead_desktop.analysis.frames import columns, complete, table
from lead_desktop.roadmap.action_plan.priorities import national_category
from lead_desktop.roadmap.action_plan.ranking import (
    CRITERIA,
    Means,
    Score,
    counted_ballots,
    group_means,
    scores,
    weights_of,
)
from lead_desktop.roadmap.facts import Facts, Row
from lead_desktop.roadmap.shared import codes

STABLE_WITHIN = 2
"""Places that a rank may move over the runs and still be called stable."""
LESS, MORE = 0.8, 1.2
"""What each weight is multiplied with in turn."""
OWN_RANKINGS = ("women", "persons_with_disability")
"""The voter groups whose own ranking stands beside that of all."""

_PRIORITIES = columns(
    "target national_category",
    figure=f"{' '.join(CRITERIA)} score weight_scored rank spread best_rank worst_rank groups"
    f" {' '.join(f'rank_{group}' for group in OWN_RANKINGS)}",
    flag="unranked provincial_priority stable",
)
_RUNS = columns("run target", figure="rank")
_GROUPS = columns("voter_group target", figure="score rank voters")


def priority_table(facts: Facts, round_id: str, weights: Mapping[str, float] | None = None) -> pd.DataFrame:
    """Return the targets of a ranking round by rank (V4a), with its own weights or those of the sliders.

    Columns: the mean of each criterion (1 to 5) over the voter groups that scored it, each group once; score of 100;
    weight_scored in per cent, under 60 the target is unranked and shown in brackets; spread = highest - lowest group
    score in points of 100; best and worst rank over the sensitivity runs; stable: they lie at most 2 places apart.
    """
    ballots = counted_ballots(round_id, facts)
    used = _weights(round_id, weights, facts)
    means = group_means(ballots)
    found, spans = scores(means, used), rank_spans(means, used)
    groups = group_rankings(facts, round_id, used)
    provincial = _provincial_targets(facts)
    rows = [
        {
            **means[target],
            **_shown(score),
            **spans.get(target, {}),
            **_of_groups(target, groups),
            "target": target,
            "national_category": national_category({"target": target}, facts),
            "provincial_priority": target in provincial,
        }
        for target, score in found.items()
    ]
    return table(rows, _PRIORITIES).sort_values(
        ["rank", "score"], ascending=[True, False], kind="stable", na_position="last", ignore_index=True
    )


def sensitivity(facts: Facts, round_id: str, weights: Mapping[str, float] | None = None) -> pd.DataFrame:
    """Return the rank of each target in the 17 runs: each weight x 0.8 and x 1.2 in turn, and equal weights.

    Ranks are NaN where too little of a run's weight is scored.
    """
    means = group_means(counted_ballots(round_id, facts))
    runs = dict(_runs(_weights(round_id, weights, facts)))
    rows = (
        {"run": run, "target": target, "rank": score.rank}
        for run, weighed in runs.items()
        for target, score in scores(means, weighed).items()
    )
    return table(rows, _RUNS)


def rank_spans(means: Means, weights: Mapping[str, float]) -> dict[str, dict[str, object]]:
    """Return best_rank, worst_rank and stable of each target over the 17 runs and the run as it is weighed."""
    ranks: dict[str, list[int]] = {}
    for weighed in (weights, *(run for _, run in _runs(weights))):
        for target, score in scores(means, weighed).items():
            if score.rank is not None:
                ranks.setdefault(target, []).append(score.rank)
    return {
        target: {
            "best_rank": min(found),
            "worst_rank": max(found),
            "stable": max(found) - min(found) <= STABLE_WITHIN,
        }
        for target, found in ranks.items()
    }


def group_rankings(facts: Facts, round_id: str, weights: Mapping[str, float] | None = None) -> pd.DataFrame:
    """Return what each voter group alone scored and how it ranks the targets, by group and rank."""
    ballots = counted_ballots(round_id, facts)
    used = _weights(round_id, weights, facts)
    rows = [
        {"voter_group": group, "target": target, "score": score.of_100, "rank": score.rank, "voters": voters}
        for group, own in _by_group(ballots).items()
        for voters in [max(float(str(row["voters"])) for row in own)]
        for target, score in scores(group_means(own), used).items()
    ]
    return table(rows, _GROUPS).sort_values(["voter_group", "rank"], kind="stable", ignore_index=True)


def _weights(round_id: str, weights: Mapping[str, float] | None, facts: Facts) -> Mapping[str, float]:
    return weights if weights is not None else weights_of(facts.row("ranking_round", round_id) or {})


def _runs(weights: Mapping[str, float]) -> Iterator[tuple[str, dict[str, float]]]:
    for criterion in CRITERIA:
        for name, times in (("less", LESS), ("more", MORE)):
            yield f"{criterion}_{name}", {**weights, criterion: weights[criterion] * times}
    yield "equal", dict.fromkeys(CRITERIA, 1.0)


def _shown(score: Score) -> dict[str, object]:
    return {
        "score": score.of_100,
        "weight_scored": 100 * score.weight_scored,
        "rank": score.rank,
        "unranked": score.rank is None,
    }


def _by_group(ballots: list[Row]) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = {}
    for ballot in ballots:
        found.setdefault(str(ballot["voter_group"]), []).append(ballot)
    return found


def _of_groups(target: str, groups: pd.DataFrame) -> dict[str, object]:
    given = groups[groups["target"] == target]
    own = dict(zip(given["voter_group"], given["rank"], strict=True))
    return {
        "groups": len(given),
        "spread": given["score"].max() - given["score"].min() if len(given) else nan,
        **{f"rank_{group}": own.get(group, nan) for group in OWN_RANKINGS},
    }


def _provincial_targets(facts: Facts) -> set[str]:
    items = (row for row in complete(facts, "agenda_item") if row["level"] == "provincial")
    return {target for item in items for target in codes(item, "targets")}
