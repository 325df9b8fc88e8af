"""Files of the shapes that offices send, each brought in whole: at least ten values a file, as read by hand."""

from typing import Any

import pytest

from lead_desktop.sheets.bring import bring
from lead_desktop.store.store import Store
from tests.sheets import files
from tests.sheets.reading import adds_up, checked, reasons, source

URDU = ("کیچ", "کوئٹہ", "گوادر", "پنجگور", "خضدار")
SINDHI = ("ڪيچ", "ڪوئيٽا")

URDU_CSV = files.text(
    [
        ["ضلع", "کل آبادی ۲۰۲۳", "مرد", "خواتین", "شرح خواندگی (٪)"],
        ["کیچ", "۱,۰۶۰,۹۳۱", "۵۵۵۲۱۹", "۵۰۵۵۸۹", "۴۹.۶۵٪"],
        ["کوئٹہ", "۲,۵۹۵,۴۹۲", "۱۳۱۹۸۶۹", "۱۲۷۵۵۱۲", "۵۶.۲۹٪"],
        ["گوادر", "۳۰۵,۱۶۰", "۱۶۳۰۰۰", "۱۴۲۱۶۰", "۵۰.۱۰٪"],
    ],
    ",",
    "utf-8-sig",
)
URDU_OLD = files.text(
    [
        ["ضلع", "مرد", "عورت", "کل"],
        ["کوئٹہ", 1319869, 1275512, 2595492],
        ["خضدار", 520000, 477214, 997214],
        ["پنجگور", 260000, 249781, 509781],
        ["گوادر", 163000, 142160, 305160],
    ],
    ";",
    "cp1256",
)
SINDHI_WIDE = files.text(
    [
        ["ضلعو", "مرد", "عورتون", "ڪل"],
        ["ڪيچ", "٥٥٥٢١٩", "٥٠٥٥٨٩", "١٠٦٠٩٣١"],
        ["ڪوئيٽا", "١٣١٩٨٦٩", "١٢٧٥٥١٢", "٢٥٩٥٤٩٢"],
        ["گوادر", "١٦٣٠٠٠", "١٤٢١٦٠", "٣٠٥١٦٠"],
        ["پنجگور", "٢٦٠٠٠٠", "٢٤٩٧٨١", "٥٠٩٧٨١"],
    ],
    "\t",
    "utf-16",
)
JOINED = files.xlsx(
    [
        ["GOVERNMENT OF BALOCHISTAN"],
        ["Out of School Children (Figures in Nos.)"],
        [],
        ["S.No", "Name of District", "Population 2023", "", "", "OOSC (5-16)", "", "", "Remarks"],
        ["", "", "Total", "Male", "Female", "Total", "Boys", "Girls", ""],
        [1, "KECH @ TURBAT", "10,60,931", 555219, 505589, "۱۳۶۷۱۷", 64379, 72321, "provisional"],
        ["", "Sub Total (Mekran)", "10,60,931", 555219, 505589, 136717, 64379, 72321, ""],
        ["QUETTA DIVISION"],
        [2, " Quetta ", "25,95,492", "N/A", 1275512, "2,76,511", 123482, "-", "Nil"],
        [3, "Gwadar", "3,05,160", 163000, 142160, "45,210", 22000, 23210, ""],
        [4, "Panjgur", "5,09,781", 260000, 249781, "61,050", 30050, 31000, ""],
        ["", "Grand Total", "", "", "", "", "", "", ""],
        [],
        ["Source: census. Transgender not shown separately."],
    ],
    merged=["A1:I1", "A2:I2", "A4:A5", "B4:B5", "C4:E4", "F4:H4", "I4:I5", "A8:I8"],
)
ADP = files.xlsx(
    [
        ["SCHEMES OF A MADE-UP DISTRICT"],
        ["District Annual Development Programme 2025-26 (Rs. in Million)"],
        [],
        ["G.Sr.No", "Name of Scheme", "Location", "Status", "Estimated Cost", "", "", "Exp. upto 06/2025"],
        ["", "", "", "", "Capital", "Revenue", "Total", ""],
        ["A. ON-GOING"],
        [101, "Repair of a water plant", "Tehsil Turbat", "Approved 12-03-2024", 25.5, 0, 25.5, 10.25],
        [102, "Solar power for schools", "Tump", "Un-app.", "18.000", "2.000", "20.000", "-"],
        ["B. NEW"],
        [103, "Culverts\non the coast road", "Buleda", "DDWP", 12, "", 12, 0.5],
        [104, "Two classrooms", "Kech", "DDWP", 7.25, "", 7.25, 1.125],
        ["", "TOTAL", "", "", "", "", 64.75, ""],
    ],
    merged=["E4:G4"],
)
POVERTY = files.xlsx(
    [
        ["Province", "Division", "District", "nIndividuals", "povrate", "msepovrate", "povertyheadcount"],
        ["KP", "Hazara", "Abbottabad", 1464038.21, 0.0856, 0.0002, 125321],
        ["Balochistan", "Kalat", "Awaran", 134436.1, 0.505, 0.02, 67885],
        ["Balochistan", "", "Chagai"],
        ["Sindh", "Hyderabad", "Badin", 1976121.2, 0.4878, 0.0003, 964015],
        *[
            ["Balochistan", "", name, 1000, share, 0.01, 1]
            for name, share in (
                ("Barkhan", 0.594),
                ("Gwadar", 0.25),
                ("Harnai", 0.5),
                ("Kalat", 0.3125),
                ("Kech", 0.4),
                ("Kharan", 0.45),
                ("Khuzdar", 0.55),
                ("Lasbela", 0.2),
                ("Quetta", 0.1875),
            )
        ],
    ],
)
CENSUS = files.xlsx_of(
    {
        "KP": [
            ["", "Column1", "Column2", "Column3"],
            ["Province", "ADMN - UNIT", "ALL SEXES", "AVERAGE\nHOUSEHO\nLD SIZE"],
            ["KP", "SWAT DISTRICT", "2,308,624", "8.37"],
        ],
        "Balochistan": [
            ["", "Column1", "Column2", "Column3", ""],
            ["Province", "ADMN - UNIT", "ALL SEXES", "AVERAGE\nHOUSEHO\nLD SIZE", ""],
            *[
                ["Balochistan", unit, "1,000", size, ""]
                for unit, size in (
                    ("AWARAN DISTRICT", "6.61"),
                    ("KALAT DISTRICT", "7.38"),
                    ("KHARAN DISTRICT", "6.76"),
                    ("KHUZDAR DISTRICT", "6.59"),
                    ("MASTUNG DISTRICT", "6.86"),
                    ("WASHUK DISTRICT", "5.60"),
                    ("GWADAR DISTRICT", "6.21"),
                    ("KECH DISTRICT", "6.58"),
                    ("PANJGUR DISTRICT", "7.38"),
                    ("JAFFARABAD DISTR", "6.46"),
                    ("JHAL MAGSI DISTRIC", "6.37"),
                )
            ],
            ["Balochistan", "ZHOB DISTRICT", 310354, "", 6.63],
        ],
    }
)
NAMES = [
    "Poverty rate (%)",
    "Clean water (%)",
    "Flush toilets (%)",
    "Number of poor (1,000s)",
    "Literacy (%)",
    "Rank among districts",
]
INDICATORS = files.text(
    [
        ["indicator", "indicator_1", "context", "units", "domain", "definition"],
        *[
            [
                f'"{name}"' if "," in name else name,
                name.split(" (")[0],
                context,
                unit,
                "Living",
                f'"The share, of {at}."',
            ]
            for at, (name, context, unit) in enumerate(
                zip(
                    NAMES,
                    ("negative", "positive", "positive", "negative", "positive", "negative"),
                    ("%", "%", "%", "(000s)", "%", ""),
                    strict=True,
                )
            )
        ],
    ],
    "\x1f",
    "utf-8-sig",
).replace(b"\x1f", b",")


