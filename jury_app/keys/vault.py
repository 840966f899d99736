"""Where the secret that opens the database rests.

The system's keyring first (one short secret; Windows allows 1 280 characters), read back after
writing because a null backend drops what it is given. Without a keyring, a passphrase wraps the
secret in a file. A rehearsal, which holds nothing secret, keeps it in a plain file.
"""

from __future__ import annotations

import json
import unicodedata
from base64 import b64decode, b64encode
from binascii import Error as NotBase64
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

import keyring
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from keyring.errors import NoKeyringError

from jury_app.core.sealing import NONCE, decrypt, encrypt
from jury_app.errors import Damaged, Refused, Unreachable
from jury_app.keys.device import draw
from jury_app.whole_file import PRIVATE, replace_file, writing_to

SERVICE = "Jury"
_CONTEXT = b"jury-passphrase-v1"
_ITERATIONS, _LANES, _MEMORY = 3, 4, 65536
"""Argon2id costs: 64 MiB, a fraction of a second on a laptop."""
_MOST = (64, 64, 2 * 1024 * 1024)
"""What a file may ask for: a damaged one must not fill the memory."""


class Vault(Protocol):
    """Where one short secret per desk rests: the system's keyring, or a passphrase's wrap."""

    def read(self, name: str) -> bytes | None:
        """Give the secret; None when there is none. ``Unreachable("keyring_locked")``."""
        ...

    def write(self, name: str, secret: bytes) -> None:
        """Keep the secret and read it back.

        Raises ``Unreachable("keyring_missing")`` if it is lost, ``Unreachable("keyring_locked")``.
        """
        ...

    def forget(self, name: str) -> None:
        """Drop the secret; nothing happens when there is none."""
        ...


class KeyringVault:
    """The system's keyring (Secret Service, Keychain, Credential Locker)."""

    def read(self, name: str) -> bytes | None:
        """Give the secret; ``Unreachable("keyring_locked")`` when the keyring says no."""
        with _asking():
            kept = keyring.get_password(SERVICE, name)
        return None if kept is None else _unbase64(kept)

    def write(self, name: str, secret: bytes) -> None:
        """Keep the secret, then make sure that it is really there."""
        with _asking():
            keyring.set_password(SERVICE, name, b64encode(secret).decode())
        if self.read(name) != secret:
            raise Unreachable("keyring_missing")

    def forget(self, name: str) -> None:
        """Drop the secret."""
        with _asking():
            if keyring.get_password(SERVICE, name) is not None:
                keyring.delete_password(SERVICE, name)


@contextmanager
def _asking() -> Iterator[None]:
    """Turn whatever a keyring raises into one error: its backends have libraries of their own.

    What is no lack of a keyring may pass: it is locked, was refused to us, or stopped answering.
    """
    try:
        yield
    except NoKeyringError as error:
        raise Unreachable("keyring_missing") from error
    except Exception as error:
        raise Unreachable("keyring_locked") from error


class PassphraseVault:
    """A file in ``folder`` that a passphrase opens (Argon2id, then AES-256-GCM-SIV)."""

    def __init__(self, folder: Path, passphrase: str) -> None:
        """Keep the passphrase in memory only."""
        self._folder = folder
        self._passphrase = passphrase

    def read(self, name: str) -> bytes | None:
        """Give the secret.

        Raises ``Refused("wrong_passphrase")``, ``Damaged("key_file")`` when the file is no such
        thing, ``Unreachable("file_unreadable")``.
        """
        path = self._path(name)
        try:
            kept = json.loads(path.read_text("ascii"))
            salt, wrapped = b64decode(kept["salt"]), b64decode(kept["wrapped"])
            costs = [kept["iterations"], kept["lanes"], kept["memory"]]
            if any(not 0 < cost <= most for cost, most in zip(costs, _MOST, strict=True)):
                raise Damaged("key_file")
            key = self._key(salt, *costs)
        except FileNotFoundError:
            return None
        except OSError as error:
            reason = error.strerror or type(error).__name__
            raise Unreachable("file_unreadable", file=path.name, reason=reason) from error
        except (ValueError, KeyError, TypeError, OverflowError) as error:
            raise Damaged("key_file") from error
        try:
            return decrypt(wrapped, key, _CONTEXT)
        except Damaged as error:
            raise Refused("wrong_passphrase") from error

    def write(self, name: str, secret: bytes) -> None:
        """Wrap and keep the secret."""
        salt = draw(16)
        kept = {
            "kdf": "argon2id",
            "iterations": _ITERATIONS,
            "lanes": _LANES,
            "memory": _MEMORY,
            "salt": b64encode(salt).decode(),
            "wrapped": b64encode(encrypt(secret, self._key(salt), draw(NONCE), _CONTEXT)).decode(),
        }
        _write_private(self._path(name), json.dumps(kept).encode())

    def forget(self, name: str) -> None:
        """Remove the file."""
        self._path(name).unlink(missing_ok=True)

    def _key(
        self,
        salt: bytes,
        iterations: int = _ITERATIONS,
        lanes: int = _LANES,
        memory: int = _MEMORY,
    ) -> bytes:
        machine = Argon2id(
            salt=salt, length=32, iterations=iterations, lanes=lanes, memory_cost=memory
        )
        # The same word typed on another keyboard may come in other code points.
        return machine.derive(unicodedata.normalize("NFC", self._passphrase).encode())

    def _path(self, name: str) -> Path:
        return self._folder / f"{name}.key.json"


class OpenVault:
    """A plain file in ``folder``, for rehearsals: whoever finds it finds made-up dossiers."""

    def __init__(self, folder: Path) -> None:
        """Keep the secrets in files of this folder."""
        self._folder = folder

    def read(self, name: str) -> bytes | None:
        """Give the secret."""
        path = self._folder / f"{name}.key"
        return path.read_bytes() if path.exists() else None

    def write(self, name: str, secret: bytes) -> None:
        """Keep the secret."""
        _write_private(self._folder / f"{name}.key", secret)

    def forget(self, name: str) -> None:
        """Remove the file."""
        (self._folder / f"{name}.key").unlink(missing_ok=True)


class PassingVault:
    """The memory of this process, for rehearsals over a real store: its password stays nowhere."""

    def __init__(self) -> None:
        """Begin empty; everything is forgotten with the process."""
        self._kept: dict[str, bytes] = {}

    def read(self, name: str) -> bytes | None:
        """Give the secret."""
        return self._kept.get(name)

    def write(self, name: str, secret: bytes) -> None:
        """Keep the secret for now."""
        self._kept[name] = secret

    def forget(self, name: str) -> None:
        """Drop the secret."""
        self._kept.pop(name, None)


def keyring_works() -> bool:
    """Tell whether the system has a keyring that keeps what it is given."""
    probe, vault = draw(16), KeyringVault()
    name = f"probe-{probe.hex()[:8]}"  # another window may be asking too
    try:
        vault.write(name, probe)
        vault.forget(name)
    except Unreachable:
        return False
    return True


def _unbase64(kept: str) -> bytes:
    try:
        return b64decode(kept, validate=True)
    except NotBase64 as error:
        raise Damaged("keyring_entry") from error


def _write_private(path: Path, content: bytes) -> None:
    """Write a file that only its owner may read, whole or not at all."""
    with writing_to(path):
        path.parent.mkdir(parents=True, exist_ok=True)
    replace_file(path, content, PRIVATE)
