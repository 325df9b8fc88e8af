"""A bundle goes over any line piece by piece; a line that breaks or lies costs nothing but another try."""

import itertools
import sys
from pathlib import Path
from typing import Any

import fsspec
import pytest

from lead_desktop.store.store import Store
from lead_desktop.sync import bundle, carriers, journey
from lead_desktop.sync.carriers import PIECE, Address, Carrier
from lead_desktop.sync.errors import BundleError
from tests.sync.offices import add, names

FILE = "KECH-2026-11-21-0042.lead"
_folders = itertools.count()


class Breaking:
    """A file store whose line breaks at the nth write, read or renaming; 0 never."""

    def __init__(self, at: int = 0, files: Any = None) -> None:
        self.files: Any = files or fsspec.filesystem("memory")
        self.left, self.writes = at, 0

    def __getattr__(self, name: str) -> Any:
        return getattr(self.files, name)

    def _step(self) -> None:
        self.left -= 1
        if self.left == 0:
            raise ConnectionResetError("the line broke")

    def pipe_file(self, place: str, content: bytes) -> None:
        self.writes += 1
        self._step()
        self.files.pipe_file(place, content)

    def cat_file(self, place: str, *span: int) -> bytes:
        self._step()
        return bytes(self.files.cat_file(place, *span))

    def mv(self, place: str, to: str) -> None:
        self._step()
        self.files.mv(place, to)


class Forgetful(Breaking):
    """A server that says yes and drops the end of what it was given."""

    def pipe_file(self, place: str, content: bytes) -> None:
        self.files.pipe_file(place, content[:-1])


@pytest.fixture
def place() -> str:
    return f"/inbox-{next(_folders)}"


@pytest.fixture
def large(tmp_path: Path) -> Path:
    path = tmp_path / "out" / FILE
    path.parent.mkdir()
    path.write_bytes(b"".join(bytes([number]) * PIECE for number in range(3)) + b"the end")
    return path


@pytest.mark.parametrize("at", range(1, 13))
def test_an_upload_that_breaks_anywhere_goes_on_at_the_piece_it_had_reached(
    large: Path, place: str, tmp_path: Path, at: int
) -> None:
    with pytest.raises(BundleError) as error:
        Carrier(Breaking(at), place, "memory").send(large)
    assert error.value.reason == "no_line"
    assert Carrier(Breaking(), place, "memory").waiting() == []
    again = Breaking()
    sent = Carrier(again, place, "memory").send(large)
    assert sent.pieces == 4
    assert again.writes == sent.pieces - sent.there_before + 1
    assert sent.there_before == (at - 1) // 3
    assert Carrier(again, place, "memory").waiting() == [FILE]
    assert Carrier(again, place, "memory").fetch(FILE, tmp_path / "in").read_bytes() == large.read_bytes()


def test_fetching_that_breaks_goes_on_too(large: Path, place: str, tmp_path: Path) -> None:
    Carrier(Breaking(), place, "memory").send(large)
    with pytest.raises(BundleError):
        Carrier(Breaking(4), place, "memory").fetch(FILE, tmp_path / "in")
    assert len(list((tmp_path / "in").iterdir())) == 2
    assert Carrier(Breaking(), place, "memory").fetch(FILE, tmp_path / "in").read_bytes() == large.read_bytes()
    assert [path.name for path in (tmp_path / "in").iterdir()] == [FILE]


def test_a_server_that_drops_what_it_was_given_is_noticed(large: Path, place: str) -> None:
    with pytest.raises(BundleError) as error:
        Carrier(Forgetful(), place, "memory").send(large)
    assert error.value.reason == "not_kept"
    assert Carrier(Breaking(), place, "memory").waiting() == []


def test_a_server_that_alters_what_lies_there_is_noticed(large: Path, place: str, tmp_path: Path) -> None:
    files = Breaking()
    Carrier(files, place, "memory").send(large)
    piece = next(name for name in files.ls(place, detail=False) if ".lead.0002" in name)
    files.files.pipe_file(piece, b"x" * PIECE)
    with pytest.raises(BundleError) as error:
        Carrier(files, place, "memory").fetch(FILE, tmp_path / "in")
    assert error.value.reason == "altered"


