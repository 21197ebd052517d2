"""A mention with all around it: the thread, its labels, who wrote, follow-ups."""
