"""The papers themselves: one module a deliverable. Each builds parts from records and computes nothing of its own."""
