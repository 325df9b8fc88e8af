"""A provincial office with a stick and the districts that it knows, for every test that asks for them by name."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from lead_desktop.store.store import Store
from tests.ui.exchange import balochistan, district, introduce


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def province(tmp_path: Path) -> Iterator[Store]:
    with balochistan(tmp_path / "province") as made:
        yield made


@pytest.fixture
def newcomer(tmp_path: Path) -> Iterator[Store]:
    with district(tmp_path / "kech") as made:
        yield made


@pytest.fixture
def kech(newcomer: Store, province: Store, stick: Path) -> Store:
    introduce(newcomer, province, stick)
    return newcomer


@pytest.fixture
def gwadar(tmp_path: Path, province: Store, stick: Path) -> Iterator[Store]:
    with district(tmp_path / "gwadar", "GWADAR") as made:
        introduce(made, province, stick)
        yield made
