"""Small offices for the tests of bundles: two districts and a province with the records that all steps share."""

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from lead_desktop.roadmap.entities import Entity
from lead_desktop.roadmap.facts import Value
from lead_desktop.roadmap.shared import ENTITIES
from lead_desktop.roadmap.texts import sentence
from lead_desktop.store.changes import Committed, Edit, Kind
from lead_desktop.store.ids import new_row_id
from lead_desktop.store.store import Store
from lead_desktop.sync import bundle, enrolment, journey

SHARED: dict[str, Entity] = {entity.name: entity for entity in ENTITIES}
KECH, NAUSHAHRO, BALOCHISTAN = "KECH", "NAUSHAHRO-FEROZE", "BALOCHISTAN"


def noon() -> datetime:
    """The one moment of these tests."""
    return datetime(2026, 11, 21, 12, tzinfo=UTC)


@dataclass
class Country:
    """A folder with offices and one stick; everything is closed when it is left."""

    folder: Path
    clock: Callable[[], datetime] = noon

    def __post_init__(self) -> None:
        self._open = ExitStack()
        self._made = 0
        self.stick = self.folder / "stick"
        self.stick.mkdir()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._open.close()

    def office(self, role: str, place: str, *, practice: bool = False) -> Store:
        """Make an office that nobody knows yet."""
        self._made += 1
        folder = self.folder / f"office-{self._made}"
        name = f"{place.title()}-{self._made}"
        store = Store.create(
            folder, role=role, place=place, officer="Planning officer", practice=practice, computer=name,
            clock=self.clock, entities=SHARED,
        )  # fmt: skip
        return self._open.enter_context(store)

    def province(self) -> Store:
        """Make the provincial office."""
        return self.office("province", BALOCHISTAN)

    def district(self, province: Store, place: str = KECH) -> Store:
        """Make a district's computer that the province has admitted."""
        store = self.office("district", place)
        enrol(store, province, self.stick)
        return store


def enrol(district: Store, province: Store, stick: Path) -> None:
    """Carry a request to the province and the certificate back."""
    request = enrolment.write_request(district, stick)
    asked = enrolment.read_request(request)
    enrolment.admit(province, asked, asked.check_number)
    enrolment.accept(district, enrolment.write_certificate(province, district.about.place, stick))


def add(store: Store, entity: str = "institution", /, **values: Value) -> str:
    """Write a new record and return its id."""
    row = new_row_id(noon())
    write(store, Kind.CREATE, entity, row, **(values or {"name": "District council"}))
    return row


def change(store: Store, row: str, entity: str = "institution", /, **values: Value) -> Committed:
    """Change a record."""
    return write(store, Kind.EDIT, entity, row, **values)


def write(store: Store, kind: Kind, entity: str, row: str, /, **values: Value) -> Committed:
    """Commit one edit."""
    return store.commit([Edit(kind, entity, row, values)], label=sentence("edit"))


def names(store: Store) -> list[str]:
    """Return the names of the institutions that offices wrote, without those of the reference list."""
    return sorted(str(row["name"]) for row in store.rows("institution") if row["office"])


def send(sender: Store, receiver: Store, stick: Path, **options: object) -> journey.TakenIn:
    """Write a bundle on the stick and take it in at the other office."""
    if sender.about.role == "province":
        options.setdefault("place", receiver.about.place)
    written = bundle.write(sender, stick, **options)  # type: ignore[arg-type]
    return journey.take_in(receiver, written.path)


def confirm(province: Store, district: Store, stick: Path) -> journey.ReceiptTaken:
    """Carry a receipt back."""
    return journey.take_in_receipt(district, journey.write_receipt(province, district.about.place, stick))
