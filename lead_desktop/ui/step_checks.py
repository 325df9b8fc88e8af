"""What the provincial office will look at in a step, worked out from the same checks that it runs. No widgets."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from lead_desktop.roadmap.entities import Entity, Level
from lead_desktop.roadmap.facts import Facts
from lead_desktop.roadmap.steps import Step
from lead_desktop.roadmap.texts import N_, Sentence, Translate, Word, sentence

MOST_ROWS = 400
"""Checks look at no more records of a kind than this, so that a page opens at once."""


@dataclass(frozen=True)
class Look:
    """One line of the list: whether it is in order, what to say, the kind of record, and how many more it holds for."""

    in_order: bool
    sentence: Sentence
    entity: str
    more: int = 0

    def said(self, tr: Translate) -> str:
        """Return the line in the language of `tr`."""
        note = self.sentence.said(tr)
        return tr(N_("{note} The same for {more} more."), note=note, more=self.more) if self.more else note


def looks_of(step: Step, facts: Facts) -> list[Look]:
    """Return what the province will look at, what is not in order first; nothing while a step has no records."""
    found = [look for entity in step.entities for look in _looks(entity, facts)]
    return sorted(found, key=lambda look: look.in_order)


def _looks(entity: Entity, facts: Facts) -> Iterator[Look]:
    rows = facts.rows(entity.name)[:MOST_ROWS]
    if not rows:
        return
    lacking = sum(not entity.is_complete(row) for row in rows)
    yield _completeness(entity, lacking, len(rows))
    problems = [problem for row in rows for problem in entity.check(row, facts)]
    counted = Counter(problem.code for problem in problems if problem.level is not Level.ERROR)
    first = {problem.code: problem for problem in reversed(problems)}
    for code, number in counted.most_common():
        yield Look(False, first[code].sentence, entity.name, number - 1)


def _completeness(entity: Entity, lacking: int, of: int) -> Look:
    kind = Word(entity.plural)
    if lacking:
        said = sentence(N_("{kind}: {lacking} of {all} still need an answer."), kind=kind, lacking=lacking, all=of)
        return Look(False, said, entity.name)
    return Look(True, sentence(N_("{kind}: every record is complete."), kind=kind), entity.name)
