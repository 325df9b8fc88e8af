"""The closed lists of step 6. Lists that a province may change are reference lists, not here."""

from lead_desktop.roadmap.fields import options
from lead_desktop.roadmap.texts import N_

PROGRAMME = options(
    ("district_adp", N_("District development programme (ADP)")),
    ("provincial_adp", N_("Provincial development programme (ADP)")),
    ("federal_psdp", N_("Federal development programme (PSDP)")),
    ("foreign_assisted", N_("Foreign-assisted programme")),
    ("council_own", N_("Council's own programme")),
    ("special_package", N_("Special package")),
    ("emergency", N_("Emergency programme")),
)
NATURE = options(
    ("new", N_("New")),
    ("ongoing", N_("Ongoing")),
    ("revised", N_("Revised")),
)
SCHEME_STAGE = options(
    ("idea", N_("Idea")),
    ("pc1_drafted", N_("PC-I drafted")),
    ("submitted", N_("Submitted")),
    ("approved", N_("Approved")),
    ("tendered", N_("Tendered")),
    ("work_order", N_("Work order given")),
    ("in_progress", N_("Work in progress")),
    ("completed", N_("Completed")),
    ("pc4_filed", N_("PC-IV filed")),
    ("dropped", N_("Dropped")),
)
SOURCE_CLASS = options(
    ("pfc_share", N_("Share of the provincial finance award (PFC)")),
    ("octroi_or_zila_tax", N_("Octroi or zila tax share")),
    ("council_grant", N_("Grant to the council")),
    ("provincial_adp", N_("Provincial ADP")),
    ("federal_psdp", N_("Federal PSDP")),
    ("own_revenue", N_("Own revenue")),
    ("donor_grant", N_("Donor grant")),
    ("loan", N_("Loan")),
    ("ppp", N_("Public-private partnership")),
    ("csr", N_("Company's social responsibility money (CSR)")),
    ("zakat_or_bait_ul_mal", N_("Zakat or Bait-ul-Mal")),
    ("community", N_("Community contribution")),
    ("in_kind", N_("Help in kind")),
)
PAYS_FOR = options(
    ("capital", N_("Capital costs")),
    ("recurrent", N_("Recurrent costs")),
)
REVENUE_KIND = options(
    ("property_tax_share", N_("Share of property tax")),
    ("shop_rent", N_("Rent of shops")),
    ("cattle_market", N_("Cattle market")),
    ("parking", N_("Parking fees")),
    ("licences", N_("Licences")),
    ("water_and_drainage", N_("Water and drainage charges")),
    ("map_fee", N_("Building map fees")),
    ("advertising", N_("Advertising fees")),
    ("bus_stand", N_("Bus stand fees")),
    ("fines", N_("Fines")),
    ("asset_lease", N_("Lease of land or other assets")),
    ("other", N_("Other")),
)
PARTNERSHIP_KIND = options(
    ("ppp", N_("Public-private partnership")),
    ("service_contract", N_("Service contract")),
    ("csr", N_("Company's social responsibility project (CSR)")),
    ("donor_project", N_("Donor project")),
    ("community_contribution", N_("Community contribution")),
    ("joint_council_service", N_("Service shared by councils")),
    ("knowledge_partner", N_("Knowledge partner")),
)
PARTNERSHIP_STAGE = options(
    ("idea", N_("Idea")),
    ("concept", N_("Concept")),
    ("feasibility", N_("Feasibility study")),
    ("negotiation", N_("Negotiation")),
    ("signed", N_("Signed")),
    ("running", N_("Running")),
    ("closed", N_("Closed")),
)

APPROVED_STAGES = frozenset({"approved", "tendered", "work_order", "in_progress", "completed", "pc4_filed"})
"""The stages that a scheme reaches only with a forum's approval."""

FINISHED_STAGES = frozenset({"completed", "pc4_filed"})

AGREED_STAGES = frozenset({"negotiation", "signed", "running", "closed"})
"""The stages of a partnership that partners have entered in earnest."""
