"""The walk of the tour: an office is set up, eight steps are filled, a bundle goes out and its receipt comes back."""

from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QRadioButton

from lead_desktop import practice
from lead_desktop.app import Program, application
from lead_desktop.catalogue import places
from lead_desktop.roadmap import STEPS
from lead_desktop.tour.answers import ANSWERS, Answer
from lead_desktop.tour.exchange import Exchange
from lead_desktop.tour.hands import Hands
from lead_desktop.ui.first_run import FirstRun
from lead_desktop.ui.form_page import FormPage
from lead_desktop.ui.lock_choice import OPEN
from lead_desktop.ui.main_window import MainWindow
from lead_desktop.ui.pages import Where
from lead_desktop.ui.preferences import Preferences, keep_preferences, preferences_of, show_as
from lead_desktop.ui.texts import LANGUAGES, language

DISTRICT, PROVINCE = "KECH", "BALOCHISTAN"
_OFFICERS = {"district": "Planning officer", "province": "Provincial SDG unit"}
_PASSWORD = "four green boats"  # noqa: S105 - of an office that lasts as long as the tour


def walk(out: Path, *, spoken: str = "en", size: tuple[int, int] = (1366, 768)) -> list[Path]:
    """Walk the whole story and return the pictures that it left in a folder.

    The offices are made in a folder of their own and thrown away. Raises TourStuckError when a window does not follow.
    """
    out.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix="lead-tour-") as folder:
        return _Walk(out, Path(folder), spoken, QSize(*size)).all()


class _Walk:
    def __init__(self, out: Path, folder: Path, spoken: str, size: QSize) -> None:
        self._app = application()
        self._folder, self._spoken, self._size = folder, spoken, size
        self._stick = folder / "stick"
        self._stick.mkdir()
        self._program = Program(self._app, folder / "new-office")
        self._hands = Hands(self._app, self._program.shell, out)

    def all(self) -> list[Path]:
        """Walk from the first run to the receipt."""
        show_as(self._app, Preferences(language=self._spoken))
        self._program.start()
        self._program.shell.resize(self._size)
        self._first_run("district")
        self._open_practice()
        self._roadmap()
        for step, answer in zip(STEPS, ANSWERS, strict=True):
            self._step(step.code, answer)
        self._every_other_screen()
        self._three_languages()
        Exchange(self._program, self._hands, self._stick, self._open_district, self._open_province).walk()
        self._program.finish()
        return self._hands.pictures

    def _window(self) -> MainWindow:
        inside = self._program.shell.inside()
        assert isinstance(inside, MainWindow)
        return inside

    def _go(self, where: Where) -> None:
        self._window().go(where)
        self._hands.settle()

    def _first_run(self, role: str) -> None:
        asked = self._program.shell.inside()
        assert isinstance(asked, FirstRun)
        hands = self._hands
        hands.picture(f"{role}-1-language")
        hands.click(asked.language.buttons[self._spoken])
        asked.go_on()
        hands.click(asked.office.button(role))
        hands.picture(f"{role}-2-office")
        asked.go_on()
        hands.click(_button_of(asked, PROVINCE))
        if role == "district":
            hands.type_in(asked.person.place, "کیچ")
        hands.type_in(asked.person.name, _OFFICERS[role])
        hands.picture(f"{role}-3-office-and-officer")
        asked.go_on()
        self._lock(asked, role)
        hands.wait_until(lambda: isinstance(self._program.shell.inside(), MainWindow), "no office was made")
        hands.picture(f"{role}-begins")

    def _lock(self, asked: FirstRun, role: str) -> None:
        """Lock a district's storage with a password; the province's stays open, since it is opened again later."""
        lock, hands = asked.safety.lock, self._hands
        if role == "province":
            hands.click(lock.buttons[OPEN])
        else:
            for field in (lock.password.first, lock.password.second):
                hands.type_in(field.edit, _PASSWORD)
        hands.picture(f"{role}-4-keep-it-safe")
        asked.go_on()
        if role != "province":
            hands.picture(f"{role}-4-recovery-sheet")
            asked.go_on()

    def _open_practice(self) -> None:
        practice.make(self._folder / "district", DISTRICT).close()
        self._open_district()

    def _open_district(self) -> None:
        self._open("district")

    def _open_province(self) -> None:
        if (self._folder / "province").exists():
            self._open("province")
            return
        self._program.open_folder(self._folder / "province")
        self._hands.settle()
        self._first_run("province")

    def _open(self, office: str) -> None:
        self._program.open_folder(self._folder / office)
        self._speak(self._spoken)

    def _speak(self, wanted: str) -> None:
        store = self._window().session.store
        keep_preferences(store, Preferences(language=wanted))
        show_as(self._app, preferences_of(store))
        self._hands.settle()

    def _roadmap(self) -> None:
        self._hands.picture("roadmap")

    def _step(self, code: str, answer: Answer) -> None:
        hands = self._hands
        self._go(Where("step", step=code))
        hands.picture(f"step-{code}")
        self._go(Where("record", step=code, entity=answer.entity))
        page = self._window().page()
        assert isinstance(page, FormPage)
        for field, text in answer.typed:
            page.open_field(field)
            hands.settle()
            hands.type_in(page.rows[field].editor.focus_line(), text)
        page.leaving()
        hands.wait_until(lambda: page.entry.row, f"{answer.entity} was not stored")
        hands.picture(f"record-{answer.entity}")
        self._go(Where("check", step=code, entity=answer.entity, row=page.entry.row))
        hands.picture(f"check-{answer.entity}")
        self._go(Where("records", step=code, entity=answer.entity, view="table"))
        hands.picture(f"table-{answer.entity}")

    def _every_other_screen(self) -> None:
        hands, window = self._hands, self._window()
        for page in ("data", "documents", "removed", "settings"):
            self._go(Where(page))
            hands.picture(page)
        self._go(Where("home"))
        for command in ("search", "help", "keys"):
            window.do(command)
            hands.picture(command)
            hands.press(Qt.Key.Key_Escape)

    def _three_languages(self) -> None:
        for wanted in LANGUAGES:
            if wanted != self._spoken:
                self._speak(wanted)
                self._go(Where("home"))
                self._hands.picture(f"roadmap-{wanted}")
                self._go(Where("step", step="baseline"))
                self._hands.picture(f"step-baseline-{wanted}")
        self._speak(self._spoken)


def _button_of(asked: FirstRun, province: str) -> QRadioButton:
    named = places.name_of(province, language())
    return next(one for one in asked.person.province.findChildren(QRadioButton) if one.accessibleName() == named)
