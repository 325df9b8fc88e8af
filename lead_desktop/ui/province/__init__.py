"""The pages that only the provincial office has."""
