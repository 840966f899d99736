"""The arithmetic of exchanges, by chance and by example."""

from hypothesis import given
from hypothesis import strategies as st

from jury_app.core.round import Head
from jury_app.core.segment import ACT_OVERHEAD, MAX_ACT, MAX_SEGMENT, OVERHEAD, spell
from jury_app.store_memory import Quarantined
from jury_app.sync import plan

DEVICE = bytes(range(16))
HASH = "abcdefghijklmnop"
SPANS = st.lists(
    st.integers(1, 60).flatmap(lambda a: st.tuples(st.just(a), st.integers(a, a + 20)))
)


def numbers(spans):
    return {number for first, last in spans for number in range(first, last + 1)}


@given(SPANS, st.integers(0, 70))
def test_what_is_uncovered_is_exactly_the_rest(spans, last):
    gaps = plan.uncovered(last, spans)
    assert numbers(gaps) == set(range(1, last + 1)) - numbers(spans)
    assert gaps == sorted(gaps)
    assert len(numbers(gaps)) == sum(b - a + 1 for a, b in gaps)


@given(SPANS)
def test_contiguous_stops_at_the_first_hole(spans):
    reached = plan.contiguous(spans)
    held = numbers(spans)
    assert set(range(1, reached + 1)) <= held
    assert reached + 1 not in held


@given(st.lists(st.integers(1, MAX_ACT), max_size=300))
def test_segments_are_full_but_never_too_full(sizes):
    counts = plan.split(sizes)
    assert sum(counts) == len(sizes)
    at = 0
    for number, count in enumerate(counts):
        some = sizes[at : at + count]
        total = OVERHEAD + sum(size + ACT_OVERHEAD for size in some)
        assert 1 <= count <= plan.MOST_ACTS
        assert total <= MAX_SEGMENT
        at += count
        if number < len(counts) - 1:
            more = total + sizes[at] + ACT_OVERHEAD
            assert count == plan.MOST_ACTS or more > MAX_SEGMENT


def test_paths_hint_at_what_they_hold():
    start = f"{spell(DEVICE)}-00000003-00000007-{HASH}"
    whole = plan.Hint(DEVICE, start, 3, 7)
    assert plan.hint(f"000001/{start}.seg") == whole
    assert plan.hint(f"copy of 000001/{start} (conflicted copy).seg") == whole
    assert plan.hint(f"000001/{start}-2.SEG".upper()) == whole
    assert plan.hint(f"000001/{spell(DEVICE)}-other.seg") == plan.Hint(None)
    assert plan.hint(f"{spell(DEVICE)}/00000003-00000007-{HASH}.seg") == plan.Hint(None)
    assert plan.hint(f"000001/{'b' * 26}-00000003-00000007-{HASH}.seg") == plan.Hint(None)


def test_what_to_get():
    listing = {"a/new.seg": 1, "a/taken.seg": 2, "a/cut.seg": 3, "a/notes.txt": 4, "a/bad.seg": 5}
    taken = frozenset({("a/taken.seg", 2), ("a/cut.seg", 9)})

    def bad(tries, code="segment_cut", size=5):
        return [Quarantined("a/bad.seg", size, code, tries)]

    rest = ["a/cut.seg", "a/new.seg"]
    with_bad = ["a/bad.seg", *rest]
    assert plan.to_get(listing, taken, bad(7)) == with_bad
    assert plan.to_get(listing, taken, bad(8)) == rest
    assert plan.to_get(listing, taken, bad(8, size=4)) == with_bad
    assert plan.to_get(listing, taken, bad(8, "fork")) == with_bad
    assert plan.to_get(listing, taken, bad(8, "object_unreadable")) == with_bad
    assert plan.to_get(listing, taken, bad(8), reread=True) == [*with_bad, "a/taken.seg"]


def test_only_what_follows_and_is_known_is_ready():
    other = bytes(16)
    hints = {
        "next": plan.Hint(DEVICE, "", 6, 9),
        "after next": plan.Hint(DEVICE, "", 10, 12),
        "too far": plan.Hint(DEVICE, "", 14, 15),
        "old": plan.Hint(DEVICE, "", 1, 3),
        "unknown": plan.Hint(other, "", 1, 3),
        "anything": plan.Hint(None),
    }
    chosen = plan.ready(hints, {DEVICE: Head(5, b"")}, {DEVICE}.__contains__)
    assert chosen == ["anything", "old", "next", "after next"]
    heads = {DEVICE: Head(5, b"")}
    following = {name for name, each in hints.items() if plan.follows(each, heads)}
    assert following == {"anything", "old", "next", "unknown"}


