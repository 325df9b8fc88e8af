"""Layout of the forms and tables of step 2. What the fields are stands in the roadmap."""

from collections.abc import Mapping

from lead_desktop.roadmap.texts import N_
from lead_desktop.ui.layout import Section

FORMS: Mapping[str, tuple[Section, ...]] = {
    "indicator": (
        Section(N_("What is measured"), ("title", "target", "sdg_indicator", "definition", "in_use")),
        Section(N_("How it is measured"), ("unit", "direction", "lowest", "highest")),
        Section(N_("Range and pace"), ("range_low", "range_high", "pace", "rollup")),
        Section(N_("Where the values come from"), ("source", "collector", "frequency", "proxy", "data_plan")),
    ),
    "measurement": (
        Section(N_("What the value is about"), ("indicator", "meaning", "place", "period_end")),
        Section(N_("The value"), ("value", "numerator", "denominator", "missing_reason")),
        Section(N_("Who it speaks for"), ("sex", "age", "area", "lnob_group")),
        Section(N_("Where it is from"), ("source", "source_detail", "basis", "quality", "remark")),
    ),
    "issue": (
        Section(N_("The issue"), ("title", "target", "indicator", "raised_by")),
        Section(N_("Whom it touches"), ("severity", "places", "people_affected", "groups")),
        Section(N_("Why it is so"), ("immediate_cause", "root_cause")),
    ),
    "stakeholder": (
        Section(N_("Who it is"), ("name", "category", "institution", "contact", "places")),
        Section(N_("Power and interest"), ("power", "interest", "stance", "concern")),
        Section(N_("What it brings"), ("targets", "offers", "speaks_for")),
        Section(N_("How to work together"), ("engage_as", "may_be_listed")),
    ),
    "engagement": (
        Section(N_("The engagement"), ("title", "held_on", "place", "mode", "level")),
        Section(N_("People counted"), ("men", "women", "transgender", "with_disability", "youth")),
        Section(N_("Who was there"), ("stakeholders", "groups")),
        Section(N_("What was said and answered"), ("issues_raised", "response", "responded_on")),
    ),
    "mandate": (
        Section(N_("Target and office"), ("target", "institution", "role", "arm")),
        Section(N_("What the law says"), ("function", "legal_basis", "legal_item", "devolution", "law_checked")),
        Section(N_("Capacity"), ("staff", "budget", "skills", "systems")),
        Section(N_("Posts"), ("posts_sanctioned", "posts_filled")),
    ),
    "marginalised_group": (
        Section(N_("The group"), ("name", "lnob_group", "places", "size", "size_source")),
        Section(
            N_("The five factors"),
            ("discrimination", "geography", "governance", "socio_economic", "shocks"),
        ),
        Section(N_("Barriers and voice"), ("barriers", "voice", "remedy", "targets")),
    ),
}
"""The sections of the guided form, in the order in which an officer has the facts at hand."""

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "indicator": ("title", "target", "unit", "direction", "frequency", "source", "in_use"),
    "measurement": ("indicator", "meaning", "place", "period_end", "value", "sex", "source", "quality"),
    "issue": ("title", "target", "severity", "people_affected", "root_cause", "raised_by"),
    "stakeholder": ("name", "category", "power", "interest", "quadrant", "stance", "engage_as"),
    "engagement": ("title", "held_on", "level", "place", "women", "men", "groups", "responded_on"),
    "mandate": ("target", "institution", "role", "arm", "capacity", "devolution", "law_checked"),
    "marginalised_group": ("name", "lnob_group", "size", "total", "voice"),
}
"""The columns that a table shows first."""
