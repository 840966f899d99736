"""Attachments are carried after an exchange, beside everything else."""

from jury_app.core.record import Role
from jury_app.jury.attachments import AttachmentState
from jury_app.progress import Progress

NUMBER = "D003"


def attached(jury, tmp_path):
    path = tmp_path / "plan.pdf"
    path.write_bytes(b"%PDF a plan" * 100)
    jury.attachments.attach(jury.attachments.choose(NUMBER, [path], Progress()), Progress())


def idle(desk, qtbot):
    qtbot.waitUntil(lambda: not desk.background.busy, timeout=10000)


def exchange(desk, qtbot):
    desk.long(
        desk.jury.exchange.sync,
        context=desk, failed=print, done=lambda _: None, progress=lambda _: None,
    )  # fmt: skip
    idle(desk, qtbot)
    qtbot.waitUntil(lambda: desk.carrier._task is None, timeout=10000)
    idle(desk, qtbot)


def test_an_exchange_brings_acts_then_attachments(demo_desk, tmp_path, qtbot):
    secretariat, juror = demo_desk(Role.SECRETARIAT), demo_desk(Role.JUROR)
    attached(secretariat.jury, tmp_path)
    exchange(secretariat, qtbot)
    steps = []
    juror.carrier.stepped.connect(steps.append)
    exchange(juror, qtbot)
    (view,) = juror.jury.attachments.of(NUMBER)
    assert view.state is AttachmentState.HERE
    assert any(step is not None and step.what == "fetching" for step in steps)
    assert steps[-1] is None
    assert juror.carrier.trouble == ""


def test_being_offline_is_quiet(demo_desk, tmp_path, qtbot):
    desk = demo_desk(Role.SECRETARIAT)
    attached(desk.jury, tmp_path)
    (tmp_path / "demonstration" / "echange").rename(tmp_path / "away")
    desk.carrier.start()
    idle(desk, qtbot)
    qtbot.waitUntil(lambda: desk.carrier.trouble == "store_unreachable", timeout=10000)


def test_it_can_be_stopped_and_goes_on(demo_desk, tmp_path, qtbot):
    desk = demo_desk(Role.SECRETARIAT)
    attached(desk.jury, tmp_path)
    desk.carrier.start()
    desk.carrier.cancel()
    qtbot.waitUntil(lambda: desk.carrier._task is None, timeout=10000)
    idle(desk, qtbot)
    assert desk.carrier.trouble == ""
    exchange(desk, qtbot)
    store = tmp_path / "demonstration" / "echange"
    assert len(list(store.rglob("*.bin"))) == 1
