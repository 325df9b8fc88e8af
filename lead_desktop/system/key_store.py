"""The key store of the operating system, where there is one that keeps secrets and not a plain file."""

from typing import Protocol

_SERVICE = "LEAD Desktop storage"


class KeyStore(Protocol):
    """Keeps one secret text under a name, for the user who is at work in the system now."""

    def is_there(self) -> bool:
        """Tell whether secrets can be kept here."""

    def put(self, name: str, secret: str) -> bool:
        """Keep a secret; False when the key store did not take it."""

    def get(self, name: str) -> str | None:
        """Return a secret, None when there is none or the key store does not give it."""

    def drop(self, name: str) -> None:
        """Forget a secret."""


class SystemKeyStore:
    """The key store of Windows, or the secret service of a Linux desktop."""

    def is_there(self) -> bool:
        """Tell whether secrets can be kept here."""
        import keyring

        # Only what belongs to the system counts: other backends may write secrets into a readable file.
        return type(keyring.get_keyring()).__module__ in ("keyring.backends.Windows", "keyring.backends.SecretService")

    def put(self, name: str, secret: str) -> bool:
        """Keep a secret; False when the key store did not take it."""
        import keyring
        from keyring.errors import KeyringError

        try:
            keyring.set_password(_SERVICE, name, secret)
        except KeyringError:
            return False
        return self.get(name) == secret

    def get(self, name: str) -> str | None:
        """Return a secret, None when there is none or the key store does not give it."""
        import keyring
        from keyring.errors import KeyringError

        try:
            return keyring.get_password(_SERVICE, name)
        except KeyringError:
            return None

    def drop(self, name: str) -> None:
        """Forget a secret."""
        from contextlib import suppress

        import keyring
        from keyring.errors import KeyringError

        with suppress(KeyringError):
            keyring.delete_password(_SERVICE, name)
