"""What was planned, what fired and what failed, kept for the report of a full run."""

import os
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path

import pytest

from tests.reliability.capabilities import why_not

FULL = os.environ.get("LEAD_RELIABILITY") == "full"
"""Every call and every cut, as `make reliability` asks; otherwise the share that `make test` can afford."""

_FOUND = pytest.StashKey[list["Trial"]]()


@dataclass
class Trial:
    """One line of the report: the number of the failure or threat, and how its trials went."""

    number: str
    what: str
    planned: int = 0
    fired: int = 0
    failed: int = 0
    messages: list[str] = field(default_factory=list)
    seconds: float = 0.0
    not_proven: str = ""

    def fail(self, message: str) -> None:
        """Count a trial that did not hold."""
        self.failed += 1
        if message not in self.messages and len(self.messages) < 20:
            self.messages.append(message)


@dataclass
class Report:
    """Hand out the lines of the report."""

    trials: list[Trial]

    def trial(self, number: str, what: str, technique: str = "") -> Trial:
        """Begin a line; skips the test, and says so, where the technique is not proven on this machine."""
        made = Trial(number, what)
        self.trials.append(made)
        reason = why_not(technique) if technique else ""
        if reason:
            made.not_proven = reason
            pytest.skip(f"{number} NOT PROVEN HERE: {reason}")
        return made


@pytest.fixture
def report(request: pytest.FixtureRequest) -> Iterator[Report]:
    """Take down how the trials of a test went, with their seconds."""
    begun, made = time.monotonic(), Report([])
    yield made
    for trial in made.trials:
        trial.seconds = round(time.monotonic() - begun, 1)
    request.config.stash.setdefault(_FOUND, []).extend(made.trials)


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Write the report of a full run where one is asked for."""
    asked = os.environ.get("LEAD_REPORT")
    trials = session.config.stash.get(_FOUND, [])
    if asked and trials:
        from tests.reliability.reporting import written

        written(Path(asked), [asdict(trial) for trial in trials])


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say last what could not be proven on this machine."""
    for trial in terminalreporter.config.stash.get(_FOUND, []):
        if trial.not_proven:
            terminalreporter.write_line(f"{trial.number} NOT PROVEN HERE: {trial.not_proven}")
