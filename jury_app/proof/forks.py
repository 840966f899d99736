"""Journals continued twice, in an archive: the proofs of it, and the branches that counted."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from jury_app.core.envelope import Act, parse, verify
from jury_app.core.fold import Fold
from jury_app.core.round import Round
from jury_app.errors import Damaged
from jury_app.proof.pack import fork_name


def read_fork(inner: str, content: bytes, jury: bytes) -> Act:
    """Read an act that lies under ``fork/``; it must bear its own name and be of this jury."""
    act = parse(content)
    if inner != fork_name(act.device, act.seq, content):
        raise Damaged("archive_stranger", entry=inner)
    if jury not in (act.header.jury, act.digest):
        raise Damaged("other_jury")
    return act


def check_forks(acts: Iterable[Act], state: Fold) -> int:
    """Check that each device named did sign two acts of one number; give how many did.

    They change nothing in what the archive proves, which is what the chair's last act pinned; they
    tell why acts of these devices are not in it. ``Damaged("fork_unproved")`` when they prove none.
    """
    found: dict[bytes, list[Act]] = defaultdict(list)
    for act in acts:
        found[act.device].append(act)
    for device, several in found.items():
        where: dict[str, str | int] = {"device": device.hex()[:8], "seq": several[0].seq}
        known = state.governance.devices.get(device)
        if known is None:
            raise Damaged("unknown_device", device=device.hex()[:8])
        for act in several:
            try:
                verify(act, known.sign)
            except Damaged as error:
                raise Damaged("bad_signature", **where) from error
        if len({act.seq for act in several}) > 1 or len({act.digest for act in several}) == 1:
            raise Damaged("fork_unproved", **where)
    return len(found)


def check_cut(state: Fold, turned: Round, chains: Mapping[bytes, Sequence[Act]]) -> None:
    """Check that the acts which the closing names are there, but for what a revocation cut off.

    Of a device revoked below its fork, the acts from there on are nobody's, so none are packed.
    """
    for device, head in turned.cut:
        acts = chains.get(device, [])
        known = state.governance.devices.get(device)
        if known and known.cut is not None and known.cut <= len(acts) < head.seq:
            continue
        if len(acts) < head.seq or acts[head.seq - 1].digest != head.digest:
            raise Damaged("cut_mismatch", device=device.hex()[:8], seq=head.seq)
