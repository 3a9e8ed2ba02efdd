// SPDX-License-Identifier: MIT
// The table of the verbs; parsing, dispatch and help all follow it.
#include "app/cli/verb_table.h"

#include "app/cli/call/cli_text.h"
#include "app/cli/verbs/verbs.h"

#include <QStringList>

#include <array>

namespace coolwarm {

namespace {

constexpr OptionSpec site{
    "site", "NAME", QT_TRANSLATE_NOOP("Cli", "The part of the body; without it the last one.")};
constexpr OptionSpec onlySite{"site", "NAME",
                              QT_TRANSLATE_NOOP("Cli", "Only this part of the body.")};
constexpr OptionSpec json{"json", nullptr, QT_TRANSLATE_NOOP("Cli", "Print JSON, for programs.")};
constexpr OptionSpec painBefore{"pain", "N",
                                QT_TRANSLATE_NOOP("Cli", "Pain before, from 0 (none) to 10.")};
constexpr OptionSpec painAfter{"pain", "N",
                               QT_TRANSLATE_NOOP("Cli", "Pain after, from 0 (none) to 10.")};
constexpr OptionSpec note{"note", "TEXT",
                          QT_TRANSLATE_NOOP("Cli", "A note that is kept with the session.")};
constexpr OptionSpec tightness{
    "tightness", "N",
    QT_TRANSLATE_NOOP("Cli", "How tight the muscle is, from 0 (loose) to 4 (rigid).")};
constexpr OptionSpec noteOfRecord{"note", "TEXT",
                                  QT_TRANSLATE_NOOP("Cli", "A note that is kept with it.")};
constexpr OptionSpec from{"from", "DATE",
                          QT_TRANSLATE_NOOP("Cli", "Only from this day on, as 2026-11-20.")};
constexpr OptionSpec to{"to", "DATE",
                        QT_TRANSLATE_NOOP("Cli", "Only up to this day, itself included.")};
constexpr OptionSpec onlyModality{"modality", "M",
                                  QT_TRANSLATE_NOOP("Cli", "Only ice or only heat.")};

constexpr std::array statusOptions{site, json};

constexpr std::array startOptions{
    OptionSpec{"minutes", "N",
               QT_TRANSLATE_NOOP("Cli", "Length in whole minutes; without it as the last time.")},
    site,
    painBefore,
    OptionSpec{"skin-ok", nullptr, QT_TRANSLATE_NOOP("Cli", "Yes, the skin feels normal again.")},
    OptionSpec{"ago", "MIN",
               QT_TRANSLATE_NOOP("Cli", "The pack has already been on for so many minutes.")},
    OptionSpec{"no-window", nullptr,
               QT_TRANSLATE_NOOP("Cli", "Only record: no window opens, and no alarm sounds.")},
};

constexpr std::array stopOptions{painAfter, note};

constexpr std::array confirmOptions{
    OptionSpec{"removed-at", "TIME",
               QT_TRANSLATE_NOOP("Cli", "When the pack came off; without it the planned end "
                                        "within 2 minutes, later now.")},
    OptionSpec{"short-ok", nullptr,
               QT_TRANSLATE_NOOP("Cli", "Yes, the pack was on for less than the shortest "
                                        "recommended time.")},
    painAfter,
    OptionSpec{"skin", "WORD",
               QT_TRANSLATE_NOOP("Cli", "How the skin is now: normal, red, white, blistered, numb "
                                        "or other. Alone it also answers for the session that "
                                        "has just ended.")},
};

constexpr std::array logOptions{
    OptionSpec{"start", "TIME", QT_TRANSLATE_NOOP("Cli", "When the session began.")},
    OptionSpec{"minutes", "N", QT_TRANSLATE_NOOP("Cli", "How many minutes it lasted.")},
    OptionSpec{"end", "TIME", QT_TRANSLATE_NOOP("Cli", "When it ended, instead of its minutes.")},
    site,
    OptionSpec{"pain-before", "N", painBefore.help},
    OptionSpec{"pain-after", "N", painAfter.help},
    note,
};

constexpr std::array noteOptions{
    OptionSpec{"pain-before", "N",
               QT_TRANSLATE_NOOP("Cli", "Pain before, from 0 to 10, or none to clear it.")},
    OptionSpec{"pain-after", "N",
               QT_TRANSLATE_NOOP("Cli", "Pain after, from 0 to 10, or none to clear it.")},
    OptionSpec{"skin", "WORD",
               QT_TRANSLATE_NOOP("Cli", "How the skin was: normal, red, white, blistered, numb or "
                                        "other.")},
    note,
    site,
    OptionSpec{"at", "TIME",
               QT_TRANSLATE_NOOP("Cli", "A time at which the session was on; without it the last "
                                        "session.")},
};

constexpr std::array painOptions{
    site,
    OptionSpec{"at", "TIME", QT_TRANSLATE_NOOP("Cli", "When it hurt so; without it just now.")},
    tightness,
    noteOfRecord,
};

constexpr std::array boutOptions{
    site,
    OptionSpec{
        "at", "TIME",
        QT_TRANSLATE_NOOP("Cli", "When it began, ended or was divided; without it just now.")},
    OptionSpec{"trigger", "WORDS",
               QT_TRANSLATE_NOOP("Cli", "What set it off, in words between semicolons.")},
    OptionSpec{"course", "WORD", QT_TRANSLATE_NOOP("Cli", "constant or comes-and-goes.")},
    OptionSpec{"worse", "WORDS", QT_TRANSLATE_NOOP("Cli", "What makes it worse.")},
    OptionSpec{"eases", "WORDS", QT_TRANSLATE_NOOP("Cli", "What eases it.")},
    tightness,
    noteOfRecord,
};

constexpr std::array activityOptions{
    OptionSpec{"minutes", "N", QT_TRANSLATE_NOOP("Cli", "How many minutes it lasted.")},
    OptionSpec{"at", "TIME",
               QT_TRANSLATE_NOOP("Cli", "When it began; without it, it has just ended.")},
    noteOfRecord,
};

constexpr OptionSpec whatRecord{
    "what", "LIST",
    QT_TRANSLATE_NOOP("Cli",
                      "Which list it is in: sessions (the usual one), pain, episodes (bouts) "
                      "or activities.")};
constexpr OptionSpec whichAt{
    "at", "TIME",
    QT_TRANSLATE_NOOP("Cli", "A time at which it was; without it the newest one there.")};

constexpr std::array editOptions{
    whatRecord,
    whichAt,
    site,
    OptionSpec{"start", "TIME", QT_TRANSLATE_NOOP("Cli", "When it really began or was.")},
    OptionSpec{"end", "TIME",
               QT_TRANSLATE_NOOP("Cli", "When it really ended; none for a bout that goes on.")},
    OptionSpec{"minutes", "N", QT_TRANSLATE_NOOP("Cli", "How many minutes an activity lasted.")},
    OptionSpec{"pain", "N", QT_TRANSLATE_NOOP("Cli", "The score of a pain entry, from 0 to 10.")},
    tightness,
    OptionSpec{"new-site", "NAME",
               QT_TRANSLATE_NOOP("Cli", "At which part of the body it really was.")},
    noteOfRecord,
};

constexpr std::array deleteOptions{whatRecord, whichAt, site};

constexpr std::array historyOptions{
    OptionSpec{"what", "LIST",
               QT_TRANSLATE_NOOP("Cli", "Which list: sessions (the usual one), pain, activities, "
                                        "or all of them together.")},
    from,
    to,
    onlyModality,
    onlySite,
    OptionSpec{"limit", "N", QT_TRANSLATE_NOOP("Cli", "Only the newest so many.")},
    json,
};

constexpr OptionSpec what{
    "what", "LIST",
    QT_TRANSLATE_NOOP("Cli", "Which list: sessions (the usual one), pain, "
                             "episodes (bouts), activities, trials, or all, each as a file of "
                             "a folder.")};

constexpr std::array trialOptions{
    OptionSpec{"blocks", "N",
               QT_TRANSLATE_NOOP("Cli", "How many blocks of one ice and one heat, from 6 to 30; "
                                        "without it 10.")},
    site,
};

constexpr std::array exportOptions{
    OptionSpec{"format", "NAME",
               QT_TRANSLATE_NOOP("Cli", "As what kind of file: csv (the usual one) or fhir.")},
    what,
    from,
    to,
    onlyModality,
    onlySite,
    OptionSpec{"bom", nullptr,
               QT_TRANSLATE_NOOP("Cli", "Begin with a byte order mark, for spreadsheets.")},
    OptionSpec{"semicolon", nullptr,
               QT_TRANSLATE_NOOP("Cli", "Separate by semicolons instead of commas.")},
    OptionSpec{"no-snomed", nullptr,
               QT_TRANSLATE_NOOP("Cli", "Leave out the codes of SNOMED CT in FHIR.")},
};

constexpr std::array importOptions{
    what,
    OptionSpec{"dry-run", nullptr, QT_TRANSLATE_NOOP("Cli", "Only report what would be done.")},
    OptionSpec{"strict", nullptr,
               QT_TRANSLATE_NOOP("Cli", "Import nothing unless every line is good.")},
    OptionSpec{"column", "COLUMN=NAME",
               QT_TRANSLATE_NOOP("Cli", "What a column is, by its heading or number, as "
                                        "\"Beginn=started_at\" or 3=note; nothing behind the = "
                                        "leaves it out. May be given several times.")},
    OptionSpec{"dates", "ORDER",
               QT_TRANSLATE_NOOP("Cli", "What stands first in a date: dmy for the day, mdy for the "
                                        "month, ymd for the year.")},
    OptionSpec{"encoding", "NAME",
               QT_TRANSLATE_NOOP("Cli", "The encoding: utf-8, utf-16, latin1 or windows-1252.")},
    OptionSpec{"separator", "SIGN",
               QT_TRANSLATE_NOOP("Cli", "What separates the cells: comma, semicolon or tab.")},
    OptionSpec{"no-headings", nullptr,
               QT_TRANSLATE_NOOP("Cli", "The first line is a session already.")},
};

constexpr std::array reportOptions{
    from,
    to,
    onlySite,
    OptionSpec{"bout", "TIME",
               QT_TRANSLATE_NOOP("Cli", "About the bout of pain that was there at this time, or "
                                        "\"last\"; its days and its part of the body.")},
    OptionSpec{"sections", "WORDS",
               QT_TRANSLATE_NOOP("Cli", "Which parts, with commas between them: questions, "
                                        "figures, days, hours, packs, skin, signs (warning signs), "
                                        "sessions (each one). Without it all but the last two.")},
    OptionSpec{"paper", "NAME", QT_TRANSLATE_NOOP("Cli", "A4 or Letter, for a PDF.")},
    OptionSpec{"anyway", nullptr,
               QT_TRANSLATE_NOOP("Cli", "Print question marks for characters that no font has.")},
};

constexpr std::array planOptions{
    OptionSpec{"ice", "N",
               QT_TRANSLATE_NOOP("Cli", "How many ice packs a day, or any: as often as allowed.")},
    OptionSpec{"heat", "N",
               QT_TRANSLATE_NOOP("Cli", "How many heat packs a day, or any: as often as allowed.")},
    OptionSpec{"site", "NAME",
               QT_TRANSLATE_NOOP("Cli", "For this part of the body; without it the last one.")},
    OptionSpec{"from", "TIME", QT_TRANSLATE_NOOP("Cli", "From when on you are awake, as 7:00.")},
    OptionSpec{"to", "TIME", QT_TRANSLATE_NOOP("Cli", "Until when you are awake, as 22:00.")},
    OptionSpec{"busy", "TIME-TIME",
               QT_TRANSLATE_NOOP("Cli", "No session in this time of today, as 12:00-13:30. It may "
                                        "be given several times.")},
    OptionSpec{"pattern", "WORD",
               QT_TRANSLATE_NOOP("Cli", "The order: by-bout, ice-only, heat-only, ice-then-heat, "
                                        "heat-then-ice or alternate.")},
    OptionSpec{"gap", "MIN",
               QT_TRANSLATE_NOOP("Cli", "At least so many minutes between ice and heat.")},
    OptionSpec{"move", nullptr, QT_TRANSLATE_NOOP("Cli", "Lay out anew what has not begun yet.")},
    OptionSpec{"skip", "N",
               QT_TRANSLATE_NOOP("Cli", "Leave out the session of that number in the list.")},
    OptionSpec{"drop", nullptr, QT_TRANSLATE_NOOP("Cli", "Have no plan any more.")},
    OptionSpec{"undo", nullptr, QT_TRANSLATE_NOOP("Cli", "Take the last change of the plan back.")},
    OptionSpec{"ics", "FILE", QT_TRANSLATE_NOOP("Cli", "Write the plan to a file for calendars.")},
    OptionSpec{"titles", nullptr,
               QT_TRANSLATE_NOOP("Cli", "Say in the calendar what the sessions are.")},
    json,
};

constexpr std::array<OptionSpec, 0> noOptions{};

constexpr std::array verbs{
    VerbSpec{"status", "[--site NAME] [--json]",
             QT_TRANSLATE_NOOP("Cli", "Say what is on, what may start now and when a rest ends."),
             0, statusOptions, runStatus},
    VerbSpec{"start",
             "ice|heat [--minutes N] [--site NAME] [--pain N] [--skin-ok] [--ago MIN] "
             "[--no-window]",
             QT_TRANSLATE_NOOP("Cli", "Start a session; the window keeps its time and its alarm."),
             1, startOptions, runStart},
    VerbSpec{"stop", "[--pain N] [--note TEXT]",
             QT_TRANSLATE_NOOP("Cli", "Stop the running session and log it."), 0, stopOptions,
             runStop},
    VerbSpec{"discard", "",
             QT_TRANSLATE_NOOP("Cli", "Forget a start by mistake, within 60 s, also after a stop."),
             0, noOptions, runDiscard},
    VerbSpec{"confirm", "[--removed-at TIME] [--short-ok] [--pain N] [--skin WORD]",
             QT_TRANSLATE_NOOP("Cli", "Say that the pack is off once the alarm is due."), 0,
             confirmOptions, runConfirm},
    VerbSpec{"log",
             "ice|heat --start TIME (--minutes N | --end TIME) [--site NAME] [--pain-before N] "
             "[--pain-after N] [--note TEXT]",
             QT_TRANSLATE_NOOP("Cli", "Log a session that was done without the program."), 1,
             logOptions, runLog},
    VerbSpec{"note",
             "[--pain-before N] [--pain-after N] [--skin WORD] [--note TEXT] [--site NAME] "
             "[--at TIME]",
             QT_TRANSLATE_NOOP("Cli", "Tell afterwards how a session went, or correct it."), 0,
             noteOptions, runNote},
    VerbSpec{"pain", "N [--site NAME] [--at TIME] [--tightness N] [--note TEXT]",
             QT_TRANSLATE_NOOP("Cli", "Write down how strong the pain is, from 0 (none) to 10."), 1,
             painOptions, runPain},
    VerbSpec{
        "bout",
        "begin|end|reopen|describe|join|split|list [--site NAME] [--at TIME] [--trigger WORDS] "
        "[--course WORD] [--worse WORDS] [--eases WORDS] [--tightness N] [--note TEXT]",
        QT_TRANSLATE_NOOP("Cli", "Keep the bouts of pain: from when to when, and how they are."), 1,
        boutOptions, runBout},
    VerbSpec{"activity",
             "breathing|twist|stretching|walk|cream [--minutes N] [--at TIME] "
             "[--note TEXT]",
             QT_TRANSLATE_NOOP("Cli", "Log what was done beside ice and heat."), 1, activityOptions,
             runActivity},
    VerbSpec{"edit",
             "[--what LIST] [--at TIME] [--site NAME] [--start TIME] [--end TIME] [--minutes N] "
             "[--pain N] [--tightness N] [--new-site NAME] [--note TEXT]",
             QT_TRANSLATE_NOOP("Cli", "Correct a session, a pain entry, a bout or an activity."), 0,
             editOptions, runEdit},
    VerbSpec{"delete", "[--what LIST] [--at TIME] [--site NAME]",
             QT_TRANSLATE_NOOP("Cli", "Take one of them out of the log."), 0, deleteOptions,
             runDelete},
    VerbSpec{"plan",
             "[--ice N] [--heat N] [--site NAME] [--from TIME] [--to TIME] [--busy TIME-TIME]... "
             "[--pattern WORD] [--gap MIN] [--move] [--skip N] [--drop] [--undo] "
             "[--ics FILE [--titles]] [--json]",
             QT_TRANSLATE_NOOP("Cli", "Lay out the sessions of today and tomorrow, or show them."),
             0, planOptions, runPlan},
    VerbSpec{"trial", "status|begin|decline|end [--blocks N] [--site NAME]",
             QT_TRANSLATE_NOOP("Cli",
                               "See whether ice or heat helps you more, in blocks whose order "
                               "chance draws."),
             1, trialOptions, runTrial},
    VerbSpec{"undo", "", QT_TRANSLATE_NOOP("Cli", "Take the newest change of the log back."), 0,
             noOptions, runUndo},
    VerbSpec{"redo", "", QT_TRANSLATE_NOOP("Cli", "Make again what was undone last."), 0, noOptions,
             runRedo},
    VerbSpec{"history",
             "[--what LIST] [--from DATE] [--to DATE] [--modality M] [--site NAME] [--limit N] "
             "[--json]",
             QT_TRANSLATE_NOOP("Cli", "List the log, newest first."), 0, historyOptions,
             runHistory},
    VerbSpec{"export",
             "FILE|- [--format NAME] [--what LIST] [--from DATE] [--to DATE] [--modality M] "
             "[--site NAME] [--bom] [--semicolon] [--no-snomed]",
             QT_TRANSLATE_NOOP("Cli",
                               "Write the log as CSV or FHIR to a file, or to the output for "
                               "\"-\"."),
             1, exportOptions, runExport},
    VerbSpec{"report",
             "FILE|- [--from DATE] [--to DATE] [--site NAME] [--bout TIME|last] [--sections WORDS] "
             "[--paper A4|Letter] [--anyway]",
             QT_TRANSLATE_NOOP("Cli", "Write a page for a doctor as .pdf, .html or .txt; of the "
                                      "last 28 days if nothing else is asked for."),
             1, reportOptions, runReport, true},
    VerbSpec{"import",
             "FILE [--what LIST] [--dry-run] [--strict] [--column COLUMN=NAME]... [--dates ORDER] "
             "[--encoding NAME] [--separator SIGN] [--no-headings]",
             QT_TRANSLATE_NOOP("Cli", "Take the entries of a CSV file into the log."), 1,
             importOptions, runImport},
    VerbSpec{"check", "",
             QT_TRANSLATE_NOOP("Cli", "Read the whole log and say whether it is in order."), 0,
             noOptions, runCheck},
    VerbSpec{"backup", "FILE",
             QT_TRANSLATE_NOOP("Cli", "Copy the log to a file and check the copy."), 1, noOptions,
             runBackup},
    VerbSpec{"restore", "FILE",
             QT_TRANSLATE_NOOP("Cli", "Put a backup back; the log from before is kept, and so is "
                                      "every rest."),
             1, noOptions, runRestore},
};

} // namespace

std::span<const VerbSpec> allVerbs() {
    return verbs;
}

const VerbSpec* verbCalled(const QString& name) {
    for (const VerbSpec& verb : verbs)
        if (name == QLatin1String(verb.name))
            return &verb;
    return nullptr;
}

QString unknownVerbText(const QString& name) {
    QStringList names;
    for (const VerbSpec& verb : verbs)
        names << QString::fromLatin1(verb.name);
    return Cli::tr("There is no command \"%1\". The commands are %2 and help.")
        .arg(name, names.join(QLatin1String(", ")));
}

} // namespace coolwarm
