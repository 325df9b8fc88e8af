"""A legend shows its signs and words whole, whatever script they are in."""

import pytest
from PySide6.QtWidgets import QApplication

from lead_desktop.ui.look import MARK_SIZE, Scheme, apply_look, current
from lead_desktop.ui.widgets.legend import Legend, LegendItem


@pytest.mark.usefixtures("english")
@pytest.mark.parametrize("language", ["en", "ur", "sd"])
def test_a_sign_beside_english_words_stays_in_its_line(qapp: QApplication, language: str) -> None:
    apply_look(qapp, language, Scheme.LIGHT)
    legend = Legend([LegendItem("Committed", "committed")])
    side, drop = current().px(MARK_SIZE), current().drop()
    high = legend.heightForWidth(400)
    assert high // 2 - side // 2 + drop + side <= high
