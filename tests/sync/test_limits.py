"""What is larger, deeper or stranger than a genuine bundle is refused while it is read, and never becomes a path."""

import gzip
import io
import time
import tracemalloc
import zipfile
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from lead_desktop.store.store import Store
from lead_desktop.sync import bundle, journey, limits
from lead_desktop.sync import manifest as manifests
from lead_desktop.sync.container import MANIFEST, READ_ME, SIGNATURE, ContainerWriter
from lead_desktop.sync.errors import BundleError
from lead_desktop.sync.keys import close, keys_of
from lead_desktop.sync.manifest import Manifest, Part
from lead_desktop.sync.papers import depth_of, text_of
from tests.sync.forging import entries, framed, opened
from tests.sync.offices import add, names

HOSTILE = (
    "../outside.lead", "..\\outside.lead", "/tmp/outside", "C:\\outside", "C:outside", "\\\\server\\share\\x",
    "CON", "con.age", "NUL", "AUX.txt", "COM1", "LPT9.age", "a:b", "part-0001.age:stream", "part-0001.age.",
    "part-0001.age ", " part-0001.age", "part-0001.age/", "./part-0001.age", "x/../part-0001.age", "part-0001.AGE",
    "PART-0001.age", "part-1.age", "part-00001.age", "part-0000.age", "part-4097.age", "part-9999.age",
    "part-\u0660\u0660\u0660\u0661.age", "part-0001\u202eega.", "\u202egnp.age", "", ".", "..", "...", "~", "~root",
    "$HOME", "%TEMP%", "`id`", "$(id)", ";rm", "|x", "*", "?", "<x>", '"', "'", "\n", "\t", "\x7f", "lead.db",
    "lead.db-wal", "inbox/x.lead", "autorun.inf", "desktop.ini", ".htaccess", "manifest.json.exe", "manifest.json/",
    "READ-ME.txt.lnk", "\uff0e\uff0e/x", "کیچ.lead", "a" * 255, "manifest.sig ",
)  # fmt: skip


def refused(store: Store, path: Path) -> str:
    """Return the reason of a refusal that came soon, took little memory and left nothing behind."""
    before, vector = sorted(path.parent.parent.rglob("*")), store.vector()
    started = time.monotonic()
    tracemalloc.start()
    try:
        with pytest.raises(BundleError) as error:
            journey.take_in(store, path)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert time.monotonic() - started < 2
    assert peak < 50 * limits.MIB
    assert store.vector() == vector
    assert [
        found for found in sorted(path.parent.parent.rglob("*")) if found not in before and found.name != "inbox"
    ] == []
    return error.value.reason


def with_part(path: Path, kech: Store, inside: bytes, holds: str, target: Path, **said: object) -> Path:
    """Write a signed bundle whose second part, closed to the right office, holds whatever a forger likes."""
    found = dict(entries(path))
    manifest: Manifest = manifests.read(found[MANIFEST], found[SIGNATURE])
    closed = close(inside, manifest.recipients)
    part = Part("part-0002.age", len(closed), sha256(closed).hexdigest(), holds)
    text = replace(manifest, parts=(*manifest.parts, part), **said).text()  # type: ignore[arg-type]
    files = [(READ_ME, found[READ_ME]), ("part-0001.age", found["part-0001.age"]), ("part-0002.age", closed)]
    return framed(target, [*files, (MANIFEST, text), (SIGNATURE, manifests.signature_file(keys_of(kech), text))])


@pytest.fixture
def sound(kech: Store, stick: Path) -> Path:
    add(kech)
    return bundle.write(kech, stick).path


@pytest.mark.parametrize("name", HOSTILE)
def test_no_name_inside_a_bundle_becomes_a_path(province: Store, sound: Path, stick: Path, name: str) -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as made:
        for known, content in entries(sound):
            entry = zipfile.ZipInfo(known)
            entry.filename = name if known == "part-0001.age" else known
            made.writestr(entry, content)
    path = stick / "hostile.lead"
    path.write_bytes(file.getvalue())
    assert refused(province, path) in ("altered", "too_large", "not_a_bundle")


def test_content_that_unfolds_without_end_is_stopped(kech: Store, province: Store, sound: Path, stick: Path) -> None:
    bomb = gzip.compress(bytes(200 * limits.MIB), 9)
    assert len(bomb) < limits.MIB
    assert refused(province, with_part(sound, kech, bomb, "changes", stick / "bomb.lead")) == "too_large"


def test_the_largest_part_that_may_come_is_read_in_little_memory(
    kech: Store, province: Store, sound: Path, stick: Path
) -> None:
    junk = bytes(limits.PART_BYTES - 100_000)
    assert refused(province, with_part(sound, kech, junk, "attachments", stick / "large.lead")) == "altered"


def test_a_bomb_inside_a_bomb_is_no_better(kech: Store, province: Store, sound: Path, stick: Path) -> None:
    bomb = gzip.compress(gzip.compress(bytes(50 * limits.MIB), 9), 9)
    assert refused(province, with_part(sound, kech, bomb, "changes", stick / "bomb.lead")) == "too_large"


