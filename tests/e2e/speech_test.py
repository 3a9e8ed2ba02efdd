#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Spoken cues: recorded from a loudspeaker without a room; and a speech service that dies or is not there."""

import array
import contextlib
import os
import re
import signal
import sqlite3
import subprocess
import sys
import threading
import time
import unittest

import headless
from desktop import need, wait_for
from loudspeaker import Loudspeaker

PROGRAM = sys.argv[1]
RATE = 8000
SILENCE = 300  # of 16 bit samples; a voice goes to 20000
PATIENCE = 60  # seconds: the first start of a speech service is slow
MINUTE = 60
EARLIER = 35  # seconds by which a session is made to have begun earlier
LATEST = 8  # seconds after its moment


class Recorder(threading.Thread):
    """Listens all the time and knows when something was last heard."""

    def __init__(self, test):
        super().__init__(daemon=True)
        self.heard = []  # moments at which a tenth of a second was not silent
        self.process = test.speaker.listen(RATE)
        test.addCleanup(self.end)
        self.start()

    def end(self):
        self.process.kill()
        self.join()
        self.process.stdout.close()

    def run(self):
        while True:
            data = self.process.stdout.read(2 * RATE // 10)
            if not data:
                return
            if max(map(abs, array.array("h", data))) > SILENCE:
                self.heard.append(time.monotonic())

    def since(self, moment):
        return [heard for heard in self.heard if heard >= moment]


class Speech(unittest.TestCase):
    def setUp(self):
        home = headless.Home(self)
        self.folder, self.runtime = home.data, home.runtime
        self.environment = home.environment()
        self.speaker = Loudspeaker(self, self.environment)

    def start_loudspeaker(self):
        self.speaker.start("module-null-sink sink_name=room", "module-null-sink sink_name=elsewhere")
        self.addCleanup(self.end_service)

    def service(self):
        """The id of the speech service that the program has started; None without one."""
        try:
            with open(os.path.join(self.runtime, "speech-dispatcher", "pid",
                                   "speech-dispatcher.pid"), encoding="ascii") as file:
                pid = int(file.read())
            os.kill(pid, 0)
            return pid
        except (OSError, ValueError):
            return None

    def end_service(self):
        pid = self.service()
        if pid:
            os.kill(pid, signal.SIGTERM)

    def run_program(self, *arguments):
        done = subprocess.run([PROGRAM, "--data-dir", self.folder, *arguments],
                              env=self.environment, capture_output=True, text=True, timeout=60,
                              check=False)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout

    def change_log(self, statement):
        """What no command does: a switch of the window, a session that began some seconds ago."""
        with contextlib.closing(sqlite3.connect(os.path.join(self.folder, "coolwarm.db"))) as log:
            self.assertEqual(log.execute(statement).rowcount, 1)
            log.commit()

    def prefer_speech(self):
        self.run_program("start", "ice", "--no-window")
        self.run_program("discard")
        self.change_log("UPDATE preference SET speaks = 1")

    def open_window(self, **environment):
        self.environment |= environment
        return self.speaker.launch(PROGRAM, "--data-dir", self.folder)

    def streams(self):
        """What plays, or is ready to play, by its number."""
        told = subprocess.run(["pactl", "list", "sink-inputs"], env=self.environment,
                              capture_output=True, text=True, check=False).stdout
        blocks = re.split(r"^Sink Input #", told, flags=re.MULTILINE)[1:]
        return {block.split()[0]: block for block in blocks}

    def send_alarm_elsewhere(self):
        """The alarm's own sound plays on into another room, so that a voice is a voice."""
        number = wait_for("the alarm's own sound", lambda: [
            number for number, about in self.streams().items() if "speech" not in about], PATIENCE)[0]
        subprocess.run(["pactl", "move-sink-input", number, "elsewhere"], env=self.environment,
                       check=True)
        return time.monotonic() + 1  # what was on its way is heard still

    def test_says_that_five_minutes_are_left_at_that_moment(self):
        self.start_loudspeaker()
        self.prefer_speech()
        recorder = Recorder(self)
        self.run_program("start", "heat", "--minutes", "10", "--ago", "4", "--no-window")
        started = time.monotonic()
        self.change_log(f"UPDATE session SET start_utc = start_utc - {EARLIER}, "
                        f"start_boot_ms = start_boot_ms - {EARLIER} * 1000")
        moment = started + MINUTE - EARLIER
        window = self.open_window()
        wait_for("the voice", lambda: recorder.heard, PATIENCE)
        self.assertGreater(recorder.heard[0], moment - 2, "too early")
        self.assertLess(recorder.heard[0], moment + LATEST, "too late")
        time.sleep(5)  # for as long as it speaks; nothing else is said for minutes
        self.assertGreater(len(recorder.heard), 5, "no more than a click")
        self.assertLess(recorder.heard[-1], recorder.heard[0] + 4)
        self.assertIsNone(window.poll())

    def test_speaks_again_when_its_service_has_died(self):
        self.start_loudspeaker()
        self.prefer_speech()
        self.run_program("start", "heat", "--minutes", "10", "--ago", "10", "--no-window")
        window = self.open_window()
        recorder = Recorder(self)
        since = self.send_alarm_elsewhere()
        for way in (signal.SIGKILL, signal.SIGTERM):
            wait_for("the voice", lambda: recorder.since(since), PATIENCE)
            os.kill(wait_for("the service", self.service, PATIENCE), way)
            since = time.monotonic() + 2
        wait_for("the voice again", lambda: recorder.since(since), PATIENCE)
        self.assertIsNone(window.poll())
        self.run_program("confirm")
        confirmed = time.monotonic()
        time.sleep(25)  # it would have been said again by now
        self.assertEqual(recorder.since(confirmed + 5), [])

    def test_does_without_a_service(self):
        self.start_loudspeaker()
        self.prefer_speech()
        self.run_program("start", "heat", "--minutes", "10", "--ago", "10", "--no-window")
        window = self.open_window(SPEECHD_ADDRESS="unix_socket:/nonexistent/socket")
        wait_for("the alarm's own sound", self.streams, PATIENCE)
        self.assertIsNone(window.poll())
        window.send_signal(signal.SIGTERM)
        self.assertEqual(window.wait(timeout=20), 0)


if __name__ == "__main__":
    need(["pulseaudio", "pactl", "parec", "speech-dispatcher"])
    unittest.main(argv=[sys.argv[0], *sys.argv[2:]])
