"""All rows are checked: values as a person reads them, and for every other row the reason."""

from lead_desktop.sheets.check import Standing
from lead_desktop.store.entering import enter
from lead_desktop.store.store import Store
from tests.sheets import files
from tests.sheets.reading import adds_up, checked, reasons, values

HEAD = ["District", "Year", "Sex", "Value"]


def test_a_long_table_gives_one_record_a_row(kech: Store) -> None:
    found = checked(
        kech,
        "measurement",
        files.xlsx([HEAD, ["Kech", "2019-20", "Male", 55.5], ["Quetta", 2023, "خواتین", "۴۹.۶۵٪"]]),
        indicator="Literacy rate",
        meaning="baseline",
    )
    assert values(found, "place", "period_end", "sex", "value", "meaning") == [
        ("KECH", "2020-06-30", "male", 55.5, "baseline"),
        ("QUETTA", "2023-12-31", "female", 49.65, "baseline"),
    ]
    assert adds_up(found)


def test_a_wide_table_gives_one_record_a_figure(kech: Store) -> None:
    rows: files.Rows = [["District", "Literacy rate", ""], ["", 2015, 2019], ["Kech", 41.5, 44], ["Quetta", "", 52]]
    found = checked(kech, "measurement", files.xlsx(rows))
    assert values(found, "place", "period_end", "value") == [
        ("KECH", "2015-12-31", 41.5),
        ("KECH", "2019-12-31", 44.0),
        ("QUETTA", "2019-12-31", 52.0),
    ]
    assert (len(found.lines), found.records, adds_up(found)) == (2, 3, True)


def test_several_figures_in_one_cell_are_told_apart(kech: Store) -> None:
    rows: files.Rows = [
        ["District", "Value"],
        ["Kech", "Overall = 71.2%, Urban = 37.7%, Rural = 84.6%"],
        ["Quetta", 50],
    ]
    found = checked(kech, "measurement", files.xlsx(rows), indicator="Literacy rate")
    assert values(found, "place", "area", "value") == [
        ("KECH", "all", 71.2),
        ("KECH", "urban", 37.7),
        ("KECH", "rural", 84.6),
        ("QUETTA", "all", 50.0),
    ]


def test_several_choices_in_one_cell_become_a_set(kech: Store) -> None:
    rows: files.Rows = [["Title", "SDG targets", "Place"], ["Talk", "4.1; 4.a", "Kech"], ["Walk", "3.b", "Kech"]]
    found = checked(kech, "awareness_event", files.xlsx(rows))
    assert values(found, "title", "targets") == [("Talk", ["4.1", "4.a"]), ("Walk", ["3.b"])]


def test_no_data_signs_are_asked_about_once_and_then_empty_or_zero(kech: Store) -> None:
    rows: files.Rows = [["District", "Value"], ["Kech", "-"], ["Quetta", "N/A"], ["Gwadar", "Nil"], ["Panjgur", 5]]
    asked = {"columns": {"District": "place", "Value": "value"}, "given": {"indicator": "Literacy rate"}}
    aside = checked(kech, "measurement", files.xlsx(rows), asked)
    assert {number: "can mean no data or zero" in said for number, said in reasons(aside).items()} == {
        2: True,
        3: True,
        4: True,
    }
    assert dict(aside.no_data) == {"-": 1, "N/A": 1, "Nil": 1}
    zero = checked(kech, "measurement", files.xlsx(rows), {**asked, "no_data": "zero"})
    assert [value for (value,) in values(zero, "value")] == [0.0, 0.0, 0.0, 5.0]
    empty = checked(kech, "measurement", files.xlsx(rows), {**asked, "no_data": "empty"})
    assert [value for (value,) in values(empty, "value")] == [5.0]
    assert set(reasons(empty).values()) == {"This row holds no answer to any question."}
    assert all(map(adds_up, (aside, zero, empty)))


def test_a_sign_in_a_remark_is_just_nothing(kech: Store) -> None:
    rows: files.Rows = [["District", "Value", "Remarks"], ["Kech", 5, "Nil"], ["Quetta", 7, "provisional"]]
    found = checked(kech, "measurement", files.xlsx(rows), indicator="Literacy rate")
    assert values(found, "value", "remark") == [(5.0, None), (7.0, "provisional")]


def test_every_other_row_has_its_reason(kech: Store) -> None:
    rows: files.Rows = [
        ["District", "Year", "Value"],
        ["Kech", "2019", "49,65"],
        ["Atlantis", "2019", 5],
        ["Quetta", "31/02/2019", 5],
        ["Gwadar", "2019", "many"],
        ["Turbett", "2019", 7],
        ["Larkana", "2019", 8],
        ["Panjgur", "2019", 5],
        ["Total", "", 30],
    ]
    found = checked(kech, "measurement", files.xlsx(rows), indicator="Literacy rate")
    said = reasons(found)
    assert {number: said[number] for number in (3, 4, 5, 7)} == {
        3: "Place: “Atlantis” is not among the places here. Say which one it is.",
        4: "End of the period: 31/02/2019 does not exist in the calendar. Check the day and the month.",
        5: "Value: “many” is not a number. Type the figure alone, for example 1200.",
        7: "Place: “Larkana” lies outside the places of this office.",
    }
    assert "can mean thousands or decimals" in said[2]
    assert "This row adds up others" in said[9]
    assert [line.row.number for line in found.of(Standing.GOOD)] == [8]
    assert adds_up(found)


