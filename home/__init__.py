"""The front door: public pages."""
