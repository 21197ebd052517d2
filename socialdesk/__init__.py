"""SocialDesk: hear what people say about a brand, and answer well."""

__version__ = "0.1.0"
