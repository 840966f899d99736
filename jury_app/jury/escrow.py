"""Private keys of rounds, sealed for those who may need them: laptops, and the key on paper."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from jury_app.core import recovery
from jury_app.core.acts import EpochNew, RecoverySet
from jury_app.core.encoding import encode
from jury_app.core.roster import Device
from jury_app.core.round import Round
from jury_app.core.sealing import public_of, seal, unseal
from jury_app.errors import Damaged
from jury_app.jury.group_keys import epoch_info
from jury_app.jury.laptop import Laptop
from jury_app.keys.device import draw


def round_info(key: str) -> bytes:
    """Bind the sealed private key of a round."""
    return encode(["jury-round-key-v1", key])


def holder_info(public: bytes) -> bytes:
    """Bind the sealed private half of a key that a second holder offered."""
    return encode(["jury-holder-key-v1", public])


def for_laptops(laptops: Iterable[Device], secret: bytes, info: bytes) -> dict[bytes, bytes]:
    """Seal a secret to laptops."""
    return {each.key: seal(secret, each.box, info) for each in laptops}


def on_paper(paper: RecoverySet | None, secret: bytes, info: bytes) -> bytes:
    """Seal a secret to the key on paper; empty when there is none."""
    return seal(secret, paper.box, info) if paper else b""


def new_epoch(
    laptop: Laptop, *, without: bytes = b"", paper: RecoverySet | None = None
) -> EpochNew:
    """Draw a group key for all laptops but one, and for a key on paper: the standing one or new."""
    roster = laptop.fold.governance
    number, key = max(roster.epochs) + 1, draw()
    staying = [each for each in roster.devices.values() if each.cut is None and each.key != without]
    return EpochNew(
        number,
        {each.key: seal(key, each.box, epoch_info(number, each.key)) for each in staying},
        on_paper(paper or roster.recovery, key, recovery.epoch_info(number)),
    )


def epochs_on_paper(laptop: Laptop, box: bytes) -> dict[int, bytes]:
    """Seal all group keys that this laptop holds to a new key on paper."""
    return {
        number: seal(key, box, recovery.epoch_info(number))
        for number, key in laptop.epochs().items()
    }


def round_key(laptop: Laptop, found: Round) -> bytes | None:
    """Give the private key of a round as far as this laptop has it or may open it."""
    kept = laptop.archive.desk.secret(f"round/{found.key}")
    escrow = laptop.fold.governance.times[found.key].escrow
    return _fitting(kept or _opened(laptop, escrow, round_info(found.key)), found.public_key)


def second_key(laptop: Laptop, public: bytes) -> bytes | None:
    """Give the private half of an offered key as far as this laptop has it or may open it."""
    info = holder_info(public)
    kept = _fitting(laptop.archive.desk.secret(f"holder/{public.hex()}"), public)
    offers = laptop.fold.offered_halves(public)
    found = (_fitting(_opened(laptop, each.escrow, info), public) for each in offers)
    return kept or next(filter(None, found), None)


def keys_from_paper(
    laptop: Laptop, found: Round, secret: bytes
) -> tuple[bytes | None, bytes | None]:
    """Give both private keys of a round that the paper opens: the chair's and the second."""
    box, info = recovery.box_key(secret), holder_info(found.second_key)
    times = laptop.fold.governance.times[found.key]
    chairs = _fitting(_unsealed(times.recovery, box, round_info(found.key)), found.public_key)
    offers = laptop.fold.offered_halves(found.second_key)
    halves = (_fitting(_unsealed(each.recovery, box, info), found.second_key) for each in offers)
    return chairs, next(filter(None, halves), None)


def _opened(laptop: Laptop, escrow: Mapping[bytes, bytes], info: bytes) -> bytes | None:
    return _unsealed(escrow.get(laptop.device, b""), laptop.keys.box_key, info)


def _unsealed(sealed: bytes, key: bytes, info: bytes) -> bytes | None:
    try:
        return unseal(sealed, key, info) if sealed else None
    except Damaged:
        return None


def _fitting(private: bytes | None, public: bytes) -> bytes | None:
    """Pass on a key that fits; another would only be refused by everybody."""
    if private is None or len(private) != len(public) or public_of(private) != public:
        return None
    return private
