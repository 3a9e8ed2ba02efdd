#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What the program does not do: talk to a network, leave its files open to others, follow a trap."""

import os
import re
import shutil
import stat
import subprocess
import sys
import time
import unittest

import headless

PROGRAM = sys.argv[1]
PRIVATE_FOLDER, PRIVATE_FILE = 0o700, 0o600
SECRET = "only for my doctor 4711"


def mode(path):
    return stat.S_IMODE(os.lstat(path).st_mode)


class Program(unittest.TestCase):
    def setUp(self):
        home = headless.Home(self)
        self.home, self.folder = home.path, home.data
        self.environment = home.environment()

    def run_program(self, *arguments, before=()):
        return subprocess.run([*before, PROGRAM, "--data-dir", self.folder, *arguments],
                              env=self.environment, capture_output=True, text=True, timeout=60,
                              check=False)

    def must(self, *arguments, before=()):
        done = self.run_program(*arguments, before=before)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout

    def window(self, seconds, before=()):
        """Opens the window, lets it live for a while and asks it to end."""
        process = subprocess.Popen([*before, PROGRAM, "--data-dir", self.folder],
                                   env=self.environment, stdout=subprocess.PIPE,
                                   stderr=subprocess.STDOUT, text=True, start_new_session=True)
        deadline = time.monotonic() + 20
        while not os.path.isdir(os.path.join(self.folder, "backups")):
            self.assertLess(time.monotonic(), deadline, "the window did not come up")
            time.sleep(0.05)
        time.sleep(seconds)
        subprocess.run(["pkill", "-TERM", "-g", str(process.pid)], check=False)
        return process.communicate(timeout=20)[0]


class Traced(Program):
    def test_opens_no_socket_to_any_network(self):
        trace = os.path.join(self.home, "trace")
        strace = ["strace", "-f", "-o", trace, "-e", "trace=%network"]
        self.must("log", "ice", "--start", "2026-01-01T10:00", "--minutes", "20", before=strace)
        kinds = set()
        for run in (None, ("export", os.path.join(self.home, "a.csv")),
                    ("backup", os.path.join(self.home, "b.db")), ("status",)):
            if run is None:
                self.window(1, before=strace)
            else:
                self.must(*run, before=strace)
            with open(trace, encoding="utf-8", errors="replace") as file:
                kinds |= set(re.findall(r"socket(?:pair)?\((AF_\w+)", file.read()))
        self.assertEqual(kinds - {"AF_UNIX"}, set())
        self.assertIn("AF_UNIX", kinds, "the trace shows nothing at all")


class WithoutNetwork(Program):
    def test_works_where_there_is_no_network(self):
        alone = headless.apart("-n")
        self.must("start", "heat", "--no-window", before=alone)
        self.must("stop", before=alone)
        self.window(0.5, before=alone)
        self.assertIn("Heat", self.must("history", before=alone))


class Security(Program):
    def test_keeps_everything_from_others_whatever_the_umask(self):
        before = os.umask(0)
        self.addCleanup(os.umask, before)
        self.must("log", "ice", "--start", "2026-01-01T10:00", "--minutes", "20")
        self.window(0.5)
        self.must("export", os.path.join(self.home, "a.csv"))
        self.must("backup", os.path.join(self.home, "b.db"))
        self.must("restore", os.path.join(self.home, "b.db"))
        seen = 0
        for folder, _, files in os.walk(self.folder):
            self.assertEqual(mode(folder), PRIVATE_FOLDER, folder)
            for name in files:
                self.assertEqual(mode(os.path.join(folder, name)), PRIVATE_FILE, name)
                seen += 1
        self.assertGreaterEqual(seen, 4)  # the log, one of the day, the week, before the restore
        for name in ("a.csv", "b.db"):
            self.assertEqual(mode(os.path.join(self.home, name)), PRIVATE_FILE, name)

    def test_writes_through_no_planted_link(self):
        """Others may write the folder of the target: nothing they put there leads elsewhere."""
        shared = os.path.join(self.home, "shared")
        victim = os.path.join(self.home, "victim")
        os.makedirs(shared, mode=0o777)
        self.must("log", "ice", "--start", "2026-01-01T10:00", "--minutes", "20")
        with open(victim, "w", encoding="ascii") as file:
            file.write("mine")
        for verb, name in (("export", "a.csv"), ("backup", "b.db")):
            for planted in (f".coolwarm-{name}-XXXXXX", f"{name}.part", f"{name}-journal"):
                os.symlink(victim, os.path.join(shared, planted))
            self.must(verb, os.path.join(shared, name))
            self.assertTrue(stat.S_ISREG(os.lstat(os.path.join(shared, name)).st_mode))
        with open(victim, encoding="ascii") as file:
            self.assertEqual(file.read(), "mine")

    def test_prints_no_note_and_no_site_by_the_way(self):
        self.must("log", "ice", "--start", "2026-01-01T10:00", "--minutes", "20", "--note", SECRET,
                  "--site", SECRET)
        told = self.window(0.5)
        self.assertNotIn(SECRET, told)
        for folder, _, files in os.walk(self.home):
            for name in files:
                path = os.path.join(folder, name)
                if name.endswith(".db"):
                    continue
                with open(path, "rb") as file:
                    self.assertNotIn(SECRET.encode(), file.read(), path)

    def test_is_built_to_make_attacks_hard(self):
        header = subprocess.run(["readelf", "-W", "-h", "-l", "-d", "-s", PROGRAM],
                                capture_output=True, text=True, check=True).stdout
        self.assertRegex(header, r"Type:\s+DYN")  # position independent
        self.assertRegex(header, r"GNU_RELRO")
        self.assertRegex(header, r"\bNOW\b")
        self.assertRegex(header, r"GNU_STACK[^\n]*\bRW\b")
        self.assertIn("__stack_chk_fail", header)


if __name__ == "__main__":
    for program in ("strace", "readelf", "unshare", "pkill"):
        if shutil.which(program) is None:
            sys.exit(f"{program} is missing; packaging/test installs it")
    if "Traced" in sys.argv:
        headless.run_only_where(["strace", "-f", "-o", "/dev/null", "true"])
    if "WithoutNetwork" in sys.argv:
        headless.run_only_where([*headless.apart("-n"), "true"])
    unittest.main(argv=[sys.argv[0], *sys.argv[2:]])
