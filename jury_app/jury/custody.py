"""The custody of a jury: control, laptops, the two keys of a round, and the key on paper."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from jury_app.core import recovery
from jury_app.core.acts import (
    Body,
    DeviceRevoke,
    DeviceVouch,
    Handover,
    MemberAdd,
    Recover,
    RecoverySet,
    RoundEscrow,
    RoundLate,
    RoundRelease,
    RoundUnseal,
)
from jury_app.core.offers import holding_laptops
from jury_app.core.permission import standing_round
from jury_app.core.record import Role
from jury_app.core.roster import Device
from jury_app.core.round import Head, KeyHolder, LateBallot, Round, RoundState
from jury_app.errors import Damaged, NotAllowed, Refused
from jury_app.jury.changes import Changes, Topic, changed
from jury_app.jury.control import must_chair, must_control
from jury_app.jury.custody_views import RecoveryDraft, Typed
from jury_app.jury.escrow import (
    epochs_on_paper,
    for_laptops,
    keys_from_paper,
    new_epoch,
    on_paper,
    round_info,
    second_key,
)
from jury_app.jury.holding import keep_ready, unpublished
from jury_app.jury.laptop import Laptop
from jury_app.jury.watching import Watching
from jury_app.keys.device import draw
from jury_app.whole_file import PRIVATE, replace_file


class Custody:
    """Who can open, who may do what, and what to do when a laptop or a key is lost.

    ``Jury.watching`` tells how things stand; what is here signs acts.
    """

    def __init__(self, laptop: Laptop, watching: Watching) -> None:
        """Work on one laptop's fold."""
        self._laptop = laptop
        self._watching = watching

    # --- the two keys of a round -----------------------------------------------------------------

    def entrust(self, member: bytes, *, second_key: bool) -> Changes:
        """Give a member on the roster the second key of the rounds to come, or take it back.

        Raises ``NotAllowed``: "not_controller", "holder_is_chair"; ``Refused("unknown_member")``
        when no laptop of his was admitted, ``Refused("holder_laptop_lost")`` when none is left of
        those that may hold it: the first one, and those that he vouched for.
        """
        must_control(self._laptop)
        roles = self._laptop.fold.governance.members.get(member)
        if roles is None:
            raise Refused("unknown_member")
        if second_key and Role.CHAIR in roles:
            raise NotAllowed("holder_is_chair")
        if second_key and not holding_laptops(self._laptop.fold, member):
            raise Refused("holder_laptop_lost")
        others = tuple(role for role in roles if role is not Role.HOLDER)
        return self._laptop.write(
            MemberAdd(member, (*others, Role.HOLDER) if second_key else others)
        )

    def vouch(self, device: bytes) -> Changes:
        """Say that another laptop admitted in my name is mine: it may hold the second key too.

        The controller admits laptops in whosever name; this word is only the person's own. Raises
        ``NotAllowed``: "unknown_device", "other_device_revoked", "own_device", "not_my_laptop",
        "laptop_not_vouched" (nobody vouched for this one).
        """
        laptop, known = self._laptop, self._known(device)
        if known.key == laptop.device:
            raise NotAllowed("own_device")
        if known.member != laptop.member:
            raise NotAllowed("not_my_laptop")
        if laptop.device not in laptop.fold.governance.own:
            raise NotAllowed("laptop_not_vouched")
        with laptop.together():
            return laptop.write(DeviceVouch(device)) | keep_ready(laptop)

    def refresh(self) -> Changes:
        """Keep keys ready and sealed for all who may need them; every exchange does so too.

        The second holder's laptop keeps two keys offered; keys are sealed again for laptops that
        joined and for a new key on paper. Nothing is written when nothing is missing.
        """
        return keep_ready(self._laptop)

    def release(self) -> Changes:
        """Give the second holder's half of the standing round, once it is closed.

        Raises ``NotAllowed``: "not_holder", "round_is_open"…, "already_released"; ``Damaged`` when
        another laptop of the holder keeps it: "second_key_unvouched" if none said that this one is
        his, else "second_key_elsewhere".
        """
        found = self._closed()
        if not found.second_key or self._laptop.member != found.holder:
            raise NotAllowed("not_holder")
        if found.second_private is not None:
            raise NotAllowed("already_released")
        private = second_key(self._laptop, found.second_key)
        if private is None and self._laptop.device not in self._laptop.fold.governance.own:
            raise Damaged("second_key_unvouched")
        if private is None:
            raise Damaged("second_key_elsewhere")
        return self._laptop.write(RoundRelease(found.key, private))

    def unseal_with_paper(self, text: str, *, both: bool = False) -> Changes:
        """Open the envelopes with the key on paper, the chair's laptop that held it being lost.

        With ``both``, the second holder's half too, when his laptops are lost as well. Raises what
        reading the paper raises, and ``Damaged``: "paper_lacks_key", "paper_lacks_second_key" when
        that key was not sealed to it yet.
        """
        must_chair(self._laptop)
        found = self._closed()
        chairs, second = keys_from_paper(self._laptop, found, self._read_paper(text))
        bodies: list[Body] = []
        if found.private_key is None:
            if chairs is None:
                raise Damaged("paper_lacks_key")
            bodies.append(RoundUnseal(found.key, chairs))
        if both and KeyHolder.SECOND in found.awaited:
            if second is None:
                raise Damaged("paper_lacks_second_key")
            bodies.append(RoundRelease(found.key, second))
        if not bodies:
            raise NotAllowed("second_key_awaited")
        return self._laptop.write(*bodies)

    def admit_late(self, ballots: Sequence[LateBallot], reason: str) -> Changes:
        """Let ballots in that came after the cut, for a reason that the minutes print.

        Only between the closing and the first key: "round_is_open", "keys_published",
        "nothing_chosen", "not_late" (``NotAllowed``), ``Refused("reason_needed")``.
        """
        must_chair(self._laptop)
        found = self._closed()
        if len(found.awaited) < (2 if found.second_key else 1):
            raise NotAllowed("keys_published")
        if not reason.strip():
            raise Refused("reason_needed")
        if not ballots:
            raise NotAllowed("nothing_chosen")
        waiting = {each.named for each in self._watching.late_ballots() if not each.admitted}
        if not set(ballots) <= waiting:
            raise NotAllowed("not_late")
        return self._laptop.write(RoundLate(found.key, tuple(ballots), reason.strip()))

    # --- laptops ---------------------------------------------------------------------------------

    def hand_over(self, device: bytes) -> Changes:
        """Hand the chair over: control, the chair's role, and the key of the running round.

        Raises ``NotAllowed``: "not_controller", "unknown_device", "own_device",
        "other_device_revoked", "holder_cannot_chair".
        """
        must_control(self._laptop)
        state = self._laptop.fold.governance
        known = self._known(device)
        if known.key == self._laptop.device:
            raise NotAllowed("own_device")
        roles = state.members.get(known.member, ())
        found = standing_round(self._laptop.fold)
        holds_half = found and not found.is_readable and found.holder == known.member
        if Role.HOLDER in roles or holds_half:
            raise NotAllowed("holder_cannot_chair")
        bodies: list[Body] = []
        if Role.CHAIR not in roles:
            bodies.append(MemberAdd(known.member, (Role.CHAIR, *roles)))
        bodies += [
            RoundEscrow(each.key, for_laptops([known], private, round_info(each.key)), b"")
            for each, private in unpublished(self._laptop)
        ]
        return self._laptop.write(*bodies, Handover(device))

    def revoke(self, device: bytes, cut: Head | None) -> Changes:
        """Cut a lost laptop off and change the group key; remind of the store's password.

        What it signed up to ``cut`` (see ``DeviceLine.head``) stays valid; None: nothing does.
        Raises ``NotAllowed``: "not_controller", "unknown_device", "own_device".
        """
        must_control(self._laptop)
        if device not in self._laptop.fold.governance.devices:
            raise NotAllowed("unknown_device")
        if device == self._laptop.device:
            raise NotAllowed("own_device")
        with self._laptop.together():
            changes = self._laptop.write(
                DeviceRevoke(device, cut), new_epoch(self._laptop, without=device)
            )
            self._watching.remind_of_password(due=True)
        return changes

    def password_changed(self) -> Changes:
        """Stop reminding that the store's password should be changed."""
        self._watching.remind_of_password(due=False)
        return changed(Topic.EXCHANGE)

    # --- the key on paper ------------------------------------------------------------------------

    def draw_recovery(self) -> RecoveryDraft:
        """Draw a key to be put on paper; it is kept nowhere. ``NotAllowed("not_controller")``."""
        must_control(self._laptop)
        first, second, *_ = sorted(range(recovery.WORDS), key=lambda _: draw(8))
        return RecoveryDraft(draw(recovery.SECRET), tuple(sorted((first + 1, second + 1))))

    def keep_sheet(self, sheet: bytes, path: Path) -> Path:
        """Write the sheet as a file, for its owner only; ``Unreachable("cannot_write")``."""
        replace_file(path, sheet, PRIVATE)
        return path

    def sheet(self, draft: RecoveryDraft, *, label: str, vintage: int) -> bytes:
        """Give the sheet to print as PDF."""
        from jury_app.minutes.recovery_sheet import Sheet, sheet  # noqa: PLC0415 - loads slowly

        laptop, words = self._laptop, draft.words
        made = laptop.clock.minutes()
        return sheet(Sheet(label, vintage, laptop.jury.hex(), made, words, draft.scanned))

    def confirm_recovery(self, draft: RecoveryDraft, typed: Typed) -> Changes:
        """Let a key on paper stand, once the words asked for were typed from it.

        In place of another one, a new group key comes with it: whoever finds the old sheet reads
        nothing that is written from now on. Raises ``NotAllowed("not_controller")``,
        ``Refused("words_differ")``.
        """
        must_control(self._laptop)
        words = draft.words
        if any(not recovery.same_word(typed.get(n, ""), words[n - 1]) for n in draft.asked):
            raise Refused("words_differ")
        box = recovery.box_public(draft.secret)
        paper = RecoverySet(
            recovery.sign_public(draft.secret), box, epochs_on_paper(self._laptop, box)
        )
        escrows = [
            RoundEscrow(each.key, {}, on_paper(paper, private, round_info(each.key)))
            for each, private in unpublished(self._laptop)
        ]
        replaces = self._laptop.fold.governance.recovery is not None
        fresh = [new_epoch(self._laptop, paper=paper)] if replaces else []
        return self._laptop.write(paper, *fresh, *escrows)

    def take_over(self, text: str, *, as_chair: bool) -> Changes:
        """Take control over with the key on paper: the laptop that had it is lost.

        It is cut off where this laptop last heard of it, and the group key changes. ``as_chair``
        makes the owner of this laptop the chair, who can then open the running round. Raises what
        reading the paper raises; ``NotAllowed``: "not_admitted", "own_device",
        "holder_cannot_chair".
        """
        laptop, state = self._laptop, self._laptop.fold.governance
        member, lost = laptop.member, state.controller
        if lost == laptop.device:
            raise NotAllowed("own_device")
        roles = state.members.get(member, ())
        if as_chair and Role.HOLDER in roles:
            raise NotAllowed("holder_cannot_chair")
        secret, cut = self._read_paper(text), self._watching.sound_head(lost)
        head = laptop.fold.heads.get(laptop.device)
        seq = 1 if head is None else head.seq + 1
        signature = recovery.claim(secret, laptop.jury, laptop.device, seq, of=lost, cut=cut)
        bodies: list[Body] = [Recover(lost, cut, signature), DeviceRevoke(lost, cut)]
        bodies.append(new_epoch(laptop, without=lost))
        if as_chair and Role.CHAIR not in roles:
            bodies.append(MemberAdd(member, (Role.CHAIR, *roles)))
        if as_chair or Role.CHAIR in roles:
            bodies += self._escrow_from_paper(secret)
        with laptop.together():
            changes = laptop.write(*bodies)
            self._watching.remind_of_password(due=True)
        return changes

    def _escrow_from_paper(self, secret: bytes) -> list[RoundEscrow]:
        """Seal the running round's key to this laptop, so that the paper is needed only once."""
        found = standing_round(self._laptop.fold)
        if found is None or found.private_key is not None:
            return []
        private, _ = keys_from_paper(self._laptop, found, secret)
        own = self._laptop.fold.governance.devices[self._laptop.device]
        if private is None:
            return []
        return [RoundEscrow(found.key, for_laptops([own], private, round_info(found.key)), b"")]

    # --- what is asked often ---------------------------------------------------------------------

    def _read_paper(self, text: str) -> bytes:
        """Read the key; ``Refused("recovery_words")``, ``Refused("recovery_other")``.

        ``NotAllowed("no_recovery")`` when this jury has none.
        """
        paper = self._laptop.fold.governance.recovery
        if paper is None:
            raise NotAllowed("no_recovery")
        secret = recovery.read_words(text).secret
        if recovery.box_public(secret) != paper.box:
            raise Refused("recovery_other")
        return secret

    def _known(self, device: bytes) -> Device:
        known = self._laptop.fold.governance.devices.get(device)
        if known is None:
            raise NotAllowed("unknown_device")
        if known.cut is not None:
            raise NotAllowed("other_device_revoked")
        return known

    def _closed(self) -> Round:
        found = standing_round(self._laptop.fold)
        if found is None:
            raise NotAllowed("round_not_created")
        if found.state is not RoundState.CLOSED:
            raise NotAllowed(f"round_is_{found.state.value}")
        return found
