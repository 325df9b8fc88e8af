"""The views of step 6: gap, flow, schemes, own revenue and partners, as analysis says them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lead_desktop.analysis import funding, money
from lead_desktop.roadmap import ENTITIES
from lead_desktop.roadmap.financing.duplicates import verdict_of
from lead_desktop.roadmap.texts import sentence
from lead_desktop.store import entering
from lead_desktop.store.store import Store
from lead_desktop.ui.views import views_of
from lead_desktop.ui.views.bars_and_rows import BarsAndRows, rupees
from lead_desktop.ui.views.financing.decision_sheet import DecisionSheet
from lead_desktop.ui.views.financing.flow_drawing import NAME, FlowBand, FlowNode, label_of, placed, what_is_at
from lead_desktop.ui.views.financing.funding_gap import FundingGapPage
from lead_desktop.ui.views.financing.money_flow import MoneyFlowPage
from lead_desktop.ui.views.financing.partnership_board import PartnershipBoardPage
from lead_desktop.ui.views.financing.scheme_rules import MOST_BARS, SchemeRulesPage
from lead_desktop.ui.widgets.segmented import Segmented
from tests.ui.offices import kech, quiet_platform
from tests.ui.views.opened import practice_kech, rows_of, view_on

pytestmark = quiet_platform
STEP = "financing"
CODES = [view.code for view in views_of(STEP)]
WANTED = {
    "V6a": "funding_line",
    "V6b": "funding_line",
    "V6c": "scheme",
    "V6d": "revenue_stream",
    "V6e": "partnership",
}
"""What an empty office has to add first, by view."""
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with practice_kech(tmp_path_factory.mktemp("views") / "kech") as made:
        yield made


@pytest.fixture
def own(tmp_path: Path) -> Iterator[Store]:
    with practice_kech(tmp_path / "kech") as made:
        yield made


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Store]:
    with kech(tmp_path / "kech") as made:
        yield made


@pytest.mark.parametrize("code", CODES)
def test_a_view_says_a_finding_about_the_practice_district(full: Store, qtbot: QtBot, code: str) -> None:
    with view_on(full, qtbot, STEP, code) as page:
        assert page.finding
        assert rows_of(page)


@pytest.mark.parametrize(("code", "entity"), WANTED.items())
def test_an_empty_office_is_told_what_will_be_here_and_what_to_add(
    empty: Store, qtbot: QtBot, code: str, entity: str
) -> None:
    with view_on(empty, qtbot, STEP, code) as page, qtbot.waitSignal(page.go) as gone:
        main = page.main_button()
        assert page.is_empty
        assert main is not None
        assert main.text.startswith("Add ")
        page.main_pressed()
    assert gone.args[0].entity == entity


@pytest.mark.parametrize("code", CODES)
def test_the_same_figures_stand_in_a_table_that_takes_the_focus(full: Store, qtbot: QtBot, code: str) -> None:
    with view_on(full, qtbot, STEP, code) as page:
        page.show_as_table(True)
        assert page.table.isVisible()
        assert page.table.hasFocus()


def test_the_gap_of_each_year_is_that_of_analysis(full: Store, qtbot: QtBot) -> None:
    years = funding.funding_gap(full)
    with view_on(full, qtbot, STEP, "V6a") as page:
        assert [row[4] for row in rows_of(page)] == [rupees(gap) for gap in years["gap"]]
        assert page.finding.startswith(rupees(years["gap"].sum()))


def test_the_gap_is_added_up_by_goal_where_that_is_chosen(full: Store, qtbot: QtBot) -> None:
    goals = funding.funding_gap(full, "goal").groupby("key")["gap"].sum()
    with view_on(full, qtbot, STEP, "V6a") as page:
        chosen = page.findChildren(Segmented)[0]
        QTest.keyClick(chosen, Qt.Key.Key_Right)
        QTest.keyClick(chosen, Qt.Key.Key_Right)
        assert chosen.value() == "goal"
        assert sorted(row[4] for row in rows_of(page)) == sorted(rupees(gap) for gap in goals)


def test_a_year_leads_to_its_funding_lines(full: Store, qtbot: QtBot) -> None:
    with view_on(full, qtbot, STEP, "V6a") as page, qtbot.waitSignal(page.go) as gone:
        QTest.keyClick(page.findChildren(BarsAndRows)[0].bars, Qt.Key.Key_Return)
    assert (gone.args[0].entity, gone.args[0].filter) == ("funding_line", "fiscal_year=2025-26")


def test_one_more_crore_is_spent_on_the_actions_that_analysis_names(full: Store, qtbot: QtBot) -> None:
    bought = funding.what_money_buys(full)
    with view_on(full, qtbot, STEP, "V6a") as page:
        assert isinstance(page, FundingGapPage)
        names = [row.cells()[1].text for row in page.body.rows.rows()]
        assert [title in name for title, name in zip(bought["title"], names, strict=True)] == [True] * len(bought)


def test_both_sides_of_the_flow_come_to_the_same_total(full: Store, qtbot: QtBot) -> None:
    flows = money.flows(money.flow_paths(full))
    with view_on(full, qtbot, STEP, "V6b") as page:
        assert isinstance(page, MoneyFlowPage)
        assert [row[2] for row in rows_of(page)] == [rupees(amount) for amount in flows["rupees"]]
        assert rupees(flows.loc[flows["stage"] == "source", "rupees"].sum()) in page.finding


def test_the_flow_is_drawn(full: Store, qtbot: QtBot) -> None:
    with view_on(full, qtbot, STEP, "V6b") as page:
        assert isinstance(page, MoneyFlowPage)
        qtbot.waitUntil(page.figure.is_drawn, timeout=30_000)


def test_nodes_of_a_column_keep_the_height_of_a_label_between_them() -> None:
    nodes = [FlowNode(0, "a", "A"), FlowNode(1, "b", "B"), FlowNode(2, "c", "C"), FlowNode(2, "d", "D")]
    bands = [FlowBand(0, "a", "b", 1.0), FlowBand(1, "b", "c", 0.75), FlowBand(1, "b", "d", 0.25)]
    places = placed(nodes, bands, 0.1)
    (upper, high), (lower, low) = places[2, "c"], places[2, "d"]
    assert upper - (lower + low) == pytest.approx(0.1)
    assert high == pytest.approx(3 * low)
    assert high + low == pytest.approx(places[0, "a"][1])


def test_each_scheme_shows_the_throw_forward_of_analysis(full: Store, qtbot: QtBot) -> None:
    schemes = money.scheme_money(full).set_index("name")["throw_forward"]
    with view_on(full, qtbot, STEP, "V6c") as page:
        shown = {row[0]: row[5] for row in rows_of(page)}
        assert shown == {name: rupees(amount) for name, amount in schemes.items()}


def test_a_decision_about_a_pair_is_kept_with_its_reason_and_undone(own: Store, qtbot: QtBot) -> None:
    pair = money.duplicates(own).iloc[0]
    with view_on(own, qtbot, STEP, "V6c") as page:
        assert isinstance(page, SchemeRulesPage)
        waiting = len(page.pair_cards())
        QTest.mouseClick(page.pair_cards()[0].buttons["different"], Qt.MouseButton.LeftButton)
        sheet = page.window().findChildren(DecisionSheet)[0]
        assert QApplication.focusWidget() is sheet.reason
        assert not sheet.keep.isEnabled()
        QTest.keyClicks(sheet.reason, "Two valleys")
        QTest.mouseClick(sheet.keep, Qt.MouseButton.LeftButton)
        assert verdict_of(pair["first"], pair["second"], own) == "different"
        assert len(page.pair_cards()) == waiting - 1
        assert [note["text"] for note in own.rows("note")].count("Two valleys") == 1
        page.session.undo()
        assert verdict_of(pair["first"], pair["second"], own) is None
        assert len(page.pair_cards()) == waiting


def test_the_gap_of_each_stream_is_that_of_analysis(full: Store, qtbot: QtBot) -> None:
    streams = funding.own_revenue(full, "2025-26")
    with view_on(full, qtbot, STEP, "V6d") as page:
        assert [row[8] for row in rows_of(page)] == [rupees(gap) for gap in streams["total_gap"]]
        assert page.finding.startswith(rupees(streams["total_gap"].sum()))


def test_a_partnership_takes_its_stage_by_the_keys_and_gives_it_back(own: Store, qtbot: QtBot) -> None:
    with view_on(own, qtbot, STEP, "V6e") as page:
        assert isinstance(page, PartnershipBoardPage)
        key = next(str(row["id"]) for row in own.rows("partnership") if row["stage"] == "concept")
        page.board.set_current(key)
        QTest.keyClick(page.board, Qt.Key.Key_Right, CTRL)
        assert (own.row("partnership", key) or {})["stage"] == "feasibility"
        page.session.undo()
        assert (own.row("partnership", key) or {})["stage"] == "concept"
        assert page.board.column_of(key) == "concept"


def test_a_tip_over_the_flow_tells_the_row_of_the_table_behind_it() -> None:
    """Half of the source's money goes straight across, half bends down: each band is found where it is drawn."""
    nodes = [FlowNode(0, "own", "Own"), *(FlowNode(1, key, key) for key in ("adp", "psdp"))]
    bands = [FlowBand(0, "own", key, 0.5) for key in ("adp", "psdp")]
    places = placed(nodes, bands, 0.1)
    (bottom, high), (low, _) = places[0, "own"], places[1, "psdp"]
    assert what_is_at(0.26, bottom + high / 2, nodes, bands, 0.1) == nodes[0]
    assert what_is_at(0.30, bottom + 0.9 * high, nodes, bands, 0.1) == bands[0]
    assert what_is_at(0.44, low + 0.01, nodes, bands, 0.1) == bands[1]
    assert what_is_at(0.05, 0.5, nodes, bands, 0.1) is None


