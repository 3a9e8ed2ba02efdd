# SPDX-License-Identifier: MIT
"""The command line of the built program, with no display and no session bus."""

import csv
import fcntl
import io
import json
import os
import re
import signal
import socket
import sqlite3
import stat
import subprocess
import sys
import tempfile
import threading
import time

import headless

PROGRAM = sys.argv[1]
HOME = tempfile.TemporaryDirectory(prefix="coolwarm-cli-home-")
# As bare as from cron: neither a display nor a bus is named at all.
BARE = {key: value for key, value in headless.environment_in(HOME.name).items()
        if not key.startswith(("QT_", "DBUS_", "XDG_"))} | {"LC_ALL": "C"}


LOGGED = ("log", "ice", "--start", "2026-01-02T10:00", "--minutes", "20")


def run(data, *arguments):
    return subprocess.run([PROGRAM, *arguments, "--data-dir", data], env=BARE, text=True,
                          encoding="utf-8", capture_output=True, timeout=60, check=False)


def expect(answer, code):
    assert answer.returncode == code, (answer.returncode, answer.stdout, answer.stderr)
    if code != 0:
        assert answer.stdout == "", answer
        assert answer.stderr.count("\n") == 1 and answer.stderr.endswith("\n"), answer
    return answer


def status(data):
    return json.loads(expect(run(data, "status", "--json"), 0).stdout)


def a_session_from_start_to_export(folder):
    data = os.path.join(folder, "plain")
    expect(run(data, "start", "ice", "--minutes", "20", "--pain", "6", "--no-window"), 0)
    assert status(data)["running"]["planned_minutes"] == 20
    expect(run(data, "start", "heat", "--no-window"), 3)
    expect(run(data, "confirm"), 3)
    expect(run(data, "stop", "--pain", "3", "--note", "=1+1"), 0)
    expect(run(data, "start", "ice", "--no-window"), 3)
    expect(run(data, "start", "heat", "--no-window"), 3)  # the skin has to be asked for
    expect(run(data, "start", "heat", "--no-window", "--skin-ok"), 0)
    expect(run(data, "discard"), 0)
    rows = list(csv.DictReader(io.StringIO(expect(run(data, "export", "-"), 0).stdout)))
    assert [row["note"] for row in rows] == ["'=1+1"], rows
    assert rows[0]["outcome"] == "stopped_early" and rows[0]["pain_before"] == "6", rows


def wrong_calls_are_told_in_one_line(folder):
    data = os.path.join(folder, "wrong")
    for arguments in (["nonsense"], ["start", "warmth"], ["start", "ice", "--minutes", "many"],
                      ["start", "ice", "--pain", "11"], ["log", "ice", "--start", "yesterday"],
                      ["history", "--from", "2026-02-30"], ["start", "ice", "--site", "two\nlines"]):
        expect(run(data, *arguments), 2)
    expect(run(data, "start", "ice", "--minutes", "14", "--no-window"), 3)
    expect(run(data, "start", "ice", "--minutes", "26", "--no-window"), 3)
    expect(run(data, "stop"), 3)


def a_log_that_cannot_be_opened(folder):
    blocked = os.path.join(folder, "file")
    with open(blocked, "w", encoding="utf-8") as file:
        file.write("no folder")
    expect(run(os.path.join(blocked, "below"), "status"), 4)
    foreign = os.path.join(folder, "foreign")
    os.makedirs(foreign)
    with open(os.path.join(foreign, "coolwarm.db"), "wb") as file:
        file.write(b"this is no database at all" * 100)
    expect(run(foreign, "status"), 4)
    with open(os.path.join(foreign, "coolwarm.db"), "rb") as file:
        assert file.read() == b"this is no database at all" * 100


def names_of_every_kind(folder):
    data = os.path.join(folder, "names")
    names = ['Left "big" toe, inner', "\u0627\u0644\u0631\u0643\u0628\u0629", "\U0001f9ca foot",
             "'quoted", "=SUM(A1)"]
    for hour, name in enumerate(names):
        expect(run(data, "log", "ice", "--start", f"2026-01-02T{hour:02}:00", "--minutes", "20",
                   "--site", name, "--note", "x" * 5000), 0)
    shown = json.loads(expect(run(data, "history", "--json"), 0).stdout)
    assert [row["site"] for row in reversed(shown)] == names, shown
    assert all(len(row["note"]) == 5000 for row in shown)


