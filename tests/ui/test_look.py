"""The look keeps its promises: contrast, colours that stay apart, heights that hold their letters, live change."""

import itertools
import sys

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lead_desktop.ui import look
from lead_desktop.ui.look import GOAL_COLOURS, PALETTES, Mark, Palette, Role, Scheme, StatusColours

GROUNDS = ("ground", "surface", "sunk", "rail", "tint", "good_tint", "warn_tint", "bad_tint")
LANGUAGES = ("en", "ur", "sd")
SIZES = (0.9, 1.0, 1.5, 2.0)

# Machado, Oliveira and Fernandes 2009, severity 1.0, on linear RGB.
BLINDNESS = {
    "protan": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritan": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
TO_XYZ = (
    (0.4124564, 0.3575761, 0.1804375),
    (0.2126729, 0.7151522, 0.0721750),
    (0.0193339, 0.1191920, 0.9503041),
)
Triple = tuple[float, float, float]

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def linear(colour: str) -> Triple:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return red, green, blue


def luminance(colour: str) -> float:
    red, green, blue = linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def times(matrix: tuple[Triple, ...], colour: Triple) -> Triple:
    first, second, third = (sum(a * b for a, b in zip(row, colour, strict=True)) for row in matrix)
    return first, second, third


def lab(colour: Triple) -> Triple:
    x, y, z = times(TO_XYZ, tuple(min(1.0, max(0.0, part)) for part in colour))  # type: ignore[arg-type]
    fx, fy, fz = (
        part ** (1 / 3) if part > 216 / 24389 else (24389 / 27 * part + 16) / 116
        for part in (x / 0.95047, y, z / 1.08883)
    )
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def distance(one: Triple, other: Triple) -> float:
    return float(sum((a - b) ** 2 for a, b in zip(lab(one), lab(other), strict=True)) ** 0.5)


@pytest.fixture(params=list(Scheme), ids=str)
def palette(request: pytest.FixtureRequest) -> Palette:
    return PALETTES[request.param]


@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("ink", ["ink", "ink_2"])
def test_text_can_be_read_on_every_ground(palette: Palette, ink: str, ground: str) -> None:
    assert contrast(getattr(palette, ink), getattr(palette, ground)) >= 4.5


@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        ("hint", "surface"),
        ("hint", "ground"),
        ("hint", "rail"),
        ("hint", "sunk"),
        ("accent", "ground"),
        ("accent", "surface"),
        ("accent", "rail"),
        ("accent", "tint"),
        ("on_accent", "accent"),
        ("on_accent", "accent_pressed"),
        ("on_practice", "practice"),
    ],
)
def test_words_on_controls_can_be_read(palette: Palette, ink: str, ground: str) -> None:
    assert contrast(getattr(palette, ink), getattr(palette, ground)) >= 4.5


@pytest.mark.parametrize("mark", ["edge", "accent", "on_track", "off_track", "slow_outline"])
@pytest.mark.parametrize("ground", ["ground", "surface", "rail"])
def test_edges_and_marks_stand_out(palette: Palette, mark: str, ground: str) -> None:
    assert contrast(getattr(palette, mark), getattr(palette, ground)) >= 3.0


@pytest.mark.parametrize("mark", ["on_track", "off_track"])
def test_the_sign_inside_a_mark_stands_out(palette: Palette, mark: str) -> None:
    assert contrast(palette.sign, getattr(palette, mark)) >= 3.0
    assert contrast(palette.sign_on_slow, palette.slow) >= 4.5


@pytest.mark.parametrize("goal", GOAL_COLOURS)
def test_the_number_on_a_goal_square_stands_out(goal: int) -> None:
    ground, number = GOAL_COLOURS[goal]
    assert contrast(number, ground) >= 3.0


def test_all_seventeen_goals_have_their_own_colour() -> None:
    assert sorted(GOAL_COLOURS) == list(range(1, 18))
    assert len({ground for ground, _ in GOAL_COLOURS.values()}) == 17


