"""What a cloud's answer means: from the library's errors to the codes that people get told."""

from __future__ import annotations

import re

from opendal import exceptions

from jury_app.errors import Unreachable

_STATUS = re.compile(r"^\s+response: Parts \{ status: (\d{3})", re.MULTILINE)
_BUSY = frozenset({423, 429, 503})
_TOO_MUCH = frozenset({413, 507})
_FORBIDDEN, _WRONG_PASSWORD, _NO_SUCH_METHOD, _NO_PARENT = 403, 401, 405, 409
_SERVER_AT_FAULT, _NOT_IMPLEMENTED = 500, 501
_S3_CODE = re.compile(r"(?:<Code>|code: \")(\w+)")
_WRONG_KEY = frozenset(
    {"InvalidAccessKeyId", "SignatureDoesNotMatch", "InvalidToken", "ExpiredToken"}
)
_FULL = frozenset({"QuotaExceeded", "InsufficientStorage", "StorageFull", "XMinioStorageFull"})
_SLOW_DOWN = frozenset({"SlowDown", "RequestLimitExceeded", "Throttling", "ThrottlingException"})
_CERTIFICATE = re.compile(r"invalid peer certificate|received fatal alert|tls handshake")
_NOT_UNDERSTOOD = re.compile(r"deserialize|parse xml|ConfigInvalid", re.IGNORECASE)
_NO_BUCKET = "NoSuchBucket"


class NoAnswer(Exception):  # noqa: N818 - named for what it tells
    """What came cannot be the answer of a store."""


def is_nonsense(error: Exception) -> bool:
    """Whether what came is beyond all that any store sends.

    The library breaks off in the middle where it does not expect such a thing, and says so by an
    exception that cannot be imported.
    """
    return isinstance(error, NoAnswer) or type(error).__name__ == "RustPanic"


def status(error: BaseException | None) -> int:
    """Give the status of the HTTP answer; 0 when there was none."""
    told = _STATUS.findall(str(error))
    return int(told[-1]) if told else 0


def may_pass(error: Exception) -> bool:
    """Whether the same request may well succeed a little later."""
    number = status(error)
    if not number:
        return _code(error, writing=False) == "store_unreachable"
    return number in _BUSY or (_is_at_fault(number) and number not in _TOO_MUCH)


def is_final(error: Exception, *, first: bool) -> bool:
    """Whether asking again could only lock an account, or talk to somebody else than the store.

    Some services answer a wrong password with 403: ``first`` tells that none was accepted yet.
    """
    code = _code(error, writing=False)
    refused = status(error) != _FORBIDDEN or _s3_code(error) in _WRONG_KEY or first
    return code == "store_untrusted" or (code == "store_refused" and refused)


def lacks_folder(error: BaseException | None) -> bool:
    """Whether an object could not be written because its folder is not there (any more)."""
    return isinstance(error, exceptions.NotFound) or status(error) == _NO_PARENT


def is_empty(error: Exception) -> bool:
    """Whether it only means that there is no such object or folder."""
    return isinstance(error, exceptions.NotFound) and _s3_code(error) != _NO_BUCKET


def trouble(error: Exception, address: str, *, writing: bool) -> Unreachable:
    """Turn an error of the library into one of ours."""
    return Unreachable(_code(error, writing=writing), address=address)


def _code(error: Exception, *, writing: bool) -> str:
    number, said = status(error), _s3_code(error)
    if not number:
        return _without_status(str(error))
    if number == _WRONG_PASSWORD or said in _WRONG_KEY:
        return "store_refused"
    if writing and (number in _TOO_MUCH or said in _FULL):
        return "store_full"
    if number in _BUSY or said in _SLOW_DOWN:
        return "store_busy"
    if number == _FORBIDDEN:
        return "store_read_only" if writing else "store_refused"
    if number == _NO_SUCH_METHOD and writing:
        return "store_read_only"
    return "store_unreachable" if _is_at_fault(number) else "store_strange"


def _is_at_fault(number: int) -> bool:
    """Whether the server itself fails, as opposed to not knowing what it is asked."""
    return number >= _SERVER_AT_FAULT and number != _NOT_IMPLEMENTED


def _s3_code(error: Exception) -> str:
    """Give the word by which S3 says what is wrong; the address may hold any words."""
    told = _S3_CODE.search(str(error).partition("\nContext:\n")[0])
    return told[1] if told else ""


def _without_status(text: str) -> str:
    """Tell what went wrong before or after the HTTP answer; the address is in the middle part."""
    said, _, rest = text.partition("\nContext:\n")
    if _CERTIFICATE.search(rest.rpartition("\nSource:\n")[2]):
        return "store_untrusted"
    return "store_strange" if _NOT_UNDERSTOOD.search(said) else "store_unreachable"
