#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Coolwarm beside an empty Qt window, the sqlite3 shell and the timers that are installed, all in
one run on one machine, since only ratios mean something; and how costs grow with the log. Prints
two tables and writes JSON.

    tests/bench/compare.py build/release/coolwarm [--sessions N] [--rounds N] [--json FILE]
                           [--growth N,N,…]
"""

import argparse
import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, os.path.join(HERE, os.pardir, "e2e")]

import desktop  # noqa: E402
import figures  # noqa: E402
from screen import Screen  # noqa: E402

PEERS = {"workrave": ["workrave"], "ktimer": ["ktimer"], "gnome-clocks": ["gnome-clocks"],
         "safeeyes": ["safeeyes"]}
EMPTY = """#include <QApplication>
#include <QWidget>
int main(int count, char** words) {
    QApplication application(count, words);
    QWidget window;
    window.resize(1120, 760);
    window.show();
    return QApplication::exec();
}
"""
# An empty window loads no font. What one costs, a window with a single word tells.
WORD = EMPTY.replace("#include <QWidget>", "#include <QLabel>\n#include <QWidget>").replace(
    "window.resize", 'QLabel word(QStringLiteral("Ready"), &window);\n    window.resize')
SETTLING = 3  # seconds after the first picture in which a program may still be busy
BACKUP = 8  # seconds after which a program has begun to back up its log
LONGEST_BUSY = 90  # seconds in which it has to become calm
WATCHED = 30  # seconds

INSERT = """
INSERT OR IGNORE INTO site (name) VALUES ('Lower back'), ('Neck');
INSERT INTO session (uuid, modality, site_id, start_utc, start_offset, end_utc, end_offset,
    planned_minutes, outcome, origin, pain_before, pain_after, note, end_wall, changed_utc)
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :count)
SELECT printf('%08x-0000-4000-8000-000000000000', i),
    CASE i % 2 WHEN 0 THEN 'ice' ELSE 'heat' END, 1 + i % 20, t, 60, t + 1200, 60, 20, 'completed',
    'manual', i % 11, i % 7, CASE i % 5 WHEN 0 THEN 'eased, a little' ELSE '' END, t + 1200, t
FROM (SELECT i, :now - (:count - i + 300) * :apart AS t FROM n) WHERE :count > 0;
"""
# The same columns as the export, with the same times.
SHELL_EXPORT = """.mode csv
.headers on
.output {target}
SELECT uuid AS id, modality, site.name AS site,
    strftime('%Y-%m-%dT%H:%M:%S', start_utc + start_offset * 60, 'unixepoch') || '+01:00' AS started_at,
    strftime('%Y-%m-%dT%H:%M:%S', end_utc + end_offset * 60, 'unixepoch') || '+01:00' AS ended_at,
    strftime('%Y-%m-%d %H:%M:%S', start_utc + start_offset * 60, 'unixepoch') AS started_local,
    strftime('%Y-%m-%d %H:%M:%S', end_utc + end_offset * 60, 'unixepoch') AS ended_local,
    planned_minutes, end_utc - start_utc AS duration_seconds, outcome, origin,
    CASE WHEN end_utc - start_utc BETWEEN 900 AND 1500 THEN 'yes' ELSE 'no' END AS within_window,
    pain_before, pain_after, note
FROM session JOIN site ON site.id = session.site_id
WHERE deleted_utc IS NULL AND end_utc IS NOT NULL ORDER BY start_utc, session.id;
"""
SHELL_IMPORT = """CREATE TABLE session (id TEXT UNIQUE, modality TEXT, site TEXT, started_at TEXT,
    ended_at TEXT, started_local TEXT, ended_local TEXT, planned_minutes INTEGER,
    duration_seconds INTEGER, outcome TEXT, origin TEXT, within_window TEXT, pain_before INTEGER,
    pain_after INTEGER, note TEXT);
