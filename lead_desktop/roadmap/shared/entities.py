"""The records that all steps use: places, offices, people, documents, notes, task marks, the province's own lists."""

from lead_desktop.roadmap.entities import Entity, Owner
from lead_desktop.roadmap.fields import (
    CatalogueCode,
    Choice,
    Date,
    FiscalYear,
    Flag,
    Percent,
    Prose,
    Ref,
    Text,
    Whole,
)
from lead_desktop.roadmap.shared import choices
from lead_desktop.roadmap.shared.rules import PERSON_RULES, PLACE_RULES, TASK_MARK_RULES
from lead_desktop.roadmap.texts import N_

PLACE = Entity(
    "place",
    N_("Place"),
    N_("Places"),
    Owner.PROVINCE,
    fields=(
        Choice("level", N_("Level"), of=choices.PLACE_LEVEL, required=True),
        Text("name_en", N_("Name in English"), required=True),
        Text("name_ur", N_("Name in Urdu")),
        Text("name_sd", N_("Name in Sindhi")),
        Text(
            "aliases",
            N_("Other spellings"),
            help=N_("Spellings that reports and spreadsheets use, with a semicolon between them."),
        ),
        Ref(
            "parent",
            N_("Belongs to"),
            to="place",
            help=N_("The next larger unit, for example the district of a tehsil."),
        ),
        Text(
            "code",
            N_("Code"),
            help=N_("The code in the official list of places. Enter its edition first."),
        ),
        Text(
            "code_edition",
            N_("Edition of the code"),
            help=N_("The year of the list that the code is from, for example 2022."),
        ),
        Date("valid_from", N_("Valid from"), help=N_("The first day of these borders, if they changed.")),
        Date("valid_to", N_("Valid to"), help=N_("The last day of these borders, if they changed.")),
        Ref(
            "replaces", N_("Replaces"), to="place", many=True, help=N_("The older units that this one was formed from.")
        ),
        Percent(
            "fold_share",
            N_("Share of the old unit"),
            help=N_("The part of the old unit's population that lives in this one, in per cent."),
        ),
        Whole("population", N_("Population"), help=N_("From the Census of 2023."), unit=N_("persons")),
        Flag("pilot", N_("Pilot district")),
        Choice("standing", N_("Standing"), of=choices.STANDING, required=True),
    ),
    rules=PLACE_RULES,
    title=("name_en",),
    groups=(("code", "code_edition"), ("valid_from", "valid_to")),
)

INSTITUTION = Entity(
    "institution",
    N_("Office or organisation"),
    N_("Offices and organisations"),
    Owner.DISTRICT,
    fields=(
        Text("name", N_("Name"), required=True, help=N_("The full name, as it stands on the letterhead.")),
        Choice("kind", N_("Kind"), of=choices.INSTITUTION_KIND, required=True),
        Choice("level", N_("Level"), of=choices.INSTITUTION_LEVEL, required=True),
        CatalogueCode("council_type", N_("Type of council"), of="council_types", help=N_("Only for local councils.")),
        Choice("law", N_("Law"), of=choices.COUNCIL_LAW, help=N_("The law that the council is set up under.")),
        Choice("rule_state", N_("Who runs it now"), of=choices.RULE_STATE, help=N_("Only for local councils.")),
        Date("term_ends_on", N_("Term ends on"), help=N_("The day on which the council's term ends.")),
        Ref("part_of", N_("Part of"), to="institution", help=N_("The office or council above this one.")),
        Ref("place", N_("Place"), to="place"),
        Text("phone", N_("Phone"), private=True, help=N_("Stays on this computer unless you tick it for one file.")),
        Text(
            "aliases",
            N_("Other spellings"),
            help=N_("Short names and spellings that spreadsheets use, with a semicolon between them."),
        ),
    ),
    title=("name",),
    groups=(("rule_state", "term_ends_on"),),
)

PERSON = Entity(
    "person",
    N_("Person"),
    N_("People"),
    Owner.DISTRICT,
    fields=(
        Text("name", N_("Name"), required=True, help=N_("The name alone. The CNIC is never asked or kept.")),
        Choice("sex", N_("Sex"), of=choices.SEX, required=True),
        Text("post", N_("Post"), help=N_("For example Deputy Director Planning.")),
        Ref("institution", N_("Office or organisation"), to="institution"),
        Choice(
            "arm", N_("Arm"), of=choices.ARM, required=True, help=N_("Elected, administration, or from outside both.")
        ),
        Choice("age_band", N_("Age"), of=choices.AGE_BAND),
        Choice(
            "disability",
            N_("Lives with a disability"),
            of=choices.DISABILITY,
            private=True,
            help=N_("As the person says. Stays on this computer and is never printed."),
        ),
        Choice(
            "sdg_role",
            N_("Role for the SDGs"),
            of=choices.SDG_ROLE,
            help=N_("The political lead answers for the promise, the focal person for the daily work."),
        ),
        Text("phone", N_("Phone"), private=True, help=N_("Stays on this computer unless you tick it for one file.")),
        Text("email", N_("E-mail"), private=True, help=N_("Stays on this computer unless you tick it for one file.")),
        Date("since", N_("In post since")),
        Date("left_on", N_("Left on"), help=N_("Leave empty while the person is in post.")),
        Prose("handover_note", N_("Handover note"), help=N_("What the next officer in this post needs to know.")),
    ),
    rules=PERSON_RULES,
    title=("name",),
)

