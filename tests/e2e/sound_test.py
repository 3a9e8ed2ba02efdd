#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The alarm that is heard: recorded from a loudspeaker without a room, not assumed."""

import array
import math
import subprocess
import sys
import unittest

import headless
from desktop import need, wait_for

PROGRAM = sys.argv[1]
RATE = 22050
SILENCE = 20  # root mean square of 16 bit samples


def loudness(samples):
    return math.sqrt(sum(sample * sample for sample in samples) / max(1, len(samples)))


class Sound(unittest.TestCase):
    def setUp(self):
        home = headless.Home(self)
        self.folder = home.data
        self.environment = home.environment()

    def start(self, *command, **options):
        process = subprocess.Popen(command, env=self.environment, stderr=subprocess.DEVNULL,
                                   **options)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        return process

    def start_server(self, loudspeaker="module-null-sink sink_name=room"):
        self.start(
            "pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1",
            f"--load={loudspeaker}", "--load=module-native-protocol-unix")
        wait_for("the audio server", lambda: self.control("info").returncode == 0)

    def control(self, *arguments):
        return subprocess.run(["pactl", *arguments], env=self.environment, capture_output=True,
                              text=True, check=False)

    def playing(self):
        return self.control("list", "short", "sink-inputs").stdout.strip()

    def record(self, seconds):
        """What is heard in so many seconds from now on."""
        recorder = self.start("parec", "-d", "room.monitor", "--format=s16le", f"--rate={RATE}",
                              "--channels=1", stdout=subprocess.PIPE)
        data = recorder.stdout.read(2 * RATE * seconds)
        recorder.kill()
        recorder.stdout.close()
        return array.array("h", data)

    def run_program(self, *arguments):
        done = subprocess.run([PROGRAM, "--data-dir", self.folder, *arguments],
                              env=self.environment, capture_output=True, text=True, timeout=60,
                              check=False)
        self.assertEqual(done.returncode, 0, done.stderr)

    def ring(self):
        """A window that finds an alarm which was due a minute ago."""
        self.run_program("start", "ice", "--minutes", "15", "--ago", "16", "--no-window")
        self.start(PROGRAM, "--data-dir", self.folder)
        wait_for("the sound", self.playing)

    def test_grows_from_gentle_to_loud_and_ends_with_the_answer(self):
        self.start_server()
        self.ring()
        heard = self.record(16)
        first, last = loudness(heard[:4 * RATE]), loudness(heard[12 * RATE:])
        self.assertGreater(first, SILENCE, "nothing is heard")
        self.assertGreater(last, 1.3 * first, "it does not grow")
        self.run_program("confirm")
        wait_for("silence", lambda: not self.playing())
        self.assertLess(loudness(self.record(1)), SILENCE)

    def sees_a_loudspeaker(self):
        """What the window asks another process before a session."""
        return subprocess.run([PROGRAM, "--look-for-loudspeaker"], env=self.environment,
                              capture_output=True, timeout=60, check=False).returncode == 0

    def test_sees_before_a_session_that_there_is_no_audio_service(self):
        self.assertFalse(self.sees_a_loudspeaker())

    def test_sees_before_a_session_that_there_is_a_loudspeaker(self):
        self.start_server()
        self.assertTrue(self.sees_a_loudspeaker())

    def test_sees_through_the_device_that_stands_for_none(self):
        self.start_server("module-always-sink")
        wait_for("the device", lambda: "auto_null" in self.control("list", "short", "sinks").stdout)
        self.assertFalse(self.sees_a_loudspeaker())

    def test_goes_on_with_a_loudspeaker_that_comes_back(self):
        self.start_server()
        self.ring()
        self.assertGreater(loudness(self.record(4)), SILENCE)
        module = [line.split()[0] for line in self.control("list", "short", "modules")
                  .stdout.splitlines() if "null-sink" in line]
        self.control("unload-module", module[0])
        self.control("load-module", "module-null-sink", "sink_name=room")
        wait_for("the sound again", self.playing)
        self.assertGreater(loudness(self.record(4)), SILENCE)


if __name__ == "__main__":
    need(["pulseaudio", "pactl", "parec"])
    unittest.main(argv=[sys.argv[0], *sys.argv[2:]])
