"""Fixtures: a province, the district Kech that it admitted, and the stick between them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from lead_desktop.store.store import Store
from tests.sync.offices import Country


@pytest.fixture
def country(tmp_path: Path) -> Iterator[Country]:
    with Country(tmp_path) as made:
        yield made


@pytest.fixture
def stick(country: Country) -> Path:
    return country.stick


@pytest.fixture
def province(country: Country) -> Store:
    return country.province()


@pytest.fixture
def kech(country: Country, province: Store) -> Store:
    return country.district(province)
