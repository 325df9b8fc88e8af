"""How facts are kept: one file, one writer, a log of every change. The only place of SQL."""
