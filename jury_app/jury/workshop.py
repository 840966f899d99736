"""The desks of this machine: create a jury, join one by invitation, take one up again."""

from __future__ import annotations

import json
import platform
import secrets
import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path

from jury_app.core.edition import Edition
from jury_app.core.invitation import Invitation, from_text, read_access, secret_key_of
from jury_app.core.sealing import derive
from jury_app.errors import Damaged, JuryError, Refused, Unreachable
from jury_app.jury.anchor import Anchor, Origin, anchor_name
from jury_app.jury.clock import SystemClock
from jury_app.jury.desk import Jury
from jury_app.jury.desk_card import DESK_FILE, DeskCard, desks_below
from jury_app.jury.founding import Founder, found, join, take_up
from jury_app.jury.laptop import Laptop
from jury_app.jury.renewal import renew
from jury_app.jury.stores import forget_all
from jury_app.jury.trial import try_out
from jury_app.jury.views import StoreTrial
from jury_app.keys.device import draw
from jury_app.keys.machine import machine_id
from jury_app.keys.vault import KeyringVault, OpenVault, PassphraseVault, Vault, keyring_works
from jury_app.ports import Archive, Clock, Credentials, OpenStore
from jury_app.whole_file import PRIVATE, replace_file

OpenArchive = Callable[[Path, bytes], Archive]
LARGEST_INVITATION = 64 * 1024


