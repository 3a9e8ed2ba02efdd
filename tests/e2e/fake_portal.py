#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A desktop portal for tests: tells how programs should look, answers who asks to start at log-in as it is told to."""

import json

import dbus
import dbus.service
from dbus.mainloop.glib import DBusGMainLoop
from gi.repository import GLib

NAME, PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
SETTINGS, BACKGROUND = "org.freedesktop.portal.Settings", "org.freedesktop.portal.Background"
REQUEST, CONTROL = "org.freedesktop.portal.Request", "io.github.coolwarm.Test"
APPEARANCE = "org.freedesktop.appearance"


class Request(dbus.service.Object):
    """What a question is answered through, once."""

    @dbus.service.signal(REQUEST, signature="ua{sv}")
    def Response(self, response, results):
        pass


class Portal(dbus.service.Object):
    def __init__(self, bus):
        super().__init__(bus, PATH)
        self.bus = bus
        self.looks = {"color-scheme": dbus.UInt32(2)}
        self.grants = True
        self.asked = []

    @dbus.service.method(SETTINGS, in_signature="as", out_signature="a{sa{sv}}")
    def ReadAll(self, groups):
        assert groups == [APPEARANCE], groups
        return {APPEARANCE: self.looks}

    @dbus.service.signal(SETTINGS, signature="ssv")
    def SettingChanged(self, group, key, value):
        pass

    @dbus.service.method(BACKGROUND, in_signature="sa{sv}", out_signature="o", sender_keyword="sender")
    def RequestBackground(self, _window, options, sender=None):
        self.asked.append(options)
        path = f"{PATH}/request/{sender[1:].replace('.', '_')}/{options['handle_token']}"
        request = Request(self.bus, path)
        granted = dbus.Boolean(bool(options["autostart"]) and self.grants)
        response = dbus.UInt32(0 if self.grants else 1)

        def answer():
            request.Response(response, {"background": granted, "autostart": granted})
            request.remove_from_connection()
            return False

        GLib.timeout_add(300, answer)  # as somebody who has to read a question first
        return path

    @dbus.service.method(CONTROL, in_signature="sv")
    def SetLook(self, key, value):
        self.looks[key] = value
        self.SettingChanged(APPEARANCE, key, value)

    @dbus.service.method(CONTROL, in_signature="b")
    def SetGrants(self, grants):
        self.grants = bool(grants)

    @dbus.service.method(CONTROL, out_signature="s")
    def Asked(self):
        return json.dumps([{"autostart": bool(each["autostart"]), "reason": str(each["reason"]),
                            "commandline": [str(word) for word in each["commandline"]]}
                           for each in self.asked])


if __name__ == "__main__":
    DBusGMainLoop(set_as_default=True)
    session = dbus.SessionBus()
    portal = Portal(session)
    owned = dbus.service.BusName(NAME, session)
    GLib.MainLoop().run()
