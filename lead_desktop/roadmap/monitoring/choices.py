"""The closed lists of step 7. Lists that a province may change are reference lists, not here."""

from lead_desktop.roadmap.fields import options
from lead_desktop.roadmap.texts import N_

UPDATE_STATE = options(
    ("not_started", N_("Not started")),
    ("on_schedule", N_("On schedule")),
    ("late", N_("Late")),
    ("stalled", N_("Stalled")),
    ("completed", N_("Completed")),
    ("cancelled", N_("Cancelled")),
)
DELAY_REASON = options(
    ("funds", N_("Funds")),
    ("land", N_("Land")),
    ("procurement", N_("Procurement")),
    ("security", N_("Security")),
    ("weather", N_("Weather")),
    ("staff", N_("Staff")),
    ("court", N_("Court case")),
    ("transfer", N_("Transfer of officers")),
    ("design", N_("Design")),
    ("none", N_("No delay")),
)
VISIT_WORKS = options(
    ("working", N_("Working")),
    ("partly", N_("Partly working")),
    ("not_working", N_("Not working")),
    ("not_found", N_("Not found on site")),
    ("not_yet", N_("Not finished yet")),
)
CHANNEL = options(
    ("visit", N_("Visit to the office")),
    ("phone", N_("Phone")),
    ("letter", N_("Letter")),
    ("hearing", N_("Public hearing")),
    ("box", N_("Complaint box")),
    ("social_media", N_("Social media")),
    ("council_member", N_("Council member")),
    ("portal", N_("Complaints portal")),
)
FEEDBACK_KIND = options(
    ("complaint", N_("Complaint")),
    ("suggestion", N_("Suggestion")),
    ("praise", N_("Praise")),
    ("question", N_("Question")),
)
EVALUATION_KIND = options(
    ("baseline", N_("Baseline study")),
    ("mid_term", N_("Mid-term")),
    ("final", N_("Final")),
    ("thematic", N_("On one theme")),
    ("pc5", N_("PC-V")),
    ("data_quality", N_("Quality of data")),
)
EVALUATION_STATUS = options(
    ("planned", N_("Planned")),
    ("running", N_("Running")),
    ("completed", N_("Completed")),
)
REPORT = options(
    ("vlr", N_("Voluntary local review (VLR)")),
    ("vsr_input", N_("Input to the provincial review (VSR)")),
    ("vnr_input", N_("Input to the national review (VNR)")),
    ("annual", N_("Annual report")),
    ("council_brief", N_("Brief for the council")),
)
SECTION_STATE = options(
    ("draft", N_("Draft")),
    ("reviewed", N_("Reviewed")),
    ("cleared", N_("Cleared")),
    ("sent", N_("Sent")),
)
USED = options(
    ("not_known", N_("Not known")),
    ("used", N_("Used")),
    ("partly_used", N_("Partly used")),
    ("not_used", N_("Not used")),
)

CLEARED_STATES = frozenset({"cleared", "sent"})
"""The states of a report section that a named deputy or the chair has let pass."""