@pytest.mark.parametrize("blindness", BLINDNESS)
@pytest.mark.parametrize(
    "colours",
    [look.STATUS_LIGHT, look.STATUS_DARK, look.STATUS_SAFE_LIGHT, look.STATUS_SAFE_DARK],
    ids=["light", "dark", "safe light", "safe dark"],
)
def test_status_colours_stay_apart_for_every_eye(colours: StatusColours, blindness: str) -> None:
    seen = [times(BLINDNESS[blindness], linear(one)) for one in (colours.on_track, colours.slow, colours.off_track)]
    assert min(distance(one, other) for one, other in itertools.combinations(seen, 2)) >= 24


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("scale", SIZES)
def test_no_control_is_lower_than_its_letters(qapp: QApplication, language: str, scale: float) -> None:
    look.load_fonts()
    letters = look.font(Role.BODY, language, scale)
    line = QFontMetrics(letters).height()
    assert look.button_height(letters) >= max(36, line + 10)
    assert look.row_height(letters) >= max(44, line + 8)
    assert look.table_row_height(letters) >= line + 10
    assert look.rail_entry_height(letters) >= max(40, line + 4)
    assert look.foot_bar_height(letters) >= max(44, look.button_height(letters) + 6)


@pytest.mark.parametrize(
    ("language", "family", "line"), [("en", "App Sans", 19), ("ur", "App Nastaliq", 38), ("sd", "App Naskh", 24)]
)
def test_each_language_has_its_own_letters(qapp: QApplication, language: str, family: str, line: int) -> None:
    look.load_fonts()
    letters = look.font(Role.BODY, language)
    assert letters.families()[0] == family
    assert abs(QFontMetrics(letters).height() - line) <= 1


def test_urdu_words_stand_further_apart(qapp: QApplication) -> None:
    assert look.font(Role.BODY, "ur").wordSpacing() == 3
    assert look.font(Role.BODY, "sd").wordSpacing() == 0


def test_figures_look_alike_in_all_languages(qapp: QApplication) -> None:
    families = {tuple(look.font(Role.FIGURE, language).families()) for language in LANGUAGES}
    assert families == {("App Sans", "App Signs")}


@pytest.mark.parametrize(
    ("text", "language", "family", "direction"),
    [
        ("Kech", "en", "App Sans", Qt.LayoutDirection.LeftToRight),
        ("تعلیم", "ur", "App Nastaliq", Qt.LayoutDirection.RightToLeft),
        ("تعلیم", "en", "App Naskh", Qt.LayoutDirection.RightToLeft),
        ("ڪراچي", "ur", "App Naskh", Qt.LayoutDirection.RightToLeft),
        ("ڪراچي", "en", "App Naskh", Qt.LayoutDirection.RightToLeft),
        ("Kech-1", "ur", "App Sans", Qt.LayoutDirection.LeftToRight),
        ("", "sd", "App Naskh", Qt.LayoutDirection.RightToLeft),
    ],
)
def test_a_text_is_set_whole_in_one_font(
    qapp: QApplication, text: str, language: str, family: str, direction: Qt.LayoutDirection
) -> None:
    families, found = look.look_of(text, language)
    assert families[0] == family
    assert found == direction


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("scheme", list(Scheme))
def test_a_new_look_reaches_what_is_on_screen(qapp: QApplication, qtbot: QtBot, language: str, scheme: Scheme) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    label = QLabel("Kech", page)
    look.apply_look(qapp, "en", Scheme.LIGHT)
    page.show()
    look.apply_look(qapp, language, scheme, 1.5)
    assert look.current().language == language
    assert label.palette().color(label.foregroundRole()) == QColor(PALETTES[scheme].ink)
    assert page.layoutDirection() == qapp.layoutDirection()
    assert (page.layoutDirection() == Qt.LayoutDirection.RightToLeft) == (language != "en")
    assert label.font().pixelSize() == look.font(Role.BODY, language, 1.5).pixelSize()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("scale", SIZES)
