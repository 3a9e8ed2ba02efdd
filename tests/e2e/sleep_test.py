#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The window and the computer's sleep: a delay lock of logind, given up when all is saved, taken anew."""

import os
import subprocess
import sys
import unittest

import dbus

import headless
from desktop import wait_for

PROGRAM = sys.argv[1]
MANAGER, PATH = "org.freedesktop.login1.Manager", "/org/freedesktop/login1"


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

    def start_logind(self):
        self.start(sys.executable, "-m", "dbusmock", "--system", "--template", "logind")
        wait_for("the service", lambda: self.bus.name_has_owner("org.freedesktop.login1"))
        self.logind = self.bus.get_object("org.freedesktop.login1", PATH)

    def locks(self):
        held = self.logind.ListInhibitors(dbus_interface=MANAGER)
        return [tuple(str(part) for part in lock[:4]) for lock in held]

    def fall_asleep(self, asleep):
        self.logind.EmitSignal(MANAGER, "PrepareForSleep", "b", [asleep],
                               dbus_interface="org.freedesktop.DBus.Mock")

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

    def test_comes_up_on_a_bus_without_logind(self):
        window = self.start(PROGRAM, "--data-dir", self.folder)
        wait_for("the log", lambda: os.path.isdir(os.path.join(self.folder, "backups")))
        self.assertIsNone(window.poll())


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], *sys.argv[2:]])
