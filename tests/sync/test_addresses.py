from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jury_app.errors import Refused
from jury_app.ports import Credentials
from jury_app.sync.stores.addresses import FOLDER, S3, WEBDAV, Address, parse
from jury_app.sync.stores.cloud import CloudStore
from jury_app.sync.stores.folder import FolderStore
from jury_app.sync.stores.opening import open_address

SITE = "https://cloud.example"


@pytest.mark.parametrize(
    ("text", "spelt"),
    [
        ("webdav:https://Cloud.Example:443/a//b/", f"webdav:{SITE}/a/b"),
        ("WebDAV:http://127.0.0.1:8080", "webdav:http://127.0.0.1:8080"),
        ("webdav:http://[::1]:8080/x", "webdav:http://[::1]:8080/x"),
        ("https://cloud.example/dav/jury 2026", f"webdav:{SITE}/dav/jury%202026"),
        ("davs://cloud.example/dav", f"webdav:{SITE}/dav"),
        ("dav://cloud.example:80/dav", "webdav:http://cloud.example/dav"),
        ("webdavs://cloud.example/é%C3%A9", f"webdav:{SITE}/%C3%A9%C3%A9"),
        (
            f"{SITE}/remote.php/dav/files/anne/Jury/",
            f"webdav:{SITE}/remote.php/dav/files/anne/Jury",
        ),
        (
            f"{SITE}/apps/files/files/42?dir=/Jury%202026&openfile=true",
            f"webdav:{SITE}/remote.php/webdav/Jury%202026",
        ),
        (
            f"{SITE}/nc/index.php/apps/files/?dir=/&view=files",
            f"webdav:{SITE}/nc/remote.php/webdav",
        ),
        (f"{SITE}/login", f"webdav:{SITE}/remote.php/webdav"),
        ("s3:https://S3.example:443/bucket", "s3:https://s3.example/bucket"),
        (
            "S3:http://127.0.0.1:9000/bucket/a/b/?region=here",
            "s3:http://127.0.0.1:9000/bucket/a/b?region=here",
        ),
        (
            "s3:https://s3.fr-par.scw.cloud/bucket?region=fr-par",
            "s3:https://s3.fr-par.scw.cloud/bucket",
        ),
    ],
)
def test_every_spelling_of_a_cloud_is_one(text, spelt):
    assert str(parse(text)) == spelt
    assert str(parse(f"  {text}\n")) == spelt
    assert parse(spelt) == parse(text)


def test_what_an_address_says():
    assert parse(f"webdav:{SITE}/a%20b") == Address(WEBDAV, "/a b", SITE)
    s3 = parse("s3:https://s3.gra.io.cloud.ovh.net/jury/2026/x")
    assert s3 == Address(S3, "/2026/x", "https://s3.gra.io.cloud.ovh.net", "jury", "gra")
    assert parse("s3:http://minio.example/jury").region == "us-east-1"
    assert parse("s3:https://s3.eu-west-3.amazonaws.com/jury").region == "eu-west-3"


@pytest.mark.parametrize(
    "text",
    [
        r"C:\Jury\échanges",
        "C:/Jury",
        r"\\server\share\Jury",
        "/media/key",
        "key",
        "../key",
        "/media/Jury: 2026",
        "Jury: 2026",
    ],
)
def test_paths_are_folders(text):
    assert parse(text) == Address(FOLDER, str(Path(text)))
    assert str(parse(f'"{text}"')) == str(Path(text))


def test_the_address_of_a_file_manager_is_a_folder():
    assert parse("file:///media/key/Jury%202026") == Address(
        FOLDER, str(Path("/media/key/Jury 2026"))
    )


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "a\0b",
        "ftp://host/path",
        "smb://server/share",
        "file://server[/share",
        "sftp:host/x",
        "webdav:",
        "webdav:host/path",
        "webdav:https://",
        "webdav:https://host:port/x",
        "webdav:https://host:99999/x",
        "webdav:https://anne:secret@host/x",
        "webdav:https://anne@host/x",
        "s3:https://key:secret@host/bucket",
        "webdav:https://host/x?y=1",
        "webdav:https://host/x#y",
        "webdav:https://host/a/../b",
        "webdav:https://host/a%2Fb",
        "webdav:https://host/a%00b",
        "s3:https://host",
        "s3:https://host/",
        "s3:https://host/bu cket",
        "s3:https://host/bucket?versions",
        f"{SITE}/s/AbCdEf123",
        f"{SITE}/index.php/s/AbCdEf123?path=/",
    ],
)
def test_what_is_no_address_is_refused(text):
    with pytest.raises(Refused) as caught:
        parse(text)
    assert caught.value.code == "store_address"
    assert "secret" not in str(caught.value)


@given(
    st.text(max_size=40),
    st.sampled_from(["", "webdav:https://h/", "s3:https://h/bkt/", "https://"]),
)
def test_an_address_is_understood_the_same_once_spelt(text, before):
    try:
        address = parse(before + text)
    except Refused:
        return
    assert parse(str(address)) == address


def test_an_address_makes_its_store(tmp_path):
    assert isinstance(open_address(str(tmp_path)), FolderStore)
    who = Credentials("anne", "secret")
    for address in (f"webdav:{SITE}/x", "s3:https://s3.example/bucket/x"):
        store = open_address(address, who)
        assert isinstance(store, CloudStore)
        assert store.address == address
    assert "secret" not in repr(who)
