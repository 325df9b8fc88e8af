"""The tour: the real windows, driven by keys and clicks without a screen, with a picture of every screen passed."""

from lead_desktop.tour.walk import walk

__all__ = ["walk"]
