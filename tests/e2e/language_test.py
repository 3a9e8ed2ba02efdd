#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Another language is chosen while the program runs: all texts change, and nothing that goes on stops."""

import os
import re
import signal
import sys

import desktop

desktop.run_inside(__file__, sys.argv[1:])
import pyatspi  # noqa: E402  (needs the desktop's bus)

import parts  # noqa: E402
from desktop import wait_for  # noqa: E402
from parts import keys  # noqa: E402

BOXES = {pyatspi.ROLE_COMBO_BOX}
FRAMES = {pyatspi.ROLE_FRAME}


LOOKS = os.path.join(os.environ["XDG_CONFIG_HOME"], "coolwarm", "coolwarm.ini")


class AnotherLanguage(desktop.LogTest):
    def setUp(self):
        super().setUp()
        if os.path.exists(LOOKS):
            os.remove(LOOKS)

    def choose(self, name, key):
        box = parts.find(BOXES, name)
        wait_for("the window to have the keyboard", parts.has_keyboard)
        box.queryComponent().grabFocus()
        wait_for("the box to have the keyboard",
                 lambda: box.getState().contains(pyatspi.STATE_FOCUSED))
        keys(key)

    @staticmethod
    def find_window(title):
        """Waits for a window whose title begins like this, however many minutes are left by then."""
        wait_for(f"a window called {title!r}", lambda: any(
            re.match(title, name) for name in parts.names_of(FRAMES)))

    def test_changes_every_text_and_stops_nothing(self):
        self.run_program("start", "ice", "--minutes", "20", "--no-window")
        window = self.start_window()
        wait_for("the window manager", desktop.manages_windows)
        parts.find(parts.BUTTONS, "Take it off now")
        keys("ctrl+5")
        self.choose("Language", "Down")  # as the system, Deutsch, English
        self.find_window(r"Noch \d+\s")
        wait_for("the box to have the keyboard again",
                 lambda: parts.look(BOXES, "Sprache").getState().contains(pyatspi.STATE_FOCUSED))
        keys("ctrl+1")
        parts.find(parts.BUTTONS, "Jetzt abnehmen")
        self.assertIn('"state":"running"', self.run_program("status", "--json").replace(" ", ""))

        window.send_signal(signal.SIGTERM)
        window.wait()
        wait_for("the window to be gone", lambda: parts.program() is None)
        self.start_window()
        parts.find(parts.BUTTONS, "Jetzt abnehmen")
        keys("ctrl+5")
        self.choose("Sprache", "Down")
        self.find_window(r"\d+\smin left")
        parts.find(BOXES, "Language")

    def test_keeps_a_start_that_waits(self):
        self.start_window()
        wait_for("the window manager", desktop.manages_windows)
        parts.press("Start ice")
        parts.read_first_card()
        parts.press("Started by mistake")
        parts.find(parts.BUTTONS, "Start ice")
        parts.find(parts.BUTTONS, "More ways to start").queryComponent().grabFocus()
        keys("space", "Up", "Return")  # the last entry: in 30 seconds
        parts.find(parts.BUTTONS, "Start now")
        keys("ctrl+5")
        self.choose("Language", "Down")
        parts.find(BOXES, "Sprache")
        keys("ctrl+1")
        parts.press("Jetzt beginnen")
        parts.find(parts.BUTTONS, "Jetzt abnehmen")


if __name__ == "__main__":
    desktop.run_tests(["xdotool", "xprop"])
