"""What the façade's parts promise one by one; whole editions are played in tests/journeys."""

from dataclasses import replace
from datetime import UTC, datetime
from fractions import Fraction
from types import SimpleNamespace

import pytest

from jury_app.core.acts import EditionDefine, Notice
from jury_app.core.ballot import ABSTENTION, Ballot, CriterionGrade, graded
from jury_app.core.record import Role
from jury_app.errors import JuryError, NotAllowed, Refused
from jury_app.intake.files import ImportFiles, SourceFile
from jury_app.jury.changes import Changes, Topic, changed
from jury_app.jury.clock import SystemClock, moment
from jury_app.jury.membership import NewMember
from jury_app.jury.views import Draft
from jury_app.ports import DossierQuery
from jury_app.progress import Progress
from jury_app.proof.check import check_proof
from tests.journeys.stage import (
    AICHA,
    AIX,
    DOSSIERS,
    RIXHEIM,
    YANN,
    dry_run,
    edition,
    everybody_knows,
    grade,
    small_files,
    staged,
    sync,
)


def code_of(call, *arguments, **options):
    with pytest.raises(JuryError) as caught:
        call(*arguments, **options)
    return type(caught.value), caught.value.code


# --- values -----------------------------------------------------------------------------------


def test_changes_add_up():
    both = changed(Topic.WORK, dossiers=("1",)) | changed(Topic.ROSTER, dossiers=("2",))
    assert both.touches(Topic.WORK)
    assert both.touches(Topic.EDITION, Topic.ROSTER)
    assert not both.touches(Topic.EDITION)
    assert both.dossiers == ("1", "2")
    assert not Changes().touches(*Topic)


def test_a_clock_out_of_reason_shows_a_date_all_the_same():
    assert moment(0).timestamp() == 0
    assert moment(25_000_000).astimezone(UTC) == datetime(2017, 7, 14, 2, 40, tzinfo=UTC)
    for minutes in (2**60, 10**12):
        assert moment(minutes).timestamp() == 0
    assert abs(SystemClock().minutes() * 60 - datetime.now(UTC).timestamp()) < 120


def test_a_draft_becomes_a_ballot_once_it_is_decided():
    assert Draft(comment="peut-être").ballot("1") is None
    assert Draft(ABSTENTION).ballot("1") == Ballot("1", ABSTENTION)
    criteria = (CriterionGrade("usage", 3),)
    assert Draft(graded(3), criteria, "oui").ballot("1") == Ballot("1", graded(3), criteria, "oui")


# --- preparing --------------------------------------------------------------------------------


@pytest.fixture
def alone(tmp_path):
    with staged(tmp_path) as stage:
        yield stage.found()


def test_rows_in_error_are_left_out_only_when_accepted(alone):
    rows = small_files()["candidatures.csv"].content.decode().splitlines(keepends=True)
    files = ImportFiles(dossiers=SourceFile("c.csv", "".join([*rows, rows[1]]).encode()))
    found = alone.preparing.dry_run(files, Progress())
    assert found.blocking
    assert code_of(alone.preparing.apply, found) == (Refused, "import_blocked")
    assert list(alone.reading.find(DossierQuery())) == list(DOSSIERS)
    alone.preparing.apply(found, accept_errors=True)
    assert list(alone.reading.find(DossierQuery())) == list(DOSSIERS[1:])


def test_importing_the_same_again_changes_nothing(alone):
    before = alone.exchange.view().unsent
    again = alone.preparing.dry_run(ImportFiles(*small_files().values()), Progress())
    assert len(again.differences.unchanged) == len(DOSSIERS)
    kept = [alone.reading.dossier(number) for number in DOSSIERS]
    alone.preparing.apply(again)
    assert [alone.reading.dossier(number) for number in DOSSIERS] == kept
    # The listing and five members, but no dossier.
    assert alone.exchange.view().unsent == before + 1 + 5
    assert len(alone.membership.members()) == 5


def test_a_dossier_taken_out_of_the_file_leaves_the_list(alone):
    rows = small_files()["candidatures.csv"].content.decode().splitlines(keepends=True)
    files = ImportFiles(dossiers=SourceFile("c.csv", "".join(rows[:-1]).encode()))
    found = alone.preparing.dry_run(files, Progress())
    assert found.differences.removed == (DOSSIERS[-1],)
    alone.preparing.apply(found)
    assert list(alone.reading.find(DossierQuery())) == list(DOSSIERS[:-1])
    assert code_of(alone.reading.dossier, DOSSIERS[-1]) == (Refused, "unknown_dossier")
    # Initiatives of those that stay are kept, though their file was not given again.
    assert alone.reading.dossier(AIX).initiatives