def test_hovering_over_the_drawn_flow_says_from_where_to_where_and_how_much(full: Store, qtbot: QtBot) -> None:
    with view_on(full, qtbot, STEP, "V6b") as page:
        assert isinstance(page, MoneyFlowPage)
        with qtbot.waitSignal(page.figure.drawn, timeout=20_000):
            page.figure.resize(800, 400)
        spots = (QPoint(x, y) for x in range(0, 800, 10) for y in range(0, 400, 10))
        said = {page.figure.tip_at(spot) for spot in spots} - {""}
        bands = [one for one in said if one.startswith("From ")]
        amounts = {row[2] for row in rows_of(page)}
        assert bands
        assert all(any(amount in one for amount in amounts) for one in bands)


def test_only_the_schemes_with_most_to_pay_are_drawn_and_the_table_has_all(own: Store, qtbot: QtBot) -> None:
    needed = [field.name for field in ENTITIES["scheme"].stored if field.required]
    like = {name: own.rows("scheme")[0][name] for name in needed}
    more = [("scheme", None, {**like, "name": f"Scheme {number}", "cost": number}) for number in range(MOST_BARS)]
    entering.enter_many(own, more, sentence("Many"))
    with view_on(own, qtbot, STEP, "V6c") as page:
        assert isinstance(page, SchemeRulesPage)
        drawn = page.body.bars.accessibleDescription()
        names = [row[0] for row in rows_of(page)]
        assert len(names) > MOST_BARS
        assert f"{names[MOST_BARS - 1]}," in drawn
        assert f"{names[-1]}," not in drawn


def test_a_name_that_has_no_room_beside_its_node_is_shortened_and_the_amount_never() -> None:
    node = FlowNode(0, "grant", f"{NAME}: Rs 56.36 lakh", name="Grant to the council of the town")
    assert label_of(node, 400) == "Grant to the council of the town: Rs 56.36 lakh"
    short = label_of(node, 110)
    assert short.startswith("Grant to")
    assert short.endswith("…: Rs 56.36 lakh")
    assert len(short) <= 110 * 0.25
