"""Which function builds which paper. Imported only when a paper is built, since the analysis behind it is heavy."""

from collections.abc import Callable, Mapping

from lead_desktop.reports.content import Paper
from lead_desktop.reports.desk import Desk
from lead_desktop.reports.papers import (
    action_plan_paper,
    alignment_statement,
    baseline_book,
    brief,
    commitment_drafts,
    commitment_file,
    exchange_file,
    expected_results,
    financing_plan,
    hand_papers,
    handover,
    letters,
    progress_report,
    public_sheet,
    review_input,
    task_force_drafts,
    task_force_file,
    working_papers,
)

BUILDERS: Mapping[str, Callable[[Desk], Paper]] = {
    "commitment_file": commitment_file.build,
    "baseline_book": baseline_book.build,
    "task_force_file": task_force_file.build,
    "action_plan": action_plan_paper.build,
    "alignment_statement": alignment_statement.build,
    "financing_plan": financing_plan.build,
    "progress_report": progress_report.build,
    "exchange_file": exchange_file.build,
    "brief": brief.build,
    "public_sheet": public_sheet.build,
    "handover": handover.build,
    "expected_results": expected_results.build,
    "vlr": review_input.vlr,
    "vsr_input": review_input.vsr_input,
    "vnr_input": review_input.vnr_input,
    "annual": review_input.annual,
    "council_brief": review_input.council_brief,
    "resolution": commitment_drafts.resolution,
    "office_order": commitment_drafts.office_order,
    "mou": commitment_drafts.mou,
    "notification": task_force_drafts.notification,
    "terms_of_reference": task_force_drafts.terms_of_reference,
    "minutes": task_force_drafts.minutes,
    "ballot_paper": hand_papers.ballot_paper,
    "pc1_sheet": working_papers.pc1_sheet,
    "request_letter": letters.request_letter,
    "ddc_paper": working_papers.ddc_paper,
    "no_duplication_certificate": letters.no_duplication_certificate,
    "practice_card": exchange_file.practice_card,
    "cooperation_agreement": letters.cooperation_agreement,
    "blank_form": hand_papers.blank_form,
}
"""The builder of each kind of report."""
