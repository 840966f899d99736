"""What the first page tells of dossiers, members and days."""

from datetime import date

from jury_app.core.record import Member, Role
from jury_app.intake.demo import demo_edition
from jury_app.jury.views import ExchangeView, Me, MemberLine, WorkProgress
from ui.home.home_form import CategorySum, HomeForm, days_until, left_of, shared
from ui.home.next_step import Stage, Step


def line(name, roles=(Role.JUROR,), **numbers) -> MemberLine:
    told = {"devices": 1, "invited": True, "answered": 0, "recused": 0, "total": 0} | numbers
    member = Member(name.encode(), "", name, "", "", roles)
    return MemberLine(member=member, last_heard=None, **told)


def form(**changes) -> HomeForm:
    values = {
        "me": Me(b"a", "A", frozenset({Role.CHAIR}), True, True, "123 456"),
        "edition": None, "round": None, "closed": False, "grades": False,
        "work": WorkProgress(0, 0, 0, 0, 0, 0, ""), "next_name": "",
        "exchange": ExchangeView("", None, 0, 0, 0, (), ()),
        "categories": (), "members": (), "requests": 0,
    } | changes  # fmt: skip
    return HomeForm(**values)


def test_the_gap_is_what_no_category_holds():
    kinds = demo_edition().categories
    found = CategorySum(tuple(zip(kinds, (24, 8, 3), strict=True)), 36)
    assert (found.counted, found.gap) == (35, 1)


def test_dossiers_without_edition_are_all_in_the_gap():
    assert form(categories=(("", 1), ("ville", 2))).dossiers.gap == 3


def test_who_has_most_to_do_comes_first():
    members = (
        line("Aya", total=36, answered=30, recused=1),
        line("Bo", total=36, answered=36),
        line("Cléo", total=36),
        line("Dan", total=0),
        line("Eve", total=36, answered=35, recused=2),
    )
    found = form(members=members)
    assert [each.member.name for each in found.behind] == ["Cléo", "Aya"]
    assert [left_of(each) for each in members] == [5, 0, 36, 0, 0]
    assert shared(found.behind, 1) == ((members[2],), 1)


def test_members_count_as_invited_once_they_are_here():
    members = (line("A"), line("B", devices=0), line("C", devices=0, invited=False),
               line("D", invited=False))  # fmt: skip
    found = form(members=members)
    assert (found.invited, found.admitted, found.situation.uninvited) == (3, 2, 1)


def test_several_roles_are_all_shown_in_order():
    me = Me(b"a", "A", frozenset({Role.JUROR, Role.SECRETARIAT}), False, True, "")
    assert form(me=me).roles == (Role.SECRETARIAT, Role.JUROR)
    assert form(grades=True).roles == (Role.CHAIR, Role.JUROR)
    stranger = Me(b"", "A", frozenset(), False, False, "")
    assert form(me=stranger).roles == (Role.JUROR,)
    assert form(me=stranger).step(Role.JUROR) is Step.JOIN


def test_my_own_work_is_what_is_left():
    work = WorkProgress(36, 10, 2, 1, 3, 4, "D014")
    found = form(work=work, grades=True)
    assert found.todo == 23
    assert found.stage is Stage.PREPARATION
    assert found.situation.unsent == 4


def test_days_are_counted_forward_only():
    today = date(2019, 1, 29)
    assert days_until(date(2019, 2, 12), today) == 14
    assert days_until(today, today) == 0
    assert days_until(date(2018, 12, 7), today) is None
    assert days_until(None, today) is None
