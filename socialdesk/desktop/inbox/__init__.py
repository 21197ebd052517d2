"""Lists of mentions: the queue and all mentions, narrowed, picked and decided."""
