// SPDX-License-Identifier: MIT
// Words what was kept and what was lost of a log.
#include "app/text/maintenance_text.h"

#include "app/text/format.h"
#include "app/text/record_text.h"
#include "app/text/text_context.h"
#include "core/time/reading.h"

#include <QLocale>

namespace coolwarm {

namespace {

QString listOf(const DiaryCounts& counts) {
    QStringList parts;
    for (const auto& [kind, count] : counts)
        parts << recordCountText(kind, count);
    return QLocale().createSeparatedList(parts);
}

QString withDiary(const QString& ofSessions, const DiaryCounts& counts) {
    const QString others = diaryText(counts);
    return others.isEmpty() ? ofSessions : ofSessions + QLatin1Char(' ') + others;
}

} // namespace

QString diaryText(const DiaryCounts& counts) {
    //: What a log holds: "2 pain scores, 1 bout and 3 activities".
    return counts.empty() ? QString() : Text::tr("Beside them: %1.").arg(listOf(counts));
}

QStringList recoveryText(const Recovery& recovery) {
    const QString missing = Text::tr("If a session of the last hours is missing, log it by hand so "
                                     "that its rest counts.");
    QStringList text;
    if (recovery.base)
        text << Text::tr("The log was put together from the backup of %1.")
                    .arg(QLocale().toString(toDateTime(recovery.base->made), QLocale::ShortFormat));
    text << withDiary(
        Text::tr("The log holds %Ln session(s) now.", nullptr, forPlural(recovery.sessions)),
        recovery.diary);
    if (recovery.carried > 0)
        text << Text::tr("%Ln of them came from the file before.", nullptr,
                         forPlural(recovery.carried));
    if (recovery.unreadable > 0)
        text << Text::tr("Up to %Ln record(s) in it could not be read.", nullptr,
                         forPlural(recovery.unreadable)) +
                    QLatin1Char(' ') + missing;
    if (recovery.nothingRead)
        text << Text::tr("Nothing in the file from before could be read: what was logged after the "
                         "backup is missing.") +
                    QLatin1Char(' ') + missing;
    if (recovery.kept)
        text << Text::tr("The file from before is kept as %1.").arg(pathText(*recovery.kept));
    return text;
}

namespace {

QString partText(const ForeignPart& part) {
    const QString name = isolated(oneLine(fromUtf8(part.name)));
    switch (part.kind) {
    case ForeignPart::Kind::Trigger:
        break;
    case ForeignPart::Kind::View:
        //: Of a database: a stored query. %1 is its name.
        return Text::tr("the view %1").arg(name);
    case ForeignPart::Kind::Index:
        //: Of a database. %1 is its name.
        return Text::tr("the index %1").arg(name);
    }
    //: Of a database: what it does by itself whenever something is written. %1 is its name.
    return Text::tr("the trigger %1").arg(name);
}

} // namespace

QString foreignText(const std::vector<ForeignPart>& parts) {
    if (parts.empty())
        return {};
    constexpr std::size_t told = 5;
    QStringList names;
    bool mayRefuse = false;
    for (const ForeignPart& part : parts) {
        if (static_cast<std::size_t>(names.size()) < told)
            names << partText(part);
        mayRefuse = mayRefuse || part.kind == ForeignPart::Kind::Index;
    }
    const QString list = QLocale().createSeparatedList(names);
    return mayRefuse
               ? Text::tr("Another program has put something into the log: %1. It changes nothing "
                          "that Coolwarm writes, but may keep it from saving. To be rid of it, "
                          "make a backup and restore that.")
                     .arg(list)
               : Text::tr("Another program has put something into the log: %1. It changes nothing "
                          "that Coolwarm writes. To be rid of it, make a backup and restore that.")
                     .arg(list);
}

QString checkText(const LogCheck& check) {
    const QString foreign = foreignText(check.foreign);
    if (check.whole()) {
        const QString text = withDiary(Text::tr("The log is in order: %Ln session(s) were read.",
                                                nullptr, forPlural(check.sessions)),
                                       check.diary);
        return foreign.isEmpty() ? text : text + QLatin1Char('\n') + foreign;
    }
    constexpr std::size_t told = 3;
    QStringList text{Text::tr("The log is damaged in %Ln place(s). Start Coolwarm again to repair "
                              "it, or restore a backup.",
                              nullptr, forPlural(static_cast<std::int64_t>(check.faults.size())))};
    for (std::size_t at = 0; at < check.faults.size() && at < told; ++at)
        text << oneLine(fromUtf8(check.faults[at]));
    if (!foreign.isEmpty())
        text << foreign;
    return text.join(QLatin1Char('\n'));
}

QString backedUpText(const std::filesystem::path& target) {
    return Text::tr("The log was copied to %1, and the copy is in order.").arg(pathText(target));
}

QString ownFileText() {
    return Text::tr("This file is the log itself. Name another file for the backup.");
}

QString backupKindText(BackupKind kind) {
    switch (kind) {
    case BackupKind::Daily:
        break;
    case BackupKind::Weekly:
        return Text::tr("weekly");
    case BackupKind::BeforeMigration:
        return Text::tr("before an update of Coolwarm");
    case BackupKind::BeforeRestore:
        return Text::tr("before a restore");
    }
    return Text::tr("daily");
}

QStringList forecastText(const RestoreForecast& forecast) {
    QStringList text{
        withDiary(Text::tr("The backup holds %Ln session(s).", nullptr, forPlural(forecast.inCopy)),
                  forecast.diaryInCopy),
        Text::tr("The log will hold %Ln session(s) afterwards.", nullptr,
                 forPlural(forecast.after))};
    if (forecast.carried > 0)
        text << Text::tr("%Ln session(s) are carried over from the present log, "
                         "because the skin may still rest from them.",
                         nullptr, forPlural(forecast.carried));
    if (forecast.missing > 0)
        text << Text::tr("%Ln session(s) of the present log will no longer be in it.", nullptr,
                         forPlural(forecast.missing));
    if (!forecast.diaryMissing.empty())
        //: "2 pain scores, 1 bout and 3 activities".
        text << Text::tr("These of the present log will no longer be in it: %1.")
                    .arg(listOf(forecast.diaryMissing));
    text << Text::tr("The present log is kept as a backup in %1.").arg(pathText(forecast.kept));
    return text;
}

namespace {

// A file that is overwritten leaves nothing of what it held but its backups.
QString overwrittenText(const LogIncident& incident) {
    if (incident.kept.empty())
        return Text::tr("The log's file had been overwritten by another one, which is in use now. "
                        "The sessions of the last day were carried over. What else the file held "
                        "before is lost, because there was no backup of it.");
    if (incident.lostSince)
        return Text::tr("The log's file had been overwritten by another one, which is in use now. "
                        "The sessions of the last day were carried over. What the file held before "
                        "is kept as %1: as it was in the backup of %2, with the newest sessions. "
                        "Other changes made after that backup are lost.")
            .arg(pathText(incident.kept),
                 QLocale().toString(toDateTime(*incident.lostSince), QLocale::ShortFormat));
    return Text::tr("The log's file had been overwritten by another one, which is in use now. The "
                    "sessions of the last day were carried over; what the file held before is kept "
                    "as %1.")
        .arg(pathText(incident.kept));
}

QString overwrittenBeforeText(const LogIncident& incident) {
    if (incident.kept.empty())
        return overwrittenText(incident);
    const QString made = QLocale().toString(
        toDateTime(incident.lostSince.value_or(std::chrono::sys_seconds{})), QLocale::ShortFormat);
    return Text::tr("While Coolwarm was closed, the log's file was overwritten by another one, "
                    "which is in use now. The newest sessions in the backup of %2 were carried "
                    "over so that their rests count. The log as that backup has it is kept as "
                    "%1; what was logged after it is lost.")
        .arg(pathText(incident.kept), made);
}

} // namespace

QString incidentText(const LogIncident& incident) {
    switch (incident.kind) {
    case LogIncident::Kind::WrittenAgain:
        return Text::tr("The log's file had been moved or deleted. It was written to its place "
                        "again, and nothing is lost.");
    case LogIncident::Kind::PutBack:
        return Text::tr("The log's file had been overwritten by another one, which is in use now. "
                        "The session that is on was put into it and goes on. Look at Settings > "
                        "Data for a backup of what the file held before.");
    case LogIncident::Kind::Overwritten:
        return overwrittenText(incident);
    case LogIncident::Kind::OverwrittenBefore:
        return overwrittenBeforeText(incident);
    case LogIncident::Kind::Replaced:
        break;
    }
    return Text::tr("The log's file had been replaced by another one, which is in use now. The "
                    "sessions of the last day were carried over; the file from before is kept as "
                    "%1.")
        .arg(pathText(incident.kept));
}

QString clockMovedText(Millis by) {
    const QString span = spanText(by < Millis{0} ? -by : by);
    return by < Millis{0}
               ? Text::tr("The computer's clock was set back by %1. Sessions and rests go by "
                          "another clock and are as long as before.")
                     .arg(span)
               : Text::tr("The computer's clock was put forward by %1. Sessions and rests go by "
                          "another clock and are as long as before.")
                     .arg(span);
}

} // namespace coolwarm
