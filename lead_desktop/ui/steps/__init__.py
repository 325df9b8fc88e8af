"""The eight steps' own pages and the layout of their forms."""
