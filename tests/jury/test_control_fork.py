"""A controller that signed two histories: all acts of the chair stop until control is recovered."""

import shutil

import pytest

from jury_app.errors import NotAllowed
from jury_app.progress import Progress
from tests.journeys.stage import AICHA, YANN, everybody_knows, staged, sync


def test_a_fork_of_the_control_log_is_a_red_stop(tmp_path):
    with staged(tmp_path) as stage:
        secretariat, chair, yann, aicha = stage.jury(YANN, AICHA)
        draft = chair.custody.draw_recovery()
        chair.custody.confirm_recovery(draft, {n: draft.words[n - 1] for n in draft.asked})
        everybody_knows(chair, yann, aicha, secretariat)
        # The chair's profile is copied; both go on, unknown to each other.
        chair.close()
        stage.open.remove(chair)
        shutil.copytree(stage.root / "chair", stage.root / "copy")
        branches = []
        for name in ("chair", "copy"):
            workshop = stage.workshop(name)
            jury = stage.keep(workshop.open(workshop.desks()[0]))
            jury.membership.change(jury.membership.members()[0])
            jury.rounds.open()
            branches.append(jury)
        assert aicha.watching.control_fork() is None
        sync(branches[0], aicha)
        branches[1].exchange.sync(Progress())
        aicha.exchange.sync(Progress())
        fork = aicha.watching.control_fork()
        assert fork is not None
        assert len(fork.acts) == 2
        with pytest.raises(NotAllowed) as caught:
            aicha.custody.revoke(bytes(16), None)
        assert caught.value.code == "control_forked"
        aicha.custody.take_over(" ".join(draft.words), as_chair=True)
        assert aicha.watching.control_fork() is None
        assert aicha.membership.me().controls
        aicha.rounds.open()
