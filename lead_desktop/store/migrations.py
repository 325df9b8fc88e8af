"""Numbered steps for what adding tables and columns cannot do. The first makes the engine's own tables."""

from lead_desktop.store.engine import Database, Migrations

STORE = Migrations("store")

_TABLES = (
    "CREATE TABLE _about (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE _kept (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE _word (n INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE)",
    """CREATE TABLE _replica (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, head INTEGER NOT NULL,
        chain BLOB NOT NULL, office TEXT NOT NULL, officer TEXT NOT NULL, computer TEXT NOT NULL)""",
    # id is the replica's number times 2^40 plus the change's number: one key, in the order of the chain.
    """CREATE TABLE _log (id INTEGER PRIMARY KEY, stamp INTEGER NOT NULL, kind INTEGER NOT NULL,
        entity INTEGER NOT NULL, row TEXT NOT NULL, vals TEXT NOT NULL, before TEXT NOT NULL, private TEXT,
        office INTEGER NOT NULL, officer INTEGER NOT NULL,
        wall TEXT NOT NULL, step TEXT NOT NULL, doubtful INTEGER NOT NULL)""",
    "CREATE INDEX _log_of_row ON _log (entity, row, stamp)",
    "CREATE TABLE _chain (id INTEGER PRIMARY KEY, value BLOB NOT NULL)",
    "CREATE TABLE _aside (id INTEGER PRIMARY KEY, reason TEXT NOT NULL)",
    """CREATE TABLE _difference (entity TEXT NOT NULL, row TEXT NOT NULL, fields TEXT NOT NULL,
        removal INTEGER NOT NULL, sides TEXT NOT NULL)""",
    "CREATE INDEX _difference_of_row ON _difference (entity, row)",
    """CREATE TABLE _step (n INTEGER PRIMARY KEY, label TEXT NOT NULL, at TEXT NOT NULL, undone INTEGER NOT NULL,
        first INTEGER NOT NULL, last INTEGER NOT NULL, before TEXT, after TEXT)""",
    """CREATE TABLE _held (entity TEXT, row TEXT, field TEXT, typed TEXT NOT NULL, sentence TEXT NOT NULL,
        at TEXT NOT NULL, PRIMARY KEY (entity, row, field)) WITHOUT ROWID""",
    """CREATE TABLE _draft (entity TEXT, row TEXT, field TEXT, text TEXT NOT NULL, at TEXT NOT NULL,
        PRIMARY KEY (entity, row, field))""",
    """CREATE TABLE _journal (n INTEGER PRIMARY KEY, bundle_id TEXT NOT NULL, number INTEGER NOT NULL,
        direction TEXT NOT NULL, kind TEXT NOT NULL, peer TEXT NOT NULL, state TEXT NOT NULL, basis TEXT NOT NULL,
        head TEXT NOT NULL, changes INTEGER NOT NULL, file_name TEXT NOT NULL, check_code TEXT NOT NULL,
        sender TEXT NOT NULL,
        made_at TEXT NOT NULL, moved_at TEXT NOT NULL, remark TEXT NOT NULL)""",
    "CREATE INDEX _journal_of_bundle ON _journal (bundle_id)",
    """CREATE VIRTUAL TABLE _search USING fts5(title, folded, loose, content='', contentless_delete=1,
        tokenize="unicode61 remove_diacritics 0 tokenchars '۽۾'", prefix='2 3')""",
)


_LATER = ("CREATE TABLE _unindexed (id INTEGER PRIMARY KEY)",)
"""Records whose words are not in the search index yet, by its row ids."""


@STORE()
def m0001_engine(db: Database) -> None:
    """Make the tables of the log, the steps and what this computer alone knows."""
    for statement in _TABLES:
        db.conn.execute(statement)


@STORE()
def m0002_unindexed(db: Database) -> None:
    """Make room for the records of large bundles that wait for the search index."""
    for statement in _LATER:
        db.conn.execute(statement)
