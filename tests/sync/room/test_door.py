"""One may list, read and add in a room, and nothing else: method by method, over real HTTP."""

import re
import shutil

import pytest

from jury_app.core.segment import name as segment_name
from jury_app.core.segment import pack, spell
from jury_app.sync.plan import file_name
from tests.sync.room.rooms import (
    ACTS,
    DEVICE,
    HOME,
    PROPFIND,
    SEGMENT,
    SEGMENT_PATH,
    Visitor,
    files,
    hashed,
    room,
    trial,
)

POST = hashed(f"{HOME}/i/{spell(bytes(16))}", b"a request", "req")
BLOB = hashed(f"{HOME}/b", b"an attachment", "bin")


@pytest.fixture(scope="module")
def serving(tmp_path_factory):
    folder = tmp_path_factory.mktemp("door") / "served"
    folder.mkdir()
    (folder / "private.txt").write_text("not theirs")
    (folder.parent / "secret.txt").write_text("nor this")
    with room(folder, jury=HOME.split("/")[1]) as made:
        yield made


@pytest.fixture
def folder(serving):
    """The folder served to all tests of this file, emptied for each."""
    yield serving.folder
    for path in (serving.folder / "jury1").iterdir():
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink()


@pytest.fixture
def visitor(serving, folder):
    assert folder == serving.folder
    return Visitor(serving.ticket)


def brought(folder):
    """What lies in the room, without what lay there before."""
    return {name: content for name, content in files(folder).items() if name != "private.txt"}


def hrefs(body):
    return re.findall(r"href>([^<]+)<", body.decode())


# --- adding -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "content"),
    [
        (SEGMENT_PATH, SEGMENT),
        (SEGMENT_PATH.replace(".seg", "-2.seg"), SEGMENT),
        (POST, b"a request"),
        (BLOB, b"an attachment"),
        (trial(), b"a trial"),
    ],
)
def test_every_kind_of_object_may_be_added_and_read(visitor, folder, path, content):
    assert visitor.ask("PUT", path, content) == 201
    assert visitor.ask("GET", path) == 200
    assert visitor.body == content
    assert visitor.ask("HEAD", path) == 200
    assert visitor.told["Content-Length"] == str(len(content))
    assert brought(folder) == {path: content}


@pytest.mark.parametrize(
    ("path", "content"),
    [
        (SEGMENT_PATH, SEGMENT + b"\0"),
        (SEGMENT_PATH.replace("00000002", "00000003"), SEGMENT),
        (SEGMENT_PATH.replace(spell(DEVICE), spell(bytes(16))), SEGMENT),
        (POST, b"another request"),
        (BLOB, b""),
        (trial(), b"a triaL"),
    ],
)
def test_what_does_not_fit_its_name_leaves_nothing(visitor, folder, path, content):
    assert visitor.ask("PUT", path, content) == 422
    assert brought(folder) == {}


def test_a_segment_must_be_one_although_its_hash_fits(visitor, folder):
    other = pack(bytes(32), DEVICE, 1, [b"an act of another jury"])
    junk = b"no segment at all"
    stem = hashed("", junk, "").strip("/.")[:16]
    for path, content in (
        (f"{ACTS}/{file_name(DEVICE, segment_name(other))}", other),
        (f"{ACTS}/{file_name(DEVICE, f'00000001-00000002-{stem}.seg')}", junk),
    ):
        assert visitor.ask("PUT", path, content) == 422
    assert brought(folder) == {}


@pytest.mark.parametrize(
    "path",
    [
        "",
        "private.txt",
        "jury1",
        "jury1/x.txt",
        HOME,
        f"{HOME}/d",
        f"{ACTS}/name.seg",
        f"{ACTS}/.hidden.seg",
        SEGMENT_PATH.upper(),
        SEGMENT_PATH + "/more",
        SEGMENT_PATH.replace("jury1", "jury2"),
        SEGMENT_PATH.replace(".seg", "-10.seg"),
        SEGMENT_PATH.replace(".seg", ".exe"),
        SEGMENT_PATH.replace(HOME, f"jury1/{spell(bytes(16))}"),
        f"jury1/try/../../{trial().rpartition('/')[2]}",
        f"jury1/try/%2e%2e/{trial().rpartition('/')[2]}",
        f"jury1/try/..%2f{trial().rpartition('/')[2]}",
        trial().replace("/", "//", 1),
    ],
)
def test_nothing_may_be_written_beside_the_layout(visitor, folder, path):
    assert visitor.ask("PUT", path, SEGMENT) in {403, 404}
    assert brought(folder) == {}
    assert files(folder.parent) == {"served/private.txt": b"not theirs", "secret.txt": b"nor this"}