def test_nothing_opens_without_dossiers_or_jurors(tmp_path):
    with staged(tmp_path) as stage:
        jury = stage.found(imported=False)
        assert code_of(jury.rounds.open) == (NotAllowed, "no_dossiers")
        jury.preparing.apply(replace(dry_run(), members=()))
        assert code_of(jury.rounds.open) == (NotAllowed, "no_jurors")


def test_levels_of_this_vintage_are_not_of_the_past(alone):
    code = alone.reading.dossier(RIXHEIM).authority.code
    every = {each.vintage for each in alone.reading.past_levels(code)}
    assert every
    assert max(every) < edition().vintage
    alone.preparing.define(replace(edition(), vintage=max(every)))
    assert max(every) not in {each.vintage for each in alone.reading.past_levels(code)}


def test_members_are_found_again_by_name_and_address(alone):
    newcomer = NewMember("Mme", "Colette Issartel", "cheffe", "colette@jury.example", ())
    before = {each.key for each in alone.membership.members()}
    alone.membership.add([newcomer])
    assert {each.key for each in alone.membership.members()} == before
    me = next(each for each in alone.membership.members() if each.name == "Colette Issartel")
    assert me.quality == "cheffe"
    assert me.roles == (Role.SECRETARIAT,), "roles on the roster stay as granted"
    alone.membership.change(replace(me, name="Colette Dupont"))
    assert alone.membership.me().name == "Colette Dupont"
    assert code_of(
        alone.membership.invite, bytes(16), label="", vintage=2019, store=""
    ) == (Refused, "unknown_member")  # fmt: skip


def test_private_notes_stay_on_the_laptop(alone):
    unsent = alone.exchange.view().unsent
    assert alone.reading.note(AIX) == ""
    assert alone.reading.save_note(AIX, "à relire").dossiers == (AIX,)
    assert alone.reading.note(AIX) == "à relire"
    assert alone.exchange.view().unsent == unsent


def test_an_exchange_needs_a_store(tmp_path):
    with staged(tmp_path) as stage:
        jury = stage.found(imported=False)
        trial = jury.exchange.choose(str(tmp_path / "absent"))
        assert (trial.passed, trial.code) == (False, "store_unreachable")
        assert jury.exchange.address() == str(stage.store), "a bad store replaces no good one"
        jury.exchange.remove_store(str(stage.store))
        assert code_of(jury.exchange.sync, Progress()) == (NotAllowed, "no_store")


def test_an_exchange_can_be_stopped_and_goes_on_later(tmp_path):
    with staged(tmp_path) as stage:
        jury = stage.found()
        jury.membership.add([NewMember("", f"Juré {n}", "", "", ()) for n in range(5)])
        rope = Progress()
        rope.cancel()
        assert code_of(jury.exchange.sync, rope)[1] == "cancelled"
        assert jury.exchange.view().unsent == 5
        sync(jury)
        assert jury.exchange.view().unsent == 0


# --- transactions -----------------------------------------------------------------------------


def test_what_the_disk_refuses_did_not_happen(tmp_path):
    """The fold in memory never runs ahead of the database, whichever statement fails."""
    with staged(tmp_path) as stage:
        _, chair, yann = stage.jury(YANN)
        chair.rounds.open()
        everybody_knows(chair, yann)
        yann.voting.cast(grade(AIX, 4))
        with full_database(yann):
            codes = set()
            for turn in range(60):
                before = yann.voting.ballot(AIX).sealed
                try:
                    yann.voting.cast(grade(AIX, turn % 6, "un avis " * 100))
                except JuryError as error:
                    codes.add(error.code)
                if codes:
                    assert yann.voting.ballot(AIX).sealed == before
                assert dict(yann._laptop.archive.journal.heads()) == yann._laptop.fold.heads
            assert codes == {"disk_full"}
            assert code_of(yann.voting.save_draft, "D004", Draft(comment="x" * 9000))
            assert yann.voting.ballot("D004").draft == Draft()
        yann.voting.cast(grade(AIX, 5))
        sync(yann, chair)
        assert chair.rounds.current().answered == 1


