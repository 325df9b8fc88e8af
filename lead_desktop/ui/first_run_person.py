"""The third screen of the first run: the district, the officer, and whether the computer's date is right."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QRadioButton, QVBoxLayout, QWidget

from lead_desktop.catalogue import places
from lead_desktop.catalogue.folding import fold
from lead_desktop.catalogue.places import Place
from lead_desktop.roadmap import formats
from lead_desktop.ui.first_run_screens import DISTRICT, PROVINCE, Asked, Screen, name_radio
from lead_desktop.ui.look import GAP_4, GAP_24, Role
from lead_desktop.ui.texts import as_named, language, tr
from lead_desktop.ui.widgets.choice_field import ChoiceField
from lead_desktop.ui.widgets.date_field import DateField
from lead_desktop.ui.widgets.flow import FlowLayout
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.text_field import TextField
from lead_desktop.ui.widgets.type_ahead import Option, TypeAhead


class PersonScreen(Screen):
    """The district and the officer, and whether this computer's date is right."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._role = DISTRICT
        self._fixed_province = ""
        self.province = ChoiceField([Option(one.code, one.name_en) for one in _provinces()])
        self.place, self.name, self.post = TypeAhead(fold=fold), TextField(), TextField()
        self.phone = TextField(code=True)
        self._asked_province, self._asked_place = Asked(self.province), Asked(self.place)
        self._asked_name, self._asked_post, self._asked_phone = Asked(self.name), Asked(self.post), Asked(self.phone)
        self.date = DateQuestion(today)
        for part in (
            self._asked_province, self._asked_place, self._asked_name, self._asked_post, self._asked_phone, self.date,
        ):  # fmt: skip
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.province.edited.connect(self._offer_places)

    def title(self) -> str:
        return tr("Your district and you") if self._role == DISTRICT else tr("Your office and you")

    def first(self) -> QWidget:
        return self.name if self.chosen_place() else self.province

    def set_role(self, role: str) -> None:
        """Ask for what a district office or a provincial office has to say."""
        self._role = role
        self._asked_place.setVisible(role == DISTRICT)
        self.words()

    def fill(self, province: str, place: str) -> None:
        """Answer the first two questions from a start file; the province then stays as it is."""
        self._fixed_province = province
        if province:
            self.province.set_value(province)
            self._offer_places()
        if place:
            self.place.show_key(place)

    def chosen_place(self) -> Place | None:
        """Return the place of the office, None while none is known."""
        province = self.province.value()
        if self._role == PROVINCE:
            return places.place(province or "")
        option = self.place.option()
        if option is not None:
            return places.place(option.key)
        found = [match.place for match in places.find(self.place.text()) if match.place.level == "district"]
        return next((one for one in found if province in (None, places.province_of(one.code))), None)

    def is_answered(self) -> bool:
        place = self.chosen_place()
        is_district = self._role == DISTRICT
        faults = (
            (self._asked_province, self._fault_of_province(place)),
            (self._asked_place, tr("Choose your district from the list.") if place is None and is_district else ""),
            (self._asked_name, "" if self.name.value() else tr("Type your name. It stands beside what you enter.")),
        )
        found = [asked for asked, fault in faults if asked.find_fault(fault)]
        first = next(iter(found), None)
        if first is not None:
            first.field.setFocus(Qt.FocusReason.OtherFocusReason)
        return first is None

    def words(self) -> None:
        self._asked_province.say(tr("Province"))
        self._name_provinces()
        self._asked_place.say(tr("District"), tr("Type any part of its name, in English, Urdu or Sindhi."))
        self._asked_name.say(tr("Your name"))
        self._asked_post.say(tr("Your post (if you like)"), tr("For example Deputy Director Planning."))
        self._asked_phone.say(
            tr("Your phone (if you like)"),
            tr("For the list of people in this office. It stays on this computer and goes into no bundle."),
        )
        self.date.words()
        self._offer_places()

    def _fault_of_province(self, place: Place | None) -> str:
        fixed = self._fixed_province
        if fixed and place is not None and places.province_of(place.code) != fixed:
            name = places.name_of(fixed, language())
            return tr("The start file is from {province}. Choose a district of it.", province=name)
        return tr("Choose your province.") if self._role == PROVINCE and place is None else ""

    def _name_provinces(self) -> None:
        for button, one in zip(self.province.findChildren(QRadioButton), _provinces(), strict=True):
            name_radio(button, one.name(language()))

    def _offer_places(self) -> None:
        before = self.place.option()
        offered = places.districts(self.province.value() or None, on=self._today)
        self.place.set_options([_option(one) for one in sorted(offered, key=lambda one: one.name(language()))])
        if before is not None:
            self.place.show_key(before.key if any(one.code == before.key for one in offered) else None)


class DateQuestion(QWidget):
    """Ask once whether the computer's date is right; a wrong one is noted with the right day and stops nothing."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._question = PlainLabel(role=Role.STRONG)
        self.right, self.wrong = QRadioButton(), QRadioButton()
        self.day = DateField(_in_words, open_calendar=tr("Open the calendar"))
        self._asked_day = Asked(self.day)
        self.right.setChecked(True)
        answers = QWidget()
        flow = FlowLayout(answers, gap=GAP_24)
        flow.addWidget(self.right)
        flow.addWidget(self.wrong)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_4)
        column.addWidget(self._question)
        column.addWidget(answers)
        column.addWidget(self._asked_day)
        self._asked_day.hide()
        self.wrong.toggled.connect(self._asked_day.setVisible)

    def right_day(self) -> str | None:
        """Return the day that it is (ISO), empty when the officer only says that it is wrong, None when it is right."""
        if self.right.isChecked():
            return None
        day = self.day.value()
        return day.isoformat() if isinstance(day, date) else ""

    def words(self) -> None:
        """Say the question in the language of the screen."""
        self._question.setText(tr("This computer says today is {day}.", day=_in_words(self._today)))
        for button, words in ((self.right, tr("Right")), (self.wrong, tr("Wrong"))):
            name_radio(button, words, self._question.text())
        self._asked_day.say(tr("The right date (if known)"), tr("Both are noted. The work goes on."))
        self.day.set_name(tr("The right date (if known)"))


def _provinces() -> tuple[Place, ...]:
    return tuple(one for one in places.places() if one.level == "province")


def _option(place: Place) -> Option:
    keywords = " ".join((place.name_en, place.name_ur, place.name_sd, *place.aliases))
    return Option(place.code, place.name(language()), keywords)


def _in_words(day: date) -> str:
    return as_named(formats.long_date(day, language()))
