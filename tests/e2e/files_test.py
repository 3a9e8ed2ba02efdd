#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Files and folders that are not as they should be: limits, kills, endless devices, pipes, rights."""

import os
import resource
import signal
import stat
import subprocess
import sys
import time
import unittest

import headless
from desktop import wait_for

PROGRAM = sys.argv[1]
MANY = 3000


def names_below(folder):
    return sorted(name for _, folders, files in os.walk(folder) for name in folders + files)


class Files(unittest.TestCase):
    def setUp(self):
        home = headless.Home(self)
        self.home, self.folder = home.path, home.data
        self.environment = home.environment()
        self.settings = os.path.join(self.home, "config", "coolwarm", "coolwarm.ini")

    def run_program(self, *arguments, **options):
        return subprocess.run([PROGRAM, "--data-dir", self.folder, *arguments],
                              env=self.environment, capture_output=True, text=True, timeout=60,
                              check=False, **options)

    def make_log(self):
        """Reading makes none."""
        return self.must("log", "ice", "--start", "2026-01-02T08:00", "--minutes", "20")

    def must(self, *arguments):
        done = self.run_program(*arguments)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done

    def place(self, name):
        return os.path.join(self.home, name)

    def fill(self):
        """A log of some hundred kilobytes, and a list of as many sessions more."""
        def rows(year):
            yield "modality,site,started_at,duration_seconds,note"
            for number in range(MANY):
                day, hour = divmod(number, 8)
                yield (f"ice,Neck,{year + day // 336}-{day // 28 % 12 + 1:02}-{day % 28 + 1:02}"
                       f"T{hour + 8:02}:00:00+00:00,1200,{'n' * 60}")
        for year in (1990, 2010):
            with open(self.place(f"{year}.csv"), "w", encoding="utf-8") as file:
                file.write("\n".join(rows(year)))
        self.must("import", self.place("1990.csv"))

    def test_a_limit_of_the_system_is_an_error_and_leaves_nothing(self):
        self.fill()
        before = names_below(self.home)

        def limited():
            resource.setrlimit(resource.RLIMIT_FSIZE, (64 * 1024, resource.RLIM_INFINITY))

        for arguments in (("import", self.place("2010.csv")), ("export", self.place("out.csv")),
                          ("backup", self.place("out.db"))):
            done = self.run_program(*arguments, preexec_fn=limited)
            self.assertEqual(done.returncode, 4, (arguments, done))
            self.assertEqual(done.stderr.count("\n"), 1, done.stderr)
            self.assertEqual(names_below(self.home), before)
        self.must("check")

    def killed(self, *arguments, when):
        """Kills a command in the middle, `when` says when; returns what was left in the home."""
        process = subprocess.Popen([PROGRAM, "--data-dir", self.folder, *arguments],
                                   env=self.environment, stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL)
        deadline = time.monotonic() + 20
        while process.poll() is None and not when() and time.monotonic() < deadline:
            pass
        process.send_signal(signal.SIGKILL)
        return process.wait()

    def left(self):
        return [name for name in names_below(self.home) if name.startswith(".coolwarm-")]

    def test_a_killed_export_leaves_nothing(self):
        """The whole file has a name for the moment before it takes its place: that goes with the next one."""
        self.fill()
        for pause in range(12):
            began = time.monotonic()
            self.killed("export", self.place("out.csv"),
                        when=lambda: time.monotonic() > began + 0.01 * pause)
            self.assertLessEqual(len(self.left()), 1)
        self.must("export", self.place("out.csv"))
        self.assertEqual(self.left(), [])

    def test_what_a_killed_backup_left_goes_with_the_next_one(self):
        self.fill()
        for _ in range(5):
            self.killed("backup", self.place("out.db"), when=self.left)
        with open(self.place(".coolwarm-holiday"), "w", encoding="ascii") as file:
            file.write("the user's own")
        self.must("backup", self.place("out.db"))
        self.assertEqual(self.left(), [".coolwarm-holiday"])

    def test_a_file_that_never_ends_is_refused(self):
        for endless in ("/dev/zero", "/dev/urandom"):
            done = self.run_program("import", endless)
            self.assertEqual(done.returncode, 5, done)
            self.assertEqual(done.stderr.count("\n"), 1, done.stderr)

    def test_a_line_that_is_too_long_is_told_by_its_number(self):
        with open(self.place("long.csv"), "w", encoding="utf-8") as file:
            file.write("modality,site,started_at,duration_seconds,note\n")
            file.write("ice,Neck,2026-01-01T10:00:00+00:00,1200," + "x" * 1_100_000 + "\n")
        done = self.run_program("import", self.place("long.csv"))
        self.assertEqual(done.returncode, 5, done)
        self.assertIn("line 2", done.stderr)
        self.assertIn("1 MB", done.stderr)

    def window_comes(self):
        process = subprocess.Popen([PROGRAM, "--data-dir", self.folder], env=self.environment,
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        wait_for("the window's first backup",
                 lambda: os.path.isdir(os.path.join(self.folder, "backups")), seconds=30)
        process.terminate()
        self.assertEqual(process.wait(timeout=20), 0)

    def test_a_pipe_in_place_of_the_settings_holds_nobody_up(self):
        os.makedirs(os.path.dirname(self.settings))
        for pipe in (self.settings, self.settings + ".lock",
                     os.path.join(self.home, "config", "coolwarm.ini")):
            os.mkfifo(pipe)
            self.folder = self.place(os.path.relpath(pipe, self.home).replace("/", " in "))
            self.make_log()
            self.window_comes()
            self.assertTrue(stat.S_ISFIFO(os.stat(pipe).st_mode))
            os.remove(pipe)

    def test_a_backup_that_is_a_pipe_or_endless_is_refused(self):
        self.make_log()
        os.mkfifo(self.place("pipe"))
        for strange in (self.place("pipe"), "/dev/zero"):
            done = self.run_program("restore", strange)
            self.assertIn(done.returncode, (4, 5), done)

    def test_a_log_that_others_may_read_is_told_once(self):
        os.makedirs(self.folder)
        os.chmod(self.folder, 0o777)
        told = self.make_log().stderr
        self.assertEqual(told.count("\n"), 1, told)
        self.assertIn("chmod -R go= ", told)
        self.assertEqual(self.must("status").stderr, "")
        subprocess.run(told.split("run: ")[1], shell=True, check=True)
        self.assertEqual(stat.S_IMODE(os.stat(self.folder).st_mode), 0o700)
        self.must("status")
        os.chmod(os.path.join(self.folder, "coolwarm.db"), 0o644)
        self.assertNotEqual(self.must("status").stderr, "")


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], *sys.argv[2:]])
