"""A district, its provincial office and a stick between them, for the pages that carry bundles."""

from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QWidget

from lead_desktop.store import entering
from lead_desktop.store.store import Store
from lead_desktop.sync import bundle, enrolment, journey
from lead_desktop.system.drives import Drive, look_at
from lead_desktop.ui.drive_line import AskFolder, LookForDrives
from tests.ui.offices import NOON, office


def balochistan(folder: Path, clock: datetime = NOON) -> Store:
    """Make the store of the provincial office, empty."""
    return Store.create(
        folder, role="province", place="BALOCHISTAN", officer="Reviewer", computer="Quetta-1", clock=lambda: clock
    )


def district(folder: Path, place: str = "KECH", clock: datetime = NOON) -> Store:
    """Make the store of a district, empty."""
    return Store.create(
        folder, role="district", place=place, officer="Planner", computer=f"{place.title()}-1", clock=lambda: clock
    )


def introduce(kech: Store, province: Store, stick: Path) -> None:
    """Make a district and its province known to each other, and leave the stick empty."""
    asked = enrolment.read_request(enrolment.write_request(kech, stick))
    enrolment.admit(province, asked, asked.check_number)
    enrolment.accept(kech, enrolment.write_certificate(province, kech.about.place, stick))
    clear(stick)


def carry(sender: Store, receiver: Store, stick: Path) -> None:
    """Write a bundle and take it in, and leave the stick empty."""
    place = receiver.about.place if sender.about.role == "province" else None
    journey.take_in(receiver, bundle.write(sender, stick, place=place).path)
    clear(stick)


def differ(kech: Store, sister: Store, province: Store, stick: Path) -> str:
    """Let two computers of a district name one office differently without knowing of each other; return the office."""
    row = office(kech, "Education department")
    carry(kech, province, stick)
    carry(province, sister, stick)
    entering.enter(kech, "institution", row, {"name": "Department of Education"})
    entering.enter(sister, "institution", row, {"name": "Education Department, Kech"})
    carry(sister, province, stick)
    carry(province, kech, stick)
    return row


def clear(stick: Path) -> None:
    """Take all files from the stick."""
    for path in stick.iterdir():
        path.unlink()


def with_stick(stick: Path) -> LookForDrives:
    """Return what finds this one stick in the computer."""

    def look() -> list[Drive]:
        return [look_at(stick, "KINGSTON")]

    return look


def without_stick() -> list[Drive]:
    """Find no stick."""
    return []


def choosing(folder: Path | None) -> AskFolder:
    """Return what an officer chooses when asked for a folder."""

    def ask(parent: QWidget) -> Path | None:
        return folder

    return ask
