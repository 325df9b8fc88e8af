"""A bundle carries what is not confirmed, to whom it is made for, and is taken in whole, once and in its turn."""

from pathlib import Path
from zipfile import ZipFile

import pytest

from lead_desktop.roadmap.texts import english
from lead_desktop.store.changes import Kind
from lead_desktop.store.rebuild import content_hash, rebuild
from lead_desktop.store.store import Store
from lead_desktop.sync import bundle, enrolment, journey
from lead_desktop.sync.errors import BundleError
from lead_desktop.sync.sending import sisters
from tests.sync.offices import KECH, NAUSHAHRO, Country, add, change, confirm, enrol, names, send, write


def test_a_bundle_brings_the_records_of_the_district(kech: Store, province: Store, stick: Path) -> None:
    add(kech, name="District council")
    taken = send(kech, province, stick)
    assert names(province) == ["District council"]
    assert (taken.changes, taken.differences, taken.set_aside) == (1, 0, 0)


def test_the_same_bundle_again_changes_nothing(kech: Store, province: Store, stick: Path) -> None:
    add(kech)
    written = bundle.write(kech, stick)
    journey.take_in(province, written.path)
    before = province.vector(), content_hash(province), len(province.journal.notes())
    again = journey.take_in(province, written.path)
    assert (again.standing, again.committed) == ("taken_in_before", None)
    assert (province.vector(), content_hash(province), len(province.journal.notes())) == before


def test_without_a_receipt_every_bundle_carries_everything(kech: Store, stick: Path) -> None:
    add(kech, name="First")
    bundle.write(kech, stick)
    add(kech, name="Second")
    assert bundle.write(kech, stick).changes == 2


def test_a_receipt_shortens_the_next_bundle(kech: Store, province: Store, stick: Path) -> None:
    add(kech, name="First")
    send(kech, province, stick)
    confirm(province, kech, stick)
    add(kech, name="Second")
    written = bundle.write(kech, stick)
    assert (written.kind, written.changes) == ("delta", 1)
    journey.take_in(province, written.path)
    assert names(province) == ["First", "Second"]


def test_a_full_bundle_leaves_nothing_out(kech: Store, province: Store, stick: Path) -> None:
    add(kech)
    send(kech, province, stick)
    confirm(province, kech, stick)
    assert bundle.write(kech, stick, full=True).changes == 1


def test_a_lost_bundle_loses_nothing(kech: Store, province: Store, stick: Path) -> None:
    add(kech, name="Lost")
    bundle.write(kech, stick).path.unlink()
    add(kech, name="Kept")
    send(kech, province, stick)
    assert names(province) == ["Kept", "Lost"]


def test_a_bundle_that_builds_on_a_missing_one_waits_and_follows_by_itself(
    country: Country, kech: Store, province: Store, stick: Path
) -> None:
    row = add(kech, name="First")
    first = bundle.write(kech, stick)
    journey.take_in(province, first.path)
    confirm(province, kech, stick)
    change(kech, row, name="Second")
    second = bundle.write(kech, stick)

    other = _restored_before(country, province, stick)
    held = journey.take_in(other, second.path)
    assert (held.standing, held.committed) == ("held", None)
    assert "it builds on bundle 1" in held.sentence.said(english)
    assert names(other) == []
    assert [note.state for note in other.journal.notes("in")] == ["held"]

    second.path.unlink()
    taken = journey.take_in(other, first.path)
    assert [one.preview.number for one in taken.followed] == [2]
    assert names(other) == ["Second"]
    assert [note.state for note in other.journal.notes("in")] == ["taken_in", "taken_in"]
    assert not list((other.folder / "inbox").iterdir())


def _restored_before(country: Country, province: Store, stick: Path) -> Store:
    """Return a provincial office with the same keys and certificates that has taken nothing in."""
    other = country.province()
    for name in ("keys", "certificates"):
        other.keep(name, province.kept(name))
    return other


def test_a_bundle_opens_only_at_the_office_it_is_made_for(country: Country, kech: Store, stick: Path) -> None:
    add(kech)
    written = bundle.write(kech, stick)
    stranger = country.province()
    assert journey.look(stranger, written.path).standing == "not_for_us"
    with pytest.raises(BundleError, match="made for Balochistan") as refused:
        journey.take_in(stranger, written.path)
    assert refused.value.reason == "not_for_us"
    assert names(stranger) == []


