"""The pages that put the districts together: comparison, needs, calendar of papers, the programme's results."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from lead_desktop.catalogue import places
from lead_desktop.roadmap.texts import english
from lead_desktop.store import entering
from lead_desktop.store.store import Store
from lead_desktop.ui.pages import Where
from lead_desktop.ui.province.compare import ComparePage
from lead_desktop.ui.province.needs import NeedsPage
from lead_desktop.ui.province.programme import ProgrammePage
from lead_desktop.ui.province.submissions import SubmissionsPage
from lead_desktop.ui.reports import ReportsPage
from lead_desktop.ui.session import Session
from lead_desktop.ui.to_do import to_do
from tests.ui.exchange import carry
from tests.ui.offices import office, quiet_platform
from tests.ui.province_desk import opened, texts

pytestmark = quiet_platform
LEFT = Qt.MouseButton.LeftButton


# Comparing


def water(store: Store, baseline: float, actual: float, goal: float) -> str:
    """Record a district's water indicator with its three values."""
    typed = {
        "title": "Households with water", "target": "6.1", "unit": "percent", "direction": "increase",
        "rollup": "weighted_mean", "frequency": "yearly", "source": "pslm", "in_use": True,
    }  # fmt: skip
    row = entering.enter(store, "indicator", None, typed).row_id
    for meaning, day, value in (
        ("baseline", "2023-06-30", baseline), ("actual", "2026-06-30", actual), ("target", "2030-06-30", goal)
    ):  # fmt: skip
        counts = {"numerator": value, "denominator": 100} if meaning == "actual" else {}
        given = {
            "meaning": meaning,
            "period_end": day,
            "value": value,
            "place": store.place,
            "source": "pslm",
            **counts,
        }
        everybody = {"sex": "all", "age": "all", "area": "all"}
        entering.enter(store, "measurement", None, {"indicator": row, **given, **everybody})
    return row


def test_indicators_stand_by_districts_with_their_coverage(
    kech: Store, gwadar: Store, province: Store, stick: Path, qtbot: QtBot
) -> None:
    """Kech 50 of 100 and Gwadar 30 of 100: 80 ÷ 200 = 40 %, of two of all districts."""
    for store, value in ((kech, 50), (gwadar, 30)):
        water(store, 10, value, 60)
        carry(store, province, stick)
    with opened(province, stick, Where("compare"), qtbot) as (_, page):
        assert isinstance(page, ComparePage)
        [complete, line] = page.table._rows.rows
        every = len(places.districts("BALOCHISTAN", on=province.today))
        assert line == ("Households with water", "40", f"2 of {every}", "30", "50")
        assert complete[3:] == ("100 %", "100 %")


def test_a_rank_never_stands_without_completeness(
    kech: Store, gwadar: Store, province: Store, stick: Path, qtbot: QtBot
) -> None:
    for store, value in ((kech, 35), (gwadar, 60)):
        water(store, 10, value, 60)
        carry(store, province, stick)
    entering.enter(province, "submission", None, {"place": "KECH", "subject": "plan", "state": "expected"})
    with opened(province, stick, Where("compare"), qtbot) as (window, page):
        assert isinstance(page, ComparePage)
        page.matrix.setCurrentIndex(page.matrix.model().index(1, 0))
        QTest.keyClick(page.matrix, Qt.Key.Key_Return)
        said = [row.accessibleName() for row in page.order.rows()]
        assert [one.split(", ")[0] for one in said] == ["1", "2"]
        assert "Gwadar" in said[0]
        assert all("Completeness: 100 %" in one.replace("\u2066", "").replace("\u2069", "") for one in said)
        QTest.mouseClick(page.order.rows()[0], LEFT)
        assert window.page().where.entity == "indicator"


def test_without_figures_the_comparison_leads_to_the_inbox(province: Store, stick: Path, qtbot: QtBot) -> None:
    with opened(province, stick, Where("compare"), qtbot) as (window, page):
        assert isinstance(page, ComparePage)
        assert page.is_empty
        QTest.mouseClick(window.frame.foot.main_button, LEFT)
        assert window.page().where.page == "inbox"


