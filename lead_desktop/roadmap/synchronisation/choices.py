"""The answers that the questions of step 5 offer. No fields and no rules."""

from lead_desktop.roadmap.fields import options
from lead_desktop.roadmap.texts import N_

AGENDA_LEVEL = options(
    ("local", N_("Local")),
    ("provincial", N_("Provincial")),
    ("national", N_("National")),
    ("global", N_("Global")),
)
STANDING = options(
    ("verified", N_("Verified")),
    ("to_be_verified", N_("To be verified")),
    ("to_be_filled", N_("To be filled by the province")),
)
STRENGTH = options(
    ("direct", N_("Fits directly")),
    ("partial", N_("Fits partly")),
    ("weak", N_("Fits a little")),
    ("none", N_("Does not fit")),
    ("against", N_("Works against it")),
    ("not_applicable", N_("Does not apply")),
)
SUBJECT = options(
    ("fund", N_("Money")),
    ("staff", N_("Staff")),
    ("rule_or_law", N_("Rule or law")),
    ("scheme_inclusion", N_("Including a scheme")),
    ("data", N_("Figures")),
    ("clearance", N_("Clearance")),
    ("training", N_("Training")),
)
REQUEST_STATUS = options(
    ("draft", N_("Draft")),
    ("sent", N_("Sent")),
    ("acknowledged", N_("Acknowledged")),
    ("accepted", N_("Accepted")),
    ("partly", N_("Partly accepted")),
    ("refused", N_("Refused")),
    ("lapsed", N_("Lapsed")),
)
