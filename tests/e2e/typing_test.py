#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Days and times typed by real keys as three countries write them, right and wrong."""

import json
import os
import subprocess
import sys

import desktop

desktop.run_inside(__file__, sys.argv[1:])
import parts  # noqa: E402  (needs the desktop's bus)
from desktop import wait_for  # noqa: E402
from parts import keys  # noqa: E402

PROGRAM = sys.argv[1]


def type_into(name, text):
    field = parts.find(parts.FIELDS, name)
    wait_for(f"the focus in {name!r}", lambda: field.queryComponent().grabFocus())
    keys("ctrl+a")
    subprocess.run(["xdotool", "type", "--delay", "20", text], check=True, timeout=30)
    wait_for(f"{text!r} in {name!r}",
             lambda: field.queryText().getText(0, -1) == text)


class TypedDays(desktop.LogTest):
    def run_program(self, *arguments, code=0, locale="C.UTF-8"):
        done = subprocess.run([PROGRAM, "--data-dir", self.data, *arguments], text=True,
                              env=os.environ | {"LC_ALL": locale}, encoding="utf-8",
                              capture_output=True, timeout=60, check=False)
        self.assertEqual(done.returncode, code, done.stderr)
        return done.stderr if code else done.stdout

    def sessions(self):
        return json.loads(self.run_program("history", "--json"))

    def expect(self, locale, names, start, end, wrong, example):
        """`start` and `end` are 20 November 2025, 10:00 and 10:20; `wrong` is no time at all."""
        self.run_program("log", "heat", "--start", "2025-01-02T10:00", "--minutes", "15")
        window = subprocess.Popen([PROGRAM, "--data-dir", self.data],
                                  env=os.environ | {"LC_ALL": locale})
        self.addCleanup(window.wait)
        self.addCleanup(window.kill)
        parts.find(parts.BUTTONS, names["page"])
        keys("ctrl+2")
        parts.find(parts.BUTTONS, names["add"])
        keys("ctrl+n")
        type_into(names["start"], wrong)
        keys("Tab")
        wait_for("the reason with an example",
                 lambda: any(wrong in text and example in text for text in parts.shown_texts()))
        type_into(names["start"], start)
        keys("Tab")
        type_into(names["end"], end)
        keys("Tab")
        parts.press(names["save"])
        wait_for("the session", lambda: len(self.sessions()) == 2)
        newest = self.sessions()[0]
        self.assertEqual(newest["started_local"], "2025-11-20 10:00:00")
        self.assertEqual(newest["ended_local"], "2025-11-20 10:20:00")
        self.run_program("log", "ice", "--start", start, "--end", end, code=3, locale=locale)
        said = self.run_program("log", "ice", "--start", wrong, "--end", end, code=2, locale=locale)
        self.assertIn(example, said)

    ENGLISH = {"page": "History", "add": "Add past session", "start": "Start", "end": "End",
               "save": "Save"}

    def test_german(self):
        self.expect("de_DE.UTF-8",
                    {"page": "Verlauf", "add": "Nachtragen", "start": "Beginn",
                     "end": "Ende", "save": "Speichern"},
                    "20.11.25 10:00", "10.20 Uhr", "32.13.25 10:00", "14:30")

    def test_american(self):
        self.expect("en_US.UTF-8", self.ENGLISH, "11/20/2025 10:00 AM", "10:20 am",
                    "20/13/2025 10:00", "2:30")

    def test_japanese(self):
        self.expect("ja_JP.UTF-8", self.ENGLISH, "2025/11/20 10:00", "10:20",
                    "2025/13/20 10:00", "14:30")


if __name__ == "__main__":
    desktop.run_tests(["xdotool"])
