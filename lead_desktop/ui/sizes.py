"""The sizes of the window, in px, at which the layout gives way."""

LOW = 600
"""Under this height the header stands in one line and gaps shrink."""
NARROW = 1100
"""Under this width the page's side margins shrink."""
WIDE = 1280
"""From this width on side columns stand beside the work; below it they are sheets."""
