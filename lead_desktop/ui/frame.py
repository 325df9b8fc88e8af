"""How the parts of the window lie: rail, header, messages, page, foot bar. What they do is the window's matter."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from lead_desktop.roadmap.texts import N_
from lead_desktop.ui.look import GAP_4, GAP_8, GAP_12, GAP_16, GAP_24
from lead_desktop.ui.look.icons import icon_file
from lead_desktop.ui.pages import Page
from lead_desktop.ui.sizes import LOW, NARROW
from lead_desktop.ui.texts import tr
from lead_desktop.ui.widgets.body_scroll import plain_scroll, show_in
from lead_desktop.ui.widgets.foot_bar import FootBar
from lead_desktop.ui.widgets.message_bar import MessageBar
from lead_desktop.ui.widgets.page_header import PageHeader
from lead_desktop.ui.widgets.practice_strip import PracticeStrip
from lead_desktop.ui.widgets.rail import Rail
from lead_desktop.ui.widgets.step_header import StepHeader

_VIEWS = {"guided": N_("Guided"), "table": N_("Table"), "map": N_("Map")}
_MOST_MESSAGES = 2


class Frame(QWidget):
    """Hold the parts; margins and gaps follow the size of the window."""

    def __init__(self, rail: Rail, page: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rail, self.header, self.foot = rail, PageHeader(), FootBar()
        self.step_header = StepHeader()
        self._page = page
        self._strip: PracticeStrip | None = None
        self._bars: list[MessageBar] = []
        self._messages = QVBoxLayout()
        self._head, self._body, self._scroll = QHBoxLayout(), QVBoxLayout(), plain_scroll()
        self._lay_out()

    def show_page(self, page: Page) -> None:
        """Show the title, facts and buttons of a page in header and foot bar."""
        quiet = [(name, words, name if icon_file(name).is_file() else "") for name, words in page.quiet_buttons()]
        self._show_step(page, quiet)
        self.header.set_title(page.title(), page.fact_line())
        self.header.set_back(page.back_text())
        self.header.set_quiet(*quiet)
        self.header.set_views(*((view, tr(_VIEWS[view])) for view in page.views()), name=tr("How it is shown"))
        self.header.switch.set_value(page.where.view)
        main, second = page.main_button(), page.second_button()
        self.foot.set_main(main.text if main else "", enabled=main is not None and main.enabled)
        self.foot.set_back(second.text if second else "")
        self.foot.back_button.setEnabled(second is None or second.enabled)

    def head(self) -> PageHeader | StepHeader:
        """Return the header that stands above the page now."""
        return self.header if self.step_header.isHidden() else self.step_header

    def set_strip(self, strip: PracticeStrip | None) -> None:
        """Show a strip above everything, in place of the one before."""
        if self._strip is not None:
            self._whole.removeWidget(self._strip)
            self._strip.deleteLater()
        self._strip = strip
        if strip is not None:
            self._whole.insertWidget(0, strip)

    def show_message(self, bar: MessageBar) -> None:
        """Show a message above the page, the newest first; at most two stay, and at most one of them is good."""
        if bar.kind == "good":
            self.clear_messages("good")
        bar.closed.connect(lambda: self._drop(bar))
        self._bars.insert(0, bar)
        self._messages.insertWidget(0, bar)
        for old in self._bars[_MOST_MESSAGES:]:
            self._drop(old)
        bar.show()

    def toggle_letters(self) -> None:
        """Show the letters of Urdu and Sindhi above the foot bar, or put them away."""
        from lead_desktop.ui.letters_board import LettersBoard

        shown = self.findChild(LettersBoard)
        if shown is not None:
            shown.close_board()
            return
        self._work.insertWidget(1, LettersBoard(self))

    def messages(self) -> tuple[MessageBar, ...]:
        """Return the messages that are shown, the newest first."""
        return tuple(self._bars)

    def clear_messages(self, kind: str | None = None) -> None:
        """Take the messages away, or only those of one kind."""
        for bar in self.messages():
            if kind in (None, bar.kind):
                self._drop(bar)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Fold the rail and draw the margins together where the window is small."""
        low, narrow = self.height() < LOW, self.width() < NARROW
        high = self.height() - (self._strip.heightForWidth(self.width()) if self._strip is not None else 0)
        self.rail.fit_height(high)
        self.rail.set_folded(self.rail.folds_at(self.width(), high))
        self.header.set_compact(low)
        self.step_header.set_compact(low)
        side, above = (GAP_16 if narrow else GAP_24), (GAP_8 if low else GAP_16)
        self._body.setContentsMargins(side, above, side, GAP_4 if low else GAP_16)
        self._body.setSpacing(GAP_4 if low else GAP_12)
        self.foot.set_side(side)
        self._messages.setSpacing(GAP_4)

    def _show_step(self, page: Page, quiet: list[tuple[str, str, str]]) -> None:
        facts = page.step_facts()
        self.header.setVisible(facts is None)
        self.step_header.setVisible(facts is not None)
        if facts is None:
            return
        self.step_header.set_step(
            page.title(), facts.official, mark=facts.mark, status=facts.status, progress=facts.progress,
            fraction=facts.fraction,
        )  # fmt: skip
        self.step_header.set_back(page.back_text())
        self.step_header.set_quiet(*quiet[:1])

    def _drop(self, bar: MessageBar) -> None:
        if bar not in self._bars:
            return
        self._bars.remove(bar)
        self._messages.removeWidget(bar)
        bar.hide()
        bar.deleteLater()

    def _lay_out(self) -> None:
        self._head.setContentsMargins(0, 0, 0, 0)
        self._head.setSpacing(GAP_8)
        self._head.addWidget(self.rail.fold_button, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._head.addWidget(self.header, 1)
        self._head.addWidget(self.step_header, 1)
        self.step_header.hide()
        self._body.addLayout(self._head)
        self._body.addLayout(self._messages)
        self._body.addWidget(self._page, 1)
        inside = QWidget()
        inside.setLayout(self._body)
        # Only where large type leaves no room for the page under its header does all of it scroll.
        show_in(self._scroll, inside)
        self._work = work = QVBoxLayout()
        work.setSpacing(0)
        work.addWidget(self._scroll, 1)
        work.addWidget(self.foot)
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(self.rail)
        across.addLayout(work, 1)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addLayout(across, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
