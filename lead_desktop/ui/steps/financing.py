"""Layout of the forms and tables of step 6. What the fields are stands in the roadmap."""

from collections.abc import Mapping

from lead_desktop.roadmap.texts import N_
from lead_desktop.ui.layout import Section

FORMS: Mapping[str, tuple[Section, ...]] = {
    "scheme": (
        Section(N_("In the budget book"), ("name", "number", "first_year", "programme", "sector")),
        Section(N_("Who answers for it"), ("department", "accounting_officer", "drawing_officer")),
        Section(N_("What it carries out"), ("action", "places", "nature")),
        Section(N_("Approval and stage"), ("stage", "forum", "approved_on")),
        Section(N_("Money and time"), ("cost", "spent_before", "ends_on")),
    ),
    "scheme_share": (
        Section(N_("Share of the money"), ("scheme", "target", "share", "reason")),
        Section(N_("Who judged it"), ("tagged_by", "tagged_on")),
    ),
    "funding_source": (
        Section(N_("The source"), ("name", "source_class", "provider", "reliability")),
        Section(N_("What it pays for"), ("pays_for", "conditions")),
        Section(N_("How much and how long"), ("ceiling", "from_year", "to_year")),
    ),
    "funding_line": (
        Section(N_("From where to where"), ("source", "scheme", "action", "fiscal_year", "head_of_account")),
        Section(N_("Asked and promised"), ("requested", "committed")),
        Section(N_("Released and spent"), ("released", "released_on", "spent", "remark")),
    ),
    "revenue_stream": (
        Section(N_("The revenue"), ("kind", "council", "fiscal_year", "legal_basis")),
        Section(N_("Who pays"), ("payers_estimated", "payers_registered", "payers_paying")),
        Section(N_("What comes in"), ("billed", "collected", "achievable")),
        Section(N_("What will be done"), ("measure", "measure_by")),
    ),
    "partnership": (
        Section(N_("The partnership"), ("title", "kind", "partners", "alliance", "action")),
        Section(N_("What it is for"), ("problem", "offer", "who_benefits")),
        Section(N_("Who pays and who bears the risk"), ("who_pays", "risk_sharing")),
        Section(N_("Costs and income"), ("capital_cost", "yearly_cost", "yearly_income")),
        Section(N_("Where it stands"), ("stage", "signed_on", "ends_on")),
    ),
}
"""The sections of the guided form, in the order in which an officer has the facts at hand."""

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "scheme": ("number", "name", "first_year", "programme", "nature", "stage", "cost", "throw_forward"),
    "scheme_share": ("scheme", "target", "share", "reason"),
    "funding_source": ("name", "source_class", "provider", "reliability", "pays_for", "ceiling", "to_year"),
    "funding_line": ("source", "scheme", "action", "fiscal_year", "requested", "committed", "released", "spent"),
    "revenue_stream": ("kind", "council", "fiscal_year", "billed", "collected", "achievable", "gap"),
    "partnership": ("title", "kind", "partners", "stage", "yearly_cost", "yearly_income", "viability"),
}
"""The columns that a table shows first."""
