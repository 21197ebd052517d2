"""The use cases. Transactions begin and end here, and none is open across the network or an inference."""
