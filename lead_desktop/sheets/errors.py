"""Troubles with files from other programs, each with its sentence. Troubles of single rows are values, not errors."""

from collections.abc import Mapping

from lead_desktop.roadmap import formats
from lead_desktop.roadmap.texts import N_, Sentence, english, sentence
from lead_desktop.store.errors import LeadError

SENTENCES: Mapping[str, str] = {
    "missing": N_("The file is not there. Check that the stick or folder is still there, and choose the file again."),
    "is_open": N_("The file is open in another program, or may not be read. Close it there and try again."),
    "unreachable": N_("The file cannot be read. Copy it to this computer and try again."),
    "empty": N_("The file is empty. Choose another one."),
    "large": N_("The file has {size} MB. The largest that fits is {most} MB. Split it, or take the pictures out."),
    "password": N_("The file has a password. Open it in the program it was made with, save it without, and try again."),
    "damaged": N_("The file is damaged and cannot be read. Open it in Excel, save it under a new name, and try again."),
    "too_big": N_("The file needs more memory or time than is safe. Keep only the table, save it, and try again."),
    "unpacked": N_("The file grows too large when it is opened, so it was left closed. Ask the sender for a new copy."),
    "entities": N_("The file holds hidden instructions, so it was left closed. Ask the sender for a new copy."),
    "rows": N_("The sheet has more than {most} rows. Split it into smaller files and bring in one after the other."),
    "columns": N_("The sheet has {columns} columns. The most is {most}. Delete the ones that are not needed."),
    "cells": N_("The sheet has more than {most} filled cells. Split it and bring in one part after the other."),
    "far_cell": N_("A cell far away, {cell}, is filled. Delete what stands far from the table, save, and try again."),
    "archive": N_("This is a packed folder. Unpack it and choose the spreadsheet inside."),
    "old_word": N_("This is a document of an old kind. Open it in Word, save it as .docx, and try again."),
    "binary_book": N_("This kind of workbook, .xlsb, cannot be read. Save it in Excel as .xlsx and try again."),
    "xml_book": N_("This workbook is saved as XML. Open it in Excel, save it as .xlsx, and try again."),
    "web_page": N_("This is a web page under the name of a spreadsheet. Open it in Excel, save it as .xlsx."),
    "rich_text": N_("This is a text document. Open it in Word, save it as .docx, and try again."),
    "pdf": N_("This is a PDF. Ask for the table as an Excel file, or copy the table into one."),
    "picture": N_("This is a picture. Type the table, or ask for it as an Excel file."),
    "no_sheet": N_("This is not a spreadsheet. Choose a file from Excel, a text file with columns, or a Word table."),
    "no_table": N_("The file holds no table. Choose another file, or look whether its sheets are empty."),
    "no_fit": N_("The file holds no table that fits “{kind}”. Choose other columns, or another kind of record."),
    "no_parent": N_("The file does not say what “{field}” its rows are of. Say it once for all rows."),
    "doubled": N_("Two columns hold the same: {field}. Keep one of them."),
    "no_such_sheet": N_("There is no sheet “{sheet}” in the file. It has: {sheets}."),
    "no_such_rows": N_("The names of the columns cannot stand in rows {first} to {last}: nothing is below them."),
    "not_here": N_("The provincial office keeps these records. They come with its answer."),
    "matching": N_("The file that says how the columns match cannot be understood. Write it anew."),
    "matching_part": N_("The file that says how the columns match has a part “{part}” that is not known."),
    "matching_choice": N_("In the file that says how the columns match, “{part}” is “{typed}”. It can be: {choices}."),
    "matching_column": N_("There is no column “{column}” in the table, or more than one. It has: {columns}."),
    "matching_field": N_("“{kind}” has no question called “{field}”."),
}
"""What an officer reads, by the code of a refusal."""


class SheetError(LeadError):
    """A file from another program cannot be read or brought in; nothing was changed."""

    def __init__(self, code: str, **slots: object) -> None:
        shown = {name: formats.number(value) if isinstance(value, int) else value for name, value in slots.items()}
        super().__init__(sentence(SENTENCES[code], **shown))
        self.code = code

    @classmethod
    def saying(cls, said: Sentence) -> "SheetError":
        """Return the error of an answer for all rows that cannot be taken, with the answer's own sentence."""
        error = cls("matching")
        error.args, error.sentence, error.code = (said.said(english),), said, "given"
        return error
