"""Acts and dossiers to keep, made of as little as possible."""

import hashlib

from jury_app.core.dossier import (
    AuthorityKind,
    Contact,
    Dossier,
    Initiative,
    LocalAuthority,
    PastLevel,
)
from jury_app.journal import Record
from jury_app.ports import DossierQuery, Work
from jury_app.store_memory import KnownShelf, Quarantined

ANNE = b"a" * 32
BRUNO = b"b" * 32
KEY = bytes(range(32))


def act(device, seq, content="", **others):
    """A record whose digest follows from its place and content, as a real one's does."""
    raw = device + seq.to_bytes(8, "big", signed=True) + content.encode()
    values = {
        "device": device,
        "seq": seq,
        "digest": hashlib.sha256(raw).digest(),
        "raw": raw,
        "epoch": 1,
        "clock": 1000 + seq,
        "wall": 28_000_000,
        "kind": "ballot.cast",
        "body": b"body",
    }
    return Record(**(values | others))


def acts(device, first, last, **others):
    return [act(device, seq, **others) for seq in range(first, last + 1)]


def initiative(key="1", title="Atelier", description="", issues=()):
    return Initiative(
        key=key,
        title=title,
        issues=tuple(issues),
        stage="Réalisée",
        state="Publiée",
        year=2018,
        description=description,
        address="https://exemple.fr",
    )


def dossier(number, name="Arles", *, initiatives=(), **others):
    values = {
        "code": f"C{number}",
        "kind": AuthorityKind.COMMUNE,
        "name": name,
        "department": "13",
        "region": "Provence",
        "population": 1000,
        "members": (),
    }
    authority = LocalAuthority(**(values | {k: v for k, v in others.items() if k in values}))
    rest = {
        "category": "ville",
        "contact": Contact("Une élue", "Maire", "Un agent", "agent@exemple.fr"),
        "first_year": 2015,
        "context": "",
        "admissible": True,
    } | {k: v for k, v in others.items() if k not in values}
    return Dossier(number=number, authority=authority, initiatives=tuple(initiatives), **rest)


def show(archive, dossiers, past=()):
    """Make the view hold exactly these dossiers."""
    digests = {each.number: hashlib.sha256(repr(each).encode()).digest() for each in dossiers}
    held = archive.dossiers.listing()
    changed = [each for each in dossiers if held.get(each.number) != digests[each.number]]
    archive.dossiers.replace(digests, changed, past)


def furnish(archive, word="témoin"):
    """Put ``word`` wherever an archive keeps something."""
    archive.journal.append(
        [act(ANNE, 1, word, kind=word, body=word.encode()), act(BRUNO, 1, kind=None, body=None)]
    )
    work = initiative(word, f"Le {word}", word, [word])
    candidate = dossier("001", word, context=word, category=word, region=word, initiatives=[work])
    show(archive, [candidate, dossier("002")], [PastLevel("C001", word, 2018, 3)])
    desk, stores, content = archive.desk, archive.stores, word.encode()
    desk.keep_secret(word, content)
    desk.remember(word, word)
    desk.save_draft(word, word, content)
    desk.save_own_ballot(word, word, content)
    desk.save_note(word, word)
    desk.set_work([Work("001", "graded", 4, 2)])
    stores.set_listed(word, {word: KnownShelf(word, settled=True)}, {word: 1})
    stores.take(word, [(word, 1)])
    stores.keep_packed(ANNE, 1, 1, word)
    stores.set_quarantine(word, [Quarantined(word, 1, word, 1)])
    stores.set_shown(word, {ANNE: 1})


def contents(archive, word="témoin"):
    """Everything :func:`furnish` put there, as it can be asked for."""
    desk, stores, dossiers = archive.desk, archive.stores, archive.dossiers
    return {
        "acts": list(archive.journal.every()),
        "unreadable": archive.journal.unreadable(),
        "listing": dossiers.listing(),
        "dossiers": [dossiers.dossier(number) for number in dossiers.listing()],
        "found": dossiers.find(DossierQuery(text=word)),
        "rows": dossiers.rows(["001", "002"]),
        "facets": dossiers.facets(DossierQuery()),
        "past": dossiers.past_levels(),
        "desk": [desk.secret(word), desk.recall(word), desk.note(word)],
        "ballots": [desk.drafts(word), desk.own_ballots(word)],
        "stores": [stores.listed(word), stores.taken(word), stores.packed({})],
        "bad": stores.quarantine(word),
    }
