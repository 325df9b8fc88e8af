"""A province takes in a year: `python -m tests.bench.province_year [--districts 35] [--laptops 4] [--changes N]`.

Every laptop writes its share in rounds, and the districts' bundles are taken in as officers would: verified, with a
safety copy, in one step each. Told are the time, the memory and the size, and whether memory grows with the changes.
The laptops' own work is not measured. All is made up from `--seed`, so that a run can be repeated.
"""

import argparse
import json
import random
import shutil
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass, field, replace
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, process_time

from lead_desktop.catalogue import places
from lead_desktop.roadmap.texts import sentence
from lead_desktop.store.changes import Edit, Kind
from lead_desktop.store.store import Store
from lead_desktop.sync import bundle, enrolment, journey
from tests.bench.contestants import entities
from tests.bench.workload import values_of
from tests.sync.offices import enrol

PROVINCE = "BALOCHISTAN"
_TABLES = tuple(entities())
_COLUMNS = ("title", "remark", "status", "officer", "amount")
_CREATED = 0.4
"""The share of changes that are new records; the others correct what is there."""


@dataclass(frozen=True)
class Round:
    """One round of bundles: what was taken in so far, in how many seconds, and the most memory it took."""

    changes: int
    seconds: float
    processor: float
    peak_mb: float
    megabytes: float


@dataclass
class Year:
    """What one run measured."""

    districts: int
    laptops: int
    changes: int = 0
    bundles: int = 0
    seconds: float = 0.0
    processor: float = 0.0
    peak_mb: float = 0.0
    store_mb: float = 0.0
    bundles_mb: float = 0.0
    catching_up: float = 0.0
    rounds: list[Round] = field(default_factory=list)


class Laptop:
    """One laptop of a district, which adds records and corrects them."""

    def __init__(self, folder: Path, place: str, number: int, seed: int) -> None:
        self.folder, self.place, self.number = folder, place, number
        self.chance = random.Random(seed)
        self.rows: list[tuple[str, str]] = []

    def write(self, count: int) -> None:
        """Write changes, a few hundred in a step."""
        with Store.open(self.folder, entities=entities()) as store:
            left = count
            while left > 0:
                edits = list(self._edits(min(left, 400)))
                left -= len(edits)
                store.commit(edits, label=sentence("work"))

    def _edits(self, count: int) -> Iterator[Edit]:
        for _ in range(count):
            if not self.rows or self.chance.random() < _CREATED:
                entity, row = self.chance.choice(_TABLES), f"{self.place}-{self.number}-{len(self.rows):07d}"
                self.rows.append((entity, row))
                yield Edit(Kind.CREATE, entity, row, values_of(self.chance.randrange(1 << 30)))  # type: ignore[arg-type]
                continue
            entity, row = self.chance.choice(self.rows)
            column = self.chance.choice(_COLUMNS)
            value = self.chance.randrange(1 << 30)
            yield Edit(Kind.EDIT, entity, row, {column: value if column == "amount" else f"Corrected {value}"})


def run(folder: Path, districts: int, laptops: int, changes: int, rounds: int, seed: int) -> Year:
    """Make the offices, let them work and take everything in."""
    stick = folder / "stick"
    stick.mkdir()
    year = Year(districts, laptops)
    office = Store.create(
        folder / "province", role="province", place=PROVINCE, officer="Officer", computer="Province",
        entities=entities(),
    )  # fmt: skip
    made = _laptops(folder, office, stick, districts, laptops, seed)
    office.close()
    share = max(1, changes // (len(made) * rounds))
    for _ in range(rounds):
        paths = []
        for laptop in made:
            laptop.write(share)
            with Store.open(laptop.folder, entities=entities()) as store:
                paths.append(bundle.write(store, stick, since={store.about.replica: _sent(laptop, share)}).path)
        _take_in(folder / "province", paths, year)
        for path in paths:
            path.unlink()
    return year


def _sent(laptop: Laptop, share: int) -> int:
    """Return up to which number the province has taken a laptop's changes in."""
    with Store.open(laptop.folder, entities=entities(), read_only=True) as store:
        return store.vector()[store.about.replica] - share


def _laptops(folder: Path, office: Store, stick: Path, districts: int, laptops: int, seed: int) -> list[Laptop]:
    codes = [unit.code for unit in places.districts(PROVINCE)]
    made: list[Laptop] = []
    for code in codes[:districts]:
        for number in range(laptops):
            place = folder / f"{code}-{number}"
            store = Store.create(
                place, role="district", place=code, officer="Officer", computer=f"{code} {number}", entities=entities()
            )
            with store:
                enrol(store, office, stick)
            made.append(Laptop(place, code, number, seed + len(made)))
    for laptop in made:
        with Store.open(laptop.folder, entities=entities()) as store:
            enrolment.accept(store, enrolment.write_certificate(office, laptop.place, stick))
    return made


def _take_in(folder: Path, paths: list[Path], year: Year) -> None:
    """Take bundles in at a province that has just been started, and note what it took."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as started:
        found, catching_up = started.submit(taken_in, folder, paths).result()
    year.changes += found.changes
    year.bundles += len(paths)
    year.bundles_mb += sum(path.stat().st_size for path in paths) / 1e6
    year.seconds += found.seconds
    year.processor += found.processor
    year.catching_up += catching_up
    year.peak_mb = max(year.peak_mb, found.peak_mb)
    year.store_mb = found.megabytes
    shutil.rmtree(folder / "copies", ignore_errors=True)
    year.rounds.append(replace(found, changes=year.changes))
    print(year.rounds[-1], file=sys.stderr, flush=True)


def taken_in(folder: Path, paths: list[Path]) -> tuple[Round, float]:
    """Take bundles in; return what it took, and the seconds that the search index needed afterwards."""
    with Store.open(folder, entities=entities()) as office:
        _memory_begins()
        begun, worked = perf_counter(), process_time()
        changes = sum(journey.take_in(office, path).changes for path in paths)
        seconds, processor = perf_counter() - begun, process_time() - worked
        peak = _memory("VmHWM")
        begun = perf_counter()
        office.search("corrected")
        catching_up = perf_counter() - begun
    size = (folder / "lead.db").stat().st_size / 1e6
    return Round(changes, round(seconds, 2), round(processor, 2), round(peak, 1), size), catching_up


def _memory_begins() -> None:
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")


def _memory(name: str) -> float:
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith(name))


def main() -> None:
    """Print what was measured, and write it as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--districts", type=int, default=35)
    parser.add_argument("--laptops", type=int, default=4)
    parser.add_argument("--changes", type=int, default=2_000_000)
    parser.add_argument("--rounds", type=int, default=12)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", type=Path)
    asked = parser.parse_args()
    with TemporaryDirectory() as folder:
        year = run(Path(folder), asked.districts, asked.laptops, asked.changes, asked.rounds, asked.seed)
    told = asdict(year)
    print(json.dumps({name: value for name, value in told.items() if name != "rounds"}, indent=1))
    if asked.json:
        asked.json.write_text(json.dumps(told, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
