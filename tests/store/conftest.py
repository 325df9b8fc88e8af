"""Stores to test with: Kech, its province, and a hand that carries changes between them."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from lead_desktop.store.changes import Committed, Received
from lead_desktop.store.store import Store
from tests.store.small import SMALL, Watch, said

Carry = Callable[[Store, Store], Committed]


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
def kech(tmp_path: Path, watch: Watch) -> Iterator[Store]:
    store = Store.create(
        tmp_path / "kech", role="district", place="KECH", officer="Planner", clock=watch, entities=SMALL
    )
    yield store
    store.close()


@pytest.fixture
def province(tmp_path: Path) -> Iterator[Store]:
    clock = Watch()
    folder = tmp_path / "province"
    store = Store.create(folder, role="province", place="BALOCHISTAN", officer="Desk", clock=clock, entities=SMALL)
    yield store
    store.close()


@pytest.fixture
def reopened(watch: Watch) -> Callable[[Store], Store]:
    def reopen(store: Store) -> Store:
        store.close()
        return Store.open(store.folder, clock=watch, entities=SMALL)

    return reopen


@pytest.fixture
def carry() -> Carry:
    def carried(source: Store, target: Store) -> Committed:
        changes = list(source.changes_after(target.vector()))
        chains = {replica: source.chain(replica) for replica in source.vector()}
        received = Received(changes, None, source.vector(), chains)
        return target.commit([], label=said("Bundle taken in"), received=received)

    return carried
