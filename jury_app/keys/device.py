"""The two key pairs of a laptop, and every random number that the application draws."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from jury_app.core.envelope import device_id
from jury_app.core.sealing import public_of
from jury_app.errors import Damaged

KEY = 32


def draw(size: int = KEY) -> bytes:
    """Draw ``size`` random bytes from the system."""
    return secrets.token_bytes(size)


@dataclass(frozen=True, slots=True)
class DeviceKeys:
    """What lets a laptop sign (Ed25519) and open what is sealed to it (X25519)."""

    sign_key: Ed25519PrivateKey = field(repr=False)
    box_key: bytes = field(repr=False)

    @classmethod
    def new(cls) -> DeviceKeys:
        """Draw the keys of a new laptop."""
        return cls.from_secret(draw(2 * KEY))

    @classmethod
    def from_secret(cls, secret: bytes) -> DeviceKeys:
        """Take up the keys that :meth:`secret` gave; ``Damaged("device_keys")``."""
        if len(secret) != 2 * KEY:
            raise Damaged("device_keys")
        return cls(Ed25519PrivateKey.from_private_bytes(secret[:KEY]), secret[KEY:])

    def secret(self) -> bytes:
        """Give both private keys as 64 bytes, to be kept in the encrypted database only."""
        return self.sign_key.private_bytes_raw() + self.box_key

    @property
    def sign_public(self) -> bytes:
        """The public key that verifies this laptop's acts."""
        return self.sign_key.public_key().public_bytes_raw()

    @property
    def box_public(self) -> bytes:
        """The public key to which things are sealed for this laptop."""
        return public_of(self.box_key)

    @property
    def device(self) -> bytes:
        """The name of this laptop (16 bytes)."""
        return device_id(self.sign_public, self.box_public)
