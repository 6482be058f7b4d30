"""The mechanism of grants; the only importer of guardian. Superusers get nothing from it."""
