"""Names, grades, comments and keys stay inside what is encrypted: canaries are looked for outside.

A canary is a text that occurs nowhere else; every file of every laptop and of the store is
searched for it in the clear, as are the log and the names of files.
"""

import base64
import json
import logging

import pytest

from jury_app.core.ballot import Ballot, graded
from jury_app.core.decision import Proposal
from jury_app.core.record import Role
from jury_app.core.segment import spell
from jury_app.jury.membership import NewMember
from jury_app.jury.views import Draft
from jury_app.logs import crash_report, start_log
from jury_app.progress import Progress
from tests.journeys.stage import AIX, CHAIR, admit, edition, everybody_knows, staged

NAME = "Zéphyrine Quetzalcanari"
EMAIL = "quetzalcanari@jury.example"
COMMENT = "canari-commentaire-éblouissant"
DRAFT = "canari-brouillon-secret"
NOTE = "canari-note-privée"
REASON = "canari-motif-de-déport"
FILE = "canari-pièce-jointe"
FILE_TEXT = "canari-texte-de-la-pièce"
OBSERVATION = "canari-observation"
DOSSIER_TEXT = "Premier schéma numérique adopté"


@pytest.fixture(scope="module")
def played(tmp_path_factory):
    """A juror who leaves canaries everywhere, in an edition that is played to its end."""
    root = tmp_path_factory.mktemp("canary")
    log = start_log(root / "logs")
    handler = logging.getLogger().handlers[-1]
    try:
        with staged(root) as stage:
            secretariat = stage.found()
            newcomer = NewMember("Mme", NAME, "témoin", EMAIL, (Role.JUROR,))
            secretariat.membership.add([newcomer])
            chair = stage.join(secretariat, CHAIR, "chair")
            admit(secretariat, chair)
            juror = stage.join(secretariat, EMAIL, "juror")
            admit(chair, juror)
            chair.rounds.open()
            attach(secretariat, tmp_path_factory.mktemp("handed") / f"{FILE}.pdf")
            everybody_knows(secretariat, chair, juror)
            juror.attachments.sync(Progress())
            juror.voting.cast(Ballot(AIX, graded(3), (), COMMENT))
            juror.voting.save_draft("D004", Draft(graded(1), comment=DRAFT))
            juror.reading.save_note(AIX, NOTE)
            juror.voting.withdraw("D016", REASON)
            secrets = keys_of(secretariat, chair, juror)
            everybody_knows(juror, chair)
            chair.rounds.close()
            chair.rounds.unseal()
            chair.rounds.show()
            chair.deciding.propose(Proposal(AIX, 4, (), out_of_competition=False, reason=REASON))
            chair.deciding.sign(OBSERVATION, [OBSERVATION])
            chair.publishing.publish(root / "out", Progress())
            everybody_knows(chair, juror, secretariat)
            yield root, secrets, log
    finally:
        logging.getLogger().removeHandler(handler)
        handler.close()


def keys_of(*juries):
    """Every secret of these laptops while a round is open, in the ways a file may hold them."""
    found = {}
    for number, jury in enumerate(juries):
        desk = jury._laptop.archive.desk
        for name, secret in desk.secrets("").items():
            if name in ("device", "member") or name.startswith(("epoch/", "round/")):
                for part in (secret[:32], secret[32:]):
                    if part:
                        found[f"{number}/{name}/{len(found)}"] = part
    assert len(found) >= 3 + 3 + 3 + 3
    return found


def spellings(secret):
    return (
        secret,
        secret.hex().encode(),
        base64.b64encode(secret).rstrip(b"=")[:-1],
        base64.urlsafe_b64encode(secret).rstrip(b"=")[:-1],
        spell(secret).encode(),
    )


def files(root, *parts):
    return [path for part in parts for path in (root / part).rglob("*") if path.is_file()]


