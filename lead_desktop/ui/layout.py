"""How a step's page lays out the fields of a record: sections of a guided form. Facts only, no widgets."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Section:
    """One page of a guided form: a heading and the one to five fields under it."""

    label: str
    fields: tuple[str, ...]
