"""Real servers on loopback, started here: a WebDAV and an SFTP one, and a line to them that breaks at ten places."""

import os
import socket
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from lead_desktop.store.store import Store
from lead_desktop.sync import carriers, hosts, posting
from lead_desktop.sync.carriers import Address, Carrier
from lead_desktop.sync.errors import BundleError
from tests.sync.offices import add, names
from tests.sync.test_carriers import FILE, Breaking

SMALL = 20_000
USER, PASSWORD = "kech", "only-for-this-test"


@pytest.fixture
def large(tmp_path: Path) -> Path:
    path = tmp_path / "out" / FILE
    path.parent.mkdir()
    path.write_bytes(b"".join(bytes([number]) * SMALL for number in range(3)) + b"the end")
    return path


@pytest.fixture
def webdav(tmp_path: Path) -> Iterator[Address]:
    pytest.importorskip("webdav4")
    dav = pytest.importorskip("wsgidav.wsgidav_app")
    wsgi = pytest.importorskip("cheroot.wsgi")
    (tmp_path / "served" / "box").mkdir(parents=True)
    app = dav.WsgiDAVApp({
        "provider_mapping": {"/": str(tmp_path / "served")}, "verbose": 0, "logging": {"enable": False},
        "simple_dc": {"user_mapping": {"*": {USER: {"password": PASSWORD}}}},
        "http_authenticator": {"accept_basic": True, "accept_digest": False, "default_to_digest": False},
    })  # fmt: skip
    server = wsgi.Server(("127.0.0.1", 0), app)
    server.prepare()
    thread = threading.Thread(target=server.serve, daemon=True)
    thread.start()
    yield Address(f"webdav://127.0.0.1:{server.bind_addr[1]}/box", USER)
    server.stop()
    thread.join()


@pytest.fixture
def sftp(tmp_path: Path) -> Iterator[Address]:
    paramiko = pytest.importorskip("paramiko")
    (tmp_path / "served").mkdir()
    listening = socket.create_server(("127.0.0.1", 0))
    key = paramiko.RSAKey.generate(2048)
    open_lines: list[Any] = []

    def serve() -> None:
        while True:
            try:
                line, _ = listening.accept()
            except OSError:
                return
            transport = paramiko.Transport(line)
            transport.add_server_key(key)
            transport.set_subsystem_handler("sftp", paramiko.SFTPServer, _folder(paramiko, tmp_path / "served"))
            transport.start_server(server=_guard(paramiko))
            open_lines.append(transport)

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    yield Address(f"sftp://127.0.0.1:{listening.getsockname()[1]}/box", USER)
    listening.shutdown(socket.SHUT_RDWR)
    listening.close()
    for transport in open_lines:
        transport.close()
    thread.join()


def _guard(paramiko: Any) -> Any:
    class Guard(paramiko.ServerInterface):  # type: ignore[misc]
        def check_auth_password(self, username: str, password: str) -> Any:
            right = (username, password) == (USER, PASSWORD)
            return paramiko.AUTH_SUCCESSFUL if right else paramiko.AUTH_FAILED

        def check_channel_request(self, kind: str, chanid: int) -> Any:
            return paramiko.OPEN_SUCCEEDED

    return Guard()


def _folder(paramiko: Any, root: Path) -> Any:
    """Return an SFTP server that shows one folder."""

    class Folder(paramiko.SFTPServerInterface):  # type: ignore[misc]
        def _at(self, path: str) -> Path:
            return root / str(self.canonicalize(path)).lstrip("/")

        def list_folder(self, path: str) -> Any:
            return [self._told(one) for one in self._at(path).iterdir()]

        def _told(self, path: Path) -> Any:
            return paramiko.SFTPAttributes.from_stat(path.stat(), path.name)

        def stat(self, path: str) -> Any:
            return self._told(self._at(path)) if self._at(path).exists() else paramiko.SFTP_NO_SUCH_FILE

        lstat = stat

        def open(self, path: str, flags: int, attr: Any) -> Any:
            mode = "r+b" if flags & os.O_WRONLY or flags & os.O_RDWR else "rb"
            if flags & os.O_CREAT:
                self._at(path).touch()
            if not self._at(path).exists():
                return paramiko.SFTP_NO_SUCH_FILE
            if flags & os.O_TRUNC:
                self._at(path).write_bytes(b"")
            handle = paramiko.SFTPHandle(flags)
            handle.readfile = handle.writefile = self._at(path).open(mode)
            return handle

        def mkdir(self, path: str, attr: Any) -> Any:
            self._at(path).mkdir()
            return paramiko.SFTP_OK

        def remove(self, path: str) -> Any:
            self._at(path).unlink()
            return paramiko.SFTP_OK

        def rename(self, oldpath: str, newpath: str) -> Any:
            self._at(oldpath).rename(self._at(newpath))
            return paramiko.SFTP_OK

        posix_rename = rename

    return Folder


