"""How `models/default` was made: data, vocabulary, train, export, evaluate. See ../README.md."""
