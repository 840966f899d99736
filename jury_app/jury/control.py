"""May this laptop sign control acts now? Asked before every act of the chair."""

from __future__ import annotations

from jury_app.core.permission import holds, is_controller
from jury_app.core.record import Role
from jury_app.errors import NotAllowed
from jury_app.jury.laptop import Laptop


def must_control(laptop: Laptop) -> None:
    """Refuse unless this laptop keeps the control log: ``NotAllowed("not_controller")``.

    When the controller's journal was continued twice, nobody can tell which acts of the chair
    hold: ``NotAllowed("control_forked")`` stops them all until control is recovered.
    """
    if laptop.fold.governance.controller in laptop.fold.forks:
        raise NotAllowed("control_forked")
    if not is_controller(laptop.fold, laptop.device):
        raise NotAllowed("not_controller")


def must_chair(laptop: Laptop) -> None:
    """Refuse, besides, unless its owner is the chair: the secretariat opens no round.

    Raises ``NotAllowed``: "control_forked", "not_controller", "not_chair".
    """
    must_control(laptop)
    if not holds(laptop.fold, laptop.device, Role.CHAIR):
        raise NotAllowed("not_chair")
