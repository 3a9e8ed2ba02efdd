# SPDX-License-Identifier: MIT
"""Where a program of a test lives that needs no screen: no display, no bus, nobody's folders."""

import os
import tempfile

DESKTOP = ("DISPLAY", "WAYLAND_DISPLAY", "COOLWARM_DATA_DIR")


def apart(*options):
    """The beginning of a command that runs in namespaces of its own, options as unshare has them.

    Root needs no user namespace for that, which some systems and every chroot refuse.
    """
    return ["unshare", *([] if os.geteuid() == 0 else ["-r"]), *options]


class Home:
    """A home folder of its own, with a runtime folder; gone when the test has ended."""

    def __init__(self, test):
        folder = tempfile.TemporaryDirectory(prefix="coolwarm-")
        test.addCleanup(folder.cleanup)
        self.path = folder.name
        self.data = os.path.join(self.path, "data")
        self.runtime = os.path.join(self.path, "run")
        os.makedirs(self.runtime, mode=0o700)

    def environment(self, **changes):
        bare = {key: value for key, value in os.environ.items() if key not in DESKTOP}
        return bare | {
            "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen", "HOME": self.path,
            "XDG_RUNTIME_DIR": self.runtime,
            "XDG_CONFIG_HOME": os.path.join(self.path, "config"),
            "XDG_CACHE_HOME": os.path.join(self.path, "cache"),
            "DBUS_SESSION_BUS_ADDRESS": "disabled:", "DBUS_SYSTEM_BUS_ADDRESS": "disabled:"} | changes
