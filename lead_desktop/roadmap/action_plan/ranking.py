"""The prioritisation score: what groups' scores and weights make of the targets. No sensitivity runs."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from statistics import fmean

from lead_desktop.roadmap.facts import Facts, Row
from lead_desktop.roadmap.rules import amount

CRITERIA = ("severity", "left_behind", "mandate", "feasibility", "multiplier", "urgency", "demand", "evidence")
DEFAULT_WEIGHTS: Mapping[str, float] = dict(zip(CRITERIA, (15, 15, 15, 10, 15, 10, 15, 5), strict=True))
"""The weight of a criterion for which a round has written none."""
BALLOT_NEEDS = ("round", "voter_group", "voters", "target")
"""What a ballot must say before a score counts it."""
SCORED_ENOUGH = 0.6
"""The share of the weight that must be scored before a target has a rank."""

Means = Mapping[str, Mapping[str, float]]
"""Target -> criterion -> mean over the voter groups that scored it, each group once."""


@dataclass(frozen=True)
class Score:
    """A target's `mean` score (1 to 5), the part of the weight that was scored (0 to 1), its rank if that is enough."""

    mean: float
    weight_scored: float
    rank: int | None = None

    @property
    def of_100(self) -> float:
        """The score of 100 that is shown: 25 x (mean - 1)."""
        return round(25 * (self.mean - 1), 1)


def is_counted(ballot: Row) -> bool:
    """Tell whether a ballot says who scored what in which round, with at least one score."""
    said = all(ballot.get(field) is not None for field in BALLOT_NEEDS)
    return said and any(ballot.get(criterion) is not None for criterion in CRITERIA)


def counted_ballots(round_id: object, facts: Facts) -> list[Row]:
    """Return the ballots of a round that count; of two of one group and target, the later one."""
    latest = {
        (ballot["voter_group"], ballot["target"]): ballot
        for ballot in facts.rows("ballot")
        if ballot.get("round") == round_id and is_counted(ballot)
    }
    return list(latest.values())


def weights_of(ranking_round: Row) -> dict[str, float]:
    """Return the weight of each criterion in a round, the usual one where none is written."""
    return {
        criterion: usual if ranking_round.get(f"w_{criterion}") is None else amount(ranking_round, f"w_{criterion}")
        for criterion, usual in DEFAULT_WEIGHTS.items()
    }


def group_means(ballots: Iterable[Row]) -> Means:
    """Return m(t,c): the mean score of a target in a criterion over the voter groups that scored it."""
    scored: dict[str, dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    for ballot in ballots:
        for criterion in CRITERIA:
            if ballot.get(criterion) is not None:
                scored[str(ballot["target"])][criterion].append(amount(ballot, criterion))
    return {target: {name: fmean(given) for name, given in by.items()} for target, by in scored.items()}


def scores(means: Means, weights: Mapping[str, float]) -> dict[str, Score]:
    """Score and rank targets: S(t) = sum of w(c) x m(t,c) / sum of w(c) over the criteria scored; ties share a rank."""
    found = {target: score for target, by in means.items() if (score := _score(by, weights))}
    ranked = sorted((score.mean for score in found.values() if score.weight_scored >= SCORED_ENOUGH), reverse=True)
    return {
        target: Score(score.mean, score.weight_scored, ranked.index(score.mean) + 1)
        if score.weight_scored >= SCORED_ENOUGH
        else score
        for target, score in found.items()
    }


def scores_of(round_id: object, facts: Facts) -> dict[str, Score]:
    """Return the targets of a round with their scores and ranks, none for a round that is not there."""
    ranking_round = facts.row("ranking_round", str(round_id)) if round_id else None
    if ranking_round is None:
        return {}
    return scores(group_means(counted_ballots(round_id, facts)), weights_of(ranking_round))


def score(priority: Row, facts: Facts) -> float | None:
    """Return a priority's score of 100 in its round, None when nobody scored its target."""
    found = scores_of(priority.get("round"), facts).get(str(priority.get("target")))
    return found.of_100 if found else None


def rank_by_score(priority: Row, facts: Facts) -> int | None:
    """Return a priority's rank among the targets of its round, None when too little of the weight is scored."""
    found = scores_of(priority.get("round"), facts).get(str(priority.get("target")))
    return found.rank if found else None


def rank_is_changed(priority: Row, facts: Facts) -> bool:
    """Tell whether a priority stands at another rank than its score gave it."""
    rank = rank_by_score(priority, facts)
    return rank is not None and priority.get("final_rank") is not None and priority["final_rank"] != rank


def _score(means: Mapping[str, float], weights: Mapping[str, float]) -> Score | None:
    scored = sum(weights[criterion] for criterion in means)
    if not scored:
        return None
    mean = sum(weights[criterion] * value for criterion, value in means.items()) / scored
    # rounded so that equal scores tie in spite of binary fractions
    return Score(round(mean, 9), scored / sum(weights.values()))
