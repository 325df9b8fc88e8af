"""Layout of the forms and tables of step 7. What the fields are stands in the roadmap."""

from collections.abc import Mapping

from lead_desktop.roadmap.texts import N_
from lead_desktop.ui.layout import Section

FORMS: Mapping[str, tuple[Section, ...]] = {
    "progress_update": (
        Section(N_("Which work and quarter"), ("action", "scheme", "fiscal_year", "quarter")),
        Section(N_("How far it is"), ("physical", "state", "delay_reason", "done_so_far")),
        Section(N_("Who it serves"), ("people_served", "women_served")),
        Section(N_("What comes next"), ("problem", "next_quarter", "help_needed")),
        Section(N_("Who reports"), ("reported_by", "reported_on")),
    ),
    "field_visit": (
        Section(N_("The visit"), ("action", "scheme", "visited_on", "place", "team")),
        Section(N_("The point on the map"), ("latitude", "longitude")),
        Section(N_("What was seen"), ("works", "physical_seen", "quality", "finding")),
        Section(N_("People met"), ("people_met", "women_met")),
        Section(N_("What has to be fixed"), ("to_fix", "fix_by", "fixed_on")),
    ),
    "feedback": (
        Section(N_("What came in"), ("received_on", "channel", "kind", "subject", "text")),
        Section(N_("What it is about"), ("place", "target", "action")),
        Section(N_("Who sent it"), ("sender_sex", "sender_group")),
        Section(N_("The answer"), ("answer", "answered_on", "may_be_public")),
    ),
    "evaluation": (
        Section(N_("The evaluation"), ("title", "kind", "evaluator", "actions", "status")),
        Section(N_("When"), ("starts_on", "ends_on")),
        Section(N_("Relevance and effect"), ("relevance", "coherence", "effectiveness")),
        Section(N_("Cost, impact and duration"), ("efficiency", "impact", "sustainability")),
        Section(N_("What follows from it"), ("findings", "recommendations", "response")),
    ),
    "report_section": (
        Section(N_("Which part of which report"), ("report", "fiscal_year", "section", "author")),
        Section(N_("The text"), ("text", "state")),
        Section(N_("After it was sent"), ("sent_on", "used", "used_where")),
    ),
}
"""The sections of the guided form, in the order in which an officer has the facts at hand."""

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "progress_update": (
        "action",
        "scheme",
        "fiscal_year",
        "quarter",
        "physical",
        "financial",
        "state",
        "help_needed",
    ),
    "field_visit": ("place", "visited_on", "action", "scheme", "works", "physical_seen", "fix_by", "fixed_on"),
    "feedback": ("received_on", "kind", "subject", "channel", "place", "answered_on", "may_be_public"),
    "evaluation": ("title", "kind", "status", "evaluator", "starts_on", "ends_on"),
    "report_section": ("report", "fiscal_year", "section", "author", "state", "sent_on", "used"),
}
"""The columns that a table shows first."""
