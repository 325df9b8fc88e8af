"""The closed lists of step 8. Lists that a province may change are reference lists, not here."""

from lead_desktop.roadmap.fields import options
from lead_desktop.roadmap.texts import N_

EVIDENCE = options(
    ("told", N_("Told by those who did it")),
    ("monitored", N_("Monitored")),
    ("evaluated", N_("Evaluated")),
)
PRACTICE_STATUS = options(
    ("draft", N_("Draft")),
    ("district_cleared", N_("Cleared by the district")),
)
SERVICE = options(
    ("water", N_("Water")),
    ("sanitation", N_("Sanitation")),
    ("waste", N_("Waste")),
    ("health", N_("Health")),
    ("education", N_("Education")),
    ("energy", N_("Energy")),
    ("roads", N_("Roads")),
    ("digital_service", N_("Digital service")),
    ("livelihood", N_("Livelihood")),
    ("disaster_readiness", N_("Readiness for disasters")),
    ("other", N_("Other")),
)
COUNT_METHOD = options(
    ("list", N_("List of persons")),
    ("households", N_("Households times average size")),
    ("survey", N_("Survey")),
    ("estimate", N_("Estimate")),
)
PILOT_WORKS = options(
    ("too_early", N_("Too early to say")),
    ("works", N_("It works")),
    ("partly", N_("It works in part")),
    ("does_not", N_("It does not work")),
)
PILOT_DECISION = options(
    ("undecided", N_("Undecided")),
    ("scale_up", N_("Scale up")),
    ("change", N_("Change")),
    ("stop", N_("Stop")),
)
KNOWLEDGE_KIND = options(
    ("guide", N_("Guide")),
    ("study", N_("Study")),
    ("lesson", N_("Lesson")),
    ("iec_material", N_("Leaflet, poster or other material (IEC)")),
    ("radio_script", N_("Radio script")),
    ("tv_clip", N_("TV clip")),
    ("social_post", N_("Social media post")),
    ("law_or_policy", N_("Law or policy")),
    ("training_material", N_("Training material")),
    ("data_set", N_("Data set")),
    ("story", N_("Story")),
)
AUDIENCE = options(
    ("officials", N_("Officials")),
    ("elected_members", N_("Elected members")),
    ("citizens", N_("Citizens")),
    ("women", N_("Women")),
    ("youth", N_("Youth")),
    ("children", N_("Children")),
    ("media", N_("Media")),
)
SHOCK = options(
    ("none", N_("None")),
    ("covid_19", N_("COVID-19")),
    ("flood", N_("Flood")),
    ("drought", N_("Drought")),
    ("heat", N_("Heat")),
    ("earthquake", N_("Earthquake")),
    ("other", N_("Other")),
)
LICENCE = options(
    ("open", N_("Open to all")),
    ("with_credit", N_("Open if the source is named")),
    ("ask_first", N_("Ask first")),
    ("internal", N_("Only inside the office")),
)
EXCHANGE_KIND = options(
    ("visit", N_("Visit")),
    ("call", N_("Call")),
    ("workshop", N_("Workshop")),
    ("webinar", N_("Webinar")),
    ("twinning", N_("Twinning")),
    ("cooperation_agreement", N_("Cooperation agreement")),
    ("help_asked", N_("Help asked")),
    ("help_given", N_("Help given")),
    ("adoption", N_("Adoption of a practice")),
)
ADOPTED = options(
    ("no", N_("No")),
    ("planned", N_("Planned")),
    ("running", N_("Running")),
    ("done", N_("Done")),
)
EXCHANGE_STATUS = options(
    ("planned", N_("Planned")),
    ("held", N_("Held")),
    ("signed", N_("Signed")),
    ("ended", N_("Ended")),
)

BACKED_EVIDENCE = frozenset({"monitored", "evaluated"})
"""Evidence that rests on more than the word of those who did it."""
