<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AlarmPage</name>
    <message>
        <source>The pack is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At another time:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did the pack come off?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time at which the pack came off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off, but not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the alarm, at %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BriefingDialog</name>
    <message>
        <source>Ask a clinician first if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your feeling or circulation is poor (diabetes, Raynaud, neuropathy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the skin there is broken, numb or infected: no pack on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While a pack is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cloth between the pack and your skin, always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take it off when the skin is white, blistered, burning or numb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not fall asleep on it; if you are drowsy or took something that makes you so, have somebody with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lay heat on you, do not lie on it; none over a cream or a pain patch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency: call an ambulance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you cannot control bladder or bowel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new weakness or numbness of a leg, an arm, one side of the body, the buttocks or the pelvis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you lose your balance or coordination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See a doctor at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pain runs down a leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbness, tingling or an odd feeling in a limb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fever (38.3 °C, 101.0 °F) together with back pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call a doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you cannot stand, walk or move, or find no comfortable position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pain is sharp and stabbing, severe, constant, in a new place, worse lying down, or wakes you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>severe pain in the belly; frequent, painful or bloody urination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after a severe blow or fall; with redness or swelling on the back or spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you have had cancer, lose weight without trying, or use steroids or injected drugs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not ease after more than a week, lasts longer than 4 weeks, or is different from and worse than before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is general information and not medical advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>&quot;%1&quot; is one argument too many. See: coolwarm help %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs one more argument. Usage: coolwarm %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option --%1 here. See: coolwarm help %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a whole number from %2 on, not &quot;%3&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a whole number from 0 (no pain) to 10, not &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a time such as 2026-11-20T14:12, not &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a date such as 2026-11-20, not &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no therapy &quot;%1&quot;. Say ice or heat instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--from names a later day than --to. Exchange the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command is missing. See: coolwarm help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer cannot be written: its reader has gone or its disk is full. Write it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the log in this folder; goes with every command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coolwarm, a timer for cold and heat therapy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COMMAND [OPTIONS]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a command the window opens. The commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this, or with a command&apos;s name all about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the window minimized.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit status: 0 done, 2 not understood, 3 refused by a rule, 4 the log or a file cannot be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time is written as 2026-11-20T14:12 or 2026-11-20T14:12:00+01:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Therapy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log has no sessions yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session in the log is like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is a database, perhaps the log itself, and stays as it is. Export to another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) written to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Name the file to write, or - for the output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--data-dir needs a folder behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot; without a command. See: coolwarm help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--minimized is for the window and goes with no command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how long the session was by one of --minutes and --end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when the session began: --start 2026-11-20T14:12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged: %1, %2, %3, %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Its length is marked, for it lies outside %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 If yes, add --skin-ok; if no, wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 started: %2, %3, until %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3, %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 rests until %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is recorded, but NO ALARM WILL SOUND: no window could be opened. Watch the time yourself, then run: coolwarm confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discarded: nothing is in the log, and no rest follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready if the skin feels normal again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready, best by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for the session that is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resting until %1, best by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resting until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the pack off: %1, %2, since %3. Then run: coolwarm confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on: %2, %3 left, until %4 (%5 at the latest)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer&apos;s clock looks wrong: it stands before times in the log, so only the time since it was switched on counts. Set the clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the body; without it the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print JSON, for programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain before, from 0 (none) to 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain after, from 0 (none) to 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note that is kept with the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only from this day on, as 2026-11-20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only up to this day, itself included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only ice or only heat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length in whole minutes; without it as the last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, the skin feels normal again after the other kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack has already been on for so many minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only record: no window opens, and no alarm sounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the pack came off; without it the planned end within 2 minutes, later now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the session began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many minutes it lasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it ended, instead of its minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the newest so many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with a byte order mark, for spreadsheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate by semicolons instead of commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is on, what may start now and when a rest ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a session; the window keeps its time and its alarm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the running session and log it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget a session started by mistake, in its first 60 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that the pack is off once the alarm is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a session that was done without the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the log, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the log as CSV to a file, or to the output for &quot;-&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. The commands are %2 and help.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>Pain now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helped, what did not (may stay empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain before: %1 of 10</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountdownRing</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the encoding, for spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolons between columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file to write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; no file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) written to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two dates</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Therapy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ice and heat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Therapy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ice</source>
        <comment>applications</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heat</source>
        <comment>applications</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · mean pain change %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Export CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sessions yet. They appear here once the first has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session matches these filters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LengthSlider</name>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer&apos;s clock stands before times that were recorded. Until it is right, only the time since switching on counts as rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet, trying again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you quit now, no alarm will tell you when the pack must come off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session stays in the log and goes on when you start Coolwarm again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit without alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PainPicker</name>
    <message>
        <source>Pain %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunningPane</name>
    <message>
        <source>Check your skin now and then:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numb, white, blistered or burning skin means stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>− 1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ 1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While you wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your back, the upper body a little raised, a pillow under the knees; or in a reclining chair with bent knees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One minute less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended, not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>Lower back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left shoulder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right shoulder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left elbow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right elbow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left wrist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right wrist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left calf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right calf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right ankle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SiteButton</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another site…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the body:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>ddd d MMM</source>
        <extracomment>Date format as in QLocale::toString: short weekday, day and short month, in your order.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time of day: &quot;Sat 21 Nov, 00:26&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A day and a time of day in the history&apos;s list: &quot;Fri 20 Nov 14:12&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2 min</source>
        <extracomment>The allowed lengths of a session, from and to: &quot;15–25 min&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overran by %1</source>
        <extracomment>&quot;Overran by 6 min&quot;: the pack stayed on longer than it should.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>Pain before and after: &quot;6 → 3&quot;. Turn the arrow where you read from right to left.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be written (%2). Allow yourself to write there, or name another folder with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log %1 cannot be opened (%2). Check that the file is there and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log %1 may only be read, so nothing can be saved. Allow yourself to write the file and its folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the log %1. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left for the log %1. Free some space on the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk cannot read or write the log %1 (%2). Check the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is no log of Coolwarm and was left as it is. Move it elsewhere, or name another folder with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 belongs to another program and was left as it is. Name another folder with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log %1 was written by a newer Coolwarm (log version %2) and was left as it is. Update Coolwarm to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log %1 is damaged (%2) and was left as it is. Keep a copy of the file, and put an older good copy in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log %1 cannot be used (%2). Close Coolwarm, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be written (%2); what was there before is unchanged. Choose another place, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>From one moment to another: &quot;Fri 20 Nov, 14:12 – 14:32&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ice session lasts %1: shorter does little, longer can harm the skin. Choose a length within that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heat session lasts %1: shorter does little, longer can harm the skin. Choose a length within that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ice rests until %1, so that the skin recovers. Start then, or choose another site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat rests until %1, so that the skin recovers. Start then, or choose another site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the skin feel normal again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pack that has been on for %1 has had its full time. Take it off and log the session afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ice rested until %1, so a session cannot be timed from before that. Give a shorter time, or log the session afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat rested until %1, so a session cannot be timed from before that. Give a shorter time, or log the session afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That long ago another session was still on this site. Give a shorter time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ice has been on since %1 (%2), and one session runs at a time. Stop it or let it end, then start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat has been on since %1 (%2), and one session runs at a time. Stop it or let it end, then start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ice from %1 (%2) has had its time, and one session runs at a time. Confirm that the pack is off, then start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heat from %1 (%2) has had its time, and one session runs at a time. Confirm that the pack is off, then start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ice is already in the log for this site at that time (%1). Change the times, or choose another site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat is already in the log for this site at that time (%1). Change the times, or choose another site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session is running, so there is nothing to end or change. Start one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session runs until %1. Stop it if the pack comes off before then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session has reached its end. Confirm that the pack is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session can be discarded in its first minute, here until %1. Stop it instead; it is logged with its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack has already been on for longer than that. Choose a longer time, or stop the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was ended within the last minute, so nothing can be taken back. The log stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack came off between %1, when it went on, and now. Check the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session ends after it starts. Check both times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session can be logged once it is over, and this one would end in the future. Check both times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log reaches back to 1970, and this is earlier. Check the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session of more than a day looks like a slip of the keyboard. Check both times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The skin rests after this session until %1, so until then its end can only move later and its site stays. Pain and note can be changed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session is not over yet. Stop it or confirm that the pack is off, then change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session is no longer in the log, so it cannot be changed. It may have been deleted elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session has no change left that could be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan of your own may narrow the window of %1 and lengthen the rest, so that the skin stays safe. Choose figures within that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A site needs a name. Type one, for example &quot;Left heel&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A site&apos;s name has at most %Ln character(s), so that it fits the lists. Shorten it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A site&apos;s name is one line without line breaks or tabs. Take them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name has characters that cannot be read. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The note has %Ln character(s), and %1 fit. Shorten it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The note has a character that cannot be kept. Take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note has characters that cannot be read. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TherapyCard</name>
    <message>
        <source>The pack is on already</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Since %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>button and its shortcut</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Warning signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>applications today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain before → after, mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next ice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next heat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does the skin feel?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, it feels normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is still on, ring again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coolwarm::CardView</name>
    <message>
        <source>%1 · rest at least %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · rest %2–%3</source>
        <comment>a range of minutes, a range of hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · rest %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until ice is allowed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until heat is allowed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resting until %1 · best by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resting until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your skin needs the pause: at least %1 between ice packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your skin needs the pause: at least %1 between heat packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ice opens at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat opens at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready, best by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloth between the pack and your skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloth between the pad and your skin; no heat over cream or a pain patch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start ice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start heat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after this one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coolwarm::Composition</name>
    <message>
        <source>Coolwarm is already running with this log but does not answer. End it, then start Coolwarm again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coolwarm::DayView</name>
    <message>
        <source>%1, %2 to %3</source>
        <extracomment>a part of the day, such as &quot;Ice, 14:12 to 14:32&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the skin rests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: best time for the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ice</source>
        <comment>applications</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heat</source>
        <comment>applications</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>–</source>
        <comment>no pain scores</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sessions today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coolwarm::RunningView</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is &quot;Ice&quot; or &quot;Heat&quot;, %2 a part of the body</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started %1 · ends %2 · %3 at the latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started by mistake: discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the pack off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due at %1 · %2 over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack was on for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ice is open again here at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat is open again here at %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