def test_sizes_are_limited(visitor, folder):
    for path, size in (
        (POST, 65_537),
        (trial(), 4097),
        (SEGMENT_PATH, 4_194_305),
        (BLOB, 4_194_305),
    ):
        assert visitor.ask("PUT", path, bytes(size)) == 413
    assert visitor.raw(f"PUT /{BLOB} HTTP/1.1", "Content-Length: 8388609").split()[1] == "413"
    assert brought(folder) == {}


@pytest.mark.parametrize(
    "headers",
    [
        ["Content-Length: 9000"],
        ["Content-Length: -1"],
        ["Content-Length: many"],
        ["Transfer-Encoding: chunked"],
        ["Content-Length: 7", "Content-Range: bytes 0-6/20"],
        [],
    ],
)
def test_an_upload_cut_short_or_of_unknown_length_leaves_nothing(visitor, folder, headers):
    answer = visitor.raw(f"PUT /{trial()} HTTP/1.1", *headers, body=b"a trial")
    assert not answer or answer.split()[1] in {"400", "411", "413"}
    for length, sent in ((len(SEGMENT), SEGMENT[:-1]), (len(SEGMENT) - 1, SEGMENT)):
        visitor.raw(f"PUT /{SEGMENT_PATH} HTTP/1.1", f"Content-Length: {length}", body=sent)
    assert visitor.ask("OPTIONS", "") == 200
    assert brought(folder) == {}


def test_the_same_again_changes_nothing(visitor, folder):
    assert visitor.ask("PUT", SEGMENT_PATH, SEGMENT) == 201
    before = (folder / SEGMENT_PATH).stat()
    assert visitor.ask("PUT", SEGMENT_PATH, SEGMENT) == 204
    assert visitor.ask("PUT", SEGMENT_PATH, SEGMENT[:-1]) == 422
    assert visitor.ask("PUT", SEGMENT_PATH, b"") == 422
    after = (folder / SEGMENT_PATH).stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


@pytest.mark.parametrize("damaged", [SEGMENT[:30], bytes(len(SEGMENT)), b""])
def test_a_damaged_object_may_be_healed(visitor, folder, damaged):
    (folder / ACTS).mkdir(parents=True)
    (folder / SEGMENT_PATH).write_bytes(damaged)
    assert visitor.ask("PUT", SEGMENT_PATH, SEGMENT) == 201
    assert brought(folder) == {SEGMENT_PATH: SEGMENT}


# --- folders ----------------------------------------------------------------------------------


def test_folders_of_the_layout_may_be_made(visitor, folder):
    for path in ("jury1", "jury1/try", HOME, f"{HOME}/d/", ACTS, f"{HOME}/i/ab", f"{HOME}/b/"):
        assert visitor.ask("MKCOL", path) == 201
    assert (folder / ACTS).is_dir()


@pytest.mark.parametrize(
    "path",
    ["", "else", "jury1/short", "jury1/try/deeper", f"{HOME}/x", f"{ACTS}/deeper",
     f"jury1/{spell(bytes(16))}", "jury1/../out"],
)  # fmt: skip
def test_no_other_folder_may_be_made(visitor, folder, path):
    before = sorted(folder.rglob("*"))
    assert visitor.ask("MKCOL", path) in {403, 404}
    assert sorted(folder.rglob("*")) == before


# --- reading ----------------------------------------------------------------------------------


def test_listings_are_one_deep_and_only_of_ours(visitor):
    visitor.ask("PUT", SEGMENT_PATH, SEGMENT)
    assert visitor.ask("PROPFIND", "", headers=PROPFIND) == 207
    assert hrefs(visitor.body) == ["/", "/jury1/"]
    assert visitor.ask("PROPFIND", ACTS, headers=PROPFIND) == 207
    assert hrefs(visitor.body) == [f"/{ACTS}/", f"/{SEGMENT_PATH}"]
    assert visitor.ask("PROPFIND", ACTS + "/", headers={"Depth": "0"}) == 207
    assert hrefs(visitor.body) == [f"/{ACTS}/"]
    assert visitor.ask("PROPFIND", f"{HOME}/b", headers=PROPFIND) == 404
    for headers in ({"Depth": "infinity"}, {}):
        assert visitor.ask("PROPFIND", ACTS, headers=headers) == 403