def test_buttons_and_fields_are_as_high_as_promised(
    qapp: QApplication, qtbot: QtBot, language: str, scale: float
) -> None:
    look.apply_look(qapp, language, Scheme.LIGHT, scale)
    button, field = QPushButton("Kech"), QLineEdit()
    qtbot.addWidget(button)
    qtbot.addWidget(field)
    wanted = look.button_height(look.current().font())
    assert button.sizeHint().height() == wanted
    assert field.sizeHint().height() == wanted


def test_the_ring_stands_outside_the_control_that_has_the_focus(qapp: QApplication, qtbot: QtBot) -> None:
    look.apply_look(qapp, "en", Scheme.LIGHT)
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    first, second = QPushButton("One"), QLineEdit()
    column.addWidget(first)
    column.addWidget(second)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    follower = qapp.findChild(look.RingFollower)
    assert isinstance(follower, look.RingFollower)
    for control in (first, second):
        control.setFocus()
        ring = follower.ring()
        assert ring is not None
        assert ring.widget() is control
        picture = page.grab().toImage()
        corner = control.mapTo(page, control.rect().topLeft())
        assert picture.pixelColor(corner.x() + 20, corner.y() - 4) == QColor(look.LIGHT.accent)
        assert picture.pixelColor(corner.x() + 20, corner.y() - 2) == QColor(look.LIGHT.ground)


def test_every_icon_that_turns_is_there(qapp: QApplication) -> None:
    for name in look.MIRRORED:
        assert not look.icon(name, "#000000").isNull()


def test_an_icon_takes_its_colour_and_turns(qapp: QApplication) -> None:
    plain = look.icon_pixmap("back", "#17506B", 20, 1.0, False).toImage()
    turned = look.icon_pixmap("back", "#17506B", 20, 1.0, True).toImage()
    inked = [plain.pixelColor(x, y) for x in range(20) for y in range(20) if plain.pixelColor(x, y).alpha() == 255]
    assert set(map(QColor.name, inked)) == {"#17506b"}
    assert turned != plain
    assert turned.flipped(Qt.Orientation.Horizontal) == plain


def test_a_missing_icon_is_empty_and_said(qapp: QApplication) -> None:
    with pytest.warns(UserWarning, match="no icon named unicorn"):
        assert look.icon("unicorn", "#000000").isNull()


def drawn(mark: Mark, palette: Palette, *, mirrored: bool = False) -> QImage:
    picture = QImage(16, 16, QImage.Format.Format_ARGB32)
    picture.fill(QColor(palette.surface))
    painter = QPainter(picture)
    look.paint_mark(painter, QRectF(0, 0, 16, 16), mark, palette, mirrored=mirrored)
    painter.end()
    return picture


def test_every_state_has_its_own_shape_even_in_grey(qapp: QApplication, palette: Palette) -> None:
    grey = [
        drawn(mark, palette)
        .convertToFormat(QImage.Format.Format_Grayscale8)
        .convertToFormat(QImage.Format.Format_RGB32)
        for mark in Mark
    ]
    for one, other in itertools.combinations(grey, 2):
        different = sum(one.pixel(x, y) != other.pixel(x, y) for x in range(16) for y in range(16))
        assert different > 12


def test_a_half_done_mark_fills_from_the_start(qapp: QApplication) -> None:
    plain, turned = drawn(Mark.DOING, look.LIGHT), drawn(Mark.DOING, look.LIGHT, mirrored=True)
    assert plain.pixelColor(11, 8) == QColor(look.LIGHT.accent)
    assert turned.pixelColor(4, 8) == QColor(look.LIGHT.accent)
    assert turned.pixelColor(11, 8) == QColor(look.LIGHT.surface)


def test_none_true_and_false_outlive_many_calls(qapp: QApplication, qtbot: QtBot) -> None:
    """Qt hands these over thousands of times a minute; the binding must not use them up."""
    lonely = QWidget()
    qtbot.addWidget(lonely)
    before = [sys.getrefcount(constant) for constant in (None, True, False)]
    for _ in range(1000):
        lonely.parentWidget()
    after = [sys.getrefcount(constant) for constant in (None, True, False)]
    for first, last in zip(before, after, strict=True):
        assert last > 1000 * max(0, first - last)
