# SPDX-License-Identifier: MIT
"""The parts of the comparison that need no second program: parsing, sums and the table."""

import os
import unittest

import figures


class Parsing(unittest.TestCase):
    def test_pss_is_read_from_a_rollup(self):
        self.assertEqual(figures.pss_of("00400000-7ffd rollup\nRss: 900 kB\nPss:   421 kB\nPss_Anon: 3 kB\n"), 421)
        with self.assertRaises(ValueError):
            figures.pss_of("Rss: 900 kB\n")

    def test_only_voluntary_switches_are_wakeups(self):
        self.assertEqual(figures.switches_of(
            "Name:\tx\nvoluntary_ctxt_switches:\t57\nnonvoluntary_ctxt_switches:\t9\n"), 57)
        with self.assertRaises(ValueError):
            figures.switches_of("nonvoluntary_ctxt_switches:\t9\n")

    def test_a_name_with_brackets_and_spaces_moves_no_field(self):
        rest = " ".join(str(number) for number in range(4, 53))
        self.assertEqual(figures.ticks_of(f"12 (a) b (c) S {rest}"), 14 + 15)

    def test_the_kernel_writes_what_is_parsed(self):
        here = figures.watch(os.getpid(), 0.05)
        self.assertGreater(here["pss_kib"], 1000)
        self.assertGreaterEqual(here["cpu_percent"], 0)
        self.assertGreater(here["wakeups_per_second"], 0)  # it has slept


class Sums(unittest.TestCase):
    def test_a_median_does_not_mind_one_that_is_far_out(self):
        self.assertEqual(figures.summary([3, 1, 2, 1000, 2]), {"median": 2, "spread": 1})

    def test_there_is_no_ratio_to_nothing(self):
        self.assertIsNone(figures.ratio(5, 0))
        self.assertEqual(figures.ratio(3, 2), 1.5)


class Table(unittest.TestCase):
    def test_limits_are_judged(self):
        lines = figures.table([("start", 150, 100, "an empty window", "ms", 1.5),
                               ("memory", 151, 100, "an empty window", "KiB", 1.5),
                               ("wake-ups", 0.5, 0, "ktimer", "/s", None)]).splitlines()
        self.assertEqual(len(lines), 4)
        self.assertRegex(lines[1], r"1\.50 +1\.50 +met")
        self.assertIn("MISSED", lines[2])
        self.assertNotIn("MISSED", lines[3])
        self.assertTrue(lines[3].endswith("ktimer"))


class Growth(unittest.TestCase):
    def test_what_was_not_measured_is_a_line(self):
        lines = figures.growth_table([0, 1000], {"start, ms": {0: 60.44, 1000: 61},
                                                 "search, ms": {1000: 0.1234}}).splitlines()
        self.assertEqual(lines[0].split(), ["sessions", "0", "1,000"])
        self.assertEqual(lines[1].split(), ["start,", "ms", "60.4", "61"])
        self.assertEqual(lines[2].split(), ["search,", "ms", "-", "0.123"])


if __name__ == "__main__":
    unittest.main()