CREATE INDEX history ON session (started_at);
CREATE INDEX rest_wall ON session (modality, site, ended_at);
CREATE INDEX span ON session (site, ended_at);
.mode csv
.import --skip 1 {source} session
"""


def timed(command, **more):
    began = time.monotonic()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, **more)
    return time.monotonic() - began


def make_log(program, folder, count):
    """A log of that many sessions, the last of them some days ago; the program makes its tables."""
    os.makedirs(folder, mode=0o700)
    subprocess.run([program, "--data-dir", folder, "log", "ice", "--start", "2020-01-01T10:00",
                    "--minutes", "20"], check=True, stdout=subprocess.DEVNULL)
    with sqlite3.connect(os.path.join(folder, "coolwarm.db")) as log:
        log.execute("PRAGMA synchronous = OFF")
        log.execute("PRAGMA cache_size = -1000000")
        log.execute("UPDATE state SET briefed_utc = 1")
        for statement in INSERT.split(";")[:-1]:
            # Ten million sessions 25 minutes apart would begin before anybody kept a log.
            log.execute(statement, {"count": count, "now": int(time.time()),
                                    "apart": 1500 if count <= 1_000_000 else 150}
                        if ":count" in statement else {})
    log.close()


def build_window(folder, name, text):
    source, program = os.path.join(folder, f"{name}.cpp"), os.path.join(folder, name)
    with open(source, "w", encoding="utf-8") as file:
        file.write(text)
    flags = subprocess.run(["pkg-config", "--cflags", "--libs", "Qt6Widgets"], check=True,
                           capture_output=True, text=True).stdout.split()
    subprocess.run(["c++", "-std=c++20", "-O2", "-fPIC", source, "-o", program, *flags], check=True)
    return program


class Shown:
    """A program from its start to its first picture, and until it is left."""

    def __init__(self, screen, command, seconds=30):
        self.screen = screen
        if screen.wait(False, 10) is None:
            raise RuntimeError("something else is on the display")
        began = time.monotonic()
        self.process = subprocess.Popen(command, stdout=subprocess.DEVNULL,
                                        stderr=subprocess.DEVNULL, start_new_session=True)
        seen = screen.wait(True, seconds)
        self.seconds = None if seen is None else seen - began

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for end in (signal.SIGTERM, signal.SIGKILL):
            if self.process.poll() is None:
                os.killpg(self.process.pid, end)
                try:
                    self.process.wait(5)
                except subprocess.TimeoutExpired:
                    continue


def start_times(screen, commands, rounds):
    """For each name the median until its first picture, or None where there was none. In turns, so
    that all meet the same weather; the first turn only warms up."""
    times = {name: [] for name in commands}
    for turn in range(rounds + 1):
        for name, command in commands.items():
            with Shown(screen, command) as shown:
                if turn > 0 and shown.seconds is not None:
                    times[name].append(1000 * shown.seconds)
    return {name: figures.summary(found)["median"] if found else None
            for name, found in times.items()}


def idle(screen, command):
    with Shown(screen, command) as shown:
        if shown.seconds is None or shown.process.poll() is not None:
            return None
        # A long log is backed up first after a day without; what counts is how it is afterwards.
        time.sleep(BACKUP)
        for _ in range(LONGEST_BUSY // SETTLING):
            if figures.watch(shown.process.pid, SETTLING)["cpu_percent"] < 1:
                break
        return figures.watch(shown.process.pid, WATCHED)


def compare_windows(screen, options, work, rows, raw):
    empty = build_window(work, "empty", EMPTY)
    word = build_window(work, "word", WORD)
    logs = {count: os.path.join(work, f"log-{count}") for count in (0, options.sessions)}
    for count, folder in logs.items():
        make_log(options.program, folder, count)
    ours = {count: [options.program, "--data-dir", folder] for count, folder in logs.items()}
    peers = {name: command for name, command in PEERS.items() if shutil.which(command[0])}
    raw["not installed"] = [name for name in PEERS if name not in peers]
    starts = start_times(screen, {"empty window": [empty], "a word": [word], **ours, **peers}, options.rounds)
    raw["start_ms"] = {str(name): milliseconds for name, milliseconds in starts.items()}
    base = starts["empty window"]
    for count in logs:
        rows.append((f"first window, {count:,} sessions", starts[count], base, "an empty Qt window",
                     "ms", 1.5))
    rows.append(("first window, empty log", starts[0], starts["a word"], "a window with one word",
                 "ms", None))
    rows.append(("first window, long log", starts[options.sessions], starts[0],
                 "the same, empty log", "ms", 1.1))
    still = {"empty window": idle(screen, [empty]), "a word": idle(screen, [word]), "idle": idle(screen, ours[options.sessions])}
    subprocess.run([options.program, "--data-dir", logs[0], "start", "ice", "--minutes", "25",
                    "--no-window"], check=True, stdout=subprocess.DEVNULL)
    still["running"] = idle(screen, ours[0])
    raw["idle"] = still
    for what, key, unit, limit in (("memory of the idle window", "pss_kib", "KiB", 1.5),
                                   ("wake-ups, idle", "wakeups_per_second", "/s", None),
                                   ("processor, idle", "cpu_percent", "%", None)):
        rows.append((what, still["idle"][key], still["empty window"][key], "an empty Qt window",
                     unit, limit))
    rows.append(("memory of the idle window", still["idle"]["pss_kib"], still["a word"]["pss_kib"],
                 "a window with one word", "KiB", None))
    for what, key, unit in (("wake-ups, running", "wakeups_per_second", "/s"),
                            ("processor, running", "cpu_percent", "%")):
        rows.append((what, still["running"][key], still["idle"][key], "the idle window", unit, None))
    for name, command in peers.items():
        calm = idle(screen, command)
        if starts[name] is None or calm is None:
            raw.setdefault("showed no window", []).append(name)
            continue
        raw.setdefault("peers", {})[name] = calm
        rows.append(("first window", starts[options.sessions], starts[name], name, "ms", None))
        for what, key, unit in (("memory", "pss_kib", "KiB"),
                                ("wake-ups, idle", "wakeups_per_second", "/s"),
                                ("processor, idle", "cpu_percent", "%")):
            rows.append((what, still["idle"][key], calm[key], name, unit, None))
    return logs[options.sessions]


def compare_files(options, work, log, rows, raw):
    ours, shell = os.path.join(work, "ours.csv"), os.path.join(work, "shell.csv")
    exports, imports = {"coolwarm": [], "sqlite3": []}, {"coolwarm": [], "sqlite3": []}
    for at in range(options.rounds):  # in turns, so that both meet the same weather
        exports["coolwarm"].append(timed([options.program, "--data-dir", log, "export", ours]))
        exports["sqlite3"].append(timed(["sqlite3", os.path.join(log, "coolwarm.db")], text=True,
                                        input=SHELL_EXPORT.format(target=shell)))
        fresh = os.path.join(work, f"import-{at}")
        imports["coolwarm"].append(
            timed([options.program, "--data-dir", fresh, "import", ours]))
        plain = os.path.join(work, f"import-{at}.db")
        imports["sqlite3"].append(timed(["sqlite3", plain], text=True,
                                        input=SHELL_IMPORT.format(source=ours)))
        shutil.rmtree(fresh)
        os.remove(plain)
    raw["export_seconds"], raw["import_seconds"] = exports, imports
    for what, times, limit in (("export", exports, 0.4), ("import", imports, 1.5)):
        mine, theirs = (figures.summary(times[name])["median"] for name in ("coolwarm", "sqlite3"))
        rows.append((f"{what} of {options.sessions:,} sessions", mine, theirs, "the sqlite3 shell",
                     "s", limit))


# What of tests/bench/core_bench shows growth, and the rest of its name after the count.
GROWING = {"startThatIsRefused": ("decision, ms", ""), "firstPage": ("first page, ms", ""),
           "jumpToTheMiddle": ("jump, ms", "/0"), "searchInNotes": ("search, ms", "/0"),
           "exportAsCsv": ("export, ms", "")}
MILLISECONDS = {"ns": 1e-6, "us": 1e-3, "ms": 1, "s": 1e3}


def core_bench(options, wanted):
    """The milliseconds of each of these benchmarks, by the first part of its name."""
    bench = os.path.join(os.path.dirname(options.program), "tests", "bench", "coolwarm_core_bench")
    answer = subprocess.run([bench, f"--benchmark_filter=^({'|'.join(wanted)})$",
                             "--benchmark_format=json", "--benchmark_min_time=0.2"],
                            check=True, capture_output=True)
    found = {each["name"].split("/")[0]: each["real_time"] * MILLISECONDS[each["time_unit"]]
             for each in json.loads(answer.stdout)["benchmarks"]}
    if set(found) != {name.split("/")[0] for name in wanted}:
        raise RuntimeError(f"{bench} did not measure all of {wanted}")
    return found


def compare_trends(options, rows):
    found = core_bench(options, ["trendsOfALog/1000000/0", "painByDayBySqliteAlone/1000000"])
    rows.append(("trends of 1,000,000 records", found["trendsOfALog"],
                 found["painByDayBySqliteAlone"], "SQLite alone, pain by day", "ms", 0.45))


def measure_growth(screen, options, work, raw):
    starting = "first window, ms"
    found = {starting: {}, **{title: {} for title, _ in GROWING.values()}}
    for count in options.growth:
        log = os.path.join(work, f"growth-{count}")
        make_log(options.program, log, count)
        command = {count: [options.program, "--data-dir", log]}
        found[starting][count] = start_times(screen, command, options.rounds)[count]
        shutil.rmtree(log)
        wanted = [f"{name}/{count}{rest}" for name, (_, rest) in GROWING.items()]
        for name, milliseconds in core_bench(options, wanted).items():
            found[GROWING[name][0]][count] = milliseconds
    raw["growth"] = found
    return figures.growth_table(options.growth, found)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("program", type=os.path.abspath)
    parser.add_argument("--sessions", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--json", type=os.path.abspath, default=os.path.abspath("compare.json"))
    parser.add_argument("--growth", default="0,1000,100000,1000000,10000000",
                        type=lambda text: [int(count) for count in text.split(",") if count])
    options = parser.parse_args()
    desktop.need(["sqlite3", "pkg-config", "c++"])
    desktop.run_inside(os.path.abspath(__file__),
                       [options.program, "--sessions", str(options.sessions), "--rounds",
                        str(options.rounds), "--json", options.json, "--growth",
                        ",".join(str(count) for count in options.growth)])
    services = desktop.start_services()
    time.sleep(SETTLING)
    rows, raw = [], {"sessions": options.sessions, "rounds": options.rounds}
    with tempfile.TemporaryDirectory(prefix="coolwarm-compare-") as work:
        screen = Screen()
        log = compare_windows(screen, options, work, rows, raw)
        compare_files(options, work, log, rows, raw)
        compare_trends(options, rows)
        growth = measure_growth(screen, options, work, raw)
    for service in services:
        service.terminate()
    print(figures.table(rows), growth, sep="\n\n")
    for reason in ("not installed", "showed no window"):
        if raw.get(reason):
            print(f"{reason}: {', '.join(raw[reason])}")
    raw["table"] = [dict(zip(("what", "coolwarm", "other", "name", "unit", "limit"), row),
                         ratio=figures.ratio(row[1], row[2])) for row in rows]
    with open(options.json, "w", encoding="utf-8") as file:
        json.dump(raw, file, indent=1)


if __name__ == "__main__":
    main()
