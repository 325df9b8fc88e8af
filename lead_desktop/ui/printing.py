"""On which paper each page of the window is printed, and the key that leads there."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from lead_desktop.roadmap import step_of
from lead_desktop.roadmap.facts import Facts
from lead_desktop.ui.commands import PRINT_KEY
from lead_desktop.ui.pages import Page, Where

_OF_PAGE = {"home": "brief", "data": "baseline_book", "documents": "handover"}
_PRINTED = {*_OF_PAGE, "step", "view", "records", "record", "check"}
_PEOPLE_AND_OFFICES = "handover"
"""The paper of what all steps share."""


def paper_of(where: Where, facts: Facts) -> Where:
    """Return the place of the paper that a page of a district is printed on.

    A record leads to its own draft where there is one, a record that is not begun to an empty form, every other
    page to the report of its step.
    """
    # The papers are not loaded while the window comes up.
    from lead_desktop.reports import registry

    if where.page == "record" and not where.row:
        return Where("report", filter=f"{registry.FORM}{where.entity}")
    row = facts.row(where.entity, where.row) if where.page in ("record", "check") else None
    draft = registry.draft_about(where.entity, row) if row is not None else None
    if draft is not None:
        return Where("report", filter=draft.kind, field=where.row)
    if where.page in _OF_PAGE:
        return Where("report", filter=_OF_PAGE[where.page])
    step = step_of(where.entity) if where.entity else None
    code = step.code if step is not None else where.step
    of_steps = (one for one in registry.REPORTS.values() if one.group == registry.STEP)
    return Where("report", filter=next((one.kind for one in of_steps if one.step == code), _PEOPLE_AND_OFFICES))


def answer_print_key(page: Page) -> None:
    """Let the key for printing lead from a page to its paper. A page that is a paper answers the key itself."""
    if page.session.store.about.role != "district" or page.where.page not in _PRINTED:
        return
    shortcut = QShortcut(QKeySequence(PRINT_KEY), page, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(lambda: page.go.emit(paper_of(page.where, page.session.store)))