def test_an_own_bundle_is_left_alone(kech: Store, stick: Path) -> None:
    add(kech)
    taken = journey.take_in(kech, bundle.write(kech, stick).path)
    assert taken.committed is None
    assert "written on this computer" in taken.sentence.said(english)


def test_before_the_certificate_the_program_says_what_to_do(country: Country, stick: Path) -> None:
    lonely = country.office("district", KECH)
    with pytest.raises(BundleError, match="Write a request") as refused:
        bundle.write(lonely, stick)
    assert refused.value.reason == "no_certificate"
    assert not list(stick.iterdir())


def test_a_sender_that_is_not_admitted_needs_an_explicit_yes(country: Country, province: Store, stick: Path) -> None:
    newcomer = country.office("district", KECH)
    enrolment.accept(newcomer, enrolment.write_certificate(province, KECH, stick))
    add(newcomer, name="From a newcomer")
    written = bundle.write(newcomer, stick)
    seen = journey.look(province, written.path)
    assert (seen.standing, seen.changes, seen.sender.standing) == ("unknown_sender", 1, "unknown")
    with pytest.raises(BundleError, match=seen.sender.check_number):
        journey.take_in(province, written.path)
    assert names(province) == []
    journey.take_in(province, written.path, accept_unverified=True)
    assert names(province) == ["From a newcomer"]


def test_private_answers_stay_on_the_computer(kech: Store, province: Store, stick: Path) -> None:
    row = add(kech, name="District council", phone="0852-000000")
    send(kech, province, stick)
    arrived = province.row("institution", row)
    assert arrived is not None
    assert (arrived["name"], arrived["phone"]) == ("District council", None)
    kept = kech.row("institution", row)
    assert kept is not None
    assert kept["phone"] == "0852-000000"


def test_scans_travel_after_the_records_and_are_asked_for_when_missing(
    kech: Store, province: Store, stick: Path
) -> None:
    row = add(kech)
    scan = b"%PDF-1.4 decision"
    kech.attachments.add(scan, "institution", row, "decision", "Decision of 3 May")
    (sha256,) = [str(paper["sha256"]) for paper in kech.rows("document")]
    (hidden,) = (kech.folder / "attachments").rglob(sha256)
    hidden.rename(hidden.with_suffix(".away"))
    send(kech, province, stick)
    assert confirm(province, kech, stick).wanted == (sha256,)

    hidden.with_suffix(".away").rename(hidden)
    assert bundle.write(kech, stick).attachments == 1
    send(kech, province, stick)
    assert province.attachments.read(sha256) == scan


def test_sister_laptops_of_one_district_meet_over_a_stick(
    country: Country, kech: Store, province: Store, stick: Path
) -> None:
    sister = country.district(province)
    enrolment.accept(kech, enrolment.write_certificate(province, KECH, stick))
    row = add(kech, name="From the first laptop")
    written = bundle.write(kech, stick, recipients=sisters(kech))
    journey.take_in(sister, written.path)
    change(sister, row, name="Corrected on the second")
    send(sister, province, stick)
    assert names(province) == ["Corrected on the second"]
    assert not province.differences()


def test_two_laptops_that_did_not_know_of_each_other_make_a_card(
    country: Country, kech: Store, province: Store, stick: Path
) -> None:
    sister = country.district(province)
    row = add(kech, name="Council")
    send(kech, province, stick)
    send(province, sister, stick)
    change(kech, row, name="District council")
    change(sister, row, name="Council of Kech")
    send(kech, province, stick)
    written = bundle.write(sister, stick)
    assert journey.look(province, written.path).differences == 1
    taken = journey.take_in(province, written.path)
    assert taken.differences == 1
    assert {side.values["name"] for side in province.differences()[0].sides} == {"District council", "Council of Kech"}


def test_undo_takes_a_whole_bundle_back(kech: Store, province: Store, stick: Path) -> None:
    add(kech, name="One")
    add(kech, name="Two")
    send(kech, province, stick)
    label = province.undo_label()
    assert label is not None
    assert label.said(english) == "Bundle 1 from Kech taken in"
    province.undo()
    assert names(province) == []


