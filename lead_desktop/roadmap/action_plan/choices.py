"""The answers that the questions of step 4 offer. No fields and no rules."""

from lead_desktop.roadmap.fields import options
from lead_desktop.roadmap.texts import N_

PLAN_STATUS = options(
    ("draft", N_("Draft")),
    ("task_force_review", N_("With the task force")),
    ("endorsed", N_("Endorsed by the task force")),
    ("council_approved", N_("Approved by the council")),
    ("submitted", N_("Handed to the province")),
    ("in_force", N_("In force")),
    ("revised", N_("Revised")),
    ("closed", N_("Closed")),
)
ROUND_STATE = options(
    ("open", N_("Open")),
    ("adopted", N_("Adopted")),
    ("replaced", N_("Replaced by a later round")),
)
VOTER_GROUP = options(
    ("elected_members", N_("Elected members")),
    ("administration", N_("Administration")),
    ("women", N_("Women")),
    ("youth", N_("Youth")),
    ("persons_with_disability", N_("Persons with a disability")),
    ("minorities", N_("Minorities")),
    ("civil_society", N_("Civil society")),
    ("traders_and_farmers", N_("Traders and farmers")),
    ("experts", N_("Experts")),
)
HORIZON = options(
    ("short", N_("Short term")),
    ("medium", N_("Medium term")),
    ("long", N_("Long term")),
)
RESULT_LEVEL = options(
    ("impact", N_("Impact")),
    ("outcome", N_("Outcome")),
    ("output", N_("Output")),
)
ACTION_KIND = options(
    ("service", N_("Service")),
    ("infrastructure", N_("Infrastructure")),
    ("policy_or_rule", N_("Policy or rule")),
    ("capacity", N_("Skills and staff")),
    ("data", N_("Figures and studies")),
    ("awareness", N_("Awareness")),
    ("innovation", N_("Innovation")),
)
CLIMATE = options(
    ("adapts", N_("Helps to live with climate change")),
    ("mitigates", N_("Slows climate change")),
    ("both", N_("Does both")),
    ("neutral", N_("Neither helps nor harms")),
    ("may_harm", N_("May harm")),
)
RISK_LEVEL = options(
    ("low", N_("Low")),
    ("medium", N_("Medium")),
    ("high", N_("High")),
)
ACTION_STATE = options(
    ("proposed", N_("Proposed")),
    ("planned", N_("Planned")),
    ("running", N_("Running")),
    ("stalled", N_("Stalled")),
    ("completed", N_("Completed")),
    ("cancelled", N_("Cancelled")),
)
NATURE = options(
    ("capital", N_("Capital")),
    ("recurrent", N_("Recurrent")),
)
PRICE_BASIS = options(
    ("schedule_of_rates", N_("Schedule of rates")),
    ("quotation", N_("Quotation")),
    ("past_scheme", N_("A past scheme")),
    ("estimate", N_("Estimate")),
)
