"""English dates as most of the world's English writes them."""

DATE_FORMAT = "j F Y"
