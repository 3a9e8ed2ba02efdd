#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Checks the whole tree against the house rules; prints one line per fault, exits 1 if there is one.

Usage: check_tree.py ROOT
"""

import fnmatch
import os
import sys
from pathlib import Path

from direct_rules import direct_faults, homes_of_types, twice_faults
from include_rules import include_faults, rooms_of, wall_faults
from plain_rules import plain_faults
from source_rules import bare_code, code_faults, first_line_faults, size_faults, word_faults
from there_rules import there_faults

TOP = {
    "CMakeLists.txt", "README.md", "LICENSE", "CMakePresets.json", ".clang-format", ".clang-tidy",
    ".gitignore", ".ci", "app", "core", "resources", "translations", "tests", "packaging",
}
CPP = (".h", ".cpp")
OTHER_SUFFIXES = (".hpp", ".hh", ".hxx", ".cc", ".cxx", ".c")
SCRIPTS = (".py", ".sh", ".cmake")


def ignored_names(root):
    """Name patterns of .gitignore; the file is kept to plain names and * patterns."""
    file = Path(root) / ".gitignore"
    lines = file.read_text(encoding="utf-8").splitlines() if file.is_file() else []
    return [line.strip("/") for line in lines if line and not line.startswith("#")] + [".git"]


def files_of(root):
    """Paths of all files below root, relative to it, without what .gitignore names."""
    patterns = ignored_names(root)

    def kept(names):
        return [n for n in sorted(names) if not any(fnmatch.fnmatch(n, p) for p in patterns)]

    for folder, folders, files in os.walk(root):
        folders[:] = kept(folders)
        for name in kept(files):
            yield (Path(folder) / name).relative_to(root).as_posix()


def file_faults(root, path, rooms, homes):
    """All faults of one file."""
    try:
        text = (Path(root) / path).read_bytes().decode("utf-8")
    except UnicodeDecodeError:
        if path.endswith(CPP + SCRIPTS):
            yield "is not UTF-8"
        return
    if "\0" in text:
        return
    yield from word_faults(text)
    if path.endswith(OTHER_SUFFIXES):
        yield "has a suffix that is not used here: .h and .cpp only"
    if path.endswith(CPP + SCRIPTS) or path.endswith("CMakeLists.txt") or text.startswith("#!"):
        yield from first_line_faults(text)
    if path.endswith(CPP) and path.startswith(("core/", "app/", "tests/")):
        yield from size_faults(path, text)
        yield from include_faults(path, text, root, rooms)
        yield from code_faults(path, text)
        yield from plain_faults(path, bare_code(text))
        yield from there_faults(path, bare_code(text))
        yield from direct_faults(path, text, bare_code(text), root, homes)


def tree_faults(root):
    """All faults of the tree, each as "path: what is wrong"."""
    paths = list(files_of(root))
    for name in sorted({path.split("/")[0] for path in paths} - TOP):
        yield f"{name}: does not belong at the top"
    rooms = rooms_of(root)
    homes = homes_of_types(root, bare_code)
    for path, fault in [*wall_faults(rooms), *twice_faults(root, bare_code)]:
        yield f"{path}: {fault}"
    for path in paths:
        for fault in file_faults(root, path, rooms, homes):
            yield f"{path}: {fault}"


def main(arguments):
    """The command line."""
    if len(arguments) != 2 or not (Path(arguments[1]) / "CMakeLists.txt").is_file():
        print(__doc__.splitlines()[2], file=sys.stderr)
        return 2
    faults = list(tree_faults(arguments[1]))
    for fault in faults:
        print(fault)
    print(f"{len(faults)} faults" if faults else "no fault")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
