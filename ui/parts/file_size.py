"""Sizes of files, as people read them."""

from PySide6.QtCore import QCoreApplication

from ui.written import decimal, number

KILO, MEGA = 1024, 1024 * 1024


def file_size(count: int) -> str:
    """Write a size in bytes."""
    if count < MEGA:
        size = number(max(1, round(count / KILO)))
        return QCoreApplication.translate("FileSize", "{size}\u00a0Ko").format(size=size)
    size = decimal(count / MEGA, 1)
    return QCoreApplication.translate("FileSize", "{size}\u00a0Mo").format(size=size)
