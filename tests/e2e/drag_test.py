#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A planned session is moved on the day strip of the real window: by the mouse, and by the keys alone."""

import datetime
import json
import os
import subprocess
import sys

import desktop

desktop.run_inside(__file__, sys.argv[1:])
import pyatspi  # noqa: E402  (needs the desktop's bus)

import parts  # noqa: E402
from desktop import wait_for  # noqa: E402

ITEMS = {pyatspi.ROLE_LIST_ITEM}
# A place in which it is nine in the morning now: most of the day is still to come.
os.environ["TZ"] = f"XXX{datetime.datetime.now(datetime.timezone.utc).hour - 9:+d}"


def mouse(*words):
    subprocess.run(["xdotool", *map(str, words)], check=True, timeout=30)


def middle(part):
    box = part.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    return box.x + box.width // 2, box.y + box.height // 2


class Drag(desktop.LogTest):
    def setUp(self):
        super().setUp()
        self.run_program("plan", "--ice", "2", "--from", "7:00", "--to", "22:00")
        self.start_window()
        wait_for("the window manager", desktop.manages_windows)
        wait_for("the window to have the keyboard", parts.has_keyboard)
        self.second = parts.find(ITEMS, f"Ice, planned, {self.times()[1]}")

    def sessions(self):
        """Today's."""
        day = json.loads(self.run_program("plan", "--json"))
        return [each for each in day["sessions"] if each["starts_at"][:10] == day["now"][:10]]

    def times(self):
        return [each["starts_at"][11:16] for each in self.sessions()]

    def moved(self):
        return [each for each in self.sessions() if each["moved_by_hand"]]

    def drag(self, by, *before_release):
        x, y = middle(self.second)
        mouse("mousemove", x, y, "mousedown", 1)
        for step in range(1, 11):
            mouse("mousemove", x + by * step // 10, y)
        for words in before_release:
            mouse(*words)
        mouse("mouseup", 1)

    def test_by_the_mouse_and_taken_back(self):
        before = self.times()
        self.drag(120)
        session, = wait_for("a session that was moved", self.moved)
        self.assertGreater(session["starts_at"][11:16], before[1])
        parts.find(ITEMS, f"Ice, planned, moved by you, {session['starts_at'][11:16]}")
        parts.press("Undo")
        wait_for("the plan as it was", lambda: self.times() == before)

    def test_not_with_esc_before_the_release(self):
        before = self.times()
        self.drag(120, ("key", "Escape"))
        self.second = parts.find(ITEMS, f"Ice, planned, {before[1]}")
        self.assertEqual(self.times(), before)
        self.assertEqual(self.moved(), [])

    def test_by_the_keys_alone(self):
        before = self.times()
        strip = self.second.parent
        strip.queryComponent().grabFocus()
        desktop.keys("End")
        wait_for("the keys on the last one",
                 lambda: self.second.getState().contains(pyatspi.STATE_FOCUSED))
        desktop.keys("alt+Right", "alt+Right", "Return")
        session, = wait_for("a session that was moved", self.moved)
        later = datetime.datetime.strptime(before[1], "%H:%M") + datetime.timedelta(minutes=10)
        self.assertEqual(session["starts_at"][11:16], later.strftime("%H:%M"))


if __name__ == "__main__":
    desktop.run_tests(["xdotool", "xprop"])
