#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Every test that tests/known_faults.md names has to be there."""

import re
import sys
from pathlib import Path

MACRO = re.compile(r"^(?:TYPED_)?TEST(?:_F|_P)?\(\s*(\w+),\s*(\w+)\s*\)", re.MULTILINE)
METHOD = re.compile(r"^    def (test_\w+)\(", re.MULTILINE)


def tests_in(root):
    """The names of all tests below root/tests, as the list writes them."""
    names = set()
    for file in (root / "tests").rglob("*.cpp"):
        names |= {".".join(match) for match in MACRO.findall(file.read_text(encoding="utf-8"))}
    for file in (root / "tests").rglob("*_test.py"):
        methods = METHOD.findall(file.read_text(encoding="utf-8"))
        names |= {f"{file.name}: {method}" for method in methods}
    return names


def main(root):
    there = tests_in(root)
    rows = [line for line in (root / "tests/known_faults.md").read_text(encoding="utf-8").splitlines()
            if line.startswith("| ") and line != "| fault | tests |"]
    faults = [f"no test is named: {row}" for row in rows if "`" not in row]
    for row in rows:
        faults += [f"no such test: {name}" for name in re.findall(r"`([^`]+)`", row)
                   if name not in there]
    if not rows:
        faults.append("tests/known_faults.md names no fault")
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
