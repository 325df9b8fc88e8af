"""The exchange of the tour: a district becomes known, its bundle goes to the province, the receipt comes back."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from lead_desktop.app import Program
from lead_desktop.roadmap.texts import without_direction_marks
from lead_desktop.tour.hands import Hands
from lead_desktop.ui.import_sheet import ImportSheet
from lead_desktop.ui.main_window import MainWindow
from lead_desktop.ui.pages import Page, Where
from lead_desktop.ui.province.computers import ComputersPage
from lead_desktop.ui.province.inbox import InboxPage
from lead_desktop.ui.send_receive import SendReceivePage

_P = TypeVar("_P", bound=Page)


class Exchange:
    """Carry one stick between the two offices; `open_district` and `open_province` bring each to the front."""

    def __init__(
        self,
        program: Program,
        hands: Hands,
        stick: Path,
        open_district: Callable[[], None],
        open_province: Callable[[], None],
    ) -> None:
        self._program, self._hands, self._stick = program, hands, stick
        self._open_district, self._open_province = open_district, open_province

    def walk(self) -> None:
        """Walk from the request to the receipt."""
        self._open_district()
        number = self._ask_to_be_known()
        self._open_province()
        self._admit(number)
        self._open_district()
        self._take_what_came("answer")
        self._export()
        self._open_province()
        self._take_in_at_the_province()
        self._open_district()
        self._take_what_came("receipt")
        self._window().go(Where("home"))
        self._hands.picture("the-province-has-it")

    def _window(self) -> MainWindow:
        inside = self._program.shell.inside()
        assert isinstance(inside, MainWindow)
        return inside

    def _page(self, kind: type[_P], where: Where) -> _P:
        self._window().go(where)
        page = self._window().page()
        assert isinstance(page, kind)
        return page

    def _press_main(self, busy: Callable[[], bool]) -> None:
        self._hands.click(self._window().frame.foot.main_button)
        self._hands.wait_until(lambda: not busy(), "the work did not end")

    def _send_receive(self) -> SendReceivePage:
        page = self._page(SendReceivePage, Where("send_receive"))
        page.drives.use_folder(self._stick)
        self._hands.settle()
        return page

    def _ask_to_be_known(self) -> str:
        page = self._send_receive()
        self._hands.picture("send-and-receive-first-time")
        self._press_main(page.is_busy)
        self._hands.picture("request-for-the-province")
        return without_direction_marks(page.enrol.number.text())

    def _admit(self, number: str) -> None:
        page = self._page(ComputersPage, Where("computers"))
        page.drives.use_folder(self._stick)
        self._press_main(page.is_busy)
        self._hands.wait_until(lambda: page.cards, "no request was found")
        self._hands.type_in(page.cards[0].number.edit, number)
        self._hands.picture("province-check-number")
        self._hands.click(page.cards[0].admit)
        self._press_main(page.is_busy)
        self._hands.picture("province-computers")

    def _take_what_came(self, what: str) -> None:
        page = self._send_receive()
        self._press_main(page.is_busy)
        self._hands.wait_until(lambda: page.sheet is not None, "nothing came")
        sheet = page.sheet
        assert isinstance(sheet, ImportSheet)
        self._hands.picture(f"{what}-has-come")
        self._hands.click(sheet.take)
        self._hands.wait_until(lambda: not page.is_busy(), "it was not taken in")
        self._hands.picture(f"{what}-taken-in")
        page.sheet = None

    def _export(self) -> None:
        page = self._send_receive()
        self._press_main(page.is_busy)
        self._hands.wait_until(lambda: page.slip is not None, "no bundle was written")
        self._hands.picture("bundle-on-the-stick")

    def _take_in_at_the_province(self) -> None:
        page = self._page(InboxPage, Where("inbox"))
        page.drives.use_folder(self._stick)
        self._hands.picture("province-inbox")
        self._press_main(page.is_busy)
        self._hands.wait_until(lambda: page.list.arrivals(), "no bundle was found")
        self._hands.picture("province-bundle-has-come")
        self._press_main(page.is_busy)
        self._hands.picture("province-taken-in")
        self._press_main(page.is_busy)
        self._hands.wait_until(lambda: page.slip is not None, "no answer was written")
        self._hands.picture("province-answer-on-the-stick")
        self._window().go(Where("districts"))
        self._hands.picture("province-districts")
        self._window().go(Where("district", row="KECH"))
        self._hands.picture("province-a-district")
        for name in ("compare", "needs", "talk", "programme", "submissions"):
            self._window().go(Where(name))
            self._hands.picture(f"province-{name}")
