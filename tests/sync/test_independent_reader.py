"""A program that shares no code with this one reads our bundles by the document alone."""

import gzip
import hashlib
import json
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest

from lead_desktop.store.store import Store
from lead_desktop.sync import bundle, journey
from lead_desktop.sync.keys import keys_of
from tests.sync import independent_reader
from tests.sync.offices import add, change, confirm, send
from tests.sync.twins import twin_of


def test_another_program_reads_a_bundle_by_the_document(kech: Store, province: Store, stick: Path) -> None:
    row = add(kech, name="ضلعی کونسل")
    kech.attachments.add(b"scan", "institution", row, "decision", "Decision")
    written = bundle.write(kech, stick)
    manifest, envelope, changes = independent_reader.read(written.path, keys_of(province).identity)
    assert (manifest["number"], manifest["to"]) == (1, "BALOCHISTAN")
    assert envelope["bundle_id"] == manifest["bundle_id"]
    assert changes[0][3:6] == ["create", "institution", row]
    assert changes[0][6] == {"name": "ضلعی کونسل"}


def test_another_program_reads_an_answer_with_stand_ins(kech: Store, province: Store, stick: Path) -> None:
    row = add(kech)
    send(kech, province, stick)
    add(province, "submission", place="QUETTA", subject="plan", state="expected")
    add(province, "note", about_entity="institution", about_record=row, kind="query", text="Who signed?")
    written = bundle.write(province, stick, place="KECH")
    _, envelope, changes = independent_reader.read(written.path, keys_of(kech).identity)
    assert [line[3] for line in changes] == ["mark", "withheld", "create"]
    assert envelope["receipt"]["facts"]["to"] == "KECH"


def test_another_program_reads_histories_that_parted(kech: Store, province: Store, stick: Path, tmp_path: Path) -> None:
    add(kech, name="Before")
    with twin_of(kech, tmp_path / "twin") as twin:
        add(kech, name="On the first")
        add(twin, name="On the second")
        for store in (kech, twin):
            send(store, province, stick)
    written = bundle.write(province, stick, place="KECH", full=True)
    manifest, _, changes = independent_reader.read(written.path, keys_of(kech).identity)
    assert sum("." in name for name in manifest["head"]) == 2
    assert [line[:2] for line in changes].count([kech.about.replica, 2]) == 2


def test_the_same_line_comes_out_of_another_json_writer(kech: Store, province: Store, stick: Path) -> None:
    row = add(kech, name="A")
    change(kech, row, name="B", aliases="ب؛ C")
    written = bundle.write(kech, stick)
    _, _, changes = independent_reader.read(written.path, keys_of(province).identity)
    texts = [json.dumps(line, ensure_ascii=False, separators=(",", ":"), sort_keys=True) for line in changes]
    assert texts == list(kech.lines_after({}))


def test_unzip_finds_no_fault(kech: Store, province: Store, stick: Path) -> None:
    unzip = shutil.which("unzip")
    if unzip is None:
        pytest.skip("unzip is not installed here")
    add(kech)
    send(kech, province, stick)
    confirm(province, kech, stick)
    add(kech)
    written = bundle.write(kech, stick)
    done = subprocess.run([unzip, "-t", str(written.path)], capture_output=True, text=True, check=False)
    assert done.returncode == 0
    assert "No errors detected" in done.stdout


def test_the_age_program_opens_a_part_with_the_offices_identity(
    kech: Store, province: Store, stick: Path, tmp_path: Path
) -> None:
    age = shutil.which("age")
    if age is None:
        pytest.skip("the program age is not installed here: not proven that it opens our parts")
    add(kech, name="District council")
    written = bundle.write(kech, stick)
    identity, part = tmp_path / "identity", tmp_path / "part.age"
    identity.write_text(keys_of(province).identity + "\n", encoding="ascii")
    with zipfile.ZipFile(written.path) as file:
        part.write_bytes(file.read("part-0001.age"))
    command = [age, "--decrypt", "-i", str(identity), str(part)]
    done = subprocess.run(command, capture_output=True, check=True)
    assert "District council" in gzip.decompress(done.stdout).decode()


def test_another_ed25519_agrees_with_our_signatures(kech: Store, province: Store, stick: Path) -> None:
    ed25519 = pytest.importorskip("cryptography.hazmat.primitives.asymmetric.ed25519")
    add(kech)
    with zipfile.ZipFile(bundle.write(kech, stick).path) as file:
        manifest, (key, hand) = file.read("manifest.json"), file.read("manifest.sig").decode().split()
    text = f"lead bundle 1\n{hashlib.sha256(manifest).hexdigest()}\n".encode()
    ed25519.Ed25519PublicKey.from_public_bytes(bytes.fromhex(key)).verify(bytes.fromhex(hand), text)


def code(text: str, letters: int) -> str:
    number = int.from_bytes(hashlib.blake2b(text.encode(), digest_size=16).digest(), "big")
    return "".join("0123456789ABCDEFGHJKMNPQRSTVWXYZ"[number >> 5 * place & 31] for place in range(letters))


def test_the_codes_for_people_come_out_of_the_document(kech: Store, province: Store, stick: Path) -> None:
    add(kech)
    written = bundle.write(kech, stick)
    journey.take_in(province, written.path)
    manifest, envelope, _ = independent_reader.read(written.path, keys_of(province).identity)
    assert code(f"lead check code\n{manifest['root']}", 7) == written.check_code.replace("-", "")
    told = journey.receipt_code(province, written.bundle_id)
    assert told is not None
    assert code(f"lead receipt code\n{written.bundle_id} {envelope['word']}", 9) == told.replace("-", "")
    sender = manifest["sender"]
    text = f"lead check number\n{sender['signing_key']}\n{sender['recipient']}".encode()
    digits = f"{int.from_bytes(hashlib.blake2b(text, digest_size=32).digest(), 'big') % 10**30:030d}"
    assert digits == bundle.inspect(written.path).sender.check_number.replace(" ", "")


def test_another_program_reads_a_receipt_by_the_document(kech: Store, province: Store, stick: Path) -> None:
    add(kech)
    send(kech, province, stick)
    paper = json.loads(journey.write_receipt(province, "KECH", stick).read_bytes())
    facts = paper["facts"]
    text = json.dumps(facts, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    signature = bytes.fromhex(paper["signature"])
    assert independent_reader.is_signed(bytes.fromhex(paper["key"]), f"lead receipt 1\n{text}".encode(), signature)
    replica = kech.about.replica
    line = f"{replica} {facts['holds'][replica]} {kech.chain(replica, facts['holds'][replica]).hex()}\n"
    assert facts["digest"] == hashlib.blake2b(line.encode(), digest_size=32).hexdigest()
