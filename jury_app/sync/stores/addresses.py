r"""The addresses by which people name stores, read strictly and spelled one way.

``C:\Jury`` or ``/media/key`` is a folder, ``webdav:https://host/path`` and
``s3:https://endpoint/bucket/prefix`` are clouds. What people copy from elsewhere is understood
too: ``https://…`` and ``davs://…`` as WebDAV, and the page of a folder in Nextcloud.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import SplitResult, parse_qs, quote, unquote, urlsplit
from urllib.request import url2pathname

from jury_app.errors import Refused

FOLDER, WEBDAV, S3 = "folder", "webdav", "s3"

_SCHEME = re.compile(r"(?P<scheme>[a-z][a-z0-9+.-]+):(?P<rest>.*)", re.IGNORECASE)
"""At least two letters: one alone is a drive of Windows."""
_OTHER_SPELLINGS = {
    "http": "http:",
    "https": "https:",
    "dav": "http:",
    "davs": "https:",
    "webdavs": "https:",
}
_PORTS = {"http": 80, "https": 443}
_HOST = re.compile(r"[^\s/?#@\\<>\"%]+")
_BUCKET = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{1,62}")
_PAGE = re.compile(r"(?P<site>.*?)(/index\.php)?/(apps/(files|dashboard)|login)(/.*)?")
"""Where the pages of Nextcloud are, below its site."""
_SHARED = re.compile(r"(.*?)(/index\.php)?/s/[A-Za-z0-9]+(/.*)?")
"""A shared link of Nextcloud: whoever holds it may enter, so it is no address to show around."""
_REGIONAL = re.compile(r"s3[.-](?P<region>[a-z]+(-[a-z0-9]+)*)\.[^.]+\..+")
_REGION = re.compile(r"[A-Za-z0-9-]+")
_USUAL_REGION = "us-east-1"


@dataclass(frozen=True, slots=True)
class Address:
    """A store's address: one value, and one spelling, for each store.

    ``kind`` is FOLDER, WEBDAV or S3. ``endpoint`` is ``scheme://host[:port]``, empty for a folder;
    ``path`` is the folder's path, or, decoded, what follows the host (and, for S3, the bucket).
    """

    kind: str
    path: str
    endpoint: str = ""
    bucket: str = ""
    region: str = ""

    def __str__(self) -> str:
        """Spell it the way it is remembered and shown; there is no secret in it."""
        if self.kind == FOLDER:
            return self.path
        bucket = f"/{self.bucket}" if self.bucket else ""
        told = self.region and self.region != _usual_region(self.endpoint)
        region = f"?region={self.region}" if told else ""
        return f"{self.kind}:{self.endpoint}{bucket}{quote(self.path)}{region}"


def parse(text: str) -> Address:
    """Understand an address; ``Refused("store_address")`` when it is none.

    A user or a password inside is refused: those have fields of their own and stay in the keyring.
    """
    text = text.strip().strip('"')
    if not text or not text.isprintable():
        raise Refused("store_address")
    found = _SCHEME.fullmatch(text)
    if found is None:
        return Address(FOLDER, str(Path(text)))
    scheme, rest = found["scheme"].lower(), found["rest"]
    if scheme == "file":
        return Address(FOLDER, _local(text))
    if scheme == S3:
        return _s3(rest)
    if scheme == WEBDAV and not rest.startswith("//"):
        return _webdav(rest)
    if scheme in _OTHER_SPELLINGS or scheme == WEBDAV:
        return _webdav(_OTHER_SPELLINGS.get(scheme, "http:") + rest)
    if Path(text).is_absolute() or "/" not in text:  # a folder may have a colon in its name
        return Address(FOLDER, str(Path(text)))
    raise Refused("store_address")


def _local(url: str) -> str:
    """Give the path that a file manager's address names."""
    try:
        return str(Path(url2pathname(urlsplit(url).path)))
    except ValueError:
        raise Refused("store_address") from None


def _webdav(url: str) -> Address:
    parts, endpoint = _split(url)
    path = parts.path
    shared, page = _SHARED.fullmatch(path), _PAGE.fullmatch(path)
    if shared:
        raise Refused("store_address")
    if page:
        shown = parse_qs(parts.query).get("dir", [""])[0]
        path = f"{page['site']}/remote.php/webdav/{quote(shown)}"
    elif parts.query:
        raise Refused("store_address")
    return Address(WEBDAV, _path(path), endpoint)


def _s3(url: str) -> Address:
    parts, endpoint = _split(url)
    asked = parse_qs(parts.query, keep_blank_values=True)
    region = asked.pop("region", [_usual_region(endpoint)])[0]
    if asked or not _REGION.fullmatch(region):
        raise Refused("store_address")
    bucket, *prefix = _path(parts.path).lstrip("/").split("/", 1)
    if not _BUCKET.fullmatch(bucket):
        raise Refused("store_address")
    return Address(S3, "".join(f"/{each}" for each in prefix), endpoint, bucket, region)


def _split(url: str) -> tuple[SplitResult, str]:
    """Cut a web address, and give its beginning in the one spelling that it has."""
    try:
        parts = urlsplit(url)
        port, host = parts.port, parts.hostname or ""
    except ValueError:
        raise Refused("store_address") from None
    scheme = parts.scheme.lower()
    if scheme not in _PORTS or not _HOST.fullmatch(host) or "@" in parts.netloc or parts.fragment:
        raise Refused("store_address")
    shown = f"[{host}]" if ":" in host else host
    return parts, f"{scheme}://{shown}" + ("" if port in (None, _PORTS[scheme]) else f":{port}")


def _path(path: str) -> str:
    """Decode a path and drop what makes no difference: "" or "/a/b", never a slash at the end."""
    parts = [unquote(part) for part in path.split("/") if part]
    if any(part in (".", "..") or "/" in part or not part.isprintable() for part in parts):
        raise Refused("store_address")
    return "".join(f"/{part}" for part in parts)


def _usual_region(endpoint: str) -> str:
    """Guess the region by which an S3 service wants to be signed to, from its name."""
    named = _REGIONAL.fullmatch(endpoint.partition("://")[2].partition(":")[0])
    return named["region"] if named else _USUAL_REGION
