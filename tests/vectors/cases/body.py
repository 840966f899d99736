"""What an act says: the bodies that each class may have."""

from jury_app.core.acts import EditionDefine, MemberAdd, Notice, write_body
from jury_app.core.encoding import decode, encode
from jury_app.core.record import Role
from tests import records
from tests.builders import member_key

EDITION = records.edition()


def cases():
    member = MemberAdd(member_key(2), (Role.JUROR,))
    plain = decode(write_body(member))

    def case(about, expect, text, kind="control"):
        data = text if isinstance(text, bytes) else encode(text)
        return about, expect, ("class", kind), ("body", data)

    yield case("good control: A member joins.", "accept", write_body(member))
    yield case("good group: A notice says nothing.", "accept", write_body(Notice()), "group")
    yield case(
        "good edition: An edition with its rules.",
        "accept",
        write_body(EditionDefine(EDITION)),
        "group",
    )
    yield case(
        "control in group: A control act is not heard among the group's.",
        "unknown_kind",
        write_body(member),
        "group",
    )
    yield case(
        "group in clear: A group act is not said in clear.", "unknown_kind", write_body(Notice())
    )
    yield case(
        "later kind: A kind that a later version may bring.", "unknown_kind", {"type": "poll"}
    )
    yield case("no kind: The kind is missing.", "unknown_kind", {"member": b""})
    yield case("list: A body is a map.", "body_shape", [])
    yield case("unknown field: A field too many.", "body_shape", {**plain, "more": 1})
    yield case(
        "missing field: The roles are missing.",
        "body_shape",
        {name: value for name, value in plain.items() if name != "roles"},
    )
    yield case("wrong type: The member is a text.", "body_shape", {**plain, "member": "me"})
    yield case("unknown role: There is no such role.", "body_shape", {**plain, "roles": ["king"]})
    edition = decode(write_body(EditionDefine(EDITION)))
    inner = edition["edition"]

    def odd(about, **change):
        return case(about, "body_shape", {**edition, "edition": {**inner, **change}}, "group")

    yield odd("odd date: A date is written one way.", jury_date="20190206")
    yield odd(
        "odd fraction: A fraction stands in lowest terms.",
        rules={**inner["rules"], "quorum_share": [2, 4]},
    )
    yield odd("nested default: A field with a default is written too.", categories=[{"key": "x"}])
    yield case("float: No number is a float.", "not_canonical", b"\xa1\x64type\xf9\x3c\x00")
