"""The trade in plain Python: no I/O, no clock, no threads. ``now`` is always an argument."""
