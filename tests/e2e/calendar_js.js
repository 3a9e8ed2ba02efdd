// SPDX-License-Identifier: MIT
// Reads a calendar file with npm's ical.js, which the calendars of browsers stand on, and writes its
// events as JSON.
//
// Usage: node calendar_js.js FOLDER [FILE]   with the folder in which npm has installed it; without a
// FILE it only says by its status whether it is there.
"use strict";

const fs = require("fs");
const path = require("path");

const [folder, file] = process.argv.slice(2);
const ICAL = require(require.resolve("ical.js", { paths: [path.resolve(folder)] }));
if (file) {
    const calendar = new ICAL.Component(ICAL.parse(fs.readFileSync(file, "utf8")));
    const events = calendar.getAllSubcomponents("vevent").map((component) => {
        const event = new ICAL.Event(component);
        return {
            uid: event.uid,
            start: event.startDate.toUnixTime(),
            end: event.endDate.toUnixTime(),
            isUtc: event.startDate.zone === ICAL.Timezone.utcTimezone,
            sequence: event.sequence,
            summary: event.summary,
            status: component.getFirstPropertyValue("status"),
            alarms: component.getAllSubcomponents("valarm").length,
        };
    });
    console.log(JSON.stringify(events));
}