def test_what_fails_after_an_act_was_written_takes_it_back(alone):
    laptop = alone._laptop
    before = dict(laptop.fold.heads)

    def write_and_fail():
        with laptop.together():
            laptop.write(EditionDefine(replace(edition(), label="Autre chose")), Notice())
            raise TimeoutError

    for _ in range(2):
        with pytest.raises(TimeoutError):
            write_and_fail()
        assert laptop.fold.heads == laptop.archive.journal.heads() == before
        assert alone.rounds.edition() == edition()
    alone.preparing.define(replace(edition(), label="Label"))
    assert alone.rounds.edition().label == "Label"


class full_database:  # noqa: N801 - reads like contextlib's own
    """Let a database grow no further, as a full disk does."""

    def __init__(self, jury):
        self.database = jury._laptop.archive._database

    def _limit(self, pages):
        with self.database.writing() as connection:
            connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")

    def __enter__(self):
        with self.database.writing() as connection:
            count = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        self._limit(count)

    def __exit__(self, *_):
        self._limit(2**30)


# --- counting ---------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def counted(tmp_path_factory):
    """A closed round, after which the secretariat changes all it can."""
    with staged(tmp_path_factory.mktemp("counted")) as stage:
        secretariat, chair, yann, aicha = stage.jury(YANN, AICHA)
        chair.rounds.open()
        everybody_knows(secretariat, chair, yann, aicha)
        for number in DOSSIERS:
            if not yann.voting.ballot(number).blocked:
                yann.voting.cast(grade(number, 3))
            aicha.voting.cast(grade(number, 4))
        everybody_knows(yann, aicha, chair, secretariat)
        chair.rounds.close()
        everybody_knows(chair, secretariat, yann, aicha)
        chair.rounds.unseal()
        seen = SimpleNamespace(chair=chair, secretariat=secretariat, stage=stage)
        seen.before = chair.deciding.results()
        seen.rules = replace(edition().rules, quorum_minimum=3, quorum_share=Fraction(1))
        seen.scale = code_of(
            secretariat.preparing.define,
            replace(edition(), scale=replace(edition().scale, maximum=6)),
        )
        seen.imports = code_of(secretariat.preparing.apply, dry_run())
        secretariat.preparing.define(
            replace(edition(), rules=seen.rules, ceremony_place="Montrouge, salle neuve")
        )
        (aix,) = [each for each in dry_run().dossiers if each.number == AIX]
        member = next(each for each in secretariat.membership.members() if each.email == AICHA)
        secretariat.membership.change(replace(member, interests=(aix.authority.code,)))
        everybody_knows(secretariat, chair)
        seen.after = chair.deciding.results()
        chair.deciding.sign("hors catégorie")
        seen.out = stage.root / "out"
        seen.outputs = chair.publishing.publish(seen.out, Progress())
        yield seen


def test_rules_and_interests_changed_after_the_cut_move_no_result(counted):
    assert counted.chair.rounds.edition().rules == counted.rules
    assert counted.after == counted.before
    assert all(result.quorum_met for result in counted.after if result.expressed > 1)


def test_the_proof_counts_by_the_cut_too(counted):
    assert check_proof(counted.outputs.proof).decisions == len(DOSSIERS)


def test_what_is_printed_may_still_be_corrected(counted):
    assert counted.chair.publishing.diplomas()[0].ceremony_place == "Montrouge, salle neuve"


def test_scale_and_dossiers_stand_once_a_round_was_opened(counted):
    assert counted.scale == counted.imports == (NotAllowed, "round_exists")


def test_after_the_closing_nothing_is_imported(counted):
    everybody_knows(counted.chair, counted.secretariat)
    counted.chair.rounds.show()
    everybody_knows(counted.chair, counted.secretariat)
    again = counted.secretariat.preparing.apply
    assert code_of(again, dry_run()) == (NotAllowed, "already_closed")


def test_a_diploma_is_previewed_for_laureates_only(counted):
    publishing = counted.chair.publishing
    decided = {each.dossier: each.level for each in counted.chair.deciding.decisions()}
    laureate = next(number for number, level in decided.items() if level)
    assert publishing.preview(laureate).startswith(b"%PDF-")
    assert code_of(publishing.preview, "D099") == (Refused, "no_diploma")
    assert [each.code for each in publishing.diplomas([laureate])] == [
        each.diploma_code for each in counted.chair.deciding.decisions() if each.dossier == laureate
    ]


def test_papers_need_a_folder_that_takes_them(counted):
    (counted.stage.root / "a-file").write_text("")
    bad = counted.stage.root / "a-file" / "out"
    assert code_of(counted.chair.publishing.publish, bad, Progress())[1] == "cannot_write"
