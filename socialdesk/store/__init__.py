"""The only package that knows SQL: brands, accounts, mentions, replies and their figures in one file.

Open it with `open_store`; read in ``with store.reading() as read``, write in
``with store.writing() as write``. Its interface names no SQLite type.
"""

from socialdesk.store.arrivals import Added, Arrival
from socialdesk.store.doors import Reading, Store, Writing, open_store
from socialdesk.store.view import Order, View

__all__ = ["Added", "Arrival", "Order", "Reading", "Store", "View", "Writing", "open_store"]
