#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""An alarm found at the start, answered by real keys alone, and what comes after too long."""

import json
import os
import sqlite3
import subprocess
import sys

import desktop

desktop.run_inside(__file__, sys.argv[1:])
import parts  # noqa: E402  (needs the desktop's bus)
from desktop import wait_for  # noqa: E402
from parts import keys  # noqa: E402


class AlarmAtTheStart(desktop.LogTest):
    def start_long_ago(self, minutes):
        """A session of 20 minutes that began `minutes` ago, as its log has it."""
        self.run_program("start", "ice", "--minutes", "20", "--no-window")
        with sqlite3.connect(os.path.join(self.data, "coolwarm.db")) as log:
            log.execute("UPDATE session SET start_utc = start_utc - ?,"
                        " start_boot_ms = start_boot_ms - ?", (60 * minutes, 60000 * minutes))

    def open_window(self):
        window = self.start_window()
        parts.find(parts.BUTTONS, "I have taken it off")
        return window

    def running(self):
        return json.loads(self.run_program("status", "--json"))["running"]

    def press_until(self, key, what, probe):
        def pressed():
            keys(key)
            return probe()
        return wait_for(what, pressed)

    def test_return_confirms_at_once_when_it_is_not_late(self):
        self.start_long_ago(21)
        self.open_window()
        self.press_until("Return", "the end of the session", lambda: self.running() is None)
        history = json.loads(self.run_program("history", "--json"))
        self.assertEqual(history[0]["outcome"], "completed")

    def test_a_late_one_is_answered_by_keys_and_followed_by_the_skin(self):
        self.start_long_ago(67)
        self.open_window()
        self.press_until("space", "the question", lambda: parts.look(parts.BUTTONS, "Just now"))
        keys("Return", "space")
        self.assertIsNotNone(self.running(), "no key answers by accident")
        keys("Escape")
        parts.find(parts.BUTTONS, "I have taken it off")
        keys("Return")
        parts.find(parts.BUTTONS, "Just now")
        keys("Tab", "Return")
        wait_for("the end of the session", lambda: self.running() is None)
        history = json.loads(self.run_program("history", "--json"))
        self.assertEqual(history[0]["outcome"], "overran")
        parts.find(parts.BUTTONS, "The skin looks normal")
        keys("Tab", "Return")
        parts.find(parts.BUTTONS, "Done")
        with sqlite3.connect(os.path.join(self.data, "coolwarm.db")) as log:
            self.assertEqual(log.execute("SELECT skin FROM session").fetchone(), ("normal",))

    def test_a_typed_time_is_refused_in_words_and_then_taken(self):
        self.start_long_ago(67)
        self.open_window()
        self.press_until("Return", "the question", lambda: parts.look(parts.BUTTONS, "Just now"))
        parts.press("At another time")
        parts.find(parts.BUTTONS, "Save this time")
        subprocess.run(["xdotool", "type", "25:99"], check=True, timeout=30)
        keys("Return")
        wait_for("the reason", lambda: any("25:99" in text for text in parts.shown_texts()))
        self.assertIsNotNone(self.running())
        keys("Escape")
        parts.find(parts.BUTTONS, "I have taken it off")


if __name__ == "__main__":
    desktop.run_tests(["xdotool"])
