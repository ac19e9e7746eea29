"""A ledger of corrected keys and the marks they moved.

Revision: 0002, after 0001
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "regrades",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("question_id", sa.Integer(), nullable=False),
        sa.Column("key_revision_id", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("may_lower", sa.Boolean(), nullable=False),
        sa.Column("by_hand", sa.Boolean(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("made_by_id", sa.Integer(), nullable=False),
        sa.Column("undone_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("undone_by_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["key_revision_id"],
            ["key_revisions.id"],
            name=op.f("fk_regrades_key_revision_id_key_revisions"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["made_by_id"], ["users.id"], name=op.f("fk_regrades_made_by_id_users"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["question_id"], ["questions.id"], name=op.f("fk_regrades_question_id_questions"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["undone_by_id"], ["users.id"], name=op.f("fk_regrades_undone_by_id_users"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_regrades")),
    )
    with op.batch_alter_table("regrades", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_regrades_key_revision_id"), ["key_revision_id"], unique=False)
        batch_op.create_index("ix_regrades_question", ["question_id", "id"], unique=False)

    op.create_table(
        "mark_changes",
        sa.Column("regrade_id", sa.Integer(), nullable=False),
        sa.Column("attempt_id", sa.Integer(), nullable=False),
        sa.Column("question_id", sa.Integer(), nullable=False),
        sa.Column("is_kept", sa.Boolean(), nullable=False),
        sa.Column("old_key_revision_id", sa.Integer(), nullable=False),
        sa.Column("old_fraction", sa.Double(), nullable=False),
        sa.Column("old_points", sa.Double(), nullable=False),
        sa.Column("old_reason", sa.Text(), nullable=False),
        sa.Column("old_reason_values", sa.JSON(), nullable=False),
        sa.Column("old_marked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("new_fraction", sa.Double(), nullable=False),
        sa.Column("new_points", sa.Double(), nullable=False),
        sa.Column("new_reason", sa.Text(), nullable=False),
        sa.Column("new_reason_values", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["attempt_id"], ["attempts.id"], name=op.f("fk_mark_changes_attempt_id_attempts"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["old_key_revision_id"],
            ["key_revisions.id"],
            name=op.f("fk_mark_changes_old_key_revision_id_key_revisions"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["question_id"], ["questions.id"], name=op.f("fk_mark_changes_question_id_questions"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["regrade_id"], ["regrades.id"], name=op.f("fk_mark_changes_regrade_id_regrades"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("regrade_id", "attempt_id", name=op.f("pk_mark_changes")),
    )
    with op.batch_alter_table("mark_changes", schema=None) as batch_op:
        batch_op.create_index("ix_mark_changes_mark", ["attempt_id", "question_id"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("mark_changes", schema=None) as batch_op:
        batch_op.drop_index("ix_mark_changes_mark")

    op.drop_table("mark_changes")
    with op.batch_alter_table("regrades", schema=None) as batch_op:
        batch_op.drop_index("ix_regrades_question")
        batch_op.drop_index(batch_op.f("ix_regrades_key_revision_id"))

    op.drop_table("regrades")
