"""Invitation files, and requests to be admitted that the code protects."""

from base64 import b64encode
from dataclasses import replace
from hashlib import sha256

from jury_app.core.encoding import encode
from jury_app.core.invitation import (
    Enrolment,
    Invitation,
    code_of,
    key_of,
    secret_key_of,
    to_compact,
    to_text,
    write_access,
    write_request,
)
from jury_app.core.plain import to_plain
from tests.builders import Laptop, member_key, secret


def cases():
    keys, invite = Laptop.of(2).keys, secret("invite")[:16]
    code = code_of(secret("code")[:13])
    key = key_of(code, invite)
    offer = Invitation(
        secret("jury"),
        keys.sign_public,
        keys.box_public,
        invite,
        member_key(2),
        "Mme Zoé Adam",
        "Villes Internet",
        2019,
        "/media/usb",
    )
    asked = Enrolment(invite, member_key(2), keys.sign_public, keys.box_public, "portable")
    nonce = secret("nonce")[:12]
    text = to_text(offer)

    def spelled(plain):
        content = encode(plain)
        return "Jury - invitation 1\n" + b64encode(content + sha256(content).digest()[:8]).decode()

    def file(about, expect, content):
        return about, expect, ("file", content.encode())

    def request(about, expect, enrolment, said=code, *, under=invite, cut=None):
        data = write_request(enrolment, key, nonce)[:cut]
        return about, expect, ("code", said), ("invite", under), ("request", data)

    yield file("good: An invitation file.", "accept", text)
    yield file("crlf: Mail changed the line ends.", "accept", text.replace("\n", "\r\n"))
    yield file("cut: The last line is missing.", "invitation_cut", text.rsplit("\n", 2)[0])
    yield file("other file: Something else.", "not_an_invitation", "Bonjour,\n")
    yield file("later: A later format.", "newer_invitation", text.replace("n 1", "n 2"))
    yield file("accents: Letters that are not base 64.", "invitation_cut", text + "é\n")
    yield file(
        "short key: A key has 32 bytes.",
        "body_shape",
        to_text(replace(offer, founder_sign=b"short")),
    )
    yield file("compact: The text of a QR code.", "accept", to_compact(offer))
    yield file(
        "compact cut: The last letters are missing.", "invitation_cut", to_compact(offer)[:-5]
    )
    yield file(
        "access: With the access to a store that asks.",
        "accept",
        to_text(
            replace(
                offer,
                store="webdav:https://nuage.example/jury",
                access=write_access("jury", "secret", secret_key_of(code, invite), nonce),
            )
        ),
    )
    yield file("more: A field too many.", "body_shape", spelled({**to_plain(offer), "more": 1}))
    yield request("request: A laptop asks to join.", "accept", asked)
    yield request(
        "request dictated: The code as people type it.",
        "accept",
        asked,
        code.lower().replace("-", " "),
    )
    yield request(
        "request mistyped: One letter of the code is wrong.",
        "wrong_code",
        asked,
        ("1" if code[0] == "0" else "0") + code[1:],
    )
    yield request(
        "request other code: A sound code, but another one.",
        "cipher_broken",
        asked,
        code_of(secret("other")[:13]),
    )
    yield request(
        "request moved: Under another invitation.", "cipher_broken", asked, under=bytes(16)
    )
    yield request("request cut: The last byte is missing.", "cipher_broken", asked, cut=-1)
    yield request(
        "request bad key: Nothing can be sealed to this laptop.",
        "bad_key",
        replace(asked, box=bytes(32)),
    )
