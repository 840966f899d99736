"""HPKE's base mode written out from RFC 9180, with the ephemeral key given by the caller.

The library draws that key itself. Here it is chosen, so that test vectors can be made again byte
by byte, and so that what the library does is compared with the text of the standard.
"""

import hashlib
import hmac

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

KEM = b"KEM\x00\x20"
SUITE = b"HPKE\x00\x20\x00\x01\x00\x03"


def seal(plain, public_key, info, ephemeral):
    """X25519 with HKDF-SHA256, HKDF-SHA256, ChaCha20-Poly1305; enc || ciphertext."""
    own = X25519PrivateKey.from_private_bytes(ephemeral)
    enc = own.public_key().public_bytes_raw()
    shared = own.exchange(X25519PublicKey.from_public_bytes(public_key))
    secret = _expand(
        KEM, _extract(KEM, b"", b"eae_prk", shared), b"shared_secret", enc + public_key, 32
    )
    context = b"\0" + _extract(SUITE, b"", b"psk_id_hash", b"")
    context += _extract(SUITE, b"", b"info_hash", info)
    schedule = _extract(SUITE, secret, b"secret", b"")
    key = _expand(SUITE, schedule, b"key", context, 32)
    nonce = _expand(SUITE, schedule, b"base_nonce", context, 12)
    return enc + ChaCha20Poly1305(key).encrypt(nonce, plain, b"")


def _extract(suite, salt, label, material):
    return hmac.digest(salt or bytes(32), b"HPKE-v1" + suite + label + material, hashlib.sha256)


def _expand(suite, key, label, info, length):
    labelled = length.to_bytes(2, "big") + b"HPKE-v1" + suite + label + info
    return hmac.digest(key, labelled + b"\1", hashlib.sha256)[:length]
