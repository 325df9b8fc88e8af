"""Computers become known by a number read over the phone, and stay known by a signed list that never goes back."""

from pathlib import Path

import pytest

from lead_desktop.roadmap.texts import english
from lead_desktop.store.store import Store
from lead_desktop.sync import bundle, enrolment, journey, keys, papers
from lead_desktop.sync.errors import BundleError
from tests.sync.offices import BALOCHISTAN, KECH, NAUSHAHRO, Country, add, enrol, names, send


def test_the_check_number_is_six_groups_of_five_digits_and_the_same_on_both_sides(
    country: Country, stick: Path
) -> None:
    kech = country.office("district", KECH)
    asked = enrolment.read_request(enrolment.write_request(kech, stick))
    own = keys.keys_of(kech)
    assert asked.check_number == keys.check_number(own.signing_key, own.recipient)
    assert [len(group) for group in asked.check_number.split()] == [5] * 6


def test_a_number_that_was_heard_wrong_admits_nobody(country: Country, province: Store, stick: Path) -> None:
    asked = enrolment.read_request(enrolment.write_request(country.office("district", KECH), stick))
    with pytest.raises(BundleError, match="read over the phone again"):
        enrolment.admit(province, asked, "00000 " * 6)
    assert enrolment.certificates(province) == []


