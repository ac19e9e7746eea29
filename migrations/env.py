"""Alembic's entry: runs on the connection that quiz.migrate hands over, inside its transaction."""

from __future__ import annotations

from alembic import context

import quiz.models  # noqa: F401  (fills the metadata)
from quiz.db import Base

connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=Base.metadata,
    render_as_batch=connection.dialect.name == "sqlite",
    transaction_per_migration=False,
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()
