"""Why a bundle or a paper from another office is refused, in the officer's words."""

from collections.abc import Mapping

from lead_desktop.roadmap.texts import N_, Sentence, sentence
from lead_desktop.store.errors import LeadError

REFUSALS: Mapping[str, str] = {
    "altered": N_(
        "Nothing was taken in and your work is safe. {file} is damaged or was changed on its way. "
        "Ask the sender to write it again, on another stick if there is one."
    ),
    "not_a_bundle": N_(
        "Nothing was taken in and your work is safe. {file} is not a file of this program. Choose a file that "
        "ends in .lead."
    ),
    "too_large": N_(
        "Nothing was taken in and your work is safe. {file} holds more than a genuine bundle can hold. "
        "Ask the sender whether it is really theirs."
    ),
    "newer": N_(
        "Nothing was taken in and your work is safe. {file} was written by a newer program. "
        "Install version {version} or later, then take it in again."
    ),
    "not_for_us": N_(
        "Nothing was taken in and your work is safe. {file} is made for {place} and can be opened only there. "
        "Ask the sender for a bundle made for this computer."
    ),
    "unknown_sender": N_(
        "Nothing was taken in and your work is safe. {computer} of {place} is not admitted yet. "
        "Compare its check number {check_number} by phone, then admit the computer."
    ),
    "stopped_sender": N_(
        "Nothing was taken in and your work is safe. {computer} of {place} is no longer trusted. "
        "Ask the provincial office by phone what to do with its bundle."
    ),
    "unknown_author": N_(
        "Nothing was taken in and your work is safe. {file} also brings changes of a computer that is not "
        "admitted yet. "
        "Admit the other computers of {place} first."
    ),
    "first_province": N_(
        "Nothing was taken in and your work is safe. {computer} of {place} is not known here yet. "
        "Compare its check number {check_number} by phone, or take in the certificate of your province first."
    ),
    "two_practice": N_(
        "Nothing was taken in and your work is safe. {file} comes from a practice district, and this office is a "
        "real one. "
        "Open the practice office to take it in."
    ),
    "real_to_practice": N_(
        "Nothing was taken in and your work is safe. {file} comes from a real office, and this one is for practice. "
        "Open the real office to take it in."
    ),
    "own": N_(
        "Nothing was taken in and your work is safe. {file} was written on this computer. Take it to the office "
        "it is made for."
    ),
    "forged": N_(
        "Nothing was taken in and your work is safe. {file} names {computer} as the writer of changes that it did "
        "not sign. "
        "Keep the file and call the provincial office."
    ),
    "two_computers": N_(
        "Nothing was taken in and your work is safe. Two computers use the name {computer}, so their changes "
        "cannot be told apart. "
        "Open the program on both, then ask each for a full bundle."
    ),
    "no_certificate": N_(
        "Your work is safe. A bundle can be closed only for a province whose certificate has come. "
        "Write a request for the provincial office and take in its answer first."
    ),
    "no_such_district": N_(
        "Your work is safe. No computer of {place} is admitted here yet, so nobody could open the answer. "
        "Take in the district's request first."
    ),
    "say_district": N_("Your work is safe. Say which district the answer is for."),
    "district_only": N_("Your work is safe. Only a district office writes a request. This is the provincial office."),
    "province_only": N_("Your work is safe. Only the provincial office can do this. Ask it by phone."),
    "wrong_number": N_(
        "Nothing was changed. The check number that was typed is not that of {computer}. "
        "Have it read over the phone again, and do not admit the computer until it agrees."
    ),
    "other_province": N_(
        "Nothing was changed and your work is safe. {file} is signed by another provincial office than the one "
        "known here. "
        "Call the provincial office before you go on."
    ),
    "older_list": N_(
        "Nothing was changed and your work is safe. {file} is older than the certificate that is already here. "
        "Use the newest one."
    ),
    "not_our_province": N_(
        "Nothing was changed and your work is safe. {file} is from {place}, which is not the province of this "
        "district. "
        "Ask your own provincial office for a certificate."
    ),
    "receipt_for_other": N_(
        "Nothing was changed and your work is safe. {file} is a receipt for {place}. Give it to that office."
    ),
    "receipt_unknown": N_(
        "Nothing was changed and your work is safe. {file} is a receipt that your provincial office did not sign. "
        "Call the provincial office."
    ),
    "no_line": N_("Your work is safe. {address} cannot be reached now. Check the connection, or use a stick."),
    "other_host": N_(
        "Nothing was sent and your work is safe. Another computer answers at {address} than before. Call the "
        "provincial office. If the change is right, empty the address in the settings and type it again."
    ),
    "not_kept": N_("Your work is safe. {address} did not keep what was sent. Try again later, or use a stick."),
    "bad_address": N_(
        "Nothing was changed. {address} is not an address that this program can use. Choose a folder, or an address "
        "that begins with webdavs://, sftp:// or s3://."
    ),
    "part_missing": N_(
        "Nothing was changed and your work is safe. The part of the program that reaches addresses with {beginning} "
        "is missing here. Use a folder or a stick, or ask the provincial office for a program that has it."
    ),
    "unreadable": N_(
        "Nothing was changed and your work is safe. {file} could not be read. Put the stick back in and try again."
    ),
    "no_room": N_(
        "Nothing was taken in and your work is safe. This computer has too little room for {file}. Free some "
        "space and try again."
    ),
    "unwritable": N_(
        "Your work is safe. The file could not be written to {folder}. Check that the stick has room and is not "
        "locked, then try again."
    ),
    "other_name": N_(
        "Your work is safe. Nothing was written over {file}. Choose a folder, or a new name that ends in {ending}."
    ),
    "stick_out": N_(
        "Your work is safe. The stick was taken out before copying ended. Put it back and press “Continue copying”: "
        "it goes on from {percent} %."
    ),
    "no_room_there": N_(
        "Your work is safe. {folder} has too little room for the next part of the bundle. Free some space on it, or "
        "put in another stick."
    ),
    "nothing_to_go_on": N_("Your work is safe. No bundle waits to be copied. Export one first."),
    "let_go": N_(
        "Your work is safe. Bundle {number} no longer waits on this computer. Export again: the next bundle "
        "carries it all."
    ),
    "incomplete": N_(
        "Nothing was taken in and your work is safe. {file} is one piece of a larger bundle. Take in the pieces "
        "on the other sticks too."
    ),
    "too_much": N_(
        "Your work is safe. This is more than fits into a single bundle. Remove very large attachments or send "
        "the scans separately."
    ),
    "nothing_from": N_(
        "Nothing has been taken in from {place} yet, so there is nothing to confirm. Take in its bundle first."
    ),
    "not_known": N_("Nothing was changed. No computer with this name is admitted here. Choose one from the list."),
    "no_pack": N_("Nothing was written. There is no reference pack yet. Make one first."),
    "pack_too_large": N_(
        "Nothing was made. This is more than fits into one reference pack. Take out long texts or lines that nobody "
        "needs."
    ),
    "pack_stranger": N_(
        "Nothing was changed and your work is safe. {file} is not signed by the provincial office of this district. "
        "Take in the certificate of your province first, or ask its office for the pack."
    ),
    "no_bundle": N_(
        "Nothing was taken in. None of these files is a bundle or a receipt. Choose a file that ends in .lead."
    ),
    "no_request": N_("Nothing was changed. None of these files is a request. Choose a file that ends in .request."),
    "no_certificate_file": N_(
        "Nothing was changed. None of these files is a certificate. Choose a file that ends in .certificate."
    ),
}
"""The sentence of each reason: whether work is safe, what happened, what to do."""


class BundleError(LeadError):
    """A file from another office was refused, or one for it cannot be made; `reason` is a key of REFUSALS."""

    def __init__(self, said: Sentence, reason: str) -> None:
        super().__init__(said)
        self.reason = reason

    @classmethod
    def because(cls, reason: str, **slots: object) -> "BundleError":
        """Build the error of a reason with the values of its sentence."""
        return cls(sentence(REFUSALS[reason], **slots), reason)

    @classmethod
    def nothing_meant_for(cls, kind: str) -> "BundleError":
        """Build the error of a choice of files among which there is no "bundle", "request" or "certificate"."""
        reasons = {"bundle": "no_bundle", "request": "no_request", "certificate": "no_certificate_file"}
        return cls.because(reasons[kind])


class Unsound(ValueError):  # noqa: N818 - said of a file, not of a fault of the program
    """A file breaks its own form; readers turn this into a BundleError that names the file."""

    def __init__(self, reason: str = "altered") -> None:
        super().__init__(reason)
        self.reason = reason
