"""What a cloud's answer means: from the library's errors to the codes that people get told."""

from __future__ import annotations

import re

from opendal import exceptions

from jury_app.errors import Unreachable

_STATUS = re.compile(r"^\s+response: Parts \{ status: (\d{3})", re.MULTILINE)
_BUSY = frozenset({423, 429, 503})
_TOO_MUCH = frozenset({413, 507})
_FORBIDDEN, _WRONG_PASSWORD, _NO_SUCH_METHOD, _NO_PARENT = 403, 401, 405, 409
_SERVER_AT_FAULT = 500
_WRONG_KEY = re.compile(r"InvalidAccessKeyId|SignatureDoesNotMatch|InvalidToken|ExpiredToken")
_FULL = re.compile(r"QuotaExceeded|InsufficientStorage|StorageFull|quota", re.IGNORECASE)
_SLOW_DOWN = re.compile(r"<Code>(SlowDown|RequestLimitExceeded|Throttl)")
_CERTIFICATE = re.compile(r"certificate|UnknownIssuer|CertificateRequired|tls handshake|SSL")
_NOT_UNDERSTOOD = re.compile(r"deserialize|parse xml|ConfigInvalid", re.IGNORECASE)
_NO_BUCKET = "NoSuchBucket"


def status(error: BaseException | None) -> int:
    """Give the status of the HTTP answer; 0 when there was none."""
    told = _STATUS.findall(str(error))
    return int(told[-1]) if told else 0


def may_pass(error: Exception) -> bool:
    """Whether the same request may well succeed a little later."""
    number = status(error)
    if not number:
        return _code(error, writing=False) == "store_unreachable"
    return number in _BUSY or (number >= _SERVER_AT_FAULT and number not in _TOO_MUCH)


def is_final(error: Exception, *, first: bool) -> bool:
    """Whether asking again could only lock an account, or talk to somebody else than the store.

    Some services answer a wrong password with 403: ``first`` tells that none was accepted yet.
    """
    code = _code(error, writing=False)
    refused = status(error) != _FORBIDDEN or bool(_WRONG_KEY.search(str(error))) or first
    return code == "store_untrusted" or (code == "store_refused" and refused)


def lacks_folder(error: BaseException | None) -> bool:
    """Whether an object could not be written because its folder is not there (any more)."""
    return isinstance(error, exceptions.NotFound) or status(error) == _NO_PARENT


def is_empty(error: Exception) -> bool:
    """Whether it only means that there is no such object or folder."""
    return isinstance(error, exceptions.NotFound) and _NO_BUCKET not in str(error)


def trouble(error: Exception, address: str, *, writing: bool) -> Unreachable:
    """Turn an error of the library into one of ours."""
    return Unreachable(_code(error, writing=writing), address=address)


def _code(error: Exception, *, writing: bool) -> str:
    number, text = status(error), str(error)
    if not number:
        return _without_status(text)
    if number == _WRONG_PASSWORD or _WRONG_KEY.search(text):
        return "store_refused"
    if writing and (number in _TOO_MUCH or _FULL.search(text)):
        return "store_full"
    if number in _BUSY or _SLOW_DOWN.search(text):
        return "store_busy"
    if number == _FORBIDDEN:
        return "store_read_only" if writing else "store_refused"
    if number == _NO_SUCH_METHOD and writing:
        return "store_read_only"
    return "store_unreachable" if number >= _SERVER_AT_FAULT else "store_strange"


def _without_status(text: str) -> str:
    if _CERTIFICATE.search(text):
        return "store_untrusted"
    return "store_strange" if _NOT_UNDERSTOOD.search(text) else "store_unreachable"
