# SPDX-License-Identifier: MIT
"""Start, stop, history and export in a real window, through what a screen reader sees."""

import csv
import json
import os
import signal
import subprocess
import sys
import tempfile
import time

import desktop

desktop.run_inside(__file__, sys.argv[1:])
import parts  # noqa: E402  (needs the desktop's bus)
from desktop import wait_for  # noqa: E402
from parts import keys  # noqa: E402

PROGRAM = sys.argv[1]


class Walk:
    """One user's walk through the program, with a log of its own."""

    def __init__(self, folder):
        self.folder = folder
        self.data = os.path.join(folder, "data")
        self.window = None

    def open_window(self):
        self.window = subprocess.Popen([PROGRAM, "--data-dir", self.data])
        wait_for("the window", parts.program)

    def run(self, *arguments):
        return subprocess.run([PROGRAM, "--data-dir", self.data, *arguments], text=True,
                              capture_output=True, timeout=60, check=False)

    def status(self):
        answer = self.run("status", "--json")
        assert answer.returncode == 0, answer.stderr
        return json.loads(answer.stdout)

    def history(self):
        return json.loads(self.run("history", "--json").stdout)

    # The steps, in order.

    def first_start_shows_the_card_and_runs(self):
        parts.press("Start ice")
        parts.read_first_card()
        parts.find(parts.BUTTONS, "Take it off now")
        running = self.status()["running"]
        assert running["modality"] == "ice" and running["state"] == "running", running
        assert running["planned_minutes"] == 20, running

    def minutes_change_by_the_buttons(self):
        parts.press("One minute more")
        wait_for("21 minutes", lambda: self.status()["running"]["planned_minutes"] == 21)
        parts.press("One minute less")
        wait_for("20 minutes", lambda: self.status()["running"]["planned_minutes"] == 20)

    def pain_before_is_noted(self):
        parts.press("6 of 10")

    def no_second_session_and_no_second_window(self):
        second = self.run("start", "heat")
        assert second.returncode == 3 and second.stderr.count("\n") == 1, second
        again = subprocess.run([PROGRAM, "--data-dir", self.data], timeout=30, check=False)
        assert again.returncode == 0, again
        assert self.window.poll() is None, "the first window is gone"

    def stop_asks_for_pain_and_note(self):
        parts.press("Take it off now")
        parts.find(parts.BUTTONS, "Done")
        parts.press("3 of 10")
        parts.type_into("Note", 'Quotes ", commas, and a line\nbreak \u2744')
        parts.press("Done")
        ended = wait_for("the session in the log", self.history)[0]
        wait_for("pain and note in the log", lambda: self.history()[0]["note"])
        ended = self.history()[0]
        assert ended["outcome"] == "stopped_early", ended
        assert (ended["pain_before"], ended["pain_after"]) == (6, 3), ended
        assert ended["note"] == 'Quotes ", commas, and a line\nbreak \u2744', ended

    def the_rest_is_held_and_told(self):
        button = parts.find(parts.BUTTONS, "Ice again from")
        assert not parts.enabled(button), "ice can be started during its rest"
        assert self.status()["ice"]["state"] == "resting"
        refused = self.run("start", "ice", "--no-window")
        assert refused.returncode == 3, refused

    def the_other_therapy_asks_for_the_skin(self):
        parts.press("Start heat")
        parts.press("No, not yet")
        assert self.status()["running"] is None

    def the_history_shows_the_session(self):
        parts.press("History")
        table = wait_for("the list", lambda: parts.look(parts.CLOSED_ROLES, "History"))
        cells = table.queryTable()
        wait_for("a day and a session", lambda: (cells.nRows, cells.nColumns) == (2, 1))
        day, session = (cells.getAccessibleAt(row, 0).name for row in range(2))
        assert day.startswith("Today ") and day.endswith("1 ice"), day
        assert session.startswith("Ice, Today ") and "pain 6 before, 3 after" in session, session
        parts.press("Table")
        wait_for("the table", lambda: (cells.nRows, cells.nColumns) == (1, 7))
        row = [cells.getAccessibleAt(0, column).name for column in range(cells.nColumns)]
        assert row[1] == "Ice" and row[2] == "Lower back", row
        assert row[5] == "pain 6 before, 3 after", row

    def the_export_writes_the_log(self):
        target = os.path.join(self.folder, "log.csv")
        keys("ctrl+e")
        parts.type_into("File", target)
        parts.press("Export")
        wait_for("the file", lambda: os.path.exists(target))
        parts.press("Close")
        with open(target, encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
        assert len(rows) == 1 and rows[0]["site"] == "Lower back", rows
        assert rows[0]["note"] == 'Quotes ", commas, and a line\nbreak \u2744', rows
        with open(target, "rb") as file:
            content = file.read()
        assert content.startswith(b"\xef\xbb\xbfid,modality,"), content[:20]
        assert self.run("export", "-", "--bom").stdout.encode() == content.replace(b"\r\n", b"\n")

    def a_killed_window_finds_its_session_again(self):
        started = self.run("start", "heat", "--site", "Neck", "--minutes", "12")
        assert started.returncode == 0 and not started.stderr, started
        parts.find(parts.BUTTONS, "Take it off now")
        before = self.status()["running"]
        self.window.send_signal(signal.SIGKILL)
        self.window.wait()
        wait_for("the window to be gone", lambda: parts.program() is None)
        self.open_window()
        parts.find(parts.BUTTONS, "Take it off now")
        after = self.status()["running"]
        assert (before["id"], before["ends_at"]) == (after["id"], after["ends_at"])

    def what_another_program_records_shows_by_itself(self):
        started = self.run("start", "heat", "--site", "Neck", "--minutes", "12", "--no-window")
        assert started.returncode == 0, started
        parts.find(parts.BUTTONS, "Take it off now")

    def a_command_opens_the_window_when_there_is_none(self):
        self.window.terminate()
        self.window.wait()
        wait_for("the window to be gone", lambda: parts.program() is None)
        # Read to the end: a window that kept our pipe open would hold this up for ever.
        started = self.run("start", "heat", "--site", "Neck", "--minutes", "12")
        assert started.returncode == 0 and not started.stderr, started
        wait_for("the window", parts.program)
        assert self.status()["running"]["site"] == "Neck"
        assert self.run().returncode == 0  # a second start raises the minimised one

    def a_mistake_is_discarded_without_a_trace(self):
        parts.press("Started by mistake")
        wait_for("nothing running", lambda: self.status()["running"] is None)
        assert len(self.history()) == 1
        assert self.status()["heat"]["state"] == "ready"

    def all_steps(self):
        return [self.first_start_shows_the_card_and_runs, self.minutes_change_by_the_buttons,
                self.pain_before_is_noted, self.no_second_session_and_no_second_window,
                self.stop_asks_for_pain_and_note, self.the_rest_is_held_and_told,
                self.the_other_therapy_asks_for_the_skin, self.the_history_shows_the_session,
                self.the_export_writes_the_log, self.a_killed_window_finds_its_session_again,
                self.a_mistake_is_discarded_without_a_trace,
                self.what_another_program_records_shows_by_itself,
                self.a_mistake_is_discarded_without_a_trace,
                self.a_command_opens_the_window_when_there_is_none,
                self.a_mistake_is_discarded_without_a_trace]


def main():
    services = desktop.start_services()
    with tempfile.TemporaryDirectory(prefix="coolwarm-e2e-") as folder:
        walk = Walk(folder)
        try:
            walk.open_window()
            for step in walk.all_steps():
                began = time.monotonic()
                try:
                    step()
                except Exception:
                    print("shown at the failure:", parts.shown_texts(), flush=True)
                    raise
                print(f"ok {step.__name__} ({time.monotonic() - began:.1f} s)", flush=True)
        finally:
            subprocess.run(["pkill", "-f", walk.data], check=False)
            if walk.window is not None:
                walk.window.wait()
            for service in services:
                service.terminate()


main()
