"""How step 5 lays out its forms and tables."""

from collections.abc import Mapping

from lead_desktop.roadmap.texts import N_
from lead_desktop.ui.layout import Section

FORMS: Mapping[str, tuple[Section, ...]] = {
    "agenda_item": (
        Section(N_("Where it stands"), ("framework", "level", "number", "parent")),
        Section(N_("What it says"), ("title", "text", "targets")),
        Section(N_("From when to when"), ("from_year", "to_year", "standing")),
    ),
    "alignment": (
        Section(N_("What is linked"), ("action", "agenda_item")),
        Section(N_("Judgement"), ("strength", "reason", "judged_by", "judged_on")),
    ),
    "upward_request": (
        Section(N_("What is asked"), ("title", "addressed_to", "subject", "action", "targets")),
        Section(N_("How much and by when"), ("amount", "fiscal_year", "needed_by", "law_point")),
        Section(N_("Letter"), ("body_text", "letter_no", "sent_on")),
        Section(N_("Answer"), ("status", "replied_on", "reply")),
    ),
}
COLUMNS: Mapping[str, tuple[str, ...]] = {
    "agenda_item": ("number", "title", "framework", "level", "targets", "standing"),
    "alignment": ("action", "agenda_item", "strength", "reason", "shared_targets", "judged_on"),
    "upward_request": ("title", "addressed_to", "subject", "amount", "letter_no", "sent_on", "status", "needed_by"),
}
