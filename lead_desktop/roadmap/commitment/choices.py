"""The closed lists of step 1: codes that are stored and words that are shown."""

from lead_desktop.roadmap.fields import options
from lead_desktop.roadmap.texts import N_

COMMITMENT_KIND = options(
    ("council_resolution", N_("Council resolution")),
    ("office_order", N_("Office order")),
    ("mou", N_("MoU")),
    ("declaration", N_("Declaration")),
    ("budget_statement", N_("Budget statement")),
    ("plan_clause", N_("Clause of a plan")),
    ("bylaw", N_("Bylaw")),
    ("leader_pledge", N_("Pledge of a leader")),
    ("election_pledge", N_("Election pledge")),
)

COMMITMENT_STATUS = options(
    ("drafting", N_("Being drafted")),
    ("tabled", N_("Tabled")),
    ("deferred", N_("Deferred")),
    ("adopted", N_("Adopted")),
    ("in_force", N_("In force")),
    ("lapsed", N_("Lapsed")),
    ("superseded", N_("Superseded")),
    ("withdrawn", N_("Withdrawn")),
)

PUBLISHED_AS = options(
    ("notice_board", N_("Notice board")),
    ("website", N_("Website")),
    ("gazette", N_("Gazette")),
    ("newspaper", N_("Newspaper")),
    ("radio", N_("Radio")),
    ("council_sitting", N_("Council sitting")),
)

OBSTACLE = options(
    ("none", N_("None")),
    ("money", N_("Money")),
    ("staff", N_("Staff")),
    ("law", N_("Law or rules")),
    ("coordination", N_("Coordination")),
    ("security", N_("Security")),
    ("transfer", N_("Transfer of an officer")),
    ("other", N_("Other")),
)

CHANNEL = options(
    ("session", N_("Session")),
    ("seminar", N_("Seminar")),
    ("workshop", N_("Workshop")),
    ("walk", N_("Walk")),
    ("celebration", N_("Celebration of a day")),
    ("school", N_("School")),
    ("mosque_or_jirga", N_("Mosque or jirga")),
    ("radio", N_("Radio")),
    ("tv", N_("Television")),
    ("social_media", N_("Social media")),
    ("iec_material", N_("Printed material")),
)

COUNT_METHOD = options(
    ("attendance_sheet", N_("Attendance sheet")),
    ("head_count", N_("Head count")),
    ("broadcaster_figure", N_("Figure of the broadcaster")),
    ("platform_figure", N_("Figure of the platform")),
    ("own_estimate", N_("Own estimate")),
)
