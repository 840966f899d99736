"""``jury-app room``: serve a folder to the laptops around, until Ctrl+C."""

from __future__ import annotations

import argparse
import json
import signal
import sys
import time
from types import FrameType
from typing import NoReturn, TextIO

from jury_app.commands.credentials import taken
from jury_app.commands.sentences import sentence
from jury_app.core.french import counted
from jury_app.core.invitation import tidy_code
from jury_app.errors import JuryError
from jury_app.sync.room.room import Room
from jury_app.sync.room.visits import Traffic

ENDED, REFUSED, STOPPED = 1, 2, 0
PASSWORD = "JURY_ROOM_PASSWORD"  # noqa: S105 - the name of a variable
"""In the environment: a password to use again (a code of 20 letters and a check letter)."""
GLANCE = 0.5
"""Seconds between two looks at who has come."""


def run(arguments: argparse.Namespace, out: TextIO | None = None, err: TextIO | None = None) -> int:
    """Serve; 0 when stopped by Ctrl+C, 2 when the room cannot open, 1 when it ended by itself."""
    out, err = out or sys.stdout, err or sys.stderr
    told = taken(PASSWORD)
    try:
        room = Room.start(
            arguments.folder,
            host=arguments.host or "",
            port=arguments.port or 0,
            password=tidy_code(told) if told else "",
        )
    except JuryError as error:
        if arguments.json:
            json.dump({"open": False, "code": error.code, **error.facts}, out, ensure_ascii=False)
            print(file=out)
        print(sentence(error), file=err)
        return REFUSED
    before = signal.signal(signal.SIGTERM, _interrupt)
    try:
        print(_as_json(room) if arguments.json else _welcome(room), file=out, flush=True)
        _watch(room, err)
    except KeyboardInterrupt:
        return STOPPED
    finally:
        room.stop()
        signal.signal(signal.SIGTERM, before)
    print("La salle s’est fermée d’elle-même.", file=err)
    return ENDED


def _interrupt(_signal: int, _frame: FrameType | None) -> NoReturn:
    raise KeyboardInterrupt


def _watch(room: Room, err: TextIO) -> None:
    """Say who comes, until the room ends."""
    shown = Traffic()
    while room.alive:
        time.sleep(GLANCE)
        now = room.traffic()
        if (now.requests, now.turned_away) != (shown.requests, shown.turned_away):
            print(_line(now), file=err, flush=True)
        shown = now


def _welcome(room: Room) -> str:
    """Say how to enter."""
    others = ", ".join(each.address for each in room.tickets[1:])
    lines = [
        f"Salle ouverte\u00a0: {room.folder}",
        f"  Adresse\u00a0:      {room.ticket.address}",
        f"  Mot de passe\u00a0: {room.ticket.password}",
        f"  Code\u00a0:         {room.ticket.to_text()}",
    ]
    if others:
        lines.insert(2, f"  ou\u00a0:           {others}")
    return "\n".join([*lines, "Ctrl+C pour fermer."])


def _as_json(room: Room) -> str:
    return json.dumps(
        {
            "open": True,
            "folder": str(room.folder),
            "addresses": [each.address for each in room.tickets],
            "store": room.ticket.store,
            "user": room.ticket.user,
            "password": room.ticket.password,
            "ticket": room.ticket.to_text(),
        },
        ensure_ascii=False,
    )


def _line(traffic: Traffic) -> str:
    return (
        f"{counted(len(traffic.visitors), 'ordinateur', 'ordinateurs')},"
        f" {counted(traffic.requests, 'demande', 'demandes')},"
        f" {counted(traffic.brought, 'fichier apporté', 'fichiers apportés')},"
        f" {counted(traffic.turned_away, 'refus', 'refus')}"
    )
