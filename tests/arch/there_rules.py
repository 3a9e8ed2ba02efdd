# SPDX-License-Identifier: MIT
"""A test fails where something is missing and never crashes: it uses nothing that it has not looked at."""

import re

WHERE = ("tests/core/", "tests/app/")
# A second implementation of the rules, with pointers that it has just looked for itself.
MODEL = ("tests/core/days/naive_rules",)

# What gives something for certain, or throws where there is nothing.
SURE = {
    "there", "nth", "firstOf", "lastOf", "value", "at", "get",
    "begin", "end", "rbegin", "openHistory", "openHistoryAtOnce", "another", "make_unique",
    "make_shared", "static_cast",
    "reinterpret_cast", "instance", "GetInstance", "clipboard", "screen", "style", "viewport", "header",
    "verticalScrollBar", "horizontalScrollBar", "metaObject", "selectionModel", "layout", "move",
    "control", "client", "opened", "table", "model", "search", "noteIn", "timeFieldIn",  # of the benches
}

WORD = re.compile(r"[A-Za-z_]\w*")
ENDS = re.compile(r"\.(front|back|first|last|constFirst|constLast|takeFirst|takeLast)\(\s*\)")
INDEX = re.compile(r"(?<=[\w)\]])\[\d+\]")
CHILDREN = re.compile(r"\b(?:findChildren\s*<[^;{}]*?|actions\(|split\([^;{}]*?)\)\.at\(")
CHILD = re.compile(r"\bfindChild\s*<")
ARROW = re.compile(r"->")
STAR = re.compile(r"(?:[(,=!&|{;<>?:+\-\[]|\breturn)\s*(\*+)(?=[A-Za-z_])")
LOCAL = re.compile(r"\b(?:if \()?(?:const )?auto\s*[*&]?\s+(\w+)\s*=\s*([^;]*);")
QT_LIST = re.compile(
    r"\b(?:QSignalSpy|QStringList|QVariantList|QList<[^;()]*>)&?\s+(\w+)\s*[;({=]|"
    r"\bauto&?\s+(\w+)\s*=\s*[^;]*(?:\bfindChildren\s*<[^;]*|\bsplit\([^;]*)\);")
ARRAY = re.compile(r"\b(?:int|char|uint8_t)\s+(\w+)\[|\bchar\s?\*\s?(\w+)\b")  # of C, as the system takes it
CHECKED = re.compile(
    r"\b(\w+)\([^()]*\)\s*(?:const\s*)?\{\s*return \*?(?:there|nth|firstOf|lastOf|control<\w+>)\(|"
    r"\bauto (\w+) = \[[^\]]*\]\s*(?:\([^()]*\)\s*)?\{\s*return \*?(?:there|nth|firstOf|lastOf)\(")

DRIVEN = re.compile(r"\bQTest::(?:mouse|key|sendKey)\w*\(\s*(?=[A-Za-z_])")  # aborts the program for nobody

MISSING = "uses what may be missing: there(), nth(), firstOf() or lastOf() of tests/support/there.h fail the test"


def begin_of(code, end):
    """Where the expression that ends at `end` begins: names, calls, templates and places of lists."""
    at = end
    while at > 0:
        if code[at - 1] in ")]":
            pair = {")": "(", "]": "["}
            depth = [pair[code[at - 1]]]
            at -= 1
            while depth and at > 0:
                at -= 1
                if code[at] in pair:
                    depth.append(pair[code[at]])
                elif code[at] == depth[-1]:
                    depth.pop()
            if at and code[at - 1] == ">" and code[at - 2] != "-":  # the arguments of a template
                depth = 0
                while at > 0:
                    at -= 1
                    depth += {">": 1, "<": -1}.get(code[at], 0)
                    if not depth:
                        break
            if not (at and re.match(r"[\w\])]", code[at - 1])):
                return at  # a parenthesis by itself
            if code[at - 1] in ")]":
                continue
        word = at
        while word > 0 and re.match(r"\w", code[word - 1]):
            word -= 1
        if word == at:
            return at
        at = word
        gap = len(code[:at].rstrip())
        if code[:at].endswith("::"):
            at -= 2
        elif code[:gap].endswith("->") and gap > 2:
            at = len(code[:gap - 2].rstrip())
        elif code[:gap].endswith(".") and not code[:gap].endswith(".."):
            at = len(code[:gap - 1].rstrip())
        else:
            return at
    return at


def end_of(code, start):
    """Where the expression that begins at `start` ends."""
    at = start
    while at < len(code):
        if word := WORD.match(code, at):
            at = word.end()
        elif code[at] in "([":
            depth = 0
            while at < len(code):
                depth += {"(": 1, "[": 1, ")": -1, "]": -1}.get(code[at], 0)
                at += 1
                if not depth:
                    break
        elif arguments := re.compile(r"<[\w:*&<> ,]*>(?=\()").match(code, at):
            at = arguments.end()
            continue
        else:
            return at
        if link := re.compile(r"\s*(\.|->|::)(?=[A-Za-z_])").match(code, at):
            at = link.end()
        elif at < len(code) and code[at] not in "([" and not re.match(r"<[\w:*&<> ,]*>\(", code[at:at + 80]):
            return at
    return at


