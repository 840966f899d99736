"""The invitation a juror receives, the code said by phone, and the request that answers both."""

from __future__ import annotations

import re
from base64 import b32decode, b32encode, b64decode, b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

from jury_app.core.encoding import decode, encode
from jury_app.core.envelope import device_id
from jury_app.core.plain import from_plain, to_plain
from jury_app.core.sealing import decrypt, derive, encrypt, is_public_key, pad, unpad
from jury_app.errors import Damaged, Refused

_FIRST_LINE = "Jury - invitation 1"
_COMPACT = "JURY1:"
"""How the text for a QR code begins; with base 32 it is all of the letters that a code packs."""
_ACCESS = b"jury-store-access-v1"
_ACCESS_BLOCK = 64
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_CHECK = _ALPHABET + "*~$=U"
"""Crockford's base 32 and its five extra check symbols (modulo 37)."""
CODE_LETTERS = 20
"""100 bits."""
_DASHES = "-\u2010\u2011\u2012\u2013"
"""Letter programs like to make other dashes of ours."""
LONGEST_LAPTOP_NAME = 200


@dataclass(frozen=True, slots=True)
class Invitation:
    """What the file holds: whom it is for, which jury, and where to exchange.

    ``founder_sign``/``founder_box`` are the public keys of the device that founded the jury;
    ``secret`` is the member's own secret on an invitation that a juror makes for a second laptop,
    else nothing, sealed under the code in either case: a wrong code shows at once. ``store`` is a
    hint, another address may be chosen; ``access`` is who one is to that store, sealed under the
    code, empty when it does not ask.
    """

    jury: bytes
    founder_sign: bytes
    founder_box: bytes
    invite: bytes
    member: bytes
    name: str
    label: str
    vintage: int
    store: str
    secret: bytes = b""
    access: bytes = b""


@dataclass(frozen=True, slots=True)
class Enrolment:
    """A laptop's request to join: its public keys, and a name by which people know it."""

    invite: bytes
    member: bytes
    sign: bytes
    box: bytes
    laptop: str

    @property
    def device(self) -> bytes:
        """The name of the laptop that asks."""
        return device_id(self.sign, self.box)


def to_text(invitation: Invitation) -> str:
    """Write an invitation as a text file that survives mail, with a check at its end."""
    letters = b64encode(_checked(invitation)).decode("ascii")
    lines = [letters[start : start + 72] for start in range(0, len(letters), 72)]
    return "\n".join([_FIRST_LINE, *lines, ""])


def to_compact(invitation: Invitation) -> str:
    """Write the same for a QR code: one line, in the 45 letters that a code packs tightly."""
    return _COMPACT + b32encode(_checked(invitation)).decode("ascii").rstrip("=")


def _checked(invitation: Invitation) -> bytes:
    content = encode(to_plain(invitation))
    return content + sha256(content).digest()[:8]


def from_text(text: str) -> Invitation:
    """Read an invitation, from a file or a QR code.

    Raises ``Refused`` with "not_an_invitation" or "newer_invitation", ``Damaged`` with
    "invitation_cut".
    """
    lines = [line.strip() for line in text.lstrip("\ufeff").strip().splitlines()]
    if not lines:
        raise Refused("not_an_invitation")
    try:
        if lines[0].upper().startswith(_COMPACT):
            letters = "".join(lines).upper().removeprefix(_COMPACT)
            content = b32decode(letters + "=" * (-len(letters) % 8))
        else:
            content = b64decode("".join(_after_the_first(lines)), validate=True)
    except ValueError as error:
        raise Damaged("invitation_cut") from error
    body, check = content[:-8], content[-8:]
    if sha256(body).digest()[:8] != check:
        raise Damaged("invitation_cut")
    invitation = from_plain(Invitation, decode(body))
    sizes = (len(invitation.jury), len(invitation.founder_sign), len(invitation.founder_box))
    if sizes != (32, 32, 32) or (len(invitation.invite), len(invitation.member)) != (16, 16):
        raise Damaged("body_shape", where="Invitation")
    return invitation


def _after_the_first(lines: Sequence[str]) -> Sequence[str]:
    """Give the lines of a file after the one that says what it is."""
    if re.fullmatch(r"JURY[0-9]+:.*", lines[0].upper()):
        raise Refused("newer_invitation")
    if not lines[0].startswith(_FIRST_LINE[:17]):
        raise Refused("not_an_invitation")
    if lines[0] != _FIRST_LINE:
        raise Refused("newer_invitation")
    return lines[1:]


