"""What can be handed in that is well formed: one good token, and all the ways not to be one."""

from __future__ import annotations

import dataclasses
import secrets
import uuid

from demo.blinding import Token, blind, finish
from nonattribution import tokens
from nonattribution.epochs import drawn_epochs
from nonattribution.models import SpentTag
from tests.nonattribution.cast import Scene, token_of


def bodies(scene: Scene) -> dict[str, bytes]:
    """Return well-formed bodies of every kind: one good token, and all the ways not to be one."""
    good, spent, forged = scene.token(), scene.token(), scene.token()
    SpentTag.objects.create(tag=spent.tag, epoch=scene.epoch)
    flipped = bytearray(forged.signature)
    flipped[17] ^= 1
    return {
        "good": scene.body(good),
        "the same again": scene.body(good),
        "the same with other words": scene.body(good, text="Other words."),
        "spent": scene.body(spent),
        "forged": scene.body(dataclasses.replace(forged, signature=bytes(flipped))),
        "of a foreign audience": scene.body(scene.token(scene.elsewhere)),
        "for an unknown place": scene.body(scene.token(), to=uuid.uuid4()),
        "of the next key": scene.body(token_of(drawn_epochs(scene.audience)[1])),
        "of an unknown key": scene.body(_token_of_an_unknown_key()),
        "a dummy": scene.body(
            dataclasses.replace(
                good,
                prepared=secrets.token_bytes(tokens.PREPARED_BYTES),
                signature=secrets.token_bytes(tokens.MODULUS_BYTES),
            )
        ),
    }


def _token_of_an_unknown_key() -> Token:
    key = tokens.new_key()
    spki = tokens.public_bytes(key.public_key())
    blinded = blind(key.public_key(), key_id=tokens.key_id(spki))
    return finish(key.public_key(), blinded, tokens.blind_sign(key, blinded.blinded))