def test_a_guess_waits_for_the_officer_and_one_word_is_asked_about_once(kech: Store) -> None:
    rows: files.Rows = [["District", "Value"], *[["Gwadarr", value] for value in (1, 2, 3)], ["Kech", 9]]
    asked = {"columns": {"District": "place", "Value": "value"}, "given": {"indicator": "Literacy rate"}}
    found = checked(kech, "measurement", files.xlsx(rows), asked)
    assert [(one.typed, one.key, one.words, one.rows) for one in found.asked] == [("Gwadarr", "GWADAR", "Gwadar", 3)]
    answered = checked(kech, "measurement", files.xlsx(rows), {**asked, "words": {"place": {"Gwadarr": "Gwadar"}}})
    assert [place for (place,) in values(answered, "place")] == ["GWADAR", "GWADAR", "GWADAR", "KECH"]
    trusted = checked(kech, "measurement", files.xlsx(rows), {**asked, "take_guesses": True})
    assert values(trusted, "place") == values(answered, "place")


def test_an_unknown_office_becomes_a_record_where_the_officer_says_so(kech: Store) -> None:
    rows: files.Rows = [
        ["Name", "Office"],
        ["A. Baloch", "Fisheries Department"],
        ["S. Khan", "FISHERIES  department"],
        ["N. Ali", "PHED"],
    ]
    asked = {"columns": {"Name": "name", "Office": "institution"}}
    assert len(reasons(checked(kech, "person", files.xlsx(rows), asked))) == 2
    found = checked(kech, "person", files.xlsx(rows), {**asked, "add": ["institution"]})
    offices = [office for (office,) in values(found, "institution")]
    assert offices[0] == offices[1] != offices[2]
    assert [name for _, name in found.new.names.values()] == ["Fisheries Department"]


def test_rules_of_the_roadmap_set_a_row_aside_and_warnings_do_not(kech: Store) -> None:
    rows: files.Rows = [["Title", "Members present", "Women present"], ["First", 20, 25], ["Second", 20, 5]]
    found = checked(kech, "commitment", files.xlsx(rows))
    assert [number for number, said in reasons(found).items() if "cannot be more than the members" in said] == [2]
    fraction = checked(
        kech,
        "measurement",
        files.xlsx([["District", "Value"], ["Kech", 0.4965], ["Quetta", 0.5]]),
        indicator="Literacy rate",
    )
    assert fraction.count(Standing.GOOD) == 2
    assert all(line.remarks for line in fraction.lines)


def test_rows_that_are_here_already_or_come_twice_are_the_same_as_before(kech: Store) -> None:
    indicator = next(str(row["id"]) for row in kech.rows("indicator"))
    enter(kech, "measurement", None, {"indicator": indicator, "place": "KECH", "value": 5, "period_end": "2019-12-31"})
    rows: files.Rows = [
        ["District", "Year", "Value"],
        ["Kech", 2019, 5],
        ["Quetta", 2019, 7],
        ["Quetta", 2019, 7],
        ["Quetta", 2019, 8],
    ]
    found = checked(kech, "measurement", files.xlsx(rows), indicator="Literacy rate")
    assert [line.standing for line in found.lines] == [Standing.SAME, Standing.GOOD, Standing.SAME, Standing.GOOD]
    assert reasons(found) == {2: "A record here says the same already.", 4: "Row 3 of this file says the same."}
    assert adds_up(found)


def test_months_first_are_seen_where_a_cell_tells(kech: Store) -> None:
    rows: files.Rows = [["Title", "Date held"], ["Talk", "03/25/2026"], ["Walk", "04/05/2026"]]
    found = checked(kech, "awareness_event", files.text(rows))
    assert values(found, "held_on") == [("2026-03-25",), ("2026-04-05",)]
    assert found.matching.dates_are_sure


def test_headings_inside_the_table_can_answer_a_question(kech: Store) -> None:
    rows: files.Rows = [
        ["No", "Name of Scheme", "Cost"],
        ["A. ON-GOING", "", ""],
        [1, "Road", 25],
        [2, "Well", 3],
        ["B. NEW", "", ""],
        [3, "School", 12],
    ]
    asked = {
        "columns": {"Name of Scheme": "name", "Cost": "cost"},
        "heading": "nature",
        "words": {"nature": {"A. ON-GOING": "ongoing", "B. NEW": "new"}},
    }
    found = checked(kech, "scheme", files.xlsx(rows), asked)
    assert values(found, "name", "nature") == [("Road", "ongoing"), ("Well", "ongoing"), ("School", "new")]
    assert adds_up(found)


def test_text_of_a_file_stays_text(kech: Store) -> None:
    rows = [
        ["Name", "Post"],
        ['=HYPERLINK("http://x")', "<b>Director</b>"],
        ["'; DROP TABLE person; --", "{name} %s & co"],
    ]
    found = checked(kech, "person", files.text(rows, "\t"))
    assert values(found, "name", "post") == [tuple(row) for row in rows[1:]]
