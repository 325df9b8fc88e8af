"""What the tour types: one record for each of the eight steps, field by field, as an officer would."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Answer:
    """A kind of record and what is typed into its fields, in the order of typing."""

    entity: str
    typed: tuple[tuple[str, str], ...]


ANSWERS: tuple[Answer, ...] = (
    Answer(
        "commitment",
        (
            ("title", "Clean water in every school"),
            ("ref_no", "14/2026"),
            ("adopted_on", "12/03/2026"),
            ("members_present", "30"),
            ("women_present", "۳۳"),
        ),
    ),
    Answer("issue", (("title", "Hand pumps run dry in Dasht"), ("severity", "4"), ("people_affected", "1.2 lakh"))),
    Answer("training", (("title", "Reading a budget book"), ("starts_on", "02/11/2026"), ("cost", "Rs 1.5 lakh"))),
    Answer("action", (("title", "Solar pumps for twelve villages"), ("people_served", "18,400"))),
    Answer(
        "upward_request",
        (("title", "A water quality laboratory"), ("body_text", "کیچ میں پانی کی جانچ نہیں ہوتی۔")),
    ),
    Answer("funding_source", (("name", "Share of the octroi fund"), ("reliability", "4"), ("ceiling", "2 crore"))),
    Answer("feedback", (("subject", "The pump at the clinic"), ("received_on", "20/11/2026"))),
    Answer("knowledge_item", (("title", "How Buleda mends its own pumps"), ("text", "پاڻي جي پمپ جي سار سنڀال"))),
)
"""In the order of the steps. Women present are more than the members on purpose: the sentence is to be seen."""
