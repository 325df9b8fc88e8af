"""F3: a disk that fills up is told in words, what was saved stays, and work goes on once there is room."""

from pathlib import Path

import pytest

from lead_desktop.roadmap.texts import english
from lead_desktop.store.changes import Edit, Kind
from lead_desktop.store.errors import StoreError
from lead_desktop.store.store import Store
from tests.reliability.capabilities import MEGABYTE, small_disk
from tests.reliability.conftest import FULL, Report
from tests.reliability.judging import faults
from tests.reliability.scenario import LABEL
from tests.store.small import SMALL

pytestmark = pytest.mark.reliability


@pytest.mark.parametrize("megabytes", [6, 8, 12] if FULL else [8])
def test_a_full_disk_takes_nothing_back_and_lets_one_go_on(megabytes: int, report: Report) -> None:
    trial = report.trial("F3", f"disk of {megabytes} MB fills up", "tmpfs")
    trial.planned = 1
    with small_disk(megabytes) as place:
        saved, told = _filled(place, megabytes * MEGABYTE // 2)
        trial.fired = int(bool(told))
        (place / "ballast").unlink()
        saved += _added(place, 3)
        for fault in faults("edit", place, saved):
            trial.fail(fault)
    assert "The disk is full" in told
    assert trial.messages == []


def _filled(place: Path, ballast: int) -> tuple[list[str], str]:
    (place / "ballast").write_bytes(b"x" * ballast)
    Store.create(place / "store", role="district", place="KECH", officer="Planner", entities=SMALL).close()
    saved: list[str] = []
    with Store.open(place / "store", entities=SMALL) as store:
        while True:
            try:
                saved.append(_add(store, "long " * 19_000))
            except StoreError as full:
                return saved, full.sentence.said(english)


def _added(place: Path, count: int) -> list[str]:
    with Store.open(place / "store", entities=SMALL) as store:
        return [_add(store, "short") for _ in range(count)]


def _add(store: Store, summary: str) -> str:
    row = str(store.new_id())
    store.commit([Edit(Kind.CREATE, "commitment", row, {"title": "Water", "summary": summary})], label=LABEL)
    return f"changed {row}"
