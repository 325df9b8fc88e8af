"""Where a visit was: whether its point can lie in the place that it names. Knows sizes of places, not their borders."""

from math import asin, cos, pi, radians, sin, sqrt

from lead_desktop.catalogue import places
from lead_desktop.roadmap.facts import Facts, Row

NORTH, EAST = (23, 38), (60, 78)
"""Degrees of latitude and longitude that hold Pakistan."""

MARGIN_KM = 5
_EARTH_KM = 6371


def distance_km(first: tuple[float, float], second: tuple[float, float]) -> float:
    """Return the distance of two points (latitude, longitude in degrees) along the ground (haversine formula)."""
    (lat, lon), (other_lat, other_lon) = ((radians(x), radians(y)) for x, y in (first, second))
    half = sin((other_lat - lat) / 2) ** 2 + cos(lat) * cos(other_lat) * sin((other_lon - lon) / 2) ** 2
    return 2 * _EARTH_KM * asin(sqrt(half))


def km_outside(row: Row, facts: Facts) -> float | None:
    """Return how far a visit's point lies from the nearest other visit in its place, if too far for the place's size.

    The place is taken as a circle of its area: no two points in it lie farther apart than its diameter. None when
    the point may be right, or when size or other points are not known.
    """
    here, place = point_of(row), row.get("place")
    others = (other for other in facts.rows("field_visit") if other["id"] != row.get("id"))
    points = [point for other in others if other.get("place") == place and (point := point_of(other))]
    area = _area_km2(str(place), facts) if place else None
    if here is None or area is None or not points:
        return None
    nearest = min(distance_km(here, point) for point in points)
    return nearest if nearest > 2 * sqrt(area / pi) + MARGIN_KM else None


def point_of(row: Row) -> tuple[float, float] | None:
    """Return latitude and longitude of a visit, None when one is missing."""
    latitude, longitude = row.get("latitude"), row.get("longitude")
    if not isinstance(latitude, int | float) or not isinstance(longitude, int | float):
        return None
    return latitude, longitude


def _area_km2(place_id: str, facts: Facts) -> float | None:
    """Return the area of a place, or of the smallest unit around it whose area is known."""
    seen: set[str] = set()
    while place_id and place_id not in seen:
        seen.add(place_id)
        known = places.place(place_id)
        if known and known.area_km2:
            return known.area_km2
        row = facts.row("place", place_id)
        place_id = str(row.get("parent") or "") if row else ""
    return None
