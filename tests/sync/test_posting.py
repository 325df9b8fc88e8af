"""Over a line two offices exchange bundles and receipts by themselves; what asks for a decision waits for a person."""

from pathlib import Path

import pytest

from lead_desktop.roadmap.texts import english
from lead_desktop.store.store import Store
from lead_desktop.sync import bundle, carriers, journey, outbox, posting, watching
from lead_desktop.sync.carriers import INBOX, OUTBOX, Address, Carrier
from lead_desktop.sync.errors import BundleError
from tests.sync.offices import KECH, Country, add, change, names
from tests.sync.test_carriers import Breaking
from tests.sync.test_sticks import SMALL, scan

PIECE = 5_000


@pytest.fixture
def share(tmp_path: Path, kech: Store, province: Store) -> Path:
    """Let the two offices meet in a shared folder: what districts send, and what the province answers."""
    up, down = Address(str(tmp_path / "share" / "up")), Address(str(tmp_path / "share" / "down"))
    for store, out, into in ((kech, up, down), (province, down, up)):
        carriers.keep_address(store, OUTBOX, out)
        carriers.keep_address(store, INBOX, into)
    return tmp_path / "share"


def test_a_bundle_goes_up_and_its_receipt_comes_back(share: Path, kech: Store, province: Store) -> None:
    add(kech, name="Over the line")
    sent = posting.go_round(kech, Carrier.open)
    assert [one.said(english) for one in sent.said] == ["Bundle 1 has been sent."]
    assert [note.state for note in kech.journal.notes("out")] == ["uploaded"]
    assert [stop.name for stop in journey.out_journey(kech).stops][1] == "uploaded"
    answered = posting.go_round(province, Carrier.open)
    assert [one.accepted for one in answered.fetched] == [True]
    assert names(province) == ["Over the line"]
    assert (share / "down" / KECH).is_dir()
    posting.go_round(kech, Carrier.open)
    assert [note.state for note in kech.journal.notes("out")] == ["received"]
    assert journey.province_has(kech) == {"number": 1, "changes_since": 0}


def test_nothing_new_sends_nothing(share: Path, kech: Store, province: Store) -> None:
    add(kech)
    posting.go_round(kech, Carrier.open)
    posting.go_round(province, Carrier.open)
    posting.go_round(kech, Carrier.open)
    assert posting.go_round(kech, Carrier.open) == posting.Round()
    assert posting.go_round(province, Carrier.open) == posting.Round()
    assert len(kech.journal.notes("out")) == 1


def test_a_district_does_not_fetch_what_it_sent_itself(kech: Store, tmp_path: Path) -> None:
    box = Address(str(tmp_path / "one box for both"))
    carriers.keep_address(kech, OUTBOX, box)
    carriers.keep_address(kech, INBOX, box)
    add(kech)
    posting.go_round(kech, Carrier.open)
    assert posting.go_round(kech, Carrier.open) == posting.Round()


@pytest.mark.parametrize("at", range(1, 11))
def test_a_round_that_breaks_at_ten_places_goes_on_with_the_same_bundle(
    kech: Store, province: Store, share: Path, at: int
) -> None:
    scan(kech, 45_000)
    files = Breaking()
    carriers.keep_address(kech, INBOX, None)

    def reach(address: Address) -> Carrier:
        return Carrier(files, f"/{share.parent.name}-{at}", "the line", PIECE)

    files.left = 3 * at
    with pytest.raises(BundleError) as error:
        posting.go_round(kech, reach)
    assert error.value.reason == "no_line"
    assert [note.state for note in kech.journal.notes("out")] == ["ready"]
    sent = posting.go_round(kech, reach)
    assert len(kech.journal.notes("out")) == 1
    [said] = [one.said(english) for one in sent.said]
    assert said.startswith("Bundle 1 has been sent")
    assert ("it went on at piece" in said) == (at > 1)
    there = reach(Address(""))
    [name] = there.waiting()
    journey.take_in(province, there.fetch(name, province.folder / "in"))
    assert province.attachments.wanted() == []


def test_what_differs_waits_for_the_officer(
    country: Country, share: Path, kech: Store, province: Store, stick: Path
) -> None:
    sister = country.district(province, KECH)
    row = add(kech, name="Education department")
    journey.take_in(province, bundle.write(kech, stick).path)
    journey.take_in(sister, bundle.write(province, stick, place=KECH).path)
    change(kech, row, name="Department of Education")
    change(sister, row, name="Education Department, Kech")
    journey.take_in(province, bundle.write(sister, stick).path)
    posting.go_round(kech, Carrier.open)
    done = posting.go_round(province, Carrier.open)
    assert [(one.accepted, one.waits) for one in done.fetched] == [(False, True)]
    assert done.waiting == 1
    assert province.differences() == []
    [path] = watching.to_look_at(province)
    journey.take_in(province, path)
    watching.let_go(province, path)
    assert len(province.differences()) == 1
    assert watching.to_look_at(province) == []


def test_a_district_looks_at_every_bundle_before_it_is_taken_in(share: Path, kech: Store, province: Store) -> None:
    add(kech)
    for store in (kech, province, kech):
        done = posting.go_round(store, Carrier.open)
    assert [(one.name.split(".")[-1], one.accepted, one.waits) for one in done.fetched] == [
        ("lead", False, True),
        ("receipt", True, False),
    ]
    assert kech.journal.notes("in") == []
    kech.keep(posting.TAKE_IN, True)
    posting.go_round(kech, Carrier.open)
    assert [note.state for note in kech.journal.notes("in")] == ["taken_in"]


def test_answers_for_other_districts_are_no_news(
    country: Country, share: Path, kech: Store, province: Store, stick: Path
) -> None:
    gwadar = country.district(province, "GWADAR")
    add(gwadar)
    journey.take_in(province, bundle.write(gwadar, stick).path)
    posting.go_round(province, Carrier.open)
    carriers.keep_address(kech, INBOX, Address(str(share / "down" / "GWADAR")))
    assert posting.go_round(kech, Carrier.open).fetched == ()
    assert watching.to_look_at(kech) == []


def test_a_stick_and_a_line_may_carry_the_same_bundle(share: Path, kech: Store, province: Store, stick: Path) -> None:
    add(kech, name="Twice")
    outbox.prepare(kech)
    note = outbox.unfinished(kech)
    assert note is not None
    journey.take_in(province, outbox.carry(kech, note, stick).path)
    posting.go_round(kech, Carrier.open)
    assert [note.state for note in kech.journal.notes("out")] == ["on_stick"]
    assert names(province) == ["Twice"]


def test_a_bundle_that_is_partly_on_sticks_is_not_given_up_for_a_line(
    share: Path, kech: Store, province: Store, stick: Path
) -> None:
    for seed in range(3):
        scan(kech, 30_000, seed)
    outbox.prepare(kech, sizes=SMALL)
    note = outbox.unfinished(kech)
    assert note is not None
    assert outbox.carry(kech, note, stick, room=90_000).missing
    add(kech, name="Written meanwhile")
    posting.go_round(kech, Carrier.open)
    assert [(one.number, one.state) for one in kech.journal.notes("out")] == [(1, "uploaded")]
    posting.go_round(kech, Carrier.open)
    assert [(one.number, one.state) for one in kech.journal.notes("out")] == [(1, "uploaded"), (2, "uploaded")]