def test_a_request_for_properties_is_not_even_parsed(visitor):
    bomb = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><propfind>&b;&b;</propfind>'
    assert visitor.ask("PROPFIND", "jury1", bomb, PROPFIND) == 207
    assert visitor.ask("PROPFIND", "jury1", b"no xml", PROPFIND) == 207


@pytest.mark.parametrize(
    "path",
    [
        "private.txt",
        "jury1/../private.txt",
        "jury1/%2e%2e/private.txt",
        "jury1/..%2f..%2fsecret.txt",
        "jury1/..%5c..%5csecret.txt",
        "jury1//../../secret.txt",
        "jury1/.jury-0123.tmp",
        "jury1/link/secret.txt",
        "jury1/linked.txt",
        f"jury1/{spell(bytes(16))}/d",
        "jury1/try/%00",
        "jury1/try/%ff",
        "%2e%2e/secret.txt",
    ],
)
def test_nothing_else_may_be_read(visitor, folder, path):
    (folder / "jury1" / "link").symlink_to(folder.parent)
    (folder / "jury1" / "linked.txt").symlink_to(folder.parent / "secret.txt")
    (folder / "jury1" / ".jury-0123.tmp").write_text("half of something")
    (folder / "jury1" / spell(bytes(16)) / "d").mkdir(parents=True)
    for method in ("GET", "HEAD", "PROPFIND"):
        assert visitor.ask(method, path, headers=PROPFIND) in {400, 403, 404}
        assert b"secret" not in visitor.body
        assert b"theirs" not in visitor.body


def test_copies_that_other_programs_named_are_read(visitor, folder):
    (folder / ACTS).mkdir(parents=True)
    (folder / ACTS / "une copie (conflit) é.SEG").write_bytes(SEGMENT)
    visitor.ask("PROPFIND", ACTS, headers=PROPFIND)
    assert visitor.ask("GET", hrefs(visitor.body)[1].lstrip("/")) == 200
    assert visitor.body == SEGMENT


def test_a_link_is_no_way_out_for_what_is_written(visitor, folder, tmp_path):
    (tmp_path / "elsewhere").mkdir()
    (folder / "jury1" / "try").symlink_to(tmp_path / "elsewhere")
    assert visitor.ask("PUT", trial(), b"a trial") == 403
    (folder / ACTS).mkdir(parents=True)
    (folder / SEGMENT_PATH).symlink_to(tmp_path / "elsewhere" / "target")
    assert visitor.ask("PUT", SEGMENT_PATH, SEGMENT) == 403
    assert list((tmp_path / "elsewhere").iterdir()) == []


# --- everything else --------------------------------------------------------------------------


@pytest.mark.parametrize(
    "method",
    ["DELETE", "MOVE", "COPY", "PROPPATCH", "LOCK", "UNLOCK", "POST", "PATCH", "TRACE", "REPORT",
     "SEARCH", "get", "X"],
)  # fmt: skip
def test_other_methods_do_nothing(visitor, folder, method):
    visitor.ask("PUT", trial(), b"a trial")
    before = files(folder)
    headers = {"Destination": f"http://{visitor.address}/jury1/try/b.txt", "Overwrite": "T"}
    assert visitor.ask(method, trial(), b"<x/>", headers) in {400, 405, 501}
    assert files(folder) == before


def test_it_says_what_it_can_do(visitor):
    assert visitor.ask("OPTIONS", "jury1") == 200
    assert visitor.told["Allow"] == "OPTIONS, PROPFIND, GET, HEAD, MKCOL, PUT"
    assert visitor.told["DAV"] == "1"
    assert "Python" not in str(visitor.told)


def test_a_room_for_any_jury_takes_any(tmp_path):
    with room(tmp_path) as serving:
        other = pack(bytes(32), DEVICE, 1, [b"an act"])
        path = f"jury1/{spell(bytes(16))}/d/000001/{file_name(DEVICE, segment_name(other))}"
        assert Visitor(serving.ticket).ask("PUT", path, other) == 201
        assert Visitor(serving.ticket).ask("PUT", SEGMENT_PATH, SEGMENT) == 201
