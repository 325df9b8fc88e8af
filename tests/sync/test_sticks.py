"""A bundle leaves on one stick or on several, in any order; a copying that was cut goes on where it stopped."""

import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from lead_desktop.store.changes import BundleNote
from lead_desktop.store.store import Store
from lead_desktop.sync import gathering, journey, outbox, sending
from lead_desktop.sync.content import PartBytes
from lead_desktop.sync.errors import BundleError
from lead_desktop.system import safeio
from tests.sync.offices import Country, add, names

SMALL = PartBytes(changes=4_000, pack=40_000)
"""Parts so small that a few records fill several."""


def scan(store: Store, size: int, seed: int = 1) -> str:
    """Add a paper of incompressible bytes about a record and return its SHA-256."""
    content = random.Random(seed).randbytes(size)
    row = store.attachments.add(content, "institution", add(store), "photo", f"Scan {seed}", "given")
    return str((store.row("document", row) or {})["sha256"])


def filled(store: Store, scans: int = 5) -> list[str]:
    """Write a record and some scans."""
    add(store, name="With scans")
    return [scan(store, 30_000, seed) for seed in range(scans)]


@pytest.fixture
def sticks(tmp_path: Path) -> list[Path]:
    made = [tmp_path / f"stick-{number}" for number in range(6)]
    for folder in made:
        folder.mkdir()
    return made


def ready(store: Store) -> BundleNote:
    outbox.prepare(store, sizes=SMALL)
    note = outbox.unfinished(store)
    assert note is not None
    return note


def spread(store: Store, sticks: list[Path], room: int = 90_000) -> list[outbox.Carried]:
    """Copy the next bundle to as many small sticks as it needs."""
    note = ready(store)
    done: list[outbox.Carried] = []
    while not done or not done[-1].is_whole:
        done.append(outbox.carry(store, note, sticks[len(done)], room=room))
    return done


def test_a_bundle_that_fits_leaves_whole_and_is_on_usb(kech: Store, province: Store, sticks: list[Path]) -> None:
    wanted = filled(kech)
    note = ready(kech)
    assert note.state == "ready"
    done = outbox.carry(kech, note, sticks[0])
    assert done.is_whole
    assert [note.state for note in kech.journal.notes("out")] == ["on_stick"]
    source = outbox.path_of(kech, note)
    assert source is not None
    assert done.path.read_bytes() == source.read_bytes()
    journey.take_in(province, done.path)
    assert all(province.attachments.has(name) for name in wanted)


def test_parts_on_several_sticks_are_gathered_in_any_order(kech: Store, province: Store, sticks: list[Path]) -> None:
    wanted = filled(kech)
    done = spread(kech, sticks)
    assert len(done) >= 3
    assert sorted(number for one in done for number in one.parts) == list(range(1, done[0].of + 1))
    gathered = None
    for one in random.Random(7).sample(done, len(done)):
        assert gathered is None or gathered.missing
        gathered = gathering.gather(province, one.path)
        assert gathered is not None
        assert set(one.parts) <= set(gathered.here)
        assert set(gathered.missing).isdisjoint(one.parts)
    assert gathered is not None
    assert gathered.whole is not None
    journey.take_in(province, gathered.whole)
    assert "With scans" in names(province)
    assert all(province.attachments.has(name) for name in wanted)
    assert gathering.waiting(province) == []


def test_the_same_stick_twice_changes_nothing_and_a_restart_forgets_nothing(
    kech: Store, province: Store, sticks: list[Path]
) -> None:
    filled(kech)
    first, *_ = spread(kech, sticks)
    assert gathering.gather(province, first.path) == gathering.gather(province, first.path)
    journey.go_on(province)
    (standing,) = gathering.waiting(province)
    assert standing.here == first.parts
    assert standing.missing == tuple(number for number in range(1, first.of + 1) if number not in first.parts)


def test_what_is_put_together_is_what_the_sender_wrote(kech: Store, province: Store, sticks: list[Path]) -> None:
    filled(kech)
    done = spread(kech, sticks)
    (note,) = kech.journal.notes("out")
    source = outbox.path_of(kech, note)
    assert source is not None
    gathered = [gathering.gather(province, one.path) for one in done][-1]
    assert gathered is not None
    assert gathered.whole is not None
    assert gathered.whole.read_bytes() == source.read_bytes()


def test_one_piece_alone_is_not_taken_in(kech: Store, province: Store, sticks: list[Path]) -> None:
    filled(kech)
    first, *_ = spread(kech, sticks)
    with pytest.raises(BundleError) as error:
        journey.take_in(province, first.path)
    assert error.value.reason == "incomplete"
    assert names(province) == []


