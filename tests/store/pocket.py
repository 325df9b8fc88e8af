"""A key store for tests: it keeps secrets in memory."""


class Pocket:
    """A key store that keeps secrets in memory."""

    def __init__(self) -> None:
        self.secrets: dict[str, str] = {}

    def is_there(self) -> bool:
        return True

    def put(self, name: str, secret: str) -> bool:
        self.secrets[name] = secret
        return True

    def get(self, name: str) -> str | None:
        return self.secrets.get(name)

    def drop(self, name: str) -> None:
        self.secrets.pop(name, None)