# The calendar of papers


def test_one_press_expects_a_paper_from_every_district(province: Store, stick: Path, qtbot: QtBot) -> None:
    with opened(province, stick, Where("submissions"), qtbot) as (window, page):
        assert isinstance(page, SubmissionsPage)
        assert "No paper is expected" in texts(page)
        QTest.mouseClick(window.frame.foot.main_button, LEFT)
        QTest.keyClicks(page.sheet.due.edit, "15/10/2026")
        QTest.mouseClick(page.sheet.write, LEFT)
        rows = province.rows("submission")
        every = len(places.districts("BALOCHISTAN", on=province.today))
        assert len(rows) == every
        assert {(row["subject"], row["quarter"], row["due_on"]) for row in rows} == {
            ("quarterly_report", "q1", "2026-10-15")
        }
        assert page.finding.startswith(f"0 of {every} papers")


def test_nothing_is_expected_twice_and_a_wrong_day_is_not_taken(province: Store, stick: Path, qtbot: QtBot) -> None:
    with opened(province, stick, Where("submissions"), qtbot) as (window, page):
        assert isinstance(page, SubmissionsPage)
        QTest.mouseClick(window.frame.foot.main_button, LEFT)
        QTest.keyClicks(page.sheet.due.edit, "31/02/2026")
        QTest.mouseClick(page.sheet.write, LEFT)
        assert page.sheet.trouble.isVisible()
        assert province.rows("submission") == ()
        page.sheet.due.set_value("15/10/2026")
        page.sheet.whom.offer(page.sheet.whom.options(), "KECH")
        QTest.mouseClick(page.sheet.write, LEFT)
        QTest.mouseClick(window.frame.foot.main_button, LEFT)
        page.sheet.whom.offer(page.sheet.whom.options(), "KECH")
        QTest.mouseClick(page.sheet.write, LEFT)
        assert len(province.rows("submission")) == 1


def test_a_quarterly_report_needs_its_quarter_and_a_plan_has_none(province: Store, stick: Path, qtbot: QtBot) -> None:
    with opened(province, stick, Where("submissions"), qtbot) as (window, page):
        assert isinstance(page, SubmissionsPage)
        QTest.mouseClick(window.frame.foot.main_button, LEFT)
        page.sheet.whom.offer(page.sheet.whom.options(), "KECH")
        page.sheet.quarter.offer(page.sheet.quarter.options(), "")
        QTest.mouseClick(page.sheet.write, LEFT)
        assert "quarter" in page.sheet.trouble.text()
        page.sheet.quarter.offer(page.sheet.quarter.options(), "q1")
        page.sheet.subject.offer(page.sheet.subject.options(), "plan")
        QTest.mouseClick(page.sheet.write, LEFT)
        assert [(row["subject"], row["quarter"]) for row in province.rows("submission")] == [("plan", None)]


def test_the_calendar_tells_what_came_and_what_came_in_time(province: Store, stick: Path, qtbot: QtBot) -> None:
    for place, came in (("KECH", "2026-09-30"), ("GWADAR", "2026-10-30"), ("PANJGUR", None)):
        paper = {
            "place": place, "subject": "plan", "fiscal_year": "2026-27", "due_on": "2026-10-01", "received_on": came,
            "state": "received" if came else "expected",
        }  # fmt: skip
        entering.enter(province, "submission", None, paper)
    with opened(province, stick, Where("submissions"), qtbot) as (_, page):
        assert isinstance(page, SubmissionsPage)
        assert page.finding == "2 of 3 papers have come, 1 of them in time"
        rates = {row[0]: row[1:3] for row in page.table._rows.rows}
        assert rates == {"Kech": ("100 %", "100 %"), "Gwadar": ("100 %", "0 %"), "Panjgur": ("0 %", "0 %")}


