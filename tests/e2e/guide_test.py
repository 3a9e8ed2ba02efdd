#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The guide by accessible names and keys: a topic is read, its table asked for, and a warning sign kept in the log."""

import json
import sys

import desktop

desktop.run_inside(__file__, sys.argv[1:])
import pyatspi  # noqa: E402  (needs the desktop's bus)

import parts  # noqa: E402
from desktop import keys, wait_for  # noqa: E402

HEADINGS = {pyatspi.ROLE_HEADING}
TABLES = {pyatspi.ROLE_TABLE}


class Guide(desktop.LogTest):
    def read(self, title):
        """The list of topics stands behind the button for the signs; a letter leads to a topic."""
        def grabbed():
            button = parts.find(parts.BUTTONS, "Check the warning signs")
            button.queryComponent().grabFocus()
            return button.getState().contains(pyatspi.STATE_FOCUSED)
        wait_for("the button to have the keyboard", grabbed)
        keys("Tab", title[0].lower())
        parts.find(HEADINGS, title)

    def test_is_read_and_leads_to_what_it_speaks_of(self):
        wait_for("the window manager", desktop.manages_windows)
        self.start_window()
        parts.find(parts.BUTTONS, "Start ice")
        keys("ctrl+4")
        parts.find(HEADINGS, "Guide")
        parts.find(HEADINGS, "Cold")
        table = parts.find(TABLES, "Published figures").queryTable()
        self.assertEqual(table.getColumnDescription(2), "pause")
        self.assertEqual(table.getAccessibleAt(1, 2).name, "1½\u00a0h")
        self.read("Breathing")
        parts.find(parts.BUTTONS, "Breathe with me")

        parts.press("Check the warning signs")
        parts.find(HEADINGS, "Have you lost control")
        keys("n")
        parts.find(HEADINGS, "Is a leg, an arm")
        keys("y")
        parts.find(HEADINGS, "This is an emergency")
        self.assertEqual(self.run_program("export", "-", "--what", "pain").count("Warning signs"), 0)
        parts.press("Keep this answer in the log")
        parts.find(parts.BUTTONS, "6 of 10")
        keys("6")
        wait_for("the answer in the log", lambda: "Warning signs: new weakness" in
                 self.run_program("export", "-", "--what", "pain"))
        keys("Escape")

        self.read("Heat")
        parts.press("Start heat")
        parts.read_first_card()
        parts.find(parts.BUTTONS, "Take it off now")
        self.assertEqual(json.loads(self.run_program("status", "--json"))["running"]["modality"], "heat")


if __name__ == "__main__":
    desktop.run_tests(["xdotool", "xprop"])