def test_two_streams_in_one_part_are_refused(kech: Store, province: Store, sound: Path, stick: Path) -> None:
    twice = gzip.compress(b"[]\n") + gzip.compress(b"[]\n")
    assert refused(province, with_part(sound, kech, twice, "changes", stick / "two.lead")) == "altered"


def test_a_line_longer_than_any_change_is_refused(kech: Store, province: Store, sound: Path, stick: Path) -> None:
    line = gzip.compress(b'["' + b"x" * (limits.LINE_BYTES + 10) + b'"]\n', 0)
    assert refused(province, with_part(sound, kech, line, "changes", stick / "long.lead")) == "too_large"


@pytest.mark.parametrize("depth", [21, 1_000, 100_000])
def test_brackets_nested_too_deeply_are_refused(
    kech: Store, province: Store, sound: Path, stick: Path, depth: int
) -> None:
    line = gzip.compress(b"[" * depth + b"]" * depth + b"\n", 0)
    assert refused(province, with_part(sound, kech, line, "changes", stick / "deep.lead")) == "too_large"


def test_brackets_inside_a_text_are_only_letters() -> None:
    assert depth_of(text_of({"text": "[[[{{{" * 50, "quoted": '\\"[' * 30}).encode()) == 1
    assert depth_of(b"[" * 25 + b"]" * 25) == 25


@pytest.mark.parametrize(
    "line",
    [
        b"[]", b"null", b"not a line", b'{"a":1}', b"\xff\xfe", b'["r",1]', b"[NaN]", b"1e999",
        b'["r",-1,1,"edit","institution","x",{},{},"KECH","o","w","s",false]',
        b'["r",18446744073709551616,1,"edit","institution","x",{},{},"KECH","o","w","s",false]',
        b'["r",1,18446744073709551616,"edit","institution","x",{},{},"KECH","o","w","s",false]',
        b'["r",1,-5,"edit","institution","x",{},{},"KECH","o","w","s",false]',
        b'["r",1,1,"edit","institution","x",{"a":NaN},{},"KECH","o","w","s",false]',
        b'["r",1,1,"edit","institution","x",{"a":Infinity},{},"KECH","o","w","s",false]',
        b'["r", 1,1,"edit","institution","x",{},{},"KECH","o","w","s",false]',
        b'["r",1,1,"edit","institution","x",{"b":1,"a":2},{},"KECH","o","w","s",false]',
        b'["r",1,1,"edit","institution","x",{"a":1,"a":2},{},"KECH","o","w","s",false]',
        b'["r",1,1,"edit","institution","\\ud800",{},{},"KECH","o","w","s",false]',
        b'["r",1,1,"edit","institution","x",{"a":1.00},{},"KECH","o","w","s",false]',
        b'["r",true,1,"edit","institution","x",{},{},"KECH","o","w","s",false]',
    ],
)  # fmt: skip
def test_a_line_that_is_no_change_in_its_one_form_is_refused(
    kech: Store, province: Store, sound: Path, stick: Path, line: bytes
) -> None:
    path = with_part(sound, kech, gzip.compress(line + b"\n", 0), "changes", stick / "line.lead")
    assert refused(province, path) == "altered"


@pytest.mark.parametrize(
    "pack",
    [
        b'{"bytes":5,"sha256":"' + b"0" * 64 + b'"}\nhello',
        b'{"bytes":999,"sha256":"' + sha256(b"hello").hexdigest().encode() + b'"}\nhello',
        b'{"bytes":-1,"sha256":"x"}\n',
        b'{"bytes":5}\nhello',
        b'{"bytes":true,"sha256":"x"}\nh',
        b"hello",
        b"\n",
        b'{"bytes":5,"sha256":"../../outside"}\nhello',
    ],
)
def test_an_attachment_that_is_not_what_it_says_is_refused(
    kech: Store, province: Store, sound: Path, stick: Path, pack: bytes
) -> None:
    assert refused(province, with_part(sound, kech, pack, "attachments", stick / "pack.lead")) in (
        "altered",
        "too_large",
    )


def test_an_attachment_larger_than_any_is_refused(kech: Store, province: Store, sound: Path, stick: Path) -> None:
    header = text_of({"bytes": limits.ATTACHMENT_BYTES + 1, "sha256": "0" * 64}).encode() + b"\n"
    path = with_part(sound, kech, header + b"x", "attachments", stick / "pack.lead")
    assert refused(province, path) == "too_large"


def test_a_directory_of_countless_entries_is_not_read(province: Store, sound: Path, stick: Path) -> None:
    line = b"PK\1\2" + bytes(42)
    path = stick / "many.lead"
    count, whole = 400_000, sound.read_bytes()[:1000]
    end = b"PK\5\6" + bytes(4) + (65535).to_bytes(2, "little") * 2
    end += (count * len(line)).to_bytes(4, "little") + len(whole).to_bytes(4, "little") + bytes(2)
    path.write_bytes(whole + line * count + end)
    assert refused(province, path) == "too_large"


