"""How people feel about the brand, and whether they are answered."""
