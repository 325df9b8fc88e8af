"""Why a file cannot be read, as a code that crosses from the reading process. The sentences stand in errors.py."""


class Refused(Exception):  # noqa: N818 - read as a word: raises Refused
    """The file cannot be read; `code` is a key of `errors.SENTENCES`, `slots` are the values of its slots."""

    def __init__(self, code: str, **slots: str | int) -> None:
        super().__init__(code)
        self.code = code
        self.slots = slots
