# SPDX-License-Identifier: MIT
"""Whoever names a type of the core includes its header, and does not get it by way of another."""

import re
from pathlib import Path

# Rooms of the app that may name what the core has; app/paint and app/platform have words like it of
# their own.
WHERE = ("app/control/", "app/pages/", "app/dialogs/", "app/cli/", "app/shell/", "app/style/", "app/text/",
         "app/widgets/")

DECLARED = re.compile(
    r"^(?:class|struct|enum class|using)\s+([A-Z]\w+)\s*(?:final\s*)?(?=[:{=])", re.MULTILINE)
DECLARED_HERE = r"\b(?:class|struct|enum class|using)\s+{}\b"
NAMED = r"(?:(?<![\w.>:])|(?<=coolwarm::)){}\b"
WORD = re.compile(r"[A-Z]\w+")
INCLUDED = re.compile(r'^#include "([^"]+)"', re.MULTILINE)


def homes_of_types(root, bare_code):
    """The header of each type of the core that has one home."""
    homes = {}
    for file in sorted((Path(root) / "core").rglob("*.h")):
        if not file.name.endswith("_p.h"):
            for name in DECLARED.findall(bare_code(file.read_text(encoding="utf-8"))):
                homes.setdefault(name, []).append(file.relative_to(root).as_posix())
    return {name: found[0] for name, found in homes.items() if len(found) == 1}


def twice_faults(root, bare_code):
    """Types of one name in two headers: where both are linked, one is taken for the other unsaid."""
    homes = {}
    for side in ("core", "app"):
        for file in sorted((Path(root) / side).rglob("*.h")):
            for name in set(DECLARED.findall(bare_code(file.read_text(encoding="utf-8")))):
                first = homes.setdefault(name, file.relative_to(root).as_posix())
                if (path := file.relative_to(root).as_posix()) != first:
                    yield path, f"has a type {name}, and so has {first}"


def own_header(path, root):
    """The header of the class that a source belongs to, which may be in several sources; or None."""
    stem = Path(path).stem
    while stem:
        header = Path(path).with_name(stem + ".h")
        if (Path(root) / header).is_file():
            return header.as_posix()
        stem = stem.rpartition("_")[0]
    return None


def direct_faults(path, text, code, root, homes):
    """Types of the core that a file names without including where they live."""
    if not path.startswith(WHERE):
        return
    included = set(INCLUDED.findall(text))
    if path.endswith(".cpp") and (header := own_header(path, root)):
        included |= set(INCLUDED.findall((Path(root) / header).read_text(encoding="utf-8")))
    words = set(WORD.findall(code))  # few of the types: to look for each in every file took 14 s
    for name, home in homes.items():
        if (name in words and home not in included and re.search(NAMED.format(name), code)
                and not re.search(DECLARED_HERE.format(name), code)):
            yield f'names {name} and does not include "{home}"'
