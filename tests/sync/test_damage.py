"""A bundle that was cut, bent or mixed up on its way is refused with one sentence, and nothing of it is taken in."""

import os
import random
from pathlib import Path

import pytest

from lead_desktop.store.rebuild import content_hash
from lead_desktop.store.store import Store
from lead_desktop.sync import bundle, journey
from lead_desktop.sync.container import Container
from lead_desktop.sync.errors import BundleError
from tests.sync.forging import entries, framed
from tests.sync.offices import add, confirm, names, send

pytestmark = pytest.mark.reliability

FLIPS = int(os.environ.get("LEAD_FLIPS", "20000" if os.environ.get("LEAD_RELIABILITY") == "full" else "400"))
AGE_CHUNK = 64 << 10


@pytest.fixture
def sound(kech: Store, stick: Path) -> Path:
    row = add(kech, name="District council")
    kech.attachments.add(random.Random(1).randbytes(3 * AGE_CHUNK), "institution", row, "photo", "Site")
    return bundle.write(kech, stick).path


def refused(province: Store, path: Path) -> str:
    """Return the reason for which a file is refused, after making sure that nothing was taken in."""
    before = province.vector()
    with pytest.raises(BundleError) as error:
        journey.take_in(province, path)
    assert province.vector() == before
    assert names(province) == []
    assert not list((province.folder / "inbox").glob("*"))
    return error.value.reason


def cuts(path: Path) -> list[int]:
    """Return where a pulled stick may leave a hole in the checks: every seam, and beside it."""
    size = path.stat().st_size
    with Container.open(path) as container:
        seams = [0, 1, 21, 22, 23, size - 1, size - 22, size - 23]
        for entry in container.entries.values():
            seams += [entry.start - 1, entry.start, entry.start + 1, entry.start + entry.size]
            seams += list(range(entry.start + 200, entry.start + entry.size, AGE_CHUNK + 16))
    return sorted({seam for seam in seams if 0 <= seam < size})


def test_a_bundle_cut_short_anywhere_is_refused(province: Store, sound: Path, stick: Path) -> None:
    whole = sound.read_bytes()
    places = cuts(sound)
    assert len(places) > 20
    for place in places:
        half = stick / "half.lead"
        half.write_bytes(whole[:place])
        assert refused(province, half) in ("altered", "not_a_bundle"), place


def test_one_bit_flipped_in_any_region_is_enough_for_refusal(province: Store, sound: Path, stick: Path) -> None:
    whole = sound.read_bytes()
    chance = random.Random(7)
    with Container.open(sound) as container:
        starts = [(entry.start, entry.size) for entry in container.entries.values()]
    frame = [place for place in range(len(whole)) if not any(start <= place < start + size for start, size in starts)]
    regions = [*(range(start, start + size) for start, size in starts), frame]
    bent = stick / "bent.lead"
    places = [place for region in regions for place in chance.sample(region, min(len(region), FLIPS // len(regions)))]
    places += [chance.randrange(len(whole)) for _ in range(FLIPS - len(places))]
    assert len(places) >= FLIPS
    for place in places:
        changed = bytearray(whole)
        changed[place] ^= 1 << chance.randrange(8)
        bent.write_bytes(changed)
        with pytest.raises(BundleError):
            journey.look(province, bent)
    assert refused(province, bent)


def test_bytes_before_behind_or_between_are_refused(province: Store, sound: Path, stick: Path) -> None:
    whole = sound.read_bytes()
    for changed in (b"MZ" + whole, whole + b"\0", whole[:60] + b"\0" + whole[60:]):
        bent = stick / "bent.lead"
        bent.write_bytes(changed)
        assert refused(province, bent) in ("altered", "not_a_bundle", "too_large")


@pytest.mark.parametrize("change", ["dropped", "doubled", "swapped", "foreign", "renamed", "empty"])
def test_parts_that_are_not_those_of_the_manifest_are_refused(
    kech: Store, province: Store, sound: Path, stick: Path, change: str
) -> None:
    found = entries(sound)
    one, two = next(pair for pair in found if pair[0] == "part-0001.age"), found[2]
    other = dict(entries(bundle.write(kech, stick).path))["part-0001.age"]
    changes = {
        "dropped": [pair for pair in found if pair[0] != "part-0002.age"],
        "doubled": [*found[:3], ("part-0003.age", one[1]), *found[3:]],
        "swapped": [found[0], (one[0], two[1]), (two[0], one[1]), *found[3:]],
        "foreign": [(name, other if name == one[0] else content) for name, content in found],
        "renamed": [("part-0007.age" if name == one[0] else name, content) for name, content in found],
        "empty": [(name, b"" if name == one[0] else content) for name, content in found],
    }
    reason = "incomplete" if change == "dropped" else "altered"
    assert refused(province, framed(stick / "mixed.lead", changes[change])) == reason


def test_a_part_that_stands_twice_under_one_name_is_refused(province: Store, sound: Path, stick: Path) -> None:
    found = entries(sound)
    assert refused(province, framed(stick / "twice.lead", [*found, found[1]])) == "altered"


def test_what_is_no_bundle_is_told_so(province: Store, stick: Path) -> None:
    for content in (b"", b"PK", b"%PDF-1.7", b"PK\5\6" + bytes(18), b"{}", random.Random(3).randbytes(4000)):
        path = stick / "thing.lead"
        path.write_bytes(content)
        assert refused(province, path) in ("not_a_bundle", "altered")


def test_every_earlier_file_again_in_any_order_changes_nothing(kech: Store, province: Store, stick: Path) -> None:
    written = []
    for number in range(4):
        add(kech, name=f"Council {number}")
        written.append(bundle.write(kech, stick).path)
        journey.take_in(province, written[-1])
        confirm(province, kech, stick)
    before = content_hash(province), province.vector()
    for path in [*reversed(written), written[2], written[0]]:
        assert journey.take_in(province, path).committed is None
    assert (content_hash(province), province.vector()) == before


def test_after_a_refusal_the_sound_bundle_still_works(province: Store, sound: Path, stick: Path) -> None:
    half = stick / "half.lead"
    half.write_bytes(sound.read_bytes()[:-100])
    refused(province, half)
    journey.take_in(province, sound)
    assert names(province) == ["District council"]


def test_a_stick_that_is_gone_is_told_so(kech: Store, province: Store, stick: Path) -> None:
    add(kech)
    with pytest.raises(BundleError) as error:
        journey.take_in(province, stick / "gone.lead")
    assert error.value.reason == "not_a_bundle"
    send(kech, province, stick)
    assert names(province) == ["District council"]
