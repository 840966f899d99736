"""Trying a store before anything depends on it, and noticing the wrong folder."""

from __future__ import annotations

from jury_app.errors import JuryError
from jury_app.jury.views import StoreTrial
from jury_app.ports import Credentials, OpenStore, Store
from jury_app.sync.plan import ROOT, home
from jury_app.sync.stores import try_it

TRIALS = "try"
"""The folder beside the juries in which a store is tried."""


def try_out(
    open_store: OpenStore, address: str, credentials: Credentials | None, jury: bytes
) -> StoreTrial:
    """Open a store, write, read and list in it, and look whose it is; never raises for it.

    ``jury`` is empty before one is founded: then whatever lies there is strangers'.
    """
    try:
        store = open_store(address, credentials)
    except JuryError as error:
        return StoreTrial("open", error.code)
    trial = try_it(store)
    if not trial.passed:
        return StoreTrial(trial.step, trial.code)
    try:
        return StoreTrial(strangers=holds_strangers_only(store, jury))
    except JuryError as error:
        return StoreTrial("list", error.code)


def holds_strangers_only(store: Store, jury: bytes) -> bool:
    """Whether a store holds other juries and nothing of this one."""
    found = {f"{ROOT}/{each}" for each in store.folders(ROOT) if each != TRIALS}
    return bool(found) and not (jury and home(jury) in found)
