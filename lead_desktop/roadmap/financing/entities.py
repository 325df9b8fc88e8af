"""The records of step 6: schemes and their SDG shares, sources, funding lines, own revenue and partnerships."""

from lead_desktop.roadmap.entities import Entity, Owner
from lead_desktop.roadmap.fields import (
    CatalogueCode,
    Choice,
    Computed,
    Date,
    FiscalYear,
    Money,
    Percent,
    Prose,
    Ref,
    Text,
    Whole,
)
from lead_desktop.roadmap.financing import choices, money
from lead_desktop.roadmap.financing.rules import (
    FUNDING_LINE_RULES,
    PARTNERSHIP_RULES,
    REVENUE_STREAM_RULES,
    SCHEME_RULES,
    SCHEME_SHARE_RULES,
)
from lead_desktop.roadmap.texts import N_

SCHEME = Entity(
    "scheme",
    N_("Scheme"),
    N_("Schemes"),
    Owner.DISTRICT,
    fields=(
        Text("name", N_("Name"), required=True, help=N_("As it stands in the budget book.")),
        Text("number", N_("Number"), help=N_("The ADP, PSDP or general serial number in the budget book.")),
        FiscalYear(
            "first_year",
            N_("First year"),
            required=True,
            help=N_("The fiscal year in which the scheme first had money, for example 2026-27."),
        ),
        Choice("programme", N_("Programme"), of=choices.PROGRAMME, required=True),
        CatalogueCode("sector", N_("Sector"), of="adp_sectors", required=True),
        Ref("department", N_("Department"), to="institution", required=True),
        Ref(
            "accounting_officer",
            N_("Accounting officer"),
            to="person",
            required=True,
            help=N_("The principal accounting officer who answers for the money."),
        ),
        Ref(
            "drawing_officer",
            N_("Drawing officer"),
            to="person",
            required=True,
            help=N_("The drawing and disbursing officer who signs the bills."),
        ),
        Ref("action", N_("Action"), to="action", help=N_("The action of the plan that the scheme carries out.")),
        Ref(
            "places",
            N_("Places"),
            to="place",
            many=True,
            required=True,
            help=N_("Union councils where they are known."),
        ),
        Choice("nature", N_("New or ongoing"), of=choices.NATURE, required=True),
        Choice("stage", N_("Stage"), of=choices.SCHEME_STAGE, required=True),
        CatalogueCode("forum", N_("Forum"), of="approval_forums", help=N_("The forum that approved the scheme.")),
        Date("approved_on", N_("Approved on"), help=N_("The date of the forum's meeting or of its minutes.")),
        Money(
            "cost",
            N_("Cost"),
            required=True,
            help=N_("The latest approved cost in rupees, for example 12.5 million."),
        ),
        Money(
            "spent_before",
            N_("Spent before"),
            help=N_("What was spent up to 30 June before the first year, in rupees."),
        ),
        Date("ends_on", N_("Ends on"), help=N_("The day on which the work is to be finished.")),
        Computed(
            "throw_forward",
            N_("Throw-forward"),
            formula=money.throw_forward,
            as_kind="money",
            help=N_("Cost less what was spent before the first year and since."),
        ),
    ),
    rules=SCHEME_RULES,
    title=("number", "name"),
    groups=(("forum", "approved_on"), ("cost", "spent_before")),
)

SCHEME_SHARE = Entity(
    "scheme_share",
    N_("SDG share"),
    N_("SDG shares"),
    Owner.DISTRICT,
    fields=(
        Ref("scheme", N_("Scheme"), to="scheme", required=True, parent=True),
        CatalogueCode("target", N_("SDG target"), of="sdg_targets", required=True),
        Percent(
            "share",
            N_("Share"),
            required=True,
            help=N_("The part of the scheme's money that serves this target. All shares of a scheme make 100 %."),
        ),
        Text("reason", N_("Reason"), help=N_("Why this share, in one sentence.")),
        Ref("tagged_by", N_("Judged by"), to="person"),
        Date("tagged_on", N_("Judged on")),
    ),
    rules=SCHEME_SHARE_RULES,
    title=("scheme", "target"),
    groups=(("target", "share"), ("tagged_by", "tagged_on")),
)

FUNDING_SOURCE = Entity(
    "funding_source",
    N_("Source of funds"),
    N_("Sources of funds"),
    Owner.DISTRICT,
    fields=(
        Text("name", N_("Name"), required=True, help=N_("For example District ADP 2026-27.")),
        Choice("source_class", N_("Class of source"), of=choices.SOURCE_CLASS, required=True),
        Ref("provider", N_("Who gives it"), to="institution"),
        Whole(
            "reliability",
            N_("Reliability"),
            low=1,
            high=5,
            required=True,
            help=N_("From 1, seldom arrives, to 5, arrives in full and on time."),
        ),
        Choice("pays_for", N_("Pays for"), of=choices.PAYS_FOR, many=True, help=N_("Leave empty if it pays for both.")),
        Prose("conditions", N_("Conditions"), help=N_("What has to be done or shown before the money is released.")),
        FiscalYear("from_year", N_("From year"), help=N_("The first fiscal year it is open, for example 2026-27.")),
        FiscalYear("to_year", N_("To year"), help=N_("The last fiscal year it is open, for example 2028-29.")),
        Money("ceiling", N_("Ceiling"), help=N_("The most it gives in one year, in rupees.")),
    ),
    title=("name",),
    groups=(("from_year", "to_year"),),
)