def test_the_district_is_told_what_the_province_expects(kech: Store, province: Store, stick: Path) -> None:
    paper = {"place": "KECH", "subject": "plan", "fiscal_year": "2026-27", "due_on": "2026-11-30", "state": "expected"}
    row = entering.enter(province, "submission", None, paper).row_id
    carry(province, kech, stick)
    said = [thing.said.said(english) for thing in to_do(Session(kech))]
    assert "The province expects: Plan, 2026-27." in said
    entering.enter(province, "submission", row, {"received_on": "2026-11-20", "state": "received"})
    carry(province, kech, stick)
    assert not [one for one in to_do(Session(kech)) if "expects" in one.said.said(english)]


# The programme's results and the reports


def test_the_programmes_results_stand_with_their_coverage(
    kech: Store, province: Store, stick: Path, qtbot: QtBot
) -> None:
    show = {
        "title": "On the air", "channel": "radio", "held_on": "2026-05-01", "place": "KECH",
        "count_method": "broadcaster_figure",
    }  # fmt: skip
    entering.enter(kech, "awareness_event", None, show)
    carry(kech, province, stick)
    with opened(province, stick, Where("programme"), qtbot) as (window, page):
        assert isinstance(page, ProgrammePage)
        every = len(places.districts("BALOCHISTAN", on=province.today))
        line = next(row for row in page.table._rows.rows if row[0] == "Radio shows")
        assert line[1:3] == ("1", f"1 of {every}")
        next(one for one in page.list.rows() if "Radio shows" in one.accessibleName()).click()
        assert window.page().where.entity == "awareness_event"


def test_what_districts_need_is_listed_with_the_days_it_waits(
    kech: Store, province: Store, stick: Path, qtbot: QtBot
) -> None:
    asked = {
        "title": "Midwives for six health units", "addressed_to": office(kech, "Health department"), "subject": "staff",
        "body_text": "Six are needed.", "status": "sent", "sent_on": "2026-11-01", "letter_no": "12",
    }  # fmt: skip
    row = entering.enter(kech, "upward_request", None, asked).row_id
    carry(kech, province, stick)
    with opened(province, stick, Where("needs"), qtbot) as (window, page):
        assert isinstance(page, NeedsPage)
        [line] = page.lists["requests"].rows()
        assert "Kech" in line.accessibleName()
        assert "20 day" in line.accessibleName()
        assert not page.lists["money"].isVisible()
        QTest.mouseClick(window.frame.foot.main_button, LEFT)
        assert window.page().where.row == row


def test_the_reports_begin_with_all_districts(kech: Store, province: Store, stick: Path, qtbot: QtBot) -> None:
    carry(kech, province, stick)
    with opened(province, stick, Where("reports"), qtbot) as (window, page):
        assert isinstance(page, ReportsPage)
        assert list(page.districts) == ["KECH"]
        QTest.mouseClick(page.whole["compare"], LEFT)
        assert window.page().where.page == "compare"


@pytest.mark.parametrize(
    "name", ["districts", "inbox", "computers", "talk", "compare", "submissions", "programme", "needs"]
)
def test_every_page_has_one_main_button_and_names_for_all(
    kech: Store, province: Store, stick: Path, qtbot: QtBot, name: str
) -> None:
    carry(kech, province, stick)
    with opened(province, stick, Where(name), qtbot) as (window, page):
        mains = [one for one in window.findChildren(QAbstractButton) if one.property("kind") == "main"]
        assert [one for one in mains if one.isVisible()] == [window.frame.foot.main_button]
        stops = [one for one in page.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
        unnamed = [one for one in stops if one.isVisible() and one.focusProxy() is None and not one.accessibleName()]
        assert unnamed == []


@pytest.mark.parametrize(
    "name", ["districts", "inbox", "talk", "compare", "submissions", "programme", "needs", "reports"]
)
def test_every_page_stands_while_no_district_has_been_heard(
    province: Store, stick: Path, qtbot: QtBot, name: str
) -> None:
    with opened(province, stick, Where(name), qtbot) as (window, page):
        assert page.title()
        assert window.frame.foot.main_button.isVisible()
        assert window.frame.foot.main_button.words
