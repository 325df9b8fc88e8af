"""Power may fail between any two steps of taking in: the next start goes on, or the step is begun again."""

from pathlib import Path

import pytest

from lead_desktop.roadmap.texts import english
from lead_desktop.store.store import Store
from lead_desktop.sync import bundle, enrolment, journey, known, verifying
from lead_desktop.sync.errors import BundleError
from lead_desktop.system.safeio import TAG
from tests.sync.offices import KECH, Country, add, change, confirm, names, send


def test_proofs_that_were_kept_before_the_changes_do_no_harm(
    country: Country, kech: Store, province: Store, stick: Path
) -> None:
    row = add(kech, name="First")
    send(kech, province, stick)
    change(kech, row, name="Second")
    written = bundle.write(kech, stick)
    known.keep_heads(province, bundle.inspect(written.path).heads)
    sister = country.district(province)
    send(province, sister, stick)
    assert names(sister) == ["First"]
    journey.take_in(province, written.path)
    send(province, sister, stick)
    assert names(sister) == ["Second"]


def test_attachments_that_came_before_the_changes_are_simply_there(kech: Store, province: Store, stick: Path) -> None:
    kech.attachments.add(b"scan", "institution", add(kech), "decision", "Decision")
    written = bundle.write(kech, stick)
    verifying.give_blobs(province, written.path, lambda _, blob: province.attachments.put(blob))
    journey.take_in(province, written.path)
    assert not province.attachments.wanted()


def test_after_a_start_leftovers_go_and_what_waited_is_taken_in(
    country: Country, kech: Store, province: Store, stick: Path
) -> None:
    add(kech, name="First")
    first = bundle.write(kech, stick)
    journey.take_in(province, first.path)
    confirm(province, kech, stick)
    add(kech, name="Second")
    second = bundle.write(kech, stick)
    other = country.province()
    for name in ("keys", "certificates"):
        other.keep(name, province.kept(name))
    journey.take_in(other, second.path)
    inbox = other.folder / "inbox"
    (inbox / f"half.lead.0000{TAG}").write_bytes(b"half")
    (inbox / "0000.lead").write_bytes(b"whole but not looked at")
    assert journey.go_on(other) == []
    assert [path.suffix for path in inbox.iterdir()] == [".held"]
    other.keep("certificates", province.kept("certificates"))
    journey.take_in(other, first.path)
    assert names(other) == ["First", "Second"]
    assert journey.go_on(other) == []
    assert not list(inbox.iterdir())


def test_a_held_file_that_is_gone_is_noted_and_keeps_nothing_waiting(
    country: Country, kech: Store, province: Store, stick: Path
) -> None:
    add(kech, name="First")
    send(kech, province, stick)
    confirm(province, kech, stick)
    add(kech, name="Second")
    second = bundle.write(kech, stick)
    other = country.province()
    for name in ("keys", "certificates"):
        other.keep(name, province.kept(name))
    journey.take_in(other, second.path)
    for held in (other.folder / "inbox").iterdir():
        held.unlink()
    assert journey.go_on(other) == []
    assert [note.state for note in other.journal.notes("in")] == ["refused"]
    assert journey.take_in(other, second.path).standing == "held"


def test_a_district_that_lost_everything_gets_its_work_back_from_the_province(
    country: Country, kech: Store, province: Store, stick: Path
) -> None:
    add(kech, name="Years of work")
    send(kech, province, stick)
    anew = country.district(province)
    send(province, anew, stick)
    assert names(anew) == ["Years of work"]


def test_the_way_in_and_out_is_told_stop_by_stop(kech: Store, province: Store, stick: Path) -> None:
    assert [stop.reached for stop in journey.in_journey(province).stops] == [False] * 4
    add(kech)
    assert journey.out_journey(kech).by_step == {"": 1}
    assert [stop.reached for stop in journey.out_journey(kech).stops] == [True, False, False, False]
    send(kech, province, stick)
    arrived = journey.in_journey(province, KECH)
    assert (arrived.number, [stop.reached for stop in arrived.stops]) == (1, [True] * 4)
    assert [note.number for note in journey.out_journey(kech).waiting] == [1]


def test_the_preview_names_what_comes_and_changes_nothing(kech: Store, province: Store, stick: Path) -> None:
    add(kech, name="District council")
    written = bundle.write(kech, stick)
    before = province.vector(), province.journal.notes()
    seen = bundle.preview(province, bundle.verify(province, written.path))
    assert seen.sentence.said(english) == "Bundle 1 from Kech. Changes: 1."
    assert [(one.entity, one.name) for one in seen.rows] == [("institution", "District council")]
    assert (dict(seen.by_step), seen.sender.computer) == ({"": 1}, "Kech-2")
    assert (province.vector(), province.journal.notes()) == before


def test_a_verified_bundle_is_verified_again_when_it_is_taken_in(kech: Store, province: Store, stick: Path) -> None:
    add(kech)
    verified = bundle.verify(province, bundle.write(kech, stick).path)
    enrolment.revoke(province, kech.about.replica, 1)
    with pytest.raises(BundleError, match="no longer trusted"):
        journey.take_in(province, verified)
