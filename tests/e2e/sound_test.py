#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The alarm that is heard: recorded from a loudspeaker without a room, not assumed."""

import subprocess
import sys
import unittest

import headless
from desktop import need, wait_for
from loudspeaker import RATE, Loudspeaker, loudness

PROGRAM = sys.argv[1]
SILENCE = 20  # root mean square of 16 bit samples


class Sound(unittest.TestCase):
    def setUp(self):
        home = headless.Home(self)
        self.folder = home.data
        self.environment = home.environment()
        self.speaker = Loudspeaker(self, self.environment)

    def run_program(self, *arguments):
        done = subprocess.run([PROGRAM, "--data-dir", self.folder, *arguments],
                              env=self.environment, capture_output=True, text=True, timeout=60,
                              check=False)
        self.assertEqual(done.returncode, 0, done.stderr)

    def ring(self):
        """A window that finds an alarm which was due a minute ago."""
        self.run_program("start", "ice", "--minutes", "15", "--ago", "16", "--no-window")
        self.speaker.launch(PROGRAM, "--data-dir", self.folder)
        wait_for("the sound", self.speaker.playing)

    def test_grows_from_gentle_to_loud_and_ends_with_the_answer(self):
        self.speaker.start()
        self.ring()
        heard = self.speaker.record(16)
        first, last = loudness(heard[:4 * RATE]), loudness(heard[12 * RATE:])
        self.assertGreater(first, SILENCE, "nothing is heard")
        self.assertGreater(last, 1.3 * first, "it does not grow")
        self.run_program("confirm")
        wait_for("silence", lambda: not self.speaker.playing())
        self.assertLess(loudness(self.speaker.record(1)), SILENCE)

    def sees_a_loudspeaker(self):
        """What the window asks another process before a session."""
        return subprocess.run([PROGRAM, "--look-for-loudspeaker"], env=self.environment,
                              capture_output=True, timeout=60, check=False).returncode == 0

    def test_sees_before_a_session_that_there_is_no_audio_service(self):
        self.assertFalse(self.sees_a_loudspeaker())

    def test_sees_before_a_session_that_there_is_a_loudspeaker(self):
        self.speaker.start()
        self.assertTrue(self.sees_a_loudspeaker())

    def test_sees_through_the_device_that_stands_for_none(self):
        self.speaker.start("module-always-sink")
        wait_for("the device", lambda: "auto_null" in self.speaker.control(
            "list", "short", "sinks").stdout)
        self.assertFalse(self.sees_a_loudspeaker())

    def test_goes_on_with_a_loudspeaker_that_comes_back(self):
        self.speaker.start()
        self.ring()
        self.assertGreater(loudness(self.speaker.record(4)), SILENCE)
        module = [line.split()[0] for line in self.speaker.control("list", "short", "modules")
                  .stdout.splitlines() if "null-sink" in line]
        self.speaker.control("unload-module", module[0])
        self.speaker.control("load-module", "module-null-sink", "sink_name=room")
        wait_for("the sound again", self.speaker.playing)
        self.assertGreater(loudness(self.speaker.record(4)), SILENCE)


if __name__ == "__main__":
    need(["pulseaudio", "pactl", "parec"])
    unittest.main(argv=[sys.argv[0], *sys.argv[2:]])
