"""Step 8, share what works: practices, pilots, the knowledge hub and exchanges with other councils. No screen."""

from lead_desktop.roadmap.exchange.entities import ENTITIES, EXCHANGE, KNOWLEDGE_ITEM, PILOT, PRACTICE
from lead_desktop.roadmap.exchange.tasks import TASKS
from lead_desktop.roadmap.steps import Step
from lead_desktop.roadmap.texts import N_

STEP = Step(
    8,
    "exchange",
    name=N_("Share what works"),
    official=N_("Best practices promotion experience exchange and initiated local government cooperation"),
    purpose=N_(
        "Write down what worked and what did not so that another council can use it, and try things on a small scale "
        "first. Practices cleared by the province travel to every district in its packs; cooperation between councils "
        "is recorded as it grows."
    ),
    deliverable=N_(
        "Practice cards of one page each, pilot sheets, the list of the knowledge hub, and the exchange log with a "
        "draft cooperation agreement."
    ),
    entities=ENTITIES,
    tasks=TASKS,
    better_after=("monitoring",),
)

__all__ = ["EXCHANGE", "KNOWLEDGE_ITEM", "PILOT", "PRACTICE", "STEP"]
