# SPDX-License-Identifier: MIT
"""Where a program of a test lives that needs no screen: no display, no bus, nobody's folders."""

import os
import shutil
import subprocess
import sys
import tempfile

# How a program is found and watched. Everything else in the environment may lead to the desktop of
# whoever runs the tests, and is not handed on.
KEPT = ("PATH", "TMPDIR", "LD_LIBRARY_PATH", "ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS",
        "TSAN_OPTIONS")
NOT_RUN = 77  # ctest lists the test by name among those that did not run


def environment_in(home):
    """No display, bus, loudspeaker, language or home but those of a test, in the folder `home`."""
    return {key: os.environ[key] for key in KEPT if key in os.environ} | {
        "HOME": home, "XDG_RUNTIME_DIR": os.path.join(home, "run"),
        "XDG_CONFIG_HOME": os.path.join(home, "config"),
        "XDG_CACHE_HOME": os.path.join(home, "cache"),
        "XDG_DATA_HOME": os.path.join(home, "share"), "XDG_STATE_HOME": os.path.join(home, "state"),
        "LC_ALL": "C.UTF-8", "TZ": "UTC", "QT_QPA_PLATFORM": "offscreen",
        "DBUS_SESSION_BUS_ADDRESS": "disabled:", "DBUS_SYSTEM_BUS_ADDRESS": "disabled:",
        # An address of its own, or the sound's library would start a server.
        "PULSE_SERVER": f"unix:{home}/run/pulse/native"}


def run_only_where(command):
    """Ends the test as one that did not run where this machine does not allow what it is about."""
    trial = subprocess.run(command, capture_output=True, text=True, check=False)
    if trial.returncode != 0:
        print(f"not run: this machine does not allow it: {trial.stderr.strip()}")
        sys.exit(NOT_RUN)


def npm_folder(script, packages):
    """The folder whose node_modules have what a script of node needs, which without further
    arguments says by its status whether they do. Where there is none, the test ends as one that did
    not run: nothing is downloaded here, and Debian has no packages of these."""
    node = shutil.which("node")
    named = os.environ.get("COOLWARM_NPM_FOLDER")
    for folder in ([named] if named else ["/usr/lib", "/usr/local/lib"]) if node else []:
        trial = subprocess.run([node, script, folder], capture_output=True, text=True, check=False)
        if trial.returncode == 0:
            return folder
        if named:
            sys.exit(f"{script} cannot use {folder}: {trial.stderr.strip()}")
    print(f"not run: npm has not installed {packages} here; COOLWARM_NPM_FOLDER names the folder of"
          " their node_modules")
    sys.exit(NOT_RUN)


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
        return environment_in(self.path) | changes
