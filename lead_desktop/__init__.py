"""LEAD Desktop: the eight steps of localising the Sustainable Development Goals, offline, in a district office."""

__version__ = "0.1.0"
