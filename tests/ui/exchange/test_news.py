"""News of the roster: in words, unread first, and said to be read by a button."""

from dataclasses import replace
from datetime import datetime

import pytest

from jury_app.core.record import Role
from jury_app.jury.roster_news import NewsKind, RosterNews
from ui.exchange.news_card import NewsCard
from ui.exchange.news_words import NewsWords, news_of

AT = datetime(2019, 1, 29, 10, 0)  # noqa: DTZ001 - shown as it is
NEWS = RosterNews("d/1", NewsKind.ADMITTED, AT, "Aïcha B.", "Hélène A.", "123 456")


@pytest.fixture
def card(qtbot):
    asked = []
    made = NewsCard(lambda: asked.append(1))
    made.asked = asked
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("kind", list(NewsKind))
def test_every_kind_has_a_sentence(kind):
    news = replace(NEWS, kind=kind, roles=(Role.CHAIR, Role.JUROR))
    told = NewsWords().sentence(news)
    assert "Aïcha B." in told
    assert "{" not in told


def test_what_was_not_read_comes_first_and_says_so(card):
    older = replace(NEWS, key="d/0", read=True)
    newer = replace(NEWS, key="d/2", kind=NewsKind.REVOKED, read=True)
    card.show_news((older, NEWS, newer))
    assert [each.key for each in card.entries] == ["d/1", "d/2", "d/0"]
    assert card.entries[0].title.startswith("Nouveau")
    assert "123\u00a0456" in card.entries[0].detail
    card.read_button.click()
    assert card.asked
    card.show_news((older,))
    assert card.read_button.isHidden()


def test_a_contested_invitation_raises_the_alarm_until_read(card):
    contested = replace(NEWS, kind=NewsKind.CONTESTED)
    card.show_news((contested,))
    assert "Aïcha B." in card.alarm.message
    card.show_news((replace(contested, read=True),))
    assert card.alarm.message == ""


@pytest.mark.parametrize("role", [Role.CHAIR, Role.JUROR, Role.SECRETARIAT])
def test_what_one_did_oneself_or_found_on_arriving_is_no_news(demo_jury, role):
    jury = demo_jury(role)
    news = news_of(jury)
    assert news
    own = [each for each in news if each.key.startswith(jury.device)]
    assert all(each.read for each in own)
    here = next(i for i, each in enumerate(news) if each.here)
    assert all(each.read for each in news[: here + 1])