def values_asked(indicator: str, **more: Any) -> dict[str, Any]:
    return {
        "given": {"indicator": indicator, "meaning": "baseline", "source": "census_2023", "period_end": "01/03/2023"},
        **more,
    }


def split(**columns: str) -> dict[str, Any]:
    return {label: {"field": "value", "given": {"sex": sex}} for label, sex in columns.items()}


COUNT, RATE = "Children out of school", "Literacy rate"
BY_SEX = {
    "مرد": "male",
    "خواتین": "female",
    "عورت": "female",
    "عورتون": "female",
    "کل": "all",
    "ڪل": "all",
    "کل آبادی ۲۰۲۳": "all",
}


def by_sex(*labels: str, place: str) -> dict[str, Any]:
    return values_asked(COUNT, columns={place: "place", **split(**{label: BY_SEX[label] for label in labels})})


SHAPES: dict[str, tuple[bytes, str, dict[str, Any], list[tuple[object, ...]], set[int]]] = {
    "Urdu digits": (
        URDU_CSV,
        "measurement",
        by_sex("کل آبادی ۲۰۲۳", "مرد", "خواتین", place="ضلع"),
        [
            ("KECH", "all", 1060931.0),
            ("KECH", "male", 555219.0),
            ("KECH", "female", 505589.0),
            ("QUETTA", "all", 2595492.0),
            ("QUETTA", "male", 1319869.0),
            ("QUETTA", "female", 1275512.0),
            ("GWADAR", "all", 305160.0),
            ("GWADAR", "male", 163000.0),
            ("GWADAR", "female", 142160.0),
        ],
        set(),
    ),
    "Urdu digits, the rate": (
        URDU_CSV,
        "measurement",
        values_asked(RATE, columns={"ضلع": "place", "شرح خواندگی (٪)": "value"}),
        [("KECH", "all", 49.65), ("QUETTA", "all", 56.29), ("GWADAR", "all", 50.1)],
        set(),
    ),
    "Windows-1256 with semicolons": (
        URDU_OLD,
        "measurement",
        by_sex("مرد", "عورت", "کل", place="ضلع"),
        [
            ("QUETTA", "male", 1319869.0),
            ("QUETTA", "female", 1275512.0),
            ("QUETTA", "all", 2595492.0),
            ("KHUZDAR", "male", 520000.0),
            ("KHUZDAR", "female", 477214.0),
            ("KHUZDAR", "all", 997214.0),
            ("PANJGUR", "male", 260000.0),
            ("PANJGUR", "female", 249781.0),
            ("PANJGUR", "all", 509781.0),
            ("GWADAR", "male", 163000.0),
            ("GWADAR", "female", 142160.0),
            ("GWADAR", "all", 305160.0),
        ],
        set(),
    ),
    "UTF-16 with tabs, Sindhi, Arabic digits": (
        SINDHI_WIDE,
        "measurement",
        by_sex("مرد", "عورتون", "ڪل", place="ضلعو"),
        [
            ("KECH", "male", 555219.0),
            ("KECH", "female", 505589.0),
            ("KECH", "all", 1060931.0),
            ("QUETTA", "male", 1319869.0),
            ("QUETTA", "female", 1275512.0),
            ("QUETTA", "all", 2595492.0),
            ("GWADAR", "male", 163000.0),
            ("GWADAR", "female", 142160.0),
            ("GWADAR", "all", 305160.0),
            ("PANJGUR", "male", 260000.0),
            ("PANJGUR", "female", 249781.0),
            ("PANJGUR", "all", 509781.0),
        ],
        set(),
    ),
    "joined names, sub-totals, lakh commas": (
        JOINED,
        "measurement",
        values_asked(
            COUNT,
            no_data="empty",
            columns={
                "Name of District": "place",
                **split(
                    **{"OOSC (5-16) / Total": "all", "OOSC (5-16) / Boys": "male", "OOSC (5-16) / Girls": "female"}
                ),
            },
        ),
        [
            ("KECH", "all", 136717.0),
            ("KECH", "male", 64379.0),
            ("KECH", "female", 72321.0),
            ("QUETTA", "all", 276511.0),
            ("QUETTA", "male", 123482.0),
            ("GWADAR", "all", 45210.0),
            ("GWADAR", "male", 22000.0),
            ("GWADAR", "female", 23210.0),
            ("PANJGUR", "all", 61050.0),
            ("PANJGUR", "male", 30050.0),
            ("PANJGUR", "female", 31000.0),
        ],
        {7, 8, 12, 14},
    ),
    "shares of one, other provinces, a row without figures": (
        POVERTY,
        "measurement",
        values_asked(RATE, columns={"District": "place", "povrate": {"field": "value", "unit": "fraction"}}),
        [
            ("AWARAN", "all", 50.5),
            ("BARKHAN", "all", 59.4),
            ("GWADAR", "all", 25.0),
            ("HARNAI", "all", 50.0),
            ("KALAT", "all", 31.25),
            ("KECH", "all", 40.0),
            ("KHARAN", "all", 45.0),
            ("KHUZDAR", "all", 55.0),
            ("LASBELA", "all", 20.0),
            ("QUETTA", "all", 18.75),
        ],
        {2, 4, 5},
    ),
    "pages of a PDF with torn and cut cells": (
        CENSUS,
        "measurement",
        values_asked(COUNT, sheet="Balochistan", columns={"ADMN - UNIT": "place", "AVERAGE HOUSEHO LD SIZE": "value"}),
        [
            ("AWARAN", "all", 6.61),
            ("KALAT", "all", 7.38),
            ("KHARAN", "all", 6.76),
            ("KHUZDAR", "all", 6.59),
            ("MASTUNG", "all", 6.86),
            ("WASHUK", "all", 5.6),
            ("GWADAR", "all", 6.21),
            ("KECH", "all", 6.58),
            ("PANJGUR", "all", 7.38),
            ("JAFFARABAD", "all", 6.46),
            ("JHAL-MAGSI", "all", 6.37),
        ],
        {14},
    ),
}


