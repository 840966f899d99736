"""A jury that exchanges by mail alone: joining, acts, acknowledgements, and what goes wrong."""

import pytest

from jury_app.errors import Damaged, Refused
from jury_app.ports import DossierQuery
from jury_app.progress import Progress
from tests.journeys.stage import CHAIR, YANN, admit, staged, sync


@pytest.fixture
def stage(tmp_path):
    with staged(tmp_path) as made:
        yield made


def mail(sender, receiver, path, member=None):
    """One file from one to the other; the exchange it was, and its size in acts."""
    view = sender.parcels.export(path, member, Progress())
    assert view.size == path.stat().st_size
    synced, _ = receiver.parcels.read(path, Progress())
    assert (synced.refused, synced.trouble) == ((), "")
    return view.acts, synced


def member_of(jury):
    return jury.membership.me().member


def test_a_laptop_joins_and_is_kept_up_to_date_by_mail(stage, tmp_path):
    secretariat = stage.found()
    path, code = stage.invite(secretariat, CHAIR)
    workshop = stage.workshop("chair")
    chair = stage.keep(workshop.join(workshop.read_invitation(path), code, ""))
    file = tmp_path / chair.parcels.file_name()
    assert file.suffix == ".jurypack"
    assert chair.exchange.view().store == ""
    assert mail(chair, secretariat, file)[1].requests == 1
    sync(secretariat)
    secretariat.membership.admit([each.device for each in secretariat.membership.requests()])
    acts, synced = mail(secretariat, chair, file, member_of(secretariat))
    assert acts == synced.received > 10
    assert len(chair.reading.find(DossierQuery())) == len(secretariat.reading.find(DossierQuery()))
    mail(chair, secretariat, file)
    assert mail(secretariat, chair, file, member_of(chair))[0] <= 1


def test_a_request_by_mail_is_kept_and_reaches_whoever_admits(stage, tmp_path):
    secretariat, chair = stage.jury()
    path, code = stage.invite(secretariat, YANN)
    sync(secretariat, chair)
    workshop = stage.workshop("yann")
    yann = stage.keep(workshop.join(workshop.read_invitation(path), code, ""))
    file = tmp_path / "x.jurypack"
    assert yann.parcels.export(file).requests == 1
    synced, _ = secretariat.parcels.read(file, Progress())
    assert (synced.requests, synced.passed_on) == (0, 1)
    assert secretariat.parcels.export(tmp_path / "y.jurypack").requests == 1
    sync(secretariat, chair)
    assert [each.member.email for each in chair.membership.requests()] == [YANN]


def test_a_request_by_mail_outlives_the_program(stage, tmp_path):
    secretariat = stage.found()
    path, code = stage.invite(secretariat, YANN)
    workshop = stage.workshop("yann")
    yann = stage.keep(workshop.join(workshop.read_invitation(path), code, ""))
    mail(yann, secretariat, tmp_path / "x.jurypack")
    stage.open.remove(secretariat)
    secretariat.close()
    office = stage.workshop("secretariat")
    again = stage.keep(office.open(office.desks()[0]))
    [asked] = again.membership.requests()
    assert again.parcels.export(tmp_path / "y.jurypack").requests == 1
    again.membership.admit([asked.device])
    assert again.parcels.export(tmp_path / "y.jurypack").requests == 0
    mail(again, yann, tmp_path / "z.jurypack")
    assert yann.membership.me().admitted


def test_a_file_only_brings_what_the_member_has_not_acknowledged(stage, tmp_path):
    secretariat, chair, yann = stage.jury(YANN)
    sync(secretariat, chair, yann, secretariat)
    everything = secretariat.parcels.export(tmp_path / "all.jurypack").acts
    little = secretariat.parcels.export(tmp_path / "some.jurypack", member_of(yann)).acts
    assert 0 <= little < everything / 4


def test_a_file_of_another_jury_is_refused(stage, tmp_path):
    secretariat = stage.found(imported=False)
    (tmp_path / "other").mkdir()
    with staged(tmp_path / "other") as other:
        stranger = other.found(imported=False)
        stranger.parcels.export(tmp_path / "x.jurypack")
    with pytest.raises(Refused, match="parcel_other_jury"):
        secretariat.parcels.read(tmp_path / "x.jurypack", Progress())


def test_a_file_cut_short_gives_what_it_can_or_says_that_it_cannot(stage, tmp_path):
    secretariat, chair = stage.jury()
    file = tmp_path / "x.jurypack"
    secretariat.parcels.export(file)
    whole = file.read_bytes()
    file.write_bytes(whole[:-5])
    synced, _ = chair.parcels.read(file, Progress())
    assert synced.trouble == "parcel_cut"
    file.write_bytes(whole[:60])
    with pytest.raises(Damaged, match="parcel_cut"):
        chair.parcels.read(file, Progress())
    admit(chair)
