#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The settings in a real window: start with the session by file and by portal, the desktop's theme followed live."""

import json
import os
import shlex
import subprocess
import sys
import tempfile

import desktop

desktop.run_inside(__file__, sys.argv[1:])
import dbus  # noqa: E402  (needs the desktop's bus)
import fake_portal  # noqa: E402
import parts  # noqa: E402
from desktop import wait_for  # noqa: E402

PROGRAM = sys.argv[1]
CONFIG = os.environ["XDG_CONFIG_HOME"]
ENTRY = os.path.join(CONFIG, "autostart", "io.github.coolwarm.Coolwarm.desktop")
LOOKS = os.path.join(CONFIG, "coolwarm", "coolwarm.ini")
AT_LOGIN = "Start Coolwarm when you log in"


def looks_say(line):
    return os.path.exists(LOOKS) and line in open(LOOKS, encoding="utf-8").read().splitlines()


def says(text):
    return any(text in name for name in parts.shown_texts())


class Walk:
    def __init__(self, folder):
        self.data = os.path.join(folder, "da ta")
        self.window = None
        self.portal_process = None
        self.portal = None

    def open_settings(self, **environment):
        if self.window is not None:
            self.window.terminate()
            self.window.wait()
            wait_for("the window to be gone", lambda: parts.program() is None)
        self.window = subprocess.Popen([PROGRAM, "--data-dir", self.data],
                                       env=os.environ | environment)
        wait_for("the window", parts.program)
        parts.press("Settings")
        parts.find(parts.BUTTONS, AT_LOGIN)

    def start_portal(self):
        bus = dbus.SessionBus()
        script = os.path.join(os.path.dirname(os.path.abspath(__file__)), "fake_portal.py")
        self.portal_process = subprocess.Popen([sys.executable, "-B", script])
        wait_for("the portal", lambda: bus.name_has_owner(fake_portal.NAME))
        self.portal = dbus.Interface(bus.get_object(fake_portal.NAME, fake_portal.PATH),
                                     fake_portal.CONTROL)

    @staticmethod
    def starts_at_login():
        box = parts.look(parts.BUTTONS, AT_LOGIN)
        return box is not None and box.getState().contains(parts.pyatspi.STATE_CHECKED)

    # The steps, in order.

    def the_theme_of_the_desktop_is_followed_live(self):
        self.portal.SetLook("color-scheme", dbus.UInt32(1))
        wait_for("the dark look", lambda: looks_say("system-dark=true"))
        self.portal.SetLook("color-scheme", dbus.UInt32(2))
        wait_for("the light look", lambda: looks_say("system-dark=false"))
        self.portal.SetLook("contrast", dbus.UInt32(1))
        wait_for("high contrast", lambda: looks_say("system-contrast=true"))
        self.portal.SetLook("reduced-motion", dbus.UInt32(1))
        wait_for("less motion", lambda: looks_say("system-less-motion=true"))
        self.portal.SetLook("accent-color", dbus.Struct((0.5, 0.25, 1.0), signature="ddd"))
        wait_for("the accent", lambda: looks_say("system-accent=#8040ff"))
        self.portal.SetLook("accent-color", dbus.Struct((-1.0, -1.0, -1.0), signature="ddd"))
        wait_for("no accent", lambda: looks_say("system-accent="))

    def what_the_desktop_wishes_is_asked_for_at_the_start(self):
        self.portal.SetLook("accent-color", dbus.Struct((0.0, 0.5, 0.0), signature="ddd"))
        wait_for("the accent", lambda: looks_say("system-accent=#008000"))
        self.window.kill()  # hears nothing any more
        self.window.wait()
        self.portal.SetLook("accent-color", dbus.Struct((1.0, 0.0, 0.0), signature="ddd"))
        self.portal.SetLook("contrast", dbus.UInt32(0))
        self.open_settings()
        wait_for("the new accent", lambda: looks_say("system-accent=#ff0000"))
        wait_for("no contrast", lambda: looks_say("system-contrast=false"))

    def the_start_at_login_is_a_file(self):
        assert not self.starts_at_login()
        parts.press(AT_LOGIN)
        wait_for("the entry", lambda: os.path.exists(ENTRY))
        wait_for("the box", self.starts_at_login)

    def the_entry_starts_this_program_with_this_log(self):
        line = [each for each in open(ENTRY, encoding="utf-8") if each.startswith("Exec=")][0]
        command = shlex.split(line[len("Exec="):])
        assert command == [PROGRAM, "--data-dir", self.data], command
        again = subprocess.run(command, timeout=30, check=False)
        assert again.returncode == 0 and self.window.poll() is None, "a second window"

    def the_box_shows_what_the_system_says(self):
        with open(ENTRY, "a", encoding="utf-8") as entry:
            entry.write("Hidden=true\n")
        parts.press("Today")
        parts.press("Settings")
        wait_for("the empty box", lambda: parts.look(parts.BUTTONS, AT_LOGIN) and
                 not self.starts_at_login())

    def a_sandbox_asks_the_desktop(self):
        self.open_settings(FLATPAK_ID="io.github.coolwarm.Coolwarm")
        assert not self.starts_at_login()
        parts.press(AT_LOGIN)
        wait_for("the permission", self.starts_at_login)
        asked = json.loads(self.portal.Asked())[-1]
        assert asked["autostart"] and asked["commandline"][0] == "coolwarm", asked
        assert self.data in asked["commandline"] and asked["reason"], asked

    def what_the_desktop_granted_is_known_at_the_next_start(self):
        self.open_settings(FLATPAK_ID="io.github.coolwarm.Coolwarm")
        wait_for("the permission", self.starts_at_login)

    def a_refusal_is_told_and_changes_nothing(self):
        self.portal.SetGrants(False)
        parts.press(AT_LOGIN)
        wait_for("the refusal", lambda: says("The desktop did not allow it"))
        assert self.starts_at_login()

    def a_missing_portal_is_told(self):
        self.portal_process.kill()
        self.portal_process.wait()
        parts.press(AT_LOGIN)
        wait_for("the failure", lambda: says("It could not be changed"))
        assert self.starts_at_login()

    def all_steps(self):
        return [self.the_theme_of_the_desktop_is_followed_live,
                self.what_the_desktop_wishes_is_asked_for_at_the_start,
                self.the_start_at_login_is_a_file,
                self.the_entry_starts_this_program_with_this_log,
                self.the_box_shows_what_the_system_says, self.a_sandbox_asks_the_desktop,
                self.what_the_desktop_granted_is_known_at_the_next_start,
                self.a_refusal_is_told_and_changes_nothing, self.a_missing_portal_is_told]


def main():
    services = desktop.start_services()
    with tempfile.TemporaryDirectory(prefix="coolwarm-e2e-") as folder:
        walk = Walk(folder)
        try:
            walk.start_portal()
            walk.open_settings()
            for step in walk.all_steps():
                step()
                print(f"ok: {step.__name__}", flush=True)
        finally:
            for process in (walk.window, walk.portal_process, *services):
                if process is not None:
                    process.kill()
                    process.wait()


if __name__ == "__main__":
    main()
