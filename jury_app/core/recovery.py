"""The recovery key on paper: a secret of 32 bytes as words, and the two keys that come from it.

Sixteen words carry the secret (16 bits each), two more check it. A word is five letters, consonant
and vowel in turn, so that it can be said aloud. What was copied by hand is read with forgiveness:
one wrong, missing or surplus letter, or two neighbouring words exchanged, is found by the check
and put right; more is refused rather than guessed.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import sha256

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from jury_app.core.encoding import Plain, encode
from jury_app.core.round import Head
from jury_app.core.sealing import derive, public_of
from jury_app.errors import Refused

SECRET = 32
WORDS = 18
SCANNED = "JURY-CLE-1"
"""What the code to scan begins with, before the same words."""
_CHECK_CONTEXT = b"jury-recovery-check-v1"
_SIGN, _BOX = b"jury-recovery-sign-v1", b"jury-recovery-box-v1"
_CLAIM = b"jury-recover-v1\0"
_CONSONANTS, _VOWELS = "bdfghjklmnprstvz", "aiou"
_LETTERS = (_CONSONANTS, _VOWELS, _CONSONANTS, _VOWELS, _CONSONANTS)
_LONG = len(_LETTERS)
_ALIKE = str.maketrans({"c": "k", "q": "k", "x": "k", "w": "v", "y": "i", "e": "i"})
"""Letters that no word has, as the one they were most likely copied from."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A secret read from paper; ``corrected`` are the words (from 1) that were put right."""

    secret: bytes = field(repr=False)
    corrected: tuple[int, ...]


def words_of(secret: bytes) -> tuple[str, ...]:
    """Write a secret of 32 bytes as 18 words."""
    if len(secret) != SECRET:
        raise ValueError(len(secret))
    content = secret + _check(secret)
    return tuple(
        _word(int.from_bytes(content[at : at + 2], "big")) for at in range(0, len(content), 2)
    )


def scanned_text(secret: bytes) -> str:
    """Give the text of the code to scan: capitals and dashes only, which makes it small."""
    return "-".join((SCANNED, *words_of(secret))).upper()


def read_words(text: str) -> Reading:
    """Read what was typed or scanned; ``Refused("recovery_words")`` when it is beyond repair.

    Case, accents and whatever stands between words do not matter.
    """
    words = _split(text)
    for candidate, corrected in _candidates(words):
        secret = _secret_of(candidate)
        if secret is not None:
            return Reading(secret, corrected)
    raise Refused("recovery_words", words=len(words))


def same_word(typed: str, word: str) -> bool:
    """Whether a word typed again is this one, as forgiving as reading but for letters."""
    return _split(typed) == [word]


def _check(secret: bytes) -> bytes:
    return sha256(_CHECK_CONTEXT + secret).digest()[:4]


def _word(number: int) -> str:
    letters = []
    for kind in reversed(_LETTERS):
        number, position = divmod(number, len(kind))
        letters.append(kind[position])
    return "".join(reversed(letters))


def _number(word: str) -> int | None:
    if len(word) != _LONG:
        return None
    number = 0
    for letter, kind in zip(word, _LETTERS, strict=True):
        position = kind.find(letter)
        if position < 0:
            return None
        number = number * len(kind) + position
    return number


def _split(text: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", text).casefold()
    plain = plain.strip().removeprefix(SCANNED.casefold())
    plain = "".join(each for each in plain if not unicodedata.combining(each))
    spaced = "".join(each if each.isalpha() else " " for each in plain.translate(_ALIKE))
    words = spaced.split()
    if len(words) == 1 and len(words[0]) == WORDS * _LONG:
        whole = words[0]
        words = [whole[at : at + _LONG] for at in range(0, len(whole), _LONG)]
    return words


def _secret_of(words: Sequence[str]) -> bytes | None:
    """Give the secret that words carry; None when they do not pass their check."""
    numbers = [_number(word) for word in words]
    if len(numbers) != WORDS or None in numbers:
        return None
    content = b"".join(number.to_bytes(2, "big") for number in numbers if number is not None)
    secret, check = content[:SECRET], content[SECRET:]
    return secret if check == _check(secret) else None


def _candidates(words: list[str]) -> Iterator[tuple[list[str], tuple[int, ...]]]:
    """Give what may have been meant: the words as they stand, then each small repair of them."""
    if len(words) != WORDS:
        return
    yield words, ()
    for at in range(WORDS - 1):
        swapped = [*words[:at], words[at + 1], words[at], *words[at + 2 :]]
        yield swapped, (at + 1, at + 2)
    broken = [at for at, word in enumerate(words) if _number(word) is None]
    if len(broken) > 1:
        return
    for at in broken or range(WORDS):
        for meant in _near(words[at]):
            yield [*words[:at], meant, *words[at + 1 :]], (at + 1,)


def _near(word: str) -> Iterator[str]:
    """Give the words that one letter, wrong, missing or surplus, makes of this one."""
    if len(word) == _LONG + 1:
        yield from (word[:at] + word[at + 1 :] for at in range(len(word)))
    for at, kind in enumerate(_LETTERS):
        rest = {_LONG: word[at + 1 :], _LONG - 1: word[at:]}.get(len(word))
        if rest is not None:
            yield from (word[:at] + letter + rest for letter in kind)


# --- the keys -------------------------------------------------------------------------------------


def box_key(secret: bytes) -> bytes:
    """Give the private X25519 key to which round keys and group keys are sealed."""
    return derive(secret, _BOX)


def box_public(secret: bytes) -> bytes:
    """Give its public half."""
    return public_of(box_key(secret))


def sign_public(secret: bytes) -> bytes:
    """Give the public Ed25519 key that vouches for a takeover."""
    return _signer(secret).public_key().public_bytes_raw()


def claim(
    secret: bytes, jury: bytes, device: bytes, seq: int, *, of: bytes, cut: Head | None
) -> bytes:
    """Sign that act ``seq`` of ``device`` takes the control log over from the laptop ``of``."""
    return _signer(secret).sign(_claim_text(jury, device, seq, of, cut))


def vouches(
    sign: bytes,
    signature: bytes,
    jury: bytes,
    device: bytes,
    seq: int,
    *,
    of: bytes,
    cut: Head | None,
) -> bool:
    """Whether a claim was signed with the key on paper."""
    try:
        Ed25519PublicKey.from_public_bytes(sign).verify(
            signature, _claim_text(jury, device, seq, of, cut)
        )
    except (InvalidSignature, ValueError):
        return False
    return True


def epoch_info(epoch: int) -> bytes:
    """Bind a group key that is sealed to the key on paper."""
    return encode(["jury-recovery-epoch-v1", epoch])


def _claim_text(jury: bytes, device: bytes, seq: int, of: bytes, cut: Head | None) -> bytes:
    head: Plain = None if cut is None else [cut.seq, cut.digest]
    return _CLAIM + encode([jury, device, seq, of, head])


def _signer(secret: bytes) -> Ed25519PrivateKey:
    return Ed25519PrivateKey.from_private_bytes(derive(secret, _SIGN))
