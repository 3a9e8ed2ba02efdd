#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The tray of a real desktop: of X11 and of the session bus, there, not there, coming and going."""

import os
import signal
import subprocess
import sys
import tempfile
import time
import unittest

import desktop

desktop.run_inside(__file__, sys.argv[1:])
import dbus  # noqa: E402
import parts  # noqa: E402  (needs the desktop's bus)
from desktop import wait_for  # noqa: E402

PROGRAM = sys.argv[1]
TRAY_ON_THE_BUS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "tray_watcher.py")
DOUBLE_CLICK = 0.5  # seconds, somewhat more than the 0.4 within which Qt takes two presses for one
LARGEST_ICON, SMALLEST_WINDOW = 64, 600  # pixels; between them lie messages and menus
WATCHER, WATCHER_PATH = "org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher"
ITEM, ITEM_PATH = "org.kde.StatusNotifierItem", "/StatusNotifierItem"


def xdotool(*arguments):
    return subprocess.run(["xdotool", *map(str, arguments)], capture_output=True, text=True,
                          timeout=60, check=False).stdout


def size_of(window):
    lines = dict(line.split("=") for line in
                 xdotool("getwindowgeometry", "--shell", window).splitlines() if "=" in line)
    return int(lines.get("WIDTH", 0)), int(lines.get("HEIGHT", 0))


def visible_windows():
    return xdotool("search", "--onlyvisible", "--class", "^coolwarm$").split()


def icon():
    """The window of the icon in the tray; None while there is none."""
    for window in visible_windows():
        if 0 < size_of(window)[0] <= LARGEST_ICON:
            return window
    return None


def main_window():
    """The program's window, when it is on the screen."""
    for window in visible_windows():
        if size_of(window)[0] > SMALLEST_WINDOW:
            return window
    return None


def main_window_state():
    """How the window manager has it, as xprop names it; empty when it has it not at all."""
    for window in xdotool("search", "--class", "^coolwarm$").split():
        if size_of(window)[0] > SMALLEST_WINDOW:
            answer = subprocess.run(["xprop", "-id", window, "WM_STATE"], capture_output=True,
                                    text=True, timeout=60, check=False).stdout
            for state in ("Normal", "Iconic", "Withdrawn"):
                if state in answer:
                    return state
    return ""


def popup():
    """A message or a menu beside the icon; no screen reader's tree has them while they are open."""
    for window in visible_windows():
        if LARGEST_ICON < size_of(window)[0] <= SMALLEST_WINDOW:
            return window
    return None


