#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes the sounds beside this script, of the alarm and of what guides a breath or a stretch: each
a loop of a few seconds, 16 bit, one channel.

Soft beginnings, and notes below 1.5 kHz: what is high is heard badly through a door and by many
older people. Run it again after a change and commit what it writes; the build does not need it.
"""

import array
import math
import os
import sys
import wave

RATE = 22050
SOFTEST = 0.3  # what guides is heard by whoever lies beside it, and by nobody next door
LOUDEST = 0.89  # of full scale: room for what a loudspeaker adds
DRIVE = 3.0  # how far the peaks are rounded off, so that the rest can be louder


def note(frequency, seconds, partials, decay, attack=0.008):
    """A struck tone: `partials` are (multiple of the frequency, share, times faster to die away)."""
    samples = []
    for at in range(int(seconds * RATE)):
        time = at / RATE
        rise = min(1.0, time / attack)
        samples.append(rise * sum(
            share * math.exp(-time * decay * faster) * math.sin(2 * math.pi * frequency * multiple * time)
            for multiple, share, faster in partials))
    return samples


def laid_out(length, strokes):
    """A loop of `length` seconds; what rings beyond its end goes on at its beginning."""
    loop = [0.0] * int(length * RATE)
    for start, samples in strokes:
        first = int(start * RATE)
        for at, value in enumerate(samples):
            loop[(first + at) % len(loop)] += value
    loudest = max(abs(value) for value in loop)
    return [math.tanh(DRIVE * value / loudest) / math.tanh(DRIVE) * LOUDEST for value in loop]


def bells():
    """Two bells, a fourth apart, three times and a pause."""
    bell = ((1.0, 1.0, 1.0), (2.0, 0.55, 1.4), (2.4, 0.3, 1.9), (3.0, 0.25, 2.4), (0.5, 0.3, 0.8))
    strokes = []
    for turn in range(3):
        strokes.append((turn * 0.9, note(659.26, 2.2, bell, 2.6)))
        strokes.append((turn * 0.9 + 0.45, note(493.88, 2.2, bell, 2.6)))
    return laid_out(4.0, strokes)


def wood():
    """A wooden bar's broken chord, up and down."""
    bar = ((1.0, 1.0, 1.0), (3.93, 0.35, 3.5), (9.2, 0.08, 7.0))
    chord = (392.00, 493.88, 587.33, 783.99, 587.33, 493.88)
    strokes = [(at * 0.22, note(frequency, 0.9, bar, 6.0, 0.004))
               for at, frequency in enumerate(chord + chord)]
    return laid_out(3.6, strokes)


def pulse():
    """Four even beeps with few overtones, for those whom a melody lets sleep on."""
    beep = []
    for at in range(int(0.18 * RATE)):
        time = at / RATE
        edge = min(1.0, time / 0.01, (0.18 - time) / 0.01)
        beep.append(edge * (math.sin(2 * math.pi * 880 * time)
                            + 0.4 * math.sin(2 * math.pi * 1320 * time)))
    return laid_out(2.0, [(turn * 0.3, beep) for turn in range(4)])


def breath(low, high, seconds, rises):
    """A soft hum that swells and dies away within a breath, and glides from one pitch to the other."""
    samples = []
    phase = 0.0
    for at in range(int(seconds * RATE)):
        share = at / (seconds * RATE)
        glide = (1 - math.cos(math.pi * share)) / 2
        frequency = low + (high - low) * (glide if rises else 1 - glide)
        phase += 2 * math.pi * frequency / RATE
        swell = math.sin(math.pi * share) ** 0.8
        samples.append(SOFTEST * swell * (math.sin(phase) + 0.25 * math.sin(2 * phase)) / 1.25)
    return samples


def soft(samples):
    """As they are but for their loudness, with no peak rounded off."""
    loudest = max(abs(value) for value in samples)
    return [SOFTEST * value / loudest for value in samples]


def breathe_in():
    """Rises for the 5 s of a breath in."""
    return breath(329.63, 493.88, 5.0, True)


def breathe_out():
    """Sinks for the 3 s of a breath out, below where a breath in begins."""
    return breath(196.00, 293.66, 3.0, False)


def count():
    """One short low knock a second."""
    return soft(note(440.00, 1.0, ((1.0, 1.0, 1.0), (3.93, 0.15, 2.5)), 18.0, 0.004))


def turn():
    """Two soft notes, a fifth up."""
    bar = ((1.0, 1.0, 1.0), (2.0, 0.2, 1.6))
    first = note(329.63, 2.0, bar, 3.5, 0.02)
    second = [0.0] * int(0.35 * RATE) + note(493.88, 1.65, bar, 3.5, 0.02)
    return soft([a + b for a, b in zip(first, second)])


def write(name, samples):
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), name + ".wav")
    data = array.array("h", (round(value * 32767) for value in samples))
    if sys.byteorder == "big":
        data.byteswap()
    with wave.open(path, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(data.tobytes())


def main():
    for make in (bells, wood, pulse, breathe_in, breathe_out, count, turn):
        write(make.__name__, make())


if __name__ == "__main__":
    main()
