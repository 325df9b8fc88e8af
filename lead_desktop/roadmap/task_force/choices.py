"""The answers that the questions of step 3 offer. No fields and no rules."""

from lead_desktop.roadmap.fields import options
from lead_desktop.roadmap.texts import N_

BODY_KIND = options(
    ("sdg_task_force", N_("SDG task force")),
    ("working_group", N_("Working group")),
    ("sdg_alliance", N_("SDG alliance")),
    ("district_sdg_committee", N_("District SDG committee")),
    ("thematic_or_cluster_committee", N_("Thematic or cluster committee")),
    ("council_standing_committee", N_("Standing committee of the council")),
    ("development_committee", N_("Development committee")),
    ("parliamentary_task_force", N_("Parliamentary task force")),
)
BODY_LEVEL = options(
    ("district", N_("District")),
    ("division", N_("Division")),
    ("provincial", N_("Province")),
)
RHYTHM = options(
    ("month", N_("Every month")),
    ("quarter", N_("Every quarter")),
    ("half_year", N_("Every half year")),
    ("on_call", N_("When called")),
)
POSITION = options(
    ("chair", N_("Chair")),
    ("vice_chair", N_("Vice chair")),
    ("secretary", N_("Secretary")),
    ("member", N_("Member")),
    ("co_opted", N_("Co-opted member")),
    ("observer", N_("Observer")),
)
REASON_LEFT = options(
    ("transfer", N_("Transfer")),
    ("term_over", N_("Term is over")),
    ("resigned", N_("Resigned")),
    ("retired", N_("Retired")),
    ("other", N_("Other")),
)
DECISION_KIND = options(
    ("decision", N_("Decision")),
    ("direction", N_("Instruction")),
    ("recommendation", N_("Recommendation")),
)
DECISION_STATUS = options(
    ("open", N_("Still open")),
    ("doing", N_("Being done")),
    ("done", N_("Done")),
    ("dropped", N_("Dropped")),
    ("referred_up", N_("Referred upward")),
)
TRAINING_TOPIC = options(
    ("sdg_basics", N_("What the SDGs are")),
    ("localisation_roadmap", N_("The localisation roadmap")),
    ("roles_and_laws", N_("Roles and laws")),
    ("planning", N_("Planning")),
    ("data_and_m_e", N_("Figures, monitoring and evaluation")),
    ("finance_and_revenue", N_("Finance and revenue")),
    ("gender_and_inclusion", N_("Gender and inclusion")),
    ("leadership", N_("Leadership")),
    ("communication", N_("Communication")),
    ("digital", N_("Digital skills")),
    ("other", N_("Other")),
)
