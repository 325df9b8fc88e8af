"""A real PostgreSQL server for the tests, on a socket of its own, started and stopped by them."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from lead_desktop.store.store import Store
from lead_desktop.sync import journey
from tests.generate.country import AFTERWARDS, Country, make

_PROGRAMS = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda folder: int(folder.parent.name))


def _as_nobody_of_importance(*command: str) -> list[str]:
    """Return a command as the user of Debian's package runs it: PostgreSQL refuses to be started by root."""
    if os.geteuid():
        return list(command)
    return ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", *command]


def _run(*command: str) -> None:
    # Nothing of the server's own output may keep a pipe open.
    subprocess.run(
        _as_nobody_of_importance(*command), check=True, cwd="/", stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """Start a server on a socket and return where that stands; without PostgreSQL the test is skipped."""
    if not _PROGRAMS:
        pytest.skip("PostgreSQL is not installed here (Debian: apt install postgresql)")
    pytest.importorskip("psycopg", reason="psycopg is not installed here (pip install 'lead-desktop[publish]')")
    programs = _PROGRAMS[-1]
    folder = Path(tempfile.mkdtemp(prefix="lead-pg-"))
    if not os.geteuid():
        shutil.chown(folder, "postgres", "postgres")
    cluster = str(folder / "cluster")
    try:
        _run(str(programs / "initdb"), "-D", cluster, "-U", "lead", "-A", "trust", "-E", "UTF8", "--locale=C", "-N")
        options = f"-c listen_addresses='' -c unix_socket_directories={folder} -c fsync=off"
        _run(str(programs / "pg_ctl"), "-D", cluster, "-w", "-o", options, "-l", f"{folder}/log", "start")
        try:
            yield str(folder)
        finally:
            _run(str(programs / "pg_ctl"), "-D", cluster, "-m", "immediate", "-w", "stop")
    finally:
        shutil.rmtree(folder)


@pytest.fixture
def address(server: str) -> Iterator[str]:
    """Return the address of an empty database that is gone after the test."""
    import psycopg

    where = f"host={server} user=lead"
    with psycopg.connect(f"{where} dbname=postgres", autocommit=True) as connection:
        connection.execute("CREATE DATABASE lead")
        try:
            yield f"{where} dbname=lead"
        finally:
            connection.execute("DROP DATABASE lead WITH (FORCE)")


@pytest.fixture(scope="session")
def country(tmp_path_factory: pytest.TempPathFactory) -> Country:
    """Kech and Tump with the bundles of two years, and the office above with the first two taken in; it is closed."""
    made = make(tmp_path_factory.mktemp("country"), ["KECH"])
    for path in made.bundles[:2]:
        journey.take_in(made.above, path)
    made.above.close()
    return made


@pytest.fixture
def early(country: Country, tmp_path: Path) -> Path:
    """Return a copy of the office above with two bundles taken in."""
    return Path(shutil.copytree(country.above.folder, tmp_path / "early"))


@pytest.fixture(scope="session")
def _late(country: Country, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = Path(shutil.copytree(country.above.folder, tmp_path_factory.mktemp("late") / "above"))
    with Store.open(folder, clock=lambda: AFTERWARDS) as store:
        for path in country.bundles[2:]:
            journey.take_in(store, path)
    return folder


@pytest.fixture
def late(_late: Path, tmp_path: Path) -> Path:
    """Return a copy of the office above with all bundles taken in."""
    return Path(shutil.copytree(_late, tmp_path / "late"))
