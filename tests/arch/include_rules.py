# SPDX-License-Identifier: MIT
"""Holds every include to what its room may use, as the rooms' CMakeLists say it."""

import re
from pathlib import Path

# What joins all rooms and stands in none.
JOINS_ALL = ("app/main.cpp",)

# What a room may never use, whatever its CMakeLists says: (rooms, others, why).
WALLS = [
    (r"core/.*", r"app/.*", "core knows no window"),
    (r"core/(time|text|domain(/.*)?|rules)", r"core/(engine|log|report).*", "values and rules know no log"),
    (r"core/engine", r"core/log/(sqlite|care|store)", "the engine knows a log by its ports"),
    (r"app/(?!shell$).*", r"core/log/(sqlite|care|store)", "the log is opened in app/shell alone"),
    (r"app/(text|style|paint|widgets|platform)(/.*)?", r"app/(control|pages|dialogs|cli|shell).*",
     "what all use uses none of them"),
    (r"app/(paint(?!/charts$)|widgets|style|platform)(/.*)?", r"core/(engine|log|rules|report).*",
     "small parts know no session"),
    (r"app/paint/charts", r"core/(engine|log|rules|report(?!/trends$)).*", "charts know values alone"),
    (r"app/(control|cli).*", r"app/(pages|widgets|dialogs|paint|shell).*", "it has no widget"),
    (r"app/pages/.*", r"app/(shell|cli|platform).*", "a page asks app/control"),
]

ROOM = re.compile(r"\bcoolwarm_room\(([^()]*)\)")
COMMENT = re.compile(r"#.*")


def uses_of(text):
    """The folders after USES of the room that a CMakeLists describes; None when it is none."""
    found = ROOM.search(COMMENT.sub("", re.sub(r"\$<[^\n]*>", "", text)))
    if found is None:
        return None
    part = None
    uses = []
    for word in found.group(1).split():
        if word in ("SOURCES", "USES", "LIBRARIES"):
            part = word
        elif part == "USES":
            uses.append(word)
    return uses


def rooms_of(root):
    """Each room of the tree and the rooms that it may use."""
    rooms = {}
    for top in ("core", "app"):
        for file in sorted((Path(root) / top).rglob("CMakeLists.txt")):
            uses = uses_of(file.read_text(encoding="utf-8"))
            if uses is not None:
                rooms[file.parent.relative_to(root).as_posix()] = uses
    return rooms


def room_of(path, rooms):
    """The room in which a file stands, or None."""
    return next((str(folder) for folder in Path(path).parents if str(folder) in rooms), None)


def wall_faults(rooms):
    """Rooms that say they use what no room of their kind may use, as (CMakeLists, what is wrong)."""
    for room, uses in rooms.items():
        for other in uses:
            if other not in rooms:
                yield f"{room}/CMakeLists.txt", f"uses {other}, which is no room"
            for here, there, why in WALLS:
                if re.fullmatch(here, room) and re.fullmatch(there, other):
                    yield f"{room}/CMakeLists.txt", f"uses {other}: {why}"


QT = re.compile(r"Q[A-Z]\w*(/.*)?$|Qt\w*/|q[a-z]\w*\.h$")
SQLITE = re.compile(r"SQLiteCpp/|sqlite3")
SYSTEM = re.compile(
    r"(sys|linux|mach|netinet|arpa|net|asm)/|"
    r"(unistd|fcntl|time|signal|pthread|poll|dirent|pwd|grp|dlfcn|termios|netdb|semaphore|sched|"
    r"spawn|utime|ifaddrs|strings|syslog|glob|fnmatch|ftw|langinfo|mqueue|ucontext|utmpx|wordexp|"
    r"windows|winsock2|io|process|direct)\.h$", re.IGNORECASE)
THREADS = re.compile(r"(thread|mutex|shared_mutex|condition_variable|future)$")
TOO_NEW = re.compile(r"(format|ranges|print)$")

INCLUDE = re.compile(r"^[ \t]*#[ \t]*include\b[ \t]*(.*)$", re.MULTILINE)


def system_allowed(path):
    """Whether a file may use headers of one operating system."""
    return path.startswith(("core/time/", "core/report/atomic_file", "app/platform/", "tests/"))


def sqlite_allowed(path):
    """Whether a file may see SQLite itself: the log's sources and private headers."""
    if path.startswith(("core/log/sqlite/", "core/log/care/", "core/log/store/")):
        return path.endswith((".cpp", "_p.h"))
    return path.startswith("tests/")


def library_faults(path, name):
    """Faults of including a header of a library or the system, in whichever quotes."""
    core_side = path.startswith(("core/", "tests/core/"))
    if core_side and QT.match(name):
        yield f"includes <{name}>: core and its tests know no Qt"
    if SQLITE.match(name) and not sqlite_allowed(path):
        yield f"includes <{name}>: only sources and _p.h headers of core/log see SQLite"
    if SYSTEM.match(name) and not system_allowed(path):
        yield (f"includes <{name}>: headers of one operating system belong to core/time, "
               "core/report/atomic_file and app/platform")
    if path.startswith("core/") and THREADS.match(name):
        yield f"includes <{name}>: core has no threads"
    if TOO_NEW.match(name):
        yield f"includes <{name}>: GCC 12 or clang 14 cannot compile it"


def project_faults(path, rooms, name, root):
    """Faults of including a header "name" of the project."""
    if name.endswith(".moc") and "/" not in name:
        return
    if not (Path(root) / name).is_file():
        yield f'includes "{name}": no such file; includes are written with the full path from the root'
        return
    room, other = room_of(path, rooms), room_of(name, rooms)
    if room is None:
        if not path.startswith("tests/") and path not in JOINS_ALL:
            yield f'includes "{name}", but {path} stands in no room'
        elif path.startswith("tests/core/") and name.startswith(("app/", "tests/app/")):
            yield f'includes "{name}": tests of core know no app'
    elif other != room and other not in rooms[room]:
        yield f'includes "{name}": {room} does not name {other or "tests"} after USES'


def include_faults(path, text, root, rooms):
    """All faults in the includes of one C++ file; text still has its comments."""
    if not path.startswith("tests/") and path not in JOINS_ALL and room_of(path, rooms) is None:
        yield "stands in no room: its folder and those above have no coolwarm_room()"
    for match in INCLUDE.finditer(text):
        what = match.group(1)
        if header := re.match(r"<([^>]+)>", what):
            yield from library_faults(path, header.group(1))
            if header.group(1).startswith(("core/", "app/", "tests/")):
                yield f'includes <{header.group(1)}>: the project\'s own headers are included with ""'
        elif header := re.match(r'"([^"]+)"', what):
            yield from library_faults(path, header.group(1))
            yield from project_faults(path, rooms, header.group(1), root)
        else:
            yield f"includes {what}: an include names its header plainly"