def last_call(expression):
    """The name of the function whose answer an expression is; None for a plain name or a member."""
    if not expression.endswith(")"):
        return None
    start = len(expression)
    depth = 0
    while start > 0:
        start -= 1
        depth += {")": 1, "(": -1}.get(expression[start], 0)
        if not depth:
            break
    name = re.search(r"(\w+)\s*(?:<[\w:*&<> ,]*>)?$", expression[:start])
    return name.group(1) if name else ""


def may_be_missing(expression, sure):
    """Whether the holder that an expression gives may be empty; plain names are looked at elsewhere."""
    if re.fullmatch(r"\w+|\(.*\)|this|[\w:]*\bqApp", expression, re.DOTALL):
        return False
    call = last_call(expression)
    return call not in sure if call is not None else not expression.endswith("]")


def uses(code):
    """(kind, start, end) of each expression that is used as if it were there for certain."""
    sure = SURE | {name for pair in CHECKED.findall(code) for name in pair if name}
    lists = {name for pair in QT_LIST.findall(code) for name in pair if name}
    arrays = {name for pair in ARRAY.findall(code) for name in pair if name}
    for arrow in ARROW.finditer(code):
        end = len(code[:arrow.start()].rstrip())
        start = begin_of(code, end)
        if start < end and may_be_missing(code[start:end], sure) and not re.match(
                r"\s*\w[\w:<>*& ]*\s*\{", code[arrow.end():]) :
            yield "holder", start, end
    for star in STAR.finditer(code):
        start = star.end()
        end = end_of(code, start)
        if may_be_missing(code[start:end], sure) and not code.startswith(")()", end):
            yield "holder", start, end
    for driven in DRIVEN.finditer(code):
        end = end_of(code, driven.end())
        if last_call(code[driven.end():end]) and may_be_missing(code[driven.end():end], sure):
            yield "holder", driven.end(), end
    for ends in ENDS.finditer(code):
        yield "ends", begin_of(code, ends.start()), ends.start()
    for index in INDEX.finditer(code):
        start = begin_of(code, index.start())
        if code[start:index.start()] not in arrays and not re.search(r"\b(int|char|\w+_t)\s+$", code[:start]):
            yield "list" if code[start:index.start()] in lists else "index", start, index.start()
    for at in re.compile(r"\b(\w+)\.at\(").finditer(code):
        if at.group(1) in lists:
            yield "list", begin_of(code, at.end() - 4), at.end() - 4
    for children in CHILDREN.finditer(code):
        yield "list", begin_of(code, children.end() - 4), children.end() - 4
    for child in CHILD.finditer(code):
        end = end_of(code, child.start())
        start = begin_of(code, end)
        if not re.search(r"\b(there\(|(EXPECT|ASSERT)_(EQ|NE)\()\s*$", code[:start]):
            yield "child", start, end
    yield from locals_of(code, sure)


def locals_of(code, sure):
    """Initial values of names that are used although nothing asked whether there is anything."""
    start = 0
    for body_end in [m.end() for m in re.finditer(r"^\}", code, re.MULTILINE)] + [len(code)]:
        body = code[start:body_end]
        for local in LOCAL.finditer(body):
            name, value = local.groups()
            if local.group(0).startswith("if (") or re.match(r"(new|\[|\*|&)", value) or not may_be_missing(
                    value, sure | {"open", "read", "find", "findChildren", "dressed"}):
                continue
            if re.search(r"[^\w.>:()<*\"' ,]", re.sub(r"\((?:[^()]|\([^()]*\))*\)", "()", value)):
                continue
            used = re.compile(r"(?<![\w.>])" + name + r"->|(?:[(,=!&|{;<>?:+\-\[]|\breturn)\s*\*" + name + r"\b(?![.(\[]|->)")
            asked = re.compile(r"\b(ASSERT_\w+|if|while|for)\s*\([^;]*\b" + name + r"\b|\b" + name +
                               r" ([!=]= nullptr|\?|&&)")
            for use in used.finditer(body, local.end()):
                if not asked.search(body[local.end():use.start() + 1]):
                    yield "local", start + local.start(2), start + local.end(2)
                    break
        start = body_end


def there_faults(path, code):
    """Faults of a test's code, without comments and with empty strings."""
    if path.startswith(WHERE) and not path.startswith(MODEL):
        for line in sorted({code.count("\n", 0, end) + 1 for _, _, end in uses(code)}):
            yield f"line {line}: {MISSING}"
