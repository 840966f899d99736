"""A whole edition over servers of other makers, from the command line, and checked afterwards."""

import pytest

from jury_app.commands.credentials import PASSWORD, USER
from tests.journeys.rehearsal import command
from tests.journeys.stage import small_files
from tests.servers.apache_server import apache
from tests.servers.moto_server import moto
from tests.servers.nginx_server import nginx
from tests.servers.rclone_server import rclone
from tests.servers.sabredav_server import sabredav
from tests.servers.seaweed_server import seaweed
from tests.servers.wsgidav_server import wsgidav

DOORS = (
    (apache, None), (nginx, None), (sabredav, None), (rclone, None), (wsgidav, None), (moto, None),
    (seaweed, "s3"), (seaweed, "webdav"),
)  # fmt: skip


def asking(monkeypatch, served):
    """Say who one is to a store that asks."""
    if served.credentials is not None:
        monkeypatch.setenv(USER, served.credentials.user)
        monkeypatch.setenv(PASSWORD, served.credentials.password)


@pytest.mark.parametrize(
    ("server", "door"), DOORS, ids=[f"{server.__name__}-{door or 'only'}" for server, door in DOORS]
)
def test_an_edition_is_played_over_it(server, door, tmp_path, monkeypatch):
    files, out = tmp_path / "files", tmp_path / "out"
    files.mkdir()
    for name, source in small_files().items():
        (files / name).write_bytes(source.content)
    with server(tmp_path) as found:
        served = found if door is None else found[door]
        asking(monkeypatch, served)
        options = ("--store", served.address, "--input", files, "--out", out, "--jurors", 3)
        status, said, told = command("rehearse", *options)
        assert status == 0, told
        assert "Preuve vérifiée" in said
        assert command("verify", out / "preuve.zip")[0] == 0
        asking(monkeypatch, served)  # the command has taken it out of the environment
        status, said, told = command("verify", served.address)
        assert status == 0, said + told
        assert "Sceau final de la présidence\u00a0: présent" in said
    if served.credentials is not None:
        kept = [each for each in out.rglob("*") if each.is_file()]
        secret = served.credentials.password.encode()
        assert not [each for each in kept if secret in each.read_bytes()], "the password lies about"
