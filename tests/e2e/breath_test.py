#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A breath as somebody with closed eyes hears it: recorded from a loudspeaker without a room."""

import os
import sys

import desktop

desktop.run_inside(__file__, sys.argv[1:])
import parts  # noqa: E402  (needs the desktop's bus)
from desktop import keys, wait_for  # noqa: E402
from loudspeaker import RATE, Loudspeaker, loudness  # noqa: E402

PIECE = RATE // 4  # samples that are looked at together
SILENCE = 20  # root mean square of 16 bit samples
IN, HOLD, OUT = 5, 1, 3  # seconds


def pitch(samples):
    """Of one soft tone, in hertz: how often it rises through nought in a second."""
    rises = sum(1 for one, following in zip(samples, samples[1:]) if one < 0 <= following)
    return rises * RATE / len(samples)


def sounds(samples):
    """Each sound without a pause: the second at which it begins, and the pitch of each piece."""
    found, before = [], False
    for at in range(0, len(samples) - PIECE, PIECE):
        piece = samples[at:at + PIECE]
        heard = loudness(piece) > SILENCE
        if heard and not before:
            found.append((at / RATE, []))
        if heard:
            found[-1][1].append(pitch(piece))
        before = heard
    return found


class Breath(desktop.LogTest):
    def test_rises_for_five_seconds_waits_for_one_and_sinks_for_three(self):
        wait_for("the window manager", desktop.manages_windows)
        speaker = Loudspeaker(self, os.environ)
        speaker.start()
        self.start_window()
        wait_for("the window", parts.program)
        parts.find(parts.BUTTONS, "More to do beside the pack").queryComponent().grabFocus()
        keys("space", "Down", "Return")
        wait_for("a breath in", lambda: "Breathe in" in parts.shown_texts())
        heard = sounds(speaker.record(2 * (IN + HOLD + OUT) + IN))
        # The first and the last may have begun earlier or end later; between them is a breath out
        # with the next one in, which follows at once.
        (began, pitches), (next_began, _) = heard[1:3]
        self.assertAlmostEqual(next_began - began, IN + HOLD + OUT, delta=0.5)
        self.assertAlmostEqual(len(pitches) * PIECE / RATE, IN + OUT, delta=0.5)
        turn = OUT * RATE // PIECE
        out, into = pitches[1:turn - 1], pitches[turn + 2:-1]
        self.assertEqual(out, sorted(out, reverse=True))
        self.assertEqual(into, sorted(into))
        self.assertGreater(out[0], 1.2 * out[-1])
        self.assertGreater(into[-1], 1.2 * into[0])
        parts.press("Stop")
        wait_for("silence", lambda: loudness(speaker.record(1)) < SILENCE)


if __name__ == "__main__":
    desktop.run_tests(["xdotool", "pulseaudio", "pactl", "parec"])
