"""Where the desk listens: accounts and watches, connecting one, importing a file."""
