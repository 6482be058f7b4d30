"""The restricted side: exchanges, delegations, rooms, threads."""
