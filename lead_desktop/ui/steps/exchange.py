"""Layout of the forms and tables of step 8. What the fields are stands in the roadmap."""

from collections.abc import Mapping

from lead_desktop.roadmap.texts import N_
from lead_desktop.ui.layout import Section

FORMS: Mapping[str, tuple[Section, ...]] = {
    "practice": (
        Section(N_("The practice"), ("title", "place", "year", "targets", "lead")),
        Section(N_("What was wrong and what was done"), ("problem", "what_was_done", "advice")),
        Section(N_("Before and after"), ("indicator", "value_before", "value_after", "evidence")),
        Section(N_("People and cost"), ("people_served", "women_served", "cost", "ease")),
        Section(N_("Where it stands"), ("action", "status")),
    ),
    "pilot": (
        Section(N_("The pilot"), ("title", "place", "service", "targets", "what_is_new")),
        Section(N_("With whom and when"), ("action", "partners", "starts_on", "ends_on", "cost")),
        Section(N_("People reached"), ("direct_women", "direct_men", "indirect_people", "count_method")),
        Section(N_("What came of it"), ("works", "result", "decision", "practice")),
    ),
    "knowledge_item": (
        Section(N_("The item"), ("title", "kind", "targets", "text", "languages")),
        Section(N_("Where it comes from"), ("author", "publisher", "dated")),
        Section(N_("Who it is for"), ("audience", "shock", "copies")),
        Section(N_("Passing it on"), ("licence", "share")),
    ),
    "exchange": (
        Section(N_("The exchange"), ("kind", "title", "partner", "place", "status")),
        Section(N_("When"), ("starts_on", "ends_on", "next_on")),
        Section(N_("About what and with whom"), ("practice", "targets", "men", "women")),
        Section(N_("What came of it"), ("takeaway", "adopted", "adoption_result")),
    ),
}
"""The sections of the guided form, in the order in which an officer has the facts at hand."""

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "practice": ("title", "place", "year", "targets", "evidence", "people_served", "cost", "status"),
    "pilot": ("title", "place", "service", "starts_on", "ends_on", "indirect_people", "works", "decision"),
    "knowledge_item": ("title", "kind", "languages", "audience", "dated", "licence", "share"),
    "exchange": ("title", "kind", "partner", "starts_on", "practice", "adopted", "status"),
}
"""The columns that a table shows first."""
