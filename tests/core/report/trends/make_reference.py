#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes reference.txt: what SciPy says of 1,000 random logs, which reference_test.cpp draws in the same way.

Needs python3-scipy, which no test does; run it again after a change of how logs are drawn.
A line is of one log: for ice and then for heat the pairs, days, mean before, mean change, low and high end of
its 95 % interval ("-" where there are too few), then quartiles and median of all changes.
"""

import sys

import numpy
from scipy import stats

LOGS = 1000


class Draw:
    """Random numbers that C++ draws alike: Knuth's linear congruential generator, its upper half."""

    def __init__(self, seed):
        self.state = seed

    def below(self, limit):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % limit


def log(seed):
    """Pairs of a log: (day, modality, before, after), in order."""
    draw = Draw(seed)
    days = 1 + draw.below(30)
    for day in range(days):
        for _ in range(draw.below(5)):
            modality = draw.below(2)
            before = draw.below(11)
            after = max(0, min(10, before + 3 - draw.below(8)))
            yield day, modality, before, after


def effect(pairs):
    """The figures of one modality's pairs, as words."""
    days = sorted({day for day, _, _ in pairs})
    words = [str(len(pairs)), str(len(days)),
             repr(float(numpy.mean([before for _, before, _ in pairs]))) if pairs else "0"]
    if len(pairs) < 10 or len(days) < 5:
        return words + ["-", "-", "-"]
    means = [numpy.mean([after - before for at, before, after in pairs if at == day]) for day in days]
    mean = numpy.mean(means)
    if numpy.ptp(means) == 0:
        low = high = mean
    else:
        low, high = stats.t.interval(0.95, len(means) - 1, loc=mean, scale=stats.sem(means))
    return words + [repr(float(value)) for value in (mean, low, high)]


def line(seed):
    pairs = list(log(seed))
    words = []
    for wanted in range(2):
        words += effect([(day, before, after) for day, modality, before, after in pairs if modality == wanted])
    changes = [after - before for _, _, before, after in pairs]
    words += [repr(float(value)) for value in numpy.percentile(changes, [25, 50, 75])] if changes else ["-"] * 3
    return " ".join(words)


if __name__ == "__main__":
    with open(sys.argv[1], "w", encoding="utf-8") as out:
        for seed in range(LOGS):
            out.write(line(seed) + "\n")