DOCUMENT = Entity(
    "document",
    N_("Document"),
    N_("Documents"),
    Owner.WRITER,
    fields=(
        Text("about_entity", N_("About which kind of record"), required=True),
        Text("about_record", N_("About which record"), required=True),
        Choice("kind", N_("Kind"), of=choices.DOCUMENT_KIND, required=True),
        Text("title", N_("Title"), required=True),
        Text("ref_no", N_("Reference number"), help=N_("The number on the paper, as it is written there.")),
        Date("dated", N_("Dated"), help=N_("The date on the paper, not the day of the scan.")),
        Choice("language", N_("Language"), of=choices.DOCUMENT_LANGUAGE),
        Text("file_name", N_("File name"), required=True),
        Text("sha256", N_("Check code of the file"), required=True),
        Whole("bytes", N_("Size in bytes"), required=True),
        Choice(
            "consent",
            N_("Consent"),
            of=choices.CONSENT,
            help=N_("Needed where people can be recognised, for example in a photo."),
        ),
        Flag(
            "restricted",
            N_("Restricted"),
            help=N_("A restricted document is not sent to other districts or to the public."),
        ),
    ),
)

NOTE = Entity(
    "note",
    N_("Note or question"),
    N_("Notes and questions"),
    Owner.WRITER,
    fields=(
        Text("about_entity", N_("About which kind of record")),
        Text("about_record", N_("About which record")),
        Text("about_field", N_("About which answer")),
        Choice("kind", N_("Kind"), of=choices.NOTE_KIND, required=True),
        Prose("text", N_("Text"), required=True),
        Ref("author", N_("Written by"), to="person"),
        Date("raised_on", N_("Raised on"), required=True),
        Date("due_on", N_("Answer due on")),
        Ref("answers", N_("Answers the question"), to="note"),
        Date("closed_on", N_("Closed on"), help=N_("The day on which the question was settled.")),
    ),
    title=("text",),
)

TASK_MARK = Entity(
    "task_mark",
    N_("Task"),
    N_("Tasks"),
    Owner.DISTRICT,
    fields=(
        CatalogueCode("task", N_("Task"), of="tasks", required=True),
        Ref("owner", N_("Who does it"), to="person"),
        Date("due_on", N_("Due on")),
        Flag("set_aside", N_("Set aside"), help=N_("A task that is set aside leaves the count of its step.")),
        Prose("reason", N_("Reason"), help=N_("Needed when the task is set aside. The province reads it.")),
    ),
    rules=TASK_MARK_RULES,
    title=("task",),
    groups=(("set_aside", "reason"),),
)

PROGRAMME_TARGET = Entity(
    "programme_target",
    N_("Programme figure"),
    N_("Programme figures"),
    Owner.PROVINCE,
    fields=(
        CatalogueCode("result", N_("Expected result"), of="programme_results", required=True),
        Ref("place", N_("Place"), to="place", required=True),
        FiscalYear("from_year", N_("From fiscal year"), required=True, help=N_("For example 2026-27.")),
        FiscalYear("to_year", N_("To fiscal year"), required=True, help=N_("For example 2026-27.")),
        Whole("figure", N_("Figure"), required=True),
        Whole("of_which_women", N_("Of which women"), unit=N_("persons")),
        Text("source", N_("Source"), required=True, help=N_("The paper that the figure is from, with its year.")),
    ),
    title=("result", "place"),
    groups=(("figure", "of_which_women"),),
)

SUBMISSION = Entity(
    "submission",
    N_("Submission"),
    N_("Submissions"),
    Owner.PROVINCE,
    fields=(
        Ref("place", N_("Place"), to="place", required=True),
        Choice("subject", N_("Subject"), of=choices.SUBMISSION_SUBJECT, required=True),
        FiscalYear("fiscal_year", N_("Fiscal year"), required=True, help=N_("For example 2026-27.")),
        Choice("quarter", N_("Quarter"), of=choices.QUARTER, help=N_("Only for what is sent each quarter.")),
        Date("due_on", N_("Due on")),
        Date("received_on", N_("Received on")),
        Text("file_no", N_("File number"), help=N_("The number of the file in the provincial office.")),
        Choice("state", N_("State"), of=choices.SUBMISSION_STATE, required=True),
        Ref("reviewer", N_("Reviewer"), to="person"),
        Prose("reason", N_("Reason"), help=N_("Why it was returned or questioned.")),
    ),
    title=("place", "subject", "fiscal_year", "quarter"),
    groups=(("state", "received_on"),),
)

ENTITIES = (PLACE, INSTITUTION, PERSON, DOCUMENT, NOTE, TASK_MARK, PROGRAMME_TARGET, SUBMISSION)
"""The shared kinds of record, in the order of the catalogue."""
