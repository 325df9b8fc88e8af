"""The one PostgreSQL connection: the form of the tables, and lines into them. What is sent when is in publishing.py."""

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from hashlib import blake2b
from typing import TYPE_CHECKING, Any, Self

from lead_desktop import __version__
from lead_desktop.publish.errors import PublishError
from lead_desktop.publish.shape import FORMAT, Line, Table
from lead_desktop.publish.views import VIEWS
from lead_desktop.store.changes import Vector

if TYPE_CHECKING:
    import psycopg

PATIENCE = "10s"
"""How long another publisher's end is waited for: one that was cut off is soon gone."""
_AT_ONCE = 2_000
_PROGRESS = """
CREATE TABLE {} (
    only_line boolean PRIMARY KEY DEFAULT true CHECK (only_line), office text NOT NULL, practice boolean NOT NULL,
    publisher text NOT NULL,
    format integer NOT NULL, shape text NOT NULL, vector jsonb NOT NULL, sums jsonb NOT NULL,
    program text NOT NULL, changed_at timestamptz NOT NULL DEFAULT now()
)
"""


@dataclass(frozen=True)
class Progress:
    """How far the server is: whose records it holds, which changes they cover, and the check sums of whole tables.

    `publisher` is the replica that published last.
    """

    office: str
    practice: bool
    publisher: str
    format: int = FORMAT
    shape: str = ""
    vector: Vector = field(default_factory=dict)
    sums: Mapping[str, str] = field(default_factory=dict)


