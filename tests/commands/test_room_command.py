"""`jury-app room` as typed: it says how to enter, serves, and closes on Ctrl+C."""

import json
import os
import signal
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest

from jury_app.core.invitation import code_of
from jury_app.sync.room.ticket import from_text
from tests.journeys.rehearsal import command
from tests.sync.room.rooms import Visitor, free_port, room, trial

ROOT = Path(__file__).resolve().parents[2]


@contextmanager
def running(folder, *arguments, **environment):
    started = subprocess.Popen(
        [sys.executable, "-m", "jury_app", "room", "--folder", folder, "--host", "127.0.0.1",
         "--port", str(free_port()), *arguments],
        cwd=ROOT,
        env={**os.environ, "PYTHONUTF8": "1", **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )  # fmt: skip
    with started as process:
        try:
            yield process
        finally:
            process.kill()


@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM])
def test_it_serves_until_it_is_stopped(tmp_path, ending):
    password = code_of(bytes(13))
    with running(tmp_path / "new", "--json", JURY_ROOM_PASSWORD=password.lower()) as process:
        told = json.loads(process.stdout.readline())
        ticket = from_text(told["ticket"])
        assert (told["open"], told["password"], told["store"]) == (True, password, ticket.store)
        visitor = Visitor(ticket)
        assert visitor.ask("PUT", trial(), b"a trial") == 201
        assert process.stderr.readline() == (
            "1\u00a0ordinateur, 1\u00a0demande, 1\u00a0fichier apporté, 0\u00a0refus\n"
        )
        process.send_signal(ending)
        assert process.wait() == 0
    with pytest.raises(OSError):
        visitor.ask("OPTIONS", "")


def test_it_says_how_to_enter(tmp_path):
    with running(tmp_path) as process:
        lines = [process.stdout.readline().strip() for _ in range(5)]
        assert lines[0] == f"Salle ouverte\u00a0: {tmp_path}"
        ticket = from_text(lines[3].split()[-1])
        assert lines[1].split()[-1] == ticket.address
        assert lines[2].split()[-1] == ticket.password
        process.send_signal(signal.SIGINT)


def test_what_stands_in_the_way_is_told(tmp_path):
    with room(tmp_path) as serving:
        host, port = serving.ticket.address.split(":")
        asked = ("room", "--folder", tmp_path, "--host", host, "--port", port, "--json")
        status, out, err = command(*map(str, asked))
    assert (status, json.loads(out)["code"]) == (2, "room_port_taken")
    assert err.startswith(f"Le port {port} est pris.")
    for value in ("0", "65536", "x"):
        status, _, err = command("room", "--folder", str(tmp_path), "--port", value)
        assert status == 2
        assert "indiquez un port de 1 à 65535" in err
