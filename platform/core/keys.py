"""Random keys: a key that counts would tell in which order rows were made."""

import uuid

from django.db import models


class KeyedModel(models.Model):
    """A model whose primary key is a random UUID (version 4: no time, no counter inside)."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)

    class Meta:
        abstract = True
