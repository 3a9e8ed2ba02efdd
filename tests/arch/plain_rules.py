# SPDX-License-Identifier: MIT
"""What people typed, and paths, are shown as they are: no label, box or tip of the window looks for markup."""

import re

# Lists of points and bold figures with markup of their own; every text in them is escaped.
WITH_MARKUP = ("app/dialogs/briefing_parts.cpp", "app/pages/alarm/over_page.cpp",
               "app/pages/guide/guide_words.cpp")
# Where a text role makes plain what is not yet.
MAKES_PLAIN = ("app/style/text_role.cpp", "app/widgets/layout/plain_text.h")

# Where it stands, and why it may not.
NEVER = [
    (r"\bQMessageBox::(critical|warning|information|question|about)\s*\(",
     "a message box by one call looks for markup: make a QMessageBox and call showPlainly()"),
    (r"\bQt::(RichText|AutoText|MarkdownText)\b|\b(setHtml|insertHtml|setMarkdown|setWhatsThis)\s*\(|"
     r"\b(QTextEdit|QTextBrowser|QErrorMessage)\b(?!>)",
     "takes text for markup: names, notes and paths are shown as they are"),
]
NEVER = [(re.compile(pattern), why) for pattern, why in NEVER]

BOX = re.compile(r"\bQMessageBox\s+(\w+)\s*[({]")
TIP = re.compile(r"\bsetToolTip\s*\(|\bQToolTip::showText\s*\(|\bsetToolTipText\s*\(")
TIP_IS_PLAIN = re.compile(r"\s*(tr\(|tipOf\(|trayTip\(|QString\(\)|\{\})")
LABEL = re.compile(r"\b(\w+)\s*(?:=\s*|\()new QLabel\b(?!\(tr\()|\bQLabel\s+(\w+)\s*[;({]|\bmake_unique<QLabel>")
DERIVED = re.compile(r"\)\s*:\s*QLabel\(")


def arguments(code, at):
    """The arguments of a call, of which `at` is behind the parenthesis."""
    depth, start, found = 1, at, []
    while depth and at < len(code):
        depth += {"(": 1, "{": 1, "[": 1, ")": -1, "}": -1, "]": -1}.get(code[at], 0)
        if (depth == 1 and code[at] == ",") or not depth:
            found.append(code[start:at])
            start = at + 1
        at += 1
    return found


def is_plain(code, name):
    """Whether a label has a role, which makes its text plain, or the format itself; also in a loop."""
    def dressed(called):
        return re.search(r"\bsetTextRole\(\s*" + called + r"\b|\b" + called +
                         r"\s*->\s*setTextFormat\(|\b" + called + r"\.setTextFormat\(", code)
    loops = re.findall(r"for \([\w: ]*\*\s*(\w+) : \{([^}]*)\}\)", code)
    return dressed(name) or any(name in re.findall(r"\w+", many) and dressed(each) for each, many in loops)


def plain_faults(path, code):
    """Faults of the app's code, without comments and with empty strings."""
    if not path.startswith("app/") or path in WITH_MARKUP + MAKES_PLAIN:
        return
    def line(match):
        return f"line {code.count(chr(10), 0, match.start()) + 1}: "
    for pattern, why in NEVER:
        for match in pattern.finditer(code):
            yield line(match) + why
    for box in BOX.finditer(code):
        if f"showPlainly({box.group(1)})" not in code:
            yield line(box) + "a message box looks for markup until showPlainly() is called for it"
    for tip in TIP.finditer(code):
        given = arguments(code, tip.end())
        text = given[1] if "showText" in tip.group(0) and len(given) > 1 else given[0]
        if not TIP_IS_PLAIN.match(text):
            yield line(tip) + "a tool tip looks for markup: give it tr() or tipOf()"
    for label in LABEL.finditer(code):
        name = label.group(1) or label.group(2)
        if not name or not is_plain(code, name):
            yield line(label) + "a label looks for markup until it has a text role or Qt::PlainText"
    for made in DERIVED.finditer(code):
        if "setTextFormat(Qt::PlainText)" not in code:
            yield line(made) + "a label looks for markup until it has a text role or Qt::PlainText"