@pytest.mark.parametrize("name", SHAPES)
def test_values_come_in_as_a_person_reads_them(kech: Store, name: str) -> None:
    content, entity, asked, wanted, aside = SHAPES[name]
    found = checked(kech, entity, content, asked)
    result = bring(kech, source(content), found)
    assert [(row["place"], row["sex"], row["value"]) for row in kech.rows("measurement")] == wanted
    assert set(reasons(found)) == aside
    assert result.brought_in + result.set_aside == result.rows == len(found.table.rows)
    assert adds_up(found)


def test_a_budget_book_in_millions_comes_in_as_rupees(kech: Store) -> None:
    asked = {
        "columns": {
            "G.Sr.No": "number",
            "Name of Scheme": "name",
            "Location": "places",
            "Estimated Cost / Total": {"field": "cost", "unit": "million"},
            "Exp. upto 06/2025": {"field": "spent_before", "unit": "million"},
        },
        "heading": "nature",
        "words": {"nature": {"A. ON-GOING": "ongoing", "B. NEW": "new"}},
        "no_data": "empty",
        "given": {"first_year": "2025-26", "programme": "district_adp"},
    }
    found = checked(kech, "scheme", ADP, asked)
    bring(kech, source(ADP), found)
    assert [
        (row["number"], row["name"], row["cost"], row["spent_before"], row["nature"], row["first_year"])
        for row in kech.rows("scheme")
    ] == [
        ("101", "Repair of a water plant", 25_500_000, 10_250_000, "ongoing", "2025-26"),
        ("102", "Solar power for schools", 20_000_000, None, "ongoing", "2025-26"),
        ("103", "Culverts on the coast road", 12_000_000, 500_000, "new", "2025-26"),
        ("104", "Two classrooms", 7_250_000, 1_125_000, "new", "2025-26"),
    ]
    named = {kech.name("place", str(place)) for row in kech.rows("scheme") for place in row["places"] or ()}  # type: ignore[union-attr]
    assert named == {"Turbat", "Tump", "Bulaida", "Kech"}
    assert set(reasons(found)) == {6, 9, 12}


def test_a_list_of_indicators_comes_in_with_its_units_and_directions(kech: Store) -> None:
    asked = {
        "columns": {"indicator": "title", "context": "direction", "units": "unit", "definition": "definition"},
        "words": {"unit": {"(000s)": "number"}},
        "given": {"in_use": True},
    }
    bring(kech, source(INDICATORS), checked(kech, "indicator", INDICATORS, asked))
    assert [(row["title"], row["direction"], row["unit"]) for row in kech.rows("indicator")][2:] == [
        ("Poverty rate (%)", "decrease", "percent"),
        ("Clean water (%)", "increase", "percent"),
        ("Flush toilets (%)", "increase", "percent"),
        ("Number of poor (1,000s)", "decrease", "number"),
        ("Literacy (%)", "increase", "percent"),
        ("Rank among districts", "decrease", None),
    ]
