"""What customers keep asking, and those who keep praising."""
