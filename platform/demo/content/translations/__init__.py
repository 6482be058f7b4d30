"""French, Spanish and Arabic texts of the practices that are offered in four languages."""
