"""Words of a file stand for places, choices, codes and records: Sure, Guess or Not found."""

import pytest

from lead_desktop.roadmap import ENTITIES
from lead_desktop.sheets.match import Answers, Found
from lead_desktop.sheets.matching import Certainty
from lead_desktop.store.store import Store

SURE, GUESS, NOT_FOUND = Certainty.SURE, Certainty.GUESS, Certainty.NOT_FOUND


def found(store: Store, entity: str, field: str, text: str, label: str = "") -> Found:
    return Answers(store, ENTITIES[entity].by_name[field]).find(text, label)


@pytest.mark.parametrize(
    ("text", "key", "certainty"),
    [
        ("Kech", "KECH", SURE),
        ("KECH DISTRICT", "KECH", SURE),
        ("کیچ", "KECH", SURE),
        ("ڪيچ", "KECH", SURE),
        ("كيچ", "KECH", SURE),
        ("ضلع کیچ", "KECH", SURE),
        ("KECH @ TURBAT", "KECH", SURE),
        (" Quetta ", "QUETTA", SURE),
        ("GWADAR DISTR", "GWADAR", SURE),
        ("Gwadarr", "GWADAR", GUESS),
        ("Kech, Gwadar", None, NOT_FOUND),
        ("Atlantis", None, NOT_FOUND),
    ],
)
def test_districts_are_found_across_spellings_and_scripts(
    kech: Store, text: str, key: str | None, certainty: Certainty
) -> None:
    place = found(kech, "measurement", "place", text, "District")
    assert (place.key, place.certainty) == (key, certainty)


def test_the_columns_name_says_which_level_is_meant(kech: Store) -> None:
    quetta = [found(kech, "measurement", "place", "Quetta", label).key for label in ("District", "Division", "ضلع", "")]
    assert quetta[0] == quetta[2] == quetta[3] == "QUETTA"
    assert quetta[1] not in (None, "QUETTA")


def test_a_place_of_another_province_is_said_to_lie_outside(kech: Store) -> None:
    larkana = found(kech, "measurement", "place", "Larkana", "District")
    assert (larkana.key, larkana.outside) == (None, True)


@pytest.mark.parametrize(
    ("entity", "field", "text", "key", "certainty"),
    [
        ("measurement", "sex", "Males", "male", SURE),
        ("measurement", "sex", "خواتین", "female", SURE),
        ("person", "sex", "M", "man", SURE),
        ("person", "sex", "عورت", "woman", SURE),
        ("measurement", "area", "شہری", "urban", SURE),
        ("indicator", "unit", "%", "percent", SURE),
        ("institution", "kind", "Departmnt", "department", GUESS),
        ("indicator", "in_use", "ہاں", "true", SURE),
        ("indicator", "in_use", "N", "false", SURE),
        ("indicator", "in_use", "maybe", None, NOT_FOUND),
        ("indicator", "target", "SDG 4.1", "4.1", SURE),
        ("indicator", "target", "4.a", "4.a", SURE),
        ("indicator", "target", "99.9", None, NOT_FOUND),
    ],
)
def test_choices_and_codes_are_found_by_their_words(
    kech: Store, entity: str, field: str, text: str, key: str | None, certainty: Certainty
) -> None:
    answer = found(kech, entity, field, text)
    assert (answer.key, answer.certainty) == (key, certainty)


def test_records_are_found_by_name_by_other_spelling_and_nearly(kech: Store) -> None:
    office = next(
        str(row["id"]) for row in kech.rows("institution") if row["name"] == "Public Health Engineering Department"
    )
    answers = Answers(kech, ENTITIES["person"].by_name["institution"])
    assert answers.find("public health engineering department") == answers.find("Public Health Engineering Department")
    assert [answers.find(text).key for text in ("PHED", "P.H.E.D.")] == [office, office]
    near = answers.find("Public Health Enginering Departmnt")
    assert (near.key, near.certainty) == (office, GUESS)
    assert answers.find("Unknown Office").key is None
