#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The alarm, a question and a planned session in a real notification service: dunst, on a display and a bus of the test's own."""

import datetime
import json
import os
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
import unittest

import dbus

import desktop

desktop.run_inside(__file__, sys.argv[1:])
from desktop import need, wait_for  # noqa: E402

PROGRAM = sys.argv[1]
SERVICE, PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"

# dunst shows what can be done in the menu program of its settings: here one that takes the entry
# whose beginning is in a file.
MENU = """#!/bin/sh
grep -F "$(cat "{wanted}")" | head -n 1
"""


class Notification(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="coolwarm-notification-")
        self.addCleanup(folder.cleanup)
        self.folder = folder.name
        self.data = os.path.join(self.folder, "data")
        self.wanted = os.path.join(self.folder, "wanted")
        menu = os.path.join(self.folder, "menu")
        with open(menu, "w", encoding="utf-8") as file:
            file.write(MENU.format(wanted=self.wanted))
        os.chmod(menu, 0o700)
        self.settings = os.path.join(self.folder, "dunstrc")
        with open(self.settings, "w", encoding="utf-8") as file:
            file.write(f"[global]\ndmenu = {menu}\n")

    def start(self, *command):
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        return process

    def start_service(self):
        service = self.start("dunst", "-config", self.settings)
        # Asked for by its name: whoever calls it before it is there has another one started.
        wait_for("dunst", lambda: dbus.SessionBus().name_has_owner(SERVICE))
        return service

    @staticmethod
    def control(*arguments):
        return subprocess.run(["dunstctl", *arguments], capture_output=True, text=True, timeout=30,
                              check=False)

    def count(self, which):
        answer = self.control("count", which).stdout.strip()
        return int(answer) if answer.isdigit() else 0

    def run_program(self, *arguments):
        done = subprocess.run([PROGRAM, "--data-dir", self.data, *arguments], capture_output=True,
                              text=True, timeout=60, check=False)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout

    def running(self):
        return json.loads(self.run_program("status", "--json"))["running"]

    def due(self):
        """A window that finds an alarm which was due a minute ago."""
        self.run_program("start", "ice", "--minutes", "15", "--ago", "16", "--no-window")
        return self.start(PROGRAM, "--data-dir", self.data)

    def ended(self, minutes):
        """A log in which a session has ended so long ago, before the computer was started."""
        self.run_program("start", "ice", "--minutes", "15", "--ago", "14", "--no-window")
        self.run_program("stop")
        log = sqlite3.connect(os.path.join(self.data, "coolwarm.db"))
        with log:
            log.execute("UPDATE preference SET asks_again = 1")
            log.execute("UPDATE session SET start_utc = start_utc - :by, end_utc = end_utc - :by,"
                        " end_wall = end_wall - :by, start_boot = 'before', end_boot = 'before'",
                        {"by": 60 * minutes})
            log.execute("UPDATE state SET closed_wall = closed_wall - :by, closed_boot = 'before',"
                        " started_wall = started_wall - :by, started_boot = 'before'",
                        {"by": 60 * minutes})
        log.close()

    def entries(self):
        file = os.path.join(self.folder, "pain.csv")
        self.run_program("export", "--what", "pain", file)
        with open(file, encoding="utf-8") as lines:
            return lines.read().splitlines()[1:]

    def planned(self):
        """A plan whose first session, of heat at the neck, has been due for a minute."""
        self.run_program("plan", "--heat", "1", "--from", "00:00", "--to", "00:00",
                         "--site", "Neck")
        (first, *_) = self.plan()["sessions"]
        planned = int(datetime.datetime.fromisoformat(first["starts_at"]).timestamp())
        log = sqlite3.connect(os.path.join(self.data, "coolwarm.db"))
        with log:
            log.execute("UPDATE state SET briefed_utc = 1")
            log.execute("UPDATE day_plan SET plan = replace(plan, ?, ?)",
                        (f" {planned} ", f" {int(time.time()) - 60} "))
        log.close()
        self.start(PROGRAM, "--data-dir", self.data)
        wait_for("the reminder", lambda: self.count("displayed"))

    def plan(self):
        return json.loads(self.run_program("plan", "--json"))

    def choose(self, entry):
        """Clicks an action of the notification."""
        with open(self.wanted, "w", encoding="utf-8") as file:
            file.write(entry)
        self.control("context")

    def test_is_shown_stays_and_confirms(self):
        self.start_service()
        self.due()
        wait_for("the notification", lambda: self.count("displayed"))
        # Critical ones have no end of their own in dunst; the others have gone by then.
        dbus.SessionBus().get_object(SERVICE, PATH).Notify(
            "another", dbus.UInt32(0), "", "another one", "", dbus.Array(signature="s"),
            dbus.Dictionary(signature="sv"), 500, dbus_interface=SERVICE)
        wait_for("the other one", lambda: self.count("displayed") == 2)
        wait_for("the other one to go", lambda: self.count("displayed") == 1)
        self.choose("I have taken it off")
        wait_for("the confirmation", lambda: self.running() is None)
        wait_for("the notification to go", lambda: not self.count("displayed"))
        (session,) = json.loads(self.run_program("history", "--json"))
        self.assertEqual(session["outcome"], "completed")

    def test_goes_away_when_the_alarm_is_answered_elsewhere(self):
        self.start_service()
        self.due()
        wait_for("the notification", lambda: self.count("displayed"))
        self.run_program("confirm")
        wait_for("the notification to go", lambda: not self.count("displayed"))

    def test_comes_back_with_a_service_that_died_in_the_middle(self):
        first = self.start_service()
        self.due()
        wait_for("the notification", lambda: self.count("displayed"))
        first.send_signal(signal.SIGKILL)
        first.wait()
        wait_for("dunst to be gone", lambda: not dbus.SessionBus().name_has_owner(SERVICE))
        self.start_service()
        wait_for("the notification again", lambda: self.count("displayed") == 1)

    def test_waits_through_do_not_disturb_and_is_never_dropped(self):
        self.start_service()
        self.control("set-paused", "true")
        self.due()
        wait_for("the waiting notification", lambda: self.count("waiting"))
        self.assertEqual(self.running()["state"], "alarm")
        self.control("set-paused", "false")
        wait_for("the notification", lambda: self.count("displayed") == 1)

    def test_asks_how_long_relief_holds_and_writes_the_answer_down(self):
        self.start_service()
        self.ended(35)
        self.start(PROGRAM, "--data-dir", self.data)
        wait_for("the question", lambda: self.count("displayed"))
        self.choose("#7 (")
        wait_for("the answer", self.entries)
        wait_for("the question to go", lambda: not self.count("displayed"))
        (entry,) = self.entries()
        self.assertIn(",7,", entry)

    def test_starts_what_is_planned(self):
        self.start_service()
        self.planned()
        self.choose("Start now")
        wait_for("the session", self.running)
        running = self.running()
        self.assertEqual((running["site"], running["modality"], running["planned_minutes"]),
                         ("Neck", "heat", 15))
        wait_for("the reminder to go", lambda: not self.count("displayed"))

    def test_moves_the_rest_of_the_plan(self):
        self.start_service()
        self.planned()
        before = self.plan()
        self.choose("Later")
        wait_for("the other plan", lambda: self.plan()["edition"] > before["edition"])
        (first, *_) = self.plan()["sessions"]
        starts = datetime.datetime.fromisoformat(first["starts_at"]).timestamp()
        self.assertGreater(starts, time.time() + 13 * 60)
        self.assertIsNone(self.running())
        wait_for("the line that says what moved", lambda: self.count("displayed"))


if __name__ == "__main__":
    need(["dunst", "dunstctl"])
    unittest.main(argv=[sys.argv[0], *sys.argv[2:]])