def test_a_segment_is_missing_until_a_good_copy_is_listed():
    name = f"00000001-00000002-{HASH}.seg"
    pack = plan.Pack(DEVICE, 1, 2, name)
    path = f"000001/{plan.file_name(DEVICE, name)}"
    copy = path.replace(".seg", "-HOST.seg")

    def missing(listing, taken, bad=()):
        good = plan.good_keys(listing, taken, bad)
        stood = frozenset(plan.key(each) for each in (*listing, *(name for name, _ in taken)))
        return plan.to_put({DEVICE: Head(2, b"")}, [pack], good, stood, {})

    assert missing({}, {(path, 9)}) == [pack]
    assert missing({path: 9}, {(path, 9)}) == []
    assert missing({path: 8}, {(path, 9)}) == [pack]
    assert missing({path: 8, copy: 9}, {(path, 9), (copy, 9)}) == []
    assert missing({path: 9}, {(path, 9)}, [Quarantined(path, 9, "segment_digest", 1)]) == [pack]
    assert missing({path: 9}, set()) == [pack]


def segments(*spans):
    return [plan.Pack(DEVICE, a, b, f"{a:08d}-{b:08d}-{HASH}.seg") for a, b in spans]


def test_a_store_that_never_held_the_small_segments_gets_full_ones():
    packs = segments(*((number, number) for number in range(1, 51)))
    heads = {DEVICE: Head(60, b"")}
    assert plan.to_put(heads, packs, frozenset(), frozenset(), {}) == [plan.Pack(DEVICE, 1, 60)]
    good = frozenset(each.key for each in packs[:20])
    assert plan.to_put(heads, packs, good, good, {}) == [plan.Pack(DEVICE, 21, 60)]


def test_what_stood_in_a_store_is_written_again_as_it_was():
    packs = segments((1, 3), (4, 6), (7, 9), (1, 9))
    heads = {DEVICE: Head(10, b"")}
    good, stood = frozenset({packs[0].key}), frozenset({packs[0].key, packs[1].key})
    assert plan.to_put(heads, packs, good, stood, {}) == [packs[1], plan.Pack(DEVICE, 7, 10)]
    whole = frozenset({packs[3].key})
    assert plan.to_put(heads, packs, whole, stood, {}) == [plan.Pack(DEVICE, 10, 10)]


PACKED = st.lists(
    st.tuples(st.integers(1, 40), st.integers(0, 9)).map(lambda each: (each[0], sum(each))),
    unique=True,
)


@given(PACKED, st.integers(0, 50), st.integers(0, 30), st.data())
def test_afterwards_a_store_shows_every_act(spans, last, shown, data):
    shown = min(shown, last)
    packs = segments(*sorted(span for span in spans if shown < span[1] <= last))
    keys = [each.key for each in packs]
    good = frozenset(data.draw(st.sets(st.sampled_from(keys))) if keys else ())
    stood = good | frozenset(data.draw(st.sets(st.sampled_from(keys))) if keys else ())
    base = {DEVICE: shown}
    written = plan.to_put({DEVICE: Head(last, b"")}, packs, good, stood, base)
    held = [(1, shown), *((each.first, each.last) for each in packs if each.key in good)]
    gaps = plan.uncovered(last, held)
    assert plan.contiguous([*held, *((each.first, each.last) for each in written)]) == last
    assert all(each.key in stood - good for each in written if each.name)
    assert all(plan.overlap(gaps, each.first, each.last) for each in written)
    now = good | {each.key for each in packs if each in written}
    assert plan.shown([DEVICE], packs, frozenset(now), base)[DEVICE] >= shown


@given(PACKED, st.integers(1, 50), st.integers(0, 20))
def test_overlap_counts_what_runs_hold(spans, first, more):
    runs = plan.uncovered(50, spans)
    numbers = {number for start, end in runs for number in range(start, end + 1)}
    wanted = range(first, first + more + 1)
    assert plan.overlap(runs, first, first + more) == len(numbers & set(wanted))


def test_what_vanished_is_counted():
    assert plan.vanished({"a": 1, "b": 1}, {"b": 2, "c": 1}) == 1
