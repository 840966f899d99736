"""Where a jury exchanges, as a person types it: a kind, its fields, and the address; no Qt here.

Addresses copied out of a browser are understood: the page of a folder in Nextcloud, a shared link,
a bare domain. What comes out is an address of ``jury_app.sync.stores.addresses``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from urllib.parse import parse_qs, quote, unquote, urlsplit

from jury_app.errors import Refused
from jury_app.ports import Credentials
from jury_app.sync.room.ticket import Ticket, from_spoken, from_text

_SCHEMES = {"http": "http", "https": "https", "dav": "http", "davs": "https", "webdav": "http",
            "webdavs": "https"}  # fmt: skip
_OWN_FILES, _OLD_FILES, _SHARED = (
    "/remote.php/dav/files/",
    "/remote.php/webdav",
    "/public.php/webdav",
)
_ROOM_FIELDS = {"wrong_code": "password"}
_KEYS = ("/media/", "/run/media/", "/Volumes/")


class StoreKind(StrEnum):
    """What sort of place it is."""

    FOLDER = "folder"
    WEBDAV = "webdav"
    S3 = "s3"
    ROOM = "room"


@dataclass(frozen=True, slots=True)
class WebPlace:
    """An address of a WebDAV server, understood: base, folder within, and the user it names.

    ``base`` has no slash at its end; ``folder`` is plain text with « / », "" for the top.
    """

    base: str
    folder: str = ""
    user: str = ""

    @property
    def url(self) -> str:
        """The whole address."""
        return f"{self.base}/{quote(self.folder)}" if self.folder else self.base


@dataclass(frozen=True, slots=True)
class StoreForm:
    """What was typed. ``url``, ``user`` and ``password`` serve every kind that asks for them.

    ``place`` is the folder in the cloud or the beginning of names in the bucket.
    """

    kind: StoreKind = StoreKind.FOLDER
    folder: str = ""
    url: str = ""
    user: str = ""
    password: str = field(default="", repr=False)
    place: str = ""
    bucket: str = ""
    ticket: str = field(default="", repr=False)
    removable: bool = False

    @property
    def empty(self) -> bool:
        """Whether nothing was typed that says where."""
        said = {
            StoreKind.FOLDER: self.folder,
            StoreKind.WEBDAV: self.url,
            StoreKind.S3: self.url + self.bucket,
            StoreKind.ROOM: self.ticket + self.url,
        }
        return not said[self.kind].strip()

    def problems(self) -> dict[str, str]:
        """Give field → code of what is missing or wrong."""
        match self.kind:
            case StoreKind.FOLDER:
                return _missing(folder=self.folder)
            case StoreKind.ROOM:
                return self._room_problems()
            case StoreKind.WEBDAV:
                found = _missing(url=self.url)
                if not found and self.web_place() is None:
                    found["url"] = "url_wrong"
                return found | _missing(user=self._who(), password=self._secret())
        found = _missing(url=self.url, bucket=self.bucket)
        if "url" not in found and _server(self.url) is None:
            found["url"] = "url_wrong"
        if "bucket" not in found and not _is_bucket(self.bucket.strip()):
            found["bucket"] = "bucket_wrong"
        lacking = _missing(key=self.user, secret=self.password)
        names = {"key": "user", "secret": "password"}
        return found | {names[name]: code for name, code in lacking.items()}

    def room_ticket(self) -> Ticket | None:
        """Understand the code of a room, or its address and password; None when it is neither."""
        try:
            if self.ticket.strip():
                return from_text(self.ticket)
            return from_spoken(self.url, self.password)
        except Refused:
            return None

    def _room_problems(self) -> dict[str, str]:
        if not (self.ticket + self.url + self.password).strip():
            return {"ticket": "ticket_missing"}
        try:
            if self.ticket.strip():
                from_text(self.ticket)
                return {}
            lacking = _missing(url=self.url, password=self.password)
            if not lacking:
                from_spoken(self.url, self.password)
        except Refused as error:
            field = "ticket" if self.ticket.strip() else _ROOM_FIELDS.get(error.code, "url")
            return {field: error.code}
        return lacking

    def web_place(self) -> WebPlace | None:
        """Understand the address of a WebDAV server; None when it is none."""
        found = web_place(self.url, self.user.strip())
        if found is None or not self.place.strip(" /"):
            return found
        inside = "/".join(filter(None, (found.folder, self.place.strip(" /"))))
        return WebPlace(found.base, inside, found.user)

    def address(self) -> str:
        """Give the address to exchange at; call it once :meth:`problems` is empty."""
        match self.kind:
            case StoreKind.FOLDER:
                return self.folder.strip()
            case StoreKind.ROOM:
                ticket = self.room_ticket()
                return ticket.store if ticket else ""
            case StoreKind.WEBDAV:
                place = self.web_place()
                return f"webdav:{place.url}" if place else ""
        inside = "/".join(filter(None, (self.bucket.strip(), self.place.strip(" /"))))
        return f"s3:{_server(self.url)}/{quote(inside)}"

    def credentials(self) -> Credentials | None:
        """Give who one is there; None where nobody asks."""
        if self.kind is StoreKind.ROOM:
            found = self.room_ticket()
            return found.credentials if found else None
        if self.kind is StoreKind.WEBDAV:
            return Credentials(self._who(), self._secret())
        if self.kind is StoreKind.S3:
            return Credentials(self.user.strip(), self.password)
        return None

    @property
    def in_clear(self) -> bool:
        """Whether the password would travel unprotected."""
        server = _server(self.url) if self.kind in {StoreKind.WEBDAV, StoreKind.S3} else None
        return bool(server and server.startswith("http:"))

    @property
    def shared_link(self) -> bool:
        """Whether the address is a shared link, which names its own user and may ask nothing."""
        found = web_place(self.url, "") if self.kind is StoreKind.WEBDAV else None
        return bool(found and found.base.endswith(_SHARED))

    def _who(self) -> str:
        found = self.web_place()
        return found.user if found is not None and self.shared_link else self.user.strip()

    def _secret(self) -> str:
        # A shared link without a password still wants one to be sent: any will do.
        return self.password or ("-" if self.shared_link else "")


def web_place(typed: str, user: str) -> WebPlace | None:
    """Understand what was pasted as the place of a WebDAV server; ``user`` is who signs in."""
    server = _server(typed)
    if server is None:
        return None
    parts = urlsplit(_with_scheme(typed))
    path = unquote(parts.path).rstrip("/")
    root, _, inside = path.partition("/index.php")
    if inside or path.endswith("/index.php"):
        path = root + inside
    for sign in (_OWN_FILES, _OLD_FILES, _SHARED):
        before, found, after = path.partition(sign)
        if found and sign == _OWN_FILES:
            name, _, folder = after.partition("/")
            return WebPlace(f"{server}{quote(before + sign + name)}", folder, name)
        if found:
            return WebPlace(f"{server}{quote(before + sign)}", after.strip("/"), user)
    before, shared, token = path.partition("/s/")
    if shared and token and "/" not in before.strip("/"):
        return WebPlace(f"{server}{quote(before)}{_SHARED}", "", token.partition("/")[0])
    before, browsing, _ = path.partition("/apps/files")
    if browsing:
        folder = parse_qs(parts.query).get("dir", [""])[0].strip("/")
        return _own_files(server + quote(before), user, folder)
    if path in {"", "/login", "/apps/dashboard"}:
        return _own_files(server, user, "")
    return WebPlace(server + quote(path), "", user)


def looks_removable(path: str) -> bool:
    """Whether the path of a folder is where systems show keys and cards."""
    return path.startswith(_KEYS)


def understood(typed: str, user: str) -> StoreForm | None:
    """Tell a whole address pasted anywhere apart: ``webdav:…``, ``s3:…``; None for others."""
    kind, _, rest = typed.strip().partition(":")
    if kind == "webdav" and _server(rest):
        return StoreForm(StoreKind.WEBDAV, url=rest, user=user)
    if kind == "s3" and (server := _server(rest)):
        bucket, _, place = unquote(urlsplit(_with_scheme(rest)).path).strip("/").partition("/")
        return StoreForm(StoreKind.S3, url=server, user=user, bucket=bucket, place=place)
    return None


def _own_files(server: str, user: str, folder: str) -> WebPlace:
    return WebPlace(f"{server}{_OWN_FILES}{quote(user, safe='@')}", folder, user)


def _with_scheme(typed: str) -> str:
    typed = typed.strip()
    scheme, found, rest = typed.partition("://")
    if not found:
        return f"https://{typed}"
    return f"{_SCHEMES.get(scheme.lower(), scheme.lower())}://{rest}"


def _server(typed: str) -> str | None:
    """Give scheme and host of what was typed; None when there is no host one could reach."""
    if not typed.strip() or any(each.isspace() for each in typed.strip()):
        return None
    try:
        parts = urlsplit(_with_scheme(typed))
        host, port = parts.hostname, parts.port
    except ValueError:
        return None
    if parts.scheme not in {"http", "https"} or not host or "@" in parts.netloc:
        return None
    if "." not in host and host != "localhost" and port is None and ":" not in host:
        return None
    return f"{parts.scheme}://{parts.netloc.lower()}"


def _is_bucket(name: str) -> bool:
    good = set("abcdefghijklmnopqrstuvwxyz0123456789.-_")
    return set(name.lower()) <= good and not name.startswith(("-", "."))


def _missing(**fields: str) -> dict[str, str]:
    return {name: f"{name}_missing" for name, value in fields.items() if not value.strip()}