def test_an_altered_piece_is_refused_and_the_rest_stays(kech: Store, province: Store, sticks: list[Path]) -> None:
    filled(kech)
    first, second, *_ = spread(kech, sticks)
    gathering.gather(province, first.path)
    content = bytearray(second.path.read_bytes())
    content[len(content) // 2] ^= 1
    second.path.write_bytes(bytes(content))
    with pytest.raises(BundleError) as error:
        gathering.gather(province, second.path)
    assert error.value.reason == "altered"
    (standing,) = gathering.waiting(province)
    assert set(first.parts) <= set(standing.here)
    assert set(second.parts) - set(standing.here)


def test_a_part_that_was_spoilt_on_this_disk_is_asked_for_again(
    kech: Store, province: Store, sticks: list[Path]
) -> None:
    filled(kech)
    *before, last = spread(kech, sticks)
    for one in before:
        gathering.gather(province, one.path)
    kept = next((province.folder / gathering.FOLDER).glob("*/part-0001"))
    kept.write_bytes(b"x" * kept.stat().st_size)
    gathered = gathering.gather(province, last.path)
    assert gathered is not None
    assert (gathered.missing, gathered.whole) == ((1,), None)


def test_until_every_part_has_left_the_bundle_is_not_on_usb(kech: Store, sticks: list[Path]) -> None:
    filled(kech)
    note = ready(kech)
    first = outbox.carry(kech, note, sticks[0], room=90_000)
    assert first.missing
    assert outbox.carried(kech, note) == first.parts
    assert [note.state for note in kech.journal.notes("out")] == ["ready"]
    assert outbox.unfinished(kech) == note
    assert outbox.carry(kech, note, sticks[1]).is_whole
    assert [note.state for note in kech.journal.notes("out")] == ["on_stick"]
    assert outbox.unfinished(kech) is None


def test_a_stick_without_room_for_one_part_says_so(kech: Store, sticks: list[Path]) -> None:
    filled(kech)
    with pytest.raises(BundleError) as error:
        outbox.carry(kech, ready(kech), sticks[0], room=1_000)
    assert error.value.reason == "no_room_there"


@pytest.mark.parametrize("cut", [0.1, 0.5, 0.62, 0.99])
def test_a_copying_that_was_cut_goes_on_where_it_stopped(
    kech: Store, province: Store, sticks: list[Path], cut: float
) -> None:
    scan(kech, 4_000_000)
    note = ready(kech)
    with pytest.raises(BundleError) as error:
        outbox.carry(kech, note, sticks[0], pulled_at(cut))
    assert error.value.reason == "stick_out"
    assert not list(sticks[0].glob("*.lead"))
    there = outbox.reached(kech, note, sticks[0])
    assert there >= 100 * cut - 30
    left = next(sticks[0].glob(f"*{safeio.TAG}"))
    number = left.stat().st_ino
    done = outbox.carry(kech, note, sticks[0])
    assert done.path.stat().st_ino == number
    journey.take_in(province, done.path)
    assert province.attachments.wanted() == []


def test_a_stick_may_come_out_after_any_block(kech: Store, sticks: list[Path]) -> None:
    filled(kech)
    note = ready(kech)
    source = outbox.path_of(kech, note)
    assert source is not None
    blocks: list[int] = []
    outbox.carry(kech, note, sticks[1], lambda done, of: blocks.append(done))
    for number in range(len(blocks)):
        left = iter(range(number))

        def pull(done: int, of: int, left: Iterator[int] = left) -> None:
            if next(left, None) is None:
                raise OSError(5, "the stick is gone")

        with pytest.raises(BundleError) as error:
            outbox.carry(kech, note, sticks[0], pull)
        assert error.value.reason == "stick_out"
        assert not list(sticks[0].glob("*.lead"))
    assert outbox.carry(kech, note, sticks[0]).path.read_bytes() == source.read_bytes()


@pytest.mark.parametrize("seed", range(4))
def test_sticks_of_any_size_in_any_order_bring_the_same_bundle(
    kech: Store, province: Store, sticks: list[Path], seed: int
) -> None:
    chance = random.Random(seed)
    filled(kech, scans=chance.randint(1, 6))
    note = ready(kech)
    source = outbox.path_of(kech, note)
    assert source is not None
    done: list[outbox.Carried] = []
    while not done or not done[-1].is_whole:
        done.append(outbox.carry(kech, note, sticks[len(done) % 6], room=chance.randint(45_000, 130_000)))
    gathered = [gathering.gather(province, one.path) for one in chance.sample(done, len(done))]
    last = gathered[-1]
    whole = source if len(done) == 1 else last.whole if last else None
    assert whole is not None
    assert whole.read_bytes() == source.read_bytes()


def test_what_was_cut_and_spoilt_meanwhile_is_written_anew(kech: Store, province: Store, sticks: list[Path]) -> None:
    scan(kech, 3_000_000)
    note = ready(kech)
    with pytest.raises(BundleError):
        outbox.carry(kech, note, sticks[0], pulled_at(0.7))
    left = next(sticks[0].glob(f"*{safeio.TAG}"))
    left.write_bytes(b"\0" * 2_000_000 + b"longer than the bundle" * 300_000)
    journey.take_in(province, outbox.carry(kech, note, sticks[0]).path)
    assert province.attachments.wanted() == []


def test_leftovers_of_an_older_bundle_give_way(kech: Store, sticks: list[Path]) -> None:
    scan(kech, 3_000_000)
    with pytest.raises(BundleError):
        outbox.carry(kech, ready(kech), sticks[0], pulled_at(0.7))
    add(kech, name="Later")
    outbox.carry(kech, ready(kech), sticks[0])
    assert len(list(sticks[0].iterdir())) == 1


def test_only_the_newest_bundle_waits_on_this_computer(kech: Store) -> None:
    add(kech)
    first = ready(kech)
    add(kech, name="Later")
    second = ready(kech)
    assert outbox.path_of(kech, first) is None
    assert outbox.path_of(kech, second) is not None
    with pytest.raises(BundleError) as error:
        outbox.carry(kech, first, kech.folder)
    assert error.value.reason == "let_go"


def test_scans_stay_where_the_stick_is_small_and_are_asked_for(
    kech: Store, province: Store, sticks: list[Path]
) -> None:
    small, large = scan(kech, 20_000, 1), scan(kech, 1_500_000, 2)
    add(kech, name="Data first")
    written = outbox.prepare(kech, room=3_000_000)
    assert written.left_out == (large,)
    note = outbox.unfinished(kech)
    assert note is not None
    journey.take_in(province, outbox.carry(kech, note, sticks[0]).path)
    assert "Data first" in names(province)
    assert province.attachments.has(small)
    assert province.attachments.wanted() == [large]
    journey.take_in_receipt(kech, journey.write_receipt(province, "KECH", sticks[1]))
    written = outbox.prepare(kech)
    assert (written.attachments, written.left_out) == (1, ())
    journey.take_in(province, written.path)
    assert province.attachments.wanted() == []


def test_scans_that_the_officer_keeps_here_do_not_travel(kech: Store, province: Store, stick: Path) -> None:
    from lead_desktop.sync import scans

    first, second = scan(kech, 2_000, 1), scan(kech, 3_000, 2)
    assert [(one.sha256, one.bytes, one.stays) for one in scans.to_go(kech)] == [
        (second, 3_000, False),
        (first, 2_000, False),
    ]
    scans.let_stay(kech, [second])
    assert [one.stays for one in scans.to_go(kech)] == [True, False]
    journey.take_in(province, sending.write(kech, stick).path)
    assert province.attachments.wanted() == [second]
    journey.take_in_receipt(kech, journey.write_receipt(province, "KECH", stick))
    assert [(one.sha256, one.is_asked_for) for one in scans.to_go(kech)] == [(second, True)]
    scans.let_stay(kech, [])
    journey.take_in(province, sending.write(kech, stick).path)
    assert province.attachments.wanted() == []
    journey.take_in_receipt(kech, journey.write_receipt(province, "KECH", stick))
    assert scans.to_go(kech) == []


def test_a_district_asks_the_province_for_scans_too(kech: Store, province: Store, stick: Path) -> None:
    name = scan(province, 1_500_000)
    journey.take_in(kech, sending.write(province, stick, place="KECH", room=2_000_000).path)
    assert kech.attachments.wanted() == [name]
    journey.take_in(province, sending.write(kech, stick).path)
    journey.take_in(kech, sending.write(province, stick, place="KECH").path)
    assert kech.attachments.wanted() == []


def test_nobody_gets_a_scan_of_another_district_by_asking_for_it(
    country: Country, kech: Store, province: Store, stick: Path
) -> None:
    other = country.district(province, "GWADAR")
    secret = scan(other, 2_000)
    journey.take_in(province, sending.write(other, stick).path)
    add(kech, "document", about_entity="place", about_record="KECH", kind="photo", title="Asking", sha256=secret)
    journey.take_in(province, sending.write(kech, stick).path)
    journey.take_in(kech, sending.write(province, stick, place="KECH").path)
    assert not kech.attachments.has(secret)


def test_a_found_stick_tells_nothing_of_the_scans(kech: Store, sticks: list[Path]) -> None:
    row = kech.attachments.add(b"PLANTED-WORDS " * 3_000, "place", "KECH", "photo", "PLANTED-TITLE", "given")
    name = str((kech.row("document", row) or {})["sha256"])
    done = spread(kech, sticks)
    for one in done:
        content = one.path.read_bytes()
        assert b"PLANTED" not in content
        assert name.encode() not in content


def pulled_at(share: float) -> Callable[[int, int], None]:
    """Return what pulls the stick once a share of the bytes is written."""

    def tell(done: int, of: int) -> None:
        if done >= share * of:
            raise OSError(5, "the stick is gone")

    return tell


def test_a_bundle_of_another_computer_with_the_same_name_stays(kech: Store, sticks: list[Path]) -> None:
    add(kech)
    note = ready(kech)
    theirs = sticks[0] / note.file_name
    theirs.write_bytes(b"the sister's bundle of the same day")
    cut = sticks[0] / f"KECH-2020-01-01-0001.lead{safeio.TAG}"
    cut.write_bytes(b"the sister's cut copying")
    done = outbox.carry(kech, note, sticks[0])
    assert done.path != theirs
    assert theirs.read_bytes() == b"the sister's bundle of the same day"
    assert cut.exists()
    assert outbox.carry(kech, note, sticks[0]).path == done.path
