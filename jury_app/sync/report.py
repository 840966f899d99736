"""What an exchange with a store has done."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from jury_app.store_memory import Quarantined


@dataclass(frozen=True, slots=True)
class Fork:
    """A device signed two histories: the proof that it was copied, or lies.

    ``digests`` are two payload digests for number ``seq``, ours first. ``acts`` prove it by
    themselves: our act ``seq``, and theirs, which is act ``seq`` too or names another one before.
    """

    device: bytes
    seq: int
    digests: tuple[bytes, bytes]
    acts: tuple[bytes, bytes]


@dataclass(frozen=True, slots=True)
class Report:
    """How an exchange went.

    ``sent`` and ``received`` count acts; ``waiting`` counts objects that cannot be taken yet
    (unknown device, earlier acts missing), ``refused`` are the bad ones. ``transmitted`` tells per
    device up to which act all are seen in the store. ``healed`` counts segments written again,
    ``vanished`` objects that the store had shown before. ``files_back`` is how many segments of
    those are there again, ``acts_back`` how many acts of which device. ``own_ahead`` is how many
    acts of this very device lie in the store and could not be taken here: more than 0 after
    restoring a backup means that nothing new may be signed yet. ``trouble`` is the code of what
    stopped the sending ("store_read_only", "store_full"), else empty.
    """

    sent: int = 0
    received: int = 0
    waiting: int = 0
    refused: tuple[Quarantined, ...] = ()
    forks: tuple[Fork, ...] = ()
    transmitted: Mapping[bytes, int] = field(default_factory=dict)
    healed: int = 0
    vanished: int = 0
    files_back: int = 0
    acts_back: Mapping[bytes, int] = field(default_factory=dict)
    own_ahead: int = 0
    trouble: str = ""
    seconds: float = 0.0
