#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Every state of the program through everything that a home computer does to time.

{idle, session, alarm, rest} x {suspend, lock, clock forward, clock back, zone, reboot, reboot with a
wrong clock, crash, quit}, on the real kernel: time namespaces move the boot clock as a suspend does,
another boot id under /proc is a reboot, libfaketime moves the wall clock alone. What must come out
is worked out here from the time that has truly passed, by other code than the program's.
"""

import glob
import json
import os
import signal
import subprocess
import sys
import time
import unittest
from datetime import datetime

import headless

PROGRAM = sys.argv[1]
FAKETIME = (glob.glob("/usr/lib/*/faketime/libfaketime.so.1") or [None])[0]
MINUTE, HOUR = 60, 3600
ICE_REST = 2 * HOUR
TOLERANCE = 20  # seconds; what the commands themselves take on a slow machine

# State: how it is made, and minutes that the pack has been on (None: not any more).
STATES = {
    "idle": ([["start", "ice", "--no-window"], ["discard"]], None),
    "session": ([["start", "ice", "--minutes", "20", "--ago", "5", "--no-window"]], 5),
    "alarm": ([["start", "ice", "--minutes", "20", "--ago", "21", "--no-window"]], 21),
    "rest": ([["start", "ice", "--minutes", "20", "--ago", "8", "--no-window"], ["stop"]], None),
}


class World:
    """The computer as the program sees it: moved clocks, zone and boot."""

    def __init__(self, boot=0, wall=0, boot_id=None, zone="UTC"):
        self.boot, self.wall, self.boot_id, self.zone = boot, wall, boot_id, zone

    def command(self, arguments):
        command = list(arguments)
        if self.boot_id:
            script = f'mount --bind "{self.boot_id}" /proc/sys/kernel/random/boot_id && exec "$@"'
            command = headless.apart("-m", "sh", "-c", script, "sh") + command
        if self.boot:
            command = headless.apart("-T", "--boottime", str(self.boot)) + command
        return command

    def environment(self):
        environment = {"TZ": self.zone}
        if self.wall:
            environment |= {"LD_PRELOAD": FAKETIME, "FAKETIME": f"{self.wall:+d}s",
                            "FAKETIME_DONT_FAKE_MONOTONIC": "1", "DONT_FAKE_MONOTONIC": "1"}
        return environment


class Matrix(unittest.TestCase):
    def setUp(self):
        self.home = headless.Home(self)
        self.folder = self.home.data

    def run_program(self, arguments, world=None):
        world = world or World()
        command = world.command([PROGRAM, "--data-dir", self.folder, *arguments])
        done = subprocess.run(command, env=self.home.environment(**world.environment()),
                              capture_output=True, text=True, timeout=60, check=False)
        return done

    def must(self, arguments, world=None):
        done = self.run_program(arguments, world)
        self.assertEqual(done.returncode, 0, f"{arguments}: {done.stderr}")
        return done.stdout

    def make(self, state):
        for arguments in STATES[state][0]:
            self.must(arguments)
        self.made = time.monotonic()

    def check(self, state, passed, world=None):
        """What must be true `passed` seconds after make(), by the clock that cannot be set."""
        passed += time.monotonic() - self.made
        status = json.loads(self.must(["status", "--json"], world))
        shown = datetime.fromisoformat(status["now"]).timestamp()
        meant = time.time() + (world.wall if world else 0)
        self.assertAlmostEqual(shown, meant, delta=TOLERANCE, msg="the wall clock was not moved")
        on = STATES[state][1]
        if on is not None:
            elapsed = on * MINUTE + passed
            running = status["running"]
            self.assertIsNotNone(running)
            alarm = elapsed >= 20 * MINUTE
            self.assertEqual(running["state"], "alarm" if alarm else "running")
            self.assertAlmostEqual(running["elapsed_seconds"], elapsed, delta=TOLERANCE)
            refused = self.run_program(["start", "ice", "--no-window"], world)
            self.assertEqual(refused.returncode, 3, refused.stderr)
            return status
        self.assertIsNone(status["running"])
        left = ICE_REST - passed if state == "rest" else 0
        if left > 0:
            self.assertEqual(status["ice"]["state"], "resting")
            self.assertAlmostEqual(status["ice"]["remaining_seconds"], left, delta=TOLERANCE)
            opens = datetime.fromisoformat(status["ice"]["opens_at"])
            shown = datetime.fromisoformat(status["now"])
            self.assertAlmostEqual((opens - shown).total_seconds(), left, delta=TOLERANCE)
            refused = self.run_program(["start", "ice", "--no-window"], world)
            self.assertEqual(refused.returncode, 3, refused.stderr)
        else:
            self.assertEqual(status["ice"]["state"], "ready")
        self.assertEqual(status["heat"]["state"], "ready")
        return status

    def each_state(self, event):
        for state in STATES:
            with self.subTest(state=state):
                self.folder = os.path.join(self.home.path, state)
                event(state)


class KernelClock(Matrix):
    """What moves the kernel's clock and boot; not every machine lets a test do so."""

    def another_boot(self):
        path = os.path.join(self.home.path, "boot_id")
        with open(path, "w", encoding="ascii") as file:
            file.write("01234567-89ab-4cde-8f01-23456789abcd\n")
        return path

    def since_boot(self, uptime):
        """The shift that makes this machine's boot clock show `uptime`."""
        return uptime - int(time.clock_gettime(time.CLOCK_BOOTTIME))

    def test_suspend(self):
        def event(state):
            self.make(state)
            for minutes in (3, 30, 150):
                slept = minutes * MINUTE
                self.check(state, slept, World(boot=slept, wall=slept))
        self.each_state(event)

    def test_suspend_that_the_wall_clock_slept_through(self):
        def event(state):
            self.make(state)
            self.check(state, 30 * MINUTE, World(boot=30 * MINUTE))
        self.each_state(event)

    def test_reboot(self):
        def event(state):
            self.make(state)
            for minutes in (4, 40, 180):
                off = minutes * MINUTE
                self.check(state, off, World(self.since_boot(50), off, self.another_boot()))
        self.each_state(event)

    def test_reboot_with_a_clock_that_was_set_back_makes_a_session_due_at_once(self):
        def event(state):
            self.make(state)
            uptime = 70
            passed = uptime - (time.monotonic() - self.made)
            world = World(self.since_boot(uptime), -10 * HOUR, self.another_boot())
            if STATES[state][1] is None:
                self.check(state, passed, world)
                return
            # Nobody knows for how long the pack has been on: it is due, and it asks.
            status = json.loads(self.must(["status", "--json"], world))
            self.assertEqual(status["running"]["state"], "alarm")
            self.assertGreaterEqual(status["running"]["elapsed_seconds"], 20 * MINUTE)
            self.assertEqual(self.run_program(["discard"], world).returncode, 3)
        self.each_state(event)


