#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Gives the checker of translations small programs, each with one gap, and sees exactly that gap found.

Usage: translations_complete_test.py LUPDATE
"""

import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

CHECKER = Path(__file__).resolve().parent / "translations_complete.py"
LUPDATE = "lupdate"

HEADER = """#pragma once
namespace coolwarm {
class Page : public QWidget {
    Q_OBJECT
public:
    Page();
};
}
"""
SOURCE = """#include "app/page.h"
namespace coolwarm {
Page::Page() {
    show(tr("&Save %1"), tr("%n day(s)", "", 3));
}
}
"""
SAVE = """    <message>
        <source>&amp;Save %1</source>
        <translation>&amp;Sichern %1</translation>
    </message>
"""
DAYS = """    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
"""


def ts_file(messages, language="de", context="coolwarm::Page"):
    """A file of translations with these messages."""
    return f"""<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{language}" sourcelanguage="en">
<context>
    <name>{context}</name>
{messages}</context>
</TS>
"""


class Checker(unittest.TestCase):
    """One program, and what the checker says of it."""

    def faults(self, ts, source=SOURCE, header=HEADER):
        """The checker's lines about a program with these files."""
        with tempfile.TemporaryDirectory() as root:
            files = {"app/page.h": header, "app/page.cpp": source, "translations/t_de.ts": ts}
            for path, text in files.items():
                file = Path(root) / path
                file.parent.mkdir(exist_ok=True)
                file.write_text(text, encoding="utf-8")
            done = subprocess.run([sys.executable, "-B", str(CHECKER), root, LUPDATE],
                                  capture_output=True, text=True, check=False)
            self.assertEqual(done.stderr, "")
            lines = done.stdout.splitlines()
            self.assertEqual(done.returncode, 0 if lines[-1].startswith("no fault") else 1)
            return lines[:-1]

    def finds(self, fault, *arguments, **named):
        """There is this fault, and no other."""
        found = self.faults(*arguments, **named)
        self.assertEqual(len(found), 1, found)
        self.assertIn(fault, found[0])

    def test_a_complete_file_has_no_fault(self):
        self.assertEqual(self.faults(ts_file(SAVE + DAYS)), [])

    def test_the_source_language_needs_its_plurals_alone(self):
        english = DAYS.replace("Tage", "days").replace("Tag", "day")
        self.assertEqual(self.faults(ts_file(english, "en")), [])
        self.finds("is in the program and not here", ts_file("", "en"))

    def test_an_unfinished_text(self):
        open_save = SAVE.replace("<translation>", '<translation type="unfinished">')
        self.finds("is unfinished", ts_file(open_save + DAYS))

    def test_an_empty_text(self):
        self.finds("is empty", ts_file(SAVE.replace("&amp;Sichern %1", "") + DAYS))

    def test_an_empty_plural_form(self):
        self.finds("is empty", ts_file(SAVE + DAYS.replace("%n Tage", "")))

    def test_a_lost_placeholder(self):
        self.finds("other placeholders", ts_file(SAVE.replace("Sichern %1", "Sichern") + DAYS))
        self.finds("other placeholders", ts_file(SAVE + DAYS.replace("%n Tage", "Tage")))

    def test_a_lost_mnemonic(self):
        self.finds("mnemonic", ts_file(SAVE.replace("&amp;Sichern", "Sichern") + DAYS))

    def test_a_word_that_another_stands_for(self):
        self.finds('says "packung"', ts_file(SAVE.replace("Sichern", "Packung") + DAYS))

    def test_white_space_at_the_end(self):
        self.finds("white space", ts_file(SAVE.replace("Sichern %1", "Sichern %1 ") + DAYS))

    def test_a_text_that_is_not_in_the_file(self):
        self.finds("is in the program and not here", ts_file(SAVE))

    def test_a_text_that_is_gone_from_the_program(self):
        self.finds("is here and not in the program", ts_file(SAVE + DAYS),
                   SOURCE.replace('tr("&Save %1"), ', ""))

    def test_a_vanished_text(self):
        gone = SAVE.replace("&amp;Save", "&amp;Load")
        gone = gone.replace("<translation>", '<translation type="vanished">')
        found = self.faults(ts_file(SAVE + DAYS + gone))
        self.assertTrue(any("is vanished" in line for line in found), found)

    def test_a_context_that_the_program_does_not_ask_for(self):
        found = self.faults(ts_file(SAVE + DAYS, context="Page"))
        self.assertEqual(len(found), 4, found)

    def test_a_class_that_asks_in_the_name_of_another(self):
        found = self.faults(ts_file(SAVE + DAYS), header=HEADER.replace("    Q_OBJECT\n", ""))
        self.assertTrue(any("lacks Q_OBJECT" in line for line in found), found)

    def test_no_file_at_all(self):
        with tempfile.TemporaryDirectory() as root:
            (Path(root) / "app").mkdir()
            done = subprocess.run([sys.executable, "-B", str(CHECKER), root, LUPDATE],
                                  capture_output=True, text=True, check=False)
            self.assertEqual(done.returncode, 1)
            self.assertIn("there is no file", done.stdout)


if __name__ == "__main__":
    LUPDATE = sys.argv.pop()
    unittest.main()