@pytest.mark.parametrize("form", ["{0}", "{1}", "{2}"])
def test_the_number_may_be_typed_with_or_without_gaps_and_in_urdu_digits(
    country: Country, province: Store, stick: Path, form: str
) -> None:
    asked = enrolment.read_request(enrolment.write_request(country.office("district", KECH), stick))
    urdu = asked.check_number.translate(str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹"))
    typed = form.format(asked.check_number, asked.check_number.replace(" ", ""), urdu)
    admitted = enrolment.admit(province, asked, typed)
    assert admitted.sentence.said(english) == "Kech-2 of Kech is admitted."


def test_the_list_names_the_province_first(kech: Store, province: Store) -> None:
    assert [(one.role, one.place) for one in enrolment.certificates(province)] == [
        ("province", BALOCHISTAN),
        ("district", KECH),
    ]
    assert enrolment.certificates(kech) == enrolment.certificates(province)


def test_files_that_are_meant_for_others_are_left_alone(kech: Store, stick: Path) -> None:
    bundle.write(kech, stick)
    (stick / "autorun.inf").write_text("open=worm.exe")
    everything = sorted(stick.iterdir())
    assert [asked.place for asked in enrolment.requests_among(everything)] == [KECH]
    assert [path.suffix for path in enrolment.certificates_among(everything)] == [".certificate"]
    assert [path.suffix for path in journey.meant_for_import(everything)] == [".lead"]


def test_an_older_list_never_comes_back(country: Country, kech: Store, province: Store, stick: Path) -> None:
    older = enrolment.write_certificate(province, KECH, stick)
    enrol(country.office("district", KECH), province, stick)
    newer = enrolment.write_certificate(province, KECH, stick)
    enrolment.accept(kech, newer)
    with pytest.raises(BundleError, match="older"):
        enrolment.accept(kech, older)
    assert len(enrolment.certificates(kech)) == 3


def test_another_office_cannot_put_itself_in_the_place_of_the_province(
    country: Country, kech: Store, stick: Path
) -> None:
    impostor = country.province()
    with pytest.raises(BundleError, match="signed by another provincial office"):
        enrolment.accept(kech, enrolment.write_certificate(impostor, KECH, stick))


def test_a_district_does_not_take_the_certificate_of_another_province(country: Country, stick: Path) -> None:
    naushahro = country.office("district", NAUSHAHRO)
    with pytest.raises(BundleError, match="not the province of this district"):
        enrolment.accept(naushahro, enrolment.write_certificate(country.province(), NAUSHAHRO, stick))


@pytest.mark.parametrize("kind", ["request", "certificate"])
def test_one_changed_letter_makes_a_paper_worthless(kech: Store, province: Store, stick: Path, kind: str) -> None:
    (path,) = stick.glob(f"*.{kind}")
    read = enrolment.read_request if kind == "request" else lambda path: enrolment.accept(kech, path)
    text = path.read_bytes()
    for place in range(0, len(text), 7):
        changed = bytearray(text)
        changed[place] ^= 1
        path.write_bytes(changed)
        with pytest.raises(BundleError):
            read(path)


def test_a_list_that_its_signer_is_not_part_of_is_refused(kech: Store, province: Store, stick: Path) -> None:
    listed = enrolment.paper(province)
    assert listed is not None
    forged = keys.signed(keys.new_keys(), "certificate", {**listed.facts, "number": 99})
    path = stick / "forged.certificate"
    path.write_bytes(forged.text())
    with pytest.raises(BundleError):
        enrolment.accept(kech, path)


def test_a_district_admits_nobody_and_the_province_asks_nobody(kech: Store, province: Store, stick: Path) -> None:
    asked = enrolment.read_request(next(iter(stick.glob("*.request"))))
    with pytest.raises(BundleError, match="Only the provincial office"):
        enrolment.admit(kech, asked, None)
    with pytest.raises(BundleError, match="Only a district"):
        enrolment.write_request(province, stick)


def test_a_stopped_computer_brings_nothing_more(kech: Store, province: Store, stick: Path) -> None:
    add(kech, name="Before")
    send(kech, province, stick)
    enrolment.revoke(province, kech.about.replica, 2)
    add(kech, name="After the theft")
    written = bundle.write(kech, stick)
    assert journey.look(province, written.path).sender.standing == "stopped"
    with pytest.raises(BundleError, match="no longer trusted"):
        journey.take_in(province, written.path)
    assert names(province) == ["Before"]


def test_later_changes_of_a_stopped_computer_are_set_aside_when_a_sister_brings_them(
    country: Country, kech: Store, province: Store, stick: Path
) -> None:
    sister = country.district(province)
    enrolment.accept(kech, enrolment.write_certificate(province, KECH, stick))
    add(kech, name="Before")
    add(kech, name="After the theft")
    journey.take_in(sister, bundle.write(kech, stick, recipients=bundle.sisters(kech)).path)
    enrolment.revoke(province, kech.about.replica, 2)
    add(sister, name="By the sister")
    taken = send(sister, province, stick)
    assert names(province) == ["Before", "By the sister"]
    assert taken.set_aside == 1
    assert [reason for _, reason in province.set_aside()] == ["stopped"]


def test_an_office_with_real_districts_refuses_practice(
    country: Country, kech: Store, province: Store, stick: Path
) -> None:
    practice = country.office("district", KECH, practice=True)
    asked = enrolment.read_request(enrolment.write_request(practice, stick / "practice.request"))
    with pytest.raises(BundleError, match="practice"):
        enrolment.admit(province, asked, None)
    assert not province.about.practice


def test_a_new_office_becomes_one_for_practice_and_says_so(country: Country, province: Store, stick: Path) -> None:
    practice = country.office("district", KECH, practice=True)
    asked = enrolment.read_request(enrolment.write_request(practice, stick))
    admitted = enrolment.admit(province, asked, None)
    assert "practice office" in admitted.sentence.said(english)
    assert province.about.practice
    real = country.office("district", KECH)
    with pytest.raises(BundleError, match="real"):
        enrolment.admit(province, enrolment.read_request(enrolment.write_request(real, stick)), None)


def test_what_is_closed_to_the_district_is_closed_to_the_escrow_key_too(
    kech: Store, province: Store, stick: Path
) -> None:
    escrow = keys.new_keys()
    enrolment.keep_escrow(province, escrow.recipient)
    enrolment.accept(kech, enrolment.write_certificate(province, KECH, stick))
    add(kech)
    recipients = bundle.inspect(bundle.write(kech, stick).path).recipients
    assert recipients == (keys.keys_of(province).recipient, escrow.recipient)


def test_a_certificate_that_has_run_out_is_told_and_stops_nothing(kech: Store, province: Store, stick: Path) -> None:
    listed = enrolment.paper(province)
    assert listed is not None
    computers = [{**one, "until": "2026-01-01"} for one in listed.facts["computers"]]
    facts = {**listed.facts, "computers": computers, "number": 9}
    province.keep("certificates", keys.signed(keys.keys_of(province), "certificate", facts).whole())
    add(kech)
    written = bundle.write(kech, stick)
    seen = journey.look(province, written.path).sentence.said(english)
    told = journey.take_in(province, written.path).sentence.said(english)
    for said in (seen, told):
        assert "has run out. Ask the district for a new request and admit the computer again." in said
    assert names(province) == ["District council"]


def test_a_paper_of_another_kind_is_not_read_as_this_one(kech: Store, stick: Path) -> None:
    (certificate,) = stick.glob("*.certificate")
    assert papers.kind_of(certificate) == "certificate"
    with pytest.raises(BundleError, match="not a file of this program"):
        enrolment.read_request(certificate)


def test_a_hostile_name_of_a_computer_cannot_turn_a_sentence_around(country: Country, stick: Path) -> None:
    kech = country.office("district", KECH)
    kech.amend_about(computer="Kech\u202egpj.exe\n1")
    asked = enrolment.read_request(enrolment.write_request(kech, stick))
    assert asked.computer == "Kechgpj.exe1"
