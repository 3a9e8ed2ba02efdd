# SPDX-License-Identifier: MIT
"""Figures of processes as the kernel tells them, and what is made of many of them."""

import os
import statistics
import time

TICKS = os.sysconf("SC_CLK_TCK")


def pss_of(smaps_rollup):
    """The proportional set size in KiB out of the text of /proc/PID/smaps_rollup."""
    for line in smaps_rollup.splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1])
    raise ValueError("no Pss in smaps_rollup")


def switches_of(status):
    """How often a thread went to sleep and was woken again, out of /proc/PID/task/TID/status."""
    for line in status.splitlines():
        if line.startswith("voluntary_ctxt_switches:"):
            return int(line.split()[1])
    raise ValueError("no voluntary_ctxt_switches in status")


def ticks_of(stat):
    """User and system time in clock ticks out of /proc/PID/stat; the name may hold anything."""
    fields = stat[stat.rindex(")") + 2:].split()
    return int(fields[11]) + int(fields[12])


def read(path):
    with open(path, encoding="utf-8", errors="replace") as file:
        return file.read()


def wakeups(pid):
    """The wake-ups of all threads so far; those of a thread that has just ended are lost."""
    total = 0
    for thread in os.listdir(f"/proc/{pid}/task"):
        try:
            total += switches_of(read(f"/proc/{pid}/task/{thread}/status"))
        except FileNotFoundError:
            pass
    return total


def watch(pid, seconds):
    """Wake-ups a second and the share of one core over the next `seconds`, and PSS at their end."""
    began, woken, used = time.monotonic(), wakeups(pid), ticks_of(read(f"/proc/{pid}/stat"))
    time.sleep(seconds)
    span = time.monotonic() - began
    return {
        "wakeups_per_second": max(0, wakeups(pid) - woken) / span,
        "cpu_percent": 100 * (ticks_of(read(f"/proc/{pid}/stat")) - used) / TICKS / span,
        "pss_kib": pss_of(read(f"/proc/{pid}/smaps_rollup")),
    }


def summary(values):
    """The median, and the median distance from it."""
    middle = statistics.median(values)
    return {"median": middle, "spread": statistics.median(abs(value - middle) for value in values)}


def ratio(ours, theirs):
    """How many times as much; nothing where there is nothing to divide by."""
    return ours / theirs if theirs else None


def aligned(cells):
    """Rows of words as lines, each column as wide as its longest word."""
    widths = [max(len(row[at]) for row in cells) for at in range(len(cells[0]))]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip()
                     for row in cells)


def growth_table(counts, found):
    """How costs grow: for each name in `found` its figures by count, in the unit of the name."""
    cells = [("sessions", *(f"{count:,}" for count in counts))]
    for name, by_count in found.items():
        cells.append((name, *("-" if by_count.get(count) is None else f"{by_count[count]:.3g}"
                              for count in counts)))
    return aligned(cells)


def table(rows):
    """Rows of what, ours, theirs, their name, unit and limit (a ratio or None) as aligned lines."""
    cells = [("what", "coolwarm", "other", "ratio", "limit", "", "the other is")]
    for what, ours, theirs, name, unit, limit in rows:
        times = ratio(ours, theirs)
        verdict = "" if times is None or limit is None else "met" if times <= limit else "MISSED"
        cells.append((what, f"{ours:.3g} {unit}", f"{theirs:.3g} {unit}",
                      "-" if times is None else f"{times:.2f}",
                      "-" if limit is None else f"{limit:.2f}", verdict, name))
    return aligned(cells)
