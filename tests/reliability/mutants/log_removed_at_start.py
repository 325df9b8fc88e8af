"""The write-ahead log is removed when a store opens."""

from lead_desktop.store import engine

_connect = engine.connect


def _without_log(path, **how):  # type: ignore[no-untyped-def]
    path.with_name(f"{path.name}-wal").unlink(missing_ok=True)
    return _connect(path, **how)


engine.connect = _without_log
