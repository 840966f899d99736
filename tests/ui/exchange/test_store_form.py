"""What a person types to say where a jury exchanges, and the address that comes of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.exchange.store_form import StoreForm, StoreKind, understood

DAV = "https://nuage.fr/remote.php/dav/files/colette"
OTHER = "https://nuage.fr/remote.php/dav/files/autre"


def web(url, **more):
    return StoreForm(
        StoreKind.WEBDAV, url=url, user=more.pop("user", "colette"), password="secret", **more
    )


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("https://nuage.fr", DAV),
        ("nuage.fr", DAV),
        (" https://Nuage.fr/ ", DAV),
        ("https://nuage.fr/login", DAV),
        ("https://nuage.fr/index.php/apps/files/?dir=/Jury/2026&fileid=12", f"{DAV}/Jury/2026"),
        ("https://nuage.fr/apps/files/files/318?dir=/Jury%20n%C2%B01", f"{DAV}/Jury%20n%C2%B01"),
        ("https://nuage.fr/nc/apps/files/?dir=/J", DAV.replace("/remote", "/nc/remote") + "/J"),
        (f"{OTHER}/Jury/", f"{OTHER}/Jury"),
        ("https://nuage.fr/remote.php/webdav/Jury", "https://nuage.fr/remote.php/webdav/Jury"),
        ("davs://nuage.fr/remote.php/webdav/", "https://nuage.fr/remote.php/webdav"),
        ("https://nuage.fr/s/aB3xYz", "https://nuage.fr/public.php/webdav"),
        ("https://nuage.fr/index.php/s/aB3xYz", "https://nuage.fr/public.php/webdav"),
        ("http://127.0.0.1:8080/dav/jury", "http://127.0.0.1:8080/dav/jury"),
        ("localhost:8080/dav", "https://localhost:8080/dav"),
    ],
)  # fmt: skip
def test_addresses_out_of_a_browser_are_understood(typed, address):
    form = web(typed)
    assert form.problems() == {}
    assert form.address() == f"webdav:{address}"


def test_a_folder_of_the_cloud_is_added_to_the_address():
    assert web("nuage.fr", place=" Jury 2026/ ").address() == f"webdav:{DAV}/Jury%202026"
    inside = web("https://nuage.fr/apps/files/?dir=/Label", place="Jury")
    assert inside.address() == f"webdav:{DAV}/Label/Jury"


def test_a_shared_link_names_its_own_user_and_may_have_no_password():
    form = StoreForm(StoreKind.WEBDAV, url="https://nuage.fr/s/aB3xYz")
    assert form.shared_link
    assert form.problems() == {}
    assert form.credentials().user == "aB3xYz"
    assert form.credentials().password


@pytest.mark.parametrize(
    "typed", ["un nuage", "https://", "ftp://nuage.fr", "nuage", "https://a:b@nuage.fr", "http://["]
)
def test_what_is_no_address_is_said(typed):
    assert web(typed).problems() == {"url": "url_wrong"}


@pytest.mark.parametrize(
    ("form", "problems"),
    [
        (StoreForm(), {"folder": "folder_missing"}),
        (StoreForm(StoreKind.ROOM), {"ticket": "ticket_missing"}),
        (
            StoreForm(StoreKind.WEBDAV),
            {"url": "url_missing", "user": "user_missing", "password": "password_missing"},
        ),
        (
            StoreForm(StoreKind.S3, url="https://s3.fr", bucket="Mes élus", user="k"),
            {"bucket": "bucket_wrong", "password": "secret_missing"},
        ),
        (
            StoreForm(StoreKind.S3),
            {
                "url": "url_missing",
                "bucket": "bucket_missing",
                "user": "key_missing",
                "password": "secret_missing",
            },
        ),
    ],
)
def test_what_is_missing_is_named_by_its_field(form, problems):
    assert form.problems() == problems
    assert form.empty or problems


def test_a_bucket_has_its_address_and_its_key():
    form = StoreForm(
        StoreKind.S3, url="s3.fr", bucket="jury", place="/2026/", user="k", password="s"
    )
    assert form.address() == "s3:https://s3.fr/jury/2026"
    assert (form.credentials().user, form.credentials().password) == ("k", "s")
    assert "s" not in repr(form.credentials()).replace("Credentials(user=", "")


def test_a_password_in_clear_is_noticed():
    assert web("http://nuage.fr/dav").in_clear
    assert not web("https://nuage.fr/dav").in_clear
    assert not StoreForm(folder="http://x").in_clear


def test_a_folder_asks_for_nobody():
    form = StoreForm(folder=" /media/cle ")
    assert form.address() == "/media/cle"
    assert form.credentials() is None


@pytest.mark.parametrize(
    "form",
    [
        web("http://127.0.0.1:8080/dav/jury"),
        web(f"{DAV}/Jury%202026"),
        StoreForm(StoreKind.S3, url="http://127.0.0.1:9000", bucket="b", user="colette",
                  password="secret"),
    ],
)  # fmt: skip
def test_an_address_can_be_taken_apart_again(form):
    again = understood(form.address(), form.user)
    assert again is not None
    assert again.address() == form.address()


@given(st.text(max_size=60), st.sampled_from(StoreKind))
def test_nothing_typed_is_a_defect(text, kind):
    form = StoreForm(kind, text, text, text, text, text, text, text)
    if not form.problems():
        assert form.address()
    _ = form.in_clear, form.shared_link, form.empty, understood(text, text)
