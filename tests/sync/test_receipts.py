"""A receipt says what the province holds; only it shortens a bundle, and it may come late, twice or never."""

from hashlib import blake2b
from pathlib import Path

import pytest

from lead_desktop.roadmap.texts import english
from lead_desktop.store.store import Store
from lead_desktop.sync import bundle, journey, known, papers
from lead_desktop.sync.errors import BundleError
from lead_desktop.sync.keys import keys_of, signed
from tests.sync.offices import KECH, NAUSHAHRO, Country, add, confirm, names, send


def test_a_receipt_moves_the_bundle_to_received(kech: Store, province: Store, stick: Path) -> None:
    add(kech)
    send(kech, province, stick)
    assert [stop.reached for stop in journey.out_journey(kech).stops] == [True, True, True, False]
    told = confirm(province, kech, stick)
    assert (told.number, told.received, told.agrees) == (1, 1, True)
    assert told.sentence.said(english) == "The province has bundle 1. Bundles confirmed now: 1."
    assert [stop.reached for stop in journey.out_journey(kech).stops] == [True] * 4
    assert journey.province_has(kech) == {"number": 1, "changes_since": 0}


def test_what_comes_after_the_receipt_is_counted(kech: Store, province: Store, stick: Path) -> None:
    assert journey.province_has(kech) == {"number": None, "changes_since": 0}
    add(kech)
    send(kech, province, stick)
    confirm(province, kech, stick)
    add(kech)
    add(kech)
    assert journey.province_has(kech) == {"number": 1, "changes_since": 2}
    assert journey.out_journey(kech).number == 2
    assert journey.out_journey(kech).changes == 2


def test_the_same_receipt_twice_and_an_older_one_change_nothing(kech: Store, province: Store, stick: Path) -> None:
    add(kech)
    send(kech, province, stick)
    older = journey.write_receipt(province, KECH, stick)
    journey.take_in_receipt(kech, older)
    add(kech)
    send(kech, province, stick)
    confirm(province, kech, stick)
    before = known.confirmed(kech)
    told = journey.take_in_receipt(kech, older)
    assert told.taken_before
    assert known.confirmed(kech) == before


def test_a_bundle_that_was_lost_counts_as_received_through_a_later_one(
    kech: Store, province: Store, stick: Path
) -> None:
    add(kech)
    bundle.write(kech, stick).path.unlink()
    add(kech)
    send(kech, province, stick)
    assert confirm(province, kech, stick).received == 2
    assert [(note.number, note.state, note.remark) for note in kech.journal.notes("out")] == [
        (1, "received", "2"),
        (2, "received", ""),
    ]


def test_a_receipt_for_another_district_is_not_ours(
    country: Country, kech: Store, province: Store, stick: Path
) -> None:
    second = country.district(province, "PANJGUR")
    add(second)
    send(second, province, stick)
    with pytest.raises(BundleError, match="receipt for Panjgur"):
        journey.take_in_receipt(kech, journey.write_receipt(province, "PANJGUR", stick))


def test_a_receipt_of_an_impostor_is_refused(country: Country, kech: Store, stick: Path) -> None:
    impostor = country.province()
    other = country.district(impostor)
    add(other)
    send(other, impostor, stick)
    with pytest.raises(BundleError, match="did not sign"):
        journey.take_in_receipt(kech, journey.write_receipt(impostor, KECH, stick))


def test_there_is_no_receipt_before_anything_has_come(country: Country, province: Store, stick: Path) -> None:
    country.district(province)
    with pytest.raises(BundleError, match="nothing to confirm"):
        journey.write_receipt(province, KECH, stick)
    with pytest.raises(BundleError):
        journey.write_receipt(province, NAUSHAHRO, stick)


def test_one_changed_letter_makes_a_receipt_worthless(kech: Store, province: Store, stick: Path) -> None:
    add(kech)
    send(kech, province, stick)
    path = journey.write_receipt(province, KECH, stick)
    text = path.read_bytes()
    for place in range(0, len(text), 5):
        changed = bytearray(text)
        changed[place] ^= 4
        path.write_bytes(changed)
        with pytest.raises(BundleError):
            journey.take_in_receipt(kech, path)
    assert known.confirmed(kech).bundle == 0


