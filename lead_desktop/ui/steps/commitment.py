"""Layout of the forms and tables of step 1. What the fields are stands in the roadmap."""

from collections.abc import Mapping

from lead_desktop.roadmap.texts import N_
from lead_desktop.ui.layout import Section

FORMS: Mapping[str, tuple[Section, ...]] = {
    "commitment": (
        Section(N_("The decision"), ("kind", "institution", "ref_no", "adopted_on", "title")),
        Section(N_("Who was in the room"), ("members_present", "women_present", "votes_for", "votes_against")),
        Section(N_("What was promised"), ("summary", "targets", "amount_pledged", "deliver_by", "responsible")),
        Section(N_("Where it stands"), ("status", "next_review", "published_as")),
    ),
    "follow_up": (
        Section(N_("What was found"), ("commitment", "checked_on", "percent_done", "finding", "obstacle")),
        Section(N_("What comes next"), ("next_step", "next_check")),
    ),
    "awareness_event": (
        Section(N_("The event"), ("title", "channel", "held_on", "ended_on", "place")),
        Section(N_("Who held it and about what"), ("organiser", "languages", "targets")),
        Section(N_("People counted"), ("men", "women", "transgender", "with_disability", "youth")),
        Section(N_("Audience and counting"), ("audience_estimate", "count_method")),
    ),
}
"""The sections of the guided form, in the order in which an officer has the facts at hand."""

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "commitment": ("title", "kind", "institution", "ref_no", "adopted_on", "status", "deliver_by", "amount_pledged"),
    "follow_up": ("commitment", "checked_on", "percent_done", "finding", "obstacle", "next_check"),
    "awareness_event": ("title", "channel", "held_on", "place", "women", "men", "audience_estimate", "count_method"),
}
"""The columns that a table shows first."""
