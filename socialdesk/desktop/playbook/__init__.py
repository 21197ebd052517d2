"""The playbook: how the brand speaks, to read and to change."""
