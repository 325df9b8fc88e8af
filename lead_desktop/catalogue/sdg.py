"""The 17 goals, their targets and their indicators, read-only. What a district makes of them is not here."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from types import MappingProxyType

from lead_desktop.catalogue.reading import read_rows


class Ink(StrEnum):
    """The colour of the number on a goal's square."""

    WHITE = "white"
    BLACK = "black"


class Kind(StrEnum):
    """What a target asks for: an outcome, or the means to reach it."""

    OUTCOME = "outcome"
    MEANS = "means"


class Change(StrEnum):
    """What the 2025 review did to an indicator of the 2022 list."""

    ADDED = "added"
    REPLACED = "replaced"
    REWORDED = "reworded"


@dataclass(frozen=True, kw_only=True)
class _Titled:
    """An official code with short titles of the project's own.

    `standing` speaks for the code and its place in the list, `names_standing` for the Urdu and Sindhi titles;
    both are "verified", "to be verified" or "to be filled".
    """

    code: str
    en: str
    ur: str
    sd: str
    source: str
    year: int
    standing: str
    names_standing: str

    def name(self, language: str) -> str:
        """Return the title in "en", "ur" or "sd"; the English one where the asked one is missing."""
        return {"ur": self.ur, "sd": self.sd}.get(language) or self.en


@dataclass(frozen=True, kw_only=True)
class Goal(_Titled):
    """A goal. `colour` is "#RRGGBB"."""

    colour: str
    ink: Ink


@dataclass(frozen=True, kw_only=True)
class Target(_Titled):
    """A target of a goal; `goal` is the goal's code."""

    goal: str
    kind: Kind


@dataclass(frozen=True, kw_only=True)
class Indicator(_Titled):
    """An indicator as it is listed under a target; `goal` and `target` are codes.

    The official list repeats some indicators under several targets: `repeats_of` is the code of the first
    listing, None for the first listing itself. `standing` is "to be filled" where the tier is not known yet.

    `tier` is "I", "II", "I/II" (by part) or empty: how far the method and the figures of countries go.
    `tier_source` names the UN Statistics Division (UNSD, 2022) or the Office for National Statistics of the
    United Kingdom (ONS, 2025); `tier_standing` is "verified" where both agree. `custodians` come from ONS.
    """

    goal: str
    target: str
    repeats_of: str | None
    change_2025: Change | None
    tier: str
    tier_source: str
    tier_standing: str
    custodians: tuple[str, ...]
    custodian_source: str
    custodian_standing: str


@cache
def goals() -> tuple[Goal, ...]:
    """Return the goals in official order."""
    return tuple(_as_goal(row) for row in read_rows("sdg_goals"))


@cache
def targets() -> tuple[Target, ...]:
    """Return the targets in official order."""
    return tuple(_as_target(row) for row in read_rows("sdg_targets"))


@cache
def indicators() -> tuple[Indicator, ...]:
    """Return the indicators in official order, repeated ones at each of their places."""
    return tuple(_as_indicator(row) for row in read_rows("sdg_indicators"))


def goal(code: str) -> Goal | None:
    """Return the goal with a code such as "6", None if there is none."""
    return _goals_by_code().get(code)


def target(code: str) -> Target | None:
    """Return the target with a code such as "6.1" or "6.a", None if there is none."""
    return _targets_by_code().get(code)


def indicator(code: str) -> Indicator | None:
    """Return the indicator with a code such as "6.1.1" or "6.a.1", None if there is none."""
    return _indicators_by_code().get(code)


def goal_of(target_code: str) -> Goal | None:
    """Return the goal that a target belongs to, None if there is no such target."""
    found = target(target_code)
    return None if found is None else goal(found.goal)


def sort_key(code: str) -> tuple[tuple[int, int, str], ...]:
    """Return a key that puts codes in official order: 1.1, 1.2, 1.10, 1.a. Any text has a key."""
    return tuple(_part_key(part) for part in code.strip().casefold().split("."))


def _part_key(part: str) -> tuple[int, int, str]:
    # Python refuses to read a number of thousands of digits, and a pasted text can be anything.
    return (0, int(part), "") if part.isdecimal() and len(part) < 10 else (1, 0, part)


@cache
def _goals_by_code() -> Mapping[str, Goal]:
    return MappingProxyType({each.code: each for each in goals()})


@cache
def _targets_by_code() -> Mapping[str, Target]:
    return MappingProxyType({each.code: each for each in targets()})


@cache
def _indicators_by_code() -> Mapping[str, Indicator]:
    return MappingProxyType({each.code: each for each in indicators()})


def _as_goal(row: Mapping[str, str]) -> Goal:
    return Goal(
        code=row["code"],
        en=row["en"],
        ur=row["ur"],
        sd=row["sd"],
        source=row["source"],
        year=int(row["year"]),
        standing=row["standing"],
        names_standing=row["names_standing"],
        colour=row["colour"],
        ink=Ink(row["ink"]),
    )


def _as_target(row: Mapping[str, str]) -> Target:
    return Target(
        code=row["code"],
        en=row["en"],
        ur=row["ur"],
        sd=row["sd"],
        source=row["source"],
        year=int(row["year"]),
        standing=row["standing"],
        names_standing=row["names_standing"],
        goal=row["goal"],
        kind=Kind(row["kind"]),
    )


def _as_indicator(row: Mapping[str, str]) -> Indicator:
    return Indicator(
        code=row["code"],
        en=row["en"],
        ur=row["ur"],
        sd=row["sd"],
        source=row["source"],
        year=int(row["year"]),
        standing=row["standing"],
        names_standing=row["names_standing"],
        goal=row["goal"],
        target=row["target"],
        repeats_of=row["repeats_of"] or None,
        change_2025=Change(row["change_2025"]) if row["change_2025"] else None,
        tier=row["tier"],
        tier_source=row["tier_source"],
        tier_standing=row["tier_standing"],
        custodians=tuple(row["custodian"].split("; ")) if row["custodian"] else (),
        custodian_source=row["custodian_source"],
        custodian_standing=row["custodian_standing"],
    )
