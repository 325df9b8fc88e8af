"""The records of open ranking: rounds, the groups' scores, and the priorities that come of them."""

from lead_desktop import catalogue
from lead_desktop.roadmap.action_plan import choices, rules
from lead_desktop.roadmap.action_plan.ranking import CRITERIA, rank_by_score, score
from lead_desktop.roadmap.entities import Entity, Owner
from lead_desktop.roadmap.facts import Facts, Row
from lead_desktop.roadmap.fields import CatalogueCode, Choice, Computed, Date, Number, Prose, Ref, Text, Whole
from lead_desktop.roadmap.texts import N_


def national_category(priority: Row, facts: Facts) -> str | None:
    """Return the national category (I, II or III) of a priority's goal, None when the list has none."""
    goal = str(priority.get("target") or "").split(".")[0]
    entry = catalogue.entry("national_categories", goal) if goal else None
    return entry.more.get("category") if entry else None


RANKING_ROUND = Entity(
    "ranking_round", N_("Ranking round"), N_("Ranking rounds"), Owner.DISTRICT,
    groups=(tuple(f"w_{criterion}" for criterion in CRITERIA),),
    rules=rules.RANKING_ROUND,
    fields=(
        Text("title", N_("Title"), required=True, help=N_("For example: ranking workshop of November 2026.")),
        Date("held_on", N_("Held on"), required=True),
        Ref("place", N_("Place"), to="place"),
        Ref("body", N_("Held by"), to="body", help=N_("The task force or alliance that called the round.")),
        Whole("men", N_("Men")),
        Whole("women", N_("Women")),
        Whole("transgender", N_("Transgender people")),
        Whole("with_disability", N_("With a disability"), help=N_("Of the people counted.")),
        Whole("w_severity", N_("Weight of severity"), high=100, help=N_("How grave it is. Left empty, 15 is taken.")),
        Whole(
            "w_left_behind", N_("Weight of groups left behind"), high=100,
            help=N_("How much it helps those left behind. Left empty, 15 is taken."),
        ),
        Whole(
            "w_mandate", N_("Weight of mandate"), high=100,
            help=N_("How far it is the district's own duty. Left empty, 15 is taken."),
        ),
        Whole(
            "w_feasibility", N_("Weight of feasibility"), high=100,
            help=N_("How far it can be done. Left empty, 10 is taken."),
        ),
        Whole(
            "w_multiplier", N_("Weight of multiplier"), high=100,
            help=N_("How much it helps other targets. Left empty, 15 is taken."),
        ),
        Whole(
            "w_urgency", N_("Weight of urgency"), high=100,
            help=N_("How little it can wait. Left empty, 10 is taken."),
        ),
        Whole(
            "w_demand", N_("Weight of demand"), high=100,
            help=N_("How much people ask for it. Left empty, 15 is taken."),
        ),
        Whole(
            "w_evidence", N_("Weight of evidence"), high=100,
            help=N_("How sure the figures are. Left empty, 5 is taken."),
        ),
        Choice("state", N_("State"), of=choices.ROUND_STATE, required=True, default="open"),
    ),
)  # fmt: skip

BALLOT = Entity(
    "ballot", N_("Group score"), N_("Group scores"), Owner.DISTRICT,
    title=("round", "target"),
    rules=rules.BALLOT,
    fields=(
        Ref("round", N_("Ranking round"), to="ranking_round", required=True, parent=True),
        Choice("voter_group", N_("Voter group"), of=choices.VOTER_GROUP, required=True),
        Whole("voters", N_("Voters"), required=True, help=N_("How many persons of this group scored.")),
        CatalogueCode("target", N_("SDG target"), of="sdg_targets", required=True),
        Number("severity", N_("Severity"), low=1, high=5, help=N_("Mean of the group, 1 to 5: how grave it is.")),
        Number(
            "left_behind", N_("Groups left behind"), low=1, high=5,
            help=N_("Mean of the group, 1 to 5: how much it helps those left behind."),
        ),
        Number(
            "mandate", N_("Mandate"), low=1, high=5,
            help=N_("Mean of the group, 1 to 5: how far it is the district's own duty."),
        ),
        Number(
            "feasibility", N_("Feasibility"), low=1, high=5,
            help=N_("Mean of the group, 1 to 5: how far it can be done."),
        ),
        Number(
            "multiplier", N_("Multiplier"), low=1, high=5,
            help=N_("Mean of the group, 1 to 5: how much it helps other targets."),
        ),
        Number("urgency", N_("Urgency"), low=1, high=5, help=N_("Mean of the group, 1 to 5: how little it can wait.")),
        Number(
            "demand", N_("Demand"), low=1, high=5,
            help=N_("Mean of the group, 1 to 5: how much people ask for it."),
        ),
        Number(
            "evidence", N_("Evidence"), low=1, high=5,
            help=N_("Mean of the group, 1 to 5: how sure the figures are."),
        ),
        Text("reason", N_("Reason")),
    ),
)  # fmt: skip

PRIORITY = Entity(
    "priority", N_("Priority"), N_("Priorities"), Owner.DISTRICT,
    title=("target",),
    groups=(("final_rank", "reason"),),
    rules=rules.PRIORITY,
    fields=(
        CatalogueCode("target", N_("SDG target"), of="sdg_targets", required=True),
        Ref("round", N_("Ranking round"), to="ranking_round", help=N_("The round that scored this target.")),
        Computed("score", N_("Score"), formula=score),
        Computed("rank_by_score", N_("Rank by score"), formula=rank_by_score),
        Whole("final_rank", N_("Final rank"), required=True, low=1),
        Prose("reason", N_("Reason"), help=N_("Needed if the final rank differs from the rank by score.")),
        Choice("horizon", N_("Horizon"), of=choices.HORIZON, required=True),
        Computed("national_category", N_("National category"), formula=national_category, as_kind="text"),
        Ref("lead", N_("Lead office"), to="institution"),
        Ref("decided_in", N_("Decided in"), to="meeting", help=N_("The meeting that fixed the priorities.")),
    ),
)  # fmt: skip
