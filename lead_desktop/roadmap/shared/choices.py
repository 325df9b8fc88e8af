"""The closed lists of the shared entities: codes that are stored and words that are shown."""

from lead_desktop.roadmap.fields import options
from lead_desktop.roadmap.texts import N_

PLACE_LEVEL = options(
    ("country", N_("Country")),
    ("province", N_("Province")),
    ("division", N_("Division")),
    ("district", N_("District")),
    ("tehsil", N_("Tehsil or taluka")),
    ("council_area", N_("Council area")),
    ("union_council", N_("Union council")),
    ("village", N_("Village")),
)

STANDING = options(
    ("verified", N_("Verified")),
    ("to_be_verified", N_("To be verified")),
)

INSTITUTION_KIND = options(
    ("local_council", N_("Local council")),
    ("department", N_("Department")),
    ("federal_body", N_("Federal body")),
    ("assembly_or_task_force", N_("Assembly or parliamentary task force")),
    ("association_of_councils", N_("Association of councils")),
    ("ngo", N_("NGO")),
    ("community_organisation", N_("Community organisation")),
    ("university", N_("University")),
    ("un_or_donor", N_("UN body or donor")),
    ("private_firm", N_("Private firm")),
    ("media", N_("Media")),
    ("other", N_("Other")),
)

INSTITUTION_LEVEL = options(
    ("federal", N_("Federal")),
    ("provincial", N_("Provincial")),
    ("division", N_("Division")),
    ("district", N_("District")),
    ("tehsil", N_("Tehsil or taluka")),
    ("union", N_("Union council")),
)

COUNCIL_LAW = options(
    ("slga_2013", N_("Sindh Local Government Act 2013")),
    ("blga_2010", N_("Balochistan Local Government Act 2010")),
    ("other", N_("Other")),
)

RULE_STATE = options(
    ("elected", N_("Elected council in office")),
    ("administrator", N_("Under an administrator")),
    ("vacant", N_("Vacant")),
)

SEX = options(
    ("woman", N_("Woman")),
    ("man", N_("Man")),
    ("transgender", N_("Transgender person")),
    ("not_said", N_("Not said")),
)

ARM = options(
    ("elected", N_("Elected")),
    ("administrative", N_("Administration")),
    ("civil_society", N_("Civil society")),
    ("private_sector", N_("Private sector")),
    ("academia", N_("Academia")),
    ("other", N_("Other")),
)

AGE_BAND = options(
    ("under_30", N_("Under 30")),
    ("30_to_59", N_("30 to 59")),
    ("60_and_over", N_("60 and over")),
    ("not_said", N_("Not said")),
)

DISABILITY = options(
    ("yes", N_("Yes")),
    ("no", N_("No")),
    ("not_said", N_("Not said")),
)

SDG_ROLE = options(
    ("none", N_("None")),
    ("political_lead", N_("Political lead")),
    ("focal_person", N_("Focal person")),
    ("alternate", N_("Alternate")),
)

DOCUMENT_KIND = options(
    ("decision", N_("Decision")),
    ("notification", N_("Notification")),
    ("minutes", N_("Minutes")),
    ("plan", N_("Plan")),
    ("letter", N_("Letter")),
    ("reply", N_("Reply")),
    ("scheme_paper", N_("Scheme paper")),
    ("no_duplication_certificate", N_("No-duplication certificate")),
    ("attendance", N_("Attendance sheet")),
    ("photo", N_("Photo")),
    ("survey", N_("Survey")),
    ("media", N_("Media")),
    ("public_sheet", N_("Public sheet")),
    ("report_edition", N_("Report edition")),
    ("other", N_("Other")),
)

DOCUMENT_LANGUAGE = options(
    ("en", N_("English")),
    ("ur", N_("Urdu")),
    ("sd", N_("Sindhi")),
    ("other", N_("Other")),
)

CONSENT = options(
    ("not_needed", N_("Not needed")),
    ("given", N_("Given")),
    ("not_given", N_("Not given")),
)

NOTE_KIND = options(
    ("comment", N_("Comment")),
    ("query", N_("Question")),
    ("answer", N_("Answer")),
    ("review", N_("Review")),
    ("return", N_("Return")),
    ("acceptance", N_("Acceptance")),
    ("clearance", N_("Clearance")),
)

SUBMISSION_SUBJECT = options(
    ("plan", N_("Plan")),
    ("quarterly_report", N_("Quarterly report")),
    ("annual_report", N_("Annual report")),
    ("report_input", N_("Input to a review")),
    ("update", N_("Update")),
)

QUARTER = options(
    ("q1", N_("July to September")),
    ("q2", N_("October to December")),
    ("q3", N_("January to March")),
    ("q4", N_("April to June")),
)

SUBMISSION_STATE = options(
    ("expected", N_("Expected")),
    ("received", N_("Received")),
    ("under_review", N_("Under review")),
    ("queried", N_("Questions sent")),
    ("returned", N_("Returned")),
    ("accepted", N_("Accepted")),
)
