"""What every view has in common: its name in the step, its header, its way back. No view's own drawing."""

from collections.abc import Callable
from dataclasses import dataclass

from lead_desktop.roadmap import step
from lead_desktop.store.changes import Committed
from lead_desktop.ui.pages import Page, Where
from lead_desktop.ui.session import Session
from lead_desktop.ui.texts import tr


@dataclass(frozen=True)
class View:
    """One view of a step: the code of the roadmap catalogue, its marked name, and how its page is made on first use."""

    code: str
    name: str
    make: Callable[[Session, Where], Page]


class ViewPage(Page):
    """A view of a step on a page of its own.

    A view names the kinds of record that it `reads`, so that it is drawn again only when one of them changed.
    """

    name = ""
    """The view's marked name, the page's title."""
    reads: tuple[str, ...] = ()

    def title(self) -> str:
        return tr(self.name)

    def back_text(self) -> str:
        return tr("Step {number}", number=step(self.where.step).number)

    def heard(self, committed: Committed) -> None:
        if not self.reads or set(self.reads) & committed.entities:
            self.refresh()
