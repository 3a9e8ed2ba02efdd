#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A walk that is begun, noted and taken back, a breath that is guided, and cream that is counted."""

import csv
import sys
import time

import desktop

desktop.run_inside(__file__, sys.argv[1:])
import parts  # noqa: E402  (needs the desktop's bus)
from desktop import keys, wait_for  # noqa: E402

BREATHE, WALK, CREAM = 1, 4, 5  # entries of the menu
LEAST_LOGGED = 10  # seconds; what is shorter is forgotten


class Activities(desktop.LogTest):
    def setUp(self):
        super().setUp()
        wait_for("the window manager", desktop.manages_windows)
        self.start_window()
        wait_for("the window", parts.program)

    def choose(self, entry):
        """An entry of the menu "More" of Today, by its place and the keyboard."""
        parts.find(parts.BUTTONS, "More to do beside the pack").queryComponent().grabFocus()
        keys("space", *["Down"] * entry, "Return")

    def logged(self):
        text = self.run_program("export", "-", "--what", "activities")
        return list(csv.DictReader(text.splitlines()))

    def test_are_guided_logged_and_taken_back(self):
        self.choose(WALK)
        began = time.monotonic()
        parts.find(parts.BUTTONS, "Stop")
        self.assertEqual(self.logged(), [])
        wait_for("ten seconds of a walk", lambda: time.monotonic() - began > LEAST_LOGGED)
        parts.press("Stop")
        wait_for("the walk in the log", lambda: [row["activity"] for row in self.logged()] == ["walk"])
        self.assertGreaterEqual(int(self.logged()[0]["duration_seconds"]), LEAST_LOGGED)
        parts.press("Forget it")
        wait_for("the log without it", lambda: self.logged() == [])

        self.choose(BREATHE)
        wait_for("the circle's words", lambda: "Get ready" in parts.shown_texts())
        wait_for("a breath in", lambda: "Breathe in" in parts.shown_texts())
        parts.press("Stop")
        wait_for("what became of it", lambda: any("too short" in text for text in parts.shown_texts()))

        self.choose(CREAM)
        wait_for("the count", lambda: any("1 of 4 today" in text for text in parts.shown_texts()))
        self.assertEqual([row["activity"] for row in self.logged()], ["cream"])
        parts.press("Undo")
        wait_for("the log without it", lambda: self.logged() == [])


if __name__ == "__main__":
    desktop.run_tests(["xdotool"])