class Workshop:
    """Makes and opens desks below one folder of this machine."""

    def __init__(
        self,
        root: Path,
        open_archive: OpenArchive,
        open_store: OpenStore,
        vault: Vault | None = None,
        clock: Clock | None = None,
        *,
        passwords: Vault | None = None,
        marks: Path | None = None,
        machine: Callable[[], str] = machine_id,
    ) -> None:
        """Work below ``root``; ``vault`` replaces the keyring (rehearsals, tests).

        ``passwords`` then keeps those of stores, which a rehearsal's plain files must not.
        ``marks`` is a folder of this machine, outside ``root`` if backups take that, that
        recognises the desks locked by a passphrase; ``machine`` names the machine.
        """
        self._marks = marks or root.with_name(f"{root.name}-marks")
        self._machine = machine
        self._root = root
        self._open_archive = open_archive
        self._open_store = open_store
        self._vault = vault
        self._passwords = passwords
        self._clock = clock or SystemClock()

    def desks(self) -> tuple[DeskCard, ...]:
        """Give the juries kept here, the last used first; unreadable folders are passed over."""
        return desks_below(self._root)

    def needs_passphrase(self) -> bool:
        """Whether this machine has no keyring, so that a new desk needs a passphrase."""
        return self._vault is None and not keyring_works()

    def create(self, edition: Edition, founder: Founder, passphrase: str = "") -> Jury:
        """Found a jury here; ``Refused("passphrase_needed")`` without a keyring."""
        card = self._card(founder.name, f"{edition.label} {edition.vintage}", founder.roles[0])
        return self._make(
            card, passphrase, lambda archive: found(archive, self._clock, founder, edition)
        )

    def read_invitation(self, path: Path) -> Invitation:
        """Read an invitation file; ``Refused`` or ``Damaged`` say what is wrong with it."""
        try:
            if path.stat().st_size > LARGEST_INVITATION:
                raise Refused("not_an_invitation")
            return from_text(path.read_text("utf-8"))
        except UnicodeDecodeError:
            raise Refused("not_an_invitation") from None
        except OSError as error:
            reason = error.strerror or type(error).__name__
            raise Unreachable("file_unreadable", file=path.name, reason=reason) from error

    def try_store(self, address: str, credentials: Credentials | None = None) -> StoreTrial:
        """Write, read and list in a store before there is any desk; never raises for it."""
        return try_out(self._open_store, address, credentials, b"")

    def join(
        self,
        invitation: Invitation,
        code: str,
        store: str,
        passphrase: str = "",
        credentials: Credentials | None = None,
    ) -> Jury:
        """Make a desk that asks to join; the first exchange sends the request.

        Without a ``store`` ("") it travels in an exchange file: see ``Parcels.export``.
        ``credentials`` are for a store that asks; without them, and at the address that the
        invitation names, those that it carries are taken. Nothing
        is left behind when it is refused: ``Refused("wrong_code")``,
        ``Refused("other_jury_store")``, or ``Unreachable`` when the store does not behave.
        """
        if credentials is None and store and store == invitation.store:
            credentials = access_of(invitation, code)
        title = f"{invitation.label} {invitation.vintage}"
        card = self._card(invitation.name, title, "juror")
        jury = self._make(
            card,
            passphrase,
            lambda archive: join(archive, self._clock, invitation, code, platform.node()),
        )
        try:
            if store:
                _settle(jury, store, credentials)
        except BaseException:
            self.abandon(jury)
            raise
        return jury

    def open(self, card: DeskCard, passphrase: str = "", answer: Origin | None = None) -> Jury:
        """Take up a desk; ``Refused("wrong_passphrase")`` or ``Refused("desk_in_use")``.

        ``Refused("desk_copied")``: it was copied from elsewhere; with ``answer`` COPIED it gets
        keys of its own. ``Refused("desk_unsure")``: a person must say which it is, HOME or COPIED.
        """
        vault = self._vault_of(card, passphrase)
        secret = vault.read(card.folder.name)
        if secret is None:
            raise Unreachable("key_lost")
        archive = self._open_archive(card.folder, _database_key(secret))
        try:
            laptop = take_up(archive, self._clock)
            self._tie(card, laptop, answer)
            jury = Jury(laptop, self._open_store, card.folder, self._passwords or vault)
        except BaseException:
            archive.close()
            raise
        (card.folder / DESK_FILE).touch()
        return jury

    def abandon(self, jury: Jury) -> None:
        """Close a desk that was just made and remove it again."""
        card = next((each for each in self.desks() if each.folder.name == jury.desk_name), None)
        jury.close()
        if card is not None:
            self.forget(card)

    def forget(self, card: DeskCard) -> None:
        """Remove a desk and its key from this machine, for ever."""
        if card.folder.parent != self._root:
            raise Refused("not_a_desk")
        vault = self._vault_of(card, "")
        forget_all(self._passwords or vault, card.folder.name)
        vault.forget(card.folder.name)
        marks = self._marks_of(card)
        if marks is not None:
            marks.forget(anchor_name(card.folder))
        shutil.rmtree(card.folder, ignore_errors=True)

    def _card(self, name: str, title: str, role: str) -> DeskCard:
        locked = "open" if self._vault is not None else ""
        folder = self._root / f"{secrets.token_hex(6)}"
        return DeskCard(folder, name, title, str(role), locked)

    def _make(self, card: DeskCard, passphrase: str, begin: Callable[[Archive], Laptop]) -> Jury:
        if self._vault is None:
            locked = "passphrase" if passphrase or not keyring_works() else "keyring"
            if locked == "passphrase" and not passphrase:
                raise Refused("passphrase_needed")
            card = DeskCard(card.folder, card.name, card.title, card.role, locked)
        try:
            card.folder.mkdir(parents=True)
        except OSError as error:
            raise Unreachable("cannot_write", path=str(card.folder)) from error
        secret, vault = draw(), self._vault_of(card, passphrase)
        try:
            vault.write(card.folder.name, secret)
            archive = self._open_archive(card.folder, _database_key(secret))
            try:
                laptop = begin(archive)
                self._tie(card, laptop, None)
                jury = Jury(laptop, self._open_store, card.folder, self._passwords or vault)
            except BaseException:
                archive.close()
                raise
            kept = {name: value for name, value in asdict(card).items() if name != "folder"}
            replace_file(card.folder / DESK_FILE, json.dumps(kept).encode(), PRIVATE)
        except BaseException:
            with suppress(JuryError):
                vault.forget(card.folder.name)
            shutil.rmtree(card.folder, ignore_errors=True)
            raise
        return jury

    def _tie(self, card: DeskCard, laptop: Laptop, answer: Origin | None) -> None:
        """Find out whether a desk was copied or restored, and tie it to this machine."""
        marks = self._marks_of(card)
        if marks is None:
            return
        anchor = Anchor(laptop, marks, card.folder, self._machine)
        origin = anchor.origin()
        if origin is Origin.UNSURE and answer is None:
            raise Refused("desk_unsure")
        if origin is Origin.COPIED and answer is not Origin.COPIED:
            raise Refused("desk_copied")
        if origin is not Origin.HOME and answer is Origin.COPIED:
            renew(laptop)
        anchor.settle()
        laptop.take_stock = anchor.note

    def _marks_of(self, card: DeskCard) -> Vault | None:
        """Give where, outside the desks, this machine keeps what recognises them."""
        if self._vault is not None:
            return None  # a rehearsal may be copied at will: what it signs is made up
        return OpenVault(self._marks) if card.locked_by == "passphrase" else KeyringVault()

    def _vault_of(self, card: DeskCard, passphrase: str) -> Vault:
        if self._vault is not None:
            return self._vault
        if card.locked_by == "passphrase":
            return PassphraseVault(card.folder, passphrase)
        return KeyringVault()


def access_of(invitation: Invitation, code: str) -> Credentials | None:
    """Give who the invitation makes one to its store; ``Refused("wrong_code")``."""
    if not invitation.access:
        return None
    try:
        return Credentials(*read_access(invitation.access, secret_key_of(code, invitation.invite)))
    except Damaged as error:
        raise Refused("wrong_code") from error


def _settle(jury: Jury, store: str, credentials: Credentials | None) -> None:
    """Make a store this desk's, or say what is wrong with it."""
    trial = jury.exchange.choose(store, credentials)
    if not trial.passed:
        raise Unreachable(trial.code, address=store)
    if trial.strangers:
        raise Refused("other_jury_store", address=store)


def _database_key(secret: bytes) -> bytes:
    """Derive the database's key: the secret in the vault opens nothing by itself."""
    if len(secret) != 32:  # noqa: PLR2004 - a 256-bit secret
        raise Damaged("keyring_entry")
    return derive(secret, b"jury-database-v1")
