"""Rules: what happens by itself with a mention, and who answers."""
