"""Who can read what: the group's epoch key, sealed envelopes, and padding that hides lengths.

Seals are HPKE (RFC 9180) with X25519, HKDF-SHA256 and ChaCha20-Poly1305; its ephemeral key is
drawn inside the library. The group's encryption is AES-256-GCM-SIV (RFC 8452), whose nonce the
caller draws: a nonce met twice (a cloned laptop) then reveals no more than that two texts are
equal.
"""

from __future__ import annotations

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from jury_app.errors import Damaged

SUITE = 1
"""The number of the suite below in a ballot."""
NESTED = 2
"""The same twice, one seal in the other, for rounds whose key two people hold."""
NONCE = 12
_HPKE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)
_LENGTH = 4
_TRIAL = bytes([1]) * 32
"""Any private key: with a point of small order, every one fails to agree on a secret."""


def seal(plain: bytes, public_key: bytes, info: bytes) -> bytes:
    """Seal for the holder of a private key; ``info`` binds the seal to its context.

    ``Damaged("bad_key")`` when nobody can hold the private half: see :func:`is_public_key`.
    """
    try:
        return _HPKE.encrypt(plain, X25519PublicKey.from_public_bytes(public_key), info)
    except ValueError as error:
        raise Damaged("bad_key") from error


def unseal(sealed: bytes, private_key: bytes, info: bytes) -> bytes:
    """Open a seal; ``Damaged("seal_broken")`` for another key, other info or altered bytes."""
    try:
        return _HPKE.decrypt(sealed, X25519PrivateKey.from_private_bytes(private_key), info)
    except (InvalidTag, ValueError) as error:
        raise Damaged("seal_broken") from error


def public_of(private_key: bytes) -> bytes:
    """Give the X25519 public key (32 bytes) of a private one."""
    return X25519PrivateKey.from_private_bytes(private_key).public_key().public_bytes_raw()


def is_public_key(data: bytes) -> bool:
    """Whether something can be sealed to this X25519 key: 32 bytes, not a point of small order."""
    try:
        X25519PrivateKey.from_private_bytes(_TRIAL).exchange(
            X25519PublicKey.from_public_bytes(data)
        )
    except ValueError:
        return False
    return True


def encrypt(plain: bytes, key: bytes, nonce: bytes, context: bytes) -> bytes:
    """Encrypt with a shared 32-byte key; gives nonce ‖ ciphertext."""
    return nonce + AESGCMSIV(key).encrypt(nonce, plain, context)


def decrypt(data: bytes, key: bytes, context: bytes) -> bytes:
    """Decrypt :func:`encrypt`; ``Damaged("cipher_broken")`` for another key or context."""
    try:
        return AESGCMSIV(key).decrypt(data[:NONCE], data[NONCE:], context)
    except (InvalidTag, ValueError) as error:
        raise Damaged("cipher_broken") from error


def derive(secret: bytes, purpose: bytes, length: int = 32) -> bytes:
    """Derive a key of ``length`` bytes from a secret, one for each ``purpose`` (HKDF-SHA256)."""
    return HKDF(algorithm=SHA256(), length=length, salt=None, info=purpose).derive(secret)


def pad(plain: bytes, block: int) -> bytes:
    """Prefix the length (4 bytes, big endian) and fill with zeros to a multiple of ``block``."""
    body = len(plain).to_bytes(_LENGTH, "big") + plain
    return body + bytes(-len(body) % block)


def unpad(padded: bytes) -> bytes:
    """Undo :func:`pad`; ``Damaged("padding")`` when the filling is not all zeros."""
    length = int.from_bytes(padded[:_LENGTH], "big")
    end = _LENGTH + length
    if len(padded) < end or any(padded[end:]):
        raise Damaged("padding")
    return padded[_LENGTH:end]
