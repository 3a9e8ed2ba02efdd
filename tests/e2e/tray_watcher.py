# SPDX-License-Identifier: MIT
"""A desktop's tray on the session bus, as far as a program can tell; Items() says who has come to it."""

from gi.repository import Gio, GLib

NAME, PATH = "org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher"
INTERFACE = f"""<node><interface name="{NAME}">
<method name="RegisterStatusNotifierItem"><arg type="s" direction="in"/></method>
<method name="Items"><arg type="as" direction="out"/></method>
<property name="IsStatusNotifierHostRegistered" type="b" access="read"/>
</interface></node>"""
ITEMS = []
ASKED = []  # whether there is a host; a program that has not asked does not count on one yet


def called(_connection, sender, _path, _interface, method, arguments, invocation):
    if method == "Items":
        invocation.return_value(GLib.Variant("(as)", (ITEMS if ASKED else [],)))
        return
    item = arguments.unpack()[0]
    ITEMS.append(sender if item.startswith("/") else item)
    invocation.return_value(None)


def read(_connection, sender, *_):
    ASKED.append(sender)
    return GLib.Variant("b", True)


def main():
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    info = Gio.DBusNodeInfo.new_for_xml(INTERFACE).interfaces[0]
    bus.register_object(PATH, info, called, read, None)  # all is there before it can be found
    Gio.bus_own_name_on_connection(bus, NAME, Gio.BusNameOwnerFlags.NONE, None, None)
    GLib.MainLoop().run()


main()
