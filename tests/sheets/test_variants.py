"""Tables of the kinds that offices and publishers make: what each figure is of is read off the file without help."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest

from lead_desktop.store.store import Store
from tests.sheets import files
from tests.sheets.files import ods, ods_row, text, xls, xlsx, xlsx_of
from tests.sheets.reading import adds_up, checked, reasons, values

RATE, COUNT = "Literacy rate", "Children out of school"
BOTH = [("KECH", "all", None, 5.5), ("QUETTA", "all", None, 7.0)]
BY_SEX = [
    ("KECH", "male", None, 60.0),
    ("KECH", "female", None, 40.0),
    ("QUETTA", "male", None, 61.0),
    ("QUETTA", "female", None, 41.0),
]
BY_YEAR_AND_SEX = [
    ("KECH", "male", "2017-12-31", 1.0),
    ("KECH", "female", "2017-12-31", 2.0),
    ("KECH", "male", "2023-12-31", 3.0),
    ("KECH", "female", "2023-12-31", 4.0),
]
THREE_ROWS: files.Rows = [
    ["Table 4: Literacy rate by sex"],
    [],
    ["District", "Literacy rate", "", "", ""],
    ["", "2017", "", "2023", ""],
    ["", "Male", "Female", "Male", "Female"],
    ["Kech", 1, 2, 3, 4],
]


@dataclass(frozen=True)
class Variant:
    """A file, what is said for all its rows, the figures that it gives, and the rows that it leaves."""

    content: bytes
    gives: Sequence[tuple[str | None, str, str | None, float]]
    given: dict[str, str] = field(default_factory=lambda: {"indicator": RATE})
    aside: set[int] = field(default_factory=set)


VARIANTS = {
    "names over three joined rows": Variant(
        xlsx([*THREE_ROWS, ["Quetta", 5, 6, 7, 8]], merged=["A3:A5", "B3:E3", "B4:C4", "D4:E4"]),
        [*BY_YEAR_AND_SEX, *(("QUETTA", sex, day, value + 4) for _, sex, day, value in BY_YEAR_AND_SEX)],
        {},
    ),
    "names over three rows that are not joined": Variant(
        xlsx([*THREE_ROWS, ["Quetta", 5, 6, 7, 8]]),
        [*BY_YEAR_AND_SEX, *(("QUETTA", sex, day, value + 4) for _, sex, day, value in BY_YEAR_AND_SEX)],
        {},
    ),
    "names in two languages, one row each": Variant(
        xlsx(
            [
                ["District", "Year", "Male", "Female"],
                ["ضلع", "سال", "مرد", "خواتین"],
                ["Kech", 2023, 60, 40],
                ["Quetta", 2023, 61, 41],
            ]
        ),
        [(place, sex, "2023-12-31", value) for place, sex, _, value in BY_SEX],
    ),
    "names in two languages in one cell": Variant(
        xlsx([["District / ضلع", "Year / سال", "Value / قدر"], ["Kech", 2023, 5.5], ["Quetta", 2023, 7]]),
        [(place, sex, "2023-12-31", value) for place, sex, _, value in BOTH],
    ),
    "a row of units and a row of numbers below the names": Variant(
        xlsx(
            [
                ["District", "Male", "Female"],
                ["", "(%)", "(%)"],
                ["(1)", "(2)", "(3)"],
                ["Kech", 60, 40],
                ["Quetta", 61, 41],
            ]
        ),
        BY_SEX,
    ),
    "indicator and sex in one name": Variant(
        xlsx([["District", "Literacy rate Male", "Literacy rate - Female"], ["Kech", 60, 40], ["Quetta", 61, 41]]),
        BY_SEX,
        {},
    ),
    "names for a computer": Variant(
        text([["district", "literacy_rate_male", "literacy_rate_female"], ["Kech", 60, 40], ["Quetta", 61, 41]]),
        BY_SEX,
        {},
    ),
    "one column of figures under a name of its own": Variant(
        files.docx([["District", "Literacy (%)"], ["Kech", "5.5 %"], ["Quetta", "7%"]]), BOTH
    ),
    "no names at all": Variant(
        text([["Kech", 5.5], ["Quetta", 7], ["Gwadar", 9]]), [*BOTH, ("GWADAR", "all", None, 9)]
    ),
    "places beside one another, indicators below": Variant(
        xlsx(
            [
                ["Indicator", "Unit", "Kech", "Quetta", "Total"],
                [RATE, "%", 49.65, 56.29, 53],
                [COUNT, "No.", "1,36,717", "2,76,511", "4,13,228"],
            ]
        ),
        [
            ("KECH", "all", None, 49.65),
            ("QUETTA", "all", None, 56.29),
            ("KECH", "all", None, 136717.0),
            ("QUETTA", "all", None, 276511.0),
        ],
        {},
    ),
    "years beside one another, indicators below": Variant(
        xlsx(
            [
                ["Sr", "Indicator", "2018-19", "FY2019-20", "FY 2020-21"],
                [1, RATE, 49, 50, 51],
                [2, COUNT, 136, 137, 138],
            ]
        ),
        [
            ("KECH", "all", "2019-06-30", 49.0),
            ("KECH", "all", "2020-06-30", 50.0),
            ("KECH", "all", "2021-06-30", 51.0),
            ("KECH", "all", "2019-06-30", 136.0),
            ("KECH", "all", "2020-06-30", 137.0),
            ("KECH", "all", "2021-06-30", 138.0),
        ],
        {"place": "Kech"},
    ),
    "the district joined over its tehsils": Variant(
        xlsx([["District", "Tehsil", "Value"], ["Kech", "Turbat", 1], ["", "Tump", 2]], merged=["A2:A3"]),
        [("KECH/TURBAT", "all", None, 1.0), ("KECH/TUMP", "all", None, 2.0)],
    ),
    "the district as a heading over its tehsils": Variant(
        xlsx(
            [
                ["S.No", "Name of Tehsil", "Total", "Boys", "Girls"],
                ["KECH DISTRICT", "", "", "", ""],
                [1, "Turbat", 10, 6, 4],
            ]
        ),
        [("KECH/TURBAT", "all", None, 10.0), ("KECH/TURBAT", "male", None, 6.0), ("KECH/TURBAT", "female", None, 4.0)],
        {"indicator": COUNT},
        {2},
    ),
    "the district written once for two rows": Variant(
        text(
            [
                ["District", "Sex", "Value"],
                ["Kech", "Male", 60],
                ["", "Female", 40],
                ["Quetta", "Male", 61],
                ["", "Female", 41],
            ]
        ),
        BY_SEX,
    ),
    "the indicator written once for three rows": Variant(
        xlsx(
            [
                ["Indicator", "Sex", "Value"],
                [RATE, "Male", 60],
                ["", "Female", 40],
                ["", "Both", 50],
                [COUNT, "Male", 10],
                ["", "Female", 20],
            ]
        ),
        [("KECH", sex, None, value) for sex, value in (("male", 60.0), ("female", 40.0), ("all", 50.0))]
        + [("KECH", "male", None, 10.0), ("KECH", "female", None, 20.0)],
        {"place": "Kech"},
    ),
    "years below, places beside one another": Variant(
        xlsx([["Year", "Kech", "Quetta"], [2019, 1, 2], [2020, 3, 4]]),
        [
            ("KECH", "all", "2019-12-31", 1.0),
            ("QUETTA", "all", "2019-12-31", 2.0),
            ("KECH", "all", "2020-12-31", 3.0),
            ("QUETTA", "all", "2020-12-31", 4.0),
        ],
    ),
    "the survey and its year as a name": Variant(
        xlsx([["District", "PSLM 2014-15", "MICS 2019-20"], ["Kech", 1, 2], ["Quetta", 3, 4]]),
        [
            ("KECH", "all", "2015-06-30", 1.0),
            ("KECH", "all", "2020-06-30", 2.0),
            ("QUETTA", "all", "2015-06-30", 3.0),
            ("QUETTA", "all", "2020-06-30", 4.0),
        ],
    ),
    "the table goes on below its title and names": Variant(
        xlsx(
            [
                ["Table 3"],
                ["District", "Year", "Value"],
                ["Kech", 2023, 5.5],
                ["Table 3 (continued)"],
                ["District", "Year", "Value"],
                ["Quetta", 2023, 7],
            ]
        ),
        [(place, sex, "2023-12-31", value) for place, sex, _, value in BOTH],
        aside={4, 5},
    ),
    "thousands in the name": Variant(
        xlsx([["District", "Pupils (000)"], ["Kech", 5.5], ["Quetta", 7]]),
        [("KECH", "all", None, 5500.0), ("QUETTA", "all", None, 7000.0)],
        {"indicator": COUNT},
    ),
    "a rate per thousand, which is no thousands": Variant(
        xlsx([["District", "Deaths per 1,000 births"], ["Kech", 5.5], ["Quetta", 7]]), BOTH, {"indicator": COUNT}
    ),
    "months by their short names": Variant(
        text([["District", "Period", "Value"], ["Kech", "Jun-23", 5.5], ["Quetta", "30 جون 2023", "7 فیصد"]]),
        [(place, sex, "2023-06-30", value) for place, sex, _, value in BOTH],
    ),
    "a row without a place": Variant(
        text([["District", "Value"], ["Kech", 5.5], ["", 6], ["Quetta", 7]]), BOTH, aside={3}
    ),
    "the first sheets hold no table, a hidden one is older": Variant(
        xlsx_of(
            {
                "Cover": [["Annual book"], ["Bureau"]],
                "Contents": [["No", "Table"], [1, "Literacy"], [2, "Schools"]],
                "T1": [["District", "Value"], ["Kech", 5.5], ["Quetta", 7]],
                "Old": [["District", "Value"], ["Kech", 1], ["Quetta", 2], ["Gwadar", 3]],
            },
            hidden=["Old"],
        ),
        BOTH,
    ),
    "another table below": Variant(
        xlsx(
            [
                ["District", "Year", "Value"],
                ["Kech", 2023, 5.5],
                ["Quetta", 2023, 7],
                [],
                ["Table 2: Schools"],
                ["District", "Schools", "Teachers"],
                ["Kech", 300, 900],
                ["Quetta", 400, 1200],
            ]
        ),
        [(place, sex, "2023-12-31", value) for place, sex, _, value in BOTH],
        aside={5, 6, 7, 8},
    ),
    "notes and a signature below": Variant(
        xlsx(
            [
                ["District", "Year", "Value"],
                ["Kech", 2023, 5.5],
                ["Quetta", 2023, 7],
                ["Total", "", 12.5],
                [],
                ["* provisional figures"],
                ["Prepared by: the statistical officer"],
                ["", "", "Deputy Director"],
            ]
        ),
        [(place, sex, "2023-12-31", value) for place, sex, _, value in BOTH],
        aside={4, 6, 7, 8},
    ),
    "a district's total that is not called so alone": Variant(
        xlsx(
            [
                ["S#", "Tehsil", "Value"],
                [1, "Turbat", 60],
                [2, "Tump", 40],
                ["", "Kech District Total", 100],
                ["", "میزان", 100],
            ]
        ),
        [("KECH/TURBAT", "all", None, 60.0), ("KECH/TUMP", "all", None, 40.0)],
        {"indicator": COUNT},
        {4, 5},
    ),
    "amounts as they are written on cheques": Variant(
        text(
            [
                ["District", "Value"],
                ["Kech", "Rs. 10,60,931/-"],
                ["Quetta", "PKR 1.2 lakh"],
                ["Gwadar", "305,160/="],
                ["Panjgur", "۵,۰۹,۷۸۱ (P)"],
            ]
        ),
        [
            ("KECH", "all", None, 1060931.0),
            ("QUETTA", "all", None, 120000.0),
            ("GWADAR", "all", None, 305160.0),
            ("PANJGUR", "all", None, 509781.0),
        ],
        {"indicator": COUNT},
    ),
    "census words for everybody": Variant(
        xlsx(
            [
                ["ADMN UNIT", "ALL SEXES", "MALE", "FEMALE", "TRANS GENDER"],
                ["KECH DISTRICT", "1,060,931", "555,219", "505,589", "123"],
            ]
        ),
        [
            ("KECH", "all", None, 1060931.0),
            ("KECH", "male", None, 555219.0),
            ("KECH", "female", None, 505589.0),
            ("KECH", "transgender", None, 123.0),
        ],
        {"indicator": COUNT},
    ),
    "UTF-16 the other way round, with bars": Variant(
        text([["District", "Sex", "Value"], ["Kech", "Male", 60], ["Kech", "Female", 40]], "|", "utf-16-be"), BY_SEX[:2]
    ),
    "Western letters with carets": Variant(
        text([["District", "Remarks", "Value"], ["Kech", "café – “x”", 5.5], ["Quetta", "", 7]], "^", "cp1252"), BOTH
    ),
    "Arabic commas, Urdu digits and a sum": Variant(
        text([["نمبر شمار", "ضلع", "قدر"], ["۱", "کیچ", "۵٫۵"], ["۲", "کوئٹہ", "۷"], ["", "کل میزان", "۱۲٫۵"]], "،"),
        BOTH,
        aside={4},
    ),
    "lines that end as on old computers": Variant(b"District,Value\rKech,5.5\rQuetta,7\r", BOTH),
    "empty columns on both sides": Variant(b";District;Value;;\n;Kech;5.5;;\n;Quetta;7;;\n", BOTH),
    "a text that says what stands between": Variant(b"sep=~\r\nDistrict~Value\r\nKech~5.5\r\nQuetta~7\r\n", BOTH),
    "an old workbook with a title": Variant(
        xls([["Title"], ["District", "Value"], ["Kech", 5.5], ["Quetta", 7]]), BOTH
    ),
    "a LibreOffice table with a title": Variant(
        ods([ods_row("Table 1"), ods_row("District", "Value"), ods_row("Kech", 5.5), ods_row("Quetta", 7)]), BOTH
    ),
}


def test_there_are_at_least_thirty_of_them() -> None:
    assert len(VARIANTS) >= 30


@pytest.mark.parametrize("name", VARIANTS)
def test_each_figure_is_of_the_place_sex_and_year_that_the_file_means(kech: Store, name: str) -> None:
    variant = VARIANTS[name]
    found = checked(kech, "measurement", variant.content, None, **variant.given)
    assert values(found, "place", "sex", "period_end", "value") == list(variant.gives)
    assert set(reasons(found)) == variant.aside
    assert adds_up(found)


def test_the_unit_of_one_column_of_money_holds_for_its_neighbours(kech: Store) -> None:
    rows: files.Rows = [
        [
            "ADP No.",
            "Name of the Scheme",
            "District / Tehsil",
            "Est. Cost (Rs. in Million)",
            "Expenditure upto June 2025",
        ],
        [1, "A road", "Kech", 12.5, 3],
        [2, "A well", "Turbat", 10, 0.25],
    ]
    found = checked(kech, "scheme", xlsx(rows), programme="district_adp", first_year="2025-26")
    assert values(found, "number", "cost", "spent_before") == [("1", 12_500_000, 3_000_000), ("2", 10_000_000, 250_000)]


def test_a_list_of_officers_finds_its_columns_and_offices(kech: Store) -> None:
    rows: files.Rows = [
        ["Sr. #", "Name of Officer", "Designation", "Deptt:", "E-mail"],
        [1, "First Officer", "Deputy Director", "PHED", "a@example.invalid"],
        [2, "Second Officer", "Engineer", "Public Health Engineering Department", ""],
    ]
    office = next(str(row["id"]) for row in kech.rows("institution") if row.get("aliases") == "PHED")
    found = checked(kech, "person", xlsx(rows))
    assert values(found, "name", "post", "institution") == [
        ("First Officer", "Deputy Director", office),
        ("Second Officer", "Engineer", office),
    ]