class Desktop(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="coolwarm-e2e-")
        self.addCleanup(folder.cleanup)
        self.data = os.path.join(folder.name, "data")
        config = os.path.join(folder.name, "config")
        self.environment = os.environ | {"XDG_CONFIG_HOME": config}
        self.settings = os.path.join(config, "coolwarm", "coolwarm.ini")
        os.makedirs(os.path.dirname(self.settings))
        with open(self.settings, "w", encoding="utf-8") as file:
            file.write("[tray]\nexplained=true\n")

    def forget_settings(self):
        os.remove(self.settings)

    def start(self, *command):
        process = subprocess.Popen(command, env=self.environment, stdin=subprocess.DEVNULL,
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        return process

    def start_tray(self):
        return self.start("trayer", "--edge", "top", "--align", "right", "--widthtype", "request",
                          "--heighttype", "pixel", "--height", "24")

    @staticmethod
    def end(process):
        process.kill()
        process.wait()

    def run_program(self, *arguments):
        done = subprocess.run([PROGRAM, "--data-dir", self.data, *arguments], text=True,
                              env=self.environment, capture_output=True, timeout=60, check=False)
        self.assertEqual(done.returncode, 0, done.stderr)

    def open_window(self, *arguments):
        wait_for("the window before to be gone", lambda: parts.program() is None)
        self.window = self.start(PROGRAM, "--data-dir", self.data, *arguments)
        wait_for("the program", parts.program)

    def close_window(self):
        """As the window manager does when its user asks for it."""
        window = wait_for("the window", main_window)
        subprocess.run(["wmctrl", "-i", "-c", hex(int(window))], timeout=60, check=True)

    def hide_window(self):
        self.close_window()
        wait_for("the window to be hidden", lambda: main_window() is None)
        self.assertIsNone(self.window.poll(), "it has ended")

    def assert_ends(self):
        wait_for("the end", lambda: self.window.poll() is not None)
        self.assertEqual(self.window.returncode, 0)


class OnX11(Desktop):
    def test_without_a_tray_closing_asks_while_a_session_runs_and_quits(self):
        self.open_window()
        self.run_program("start", "ice")
        parts.find(parts.BUTTONS, "Take it off now")
        self.close_window()
        parts.press("Quit without alarm")
        self.assert_ends()

    def test_a_tray_that_comes_later_is_taken_up(self):
        self.open_window()
        wait_for("the window", main_window)
        self.assertIsNone(icon())
        self.start_tray()
        wait_for("the icon", icon)
        self.hide_window()

    def test_closing_hides_the_window_and_a_second_start_raises_it(self):
        self.start_tray()
        self.open_window()
        wait_for("the icon", icon)
        self.run_program("start", "ice")
        parts.find(parts.BUTTONS, "Take it off now")
        self.hide_window()
        self.run_program()
        wait_for("the window", main_window)

    def test_the_tray_tells_what_no_notification_service_does(self):
        self.start_tray()
        self.forget_settings()
        self.open_window()
        wait_for("the icon", icon)
        self.hide_window()
        message = wait_for("where the program has gone", popup)
        xdotool("mousemove", "--window", message, 20, 20, "click", 1)
        wait_for("the window", main_window)

    def test_the_alarm_brings_a_hidden_window_to_the_front(self):
        self.start_tray()
        self.open_window()
        wait_for("the icon", icon)
        self.hide_window()
        self.run_program("start", "ice", "--minutes", "15", "--ago", "16")
        wait_for("the window", main_window)
        parts.find(parts.BUTTONS, "I have taken it off")

    def test_a_tray_that_dies_brings_the_window_back_and_another_one_is_taken_up(self):
        tray = self.start_tray()
        self.open_window()
        wait_for("the icon", icon)
        self.hide_window()
        self.end(tray)
        wait_for("the window", main_window)
        self.start_tray()
        wait_for("the icon", icon)
        self.hide_window()

    def test_minimized_it_starts_in_the_tray_and_a_click_opens_it(self):
        self.start_tray()
        self.open_window("--minimized")
        shown = wait_for("the icon", icon)
        self.assertEqual(main_window_state(), "")
        xdotool("mousemove", "--window", shown, 8, 8, "click", 1)
        wait_for("the window", main_window)

    def test_minimized_without_a_tray_it_stands_in_the_task_bar(self):
        self.open_window("--minimized")
        wait_for("the window in the task bar", lambda: main_window_state() == "Iconic")

    def test_the_menu_starts_and_quits(self):
        self.start_tray()
        self.open_window()
        parts.press("Start ice")
        parts.read_first_card()
        parts.press("Started by mistake")
        wait_for("the icon", icon)
        self.hide_window()
        self.choose("Down", "Down")
        parts.find(parts.BUTTONS, "Take it off now")
        self.choose("Up")
        parts.press("Quit without alarm")
        self.assert_ends()

    def choose(self, *keys):
        """From the icon's menu, by the keys that lead to an entry."""
        wait_for("nothing beside the icon", lambda: popup() is None)
        time.sleep(DOUBLE_CLICK)  # since the press that opened the menu before
        xdotool("mousemove", "--window", wait_for("the icon", icon), 8, 8, "click", 3)
        wait_for("the menu", popup)
        xdotool("key", *keys, "Return")


class OnTheBus(Desktop):
    """A tray of org.kde.StatusNotifierWatcher, as Plasma and others have."""

    def setUp(self):
        super().setUp()
        self.bus = dbus.SessionBus(private=True)
        self.addCleanup(self.bus.close)

    def start_watcher(self):
        watcher = self.start(sys.executable, "-B", TRAY_ON_THE_BUS)
        wait_for("the watcher", lambda: self.bus.name_has_owner(WATCHER))
        return watcher

    def item(self):
        """The program's icon, once it has registered with the watcher."""
        items = self.bus.get_object(WATCHER, WATCHER_PATH).Items(dbus_interface=WATCHER)
        return self.bus.get_object(str(items[0]), ITEM_PATH) if items else None

    def property_of(self, item, name):
        return item.Get(ITEM, name, dbus_interface="org.freedesktop.DBus.Properties")

    def test_a_watcher_that_comes_later_is_taken_up_and_its_end_brings_the_window_back(self):
        self.open_window()
        wait_for("the window", main_window)
        watcher = self.start_watcher()
        item = wait_for("the icon", self.item)
        self.run_program("start", "ice")
        wait_for("the tooltip", lambda: "Ice is on, 20 min left, until" in
                 str(self.property_of(item, "ToolTip")[2]))
        sizes = {int(picture[0]) for picture in self.property_of(item, "IconPixmap")}
        self.assertIn(22, sizes)
        self.hide_window()
        item.Activate(0, 0, dbus_interface=ITEM)
        wait_for("the window", main_window)
        self.hide_window()
        self.end(watcher)
        wait_for("the window", main_window)
        self.close_window()
        parts.press("Stay")
        self.start_watcher()
        wait_for("the icon again", self.item)
        self.hide_window()

    def test_minimized_it_starts_in_the_tray(self):
        self.start_watcher()
        self.open_window("--minimized")
        wait_for("the icon", self.item)
        self.assertEqual(main_window_state(), "")

    def test_a_watcher_that_does_not_answer_holds_nothing_up(self):
        watcher = self.start_watcher()
        watcher.send_signal(signal.SIGSTOP)
        self.open_window()
        wait_for("the window", main_window)
        parts.find(parts.BUTTONS, "Start ice")
        watcher.send_signal(signal.SIGCONT)
        wait_for("the icon", self.item)


if __name__ == "__main__":
    desktop.need(["trayer", "wmctrl", "xdotool", "xprop"])
    services = desktop.start_services()
    wait_for("the window manager", lambda: subprocess.run(
        ["wmctrl", "-m"], capture_output=True, timeout=60, check=False).returncode == 0)
    # A notification service that never answers, so that the tray has to stand in for it.
    silent = dbus.SessionBus(private=True)
    silent.request_name("org.freedesktop.Notifications")
    try:
        unittest.main(argv=[sys.argv[0], *sys.argv[2:]])
    finally:
        for service in services:
            service.terminate()