def test_a_receipt_that_does_not_agree_is_shown(kech: Store, province: Store, stick: Path) -> None:
    from lead_desktop.sync import keys

    add(kech)
    send(kech, province, stick)
    path = journey.write_receipt(province, KECH, stick)
    told = papers.read_paper(path, "receipt")
    wrong = keys.signed(keys.keys_of(province), "receipt", {**told.facts, "digest": "0" * 64})
    path.write_bytes(wrong.text())
    taken = journey.take_in_receipt(kech, path)
    assert not taken.agrees
    assert "Call the provincial office" in taken.sentence.said(english)


def test_the_code_read_over_the_phone_marks_a_bundle_received_and_keeps_it_in_the_next(
    kech: Store, province: Store, stick: Path
) -> None:
    add(kech)
    written = bundle.write(kech, stick)
    assert journey.receipt_code(province, written.bundle_id) is None
    journey.take_in(province, written.path)
    code = journey.receipt_code(province, written.bundle_id)
    assert code is not None
    assert len(code.replace("-", "")) == 9
    assert not journey.confirm_by_code(kech, written.bundle_id, "000-000-000")
    assert journey.confirm_by_code(kech, written.bundle_id, code.lower().replace("-", " "))
    assert [note.state for note in kech.journal.notes("out")] == ["received"]
    assert bundle.write(kech, stick).changes == 1


def test_a_stick_tells_its_files_and_nothing_is_followed(kech: Store, province: Store, stick: Path) -> None:
    add(kech)
    written = bundle.write(kech, stick)
    (stick / ".hidden.lead").write_bytes(written.path.read_bytes())
    (stick / "half.lead").write_bytes(written.path.read_bytes()[:500])
    (stick / "Photos.lnk").write_bytes(b"L\0\0\0")
    (stick / "below").mkdir()
    (stick / "below" / "deep.lead").write_bytes(written.path.read_bytes())
    (stick / "link.lead").symlink_to(written.path)
    found = {one.path.name: one.kind for one in journey.find_on(stick)}
    assert found == {
        ".hidden.lead": "bundle",
        "KECH-2026-11-21-0001.lead": "bundle",
        "KECH-0001.certificate": "certificate",
        "KECH.request": "request",
        "half.lead": "damaged",
    }


def test_bundles_are_taken_in_the_order_of_their_numbers(kech: Store, province: Store, stick: Path) -> None:
    add(kech, name="First")
    first = bundle.write(kech, stick / "z.lead").path
    add(kech, name="Second")
    second = bundle.write(kech, stick / "a.lead").path
    (stick / "0.lead").write_bytes(b"torn")
    assert journey.meant_for_import(sorted(stick.iterdir())) == [first, second, stick / "0.lead"]


def test_districts_are_heard_once_something_of_theirs_is_here(
    country: Country, kech: Store, province: Store, stick: Path
) -> None:
    assert journey.districts_heard(province) == []
    add(kech)
    send(kech, province, stick)
    assert journey.districts_heard(province) == [KECH]
    assert names(province) == ["District council"]


def test_a_laptop_agrees_though_its_sisters_changes_have_not_come_to_it(
    country: Country, kech: Store, province: Store, stick: Path
) -> None:
    sister = country.district(province)
    add(kech, name="From Kech")
    add(sister, name="From the sister")
    send(kech, province, stick)
    send(sister, province, stick)
    assert confirm(province, kech, stick).agrees
    assert journey.province_has(kech)["changes_since"] == 0


def test_what_the_province_holds_otherwise_is_told_and_stays_unconfirmed(
    kech: Store, province: Store, stick: Path
) -> None:
    add(kech)
    send(kech, province, stick)
    facts = dict(papers.read_paper(journey.write_receipt(province, KECH, stick), "receipt").facts)
    replica, seq = kech.about.replica, kech.vector()[kech.about.replica]
    digest = blake2b(f"{replica} {seq} {'0' * 64}\n".encode(), digest_size=32).hexdigest()
    altered = {**facts, "chains": {replica: "0" * 64}, "digest": digest}
    path = stick / "altered.receipt"
    path.write_bytes(signed(keys_of(province), "receipt", altered).text())
    told = journey.take_in_receipt(kech, path)
    assert not told.agrees
    assert bundle.write(kech, stick).kind == "full"
