"""What is typed before a jury exists, and what is still missing in it; no Qt here."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path

from jury_app.core.edition import Edition
from jury_app.core.invitation import Invitation, key_of
from jury_app.core.record import Role
from jury_app.errors import Refused
from jury_app.jury.founding import Founder
from jury_app.jury.stores import kind_of
from ui.exchange.store_form import StoreForm

PASSPHRASE_LENGTH = 10
"""The fewest characters of a passphrase that locks a desk without a keyring."""
FIRST_VINTAGE, LAST_VINTAGE = 1990, 2100


@dataclass(frozen=True, slots=True)
class Lock:
    """The passphrase of a desk, asked only where the system has no keyring."""

    needed: bool
    passphrase: str = field(default="", repr=False)
    again: str = field(default="", repr=False)

    def problems(self) -> dict[str, str]:
        """Give field → code of what is wrong."""
        if not self.needed:
            return {}
        if len(self.passphrase) < PASSPHRASE_LENGTH:
            return {"passphrase": "passphrase_short"}
        return {} if self.passphrase == self.again else {"again": "passphrase_differs"}


@dataclass(frozen=True, slots=True)
class JoinForm:
    """An invitation, the code said by phone, and another place than the invitation's if wished."""

    invitation: Invitation | None
    code: str = field(repr=False)
    place: StoreForm | None
    lock: Lock

    def problems(self) -> dict[str, str]:
        """Give field → code of what is wrong; empty when one may join."""
        found: dict[str, str] = {}
        if self.invitation is None:
            found["invitation"] = "invitation_missing"
        elif not self.code.strip():
            found["code"] = "code_missing"
        else:
            try:
                key_of(self.code, self.invitation.invite)
            except Refused:
                found["code"] = "wrong_code"
        return found | self.lock.problems()


@dataclass(frozen=True, slots=True)
class CreateForm:
    """Who founds which edition."""

    title: str
    name: str
    quality: str
    email: str
    role: Role
    model: Edition
    label: str
    vintage: str
    ordinal: str
    lock: Lock

    def problems(self) -> dict[str, str]:
        """Give field → code of what is wrong; empty when the jury may be founded."""
        found: dict[str, str] = {}
        if not self.name.strip():
            found["name"] = "name_missing"
        if not self.label.strip():
            found["label"] = "label_missing"
        if not _between(self.vintage, FIRST_VINTAGE, LAST_VINTAGE):
            found["vintage"] = "vintage_wrong"
        if not _between(self.ordinal, 1, 999):
            found["ordinal"] = "ordinal_wrong"
        return found | self.lock.problems()

    def edition(self) -> Edition:
        """Make the edition to begin with; dates are the new edition's own, so they start empty."""
        same = int(self.vintage) == self.model.vintage
        return replace(
            self.model,
            label=self.label.strip(),
            vintage=int(self.vintage),
            ordinal=int(self.ordinal),
            jury_date=self.model.jury_date if same else None,
            ceremony_date=self.model.ceremony_date if same else None,
        )

    def founder(self) -> Founder:
        """Make the founder."""
        return Founder(
            self.title.strip(),
            self.name.strip(),
            self.quality.strip(),
            self.email.strip(),
            (self.role,),
        )


def _between(text: str, lowest: int, highest: int) -> bool:
    return text.strip().isdecimal() and lowest <= int(text) <= highest


def usable_here(invitation: Invitation) -> bool:
    """Whether the place that an invitation names can be used as it is: nothing is to be typed."""
    address = invitation.store
    if kind_of(address) == "folder":
        return bool(address) and Path(address).is_dir()
    return bool(invitation.access)
