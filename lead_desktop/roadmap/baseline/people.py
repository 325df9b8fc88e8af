"""The records of step 2 on who acts: stakeholders, engagements with them, and the mandates of offices."""

from lead_desktop.roadmap.baseline import choices
from lead_desktop.roadmap.baseline.formulas import capacity, quadrant
from lead_desktop.roadmap.baseline.rules import ENGAGEMENT_RULES, MANDATE_RULES
from lead_desktop.roadmap.entities import Entity, Owner
from lead_desktop.roadmap.fields import CatalogueCode, Choice, Computed, Date, Flag, Prose, Ref, Text, Whole
from lead_desktop.roadmap.texts import N_

STAKEHOLDER = Entity(
    "stakeholder",
    N_("Stakeholder"),
    N_("Stakeholders"),
    Owner.DISTRICT,
    fields=(
        Text("name", N_("Name"), required=True, help=N_("An office, an organisation or a group of people.")),
        Ref("institution", N_("Office or organisation"), to="institution", help=N_("If it is on the list of offices.")),
        Ref("contact", N_("Contact"), to="person"),
        Choice("category", N_("Category"), of=choices.STAKEHOLDER_CATEGORY, required=True),
        Ref("places", N_("Places"), to="place", many=True),
        CatalogueCode(
            "targets", N_("SDG targets"), of="sdg_targets", many=True, help=N_("The targets that it cares about.")
        ),
        Whole(
            "power",
            N_("Power"),
            required=True,
            low=1,
            high=5,
            help=N_("From 1, little, to 5, can stop or carry the plan."),
        ),
        Whole(
            "interest", N_("Interest"), required=True, low=1, high=5, help=N_("From 1, hardly any, to 5, very much.")
        ),
        Whole("stance", N_("Stance"), low=-2, high=2, help=N_("From -2, strongly against, to 2, strongly in favour.")),
        Choice("offers", N_("Offers"), of=choices.OFFERS, many=True, help=N_("Tick all that apply.")),
        Prose(
            "concern", N_("Concern"), private=True, help=N_("Stays on this computer unless you tick it for one file.")
        ),
        CatalogueCode("speaks_for", N_("Speaks for"), of="lnob_groups", many=True),
        Choice("engage_as", N_("Engage as"), of=choices.ENGAGEMENT_LEVEL),
        Flag("may_be_listed", N_("May be listed"), help=N_("Yes if the name may stand on papers for the public.")),
        Computed("quadrant", N_("Place in the grid"), formula=quadrant, as_kind="words"),
    ),
    title=("name",),
)

ENGAGEMENT = Entity(
    "engagement",
    N_("Engagement"),
    N_("Engagements"),
    Owner.DISTRICT,
    fields=(
        Text("title", N_("Title"), required=True),
        Date("held_on", N_("Held on"), required=True),
        Choice(
            "level",
            N_("Level"),
            of=choices.ENGAGEMENT_LEVEL,
            required=True,
            help=N_("Inform tells people; consult asks them; the further levels let them decide with you."),
        ),
        Choice("mode", N_("Mode"), of=choices.ENGAGEMENT_MODE, required=True),
        Ref("place", N_("Place"), to="place", required=True),
        Ref("stakeholders", N_("Stakeholders"), to="stakeholder", many=True),
        Whole("men", N_("Men"), unit=N_("persons")),
        Whole("women", N_("Women"), unit=N_("persons")),
        Whole("transgender", N_("Transgender people"), unit=N_("persons")),
        Whole("with_disability", N_("With a disability"), unit=N_("persons"), help=N_("Of the people counted.")),
        Whole("youth", N_("Youth"), unit=N_("persons"), help=N_("Of the people counted.")),
        CatalogueCode("groups", N_("Groups present"), of="lnob_groups", many=True),
        Prose("issues_raised", N_("Issues raised"), required=True, help=N_("What people said, in their words.")),
        Prose("response", N_("Response"), help=N_("What the district answered or will do.")),
        Date("responded_on", N_("Responded on")),
    ),
    rules=ENGAGEMENT_RULES,
    groups=(("response", "responded_on"),),
)


def _score(name: str, label: str) -> Whole:
    return Whole(name, label, low=0, high=4, help=N_("From 0, none, to 4, fully enough."))


MANDATE = Entity(
    "mandate",
    N_("Mandate"),
    N_("Mandates"),
    Owner.DISTRICT,
    fields=(
        CatalogueCode("target", N_("SDG target"), of="sdg_targets", required=True),
        Ref(
            "institution",
            N_("Office or organisation"),
            to="institution",
            help=N_("Leave empty only if the role is “Nobody”."),
        ),
        Choice("role", N_("Role"), of=choices.MANDATE_ROLE, required=True),
        Choice(
            "arm", N_("Arm"), of=choices.MANDATE_ARM, required=True, help=N_("Does the office decide or carry out?")
        ),
        CatalogueCode("function", N_("Function"), of="local_functions", help=N_("The function that the law gives it.")),
        Choice("legal_basis", N_("Legal basis"), of=choices.LEGAL_BASIS),
        Text("legal_item", N_("Section or item"), help=N_("For example Schedule II, item 12.")),
        Choice("devolution", N_("Devolution"), of=choices.DEVOLUTION, help=N_("Who holds the function in practice.")),
        _score("staff", N_("Staff")),
        _score("budget", N_("Budget")),
        _score("skills", N_("Skills")),
        _score("systems", N_("Systems")),
        Whole("posts_sanctioned", N_("Posts sanctioned"), help=N_("From the budget book.")),
        Whole("posts_filled", N_("Posts filled")),
        Flag("law_checked", N_("Law checked"), help=N_("Yes if someone has read the section itself.")),
        Computed("capacity", N_("Capacity"), formula=capacity),
    ),
    rules=MANDATE_RULES,
    title=("target", "institution"),
    groups=(("posts_sanctioned", "posts_filled"), ("legal_basis", "legal_item")),
)