class Server:
    """A schema on a PostgreSQL server that this program alone writes. Writing belongs inside `transaction`."""

    def __init__(self, connection: "psycopg.Connection[Any]", schema: str) -> None:
        self._db, self.schema = connection, schema

    @classmethod
    def reach(cls, address: str, schema: str, patience: str = PATIENCE) -> Self:
        """Connect and become the only publisher of a schema. Raises PublishError."""
        try:
            import psycopg
        except ImportError as error:
            raise PublishError("not_installed") from error
        try:
            connection = psycopg.connect(
                address, autocommit=True, connect_timeout=10, application_name="LEAD Desktop publish"
            )
        except psycopg.ProgrammingError as error:
            # What the library says of an address it cannot read may repeat the password in it.
            raise PublishError("address") from error
        except psycopg.OperationalError as error:
            raise PublishError("unreachable", reason=_reason(error)) from error
        server = cls(connection, schema)
        try:
            server._begin(patience)
        except BaseException:
            connection.close()
            raise
        return server

    def close(self) -> None:
        """Let go of the server."""
        self._db.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Run a block whole or not at all. Raises PublishError when the line breaks."""
        import psycopg

        try:
            with self._db.transaction():
                yield
        except psycopg.OperationalError as error:
            raise PublishError("broke_off", reason=_reason(error)) from error

    def progress(self) -> Progress | None:
        """Return how far the server is, None before the first time. Raises PublishError for foreign things."""
        if not self._exists("published"):
            if self._tables():
                raise PublishError("foreign", name=self.schema)
            return None
        query = self._sql("SELECT office, practice, publisher, format, shape, vector, sums FROM {}", "published")
        row = self._db.execute(query).fetchone()
        return Progress(*row) if row else None

    def keep_progress(self, now: Progress) -> None:
        """Note how far the server is, in the transaction that brought it there."""
        values = (now.office, now.practice, now.publisher, now.format, now.shape, json.dumps(dict(now.vector)))
        query = self._sql(
            "INSERT INTO {} (office, practice, publisher, format, shape, vector, sums, program)"
            " VALUES (%s, %s, %s, %s, %s, %s, %s, %s) ON CONFLICT (only_line) DO UPDATE SET office = excluded.office,"
            " practice = excluded.practice, publisher = excluded.publisher, format = excluded.format,"
            " shape = excluded.shape,"
            " vector = excluded.vector, sums = excluded.sums, program = excluded.program, changed_at = now()",
            "published",
        )
        self._db.execute(query, (*values, json.dumps(dict(now.sums)), __version__))

    def fit(self, tables: Sequence[Table]) -> None:
        """Make or complete the schema: tables, columns, comments, views. Nothing is ever taken away."""
        from psycopg import sql

        self._db.execute(sql.SQL("CREATE SCHEMA IF NOT EXISTS {}").format(sql.Identifier(self.schema)))
        if not self._exists("published"):
            self._db.execute(self._sql(_PROGRESS, "published"))
            self._comment("TABLE", "published", "How far publishing has come. One line; kept by the program.")
        for table in tables:
            self._fit(table)
        for name, (comment, query) in VIEWS.items():
            self._db.execute(sql.SQL("SET LOCAL search_path TO {}").format(sql.Identifier(self.schema)))
            self._db.execute(self._sql("CREATE OR REPLACE VIEW {} AS " + query, name))
            self._comment("VIEW", name, comment)

    def upsert(self, table: Table, lines: Iterable[Line]) -> int:
        """Put lines into a table, each in place of the one with the same key; return how many."""
        from psycopg import sql

        others = [name for name in table.names if name not in table.key]
        sets = sql.SQL(", ").join(sql.SQL("{0} = excluded.{0}").format(sql.Identifier(name)) for name in others)
        query = sql.SQL("INSERT INTO {} ({}) VALUES ({}) ON CONFLICT ({}) DO UPDATE SET {}").format(
            self._name(table.name), _names(table.names), sql.SQL(", ").join([sql.Placeholder()] * len(table.columns)),
            _names(table.key), sets,
        )  # fmt: skip
        listed = list(lines)
        with self._db.cursor() as cursor:
            cursor.executemany(query, listed)
        return len(listed)

    def remove(self, table: Table, ids: Collection[str]) -> int:
        """Take lines out by their ids; return how many there were."""
        found = self._db.execute(self._sql("DELETE FROM {} WHERE id = ANY(%s)", table.name), (list(ids),))
        return found.rowcount

    def replace(self, table: Table, lines: Sequence[Line], where: str = "true") -> int:
        """Put lines in place of all lines of a table, or of those for which a condition of ours holds."""
        from psycopg import sql

        self._db.execute(self._sql(f"DELETE FROM {{}} WHERE {where}", table.name))  # noqa: S608
        query = sql.SQL("COPY {} ({}) FROM STDIN").format(self._name(table.name), _names(table.names))
        with self._db.cursor() as cursor, cursor.copy(query) as copy:
            for line in lines:
                copy.write_row(line)
        return len(lines)

    def lines(self, table: Table) -> Iterator[Line]:
        """Yield all lines of a table by their keys, as they stand on the server."""
        from psycopg import sql

        order = sql.SQL(", ").join(
            sql.SQL('{} COLLATE "C"').format(sql.Identifier(column.name))
            if column.sql == "text" else sql.Identifier(column.name)
            for column in table.columns[: table.keys]
        )  # fmt: skip
        query = sql.SQL("SELECT {} FROM {} ORDER BY {}").format(_names(table.names), self._name(table.name), order)
        with self._db.transaction(), self._db.cursor(name="lines") as cursor:
            cursor.itersize = _AT_ONCE
            cursor.execute(query)
            yield from (tuple(_in_utc(cell) for cell in line) for line in cursor)

    def _begin(self, patience: str) -> None:
        import psycopg

        self._db.execute("SET TIME ZONE 'UTC'")
        self._db.execute("SET client_min_messages TO warning")
        number = int.from_bytes(blake2b(self.schema.encode(), digest_size=8).digest(), "big", signed=True)
        try:
            self._db.execute("SELECT set_config('lock_timeout', %s, false)", (patience,))
            self._db.execute("SELECT pg_advisory_lock(%s)", (number,))
            self._db.execute("SET lock_timeout TO 0")
        except psycopg.errors.LockNotAvailable as error:
            raise PublishError("busy", name=self.schema) from error

    def _fit(self, table: Table) -> None:
        from psycopg import sql

        columns = [sql.SQL("{} {}").format(sql.Identifier(one.name), sql.SQL(one.sql)) for one in table.columns]
        query = sql.SQL("CREATE TABLE IF NOT EXISTS {} ({}, PRIMARY KEY ({}))").format(
            self._name(table.name), sql.SQL(", ").join(columns), _names(table.key)
        )
        self._db.execute(query)
        for column in columns:
            self._db.execute(
                sql.SQL("ALTER TABLE {} ADD COLUMN IF NOT EXISTS {}").format(self._name(table.name), column)
            )
        self._comment("TABLE", table.name, table.comment)
        for one in table.columns:
            query = sql.SQL("COMMENT ON COLUMN {}.{} IS {}").format(
                self._name(table.name), sql.Identifier(one.name), sql.Literal(one.comment)
            )
            self._db.execute(query)

    def _comment(self, kind: str, name: str, words: str) -> None:
        from psycopg import sql

        query = sql.SQL("COMMENT ON " + kind + " {} IS {}").format(self._name(name), sql.Literal(words))
        self._db.execute(query)

    def _tables(self) -> int:
        query = "SELECT count(*) FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
        found = self._db.execute(query + " WHERE n.nspname = %s AND c.relkind IN ('r', 'v', 'p')", (self.schema,))
        row = found.fetchone()
        return int(row[0]) if row else 0

    def _exists(self, table: str) -> bool:
        query = "SELECT 1 FROM pg_catalog.pg_tables WHERE schemaname = %s AND tablename = %s"
        return self._db.execute(query, (self.schema, table)).fetchone() is not None

    def _name(self, table: str) -> Any:
        from psycopg import sql

        return sql.Identifier(self.schema, table)

    def _sql(self, query: str, table: str) -> Any:
        from psycopg import sql

        return sql.SQL(query).format(self._name(table))


def shape_of(tables: Sequence[Table]) -> str:
    """Return a sum over the form of all tables and views: where it differs, the server is fitted and filled anew.

    The program's version is in it, since a newer one may read more out of the same changes.
    """
    told = [[FORMAT, one.name, one.comment, [(c.name, c.sql, c.comment) for c in one.columns]] for one in tables]
    return blake2b(json.dumps([__version__, told, VIEWS], sort_keys=True).encode(), digest_size=16).hexdigest()


def covering(progress: Progress, vector: Vector) -> Progress:
    """Return the progress that also covers a vector."""
    heads = {name: max(seq, progress.vector.get(name, 0)) for name, seq in vector.items()}
    return replace(progress, vector={**progress.vector, **heads})


def _names(names: Iterable[str]) -> Any:
    from psycopg import sql

    return sql.SQL(", ").join(sql.Identifier(name) for name in names)


def _in_utc(cell: Any) -> Any:
    return cell.astimezone(UTC) if isinstance(cell, datetime) else cell


def _reason(error: Exception) -> str:
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return f"{lines[0].rstrip('.')}." if lines else f"{type(error).__name__}."
