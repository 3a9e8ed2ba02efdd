#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The main job by accessible names alone, by keys, and what is announced meanwhile."""

import json
import sys

import desktop

desktop.run_inside(__file__, sys.argv[1:])
import pyatspi  # noqa: E402  (needs the desktop's bus)
from gi.repository import GLib  # noqa: E402

import parts  # noqa: E402
from desktop import wait_for  # noqa: E402
from parts import keys  # noqa: E402


def take_events():
    """What has come meanwhile; states that were asked for once are known by that alone."""
    while GLib.MainContext.default().iteration(False):
        pass


class Announcements:
    """Every sentence that is announced: by the event for that from Qt 6.8 on, before that by
    coming to be shown in the role of a notification."""

    EVENTS = ("object:announcement", "object:state-changed:showing")

    def __init__(self):
        self.sentences = []

    def hear(self, event):
        if event.type.major == "announcement":
            self.sentences.append(event.any_data)
        elif event.detail1 and event.source.getRole() == pyatspi.ROLE_NOTIFICATION:
            self.sentences.append(event.source.name)

    def expect(self, what):
        """The first sentence with these words that was not taken yet; those before it are let go."""
        def look():
            take_events()
            for at, sentence in enumerate(self.sentences):
                if what in sentence:
                    del self.sentences[:at + 1]
                    return sentence
            return None
        return wait_for(f"{what!r} among {self.sentences}", look)


def has_focus(node):
    """Newer versions of Qt say so of the chosen entry of a closed list as well."""
    focused = node.getState().contains(pyatspi.STATE_FOCUSED)
    return focused and (node.getRole() != pyatspi.ROLE_LIST_ITEM or has_focus(node.parent))


def focus():
    """The part that has the keyboard, by role and name."""
    take_events()
    parts.program().clearCache()
    found = None
    for node in parts.walk(parts.program()):  # what hands the keyboard on to a part has it too
        if has_focus(node):
            found = node.getRoleName(), node.name
    return found


class ByEar(desktop.LogTest):
    heard = Announcements()

    def status(self):
        return json.loads(self.run_program("status", "--json"))

    def focus_on(self, name):
        return wait_for(f"the focus on {name!r}, it is on {focus()}",
                        lambda: (focus() or ("", ""))[1].startswith(name))

    def put_focus_on(self, name):
        """Once the window has the keyboard itself."""
        def grabbed():
            parts.find(parts.BUTTONS, name).queryComponent().grabFocus()
            return (focus() or ("", ""))[1].startswith(name)
        wait_for(f"the focus on {name!r}", grabbed)

    def test_the_main_job(self):
        wait_for("the window manager", desktop.manages_windows)
        self.start_window()
        window = wait_for("the window", lambda: parts.look({pyatspi.ROLE_FRAME}, "Today"))
        self.assertTrue(window.name.endswith("Coolwarm"), window.name)
        parts.find({pyatspi.ROLE_PANEL}, "Ice")
        parts.find({pyatspi.ROLE_PAGE_TAB}, "History")

        self.put_focus_on("Part of the body: Lower back")
        keys("space", "Up", "Return")  # the last entry of its menu
        parts.type_into("Part of the body", "Left hip")
        parts.press("OK")
        self.heard.expect("Left hip. You can use ice. You can use heat.")

        keys("ctrl+i")
        parts.read_first_card()
        begun = self.heard.expect("Ice on")
        self.assertIn("Left hip", begun)
        self.assertIn("20 minutes, until", begun)
        self.focus_on("Take it off now")
        parts.find({pyatspi.ROLE_FRAME}, "20")
        keys("ctrl+t")
        self.heard.expect("20 minutes left")

        parts.press("Take it off now")
        stopped = self.heard.expect("Stopped after")
        self.assertIn("undo the stop for 60 seconds", stopped)
        self.focus_on("Stopped after")
        parts.find({pyatspi.ROLE_PANEL}, "How is the pain now?")
        keys("Tab")
        self.focus_on("0 of 10")
        keys("3")
        self.focus_on("3 of 10")
        wait_for("the score in the log", lambda: json.loads(
            self.run_program("history", "--json"))[0]["pain_after"] == 3)
        parts.press("Done")

        rests = parts.find(parts.BUTTONS, "Ice again from")
        self.assertFalse(parts.enabled(rests))
        self.put_focus_on("Ice again from")
        keys("space")
        self.heard.expect("so that it recovers")
        self.assertIsNone(self.status()["running"])
        keys("ctrl+2")
        self.heard.expect("History")


if __name__ == "__main__":
    pyatspi.Registry.registerEventListener(ByEar.heard.hear, *Announcements.EVENTS)
    desktop.run_tests(["xdotool", "xprop"])
