# SPDX-License-Identifier: MIT
"""The plan of the day as a calendar reads it, from the built program."""

import concurrent.futures
import datetime
import json
import os
import sqlite3
import subprocess
import sys
import tempfile

import headless

try:
    import gi
    import icalendar
    gi.require_version("ICalGLib", "3.0")
    from gi.repository import ICalGLib
except (ImportError, ValueError) as missing:
    print("python3-icalendar or gir1.2-ical-3.0 is not installed:", missing)
    sys.exit(77)

PROGRAM = sys.argv[1]
HOME = tempfile.TemporaryDirectory(prefix="coolwarm-plan-home-")
ENVIRONMENT = headless.environment_in(HOME.name) | {"LC_ALL": "C.UTF-8", "TZ": "Europe/Berlin"}
SITE = "Rücken, links; unten \\ " + "冷" * 50


def run(data, *arguments):
    answer = subprocess.run([PROGRAM, "plan", *arguments, "--data-dir", data], env=ENVIRONMENT,
                            text=True, encoding="utf-8", capture_output=True, timeout=60,
                            check=False)
    assert answer.returncode == 0, (answer.returncode, answer.stdout, answer.stderr)
    return answer.stdout


def events(file):
    with open(file, "rb") as stream:
        content = stream.read()
    for line in content.split(b"\r\n"):
        assert len(line) <= 75 and b"\n" not in line, line
        line.decode("utf-8")
    found = icalendar.Calendar.from_ical(content).walk("VEVENT")
    assert by_libical(content) == [by_icalendar(event) for event in found]
    return found


def by_icalendar(event):
    return (str(event["UID"]), moment(event, "DTSTART"), moment(event, "DTEND"), event["SEQUENCE"],
            str(event["SUMMARY"]), str(event["STATUS"]), len(event.walk("VALARM")))


def by_libical(content):
    """The same of each event as the library reads it that most desktops' calendars stand on."""
    calendar = ICalGLib.Component.new_from_string(content.decode("utf-8"))
    assert calendar.isa() == ICalGLib.ComponentKind.VCALENDAR_COMPONENT
    # It takes what it cannot read out of the calendar and puts an error in its place.
    assert calendar.count_errors() == 0, calendar.as_ical_string()
    assert ICalGLib.restriction_check(calendar) == 1  # each property as often as RFC 5545 has it
    read = []
    event = calendar.get_first_component(ICalGLib.ComponentKind.VEVENT_COMPONENT)
    while event is not None:
        assert event.get_dtstart().is_utc() and event.get_dtend().is_utc(), event.get_uid()
        status = ICalGLib.Property.status_to_string(event.get_status())
        alarms = event.count_components(ICalGLib.ComponentKind.VALARM_COMPONENT)
        read.append((event.get_uid(), event.get_dtstart().as_timet(), event.get_dtend().as_timet(),
                     event.get_sequence(), event.get_summary(), status, alarms))
        event = calendar.get_next_component(ICalGLib.ComponentKind.VEVENT_COMPONENT)
    return read


def moment(event, name):
    value = event.decoded(name)
    assert value.utcoffset() == datetime.timedelta(0), value
    return value.timestamp()


with tempfile.TemporaryDirectory(prefix="coolwarm-plan-") as folder:
    data = os.path.join(folder, "data")
    file = os.path.join(folder, "plan.ics")
    hours = ("--from", "00:00", "--to", "00:00")
    run(data, "--ice", "any", "--heat", "2", *hours, "--site", SITE, "--ics", file)
    plan = json.loads(run(data, "--json"))
    first = events(file)
    planned = [(datetime.datetime.fromisoformat(session["starts_at"]).timestamp(),
                datetime.datetime.fromisoformat(session["ends_at"]).timestamp())
               for session in plan["sessions"]]
    assert planned, plan
    assert [(moment(event, "DTSTART"), moment(event, "DTEND")) for event in first] == planned
    for event in first:
        assert event["SEQUENCE"] == plan["edition"] == 1, event
        assert str(event["SUMMARY"]) == "Break", event
        alarm, = event.walk("VALARM")
        assert alarm["ACTION"] == "DISPLAY" and alarm.decoded("TRIGGER") == datetime.timedelta(0)
    uids = [str(event["UID"]) for event in first]
    assert len(set(uids)) == len(uids), uids

    # Moved, a session keeps its UID; left out, it is cancelled. Titles come only when asked for.
    run(data, "--skip", "1", "--ics", file, "--titles")
    second = events(file)
    gone = [event for event in second if event["STATUS"] == "CANCELLED"]
    assert [str(event["UID"]) for event in gone] == uids[:1], gone
    assert {str(event["UID"]) for event in second} == set(uids)
    assert {int(event["SEQUENCE"]) for event in second} == {2}
    assert all(SITE in str(event["SUMMARY"]) for event in second), second[0]["SUMMARY"]
    run(data, "--drop", "--ics", file)
    assert not events(file)

    # Kept up to date: many command lines at once, and the file ends as the plan that the last one made.
    kept = os.path.join(folder, "kept.ics")
    log = sqlite3.connect(os.path.join(data, "coolwarm.db"))
    with log:
        log.execute("UPDATE preference SET calendar_file = ?", (kept,))
    log.close()
    with concurrent.futures.ThreadPoolExecutor(6) as many:
        for done in [many.submit(run, data, "--ice", str(1 + count % 4)) for count in range(12)]:
            done.result()
    plan = json.loads(run(data, "--json"))
    assert plan["edition"] == 2 + 12, plan["edition"]
    assert {int(event["SEQUENCE"]) for event in events(kept)} == {plan["edition"]}
    assert len(events(kept)) == len(plan["sessions"])
    run(data, "--drop")
    assert not events(kept)
    os.remove(kept)
    os.mkdir(kept)  # nothing can be written there, and the plan is changed all the same
    answer = subprocess.run([PROGRAM, "plan", "--undo", "--data-dir", data], env=ENVIRONMENT,
                            text=True, capture_output=True, timeout=60, check=False)
    assert answer.returncode == 0 and "calendar file" in answer.stderr, answer
print("the calendar is read as the plan is")
