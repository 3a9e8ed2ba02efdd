#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A backup of the day that cannot be made: the window says so, and takes it back once there is one."""

import os
import sys

import desktop

desktop.run_inside(__file__, sys.argv[1:])
import parts  # noqa: E402  (needs the desktop's bus)
from desktop import wait_for  # noqa: E402

TOLD = "No backup could be made: "


def told():
    """The notices about backups that are shown."""
    return [text for text in parts.shown_texts() if TOLD in text]


class Backup(desktop.LogTest):
    def setUp(self):
        super().setUp()
        self.backups = os.path.join(self.data, "backups")
        self.log_a_session("2026-01-02T08:00")

    def log_a_session(self, start):
        self.run_program("log", "ice", "--start", start, "--minutes", "20")

    def open_window(self):
        self.start_window()
        parts.find(parts.BUTTONS, "Start ice")

    def test_that_cannot_be_made_is_told_until_one_is_made(self):
        with open(self.backups, "w", encoding="ascii") as file:
            file.write("a file where the folder should be")
        self.open_window()
        wait_for("the notice", told, seconds=30)
        os.remove(self.backups)
        self.log_a_session("2026-01-02T12:00")  # the window looks at its log, and tries again
        wait_for("the notice to go", lambda: not told())
        self.assertTrue(any(name.startswith("daily-") for name in os.listdir(self.backups)))

    def test_that_is_made_is_not_told(self):
        self.open_window()
        wait_for("the backup", lambda: os.path.isdir(self.backups) and
                 any(name.startswith("daily-") for name in os.listdir(self.backups)), seconds=30)
        self.assertEqual(told(), [])


if __name__ == "__main__":
    desktop.run_tests()