def write_access(user: str, password: str, hidden: bytes, nonce: bytes) -> bytes:
    """Seal who one is to the store for the bearer of file and code; see :func:`secret_key_of`.

    Padded: the length of a password is nobody's business.
    """
    plain = pad(encode({"user": user, "password": password}), _ACCESS_BLOCK)
    return encrypt(plain, hidden, nonce, _ACCESS)


def read_access(access: bytes, hidden: bytes) -> tuple[str, str]:
    """Give the user and the password; ``Damaged`` for another code, or when they are no such."""
    match decode(unpad(decrypt(access, hidden, _ACCESS))):
        case {"user": str(user), "password": str(password), **more} if not more:
            return user, password
    raise Damaged("body_shape", where="access")


def code_of(random: bytes) -> str:
    """Write 100 of the given random bits (13 bytes) as a code to be said by phone."""
    number = int.from_bytes(random[:13], "big") >> 4
    letters = "".join(
        _ALPHABET[number >> shift & 31] for shift in range(5 * (CODE_LETTERS - 1), -1, -5)
    )
    grouped = "-".join(letters[start : start + 5] for start in range(0, CODE_LETTERS, 5))
    return f"{grouped}-{_CHECK[number % 37]}"


def tidy_code(code: str) -> str:
    """Write a code that somebody typed as :func:`code_of` does; ``Refused("wrong_code")``."""
    number = int.from_bytes(_bits_of(code), "big")
    return code_of((number << 4).to_bytes(13, "big"))


def key_of(code: str, invite: bytes) -> bytes:
    """Derive the key that protects an enrolment; ``Refused("wrong_code")`` on a mistyped one.

    Small letters, missing dashes, any kind of space and the look-alikes O, I and L are understood.
    The jury's members learn this key, so that the chair's computer can read the request.
    """
    return derive(_bits_of(code), b"jury-enrol-v1" + invite)


def secret_key_of(code: str, invite: bytes) -> bytes:
    """Derive the key of what the invitation file itself hides; nobody but its bearer has it.

    It must not be :func:`key_of`: a member who saw the file of another's second computer could
    then read that juror's own ballots. Raises as :func:`key_of` does.
    """
    return derive(_bits_of(code), b"jury-invited-v1" + invite)


def _bits_of(code: str) -> bytes:
    """Read the 100 bits of a code, whichever way it was typed."""
    typed = [each for each in code.upper() if not each.isspace() and each not in _DASHES]
    letters = [{"O": "0", "I": "1", "L": "1"}.get(each, each) for each in typed]
    check = letters.pop() if len(letters) == CODE_LETTERS + 1 else ""
    number = 0
    for each in letters:
        if each not in _ALPHABET:
            raise Refused("wrong_code")
        number = number << 5 | _ALPHABET.index(each)
    if not check or _CHECK[number % 37] != check:
        raise Refused("wrong_code")
    return number.to_bytes(13, "big")


def write_request(enrolment: Enrolment, key: bytes, nonce: bytes) -> bytes:
    """Encrypt a request for the store."""
    return encrypt(encode(to_plain(enrolment)), key, nonce, b"jury-request-v1" + enrolment.invite)


def read_request(data: bytes, key: bytes, invite: bytes) -> Enrolment:
    """Decrypt a request; ``Damaged`` when it is not one made with this invitation's code."""
    enrolment = from_plain(Enrolment, decode(decrypt(data, key, b"jury-request-v1" + invite)))
    if enrolment.invite != invite:
        raise Damaged("request_mismatch")
    if len(enrolment.sign) != 32 or not is_public_key(enrolment.box):  # noqa: PLR2004 - Ed25519
        raise Damaged("bad_key")
    if len(enrolment.laptop) > LONGEST_LAPTOP_NAME:
        raise Damaged("body_shape", where="Enrolment")
    return enrolment


def spoken_digits(sign: bytes, box: bytes) -> str:
    """Give the six digits of a laptop that chair and juror compare aloud (« 123 456 »)."""
    number = int.from_bytes(sha256(b"jury-digits-v1" + sign + box).digest()[:8], "big") % 1_000_000
    return f"{number // 1000:03d} {number % 1000:03d}"
