#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The program on a Wayland desktop: it starts, rings, obeys the command line beside it and ends."""

import json
import os
import subprocess
import sys
import tempfile
import unittest

import desktop

desktop.run_inside(__file__, sys.argv[1:])
import dbus  # noqa: E402
import parts  # noqa: E402  (needs the desktop's bus)
from desktop import wait_for  # noqa: E402

PROGRAM = sys.argv[1]
SOCKET = "coolwarm-test"
# What Qt says by itself on a desktop without a graphics card, a sound card or a running X11.
NOISE = ("libEGL", "MESA", "PulseAudioService", "qt.multimedia", "qt.qpa.wayland")
WATCHER, WATCHER_PATH = "org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher"
TRAY_ON_THE_BUS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "tray_watcher.py")


class OnWayland(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="coolwarm-e2e-")
        self.addCleanup(folder.cleanup)
        self.data = os.path.join(folder.name, "data")
        self.errors = os.path.join(folder.name, "errors")
        bare = {key: value for key, value in os.environ.items() if key != "DISPLAY"}
        self.environment = bare | {"WAYLAND_DISPLAY": SOCKET, "QT_QPA_PLATFORM": "wayland"}
        wait_for("the window before to be gone", lambda: parts.program() is None)

    def open_window(self, *arguments):
        with open(self.errors, "w", encoding="utf-8") as errors:
            window = subprocess.Popen([PROGRAM, "--data-dir", self.data, *arguments],
                                      env=self.environment, stdin=subprocess.DEVNULL,
                                      stdout=errors, stderr=errors)
        self.addCleanup(window.wait)
        self.addCleanup(window.kill)
        wait_for("the program", parts.program)
        return window

    def run_program(self, *arguments):
        done = subprocess.run([PROGRAM, "--data-dir", self.data, *arguments], text=True,
                              env=self.environment, capture_output=True, timeout=60, check=False)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        return done.stdout

    def running(self):
        return json.loads(self.run_program("status", "--json"))["running"]

    def assert_ends_quietly(self, window):
        window.terminate()
        wait_for("the end", lambda: window.poll() is not None)
        self.assertEqual(window.returncode, 0)
        with open(self.errors, encoding="utf-8") as errors:
            said = [line for line in errors.read().splitlines()
                    if line.strip() and not any(noise in line for noise in NOISE)]
        self.assertEqual(said, [])

    def test_rings_and_obeys_the_command_line(self):
        window = self.open_window()
        parts.find(parts.BUTTONS, "Start ice")
        self.run_program("start", "ice", "--minutes", "20")
        parts.find(parts.BUTTONS, "Take it off now")
        self.assertEqual(self.running()["state"], "running")
        self.run_program("discard")
        parts.find(parts.BUTTONS, "Start heat")
        self.run_program("start", "heat", "--minutes", "10", "--ago", "11")
        parts.find(parts.BUTTONS, "I have taken it off")
        self.assertEqual(self.running()["state"], "alarm")
        self.run_program("confirm")
        wait_for("the alarm to be over", lambda: parts.look(parts.BUTTONS, "I have taken it off") is None)
        self.assertIsNone(self.running())
        self.assert_ends_quietly(window)

    def test_hides_in_a_tray_on_the_bus(self):
        watcher = subprocess.Popen([sys.executable, "-B", TRAY_ON_THE_BUS],
                                   stdin=subprocess.DEVNULL)
        self.addCleanup(watcher.wait)
        self.addCleanup(watcher.kill)
        bus = dbus.SessionBus(private=True)
        self.addCleanup(bus.close)
        wait_for("the watcher", lambda: bus.name_has_owner(WATCHER))
        window = self.open_window("--minimized")
        wait_for("the icon", lambda: bus.get_object(WATCHER, WATCHER_PATH).Items(
            dbus_interface=WATCHER))
        self.assertIsNone(parts.look(parts.BUTTONS, "Start ice"))
        self.run_program()  # a second start raises it
        parts.find(parts.BUTTONS, "Start ice")
        self.assert_ends_quietly(window)


def main():
    desktop.need(["weston"])
    services = desktop.start_services()
    services.append(subprocess.Popen(
        ["weston", "--backend=headless-backend.so", f"--socket={SOCKET}", "--no-config",
         "--idle-time=0"], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL))
    try:
        socket = os.path.join(os.environ["XDG_RUNTIME_DIR"], SOCKET)
        wait_for("the desktop", lambda: os.path.exists(socket))
        unittest.main(argv=[sys.argv[0], *sys.argv[2:]])
    finally:
        for service in services:
            service.terminate()


main()
