"""The closed lists of step 2: codes that are stored and words that are shown."""

from lead_desktop.roadmap.fields import options
from lead_desktop.roadmap.texts import N_

UNIT = options(
    ("percent", N_("Per cent")),
    ("per_1000", N_("Per 1,000")),
    ("per_100000", N_("Per 100,000")),
    ("number", N_("Count")),
    ("rupees", N_("Rupees")),
    ("ratio", N_("Ratio")),
    ("index", N_("Index")),
    ("days", N_("Days")),
    ("yes_no", N_("Yes or no")),
)

DIRECTION = options(
    ("increase", N_("Higher is better")),
    ("decrease", N_("Lower is better")),
    ("within_range", N_("Best within a range")),
)

ROLLUP = options(
    ("sum", N_("Add up")),
    ("weighted_mean", N_("Weighted mean")),
    ("latest", N_("Latest value")),
    ("none", N_("List only")),
)

PACE = options(
    ("linear", N_("In equal steps")),
    ("compound", N_("By an equal rate")),
)

FREQUENCY = options(
    ("monthly", N_("Every month")),
    ("quarterly", N_("Every quarter")),
    ("half_yearly", N_("Every half-year")),
    ("yearly", N_("Every year")),
    ("survey_year", N_("In survey years")),
)

MEANING = options(
    ("baseline", N_("Baseline")),
    ("actual", N_("Actual")),
    ("target", N_("Target")),
)

SEX_SPLIT = options(
    ("all", N_("All")),
    ("female", N_("Female")),
    ("male", N_("Male")),
    ("transgender", N_("Transgender")),
)

AGE_SPLIT = options(
    ("all", N_("All")),
    ("0_4", N_("0 to 4")),
    ("5_9", N_("5 to 9")),
    ("10_14", N_("10 to 14")),
    ("15_24", N_("15 to 24")),
    ("25_59", N_("25 to 59")),
    ("60_plus", N_("60 and over")),
    ("other", N_("Other")),
)

AREA_SPLIT = options(
    ("all", N_("All")),
    ("urban", N_("Urban")),
    ("rural", N_("Rural")),
)

BASIS = options(
    ("measured", N_("Measured")),
    ("estimated", N_("Estimated")),
    ("proxy", N_("Proxy")),
)

QUALITY = options(
    ("a_sound", N_("Sound")),
    ("b_usable", N_("Usable")),
    ("c_weak", N_("Weak")),
)

MISSING_REASON = options(
    ("not_surveyed", N_("Not surveyed")),
    ("not_valid_here", N_("Not valid at this level")),
    ("not_collected", N_("Not collected")),
    ("withheld", N_("Withheld")),
    ("awaited", N_("Awaited")),
)

RAISED_BY = options(
    ("data", N_("The figures")),
    ("engagement", N_("An engagement")),
    ("council", N_("The council")),
    ("department", N_("A department")),
    ("media", N_("Media")),
    ("shock", N_("A shock, such as a flood")),
)

STAKEHOLDER_CATEGORY = options(
    ("elected_council", N_("Elected council")),
    ("department", N_("Department")),
    ("federal", N_("Federal body")),
    ("ngo", N_("NGO")),
    ("community_organisation", N_("Community organisation")),
    ("womens_group", N_("Women's group")),
    ("youth_group", N_("Youth group")),
    ("disability_organisation", N_("Organisation of persons with disability")),
    ("minority_group", N_("Minority group")),
    ("trader_or_chamber", N_("Traders or chamber of commerce")),
    ("farmer_or_hari", N_("Farmers or haris")),
    ("fisher", N_("Fishers")),
    ("academia", N_("Academia")),
    ("media", N_("Media")),
    ("notable", N_("Notable")),
    ("un_or_donor", N_("UN body or donor")),
    ("private_firm", N_("Private firm")),
    ("political_party", N_("Political party")),
)

OFFERS = options(
    ("money", N_("Money")),
    ("staff", N_("Staff")),
    ("land", N_("Land")),
    ("data", N_("Figures")),
    ("skills", N_("Skills")),
    ("volunteers", N_("Volunteers")),
    ("convening", N_("Bringing people together")),
)

ENGAGEMENT_LEVEL = options(
    ("inform", N_("Inform")),
    ("consult", N_("Consult")),
    ("involve", N_("Involve")),
    ("collaborate", N_("Collaborate")),
    ("empower", N_("Empower")),
)

QUADRANT = options(
    ("manage_closely", N_("Manage closely")),
    ("keep_satisfied", N_("Keep satisfied")),
    ("keep_informed", N_("Keep informed")),
    ("monitor", N_("Monitor")),
)

ENGAGEMENT_MODE = options(
    ("hearing", N_("Hearing")),
    ("focus_group", N_("Focus group")),
    ("jirga_or_katcheri", N_("Jirga or katcheri")),
    ("survey", N_("Survey")),
    ("workshop", N_("Workshop")),
    ("online", N_("Online")),
    ("field_day", N_("Field day")),
)

MANDATE_ROLE = options(
    ("lead", N_("Lead")),
    ("co_lead", N_("Co-lead")),
    ("support", N_("Support")),
    ("regulate", N_("Regulate")),
    ("fund", N_("Fund")),
    ("data", N_("Provide figures")),
    ("none", N_("Nobody")),
)

MANDATE_ARM = options(
    ("decides", N_("Decides")),
    ("carries_out", N_("Carries out")),
    ("both", N_("Both")),
)

LEGAL_BASIS = options(
    ("slga_2013", N_("Sindh Local Government Act 2013")),
    ("blga_2010", N_("Balochistan Local Government Act 2010")),
    ("rules_of_business", N_("Rules of Business")),
    ("other_law", N_("Other law")),
    ("practice", N_("Established practice")),
    ("none", N_("None")),
)

DEVOLUTION = options(
    ("full", N_("Fully local")),
    ("shared", N_("Shared")),
    ("provincial", N_("Provincial")),
    ("federal", N_("Federal")),
    ("unclear", N_("Unclear")),
)

VOICE = options(
    ("none", N_("None")),
    ("consulted", N_("Consulted")),
    ("seat_without_vote", N_("Seat without vote")),
    ("seat_with_vote", N_("Seat with vote")),
)