@pytest.mark.parametrize("server", ["webdav", "sftp"])
def test_an_upload_to_a_real_server_goes_on_after_breaking_at_ten_places(
    server: str, request: pytest.FixtureRequest, large: Path, tmp_path: Path
) -> None:
    address: Address = request.getfixturevalue(server)
    opened = Carrier.open(address, PASSWORD)
    reached = Carrier(opened.files, opened.root, address.url, SMALL)
    for at in range(10, 0, -1):
        name = f"KECH-2026-11-21-{at:04d}.lead"
        path = large.rename(large.with_name(name))
        broken = Carrier(Breaking(at, opened.files), opened.root, address.url, SMALL)
        with pytest.raises(BundleError):
            broken.send(path)
        assert name not in reached.waiting()
        assert reached.send(path).there_before == (at - 1) // 3
        assert name in reached.waiting()
        assert reached.fetch(name, tmp_path / "in").read_bytes() == path.read_bytes()
        large = path


@pytest.mark.parametrize("server", ["webdav", "sftp"])
def test_a_wrong_password_is_told_in_one_sentence(server: str, request: pytest.FixtureRequest, large: Path) -> None:
    address: Address = request.getfixturevalue(server)
    with pytest.raises(BundleError) as error:
        Carrier.open(address, "wrong").send(large)
    assert error.value.reason == "no_line"


def test_a_server_that_is_not_there_is_told_in_one_sentence(large: Path) -> None:
    pytest.importorskip("webdav4")
    with pytest.raises(BundleError) as error:
        Carrier.open(Address("webdav://127.0.0.1:9/box", USER), PASSWORD).send(large)
    assert error.value.reason == "no_line"


class Lying:
    """A line to a real server that tells wrong sizes, and where `kept` says so keeps less than it was given."""

    def __init__(self, files: Any, kept: int | None = None) -> None:
        self.files, self.kept = files, kept

    def __getattr__(self, name: str) -> Any:
        return getattr(self.files, name)

    def size(self, place: str) -> int:
        return 7

    def info(self, place: str) -> dict[str, Any]:
        return {**self.files.info(place), "size": 7}

    def ls(self, place: str, detail: bool = True) -> Any:
        found = self.files.ls(place, detail=detail)
        return [{**one, "size": 7} for one in found] if detail else found

    def pipe_file(self, place: str, content: bytes) -> None:
        self.files.pipe_file(place, content[: self.kept])


@pytest.mark.parametrize("server", ["webdav", "sftp"])
def test_sizes_that_a_server_tells_are_not_believed(
    server: str, request: pytest.FixtureRequest, large: Path, tmp_path: Path
) -> None:
    address: Address = request.getfixturevalue(server)
    opened = Carrier.open(address, PASSWORD)
    lying = Carrier(Lying(opened.files), opened.root, address.url, SMALL)
    assert lying.send(large).there_before == 0
    assert lying.send(large).there_before == 4
    assert lying.fetch(FILE, tmp_path / "in").read_bytes() == large.read_bytes()


@pytest.mark.parametrize("server", ["webdav", "sftp"])
@pytest.mark.parametrize("kept", [0, 1, SMALL // 2])
def test_a_server_that_drops_what_was_written_is_noticed(
    server: str, kept: int, request: pytest.FixtureRequest, large: Path
) -> None:
    address: Address = request.getfixturevalue(server)
    opened = Carrier.open(address, PASSWORD)
    with pytest.raises(BundleError) as error:
        Carrier(Lying(opened.files, kept), opened.root, address.url, SMALL).send(large)
    assert error.value.reason == "not_kept"
    assert Carrier(opened.files, opened.root, address.url, SMALL).waiting() == []


@pytest.mark.parametrize("server", ["webdav", "sftp"])
def test_two_offices_exchange_bundle_and_receipt_over_a_real_server(
    server: str, request: pytest.FixtureRequest, kech: Store, province: Store
) -> None:
    address: Address = request.getfixturevalue(server)
    for store in (kech, province):
        for box in (carriers.OUTBOX, carriers.INBOX):
            carriers.keep_address(store, box, address)
    add(kech, name="Over a real line")
    for store in (kech, province, kech):
        posting.go_round(store, lambda found: Carrier.open(found, PASSWORD))
    assert names(province) == ["Over a real line"]
    assert [note.state for note in kech.journal.notes("out")] == ["received"]
    assert posting.go_round(province, lambda found: Carrier.open(found, PASSWORD)).said == ()


def test_another_server_in_the_place_of_the_known_one_gets_no_password(sftp: Address, kech: Store) -> None:
    hosts.reached(kech, sftp, PASSWORD)
    known = dict(kech.kept("line_hosts"))
    hosts.reached(kech, sftp, PASSWORD)
    assert kech.kept("line_hosts") == known
    kech.keep("line_hosts", dict.fromkeys(known, "0" * 64))
    with pytest.raises(BundleError) as error:
        hosts.reached(kech, sftp, PASSWORD)
    assert error.value.reason == "other_host"
    hosts.forget(kech)
    hosts.reached(kech, sftp, PASSWORD)
    assert kech.kept("line_hosts") == known


@pytest.mark.parametrize(("size", "pieces"), [(1, 1), (262_145, 2), (1_000_000_000, 2_000), (4_000_000_000, 2_000)])
def test_a_file_travels_in_pieces_that_suit_it(size: int, pieces: int) -> None:
    piece = carriers.suitable(size)
    assert -(-size // piece) == pieces
    assert piece <= carriers.PIECE
