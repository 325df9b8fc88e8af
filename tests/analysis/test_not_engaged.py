"""Whom nobody engaged lately among those to be managed closely."""

from lead_desktop.analysis.not_engaged import not_engaged
from tests.roadmap.facts import FactsInMemory


def test_only_an_engagement_of_the_last_90_days_counts() -> None:
    """Today is 21 November 2026: 90 days before is 23 August; a and c are high in both, b in power alone."""
    facts = FactsInMemory()
    for name, power, interest in (("a", 4, 4), ("b", 5, 2), ("c", 3, 3), ("d", 5, 5)):
        facts.add("stakeholder", id=name, name=name, category="ngo", power=power, interest=interest)
    facts.add("engagement", held_on="2026-08-22", stakeholders=["a"])
    facts.add("engagement", held_on="2026-08-23", stakeholders=["d"])
    assert [row["name"] for row in not_engaged(facts)] == ["a", "c"]
