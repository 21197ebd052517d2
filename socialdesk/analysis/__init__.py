"""Text to labels, reasons and embeddings."""
