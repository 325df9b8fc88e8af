"""The provincial office looks into its inbox address: each file is taken in once, and a refusal is said."""

from pathlib import Path

import pytest

from lead_desktop.store.store import Store
from lead_desktop.sync import bundle, enrolment, journey, watching
from lead_desktop.sync.carriers import Carrier
from tests.sync.offices import KECH, Country, add, names
from tests.sync.test_carriers import Breaking


@pytest.fixture
def inbox(tmp_path: Path) -> Carrier:
    return Carrier(Breaking(), f"/{tmp_path.name}", "memory")


def test_what_lies_in_the_inbox_is_taken_in_once(kech: Store, province: Store, stick: Path, inbox: Carrier) -> None:
    assert watching.look(province, inbox) == []
    add(kech, name="Over the line")
    inbox.send(bundle.write(kech, stick).path)
    (fetched,) = watching.look(province, inbox)
    assert fetched.accepted
    assert names(province) == ["Over the line"]
    assert watching.look(province, inbox) == []
    assert not list((province.folder / watching.FOLDER).iterdir())


def test_the_receipt_goes_back_the_same_way(kech: Store, province: Store, stick: Path, inbox: Carrier) -> None:
    add(kech)
    journey.take_in(province, bundle.write(kech, stick).path)
    inbox.send(journey.write_receipt(province, KECH, stick))
    assert [one.accepted for one in watching.look(kech, inbox)] == [True]
    assert journey.province_has(kech) == {"number": 1, "changes_since": 0}


def test_a_bundle_of_a_computer_that_is_admitted_later_is_looked_at_again(
    country: Country, province: Store, stick: Path, inbox: Carrier
) -> None:
    stranger = country.office("district", KECH)
    enrolment.accept(stranger, enrolment.write_certificate(province, KECH, stick))
    add(stranger, name="From a stranger")
    inbox.send(bundle.write(stranger, stick).path)
    assert [one.accepted for one in watching.look(province, inbox)] == [False]
    assert watching.look(province, inbox) == []
    asked = enrolment.read_request(enrolment.write_request(stranger, stick))
    enrolment.admit(province, asked, asked.check_number)
    assert [one.accepted for one in watching.look(province, inbox)] == [True]
    assert names(province) == ["From a stranger"]
