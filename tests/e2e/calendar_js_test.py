# SPDX-License-Identifier: MIT
"""The plan of the day as ical.js reads it, from the built program."""

import json
import os
import subprocess
import sys
import unittest

import headless

PROGRAM = sys.argv[1]
READER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "calendar_js.js")
SITE = "Rücken, links; unten \\ " + "冷" * 50
FOLDER = headless.npm_folder(READER, "ical.js")


class ReadByIcalJs(unittest.TestCase):
    def setUp(self):
        home = headless.Home(self)
        self.file = os.path.join(home.path, "plan.ics")
        self.data, self.environment = home.data, home.environment()

    def plan(self, *arguments):
        done = subprocess.run([PROGRAM, "plan", *arguments, "--data-dir", self.data],
                              env=self.environment, capture_output=True, text=True, timeout=60,
                              check=False)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout

    def events(self):
        done = subprocess.run(["node", READER, FOLDER, self.file], capture_output=True, text=True,
                              timeout=60, check=False)
        self.assertEqual(done.returncode, 0, done.stderr)
        return json.loads(done.stdout)

    def test_each_session_is_an_event_with_its_times_and_a_reminder(self):
        self.plan("--ice", "any", "--heat", "2", "--from", "00:00", "--to", "00:00", "--site", SITE,
                  "--ics", self.file, "--titles")
        sessions = json.loads(self.plan("--json"))["sessions"]
        events = self.events()
        self.assertEqual(len(events), len(sessions))
        self.assertGreater(len(events), 2)
        for event in events:
            self.assertTrue(event["isUtc"])
            self.assertIn(SITE, event["summary"])
            self.assertEqual((event["sequence"], event["status"], event["alarms"]),
                             (1, "CONFIRMED", 1))
            self.assertTrue(0 < event["end"] - event["start"] <= 25 * 60, event)

    def test_one_that_is_left_out_is_cancelled_under_its_name(self):
        self.plan("--ice", "any", "--heat", "2", "--from", "00:00", "--to", "00:00", "--ics", self.file)
        before = self.events()
        self.plan("--skip", "1", "--ics", self.file)
        after = self.events()
        cancelled = [event["uid"] for event in after if event["status"] == "CANCELLED"]
        self.assertEqual(cancelled, [before[0]["uid"]])
        self.assertEqual({event["uid"] for event in after}, {event["uid"] for event in before})
        self.assertEqual({event["sequence"] for event in after}, {2})


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], *sys.argv[2:]])
