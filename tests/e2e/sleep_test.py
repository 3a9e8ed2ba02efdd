#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The window and the computer's sleep: delayed until all is saved, and not by itself during a session."""

import os
import subprocess
import sys
import unittest

import dbus

import headless
from desktop import wait_for

PROGRAM = sys.argv[1]
MANAGER, PATH = "org.freedesktop.login1.Manager", "/org/freedesktop/login1"
PORTAL, PORTAL_PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
REQUEST_PATH = PORTAL_PATH + "/request/coolwarm"
MOCK = "org.freedesktop.DBus.Mock"


class Sleep(unittest.TestCase):
    def setUp(self):
        home = headless.Home(self)
        daemon = subprocess.Popen(["dbus-daemon", "--session", "--nofork", "--print-address"],
                                  stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.end_later(daemon)
        address = daemon.stdout.readline().strip()
        self.addCleanup(daemon.stdout.close)
        self.environment = home.environment(DBUS_SYSTEM_BUS_ADDRESS=address)
        self.folder = home.data
        self.bus = dbus.bus.BusConnection(address)
        self.addCleanup(self.bus.close)

    def end_later(self, process):
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)

    def start(self, *command):
        process = subprocess.Popen(command, env=self.environment, stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL)
        self.end_later(process)
        return process

    def idle_locks(self):
        return [lock for lock in self.locks() if lock[0] == "idle"]

    def start_logind(self):
        self.start(sys.executable, "-m", "dbusmock", "--system", "--template", "logind")
        wait_for("the service", lambda: self.bus.name_has_owner("org.freedesktop.login1"))
        self.logind = self.bus.get_object("org.freedesktop.login1", PATH)

    def locks(self):
        held = self.logind.ListInhibitors(dbus_interface=MANAGER)
        return [tuple(str(part) for part in lock[:4]) for lock in held]

    def fall_asleep(self, asleep):
        self.logind.EmitSignal(MANAGER, "PrepareForSleep", "b", [asleep],
                               dbus_interface=MOCK)

    def start_portal(self):
        self.start(sys.executable, "-m", "dbusmock", "--session", PORTAL, PORTAL_PATH,
                   "org.freedesktop.portal.Inhibit")
        wait_for("the portal", lambda: self.bus.name_has_owner(PORTAL))
        self.portal = self.bus.get_object(PORTAL, PORTAL_PATH)
        self.portal.AddMethod("org.freedesktop.portal.Inhibit", "Inhibit", "sua{sv}", "o",
                              f"ret = '{REQUEST_PATH}'", dbus_interface=MOCK)
        self.portal.AddObject(REQUEST_PATH, "org.freedesktop.portal.Request", {},
                              [("Close", "", "", "")], dbus_interface=MOCK)
        self.request = self.bus.get_object(PORTAL, REQUEST_PATH)

    def run_program(self, *arguments):
        done = subprocess.run([PROGRAM, "--data-dir", self.folder, *arguments],
                              env=self.environment, capture_output=True, text=True, timeout=60,
                              check=False)
        self.assertEqual(done.returncode, 0, done.stderr)

    def test_delays_a_sleep_until_all_is_saved_and_the_next_one_too(self):
        self.start_logind()
        self.start(PROGRAM, "--data-dir", self.folder)
        wait_for("the lock", self.locks)
        for _ in range(3):
            (what, who, _, mode), = self.locks()
            self.assertEqual((what, who, mode), ("sleep", "Coolwarm", "delay"))
            self.fall_asleep(True)
            wait_for("the lock to be given up", lambda: not self.locks(), seconds=4)
            self.fall_asleep(False)
            wait_for("the lock again", self.locks)

    def test_gives_its_lock_up_when_it_is_killed(self):
        self.start_logind()
        window = self.start(PROGRAM, "--data-dir", self.folder)
        wait_for("the lock", self.locks)
        window.kill()
        wait_for("the lock to be gone", lambda: not self.locks())

    def test_keeps_the_computer_awake_while_a_session_runs_and_no_longer(self):
        self.start_logind()
        self.start(PROGRAM, "--data-dir", self.folder)
        wait_for("the lock", self.locks)
        self.assertEqual(self.idle_locks(), [])
        for end in ("discard", "stop"):
            self.run_program("start", "ice", *(["--ago", "2"] if end == "stop" else []))
            (lock,) = wait_for("the idle lock", self.idle_locks)
            self.assertEqual((lock[1], lock[3]), ("Coolwarm", "block"))
            self.run_program(end)
            wait_for("the idle lock to be gone", lambda: not self.idle_locks())

    def test_lets_the_computer_sleep_when_it_is_killed_in_a_session(self):
        self.start_logind()
        window = self.start(PROGRAM, "--data-dir", self.folder)
        wait_for("the lock", self.locks)
        self.run_program("start", "ice")
        wait_for("the idle lock", self.idle_locks)
        window.kill()
        wait_for("the idle lock to be gone", lambda: not self.idle_locks())

    def test_asks_the_desktops_portal_as_well(self):
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self.environment["DBUS_SYSTEM_BUS_ADDRESS"]
        self.start_portal()
        self.start(PROGRAM, "--data-dir", self.folder)
        wait_for("the log", lambda: os.path.isdir(os.path.join(self.folder, "backups")))
        self.assertEqual(self.portal.GetCalls(dbus_interface=MOCK), [])
        self.run_program("start", "ice")
        calls = wait_for("the wish", lambda: self.portal.GetCalls(dbus_interface=MOCK))
        (_, name, (_, flags, options)), = calls
        self.assertEqual((name, flags), ("Inhibit", 4))  # suspend, and not the screen's lock
        self.assertIn("alarm", options["reason"])
        self.assertEqual(self.request.GetCalls(dbus_interface=MOCK), [])
        self.run_program("discard")
        wait_for("the release", lambda: [call for call in self.request.GetCalls(dbus_interface=MOCK)
                                         if call[1] == "Close"])

    def test_comes_up_on_a_bus_without_logind(self):
        window = self.start(PROGRAM, "--data-dir", self.folder)
        wait_for("the log", lambda: os.path.isdir(os.path.join(self.folder, "backups")))
        self.assertIsNone(window.poll())


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], *sys.argv[2:]])
