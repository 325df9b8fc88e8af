"""Lines of the log on their way out: what the disk spoiled since it was written does not leave unnoticed."""

from collections.abc import Iterator

from lead_desktop.roadmap.texts import N_, sentence
from lead_desktop.store.changes import Vector
from lead_desktop.store.errors import DamagedFileError
from lead_desktop.store.lines import chain_next
from lead_desktop.store.log import Log
from lead_desktop.store.pieces import start_of


def sound_lines(log: Log, vector: Vector) -> Iterator[str]:
    """Yield the lines that a vector does not cover, by replica and number, following their chain.

    Raises DamagedFileError after the last line of a replica whose lines do not add up to its chain.
    """
    heads = log.vector()
    for replica in sorted(heads):
        low, head = max(vector.get(replica, 0), start_of(replica)), heads[replica]
        if low >= head:
            continue
        chain = log.chain(replica, low)
        for line in log.lines_after({**heads, replica: low}):
            yield line
            chain = chain_next(chain, line)
        if log.head(replica) == head and chain != log.chain(replica):
            raise _spoiled()


def _spoiled() -> DamagedFileError:
    text = N_("The log of changes is damaged. Bring back the newest safety copy.")
    return DamagedFileError(sentence(text))
