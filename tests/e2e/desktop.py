# SPDX-License-Identifier: MIT
"""A display, a session bus and a window manager for one test, gone again when it ends."""

import os
import shutil
import subprocess
import sys
import tempfile
import time
import unittest

import headless

INSIDE = "COOLWARM_TEST_DESKTOP"
SIZE = os.environ.get("COOLWARM_TEST_SCREEN", "1280x900x24")


def need(programs):
    missing = [program for program in programs if shutil.which(program) is None]
    if missing:
        sys.exit(f"missing programs: {', '.join(missing)}; packaging/test installs them")


def run_inside(script, arguments):
    """Runs `script` again inside a new desktop and ends with its status; returns when already inside."""
    if os.environ.get(INSIDE):
        return
    need(["Xvfb", "openbox", "dbus-run-session"])
    reader, writer = os.pipe()
    # Without -noreset the server begins anew whenever its last client has gone, which a helper that
    # looks at the display for a moment is, and turns away who connects just then.
    display = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", SIZE, "-nolisten", "tcp", "-noreset"],
        pass_fds=[writer], stdout=subprocess.DEVNULL)
    os.close(writer)
    number = os.read(reader, 16).decode().strip()
    if not number:
        sys.exit("Xvfb did not start")
    # The services of a desktop that ends may write once more while the folder goes away.
    with tempfile.TemporaryDirectory(prefix="coolwarm-desktop-",
                                     ignore_cleanup_errors=True) as home:
        runtime = os.path.join(home, "run")
        os.makedirs(runtime, mode=0o700)
        environment = headless.environment_in(home) | {
            INSIDE: "1", "DISPLAY": f":{number}", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "NO_AT_BRIDGE": "0"}
        for name in ("QT_QPA_PLATFORM", "DBUS_SESSION_BUS_ADDRESS"):  # those of the desktop
            del environment[name]
        try:
            status = subprocess.run(
                ["dbus-run-session", "--", sys.executable, "-B", script, *arguments],
                env=environment, check=False).returncode
        finally:
            display.terminate()
            display.wait()
    sys.exit(status)


def start_services():
    """The window manager and the accessibility bus, inside the desktop."""
    services = [subprocess.Popen(["openbox"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)]
    launchers = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
    for launcher in launchers:
        if os.path.exists(launcher):
            services.append(subprocess.Popen([launcher, "--launch-immediately"],
                                             stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
            return services
    sys.exit("at-spi-bus-launcher is missing; packaging/test installs it")


def manages_windows():
    """Whether the window manager is there: a window that comes before it gets no keyboard."""
    told = subprocess.run(["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"], capture_output=True,
                          text=True, check=False)
    return "window id" in told.stdout


def wait_for(what, probe, seconds=20):
    """The first answer of `probe` that is not false; fails the test when none comes in time."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        answer = probe()
        if answer:
            return answer
        time.sleep(0.1)
    raise AssertionError(f"waited {seconds} s in vain for {what}")


def keys(*names):
    """Presses these keys one after the other, as a keyboard would."""
    subprocess.run(["xdotool", "key", *names], check=True, timeout=30)


class LogTest(unittest.TestCase):
    """Tests of the program, which the command line names first, over a new log of their own."""

    patience = 60  # seconds for one command

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="coolwarm-log-")
        self.addCleanup(folder.cleanup)
        self.folder = folder.name
        self.data = os.path.join(folder.name, "data")

    def run_program(self, *arguments):
        done = subprocess.run([sys.argv[1], "--data-dir", self.data, *arguments], text=True,
                              capture_output=True, timeout=self.patience, check=False)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout

    def start_window(self):
        window = subprocess.Popen([sys.argv[1], "--data-dir", self.data])
        self.addCleanup(window.wait)
        self.addCleanup(window.kill)
        return window


def run_tests(programs=()):
    """Runs the tests of the script that was called, inside the desktop, and ends with their status."""
    need(programs)
    services = start_services()
    try:
        status = unittest.main(argv=sys.argv[:1], exit=False, verbosity=2).result.wasSuccessful()
    finally:
        for service in services:
            service.kill()
            service.wait()
    sys.exit(0 if status else 1)
