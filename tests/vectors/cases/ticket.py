"""What lets a laptop into a room, as a QR code carries it."""

from hashlib import sha256

from jury_app.core.invitation import code_of
from jury_app.core.segment import spell
from tests.builders import secret


def cases():
    code, jury = code_of(secret("room")[:13]), spell(secret("jury")[:16])
    address = "192.168.1.20:8642"

    def written(*parts, version="1"):
        body = "/".join((f"jury-room:{version}", *parts))
        return f"{body}/{spell(sha256(body.encode()).digest())[:4]}"

    good = written(address, code, jury)

    def case(about, expect, text):
        return about, expect, ("text", text.encode())

    yield case("good: Into a room of one jury.", "accept", good)
    yield case("any jury: Of no jury in particular.", "accept", written(address, code, ""))
    yield case("ipv6: An address of the other kind.", "accept",
               written("[fd00::1:20]:8642", code, jury))  # fmt: skip
    yield case("white space: A camera or a message added some.", "accept", f" {good}\r\n")
    for about, host in (
        ("ten: A private address.", "10.0.0.1"),
        ("phone: As a phone gives it.", "172.20.10.2"),
        ("alone: This very machine.", "127.0.0.1"),
        ("linked: Nobody gave addresses.", "169.254.7.9"),
        ("linked ipv6: Nobody gave addresses.", "[fe80::1]"),
    ):
        yield case(about, "accept", written(f"{host}:80", code, jury))
    for about, host in (
        ("far: An address of the internet.", "93.184.216.34"),
        ("far ipv6: An address of the internet.", "[2001:db8::1]"),
        ("beyond: The next address after the private ones.", "172.32.0.1"),
        ("nowhere: An address that means none.", "0.0.0.0"),  # noqa: S104 - not bound
        ("mapped: An address of one kind inside the other.", "[::ffff:c0a8:114]"),
    ):
        yield case(about, "room_not_near", written(f"{host}:80", code, jury))
    yield case("other text: Something else.", "not_a_room", "https://example.org/")
    yield case("empty: Nothing.", "not_a_room", "")
    yield case("later: A later format.", "newer_room", written(address, code, jury, version="2"))
    yield case("no version: What follows the colon is no number.", "room_cut",
               written(address, code, jury, version="x"))  # fmt: skip
    yield case("cut: The last letter is missing.", "room_cut", good[:-1])
    yield case("half: The jury and what follows are missing.", "room_cut", good[:40])
    yield case("altered: Another port.", "room_cut", good.replace("8642", "8643"))
    yield case("part missing: A ticket without a jury's place.", "room_cut",
               written(address, code))  # fmt: skip
    yield case("capital: The jury's letters are small.", "room_cut",
               written(address, code, jury.upper()))  # fmt: skip
    yield case("spoken code: A ticket has the code in its one form.", "room_cut",
               written(address, code.lower(), jury))  # fmt: skip
    yield case("long ipv6: A ticket has an address in its one form.", "room_cut",
               written("[fd00:0:0::1]:80", code, jury))  # fmt: skip
    yield case("other code: The check letter does not fit.", "wrong_code",
               written(address, code[:-1] + ("0" if code[-1] != "0" else "1"), jury))  # fmt: skip
    yield case("no port: An address has one.", "room_address",
               written("192.168.1.20", code, jury))  # fmt: skip
    yield case("port: There are 65 535.", "room_address",
               written("192.168.1.20:65536", code, jury))  # fmt: skip
    yield case("name: An address is made of numbers.", "room_address",
               written("laptop.local:80", code, jury))  # fmt: skip
    yield case("zeros: A number has none in front.", "room_address",
               written("192.168.001.20:80", code, jury))  # fmt: skip