def test_a_safety_copy_is_made_before(kech: Store, province: Store, stick: Path) -> None:
    add(kech)
    taken = send(kech, province, stick)
    assert taken.safety_copy is not None
    assert taken.safety_copy.why == "import"


def test_practice_and_real_offices_never_mix(country: Country, kech: Store, stick: Path) -> None:
    practice = country.office("district", NAUSHAHRO, practice=True)
    office = country.office("province", "SINDH")
    enrol(practice, office, stick)
    assert office.about.practice
    add(practice)
    written = bundle.write(practice, stick)
    assert journey.look(kech, written.path).standing == "practice"
    with pytest.raises(BundleError, match="practice"):
        journey.take_in(kech, written.path)
    journey.take_in(office, written.path)
    assert names(office) == ["District council"]


def test_a_record_removed_and_restored_arrives_as_it_is(kech: Store, province: Store, stick: Path) -> None:
    row = add(kech)
    write(kech, Kind.REMOVE, "institution", row)
    send(kech, province, stick)
    assert [found["id"] for found in province.all_rows("institution", removed=True)] == [row]
    write(kech, Kind.RESTORE, "institution", row)
    send(kech, province, stick)
    assert names(province) == ["District council"]


def test_any_zip_program_lists_a_bundle_and_its_note_tells_nothing(kech: Store, stick: Path) -> None:
    add(kech, name="Secret council", aliases="Hidden name")
    path = bundle.write(kech, stick).path
    with ZipFile(path) as listed:
        assert listed.testzip() is None
        assert listed.namelist() == ["READ-ME.txt", "part-0001.age", "manifest.json", "manifest.sig"]
        note = listed.read("READ-ME.txt").decode()
    assert all(word in note for word in ("bundle of LEAD Desktop", "بنڈل", "بنڊل"))
    content = path.read_bytes()
    assert not any(word.encode() in content for word in ("Secret", "Hidden", "Planning officer", "institution"))


def test_a_bundle_says_its_facts_without_being_opened(kech: Store, stick: Path) -> None:
    add(kech)
    written = bundle.write(kech, stick)
    facts = bundle.inspect(written.path).facts()
    assert written.path.name == "KECH-2026-11-21-0001.lead"
    assert (facts["from"], facts["to"], facts["number"], facts["changes"]) == (KECH, "BALOCHISTAN", 1, 1)
    assert facts["check_code"] == written.check_code
    assert [len(group) for group in written.check_code.split("-")] == [2, 3, 2]


def test_a_place_that_cannot_be_written_leaves_what_is_there(kech: Store, stick: Path) -> None:
    older = bundle.write(kech, stick).path.read_bytes()
    with pytest.raises(BundleError, match="could not be written"):
        bundle.write(kech, stick / "KECH-2026-11-21-0001.lead" / "below.lead")
    assert (stick / "KECH-2026-11-21-0001.lead").read_bytes() == older


@pytest.mark.parametrize("name", ["lead.db", "report.pdf", "KECH-0001.receipt"])
def test_nothing_that_stands_under_another_name_is_written_over(kech: Store, stick: Path, name: str) -> None:
    (stick / name).write_bytes(b"somebody's work")
    with pytest.raises(BundleError) as refused:
        bundle.write(kech, stick / name)
    assert name in refused.value.sentence.said(english)
    assert (stick / name).read_bytes() == b"somebody's work"


def test_the_stores_own_file_is_never_taken_for_a_stick(kech: Store) -> None:
    with pytest.raises(BundleError):
        bundle.write(kech, kech.folder / "lead.db")
    assert rebuild(kech, dry_run=True).equal


def test_several_bundles_in_a_row_share_one_safety_copy_until_something_is_written(
    country: Country, kech: Store, province: Store, stick: Path
) -> None:
    panjgur = country.district(province, "PANJGUR")
    add(kech)
    add(panjgur)
    first, second = send(kech, province, stick), send(panjgur, province, stick)
    assert first.safety_copy == second.safety_copy
    add(province, name="Own work")
    add(kech, name="More")
    third = send(kech, province, stick)
    assert third.safety_copy is not None
    assert third.safety_copy != first.safety_copy
    assert third.safety_copy.path.exists()
