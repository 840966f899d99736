"""How a laptop comes to belong to a jury: founding one, joining one, and taking it up again."""

from __future__ import annotations

from dataclasses import dataclass

from jury_app import __version__
from jury_app.core.acts import EditionDefine, Genesis, MemberProfile, write_body
from jury_app.core.edition import Edition
from jury_app.core.encoding import encode
from jury_app.core.envelope import Header, device_id, write
from jury_app.core.invitation import (
    LONGEST_LAPTOP_NAME,
    Enrolment,
    Invitation,
    key_of,
    secret_key_of,
    write_request,
)
from jury_app.core.plain import to_plain
from jury_app.core.record import Member, Role
from jury_app.core.sealing import NONCE, decrypt, seal
from jury_app.errors import Damaged, Refused
from jury_app.jury.group_keys import epoch_info
from jury_app.jury.laptop import Laptop
from jury_app.keys.device import DeviceKeys, draw
from jury_app.ports import Archive, Clock

SECRET_CONTEXT = b"jury-member-secret-v1"


@dataclass(frozen=True, slots=True)
class Founder:
    """Who founds a jury: the chair, or the secretariat until the chair joins."""

    title: str
    name: str
    quality: str
    email: str
    roles: tuple[Role, ...]


def found(archive: Archive, clock: Clock, founder: Founder, edition: Edition) -> Laptop:
    """Found a jury on this laptop and define its edition; ``Refused("edition_unsound")``."""
    if not edition.is_sound:
        raise Refused("edition_unsound")
    keys, member = DeviceKeys.new(), draw(16)
    body = Genesis(
        member=member,
        roles=founder.roles,
        sign=keys.sign_public,
        box=keys.box_public,
        epoch=seal(draw(), keys.box_public, epoch_info(1, keys.device)),
        entropy=draw(),
    )
    wall = clock.minutes()
    header = Header(
        jury=b"",
        device=keys.device,
        seq=1,
        prev=b"",
        seen={},
        clock=max(1, wall << 20),
        wall=wall,
        group=False,
        epoch=0,
        app=__version__,
    )
    genesis = write(header, write_body(body), keys.sign_key)
    profile = MemberProfile(
        member,
        founder.title,
        founder.name,
        founder.quality,
        founder.email,
        founder.roles,
        interests=(),
    )
    with archive.transaction():
        _keep(archive, keys, genesis.digest, keys.device + keys.sign_public, draw())
        laptop = Laptop(archive, clock, keys, genesis.digest)
        laptop.take([genesis])
        laptop.write(EditionDefine(edition), profile)
    return laptop


def join(
    archive: Archive, clock: Clock, invitation: Invitation, code: str, laptop_name: str
) -> Laptop:
    """Prepare this laptop to join: its keys and its request, which the next exchange posts.

    Raises ``Refused("wrong_code")`` when the code is not this invitation's.
    """
    key = key_of(code, invitation.invite)
    secret = draw()
    if invitation.secret:
        try:
            # A member's first laptop is sent nothing, and draws the member's secret itself.
            hidden = secret_key_of(code, invitation.invite)
            secret = decrypt(invitation.secret, hidden, SECRET_CONTEXT) or secret
        except Damaged as error:
            raise Refused("wrong_code") from error
    keys = DeviceKeys.new()
    founder = device_id(invitation.founder_sign, invitation.founder_box)
    request = Enrolment(
        invitation.invite,
        invitation.member,
        keys.sign_public,
        keys.box_public,
        laptop_name[:LONGEST_LAPTOP_NAME],
    )
    with archive.transaction():
        _keep(archive, keys, invitation.jury, founder + invitation.founder_sign, secret)
        archive.desk.keep_secret("request", write_request(request, key, draw(NONCE)))
        archive.desk.keep_secret("invite", invitation.invite)
        archive.desk.keep_secret("invitation", encode(to_plain(invitation)))
        archive.desk.remember("name", invitation.name)
    return Laptop(archive, clock, keys, invitation.jury)


def take_up(archive: Archive, clock: Clock) -> Laptop:
    """Open the jury that this archive belongs to; ``Damaged("desk_empty")`` without one."""
    secret, jury = archive.desk.secret("device"), archive.desk.secret("jury")
    if secret is None or jury is None:
        raise Damaged("desk_empty")
    return Laptop(archive, clock, DeviceKeys.from_secret(secret), jury)


def _keep(archive: Archive, keys: DeviceKeys, jury: bytes, founder: bytes, member: bytes) -> None:
    """Keep what this laptop alone knows; a desk belongs to one jury for ever."""
    if archive.desk.secret("jury") is not None:
        raise Refused("desk_taken")
    archive.desk.keep_secret("device", keys.secret())
    archive.desk.keep_secret("jury", jury)
    archive.desk.keep_secret("founder", founder)
    archive.desk.keep_secret("member", member)


def member_of(profile: MemberProfile, roles: tuple[Role, ...]) -> Member:
    """Make the value the screens show of a profile; ``roles`` as granted, else as proposed."""
    return Member(
        key=profile.member,
        title=profile.title,
        name=profile.name,
        quality=profile.quality,
        email=profile.email,
        roles=roles or profile.roles,
        interests=profile.interests,
    )
