"""A district with a few records that files can point at."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from lead_desktop.store.entering import enter
from lead_desktop.store.store import Store

NOON = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


@pytest.fixture
def kech(tmp_path: Path) -> Iterator[Store]:
    with Store.create(tmp_path / "kech", role="district", place="KECH", officer="Planner", clock=lambda: NOON) as store:
        for title, unit in (("Literacy rate", "percent"), ("Children out of school", "number")):
            typed = {"title": title, "unit": unit, "target": "4.1", "direction": "increase", "in_use": True}
            enter(store, "indicator", None, typed)
        office = {
            "name": "Public Health Engineering Department",
            "kind": "department",
            "level": "district",
            "aliases": "PHED",
        }
        enter(store, "institution", None, office)
        yield store
