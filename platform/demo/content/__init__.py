"""What a newcomer finds in a demo instance: practices, delegations and talk, as plain data."""
