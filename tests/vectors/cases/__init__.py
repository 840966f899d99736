"""What the vectors hold. Nothing here is random: the same cases give the same files."""

from tests.vectors.cases import (
    body,
    chain,
    custody,
    envelope,
    fold,
    fork,
    invitation,
    opening,
    parcel,
    piece,
    segment,
    ticket,
)
from tests.vectors.vector import Vector

LAYERS = {
    "envelope": envelope.cases,
    "segment": segment.cases,
    "body": body.cases,
    "chain": chain.cases,
    "fork": fork.cases,
    "fold": lambda: (*fold.cases(), *custody.fold_cases()),
    "opening": lambda: (*opening.cases(), *custody.opening_cases()),
    "invitation": invitation.cases,
    "piece": piece.cases,
    "parcel": parcel.cases,
    "ticket": ticket.cases,
}


def every():
    """Give all vectors."""
    for layer, cases in LAYERS.items():
        for about, expect, *fields in cases():
            name, _, sentence = about.partition(": ")
            yield Vector(layer, name.replace(" ", "-"), sentence, expect, tuple(fields))
