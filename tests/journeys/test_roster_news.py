"""What everybody learns of the roster: admissions, and an invitation that two laptops answered."""

from jury_app.core.acts import MemberAdd
from jury_app.core.record import Role
from jury_app.jury.roster_news import NewsKind
from tests.journeys.stage import AICHA, YANN, admit, everybody_knows, staged, sync


def kinds(jury):
    return [each.kind for each in jury.membership.news()]


def test_everybody_learns_who_was_admitted_and_by_whom(tmp_path):
    with staged(tmp_path) as stage:
        secretariat, chair, yann = stage.jury(YANN)
        everybody_knows(secretariat, chair, yann)
        expected = [NewsKind.FOUNDED, NewsKind.ADMITTED, NewsKind.HANDOVER, NewsKind.ADMITTED]
        for jury in (secretariat, chair, yann):
            assert kinds(jury) == expected
        last = yann.membership.news()[-1]
        assert last.here
        assert last.digits == yann.membership.me().digits
        assert last.roles == (Role.JUROR,)
        assert last.by == chair.membership.me().name
        assert not last.read


def test_news_are_read_once_and_on_one_laptop_only(tmp_path):
    with staged(tmp_path) as stage:
        secretariat, chair = stage.jury()
        chair.membership.mark_read()
        assert all(each.read for each in chair.membership.news())
        assert not any(each.read for each in secretariat.membership.news())
        stage.join(secretariat, YANN, "yann")
        admit(chair)
        assert [each.kind for each in chair.membership.news() if not each.read] == [
            NewsKind.ADMITTED
        ]


def test_other_roles_are_news(tmp_path):
    with staged(tmp_path) as stage:
        secretariat, chair, yann = stage.jury(YANN)
        chair._laptop.write(
            MemberAdd(yann.membership.me().member, (Role.JUROR, Role.SECRETARIAT)),
            MemberAdd(yann.membership.me().member, (Role.JUROR, Role.SECRETARIAT)),
        )
        everybody_knows(chair, secretariat)
        news = secretariat.membership.news()[-1]
        assert (news.kind, news.roles) == (NewsKind.ROLES, (Role.JUROR, Role.SECRETARIAT))
        assert kinds(secretariat).count(NewsKind.ROLES) == 1


def test_a_second_answer_alarms_the_controller_and_the_juror_even_when_it_comes_late(tmp_path):
    with staged(tmp_path) as stage:
        secretariat, chair = stage.jury()
        path, code = stage.invite(secretariat, AICHA)

        def answer(name):
            workshop = stage.workshop(name)
            return stage.keep(workshop.join(workshop.read_invitation(path), code, str(stage.store)))

        aicha = answer("aicha")
        sync(secretariat, aicha)
        admit(chair, aicha)
        assert NewsKind.CONTESTED not in kinds(chair) + kinds(aicha)

        thief = answer("thief")
        sync(thief, chair, aicha, secretariat)
        for jury in (chair, aicha):
            alarms = [each for each in jury.membership.news() if each.kind is NewsKind.CONTESTED]
            assert {(each.digits, each.on_roster) for each in alarms} == {
                (aicha.membership.me().digits, True),
                (thief.membership.me().digits, False),
            }
        assert [each.here for each in aicha.membership.news()[-2:]].count(True) == 1
        assert NewsKind.CONTESTED not in kinds(secretariat)
        [request] = chair.membership.requests()
        assert request.contested
        assert aicha.membership.requests() == ()

        sync(chair, aicha)
        assert kinds(chair).count(NewsKind.CONTESTED) == 2
