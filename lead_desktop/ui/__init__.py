"""What the officer sees; the only place of Qt."""