@pytest.mark.parametrize("name", ["../lead.db", "KECH.lead.0001-../../x", "/etc/passwd", "KECH.lead.0001-" + "g" * 16])
def test_no_name_from_the_other_end_becomes_a_path(place: str, tmp_path: Path, name: str) -> None:
    files = Breaking()
    text = f'{{"pieces": [{{"name": "{name}", "sha256": "{"0" * 64}"}}]}}'
    files.files.pipe_file(f"{place}/KECH.lead.pieces", text.encode())
    with pytest.raises(BundleError):
        Carrier(files, place, "memory").fetch("KECH.lead", tmp_path / "in")
    with pytest.raises(BundleError):
        Carrier(files, place, "memory").fetch(name, tmp_path / "in")
    assert not list((tmp_path / "in").glob("*"))


def test_a_bundle_goes_through_a_shared_folder(kech: Store, province: Store, stick: Path, tmp_path: Path) -> None:
    add(kech, name="Over the line")
    address = Address(str(tmp_path / "share"))
    Carrier.open(address).send(bundle.write(kech, stick).path)
    there = Carrier.open(address)
    for name in there.waiting():
        journey.take_in(province, there.fetch(name, tmp_path / "fetched"))
    assert names(province) == ["Over the line"]


def test_an_address_is_kept_without_a_password(kech: Store) -> None:
    address = Address("sftp://files.example/kech", "kech")
    carriers.keep_address(kech, carriers.OUTBOX, address)
    assert carriers.address_of(kech, carriers.OUTBOX) == address
    assert carriers.address_of(kech, carriers.INBOX) is None
    refused = ("sftp://kech:secret@files.example/kech", "gopher://files.example", "a folder somewhere")
    for url in refused:
        with pytest.raises(BundleError) as error:
            carriers.keep_address(kech, carriers.OUTBOX, Address(url))
        assert "secret" not in str(error.value)
    assert carriers.address_of(kech, carriers.OUTBOX) == address


class Keeping:
    """A key store that keeps what it is given, or none at all."""

    def __init__(self, *, there: bool) -> None:
        self.there, self.kept = there, dict[str, str]()

    def is_there(self) -> bool:
        return self.there

    def put(self, name: str, secret: str) -> bool:
        self.kept[name] = secret
        return True

    def get(self, name: str) -> str | None:
        return self.kept.get(name)

    def drop(self, name: str) -> None:
        self.kept.pop(name, None)


def test_a_good_address_is_not_blamed_when_a_part_of_the_program_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "s3fs", None)

    with pytest.raises(BundleError, match="s3:// is missing here") as refused:
        Carrier.open(Address("s3://bundles/kech"))

    assert refused.value.reason == "part_missing"


def test_a_password_goes_over_no_open_line(kech: Store) -> None:
    with pytest.raises(BundleError):
        carriers.keep_address(kech, carriers.OUTBOX, Address("webdav://files.example/kech", "kech"))
    carriers.keep_address(kech, carriers.OUTBOX, Address("webdavs://files.example/kech", "kech"))
    carriers.keep_address(kech, carriers.OUTBOX, Address("webdav://files.example/kech"))


def test_a_password_lies_in_the_key_store_and_nowhere_else(kech: Store) -> None:
    address, keeping = Address("sftp://files.example", "kech"), Keeping(there=True)
    carriers.keep_address(kech, carriers.OUTBOX, address)
    assert carriers.keep_password(address, "PLANTED-SECRET", keeping)
    assert carriers.password_of(address, keeping) == "PLANTED-SECRET"
    assert carriers.password_of(Address("sftp://files.example", "gwadar"), keeping) is None
    for path in kech.folder.rglob("*"):
        assert not path.is_file() or b"PLANTED-SECRET" not in path.read_bytes()


def test_without_a_key_store_the_password_is_asked_for_each_time() -> None:
    address, nothing = Address("sftp://files.example", "kech"), Keeping(there=False)
    assert not carriers.keep_password(address, "secret", nothing)
    assert carriers.password_of(address, nothing) is None
    assert nothing.kept == {}


def test_the_pauses_between_tries_grow_to_an_hour() -> None:
    assert [carriers.pause_after(count) for count in (1, 2, 3, 8, 99)] == [30, 60, 120, 3600, 3600]
