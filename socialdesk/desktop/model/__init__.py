"""The model: what answers each question, learning from corrections, using another."""
