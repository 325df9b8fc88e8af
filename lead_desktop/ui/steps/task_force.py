"""How step 3 lays out its forms and tables."""

from collections.abc import Mapping

from lead_desktop.roadmap.texts import N_
from lead_desktop.ui.layout import Section

FORMS: Mapping[str, tuple[Section, ...]] = {
    "body": (
        Section(N_("The body"), ("kind", "name", "level", "parent")),
        Section(N_("Notification"), ("ref_no", "notified_on", "authority")),
        Section(N_("Terms of reference"), ("purpose", "reports_to", "targets", "meets_every")),
        Section(N_("Seats and quorum"), ("quorum_percent", "substitutes_count", "women_share_wanted")),
        Section(N_("End"), ("dissolved_on",)),
    ),
    "seat": (
        Section(N_("The seat"), ("body", "position", "ex_officio_post", "voting")),
        Section(N_("Who holds it"), ("person", "institution", "tehsil", "speaks_for")),
        Section(N_("From when to when"), ("since", "until", "reason_left")),
    ),
    "meeting": (
        Section(N_("Meeting"), ("body", "number", "held_on", "venue")),
        Section(N_("Who was there"), ("present", "substituted", "excused", "guests")),
        Section(N_("What was said"), ("agenda", "minutes", "public_summary")),
        Section(N_("Afterwards"), ("approved_on", "next_on")),
    ),
    "decision": (
        Section(N_("Decision"), ("meeting", "kind", "text", "targets")),
        Section(N_("Who and until when"), ("owner", "due_on", "urgent")),
        Section(N_("What came of it"), ("status", "closed_on", "outcome", "may_be_public")),
    ),
    "training": (
        Section(N_("Training"), ("title", "topic", "starts_on", "ends_on", "place")),
        Section(N_("Who was there"), ("participants", "women", "men", "transgender", "with_disability")),
        Section(N_("From which side"), ("elected", "administrative", "civil_society")),
        Section(N_("What it brought and cost"), ("score_before", "score_after", "organiser", "cost")),
    ),
}
COLUMNS: Mapping[str, tuple[str, ...]] = {
    "body": ("name", "kind", "level", "ref_no", "notified_on", "meets_every", "quorum_percent"),
    "seat": ("body", "position", "person", "institution", "voting", "speaks_for", "since", "until"),
    "meeting": ("body", "number", "held_on", "present", "quorum_met", "approved_on", "next_on"),
    "decision": ("text", "owner", "due_on", "status", "urgent", "meeting", "outcome"),
    "training": ("title", "topic", "starts_on", "place", "women", "men", "women_share", "cost"),
}
