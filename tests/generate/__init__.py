"""Makes a whole country for tests and measurements: districts of the real census, each with two years of work."""
