"""Two schools that share nothing."""

from __future__ import annotations

import pytest

from tests.factories import Factory
from tests.hostile.school import School, build


@pytest.fixture
def school(make: Factory) -> School:
    return build(make)


@pytest.fixture
def other_school(make: Factory) -> School:
    return build(make)
