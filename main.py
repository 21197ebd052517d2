"""Start SocialDesk from a checkout: ``python main.py``. Installed, the command is ``socialdesk``."""

from socialdesk.app import main

if __name__ == "__main__":
    raise SystemExit(main())
