"""The reply: suggestions, the field, tone and guard, a second person, sending later."""
