"""How a quiz is taken: time limits, layouts, certainty, partial credit; allowances and challenges.

Revision: 0003, after 0002
"""

from __future__ import annotations

from collections.abc import Iterable

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_WORD = sa.String(32)
_TIME = sa.DateTime(timezone=True)

# Until now each pair of a matching question counted, whatever was asked: marks made so stay as they are.
_PAIRS = """
    UPDATE attempt_items SET credit = 'each_option'
    WHERE version_id IN (SELECT id FROM question_versions WHERE form = 'matching')
"""


def _added() -> dict[str, tuple[sa.Column, ...]]:
    """Return the new columns by table, as new objects: a column belongs to one table only once it was used."""
    return {
        "quizzes": (
            sa.Column("layout", _WORD, nullable=False, server_default="one_at_a_time"),
            sa.Column("may_go_back", sa.Boolean(), nullable=False, server_default=sa.true()),
            sa.Column("asks_certainty", sa.Boolean(), nullable=False, server_default=sa.false()),
            sa.Column("penalty", sa.Double(), nullable=False, server_default="0"),
        ),
        "quiz_questions": (sa.Column("credit", _WORD, nullable=True),),
        "assignments": (
            sa.Column("time_limit", sa.Integer(), nullable=True),
            sa.Column("grace", sa.Integer(), nullable=False, server_default="60"),
            sa.Column("counts", _WORD, nullable=False, server_default="best"),
        ),
        "memberships": (sa.Column("extra_time", sa.Integer(), nullable=False, server_default="0"),),
        "attempts": (
            sa.Column("due_at", _TIME, nullable=True),
            sa.Column("is_timed_out", sa.Boolean(), nullable=False, server_default=sa.false()),
            sa.Column("reached", sa.Integer(), nullable=False, server_default="1"),
            sa.Column("asks_certainty", sa.Boolean(), nullable=False, server_default=sa.false()),
            sa.Column("penalty", sa.Double(), nullable=False, server_default="0"),
        ),
        "attempt_items": (sa.Column("credit", _WORD, nullable=False, server_default="all_or_nothing"),),
        "responses": (sa.Column("certainty", sa.Integer(), nullable=True),),
    }


def upgrade() -> None:
    for table, columns in _added().items():
        for column in columns:
            op.add_column(table, column)
    op.execute(_PAIRS)
    op.create_index("ix_attempts_running", "attempts", ["submitted_at", "due_at"])
    _create_allowances()
    _create_challenges()


def _create_allowances() -> None:
    op.create_table(
        "allowances",
        sa.Column("assignment_id", sa.Integer(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("closes_at", _TIME, nullable=True),
        sa.Column("extra_attempts", sa.Integer(), nullable=False),
        sa.Column("given_at", _TIME, nullable=False),
        sa.Column("given_by_id", sa.Integer(), nullable=False),
        *_references("allowances", {"assignment_id": "assignments", "given_by_id": "users", "user_id": "users"}),
        sa.PrimaryKeyConstraint("assignment_id", "user_id", name=op.f("pk_allowances")),
    )
    op.create_index(op.f("ix_allowances_user_id"), "allowances", ["user_id"])


def _create_challenges() -> None:
    op.create_table(
        "challenges",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("attempt_id", sa.Integer(), nullable=False),
        sa.Column("question_id", sa.Integer(), nullable=False),
        sa.Column("evidence", sa.JSON(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("made_at", _TIME, nullable=False),
        sa.Column("state", _WORD, nullable=False),
        sa.Column("reply", sa.Text(), nullable=False),
        sa.Column("answered_at", _TIME, nullable=True),
        sa.Column("answered_by_id", sa.Integer(), nullable=True),
        sa.Column("key_revision_id", sa.Integer(), nullable=True),
        *_references(
            "challenges",
            {"answered_by_id": "users", "key_revision_id": "key_revisions", "question_id": "questions"},
        ),
        sa.ForeignKeyConstraint(
            ["attempt_id"], ["attempts.id"], name=op.f("fk_challenges_attempt_id_attempts"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_challenges")),
        sa.UniqueConstraint("attempt_id", "question_id", name=op.f("uq_challenges_attempt_id_question_id")),
    )
    op.create_index("ix_challenges_question", "challenges", ["question_id", "state"])


def _references(table: str, targets: dict[str, str]) -> Iterable[sa.ForeignKeyConstraint]:
    return [
        sa.ForeignKeyConstraint(
            [column], [f"{target}.id"], name=op.f(f"fk_{table}_{column}_{target}"), ondelete="RESTRICT"
        )
        for column, target in targets.items()
    ]


def downgrade() -> None:
    op.drop_table("challenges")
    op.drop_table("allowances")
    op.drop_index("ix_attempts_running", "attempts")
    for table, columns in reversed(_added().items()):
        with op.batch_alter_table(table, schema=None) as batch:
            for column in reversed(columns):
                batch.drop_column(column.name)