class WallClock(Matrix):
    """What anybody may do: set the wall clock, crash, quit."""

    def test_clock_set_forward_and_back(self):
        def event(state):
            self.make(state)
            for wall in (10 * HOUR, -10 * HOUR, 400 * 24 * HOUR, 2 * MINUTE, -2 * MINUTE):
                self.check(state, 0, World(wall=wall))
        self.each_state(event)

    def test_a_year_beyond_2038(self):
        def event(state):
            self.make(state)
            self.check(state, 0, World(wall=20 * 365 * 24 * HOUR))
        self.each_state(event)

    def test_zone_changed(self):
        def event(state):
            self.make(state)
            status = self.check(state, 0, World(zone="Asia/Tokyo"))
            self.assertTrue(status["now"].endswith("+09:00"), status["now"])
        self.each_state(event)

    def window(self):
        """A window on no screen, told to be there by its answer to a second start."""
        process = subprocess.Popen(
            [PROGRAM, "--data-dir", self.folder],
            env=self.home.environment(**World().environment()),
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline:
            if glob.glob(os.path.join(self.folder, "coolwarm.socket")):
                return process
            self.assertIsNone(process.poll(), "the window ended")
            time.sleep(0.02)
        return self.fail("the window did not come up")

    def end(self, process, with_signal):
        process.send_signal(with_signal)
        self.assertIsNotNone(process.wait(timeout=20))
        for left in glob.glob(os.path.join(self.folder, "coolwarm.socket")):
            os.remove(left)
        return process.returncode

    def test_lock(self):
        def event(state):
            self.make(state)
            process = self.window()  # no screen shows it
            self.check(state, 0)
            self.assertEqual(self.end(process, signal.SIGTERM), 0)
        self.each_state(event)

    def test_crash(self):
        def event(state):
            self.make(state)
            self.end(self.window(), signal.SIGKILL)
            self.check(state, 0)
            process = self.window()
            self.check(state, 0)
            self.end(process, signal.SIGTERM)
        self.each_state(event)

    def test_quit(self):
        def event(state):
            self.make(state)
            for ending in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
                self.assertEqual(self.end(self.window(), ending), 0)
            self.check(state, 0)
            self.assertIn("in order", self.must(["check"]))
        self.each_state(event)


if __name__ == "__main__":
    if FAKETIME is None:
        sys.exit("libfaketime is missing; packaging/test installs it")
    if "KernelClock" in sys.argv:
        headless.run_only_where(
            World(boot=5, boot_id="/proc/sys/kernel/random/uuid").command(["true"]))
    unittest.main(argv=[sys.argv[0], *sys.argv[2:]])
