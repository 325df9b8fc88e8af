"""Offices with two laptops each and the bundles they carry to one office above them: `make`, then `take_all_in`."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random

from lead_desktop.roadmap.texts import sentence
from lead_desktop.store.changes import Edit, Vector
from lead_desktop.store.store import Store
from lead_desktop.sync import bundle, enrolment, journey
from tests.generate.units import QUARTER_ENDS, Unit, census_codes, units_of
from tests.generate.work import Desk

SEED = 2026
AFTERWARDS = datetime(2028, 1, 10, 9, tzinfo=UTC)
"""When the office above looks at it all."""
_WORKING = sentence("Entered")


class Days:
    """A calendar that offices look at, and that moves on only when it is told to."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


@dataclass
class Country:
    """The office above, open, and all bundles that were written for it in the order of their days."""

    folder: Path
    above: Store
    days: Days
    units: tuple[Unit, ...]
    bundles: list[Path] = field(default_factory=list)
    edits: int = 0

    def take_all_in(self) -> Iterator[journey.TakenIn]:
        """Take every bundle in, one after the other."""
        for path in self.bundles:
            yield journey.take_in(self.above, path)


def make(folder: Path, codes: Sequence[str] | None = None, *, above: str = "PAKISTAN", seed: int = SEED) -> Country:
    """Make the office above and the districts of the census with these codes, by default all 64, and their bundles.

    Splits come with their old units. The office above is open; whoever asked for it closes it.
    """
    days = Days(datetime(2026, 1, 2, 9, tzinfo=UTC))
    office = Store.create(
        folder / "above", role="province", place=above, officer="SDG unit", clock=days, computer=f"{above.title()}-1"
    )
    families = [units_of(code) for code in codes or census_codes()]
    country = Country(folder, office, days, tuple(unit for family in families for unit in family))
    written: list[tuple[date, int, Path]] = []
    for family in families:
        for unit in family:
            for day, path in _district(country, unit, family, seed):
                written.append((day, len(written), path))
    country.bundles = [path for *_, path in sorted(written)]
    days.now = AFTERWARDS
    return country


def _district(country: Country, unit: Unit, family: tuple[Unit, ...], seed: int) -> Iterator[tuple[date, Path]]:
    """Let the two laptops of a district work; yield each bundle with its day."""
    chance = Random(f"{seed} {unit.code}")
    desk = Desk(unit, family, chance)
    folder = country.folder / unit.code
    laptops = [_laptop(country, unit, folder, number) for number in (1, 2)]
    certificate = enrolment.write_certificate(country.above, unit.code, folder / "papers")
    for laptop in laptops:
        enrolment.accept(laptop, certificate)
    sent: dict[str, Vector] = {}
    try:
        quarters = [at for at, end in enumerate(QUARTER_ENDS) if unit.works_on(end)]
        for number in quarters:
            country.days.now = _evening(QUARTER_ENDS[number])
            work = desk.quarter(number, first=number == quarters[0])
            if number == quarters[0]:
                _enter(country, laptops[0], work[0])
                # The second officer plans for the people and indicators that the first one wrote down.
                _hand_over(laptops[0], laptops[1], folder)
                work = ([], work[1])
            for laptop, edits in zip(laptops, work, strict=True):
                _enter(country, laptop, edits)
            if number % 4 == 3 or number == quarters[-1]:
                yield from ((QUARTER_ENDS[number], _sent_up(laptop, folder, sent)) for laptop in laptops)
    finally:
        for laptop in laptops:
            laptop.close()


def _evening(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 17, tzinfo=UTC) + timedelta(days=3)


def _laptop(country: Country, unit: Unit, folder: Path, number: int) -> Store:
    name = f"{unit.code.title()}-{number}"
    officer = f"Planning officer {number}"
    laptop = Store.create(
        folder / name, role="district", place=unit.code, officer=officer, clock=country.days, computer=name
    )
    asked = enrolment.read_request(enrolment.write_request(laptop, folder / "papers"))
    enrolment.admit(country.above, asked, asked.check_number)
    return laptop


def _enter(country: Country, laptop: Store, edits: list[Edit]) -> None:
    if not edits:
        return
    laptop.commit(edits, label=_WORKING)
    country.edits += len(edits)


def _hand_over(laptop: Store, other: Store, folder: Path) -> None:
    written = bundle.write(laptop, folder / "between", recipients=bundle.sisters(laptop), since=other.vector())
    journey.take_in(other, written.path)


def _sent_up(laptop: Store, folder: Path, sent: dict[str, Vector]) -> Path:
    name = laptop.about.computer
    written = bundle.write(laptop, folder / "up", since=sent.get(name))
    sent[name] = laptop.vector()
    return written.path
