"""What an exchange did, in words."""

import pytest

from jury_app.jury.views import PutBack, StoreOutcome, Synced
from ui.exchange.exchange_words import ExchangeWords


def synced(*stores):
    healed = sum(each.healed for each in stores)
    return Synced(0, 0, healed, 0, (), 0, 0.0, 0, stores=stores)


@pytest.mark.usefixtures("qapp")
def test_what_had_gone_from_a_place_and_is_there_again_is_told_with_whose_it_was():
    one = StoreOutcome("a", healed=2, put_back=PutBack(2, 7, ("Aïcha B.",)))
    other = StoreOutcome("b", healed=2, put_back=PutBack(1, 3, ("Yann C.", "Aïcha B.")))
    told = ExchangeWords().outcome(synced(one, other))
    assert "3 fichier" in told
    assert "remis dans le lieu d’échange" in told
    assert "10 élément" in told
    assert "Aïcha B. et Yann C." in told
    assert "1 fichier" in told  # one more was damaged, and replaced
    assert "abîmé" in told


@pytest.mark.usefixtures("qapp")
def test_whose_it_was_is_left_out_where_nobody_knows():
    told = ExchangeWords().outcome(synced(StoreOutcome("a", healed=1, put_back=PutBack(1, 4))))
    assert "4 élément" in told
    assert "{" not in told
    assert "Rien de nouveau" not in told


@pytest.mark.usefixtures("qapp")
def test_nothing_new_is_said_when_nothing_was():
    assert "Rien de nouveau" in ExchangeWords().outcome(synced(StoreOutcome("a")))
