"""T4, T15: what officers type stands in no bundle that a stranger finds, and in no other file than the stored work."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import pytest

from lead_desktop.roadmap.entities import Owner
from lead_desktop.roadmap.fields import Prose, Text
from lead_desktop.roadmap.shared import ENTITIES
from lead_desktop.store.store import Store
from lead_desktop.sync import bundle, journey
from lead_desktop.ui.trouble import support_text
from tests.reliability.conftest import Report, Trial
from tests.sync.offices import Country, add

pytestmark = pytest.mark.reliability
_ROUNDS = 3


@dataclass(frozen=True)
class Birds:
    """A province and its district, with a planted text in every field of the district that takes words."""

    country: Country
    province: Store
    district: Store
    planted: list[str]

    def found_in(self, files: Iterable[Path], trial: Trial) -> None:
        """Count each planted text that stands in a file."""
        trial.planned = trial.fired = len(self.planted)
        for path in files:
            content = path.read_bytes()
            for bird in self.planted:
                if bird.encode() in content:
                    trial.fail(f"{bird} stands in {path.name}")


@pytest.fixture
def birds(tmp_path: Path) -> Iterator[Birds]:
    numbers = count()
    planted: list[str] = []
    with Country(tmp_path) as country:
        province = country.province()
        district = country.district(province)
        for entity in [one for one in ENTITIES if one.owner is not Owner.PROVINCE] * _ROUNDS:
            words = [field.name for field in entity.fields if isinstance(field, Text | Prose)]
            values = {name: f"canary{next(numbers):04}bird" for name in words}
            if values:
                add(district, entity.name, **values)
                planted += list(values.values())
        yield Birds(country, province, district, planted)


def test_a_stranger_reads_nothing_in_what_travels(birds: Birds, report: Report) -> None:
    trial = report.trial("T4", "texts looked for in bundles, receipts and enrolment files")
    stick, province = birds.country.stick, birds.province
    journey.take_in(province, bundle.write(birds.district, stick).path)
    journey.take_in_receipt(birds.district, journey.write_receipt(province, birds.district.about.place, stick))
    birds.found_in(stick.iterdir(), trial)
    assert trial.planned > 50
    assert {path.suffix for path in stick.iterdir()} >= {".lead", ".receipt", ".request", ".certificate"}
    assert trial.messages == []


def test_nothing_typed_stands_outside_the_file_with_the_work(birds: Birds, report: Report) -> None:
    trial = report.trial("T15", "texts looked for in every other file of the office")
    bundle.write(birds.district, birds.country.stick)
    files = (path for path in birds.district.folder.rglob("*") if path.is_file())
    others = [path for path in files if not path.name.startswith("lead.db")]
    birds.found_in(others, trial)
    assert others != []
    assert trial.messages == []


def test_a_report_file_holds_nothing_that_was_typed(report: Report) -> None:
    trial = report.trial("T15", "texts looked for in a report file")
    trial.planned = trial.fired = 1
    try:
        raise KeyError("canary0001bird")
    except KeyError as mistake:
        said = support_text(mistake)
    if "canary" in said:
        trial.fail("the message of an error stands in the report file")
    assert "KeyError" in said
    assert trial.messages == []
