# SPDX-License-Identifier: MIT
"""House rules that a single file can break: size, first lines, words and calls that are not used."""

import re

LONGEST_FILE = 400
LONGEST_HEADER = 200

SPDX = "SPDX-License-Identifier: MIT"
UNFINISHED = re.compile(r"\b(" + "TO" + "DO|" + "FIX" + "ME)\\b")

STRING = r'"(?:\\.|[^"\\\n])*"'
RAW_STRING = re.compile(r'R"([^\s()\\]{0,16})\(.*?\)\1"', re.DOTALL)
COMMENT_OR_STRING = re.compile(
    r"//(?:\\\n|[^\n])*|/\*.*?\*/|" + STRING + r"|(?<![0-9A-Za-z_])'(?:\\.|[^'\\\n])+'", re.DOTALL)

# Where (a prefix of the path), what must not stand there, and why. Seen without comments and with
# empty strings.
FORBIDDEN = [
    # A QPluginLoader named plugin hands out what it has loaded by a function of that name.
    (("core/", "app/"), r"(?<!\bplugin\.)\binstance\s*\(\s*\)", "instance(): there are no singletons, wiring is by constructor"),
    (("core/", "app/", "tests/"), r"\bstd::(v?format(_to|_to_n)?\s*\(|views\b|ranges::views\b|print(ln)?\s*\()",
     "std::format, std::views and std::print: GCC 12 or clang 14 cannot compile them"),
    (("core/", "app/", "tests/"), r"\b(zoned_time|current_zone|locate_zone|get_tzdb|time_zone)\b(?=\s*[<(*&])",
     "time zones of <chrono>: GCC 12 has none"),
    (("core/text/", "core/domain/", "core/rules/", "core/engine/", "core/log/", "core/report/"), r"\b\w*_clock::now\b",
     "a clock is read in core/time alone; take a Reading"),
    (("app/cli/", "app/control/", "app/dialogs/", "app/pages/", "app/paint/", "app/text/", "app/widgets/"),
     r"\bcurrent(DateTime(Utc)?|Date|Time|MSecsSinceEpoch|SecsSinceEpoch)\s*\(|\b\w*_clock::now\b",
     "a clock is read behind the bridge; take a Reading"),
    (("app/",), r"\bQString\b\s*(\w+\s*)?[({=]\s*(u8|u|L)?\"\"(?!_)|"
     r"\bQString::from(Utf8|Latin1|Local8Bit|StdString)\s*\(\s*(u8)?\"",
     "QString from a bare literal: words go through tr(), keys through QStringLiteral or QLatin1String"),
    # Both on one line is a choice made for the direction of reading.
    (("app/",), r"(?m)^(?!.*\bAlignRight\b).*\bQt::AlignLeft\b|^(?!.*\bAlignLeft\b).*\bQt::AlignRight\b",
     "Qt::AlignLeft or AlignRight alone: say AlignLeading or AlignTrailing"),
    (("app/",), r"\bsetStyleSheet\s*\(", "a style sheet: app/style paints the controls, a text has a role"),
    (("tests/",), r"\b(GTEST_SKIP|QSKIP|DISABLED_\w+)\b", "a test that is skipped proves nothing"),
]
# What a test program does before all else.
APART = re.compile(r"\bint main\([^)]*\) \{(?!\s*coolwarm::test::standApart\(\);)")

FORBIDDEN = [(where, re.compile(pattern), why) for where, pattern, why in FORBIDDEN]


def bare_code(text):
    """The code without comments, and with every string and character emptied; lines stay lines."""
    def emptied(match):
        found = match.group(0)
        kept = '""' if found.startswith(('"', "R")) else "''" if found.startswith("'") else ""
        return kept + "\n" * found.count("\n")
    return COMMENT_OR_STRING.sub(emptied, RAW_STRING.sub(emptied, text))


def first_line_faults(text):
    """The SPDX line stands first (after a #! line), and the next says what the file is for."""
    lines = text.splitlines()
    start = 1 if lines and lines[0].startswith("#!") else 0
    if len(lines) <= start or lines[start] not in (f"// {SPDX}", f"# {SPDX}"):
        yield f'does not begin with the line "{SPDX}"'
    elif len(lines) <= start + 1 or not re.match(r'(//|#|""")\s*\w.{9,}', lines[start + 1]):
        yield "does not say on its second line what it is for"


def size_faults(path, text):
    """A file of more than 400 lines is two files; a header is shorter still."""
    count = len(text.splitlines())
    if count > LONGEST_FILE:
        yield f"has {count} lines; {LONGEST_FILE} are the most: it is two files"
    elif path.endswith(".h") and count > LONGEST_HEADER:
        yield f"has {count} lines; a header has {LONGEST_HEADER} at most"


def code_faults(path, text):
    """Faults of the C++ code itself."""
    code = bare_code(text)
    if path.endswith(".h") and not re.match(r"\s*#pragma once\n", code):
        yield "does not begin with #pragma once"
    if "\n\n\n" in text:
        yield "has two empty lines where one separates as well"
    if path.startswith(("tests/core/", "tests/app/", "tests/faults/main")) and APART.search(code):
        yield "begins without standApart(): its tests would see the desktop of whoever runs them"
    for where, pattern, why in FORBIDDEN:
        if path.startswith(where):
            for match in pattern.finditer(code):
                yield f"line {code.count(chr(10), 0, match.start()) + 1}: {why}"


def word_faults(text):
    """Nothing is left for later."""
    for number, line in enumerate(text.splitlines(), 1):
        if UNFINISHED.search(line):
            yield f"line {number}: leaves something for later"
