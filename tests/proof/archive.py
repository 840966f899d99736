"""A proof archive taken apart, altered as one likes, and put together again without a flaw."""

import zipfile
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from jury_app.__main__ import open_store
from jury_app.core.acts import JournalSeal, read_body, write_body
from jury_app.core.encoding import decode, encode
from jury_app.core.envelope import parse, write
from jury_app.core.round import Head
from jury_app.core.sealing import decrypt, encrypt, pad, unpad
from jury_app.core.segment import name as segment_name
from jury_app.core.segment import pack, spell
from jury_app.core.segment import parse as parse_segment
from jury_app.errors import Damaged
from jury_app.jury.workshop import Workshop
from jury_app.keys.vault import OpenVault
from local_db.archive import open_archive


@dataclass
class Proof:
    """Its parts. ``journals`` maps devices to their acts, as exact bytes in order."""

    jury: bytes
    keys: dict
    journals: dict
    facts: dict
    note: bytes

    @classmethod
    def read(cls, path):
        with zipfile.ZipFile(path) as archive:
            files = {name: archive.read(name) for name in archive.namelist()}
        facts = decode(files["jury.cbor"])
        segments = [
            parse_segment(content) for name, content in files.items() if name.startswith("journal/")
        ]
        journals = {}
        for each in sorted(segments, key=lambda each: each.first):
            journals.setdefault(each.device, []).extend(each.acts)
        return cls(
            facts["jury"], decode(files["keys.cbor"]), journals, facts, files["LISEZMOI.txt"]
        )

    def copy(self):
        return replace(
            self,
            keys=dict(self.keys),
            facts=dict(self.facts),
            journals={device: list(acts) for device, acts in self.journals.items()},
        )

    def files(self, *, gaps=False):
        """The files of a container that is right in itself, whatever the acts say.

        With ``gaps``, a segment ends where an act is missing and another begins after it.
        """
        files = {
            "LISEZMOI.txt": self.note,
            "jury.cbor": encode(self.facts),
            "keys.cbor": encode(self.keys),
        }
        for device, acts in self.journals.items():
            numbers = [parse(act).seq for act in acts] if gaps else range(1, len(acts) + 1)
            start = 0
            for end in range(1, len(acts) + 1):
                if end == len(acts) or numbers[end] != numbers[end - 1] + 1:
                    segment = pack(self.jury, device, numbers[start], acts[start:end])
                    files[f"journal/{spell(device)}/{segment_name(segment)}"] = segment
                    start = end
        return files

    def write(self, path):
        write_files(path, self.files())
        return path

    # --- who is who ------------------------------------------------------------------------------

    def text(self, raw):
        """What an act says; None when it is nonsense."""
        act = parse(raw)
        context = encode([self.jury, act.device, act.seq, act.header.epoch])
        with suppress(Damaged):
            if not act.header.group:
                return read_body(act.body, control=True)
            plain = unpad(decrypt(act.body, self.keys[act.header.epoch], context))
            return read_body(plain, control=False)

    def find(self, kind):
        """The (device, place) of every act of a kind."""
        return [
            (device, place)
            for device, acts in sorted(self.journals.items())
            for place, raw in enumerate(acts)
            if isinstance(self.text(raw), kind)
        ]

    # --- acts signed anew ------------------------------------------------------------------------

    def signed(self, place, body, key):
        """Sign a body (or bytes as they are) in the place of another act."""
        device, number = place
        old = parse(self.journals[device][number]).header
        prev = self.digest(device, number - 1) if number else b""
        return self.fresh(replace(old, prev=prev), body, key)

    def fresh(self, header, body, key):
        if isinstance(body, bytes):
            return write(header, body, key).raw
        content = write_body(body)
        if header.group:
            context = encode([self.jury, header.device, header.seq, header.epoch])
            content = encrypt(pad(content, 256), self.keys[header.epoch], bytes(12), context)
        return write(header, content, key).raw

    def digest(self, device, number):
        return parse(self.journals[device][number]).digest

    def append(self, device, body, key, *, group=True):
        """Let a device sign one more act."""
        last = parse(self.journals[device][-1])
        header = replace(
            last.header,
            seq=last.seq + 1,
            prev=last.digest,
            seen={},
            clock=last.header.clock + 1,
            group=group,
            epoch=max(self.keys) if group else 0,
        )
        self.journals[device].append(self.fresh(header, body, key))

    def resign(self, device, key, start=0):
        """Chain and sign a journal anew from a place on."""
        acts = self.journals[device]
        for number in range(start, len(acts)):
            act = parse(acts[number])
            prev = self.digest(device, number - 1) if number else b""
            acts[number] = write(replace(act.header, prev=prev), act.body, key).raw

    def seal_again(self, chair, key):
        """Let the chair seal the journals as they now are."""
        ((device, place),) = self.find(JournalSeal)
        assert device == chair
        heads = {
            each: Head(len(acts), parse(acts[-1]).digest)
            for each, acts in self.journals.items()
            if each != chair
        }
        heads[chair] = Head(place, self.digest(chair, place - 1))
        self.journals[chair][place] = self.signed((chair, place), JournalSeal(heads), key)


def write_files(path, files):
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), content)


def keys_of(out, laptop):
    """The device and its signing key, from a desk of a rehearsal."""
    root = Path(out, "ordinateurs", laptop)
    workshop = Workshop(root, open_archive, open_store, OpenVault(root))
    jury = workshop.open(workshop.desks()[0])
    try:
        return jury._laptop.device, jury._laptop.keys.sign_key
    finally:
        jury.close()


def stranger():
    """A key that no roster knows."""
    return Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
