"""The language model that may draft replies."""
