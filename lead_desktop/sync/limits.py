"""Every limit on a file from outside, in one place. They are enforced while reading, before anything is parsed."""

MIB = 1 << 20

MANIFEST_BYTES = MIB
SIGNATURE_BYTES = 256
READ_ME_BYTES = 64 << 10
PARTS = 4096
PART_BYTES = 64 * MIB
ATTACHMENT_BYTES = 20 * MIB
LINE_BYTES = MIB
NESTING = 20
EXPANSION = 50
"""How many times larger than its compressed form the content of a part may be."""
PAPER_BYTES = MIB
"""Requests, certificates and receipts."""
BUNDLE_BYTES = (1 << 32) - 1
"""The container is a plain ZIP without the extension for files beyond four gigabytes."""
CHANGES = 20_000_000
NUMBER = (1 << 40) - 1
"""The highest bundle number and the highest number of a change."""
TEXT_LETTERS = 400
"""Names of places and computers, ids and dates in a manifest."""

DATA_PART_BYTES = 8 * MIB
"""Plain bytes of changes after which the writer begins a new part."""
PACK_BYTES = 21 * MIB
"""Plain bytes of attachments after which the writer begins a new part."""
EXPANSION_WRITTEN = 40
"""Content that would shrink further than this is stored as it is, so that no honest bundle is ever refused."""
