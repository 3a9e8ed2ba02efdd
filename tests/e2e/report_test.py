#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The doctor's report as a file, by the built program and without any display."""

import glob
import os
import resource
import shutil
import signal
import stat
import subprocess
import sys
import time
import unittest

import headless

PROGRAM = sys.argv[1]


class Report(unittest.TestCase):
    def setUp(self):
        home = headless.Home(self)
        self.home, self.folder = home.path, home.data
        self.environment = home.environment()
        for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
            self.environment.pop(name, None)
        for day in range(10, 20):
            self.must("log", "ice", "--start", f"2026-01-{day}T08:00", "--minutes", "20",
                      "--pain-before", "6", "--pain-after", "4", "--note", f"note of the {day}th")

    def run_program(self, *arguments, **options):
        return subprocess.run([PROGRAM, "--data-dir", self.folder, *arguments],
                              env=self.environment, capture_output=True, text=True, timeout=120,
                              check=False, **options)

    def must(self, *arguments):
        done = self.run_program(*arguments)
        self.assertEqual((done.returncode, done.stderr), (0, ""), arguments)
        return done.stdout

    def place(self, name):
        return os.path.join(self.home, name)

    def report(self, name, *options):
        self.must("report", self.place(name), "--from", "2026-01-01", *options)
        return self.place(name)

    def refused(self, *arguments, **options):
        done = self.run_program(*arguments, **options)
        self.assertEqual(done.returncode, 4, done)
        self.assertEqual(done.stderr.count("\n"), 1, done.stderr)
        return done.stderr

    def words(self, file):
        return subprocess.run(["pdftotext", file, "-"], capture_output=True, text=True,
                              check=True).stdout

    def left(self):
        return [name for _, _, files in os.walk(self.home) for name in files
                if name.startswith(".coolwarm-")]

    def test_needs_no_display(self):
        file = self.report("r.pdf", "--sections", "packs,sessions")
        self.assertIn("note of the 19th", self.words(file))
        self.assertEqual(stat.S_IMODE(os.stat(file).st_mode), 0o600)
        fonts = subprocess.run(["pdffonts", file], capture_output=True, text=True,
                               check=True).stdout.splitlines()[2:]
        self.assertTrue(fonts)
        for font in fonts:
            self.assertEqual(font.split()[-5], "yes", font)

    def test_speaks_the_language_of_the_user(self):
        self.environment.update(LANG="de_DE.UTF-8", LANGUAGE="de")
        with open(self.report("r.html"), encoding="utf-8") as page:
            text = page.read()
        self.assertIn('<html lang="de', text)

    def test_takes_the_place_of_one_that_is_open(self):
        file = self.report("r.pdf")
        with open(file, "rb") as before:
            first = before.read(64)
            self.must("log", "heat", "--start", "2026-01-20T08:00", "--minutes", "15")
            self.report("r.pdf")
            before.seek(0)
            self.assertEqual(before.read(64), first)
            before.seek(0, os.SEEK_END)
            self.assertNotEqual(before.tell(), os.path.getsize(file))
        self.assertIn("20 Jan", self.words(file))

    def test_a_full_disk_leaves_the_old_file(self):
        with open(self.place("r.pdf"), "w", encoding="ascii") as file:
            file.write("the old one")

        def limited():
            resource.setrlimit(resource.RLIMIT_FSIZE, (16 * 1024, resource.RLIM_INFINITY))

        self.refused("report", self.place("r.pdf"), "--from", "2026-01-01", preexec_fn=limited)
        with open(self.place("r.pdf"), encoding="ascii") as file:
            self.assertEqual(file.read(), "the old one")
        self.assertEqual(self.left(), [])

    def test_a_folder_that_cannot_be_written_is_named(self):
        """Nobody may make a file there, not even root."""
        self.assertIn("/proc/r.pdf", self.refused("report", "/proc/r.pdf"))

    def test_killed_it_leaves_nothing(self):
        for pause in range(6):
            process = subprocess.Popen([PROGRAM, "--data-dir", self.folder, "report",
                                        self.place("r.pdf"), "--from", "2026-01-01"],
                                       env=self.environment, stdout=subprocess.DEVNULL,
                                       stderr=subprocess.DEVNULL)
            time.sleep(0.03 * pause)
            process.send_signal(signal.SIGTERM)
            process.wait()
            self.assertEqual(self.left(), [])

    def test_goes_into_a_pipe(self):
        done = subprocess.run(f'"{PROGRAM}" --data-dir "{self.folder}" report - --from 2026-01-01 '
                              "| cat", shell=True, env=self.environment, capture_output=True,
                              text=True, check=True)
        self.assertIn("10 of 10 sessions", done.stdout)

    def test_libreoffice_opens_the_page(self):
        office = shutil.which("soffice") or shutil.which("libreoffice")
        if office is None:
            self.skipTest("LibreOffice is not installed")
        page = self.report("r.html")
        subprocess.run([office, "--headless", "--convert-to", "txt:Text", "--outdir", self.home,
                        page], env=self.environment, capture_output=True, check=True, timeout=120)
        with open(glob.glob(self.place("*.txt"))[0], encoding="utf-8", errors="replace") as text:
            self.assertIn("Sessions, by day", text.read())


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[2:])