def everywhere(root):
    """All files but the papers, which are made to be read."""
    laptops = files(root, "secretariat", "chair", "juror", "store", "logs", "handed-over")
    assert len(laptops) > 20
    return laptops


def attach(jury, path):
    """Attach a file that lies outside of what is searched, and send it."""
    path.write_text(FILE_TEXT * 20)
    jury.attachments.attach(jury.attachments.choose(AIX, [path], Progress()), Progress())
    jury.attachments.sync(Progress())


@pytest.mark.parametrize(
    "canary", [COMMENT, DRAFT, NOTE, REASON, FILE, FILE_TEXT, OBSERVATION, EMAIL, DOSSIER_TEXT]
)
def test_what_people_wrote_is_nowhere_in_the_clear(played, canary):
    root, _, _ = played
    for path in everywhere(root):
        content = path.read_bytes()
        for encoding in ("utf-8", "utf-16-le", "latin-1"):
            assert canary.encode(encoding) not in content, path
        assert json.dumps(canary)[1:-1].encode() not in content, path
        assert base64.b64encode(canary.encode())[:-4] not in content, path


def test_a_name_stands_on_the_card_of_its_own_desk_only(played):
    root, _, _ = played
    holders = {
        path.relative_to(root).parts[0] + "/" + path.name
        for path in everywhere(root)
        if NAME.split()[1].encode() in path.read_bytes()
    }
    assert holders == {"juror/desk.json"}


def test_no_file_is_named_after_a_person_or_a_key(played):
    root, secrets, _ = played
    names = [path.name.lower() for path in root.rglob("*") if "handed-over" not in path.parts]
    for name in names:
        assert "canari" not in name
        assert "quetzal" not in name
        assert "aubrac" not in name
    for secret in secrets.values():
        for name in names:
            assert spell(secret)[:20] not in name
            assert secret.hex()[:20] not in name


def test_no_key_lies_in_the_clear(played):
    root, secrets, _ = played
    contents = {path: path.read_bytes() for path in everywhere(root)}
    for label, secret in secrets.items():
        published = label.split("/")[1] == "round"  # opening the envelopes publishes it
        for path, content in contents.items():
            if published and "store" in path.parts:
                continue
            for spelt in spellings(secret):
                assert spelt not in content, (label, path)


def test_the_database_key_lies_in_its_vault_only(played):
    root, _, _ = played
    vaults = list(root.glob("*/*.key"))
    assert len(vaults) == 3
    for vault in vaults:
        for path in everywhere(root):
            if path != vault:
                assert vault.read_bytes() not in path.read_bytes()


def test_databases_do_not_say_what_they_are(played):
    root, _, _ = played
    databases = list(root.glob("*/*/desk.db*"))
    assert len(databases) >= 3
    for path in databases:
        content = path.read_bytes()
        assert b"SQLite format 3" not in content[:16]
        assert b"CREATE TABLE" not in content


def test_the_papers_hold_what_they_must(played):
    root, _, _ = played
    decided = (root / "out" / "decisions.json").read_text("utf-8")
    assert OBSERVATION in decided or REASON in decided
    for path in files(root, "out"):
        content = path.read_bytes()
        for private in (DRAFT, NOTE, COMMENT):
            assert private.encode() not in content, path


def test_the_log_and_a_crash_report_name_nobody(played):
    _, secrets, log = played
    text = log.read_text("utf-8")
    assert "Jury" in text
    for canary in (NAME, EMAIL, COMMENT, DRAFT, NOTE, REASON, OBSERVATION):
        assert canary not in text
    for secret in secrets.values():
        assert secret.hex() not in text
    with pytest.raises(ValueError, match="canari") as caught:
        int(COMMENT)
    assert "canari" not in crash_report(caught.value)


def test_an_edition_is_not_named_in_the_store(played):
    root, _, _ = played
    label = edition().label.encode()
    for path in files(root, "store"):
        assert label not in path.read_bytes()
