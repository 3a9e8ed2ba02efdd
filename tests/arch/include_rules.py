# SPDX-License-Identifier: MIT
"""Which folder may include which: the project's include table, and the check that holds it."""

import re
from pathlib import Path

TIME, DOMAIN, RULES = "core/time/", "core/domain/", "core/rules/"
ENGINE, STORE, REPORT = "core/engine/", "core/store/", "core/report/"
VERDICT = "core/rules/verdict.h"
STORE_ERROR = "core/store/store_error.h"
HISTORY_READER = "core/store/history_reader.h"
LOG_CARE = "core/store/log_care.h"
STORE_PORT = ["core/store/store.h", HISTORY_READER, STORE_ERROR]
VALUES = [TIME, DOMAIN, VERDICT]

# A folder (or a file straight in app/) and what it may include of the project: a name that ends in
# "/" stands for all below it. A folder without a row may include nothing and is itself a fault.
MAY_INCLUDE = {
    "core/time": [TIME],
    "core/domain": [TIME, DOMAIN],
    "core/rules": [TIME, DOMAIN, RULES],
    "core/report": [TIME, DOMAIN, REPORT],
    "core/store": [TIME, DOMAIN, STORE, "core/report/atomic_file.h"],
    "core/engine": [TIME, DOMAIN, RULES, ENGINE, *STORE_PORT],
    "app/bridge": [*VALUES, ENGINE, REPORT, STORE_ERROR, LOG_CARE, "app/bridge/", "app/text/"],
    "app/control": [*VALUES, "app/control/", "app/bridge/", "app/models/", "app/text/",
                    "app/platform/", "app/views/accents.h"],
    "app/cli": [*VALUES, ENGINE, REPORT, STORE_ERROR, LOG_CARE, "app/cli/", "app/text/",
                "app/models/history_source.h", "app/models/exporter.h",
                "app/bridge/csv_import.h"],
    "app/text": [*VALUES, HISTORY_READER, STORE_ERROR, LOG_CARE, REPORT, "core/engine/event.h",
                 "app/text/"],
    "app/models": [*VALUES, HISTORY_READER, REPORT, "core/engine/event.h",
                   "app/models/", "app/text/", "app/bridge/"],
    "app/views": ["app/views/", "app/control/", "app/bridge/", "app/models/", "app/text/", "app/paint/",
                  "app/widgets/"],
    "app/paint": ["app/paint/", "app/widgets/colours.h", "app/widgets/fonts.h"],
    "app/widgets": ["app/widgets/", "app/paint/"],
    "app/platform": ["app/platform/", "app/widgets/colours.h"],
    "app/composition.h": ["core/", "app/bridge/", "app/control/", "app/cli/", "app/models/", "app/text/", "app/platform/"],
    "app/composition.cpp": ["core/", "app/"],
    "app/main.cpp": ["core/", "app/"],
    "tests/core": ["core/", "tests/core/", "tests/support/"],
    "tests": ["core/", "app/", "tests/"],
}

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


def row_of(path):
    """The row of MAY_INCLUDE for a file, or None."""
    path = re.sub(r"^app/composition_\w+\.", "app/composition.", path)  # its parts are as it is
    parts = path.split("/")
    for key in (path, "/".join(parts[:2]), "tests" if parts[0] == "tests" else None):
        if key in MAY_INCLUDE:
            return key
    return None


def system_allowed(path):
    """Whether a file may use headers of one operating system."""
    return path.startswith(("core/time/", "core/report/atomic_file", "app/platform/", "tests/"))


def sqlite_allowed(path):
    """Whether a file may see SQLite itself: the store's sources and private headers."""
    if path.startswith("core/store/"):
        return path.endswith((".cpp", "_p.h"))
    return path.startswith("tests/")


def library_faults(path, name):
    """Faults of including a header of a library or the system, in whichever quotes."""
    core_side = path.startswith(("core/", "tests/core/"))
    if core_side and QT.match(name):
        yield f"includes <{name}>: core and its tests know no Qt"
    if SQLITE.match(name) and not sqlite_allowed(path):
        yield f"includes <{name}>: only sources and _p.h headers of core/store see SQLite"
    if SYSTEM.match(name) and not system_allowed(path):
        yield (f"includes <{name}>: headers of one operating system belong to core/time, "
               "core/report/atomic_file and app/platform")
    if path.startswith("core/") and THREADS.match(name):
        yield f"includes <{name}>: core has no threads"
    if TOO_NEW.match(name):
        yield f"includes <{name}>: GCC 12 or clang 14 cannot compile it"


def project_faults(path, row, name, root):
    """Faults of including a header "name" of the project."""
    if name.endswith(".moc") and "/" not in name:
        return
    if not (Path(root) / name).is_file():
        yield f'includes "{name}": no such file; includes are written with the full path from the root'
    elif row is None:
        yield f'includes "{name}", but {path} has no row in tests/arch/include_rules.py'
    elif not any(name == m or (m.endswith("/") and name.startswith(m)) for m in MAY_INCLUDE[row]):
        yield f'includes "{name}": {row} may not include that'


def include_faults(path, text, root):
    """All faults in the includes of one C++ file; text still has its comments."""
    row = row_of(path)
    if row is None:
        yield "stands where no row of tests/arch/include_rules.py allows a file"
    for match in INCLUDE.finditer(text):
        what = match.group(1)
        if header := re.match(r"<([^>]+)>", what):
            yield from library_faults(path, header.group(1))
            if header.group(1).startswith(("core/", "app/", "tests/")):
                yield f'includes <{header.group(1)}>: the project\'s own headers are included with ""'
        elif header := re.match(r'"([^"]+)"', what):
            yield from library_faults(path, header.group(1))
            yield from project_faults(path, row, header.group(1), root)
        else:
            yield f"includes {what}: an include names its header plainly"
