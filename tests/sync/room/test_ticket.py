"""A ticket survives a QR code, a message and a voice; whatever else is refused by its name."""

import ipaddress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jury_app.core.invitation import code_of
from jury_app.errors import Refused
from jury_app.ports import Credentials
from jury_app.sync.room.ticket import SCHEME, Ticket, from_spoken, from_text, jury_folder

TICKET = Ticket("192.168.1.20:8642", code_of(bytes(range(13))), jury_folder(bytes(32)))

private = st.one_of(
    st.ip_addresses(v=4, network="10.0.0.0/8"),
    st.ip_addresses(v=4, network="172.16.0.0/12"),
    st.ip_addresses(v=4, network="192.168.0.0/16"),
    st.ip_addresses(v=6, network="fd00::/8"),
)


def told(host, port):
    return f"[{host}]:{port}" if host.version == 6 else f"{host}:{port}"


@given(private, st.integers(1, 65535), st.binary(min_size=13, max_size=13), st.booleans())
def test_what_a_code_carries_comes_back(host, port, random, with_jury):
    jury = jury_folder(bytes(32)) if with_jury else ""
    ticket = Ticket(told(host, port), code_of(random), jury)
    assert from_text(f"\n {ticket.to_text()} ") == ticket
    assert from_spoken(ticket.address, ticket.password) == Ticket(ticket.address, ticket.password)


@given(st.binary(min_size=13, max_size=13))
def test_what_is_said_aloud_may_be_typed_loosely(random):
    code = code_of(random)
    loose = code.lower().replace("-", "  ").replace("0", "o").replace("1", "l")
    assert from_spoken(" 192.168.1.20 : 8642", loose).password == code


def test_it_turns_into_a_store_and_its_credentials():
    assert TICKET.store == "webdav:http://192.168.1.20:8642/"
    assert TICKET.credentials == Credentials("jury", TICKET.password)
    assert TICKET.password not in repr(TICKET)


@given(st.data())
def test_a_text_cut_or_altered_is_refused(data):
    text = TICKET.to_text()
    at = data.draw(st.integers(len(SCHEME), len(text) - 1))
    sign = data.draw(st.sampled_from("abcdxyz0123456789/-:"))
    for spoilt in (text[:at], text[:at] + sign + text[at + 1 :]):
        if spoilt != text:
            with pytest.raises(Refused) as caught:
                from_text(spoilt)
            assert caught.value.code in {"room_cut", "newer_room"}


@pytest.mark.parametrize("text", ["", "jury", "https://192.168.1.20:8642/", "Jury - invitation 1"])
def test_something_else_is_no_room(text):
    with pytest.raises(Refused, match="not_a_room"):
        from_text(text)


def test_a_later_version_says_so():
    with pytest.raises(Refused, match="newer_room"):
        from_text("jury-room:2/anything")


@pytest.mark.parametrize(
    "address",
    ["", "192.168.1.20", "192.168.1.20:0", "192.168.1.20:65536", "host:80", "192.168.1.300:80",
     "[fe80::1]", "1.2.3.4.5:80", "192.168.1.20:80/x"],
)  # fmt: skip
def test_an_address_must_be_one(address):
    with pytest.raises(Refused, match="room_address"):
        from_spoken(address, TICKET.password)


@pytest.mark.parametrize("address", ["8.8.8.8:80", "[2606:4700::1]:80", "0.0.0.0:80"])
def test_a_room_is_never_on_the_internet(address):
    assert not ipaddress.ip_address(address.rpartition(":")[0].strip("[]")).is_loopback
    with pytest.raises(Refused, match="room_not_near"):
        from_spoken(address, TICKET.password)


def test_a_mistyped_password_is_noticed_before_the_room_is_asked():
    with pytest.raises(Refused, match="wrong_code"):
        from_spoken(TICKET.address, TICKET.password.replace("0", "2", 1))
