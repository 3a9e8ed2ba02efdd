// SPDX-License-Identifier: MIT
// Words records of the diary for command line, lists and refusals.
#include "app/text/diary_text.h"

#include "app/text/format.h"
#include "core/domain/diary/pain_entry.h"
#include "core/domain/fields.h"

#include <QCoreApplication>
#include <QStringList>

#include <variant>

namespace coolwarm {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Text)
};

QString textOf(const PainEntry& entry, const QDate& today) {
    //: A score from 0 to 10; a part of the body; a moment.
    QString text = Text::tr("Pain %1, %2, %3")
                       .arg(QString::number(entry.score.value()), siteInSentence(entry.site),
                            startText(entry.at, today));
    if (!entry.tightness)
        return text;
    //: "Pain 4, Lower back, 14:12"; how tight the muscle is, from 0 to 4.
    return Text::tr("%1, tightness %2").arg(text, QString::number(entry.tightness->value()));
}

void addNames(const PainEntry& /*entry*/, const FieldSet& fields, QStringList& names) {
    const auto add = [&](auto field, const QString& name) {
        if (fields.has(field))
            names.append(name);
    };
    add(&PainEntry::score, Text::tr("Pain", "name of a field"));
    add(&PainEntry::site, Text::tr("Part of the body", "name of a field"));
    add(&PainEntry::at, Text::tr("Time", "name of a field"));
    add(&PainEntry::tightness, Text::tr("Tightness", "name of a field"));
    add(&PainEntry::note, Text::tr("Note", "name of a field"));
}

QString fieldNames(const Refusal& refusal) {
    QStringList names;
    if (refusal.record)
        std::visit([&](const auto& record) { addNames(record, refusal.fields, names); },
                   *refusal.record);
    return names.join(QStringLiteral(", "));
}

} // namespace

QString recordText(const DiaryRecord& record, const QDate& today) {
    return std::visit([&](const auto& each) { return textOf(each, today); }, record);
}

QString diaryVerdictText(const Refusal& refusal, std::chrono::sys_seconds /*now*/) {
    switch (refusal.reason) {
    case Reason::LiesAhead:
        return Text::tr("That would be in the future. Check the date and the time.");
    case Reason::LiesTooFarBack:
        return Text::tr("The log reaches back to 1970, and this is earlier. Check the date.");
    case Reason::NoSuchRecord:
        return Text::tr("This entry is no longer in the log, so it cannot be changed. It may have "
                        "been deleted elsewhere.");
    case Reason::RecordChanged:
        return Text::tr(
                   "Changed elsewhere meanwhile: %1. What you have typed is still here and has "
                   "not been saved.")
            .arg(fieldNames(refusal));
    default:
        return {};
    }
}

} // namespace coolwarm
