"""Exchanges, delegations, rooms, threads, and the grants on them."""

from exchanges.models.delegation import Delegation, Seat
from exchanges.models.exchange import Exchange, ExchangeGrant
from exchanges.models.room import Room, RoomGrant
from exchanges.models.thread import Post, Thread, Tick

__all__ = [
    "Delegation",
    "Exchange",
    "ExchangeGrant",
    "Post",
    "Room",
    "RoomGrant",
    "Seat",
    "Thread",
    "Tick",
]
