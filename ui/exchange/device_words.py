"""The laptops of the jury in words, as lines of a list."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject

from jury_app.jury.views import DeviceLine
from ui.parts.entry_list import Entry
from ui.written import date_time


class DeviceWords(QObject):
    """Makes a line for each laptop."""

    def entries(self, devices: Iterable[DeviceLine]) -> list[Entry]:
        """Give the lines, the laptop heard of last first."""
        ordered = sorted(devices, key=_heard, reverse=True)
        return [self._entry(each) for each in ordered]

    def _entry(self, line: DeviceLine) -> Entry:
        told = " · ".join(
            (
                self._when(line),
                self.tr("%Ln élément(s)", "", line.acts),
                self.tr("chiffres {digits}").format(digits=line.digits.replace(" ", "\u00a0")),
            )
        )
        icon, ink = ("circle-check", "success") if line.last_heard else ("circle", "muted")
        if line.here:
            icon, ink = "laptop", "accent-text"
        if line.revoked:
            icon, ink = "circle-slash", "muted"
        return Entry(f"{line.name}/{line.digits}", self._name(line), told, icon, ink)

    def _name(self, line: DeviceLine) -> str:
        if line.here:
            return self.tr("{name}, cet ordinateur").format(name=line.name)
        if line.mine:
            return self.tr("{name}, votre autre ordinateur").format(name=line.name)
        return line.name

    def _when(self, line: DeviceLine) -> str:
        if line.revoked:
            return self.tr("exclu")
        if line.here:
            return self.tr("ici même")
        if line.last_heard is None:
            return self.tr("pas encore de nouvelles")
        return date_time(line.last_heard)


def _heard(line: DeviceLine) -> float:
    return line.last_heard.timestamp() if line.last_heard else 0.0
