"""Bundles: the one file that travels. Write one, look at one, verify one; taking in is in journey.py."""

from lead_desktop.sync.errors import BundleError
from lead_desktop.sync.manifest import Manifest
from lead_desktop.sync.preview import NamedRow, Preview, preview
from lead_desktop.sync.sending import Written, sisters, write
from lead_desktop.sync.verifying import Sender, Verified, inspect, verify

__all__ = [
    "BundleError",
    "Manifest",
    "NamedRow",
    "Preview",
    "Sender",
    "Verified",
    "Written",
    "inspect",
    "preview",
    "sisters",
    "verify",
    "write",
]