def the_folder_is_the_users_own(folder):
    data = os.path.join(folder, "private", "deep")
    expect(run(data, "status"), 4)  # a mistyped folder is told and not made
    assert not os.path.exists(data)
    expect(run(data, *LOGGED), 0)
    assert stat.S_IMODE(os.stat(data).st_mode) == 0o700
    assert stat.S_IMODE(os.stat(os.path.join(data, "coolwarm.db")).st_mode) == 0o600


def many_starts_at_once_give_one_session(folder):
    data = os.path.join(folder, "race")
    expect(run(data, *LOGGED), 0)
    codes = []
    threads = [threading.Thread(
        target=lambda: codes.append(run(data, "start", "ice", "--no-window").returncode))
        for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(codes) == [0] + [3] * 7, codes


def no_window_is_said_when_there_is_no_display(folder):
    data = os.path.join(folder, "headless")
    answer = run(data, "start", "ice")
    assert answer.returncode == 0 and answer.stderr.count("\n") == 1, answer
    assert status(data)["running"]["state"] == "running"


def an_export_that_nobody_reads_holds_up_no_start(folder):
    data = os.path.join(folder, "slow")
    rows = "".join(f"ice,20{year:02}-{month:02}-{day:02}T{hour:02}:00Z,,900\n"
                   for year in range(10, 25) for month in range(1, 13) for day in range(1, 29)
                   for hour in (6, 9, 12))
    listed = os.path.join(folder, "rows.csv")
    with open(listed, "w", encoding="utf-8") as file:
        file.write("modality,started_at,ended_at,duration_seconds\n" + rows)
    expect(run(data, "import", listed), 0)
    with subprocess.Popen([PROGRAM, "export", "-", "--data-dir", data], env=BARE,
                          stdout=subprocess.PIPE) as reader:
        assert reader.stdout.read(1000), "it has begun, and now nobody reads on"
        expect(run(data, "start", "ice", "--no-window"), 0)
        written = reader.stdout.read()
    assert written.count(b"\n") > rows.count("\n") - 20, "all of it comes in the end"
    assert reader.returncode == 0, reader.returncode


def an_import_that_waits_holds_up_no_start(folder):
    data = os.path.join(folder, "waiting")
    with subprocess.Popen([PROGRAM, "import", "/dev/stdin", "--data-dir", data], env=BARE,
                          stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as taker:
        taker.stdin.write("modality,started_at,duration_seconds\nice,2025-01-01T10:00Z,900\n")
        taker.stdin.flush()
        expect(run(data, "start", "ice", "--no-window"), 0)
        answer, _ = taker.communicate("ice,2025-01-02T10:00Z,900\n")
    assert taker.returncode == 0 and "2 added" in answer, answer


def until(condition):
    """Whether the condition holds within a while."""
    for _ in range(200):
        if condition():
            return True
        time.sleep(0.05)
    return False


def a_backup_that_is_ended_leaves_nothing(folder):
    data, target = os.path.join(folder, "ended"), os.path.join(folder, "ended-backups")
    expect(run(data, *LOGGED), 0)
    os.mkdir(target)
    for end in (signal.SIGINT, signal.SIGTERM):
        locked = sqlite3.connect(os.path.join(data, "coolwarm.db"), isolation_level=None)
        locked.execute("BEGIN EXCLUSIVE")  # the copy waits for it
        with subprocess.Popen([PROGRAM, "backup", os.path.join(target, "copy.db"), "--data-dir",
                               data], env=BARE) as copier:
            assert until(lambda: os.listdir(target)), "it has begun"
            copier.send_signal(end)
            assert copier.wait(10) == -end
        locked.close()
        assert os.listdir(target) == [], os.listdir(target)
    expect(run(data, "backup", os.path.join(target, "copy.db")), 0)


def processes_of(data):
    """The numbers of the windows of this log."""
    found = []
    for number in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{number}/cmdline", "rb") as file:
                words = file.read().split(b"\0")
            with open(f"/proc/{number}/environ", "rb") as file:
                variables = file.read().split(b"\0")
        except OSError:
            continue  # it has just ended
        if b"COOLWARM_DATA_DIR=" + data.encode() in variables and b"--minimized" in words:
            found.append(int(number))
    return found


def a_window_in_the_background_holds_nothing_of_its_starter(folder):
    data = os.path.join(folder, "starter", "data")
    place = os.path.join(folder, "starter")
    os.makedirs(place)
    lock = os.path.join(place, "lock")
    hidden = BARE | {"QT_QPA_PLATFORM": "offscreen", "DBUS_SESSION_BUS_ADDRESS": "disabled:",
                     "HOME": place, "XDG_CONFIG_HOME": place}
    started = subprocess.run(["flock", lock, PROGRAM, "start", "ice", "--data-dir", data],
                             env=hidden, cwd=place, capture_output=True, text=True, timeout=60,
                             check=False)
    windows = processes_of(data)
    try:
        assert started.returncode == 0 and started.stderr == "", started
        assert len(windows) == 1, windows
        assert os.readlink(f"/proc/{windows[0]}/cwd") == "/"
        subprocess.run(["flock", "--nonblock", lock, "true"], check=True)
        # Found by the folder alone: this environment differs, and no second window comes.
        expect(run(data, "discard"), 0)
        again = subprocess.run([PROGRAM, "start", "ice", "--data-dir", data], env=BARE, text=True,
                               capture_output=True, timeout=60, check=False)
        assert again.returncode == 0 and again.stderr == "", again
        assert until(lambda: processes_of(data) == windows)
        # Also when its socket was removed.
        expect(run(data, "discard"), 0)
        os.remove(os.path.join(data, "coolwarm.socket"))
        again = subprocess.run([PROGRAM, "start", "ice", "--data-dir", data], env=hidden, text=True,
                               capture_output=True, timeout=60, check=False)
        assert again.returncode == 0 and again.stderr == "", again
        assert until(lambda: processes_of(data) == windows)
    finally:
        for window in processes_of(data):
            os.kill(window, signal.SIGTERM)
        until(lambda: not processes_of(data))


def answer_once(listener):
    client, _ = listener.accept()
    with client:
        client.recv(16)
        client.sendall(b"ok\n")


def a_second_window_opens_nothing(folder):
    data = os.path.join(folder, "older")
    os.makedirs(data)
    log = os.path.join(data, "coolwarm.db")
    fixture = os.path.join(os.path.dirname(__file__), "../core/fixtures/log_version_1.sql")
    with open(fixture, encoding="utf-8") as file, sqlite3.connect(log) as database:
        database.executescript(file.read())
    database.close()
    with open(log, "rb") as file:
        before = file.read()
    with open(os.path.join(data, "coolwarm.lock"), "w", encoding="utf-8") as lock, \
            socket.socket(socket.AF_UNIX) as listener:
        fcntl.flock(lock, fcntl.LOCK_EX)  # the window of another version, which answers
        listener.bind(os.path.join(data, "coolwarm.socket"))
        listener.listen()
        answers = threading.Thread(target=answer_once, args=[listener])
        answers.start()
        second = subprocess.run([PROGRAM, "--data-dir", data], timeout=60, check=False,
                                env=BARE | {"QT_QPA_PLATFORM": "offscreen", "HOME": folder,
                                            "DBUS_SESSION_BUS_ADDRESS": "disabled:"})
        answers.join()
    assert second.returncode == 0, second
    with open(log, "rb") as file:
        assert file.read() == before, "it was brought up to date under the other one"
    assert sorted(os.listdir(data)) == ["coolwarm.db", "coolwarm.lock", "coolwarm.socket"]


def paths_are_bytes_and_texts_are_not(folder):
    data = os.fsencode(os.path.join(folder, "by")) + b"te\xe9"
    expect(run(data, "log", "ice", "--start", "2026-01-02T08:00", "--minutes", "20"), 0)
    assert os.path.exists(os.path.join(data, b"coolwarm.db"))
    inside = sorted(os.listdir(folder))
    for name in (b"a\xe9.csv", b"b\xff.csv"):
        target = os.path.join(os.fsencode(folder), name)
        expect(run(data, "export", target), 0)
        assert os.path.exists(target), os.listdir(folder)
        expect(run(data, "import", target), 0)
    copy = os.path.join(os.fsencode(folder), b"c\xe9.db")
    expect(run(data, "backup", copy), 0)
    expect(run(data, "restore", copy), 0)
    assert len(os.listdir(folder)) == len(inside) + 3, "under another name as well"
    expect(run(data, "start", "ice", "--no-window", "--site", b"caf\xe9"), 2)
    expect(run(data, "stop", "--note", b"caf\xe9"), 2)


def an_open_output_is_not_replaced(folder):
    data = os.path.join(folder, "outputs")
    expect(run(data, "log", "ice", "--start", "2026-01-02T08:00", "--minutes", "20"), 0)
    whole = expect(run(data, "export", "-"), 0).stdout
    kept = os.path.join(folder, "kept.txt")
    os.symlink("/dev/stdout", os.path.join(folder, "link"))
    for target in ("/dev/stdout", "/dev/fd/1", "/proc/self/fd/1", os.path.join(folder, "link")):
        with open(kept, "w", encoding="utf-8") as file:
            file.write("before\n")
        with open(kept, "ab") as file:
            subprocess.run([PROGRAM, "export", target, "--data-dir", data], env=BARE, stdout=file,
                           timeout=60, check=True)
        with open(kept, encoding="utf-8") as file:
            assert file.read() == "before\n" + whole, target


def folders_of_the_environment(folder):
    for start, changes in (("2026-01-02T08:00", {"XDG_DATA_HOME": "relative"}),
                           ("2026-01-02T12:00", {"XDG_DATA_HOME": ""})):
        home = os.path.join(folder, "home")
        subprocess.run([PROGRAM, "log", "ice", "--start", start, "--minutes", "20"],
                       env=BARE | {"HOME": home} | changes, cwd=folder,
                       stdout=subprocess.DEVNULL, timeout=60, check=True)
        assert os.path.exists(os.path.join(home, ".local/share/coolwarm/coolwarm.db")), changes
        assert not os.path.exists(os.path.join(folder, "relative"))
    expect(subprocess.run([PROGRAM, "status"], env=BARE | {"COOLWARM_DATA_DIR": "relative"},
                          cwd=folder, text=True, capture_output=True, timeout=60, check=False), 2)
    assert not os.path.exists(os.path.join(folder, "relative"))


def a_window_without_a_display_is_one_line(folder):
    data = os.path.join(folder, "window")
    for changes in ({}, {"DISPLAY": ":987"}, {"QT_QPA_PLATFORM": "no-such-platform"},
                    {"WAYLAND_DISPLAY": "nowhere", "XDG_RUNTIME_DIR": folder}):
        answer = subprocess.run([PROGRAM, "--data-dir", data], env=BARE | changes, text=True,
                                capture_output=True, timeout=60, check=False)
        expect(answer, 6)


def numbers_follow_the_language_of_the_texts(folder):
    data = os.path.join(folder, "arabic")
    expect(run(data, "log", "ice", "--start", "2026-01-02T08:00", "--minutes", "20",
               "--pain-before", "7", "--pain-after", "3"), 0)
    for name in ("ar_EG.UTF-8", "fa_IR.UTF-8", "mr_IN.UTF-8"):
        shown = subprocess.run([PROGRAM, "history", "--data-dir", data], env=BARE | {"LC_ALL": name},
                               text=True, encoding="utf-8", stdout=subprocess.PIPE, timeout=60,
                               check=True).stdout
        assert "7 \u2192 3" in shown and re.search(r"\b20\s+min\b", shown), shown


def main():
    tests = [a_session_from_start_to_export, wrong_calls_are_told_in_one_line,
             a_log_that_cannot_be_opened, names_of_every_kind, the_folder_is_the_users_own,
             many_starts_at_once_give_one_session, no_window_is_said_when_there_is_no_display,
             an_export_that_nobody_reads_holds_up_no_start, an_import_that_waits_holds_up_no_start,
             a_backup_that_is_ended_leaves_nothing,
             a_window_in_the_background_holds_nothing_of_its_starter, a_second_window_opens_nothing,
             paths_are_bytes_and_texts_are_not, an_open_output_is_not_replaced,
             folders_of_the_environment, a_window_without_a_display_is_one_line,
             numbers_follow_the_language_of_the_texts]
    with tempfile.TemporaryDirectory(prefix="coolwarm-cli-") as folder:
        for test in tests:
            test(folder)
            print(f"ok {test.__name__}", flush=True)


main()
