"""Stores to make papers from: the practice district of Kech, only read, and an empty one. It is 21 November 2026."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from lead_desktop import practice
from lead_desktop.store.store import Store

NOON = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


@pytest.fixture(scope="package")
def kech(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """The practice district; tests only read it."""
    with practice.make(tmp_path_factory.mktemp("kech") / "store", "KECH", clock=lambda: NOON) as store:
        yield store


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Store]:
    """A district where nothing is on record."""
    with Store.create(
        tmp_path / "empty", role="district", place="KECH", officer="Planner", clock=lambda: NOON
    ) as store:
        yield store