def test_an_entry_that_claims_four_gigabytes_is_not_read(province: Store, sound: Path, stick: Path) -> None:
    whole = bytearray(sound.read_bytes())
    place = whole.rindex(b"PK\1\2")
    whole[place + 20 : place + 28] = b"\xff" * 8
    path = stick / "claims.lead"
    path.write_bytes(whole)
    assert refused(province, path) in ("altered", "too_large")


def test_a_manifest_larger_than_any_is_refused(province: Store, sound: Path, stick: Path) -> None:
    found = [(name, b"{" + b" " * limits.MIB if name == MANIFEST else content) for name, content in entries(sound)]
    assert refused(province, framed(stick / "large.lead", found)) == "too_large"


def test_a_signed_manifest_of_any_shape_is_refused(kech: Store, province: Store, sound: Path, stick: Path) -> None:
    found = dict(entries(sound))
    shapes = (
        b"",
        b"[]",
        b"0",
        b'{"format":"lead-bundle"}',
        b"\xff",
        b"{" * 500,
        b'{"parts":[' + b"[" * 90 + b"]" * 90 + b"]}",
    )
    for text in shapes:
        signature = manifests.signature_file(keys_of(kech), text)
        kept = [(name, content) for name, content in found.items() if name not in (MANIFEST, SIGNATURE)]
        path = framed(stick / "shape.lead", [*kept, (MANIFEST, text), (SIGNATURE, signature)])
        assert refused(province, path) in ("altered", "not_a_bundle", "too_large")


@pytest.mark.parametrize("name", ["basis", "head", "holds"])
@pytest.mark.parametrize("seq", [-1, 1 << 64, 1.5, "1", None, True])
def test_vectors_hold_plain_numbers_alone(
    kech: Store, province: Store, sound: Path, stick: Path, name: str, seq: object
) -> None:
    pieces = opened(sound, keys_of(province))
    path = pieces.closed(stick / "vector.lead", keys_of(kech), **{name: {kech.about.replica: seq}})
    assert refused(province, path) in ("altered", "forged")


@pytest.mark.parametrize("stamp", [0, 1, (1 << 63) - 1, 1 << 62])
def test_an_absurd_stamp_parks_a_change_and_harms_no_other(
    kech: Store, province: Store, stick: Path, stamp: int
) -> None:
    from lead_desktop.store.lines import chain_next, chain_start
    from lead_desktop.sync.manifest import signed_head

    add(kech, name="Sound")
    add(kech, name="Absurd")
    pieces = opened(bundle.write(kech, stick).path, keys_of(province))
    pieces.edit(1, lambda parts: parts.__setitem__(2, stamp))
    replica, chain = kech.about.replica, chain_start(kech.about.replica)
    for line in pieces.lines:
        chain = chain_next(chain, line)
    heads = {replica: signed_head(keys_of(kech), replica, 2, chain)}
    journey.take_in(province, pieces.closed(stick / "absurd.lead", keys_of(kech), heads=heads))
    assert "Sound" in names(province)
    row = add(province, name="Written afterwards")
    found = province.row("institution", row)
    assert found is not None
    assert province.vector()[replica] == 2


@pytest.mark.parametrize("suffix", ["request", "certificate", "receipt"])
def test_papers_of_any_shape_are_refused(kech: Store, stick: Path, suffix: str) -> None:
    shapes = (
        b"", b"{}", b"[]", b'{"facts":' + b"[" * 5000, b'{"facts":{}}',
        b'{"facts":{},"key":"","kind":"receipt","signature":""}',
        b'{"facts":' + b" " * limits.PAPER_BYTES, b"\xff\xfe", b"PK\3\4", b'{"facts":1,"facts":2}',
    )  # fmt: skip
    for text in shapes:
        path = stick / f"shape.{suffix}"
        path.write_bytes(text)
        with pytest.raises(BundleError):
            journey.take_in_receipt(kech, path)
        assert journey.meant_for_import([path]) in ([], [path])


def test_text_that_shrinks_a_thousandfold_is_written_so_that_it_can_be_read(
    kech: Store, province: Store, stick: Path
) -> None:
    add(kech, name="Long", aliases="الف" * 100_000)
    journey.take_in(province, bundle.write(kech, stick).path)
    assert "Long" in names(province)


def test_the_writer_does_not_make_what_no_reader_takes(stick: Path) -> None:
    container = ContainerWriter(io.BytesIO())
    for number in range(1, limits.PARTS + 1):
        container.add(f"part-{number:04d}.age", b"")
    for name in (READ_ME, MANIFEST, SIGNATURE):
        container.add(name, b"")
    with pytest.raises(BundleError, match="more than fits"):
        container.add("part-0001.age", b"")
