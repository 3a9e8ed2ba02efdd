#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A bout of pain in the window, through what a screen reader sees: begun, changed, ended, and taken back."""

import sys

import desktop

desktop.run_inside(__file__, sys.argv[1:])
import pyatspi  # noqa: E402  (needs the desktop's bus)

import parts  # noqa: E402
from desktop import keys, wait_for  # noqa: E402

BOXES = {pyatspi.ROLE_CHECK_BOX}


class Bout(desktop.LogTest):
    def setUp(self):
        super().setUp()
        self.run_program("pain", "5")  # the first entry after a quiet time proposes a bout
        self.start_window()
        wait_for("the window manager", desktop.manages_windows)

    def listed(self):
        return self.run_program("bout", "list")

    def told(self, beginning):
        wait_for(repr(beginning), lambda: any(text.startswith(beginning) for text in parts.shown_texts()))

    def choose(self, from_below):
        """Chooses an entry of the bout's menu, counted from its last one."""
        parts.find(parts.BUTTONS, "Bout: open it").queryComponent().grabFocus()
        keys("space", *["Up"] * from_below, "Return")

    def test_is_begun_changed_ended_and_taken_back(self):
        self.told("Is this the beginning of a bout")
        parts.press("Begin a bout")
        parts.find(parts.FIELDS, "Began")
        parts.type_into("Another word", "lifting")
        parts.press("Save")
        self.told("Begun: the bout Lower back, since")
        self.told("Day 1 of this bout")
        self.assertIn("since", self.listed())

        self.choose(3)  # to open it
        chip = parts.find(BOXES, "lifting")
        self.assertTrue(chip.getState().contains(pyatspi.STATE_CHECKED))
        parts.type_into("Note", "after the move")
        parts.press("Save")
        self.told("Changed: the bout Lower back")

        self.choose(2)  # to end it now
        self.told("Ended: the bout Lower back")
        self.assertNotIn("since", self.listed())
        parts.press("Undo")
        self.told("Changed in the log: Bout, Lower back, since")
        self.assertIn("since", self.listed())


if __name__ == "__main__":
    desktop.run_tests(["xdotool", "xprop"])
