"""Organisations: ministries, authorities, associations, agencies, and who speaks for them."""
