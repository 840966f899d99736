"""One laptop's part in a jury: it signs acts, takes those of others, and keeps the fold of all.

Everything that a screen or a command does ends in :meth:`Laptop.write`; everything that sync
brings ends in :meth:`Laptop.take`. Both make one transaction, and the fold in memory is grown
only once it is committed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager

from jury_app import __version__
from jury_app.core.acts import Body, DossierPut, read_body, write_body
from jury_app.core.envelope import Act, Header, parse, write
from jury_app.core.fold import Entry, Fold
from jury_app.core.forks import Choices, follow
from jury_app.core.round import Head
from jury_app.core.sealing import NONCE, decrypt, encrypt, pad, unpad
from jury_app.errors import Damaged, NotAllowed
from jury_app.journal import Branch, Record
from jury_app.jury.changes import Changes, Topic, topics_of
from jury_app.jury.group_keys import GroupKeys, group_context
from jury_app.jury.lines import make_line
from jury_app.jury.records import entry_of, record_of
from jury_app.jury.shown import ShownDossiers
from jury_app.keys.device import DeviceKeys, draw
from jury_app.ports import Archive, Clock

GROUP_BLOCK = 256
"""Group acts are padded to a multiple of this before encryption."""


class Laptop:
    """The acts of one jury on one laptop. Use it from one thread at a time."""

    def __init__(self, archive: Archive, clock: Clock, keys: DeviceKeys, jury: bytes) -> None:
        """Take up the archive of a jury that was founded or joined here."""
        self.archive = archive
        self.clock = clock
        self.keys = keys
        self.jury = jury
        self.device = keys.device
        self._shown = ShownDossiers(archive)
        self.take_stock: Callable[[], None] = _nothing
        """Called after each exchange, to note outside the archive what was signed here."""
        self._group = GroupKeys(archive.desk)
        self._muted: frozenset[bytes] = frozenset()
        self.fold = Fold(jury)
        self._reload()

    @property
    def member(self) -> bytes:
        """Whose laptop this is; ``NotAllowed("not_admitted")`` before the chair admits it."""
        member = self.fold.owner(self.device)
        if member is None:
            raise NotAllowed("not_admitted")
        return member

    def write(self, *bodies: Body) -> Changes:
        """Sign acts and commit them together; all of them or none.

        ``NotAllowed`` with what :attr:`hindrance` says while nothing must be signed here.
        """
        if self.hindrance:
            raise NotAllowed(self.hindrance)
        acts: list[tuple[Act, Body]] = []
        head = self.fold.heads.get(self.device)
        clock = self.fold.clock
        for body in bodies:
            clock = self._tick(clock)
            act = self._sign(body, head, clock, first=not acts)
            head = Head(act.seq, act.digest)
            acts.append((act, body))
        records = [record_of(act, write_body(body), body.KIND) for act, body in acts]
        entries = [entry_of(act, body) for act, body in acts]
        return self._commit(records, entries)

    @contextmanager
    def together(self) -> Iterator[None]:
        """Make several writes happen all or not at all, in the archive and in the fold."""
        try:
            with self.archive.transaction():
                yield
        except BaseException:
            self.match()
            raise

    def match(self) -> None:
        """Fold anew when the archive holds something else: a transaction around us failed."""
        if dict(self.archive.journal.heads()) != self.fold.held:
            self._reload()

    @property
    def hindrance(self) -> str:
        """Why nothing must be signed here now, as a code; "" when all is well.

        "device_forked": this laptop's journal was continued elsewhere too. "device_revoked": it was
        cut off, nobody counts what it signs. "own_acts_missing": it signed acts that it does not
        hold. "not_admitted": its keys are on no roster.
        """
        known = self.fold.governance.devices.get(self.device)
        if self.device in self.fold.forks:
            return "device_forked"
        if known is not None and known.cut is not None:
            return "device_revoked"
        if self.missing or self.archive.desk.recall("unsure"):
            return "own_acts_missing"
        return "" if known is not None else "not_admitted"

    @property
    def missing(self) -> int:
        """How many acts this laptop signed and does not hold: it was restored from a backup."""
        known = int(self.archive.desk.recall(f"signed/{self.device.hex()}") or 0)
        head = self.fold.held.get(self.device)
        return max(0, known - (head.seq if head else 0))

    def note_missing(self, ahead: int) -> None:
        """Remember that ``ahead`` acts of this laptop exist beyond those it holds."""
        head = self.fold.held.get(self.device)
        known = (head.seq if head else 0) + ahead
        if ahead > self.missing:
            self.archive.desk.remember(f"signed/{self.device.hex()}", str(known))

    def exchanged(self, ahead: int) -> None:
        """After an exchange that showed ``ahead`` own acts which could not be taken: take stock."""
        self.note_missing(ahead)
        if not ahead and self.archive.desk.recall("unsure"):
            self.archive.desk.remember("unsure", "")
        self.take_stock()

    @property
    def person(self) -> bytes | None:
        """Whose laptop this is, or was before it asked to be let in again; None for a stranger."""
        kept = self.archive.desk.recall("person")
        return self.fold.owner(self.device) or (bytes.fromhex(kept) if kept else None)

    def become(self, keys: DeviceKeys) -> None:
        """Sign with other keys from now on; they are kept already."""
        self.keys, self.device = keys, keys.device
        self._reload()

    def _tick(self, clock: int) -> int:
        """Move the hybrid clock on: after everything seen, and not behind the wall clock."""
        return max(clock + 1, self.clock.minutes() << 20)

    def _sign(self, body: Body, head: Head | None, clock: int, *, first: bool) -> Act:
        seq = 1 if head is None else head.seq + 1
        epoch = 0 if body.CONTROL else self._newest_epoch()
        header = Header(
            jury=self.jury,
            device=self.device,
            seq=seq,
            prev=b"" if head is None else head.digest,
            seen=self._news() if first else {},
            clock=clock,
            wall=self.clock.minutes(),
            group=not body.CONTROL,
            epoch=epoch,
            app=__version__,
        )
        content = write_body(body)
        if epoch:
            context = group_context(self.jury, self.device, seq, epoch)
            plain = pad(content, GROUP_BLOCK)
            content = encrypt(plain, self._group.usable[epoch], draw(NONCE), context)
        return write(header, content, self.keys.sign_key)

    def _news(self) -> dict[bytes, Head]:
        """Give the heads of other devices that this one has not acknowledged yet."""
        told = self.fold.seen_by(self.device)
        return {
            device: head
            for device, head in self.fold.heads.items()
            if device != self.device and told.get(device, 0) < head.seq
        }

    @property
    def owes_notice(self) -> bool:
        """Whether others wrote something, more than notices, that this laptop may yet answer."""
        return bool(self._news()) and self._unanswered and not self.hindrance

    def _newest_epoch(self) -> int:
        if not self._group.usable:
            raise NotAllowed("not_admitted")
        return max(self._group.usable)

    def digests_of(self, count: int, names: Sequence[str]) -> dict[str, bytes]:
        """Name the last ``count`` acts of this laptop: name → digest, in the order written."""
        head = self.fold.heads[self.device]
        records = self.archive.journal.records(self.device, head.seq - count + 1, head.seq)
        return dict(zip(names, (record.digest for record in records), strict=True))

    def known_device(self, device: bytes) -> bytes | None:
        """Give the public key that verifies a device's acts; None for a stranger.

        The founder's comes with the invitation: its first act must be the jury's genesis.
        """
        known = self.fold.governance.devices.get(device)
        if known is not None:
            return known.sign
        founder = self.archive.desk.secret("founder")
        if founder is not None and founder[:16] == device:
            return founder[16:]
        return None

    def take(self, acts: Sequence[Act]) -> Changes:
        """Take verified acts of others, each device's in chain order, in one transaction."""
        records, entries = [], []
        for act in acts:
            if self.jury not in (act.header.jury, act.digest):
                raise Damaged("other_jury")
            record, body = self._read(act)
            records.append(record)
            entries.append(entry_of(act, body))
        return self._commit(records, entries)

    def keep_branches(self, acts: Sequence[Act]) -> Changes:
        """Keep verified acts that another branch of their device's journal holds."""
        with self.together():
            self.archive.journal.add_branches(
                [Branch(self._read(act)[0], act.prev) for act in acts]
            )
            self._reload()
        return Changes(frozenset(Topic))

    def _read(self, act: Act) -> tuple[Record, Body | None]:
        """Decode an act's body as far as this laptop can."""
        content = act.body
        try:
            if act.header.group:
                key = self._group.usable.get(act.header.epoch)
                if key is None:
                    return record_of(act, None), None
                context = group_context(self.jury, act.device, act.seq, act.header.epoch)
                content = unpad(decrypt(content, key, context))
            body = read_body(content, control=not act.header.group)
        except Damaged:
            # Signed by its device, so it holds its place in the chain; what it says is not
            # understood (a newer version's kind) and stays without effect.
            return record_of(act, None), None
        return record_of(act, content, body.KIND), body

    def _commit(self, records: Sequence[Record], entries: Sequence[Entry]) -> Changes:
        before = self.fold.governance
        try:
            with self.archive.transaction():
                self.archive.journal.append(records)
                self.fold.add(entries)
                governed = before is not self.fold.governance
                if self.fold.forks and (
                    governed or any(each.device in self.fold.forks for each in entries)
                ):
                    revealed = self._reload()  # another branch may count now
                else:
                    revealed = self._read_again() if self._open_epochs() else []
                self._shown.follow(self.fold)
        except BaseException:
            # The fold may be ahead of what was kept: make it anew from the archive.
            self._reload()
            raise
        self._note_answers(entries)
        topics = topics_of(entry.body for entry in (*entries, *revealed))
        if before is not self.fold.governance:
            topics |= {Topic.ROSTER, Topic.ROUNDS, Topic.BALLOTS}
        return Changes(frozenset(topics | {Topic.EXCHANGE}))

    def _note_answers(self, entries: Sequence[Entry]) -> None:
        """Remember whether others' words still wait for an acknowledgement of ours."""
        for entry in entries:
            if entry.device == self.device:
                self._unanswered = False
            elif entry.body is not None and entry.body.KIND == "notice":
                continue
            elif self._heard(entry.device, entry.seq) == entry.seq:
                self._unanswered = True

    def _heard(self, device: bytes, seq: int) -> int:
        """Give up to which act a device is heard, at most ``seq``.

        One cut off must not make all others write by going on itself.
        """
        known = self.fold.governance.devices.get(device)
        if known is None:
            return 0
        return seq if known.cut is None else min(seq, known.cut)

    def _reload(self) -> list[Entry]:
        """Fold everything that the archive holds; give what has become readable."""
        self._group, self._muted = GroupKeys(self.archive.desk), frozenset()
        journal = self.archive.journal
        self.fold = follow(self._fold_with, lambda *act: make_line(journal, *act))
        # The branch that counts may give other keys, or hold acts never read so far.
        self._open_epochs()
        revealed = self._read_again()
        self._unanswered = any(
            device != self.device
            and self.fold.seen_by(self.device).get(device, 0) < self._heard(device, head.seq)
            for device, head in self.fold.heads.items()
        )
        return revealed

    def _fold_with(self, choices: Choices) -> Fold:
        """Fold everything, with these branches of journals continued twice."""
        state = Fold(self.jury, forks=self.archive.journal.forks(), choices=choices)
        state.add(self._entries())
        return state

    def _entries(self) -> Iterator[Entry]:
        for record in self.archive.journal.every():
            act = parse(record.raw)
            body = None
            heard = record.kind != DossierPut.KIND and record.digest not in self._muted
            if record.body is not None and heard:
                body = read_body(record.body, control=not act.header.group)
            yield entry_of(act, body)

    def _open_epochs(self) -> bool:
        """Open the group keys that were sealed to this laptop; tell whether others stand now."""
        return self._group.follow(self.fold.governance.epochs, self.keys)

    def _read_again(self) -> list[Entry]:
        """Read the group acts that waited for a key; pass over those whose key does not stand."""
        contested = self._group.contested
        if contested or self._muted:
            self._muted = frozenset(
                record.digest
                for record in self.archive.journal.every()
                if record.body is not None
                and record.epoch in contested
                and self._read(parse(record.raw))[1] is None
            )
            self.fold = self._fold_with(self.fold.choices)
        return self._reveal()

    def unheard(self) -> list[Record]:
        """Give what was signed here under a group key that does not stand, in order."""
        if not self._muted:
            return []
        seq = self.fold.heads[self.device].seq if self.device in self.fold.heads else 0
        own = self.archive.journal.records(self.device, 1, seq)
        return [record for record in own if record.digest in self._muted]

    def epochs(self) -> Mapping[int, bytes]:
        """Give the group keys that stand, as far as this laptop holds them, by number."""
        return self._group.usable

    def _reveal(self) -> list[Entry]:
        """Read the group acts that waited for a key, and give them."""
        usable = self._group.usable
        waiting = [each for each in self.archive.journal.unreadable() if each.epoch in usable]
        readable, entries = [], []
        for record in waiting:
            act = parse(record.raw)
            revealed, body = self._read(act)
            if body is not None:
                readable.append(revealed)
                entries.append(entry_of(act, body))
        if readable:
            self.archive.journal.reveal(readable)
            self.fold.reveal(entries)
        return entries

    def authority_codes(self) -> Mapping[str, str]:
        """Give the code of the authority of every dossier shown; read once per import."""
        return self._shown.authority_codes()


def _nothing() -> None:
    """Take no stock: a rehearsal is tied to no machine."""
