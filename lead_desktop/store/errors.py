"""Troubles of the surroundings, each with a sentence for the officer. What was typed wrongly is a Problem instead."""

from lead_desktop.roadmap.texts import Sentence, english


class LeadError(Exception):
    """Something outside the program went wrong; `sentence` says whether work is safe, what happened and what to do."""

    def __init__(self, said: Sentence) -> None:
        super().__init__(said.said(english))
        self.sentence = said


class StoreError(LeadError):
    """The stored file cannot be opened, read or written as asked."""


class NewerFileError(StoreError):
    """The stored file was written by a newer version of the program; it can be opened for reading only."""


class DamagedFileError(StoreError):
    """The stored file cannot be read; a safety copy or a rebuild leads back to work."""


class DiskFullError(StoreError):
    """The disk has no room; what is typed stays on the screen and goes in once there is some."""


class DiskFailingError(StoreError):
    """The disk takes no more changes; what was saved is safe and should be copied elsewhere."""


class PlaceError(StoreError):
    """The file lies where no work is done: on a stick, on the network, or in a folder that is copied to a cloud."""


class LockedError(StoreError):
    """The stored file is locked and needs its key."""


class WrongPasswordError(LeadError):
    """The password or code does not open the locked storage."""


class WaitError(LeadError):
    """Too many wrong tries: nothing is looked at for some seconds."""

    def __init__(self, said: Sentence, seconds: int) -> None:
        super().__init__(said)
        self.seconds = seconds


class InUseError(StoreError):
    """Another window of the program holds the stored file."""


class SharedIdentityError(StoreError):
    """Two computers wrote different changes under one identity; nothing was taken in."""

    def __init__(self, said: Sentence, replica: str) -> None:
        super().__init__(said)
        self.replica = replica


class GapError(StoreError):
    """Changes are missing between what is here and what arrived; nothing was taken in."""

    def __init__(self, said: Sentence, replica: str, seq: int) -> None:
        super().__init__(said)
        self.replica, self.seq = replica, seq
