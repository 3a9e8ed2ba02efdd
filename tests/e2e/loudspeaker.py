# SPDX-License-Identifier: MIT
"""A loudspeaker without a room: plays for one test alone, and is listened to."""

import array
import math
import subprocess

from desktop import wait_for

RATE = 22050  # samples a second of what is recorded, of 16 bits each


class Loudspeaker:
    """An audio server in this environment, until the test ends; nothing is heard outside."""

    def __init__(self, test, environment):
        self.test, self.environment = test, environment

    def launch(self, *command, **options):
        process = subprocess.Popen(command, env=self.environment, stderr=subprocess.DEVNULL,
                                   **options)
        self.test.addCleanup(process.wait)
        self.test.addCleanup(process.kill)
        return process

    def start(self, *modules):
        """With the room in which is listened, or with these modules of the server instead."""
        self.launch("pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1",
                    *(f"--load={module}" for module in modules or ("module-null-sink sink_name=room",)),
                    "--load=module-native-protocol-unix")
        wait_for("the audio server", lambda: self.control("info").returncode == 0)

    def control(self, *arguments):
        return subprocess.run(["pactl", *arguments], env=self.environment, capture_output=True,
                              text=True, check=False)

    def playing(self):
        return self.control("list", "short", "sink-inputs").stdout.strip()

    def listen(self, rate=RATE):
        """A process that writes what is heard, so many samples a second, until it is ended."""
        return self.launch("parec", "-d", "room.monitor", "--format=s16le", f"--rate={rate}",
                           "--channels=1", "--latency-msec=50", stdout=subprocess.PIPE)

    def record(self, seconds):
        """The samples of what is heard in so many seconds from now on."""
        recorder = self.listen()
        data = recorder.stdout.read(int(2 * RATE * seconds))
        recorder.kill()
        recorder.stdout.close()
        return array.array("h", data)


def loudness(samples):
    """The root mean square."""
    return math.sqrt(sum(sample * sample for sample in samples) / max(1, len(samples)))
