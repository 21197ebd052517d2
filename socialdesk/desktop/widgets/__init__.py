"""Controls that several places of the window are built of."""
