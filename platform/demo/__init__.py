"""The content a newcomer clicks through, and the delegates a program plays."""
