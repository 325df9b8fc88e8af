"""Kills, power cuts, failing disks and damage on purpose: what must be left afterwards is said in judging.py."""