FUNDING_LINE = Entity(
    "funding_line",
    N_("Funding line"),
    N_("Funding lines"),
    Owner.DISTRICT,
    fields=(
        Ref("source", N_("Source of funds"), to="funding_source", required=True),
        Ref("action", N_("Action"), to="action"),
        Ref("scheme", N_("Scheme"), to="scheme"),
        FiscalYear("fiscal_year", N_("Fiscal year"), required=True, help=N_("For example 2026-27.")),
        Money("requested", N_("Requested"), help=N_("Asked for and not yet promised, in rupees.")),
        Money("committed", N_("Committed"), help=N_("Promised in a budget, a letter or an agreement, in rupees.")),
        Money("released", N_("Released"), help=N_("Put at the office's disposal so far, in rupees.")),
        Money("spent", N_("Spent"), help=N_("Paid out so far, in rupees.")),
        Text("head_of_account", N_("Head of account"), help=N_("The code in the budget book, for example A09601.")),
        Date("released_on", N_("Released on"), help=N_("The date of the latest release letter.")),
        Text("remark", N_("Remark"), help=N_("Why money was withheld or lapsed, if it was.")),
    ),
    rules=FUNDING_LINE_RULES,
    title=("source", "scheme", "action", "fiscal_year"),
    groups=(("released", "released_on"),),
)

REVENUE_STREAM = Entity(
    "revenue_stream",
    N_("Own revenue"),
    N_("Own revenue"),
    Owner.DISTRICT,
    fields=(
        Choice("kind", N_("Kind"), of=choices.REVENUE_KIND, required=True),
        Ref("council", N_("Council"), to="institution", required=True),
        FiscalYear("fiscal_year", N_("Fiscal year"), required=True, help=N_("For example 2026-27.")),
        Whole("payers_estimated", N_("Payers estimated"), help=N_("All who should pay, whether registered or not.")),
        Whole("payers_registered", N_("Payers registered"), help=N_("Those in the council's register.")),
        Whole("payers_paying", N_("Payers paying"), help=N_("Those who paid at least once in the year.")),
        Money("billed", N_("Billed"), help=N_("The bills of the year, in rupees.")),
        Money("collected", N_("Collected"), help=N_("What came in during the year, in rupees.")),
        Money("achievable", N_("Achievable"), help=N_("What fair rates and full registers would bring, in rupees.")),
        Text("legal_basis", N_("Legal basis"), help=N_("The section of the law or the by-law that allows it.")),
        Prose("measure", N_("Measure"), help=N_("What the council will do to collect more.")),
        Date("measure_by", N_("Measure by"), help=N_("The day by which it is to be done.")),
        Computed(
            "gap",
            N_("Gap"),
            formula=money.revenue_gap,
            as_kind="money",
            help=N_("What could be collected less what was collected."),
        ),
    ),
    rules=REVENUE_STREAM_RULES,
    title=("kind", "council", "fiscal_year"),
    groups=(("measure", "measure_by"),),
)

PARTNERSHIP = Entity(
    "partnership",
    N_("Partnership"),
    N_("Partnerships"),
    Owner.DISTRICT,
    fields=(
        Text("title", N_("Title"), required=True),
        Choice("kind", N_("Kind"), of=choices.PARTNERSHIP_KIND, required=True),
        Ref("partners", N_("Partners"), to="institution", many=True, required=True),
        Ref("alliance", N_("Alliance"), to="body", help=N_("The SDG alliance that stands behind it.")),
        Ref("action", N_("Action"), to="action", help=N_("The action of the plan that it carries out.")),
        Prose("problem", N_("Problem"), help=N_("What it is to solve, and for whom.")),
        Prose("offer", N_("Offer"), help=N_("What each partner brings.")),
        Prose("who_benefits", N_("Who benefits"), help=N_("Name the people and the groups left behind among them.")),
        Prose("who_pays", N_("Who pays"), help=N_("Users, council, partner or province, and for what.")),
        Prose("risk_sharing", N_("Risk sharing"), help=N_("Who bears a loss, a delay or damage.")),
        Money("capital_cost", N_("Capital cost"), help=N_("To build or buy it, in rupees.")),
        Money("yearly_cost", N_("Yearly cost"), help=N_("To run it for one year, in rupees.")),
        Money("yearly_income", N_("Yearly income"), help=N_("What it earns in one year, in rupees.")),
        Choice("stage", N_("Stage"), of=choices.PARTNERSHIP_STAGE, required=True),
        Date("signed_on", N_("Signed on")),
        Date("ends_on", N_("Ends on")),
        Computed(
            "viability",
            N_("Viability"),
            formula=money.viability,
            help=N_("Yearly income as a multiple of yearly cost. From 1 upwards it carries itself."),
        ),
    ),
    rules=PARTNERSHIP_RULES,
    title=("title",),
    groups=(("stage", "signed_on"), ("yearly_cost", "yearly_income")),
)

ENTITIES = (SCHEME, SCHEME_SHARE, FUNDING_SOURCE, FUNDING_LINE, REVENUE_STREAM, PARTNERSHIP)
