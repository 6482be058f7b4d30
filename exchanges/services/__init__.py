"""Acts on exchanges; one module for each thing acted on."""
