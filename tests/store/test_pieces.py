"""The names of histories that parted follow from the changes alone, whatever the order in which they came."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from lead_desktop.store.lines import chain_next, chain_start
from lead_desktop.store.pieces import Tree, begins_with, in_order, piece_name, root_of, start_of

ROOT = "0badf00d0badf00d"
HISTORIES = st.lists(st.text("ab", max_size=8), min_size=1, max_size=6)


def chains_of(history: str) -> list[bytes]:
    """Return the chain values of a history in which every letter is a change."""
    chains = [chain_start(ROOT)]
    for letter in history:
        chains.append(chain_next(chains[-1], letter))
    return chains[1:]


def tree_of(histories: list[str]) -> Tree:
    tree = Tree(ROOT, chain_start(ROOT))
    for history in histories:
        tree.add(chain_start(ROOT), chains_of(history))
    return tree


@given(HISTORIES, st.randoms())
def test_the_order_of_arrival_changes_no_name(histories: list[str], chance: object) -> None:
    mixed = list(histories)
    chance.shuffle(mixed)  # type: ignore[attr-defined]
    halves = [one[: len(one) // 2] for one in mixed]
    assert tree_of(histories).names() == tree_of([*halves, *mixed, *mixed]).names()


@given(HISTORIES)
def test_pieces_end_where_histories_part_and_nowhere_else(histories: list[str]) -> None:
    names = tree_of(histories).names()
    for history in histories:
        told = [names[chain] for chain in chains_of(history)]
        for place, (before, after) in enumerate(pairwise(told), start=1):
            parts = len({one[place] for one in histories if one[:place] == history[:place] and len(one) > place}) > 1
            assert (before != after) == parts
            assert not parts or start_of(after) == place


@given(HISTORIES)
def test_a_name_says_whose_it_is_and_with_which_change_it_begins(histories: list[str]) -> None:
    tree = tree_of(histories)
    for chain, name in tree.names().items():
        assert root_of(name) == ROOT
        first = tree.back_to(chain, start_of(name) + 1)
        assert begins_with(name, first)
        assert not begins_with(name, chain_next(first, "other")) or name == ROOT


def test_a_piece_comes_after_the_one_that_it_goes_on_from() -> None:
    chain = chain_start(ROOT)
    names = [piece_name(ROOT, start, chain) for start in (1000, 118, 0)]
    assert [start_of(name) for name in sorted([*names, ROOT], key=in_order)] == [0, 0, 118, 1000]
    assert root_of("an older name. 7 .ab") == "an older name. 7 .ab"
