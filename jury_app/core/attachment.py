"""Attachments: files that belong to a dossier, cut into encrypted pieces named by their content.

A piece is an object of a store by itself: a cut transfer costs one piece, and no more than one is
ever held in memory. Only the encrypted act says what the pieces are, and in which order.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from jury_app.core.encoding import encode
from jury_app.core.sealing import NONCE, decrypt, encrypt
from jury_app.core.segment import spell, unspell
from jury_app.errors import Damaged

KEY = 32
DIGEST = 32
TAG = 16
MAX_PIECE = 4 * 1024 * 1024
"""Bytes of an encrypted piece: an object of a store."""
ROOM = MAX_PIECE - NONCE - TAG
"""Bytes of the file that a piece has room for; all pieces but the last are full."""
MAX_FILE = 200 * 1024 * 1024
"""Bytes of one attachment."""
ENDING = ".bin"
_NAME = re.compile(r"([a-z2-7]{52})(?![a-z2-7]).*\.bin", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Piece:
    """An object that holds part of an attachment: SHA-256 and size (bytes) of the whole object."""

    hash: bytes
    size: int

    @property
    def name(self) -> str:
        """The name it goes by in a store and on a laptop."""
        return spell(self.hash) + ENDING


@dataclass(frozen=True, slots=True)
class Place:
    """What binds a piece to its attachment: jury, digest of the clear file, number from 0, count.

    A piece of another jury or file, or at another place in this one, does not open.
    """

    jury: bytes
    digest: bytes
    number: int
    count: int

    @property
    def nonce(self) -> bytes:
        """The nonce: the number, since every attachment has a random key of its own."""
        return self.number.to_bytes(NONCE, "big")

    @property
    def context(self) -> bytes:
        """The associated data of the encryption."""
        return encode(["jury-attachment-v1", self.jury, self.digest, self.number, self.count])


def count_of(size: int) -> int:
    """Tell in how many pieces a file of ``size`` bytes is cut."""
    return -(-size // ROOM)


def sizes_of(size: int) -> list[int]:
    """Give the sizes of the encrypted pieces of a file of ``size`` bytes, in order."""
    return [min(ROOM, size - start) + NONCE + TAG for start in range(0, size, ROOM)]


@dataclass(frozen=True, slots=True)
class AttachmentPut:
    """A file joins a dossier: ``pieces`` are the objects that hold it, encrypted with ``key``.

    ``size`` (bytes) and ``digest`` (SHA-256) are those of the clear file.
    """

    KIND: ClassVar[str] = "attachment.put"
    CONTROL: ClassVar[bool] = False
    dossier: str
    name: str
    media: str
    size: int
    digest: bytes
    key: bytes = field(repr=False)
    pieces: tuple[Piece, ...]

    @property
    def is_sound(self) -> bool:
        """Whether the pieces are those of such a file; an act that promises others is not heeded.

        Reading must never ask for more memory than one piece, whatever an act says.
        """
        return (
            0 < self.size <= MAX_FILE
            and len(self.digest) == DIGEST
            and len(self.key) == KEY
            and [piece.size for piece in self.pieces] == sizes_of(self.size)
            and all(len(piece.hash) == DIGEST for piece in self.pieces)
        )


@dataclass(frozen=True, slots=True)
class AttachmentDrop:
    """The file of this digest leaves a dossier; putting it again brings it back."""

    KIND: ClassVar[str] = "attachment.drop"
    CONTROL: ClassVar[bool] = False
    dossier: str
    digest: bytes


def close_piece(clear: bytes, key: bytes, place: Place) -> tuple[Piece, bytes]:
    """Encrypt one piece; the same clear text, key and place give the same object."""
    content = encrypt(clear, key, place.nonce, place.context)
    return Piece(hashlib.sha256(content).digest(), len(content)), content


def open_piece(content: bytes, key: bytes, place: Place) -> bytes:
    """Decrypt one piece; ``Damaged("cipher_broken")`` for another key, place or content."""
    if content[:NONCE] != place.nonce:
        raise Damaged("cipher_broken")
    return decrypt(content, key, place.context)


def is_piece(content: bytes, name: str) -> bool:
    """Whether an object is the one that a name promises."""
    return spell(hashlib.sha256(content).digest()) + ENDING == name


def promised(name: str) -> str:
    """Tell which piece a file of a store may be, whatever another program added to its name.

    Gives the piece's own name, or "" for what is none.
    """
    found = _NAME.fullmatch(name.lower())
    if found is None or unspell(found[1]) is None:
        return ""
    return found[1] + ENDING


MEDIA: Mapping[str, str] = {
    "pdf": "application/pdf",
    "png": "image/png",
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "odt": "application/vnd.oasis.opendocument.text",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "odp": "application/vnd.oasis.opendocument.presentation",
    "doc": "application/msword",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xls": "application/vnd.ms-excel",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "ppt": "application/vnd.ms-powerpoint",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
}
"""What may be attached, by the ending of its name."""
LONGEST_NAME = 120
_LONGEST_ENDING = 10
_NOT_IN_NAMES = set('\\/:*?"<>|')
_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)", re.IGNORECASE)


def ending_of(name: str) -> str:
    """Give the ending of a file's name, in small letters, without its dot."""
    return name.rpartition(".")[2].lower() if "." in name else ""


def clean_name(name: str) -> str:
    """Make a file's name harmless: no path, no hidden signs, no device of a system.

    What others wrote goes through here before it is shown, and before a file is named after it.
    """
    text = unicodedata.normalize("NFC", name)
    kept = "".join(
        "_" if sign in _NOT_IN_NAMES else sign
        for sign in text
        if unicodedata.category(sign)[0] not in "CZ" or sign in " \u00a0\u202f"
    )
    whole = " ".join(kept.split()).strip(". ")
    stem, dot, ending = whole.rpartition(".")
    if not dot or not ending.isalnum() or len(ending) > _LONGEST_ENDING:
        stem, dot, ending = whole, "", ""
    stem = stem.strip(". ")[: LONGEST_NAME - len(dot + ending)].strip(". ") or "_"
    if _DEVICES.fullmatch(stem):
        stem = f"_{stem}"
    return f"{stem}{dot}{ending}"
