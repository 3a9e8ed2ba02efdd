#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Checks that every text of the app is translated in every file; prints one line per fault, exits 1 if there is one.

Usage: translations_complete.py ROOT LUPDATE
"""

import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections import namedtuple
from pathlib import Path

# Of the source language there are only the plurals, for the other texts stand in the source.
Message = namedtuple("Message", "context source comment numerus forms state")

PLACEHOLDER = re.compile(r"%(?:L?n|L?[0-9]{1,2})")
MNEMONIC = re.compile(r"&(?=[^\s&])")
OPTIONS = ["-silent", "-locations", "none", "-no-ui-lines", "-no-obsolete"]
# One word a thing: what a language does not call it.
AVOIDED = {"de": ["packung"]}
# What lupdate says when it files a text under a context that the program will not ask for.
WRONG_CONTEXT = ("Qualifying with unknown", "lacks Q_OBJECT", "cannot be called without context")


def messages_of(root):
    """The messages of a parsed file."""
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms, state = [], "missing"
            if translation is not None:
                state = translation.get("type", "finished")
                numerus = translation.findall("numerusform")
                forms = [form.text or "" for form in numerus] or [translation.text or ""]
            yield Message(context.findtext("name"), message.findtext("source"),
                          message.findtext("comment") or "", message.get("numerus") == "yes",
                          forms, state)


def key_of(message):
    """What makes a message that message, with the number of its forms."""
    return (message.context, message.source, message.comment, message.numerus, len(message.forms))


def edges(text):
    """The white space at both ends."""
    return text[:len(text) - len(text.lstrip())], text[len(text.rstrip()):]


def form_faults(source, form):
    """What is wrong with one translated form."""
    if not form.strip():
        yield "is empty"
        return
    if set(PLACEHOLDER.findall(form)) != set(PLACEHOLDER.findall(source)):
        yield "has other placeholders"
    if edges(form) != edges(source):
        yield "begins or ends with other white space"
    if len(MNEMONIC.findall(form)) != len(MNEMONIC.findall(source)):
        yield "has no mnemonic, or one too many"


def message_faults(message):
    """What is wrong with one message."""
    if message.state != "finished":
        yield f"is {message.state}"
    if message.numerus and len(message.forms) < 2:
        yield "has too few plural forms"
    for form in message.forms:
        yield from form_faults(message.source, form)


def updated(root, lupdate, file, plural_only):
    """The file as lupdate writes it from the source, and what lupdate says."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / file.name
        shutil.copy(file, copy)
        command = [lupdate, *OPTIONS, *(["-pluralonly"] if plural_only else []),
                   "-I", ".", "app", "-ts", str(copy)]
        done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise RuntimeError(f"{lupdate} ended with {done.returncode}: {done.stderr}")
        return list(messages_of(ET.parse(copy).getroot())), done.stderr


def file_faults(root, lupdate, file):
    """All faults of one file, each as "context, text: what is wrong"."""
    tree = ET.parse(file).getroot()
    plural_only = tree.get("language") == tree.get("sourcelanguage")
    messages = list(messages_of(tree))
    for message in messages:
        for fault in message_faults(message):
            yield f"{message.context}, \"{message.source}\": {fault}"
        for word in AVOIDED.get(tree.get("language", "").split("_")[0], []):
            if any(word in form.lower() for form in message.forms):
                yield f"{message.context}, \"{message.source}\": says \"{word}\""
    fresh, words = updated(root, lupdate, file, plural_only)
    here, there = {key_of(m) for m in messages}, {key_of(m) for m in fresh}
    if not there:
        yield "lupdate finds no text at all"
    for context, source, *_ in sorted(there - here):
        yield f"{context}, \"{source}\": is in the program and not here; run lupdate"
    for context, source, *_ in sorted(here - there):
        yield f"{context}, \"{source}\": is here and not in the program; run lupdate"
    for line in words.splitlines():
        if any(sign in line for sign in WRONG_CONTEXT):
            yield line


def main(arguments):
    """The command line."""
    if len(arguments) != 3 or not (Path(arguments[1]) / "app").is_dir():
        print(__doc__.splitlines()[2], file=sys.stderr)
        return 2
    files = sorted(Path(arguments[1]).glob("translations/*.ts"))
    faults = [f"{file.name}: {fault}" for file in files
              for fault in file_faults(arguments[1], arguments[2], file)]
    if not files:
        faults.append("translations: there is no file")
    for fault in faults:
        print(fault)
    print(f"{len(faults)} faults" if faults else f"no fault in {len(files)} files")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
