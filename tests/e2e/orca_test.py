#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What Orca itself says of the main job, by its own record of it; without a voice."""

import codecs
import os
import re
import shutil
import subprocess
import sys
import threading

import desktop
import headless

if shutil.which("orca") is None:
    print("not run: there is no Orca on this machine")
    sys.exit(headless.NOT_RUN)
desktop.run_inside(__file__, sys.argv[1:])
import pyatspi  # noqa: E402  (needs the desktop's bus)

import parts  # noqa: E402
from desktop import keys, wait_for  # noqa: E402

PATIENCE = 60  # seconds: it starts slowly, and answers each key before the program gets it
SPOKEN = re.compile(r"SPEECH OUTPUT: '(.*?)'(?: voice=\w+)? ?\{", re.DOTALL)


class Record(threading.Thread):
    """What it writes of itself; into a terminal, where each line comes at once and not with many others."""

    def __init__(self):
        super().__init__(daemon=True)
        self.end, self.terminal = os.openpty()
        self.path = os.ttyname(self.terminal)
        self.text = ""
        self.start()

    def run(self):
        decoder = codecs.getincrementaldecoder("utf-8")("replace")
        while True:
            try:
                self.text += decoder.decode(os.read(self.end, 65536))
            except OSError:  # the terminal is closed
                return

    def spoken(self):
        return SPOKEN.findall(self.text)


class ByOrca(desktop.LogTest):
    def setUp(self):
        super().setUp()
        self.record = Record()
        # No service for the voice: it would want a loudspeaker.
        orca = subprocess.Popen(
            ["orca", "--replace", "--debug-file", self.record.path],
            env=os.environ | {"SPEECHD_ADDRESS": f"unix_socket:{self.folder}/none"},
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.addCleanup(orca.wait)
        self.addCleanup(orca.kill)
        self.taken = 0
        self.hear("Screen reader on")
        wait_for("the window manager", desktop.manages_windows)

    def hear(self, *what):
        """What it says from now on, until it has said all of this."""
        def look():
            said = self.record.spoken()[self.taken:]
            text = " ".join(said)
            if all(each in text for each in what):
                self.taken += len(said)
                return text
            return None
        try:
            return wait_for(f"{what}", look, PATIENCE)
        except AssertionError:
            raise AssertionError(f"{what} is not in {self.record.spoken()[self.taken:]}") from None

    def test_says_what_happens_as_it_happens(self):
        self.start_window()
        self.hear("Today — Coolwarm", "frame")
        keys("ctrl+2")
        self.hear("History")
        keys("ctrl+1")
        self.hear("Today")

        keys("ctrl+i")
        self.hear("Before the first session")
        parts.read_first_card()
        self.hear("Take it off now", "Ice on", "20 minutes, until")
        keys("ctrl+t")
        self.hear("20 minutes left, until")
        keys("shift+Tab")
        self.hear("One minute more")

        parts.press("Take it off now")
        self.hear("Stopped after", "You can undo the stop for 60 seconds")
        keys("Tab")
        said = self.hear("How is the pain now?", "0 of 10", "radio button")
        self.assertNotIn("check box", said)
        keys("3")
        self.hear("3 of 10", "selected radio button")
        parts.press("Done")

        rests = parts.find(parts.BUTTONS, "Ice again from")
        rests.queryComponent().grabFocus()
        self.hear("Ice again from", "grayed")
        keys("space")
        self.hear("so that it recovers")

        keys("ctrl+comma")
        self.hear("Settings")
        theme = parts.find({pyatspi.ROLE_COMBO_BOX}, "Theme")
        theme.queryComponent().grabFocus()
        self.hear("Theme: Same as the system", "combo box")
        keys("Down")
        self.hear("Light")

    def test_says_the_alarm_before_all_else(self):
        self.run_program("start", "heat", "--minutes", "10", "--ago", "9", "--no-window")
        self.start_window()
        self.hear("left — Coolwarm")
        said = self.hear("Take the pack off. Heat", "I have taken it off")
        self.assertNotIn("pane", said)


if __name__ == "__main__":
    desktop.run_tests(["xdotool", "xprop"])
