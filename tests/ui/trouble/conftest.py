"""The laptops that are copied and restored, as the journeys have them."""

from tests.journeys.copies import machines

__all__ = ["machines"]
