"""Members, their invitations, and the laptops that ask to join."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from jury_app.core.acts import (
    Body,
    DeviceAdd,
    Genesis,
    Handover,
    InvitationIssue,
    MemberAdd,
    MemberProfile,
    read_body,
)
from jury_app.core.collation import fold
from jury_app.core.invitation import (
    Enrolment,
    Invitation,
    code_of,
    key_of,
    secret_key_of,
    spoken_digits,
    to_compact,
    to_text,
    write_access,
)
from jury_app.core.permission import holds, is_controller
from jury_app.core.record import Member, Role
from jury_app.core.sealing import NONCE, encrypt, seal
from jury_app.errors import Damaged, NotAllowed, Refused
from jury_app.jury.answers import Answers
from jury_app.jury.changes import Changes
from jury_app.jury.control import must_control
from jury_app.jury.founding import SECRET_CONTEXT, member_of
from jury_app.jury.group_keys import epoch_info
from jury_app.jury.laptop import Laptop
from jury_app.jury.mailed import Mailed
from jury_app.jury.renewal import renewal_place
from jury_app.jury.roster_news import NewsDesk, RosterNews
from jury_app.jury.stores import StoreBook
from jury_app.jury.views import IssuedInvitation, Me, Request
from jury_app.keys.device import draw


@dataclass(frozen=True, slots=True)
class NewMember:
    """A member to add, as typed or as read from the jury file."""

    title: str
    name: str
    quality: str
    email: str
    roles: tuple[Role, ...]
    interests: tuple[str, ...] = ()


class Membership:
    """Who belongs to the jury, and how laptops come to belong to it."""

    def __init__(self, laptop: Laptop, stores: StoreBook) -> None:
        """Work on one laptop's fold; invitations carry the access to one of its stores."""
        self._laptop = laptop
        self._stores = stores
        self._requests: dict[bytes, list[Enrolment]] = {}
        self.answers = Answers(laptop)
        self._news = NewsDesk(laptop, self.answers)
        self.mailed = Mailed(laptop, self.answers)
        for invite, post in self.mailed.waiting():
            self.receive(invite, [post])

    def me(self) -> Me:
        """Tell who sits here."""
        state, keys = self._laptop.fold, self._laptop.keys
        member = self._laptop.person
        profile = state.profiles().get(member) if member else None
        roles = state.governance.members.get(member, ()) if member else ()
        return Me(
            member=member or b"",
            name=profile.name if profile else self._laptop.archive.desk.recall("name") or "",
            roles=frozenset(roles),
            controls=is_controller(state, self._laptop.device),
            admitted=state.owner(self._laptop.device) is not None,
            digits=spoken_digits(keys.sign_public, keys.box_public),
        )

    def members(self) -> tuple[Member, ...]:
        """Give all members, on the roster or only announced, by name."""
        state = self._laptop.fold
        found = [
            member_of(profile, state.governance.members.get(key, ()))
            for key, profile in state.profiles().items()
        ]
        return tuple(sorted(found, key=lambda each: (fold(each.name), each.key)))

    def add(self, newcomers: Sequence[NewMember]) -> Changes:
        """Announce members; those already there (same name and address) are updated."""
        self._must_prepare()
        known = {(each.name, each.email): each.key for each in self.members()}
        return self._laptop.write(
            *(
                MemberProfile(
                    known.get((each.name, each.email)) or draw(16),
                    each.title,
                    each.name,
                    each.quality,
                    each.email,
                    each.roles,
                    each.interests,
                )
                for each in newcomers
            )
        )

    def change(self, member: Member) -> Changes:
        """Replace what is known of a member; roles already granted stay as granted."""
        self._must_prepare()
        return self._laptop.write(
            MemberProfile(
                member.key,
                member.title,
                member.name,
                member.quality,
                member.email,
                member.roles,
                member.interests,
            )
        )

    def invite(self, member: bytes, *, label: str, vintage: int, store: str) -> IssuedInvitation:
        """Issue an invitation for a member: a file, and a code that goes another way.

        A juror may invite a second laptop of his own; its file carries his own secret. Every file
        carries something sealed under the code, so that a wrong one is noticed at once, and who
        one is to ``store`` when that asks. Raises as ``StoreBook.credentials`` does.
        """
        state = self._laptop.fold
        profile = state.profiles().get(member)
        if profile is None:
            raise Refused("unknown_member")
        own = member == state.owner(self._laptop.device)
        if not own:
            self._must_prepare()
        invite, code = draw(16), code_of(draw(13))
        key, hidden = key_of(code, invite), secret_key_of(code, invite)
        access = self._stores.credentials(store)
        secret = self._laptop.archive.desk.secret("member") if own else b""
        invitation = Invitation(
            jury=self._laptop.jury,
            founder_sign=self._founder().sign,
            founder_box=self._founder().box,
            invite=invite,
            member=member,
            name=profile.name,
            label=label,
            vintage=vintage,
            store=store,
            secret=encrypt(secret or b"", hidden, draw(NONCE), SECRET_CONTEXT),
            access=write_access(access.user, access.password, hidden, draw(NONCE))
            if access
            else b"",
        )
        self._laptop.write(InvitationIssue(invite, member, key))
        slug = "-".join(fold(profile.name).replace("'", " ").split())
        return IssuedInvitation(
            profile.name, f"{slug}.jury", to_text(invitation), code, to_compact(invitation)
        )

    def invited(self) -> frozenset[bytes]:
        """Give the members for whom an invitation went out."""
        issued = self._laptop.fold.registers(InvitationIssue.KIND)
        return frozenset(
            entry.body.member for entry in issued if isinstance(entry.body, InvitationIssue)
        )

    def receive(self, invite: bytes, posts: Sequence[bytes]) -> None:
        """Take in what a store holds under an invitation.

        What another store held stays: absence is never withdrawal.
        """
        found = {each.device: each for each in self._requests.get(invite, ())}
        for each in self.answers.understand(invite, posts):
            found.setdefault(each.device, each)
        self._requests[invite] = list(found.values())

    def news(self) -> tuple[RosterNews, ...]:
        """Tell who was admitted, cut off or given other roles, and which invitations are contested.

        Derived from the acts held here; each says whether it was read on this laptop.
        """
        return self._news.news()

    def mark_read(self) -> Changes:
        """Note that all news were read here."""
        return self._news.mark_read()

    def requests(self) -> tuple[Request, ...]:
        """Give the laptops that wait for the chair's word; only the controller can give it."""
        state = self._laptop.fold
        if not is_controller(state, self._laptop.device):
            return ()
        profiles = state.profiles()
        owners = [device.member for device in state.governance.devices.values()]
        waiting = []
        for invite, asked in self._requests.items():
            # A second answer to one invitation is an alarm for ever; to ask again is a right.
            known = state.governance.devices if invite == renewal_place(self._laptop.jury) else {}
            rivals = [one for one in asked if one.device not in known]
            for each in asked:
                if each.device in state.governance.devices or each.member not in profiles:
                    continue
                granted = state.governance.members.get(each.member, ())
                waiting.append(
                    Request(
                        member=member_of(profiles[each.member], granted),
                        laptop=each.laptop,
                        digits=spoken_digits(each.sign, each.box),
                        device=each.device,
                        second=each.member in owners,
                        contested=sum(one.member == each.member for one in rivals) > 1,
                    )
                )
        return tuple(waiting)

    def admit(self, devices: Sequence[bytes]) -> Changes:
        """Admit laptops. When the chair's is among them, the control log passes to it."""
        must_control(self._laptop)
        state = self._laptop.fold
        asked = {each.device: each for found in self._requests.values() for each in found}
        profiles = state.profiles()
        bodies: list[Body] = []
        chair: bytes | None = None
        for device in devices:
            request = asked[device]
            profile = profiles[request.member]
            if request.member not in state.governance.members:
                bodies.append(MemberAdd(request.member, profile.roles))
            bodies.append(self._device_add(request))
            if Role.CHAIR in profile.roles and not holds(state, self._laptop.device, Role.CHAIR):
                chair = device
        if chair is not None:
            bodies.append(Handover(chair))
        changes = self._laptop.write(*bodies)
        self._requests = {
            invite: [each for each in found if each.device not in devices]
            for invite, found in self._requests.items()
        }
        return changes

    def _device_add(self, request: Enrolment) -> DeviceAdd:
        sealed = {
            epoch: seal(key, request.box, epoch_info(epoch, request.device))
            for epoch, key in self._laptop.epochs().items()
        }
        return DeviceAdd(request.member, request.device, request.sign, request.box, sealed)

    def _must_prepare(self) -> None:
        if not holds(self._laptop.fold, self._laptop.device, Role.SECRETARIAT, Role.CHAIR):
            raise NotAllowed("not_secretariat")

    def _founder(self) -> Genesis:
        founder = (self._laptop.archive.desk.secret("founder") or b"")[:16]
        record = self._laptop.archive.journal.records(founder, 1, 1)[0]
        body = read_body(record.body or b"", control=True)
        if not isinstance(body, Genesis):
            raise Damaged("genesis")
        return body
