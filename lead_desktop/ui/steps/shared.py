"""Layout of the forms and tables of the entities that all steps share. What the fields are stands in the roadmap."""

from collections.abc import Mapping

from lead_desktop.roadmap.texts import N_
from lead_desktop.ui.layout import Section

FORMS: Mapping[str, tuple[Section, ...]] = {
    "place": (
        Section(N_("Name"), ("name_en", "name_ur", "name_sd", "aliases")),
        Section(N_("Where it belongs"), ("level", "parent", "pilot", "population")),
        Section(N_("Official code"), ("code_edition", "code", "standing")),
        Section(N_("Borders"), ("valid_from", "valid_to", "replaces", "fold_share")),
    ),
    "institution": (
        Section(N_("Office or organisation"), ("name", "kind", "level", "place", "part_of")),
        Section(N_("If it is a council"), ("council_type", "law", "rule_state", "term_ends_on")),
        Section(N_("How to find it"), ("phone", "aliases")),
    ),
    "person": (
        Section(N_("Person"), ("name", "post", "institution", "arm", "sex")),
        Section(N_("Role and time in post"), ("sdg_role", "since", "left_on")),
        Section(N_("How to reach the person"), ("phone", "email")),
        Section(N_("About the person"), ("age_band", "disability")),
        Section(N_("Handover"), ("handover_note",)),
    ),
    "document": (
        Section(N_("What it is"), ("kind", "title", "ref_no", "dated", "language")),
        Section(N_("Who may see it"), ("consent", "restricted")),
    ),
    "note": (
        Section(N_("Note or question"), ("kind", "text", "author", "raised_on")),
        Section(N_("Answer"), ("due_on", "answers", "closed_on")),
    ),
    "task_mark": (
        Section(N_("Who and by when"), ("task", "owner", "due_on")),
        Section(N_("Set aside"), ("set_aside", "reason")),
    ),
    "programme_target": (
        Section(N_("What it is for"), ("result", "place", "from_year", "to_year")),
        Section(N_("Figure"), ("figure", "of_which_women", "source")),
    ),
    "submission": (
        Section(N_("What is due"), ("place", "subject", "fiscal_year", "quarter", "due_on")),
        Section(N_("What came"), ("state", "received_on", "file_no")),
        Section(N_("Review"), ("reviewer", "reason")),
    ),
}
"""The sections of the guided form, in the order in which an officer has the facts at hand."""

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "place": ("name_en", "level", "parent", "population", "pilot", "standing"),
    "institution": ("name", "kind", "level", "place", "rule_state", "term_ends_on"),
    "person": ("name", "post", "institution", "arm", "sex", "sdg_role"),
    "document": ("title", "kind", "ref_no", "dated", "file_name"),
    "note": ("kind", "text", "author", "raised_on", "due_on", "closed_on"),
    "task_mark": ("task", "owner", "due_on", "set_aside", "reason"),
    "programme_target": ("result", "place", "from_year", "to_year", "figure", "of_which_women"),
    "submission": ("place", "subject", "fiscal_year", "quarter", "state", "due_on", "received_on"),
}
"""The columns that a table shows first."""
