"""An act as the archive keeps it, and as the fold takes it."""

from __future__ import annotations

from jury_app.core.acts import Body, DossierPut
from jury_app.core.envelope import Act
from jury_app.core.fold import Entry
from jury_app.journal import Record


def record_of(act: Act, body: bytes | None, kind: str | None = None) -> Record:
    """Make the record of an act; ``body`` and ``kind`` are None while it is not readable."""
    return Record(
        device=act.device,
        seq=act.seq,
        digest=act.digest,
        raw=act.raw,
        epoch=act.header.epoch,
        clock=act.header.clock,
        wall=act.header.wall,
        kind=kind,
        body=body,
    )


def entry_of(act: Act, body: Body | None) -> Entry:
    """Make the entry of an act; the fold leaves dossiers to their view."""
    return Entry(
        device=act.device,
        seq=act.seq,
        digest=act.digest,
        clock=act.header.clock,
        wall=act.header.wall,
        seen=act.header.seen,
        body=None if isinstance(body, DossierPut) else body,
    )
