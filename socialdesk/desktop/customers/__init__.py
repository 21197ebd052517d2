"""Customers: the list, what is known of one, merging two."""
