"""What other hands do to the objects of a store between two exchanges. A new one is a row."""

from jury_app.core import segment
from jury_app.errors import Damaged
from tests.simulation.faulty_store import conflicted, flipped, shortened

JUNK = {"desktop.ini": b"[.ShellClassInfo]", ".DS_Store": b"\0\0\0\1Bud1", "~lock.seg": b"x"}


def spoil(store, kind):
    """Let one mishap happen to an object, chosen by its place and never by its bytes."""
    names = sorted(store.objects, key=_place)
    if names:
        STORED[kind](store, store.random.choice(names))
        store.struck[kind] += 1


def _place(name):
    """Order names without the part that chance gave them; without any, in the order they came."""
    if "/b/" in name or "/i/" in name:
        return ("", "")
    start, _, ending = name.rpartition("-")
    return (start or name[:40], ending[16:])


def cut_file(store, name):
    store.objects[name] = shortened(store.random, store.objects[name])


def flipped_file(store, name):
    store.objects[name] = flipped(store.random, store.objects[name])


def zeroed_file(store, name):
    store.objects[name] = bytes(len(store.objects[name]))


def emptied_file(store, name):
    store.objects[name] = b""


def deleted_file(store, name):
    del store.objects[name]


def deleted_folder(store, name):
    folder = name.rpartition("/")[0] + "/"
    for each in [each for each in store.objects if each.startswith(folder)]:
        del store.objects[each]


def renamed_file(store, name):
    store.objects[conflicted(name)] = store.objects.pop(name)


def host_suffix(store, name):
    start, dot, ending = name.rpartition(".")
    store.objects[f"{start}-HOST{dot}{ending}"] = store.objects.pop(name)


def copied_file(store, name):
    store.objects[conflicted(name)] = store.objects[name]


def moved_file(store, name):
    """Dropped into the folder of somebody else."""
    folders = sorted({each.rpartition("/")[0] for each in store.objects if "/d/" in each})
    if folders and "/d/" in name:
        content = store.objects.pop(name)
        store.objects[f"{store.random.choice(folders)}/{name.rpartition('/')[2]}"] = content


def swapped_files(store, name):
    """A program that mixed up two files."""
    other = store.random.choice(sorted(store.objects, key=_place))
    objects = store.objects
    objects[name], objects[other] = objects[other], objects[name]


def shouted_name(store, name):
    folder, _, file = name.rpartition("/")
    store.objects[f"{folder}/{file.upper()}"] = store.objects.pop(name)


def junk(store, name):
    file, content = store.random.choice(sorted(JUNK.items()))
    store.objects[f"{name.rpartition('/')[0]}/{file}"] = content


def forged_act(store, name):
    """Somebody with the store's password repacks acts and alters one."""
    try:
        read = segment.parse(store.objects[name])
    except Damaged:
        return
    acts = list(read.acts)
    at = store.random.randrange(len(acts))
    acts[at] = flipped(store.random, acts[at])
    store.objects[conflicted(name, "Mallory")] = segment.pack(
        read.jury, read.device, read.first, acts
    )


def repacked(store, name):
    """The same acts, cut into other segments."""
    try:
        read = segment.parse(store.objects[name])
    except Damaged:
        return
    at = store.random.randrange(len(read.acts))
    content = segment.pack(read.jury, read.device, read.first + at, read.acts[at:])
    store.objects[f"{name.rpartition('/')[0]}/{segment.name(content)}"] = content


def wiped(store, name):
    store.objects.clear()


STORED = {
    "cut_file": cut_file,
    "flipped_file": flipped_file,
    "zeroed_file": zeroed_file,
    "emptied_file": emptied_file,
    "deleted_file": deleted_file,
    "deleted_folder": deleted_folder,
    "renamed_file": renamed_file,
    "host_suffix": host_suffix,
    "copied_file": copied_file,
    "moved_file": moved_file,
    "swapped_files": swapped_files,
    "shouted_name": shouted_name,
    "junk": junk,
    "forged_act": forged_act,
    "repacked": repacked,
    "wiped": wiped,
}
