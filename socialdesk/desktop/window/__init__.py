"""The window around the places: side bar, keys, tray, first start, and what it says by itself."""
