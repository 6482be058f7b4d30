from nonattribution.ledger import Ledger
from nonattribution.models import TokenBatch
from nonattribution.enums import EpochState
from nonattribution import epochs
from tests.nonattribution.conftest import *
from tests.nonattribution import test_grants_wait_in_memory as g, test_epochs_follow_the_weeks as e
import pytest
def old(self, epoch):
    stored = TokenBatch.objects.filter(epoch=epoch).values_list("member", flat=True)
    return {*stored, *(member for key, member in self._today if key == epoch.pk)}
def test_race(scene, monkeypatch):
    monkeypatch.setattr(Ledger, "holders", old)
    with pytest.raises(AssertionError):
        g.test_holders_are_counted_while_nobody_can_draw(scene)
