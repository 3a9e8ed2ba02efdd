// SPDX-License-Identifier: MIT
// Gives each field the parser and the writer of what it is for.
#include "app/widgets/fields/time_fields.h"

#include "app/text/format.h"
#include "core/time/clock.h"
#include "core/time/moment.h"
#include "core/time/system_clock.h"

#include <QTimeZone>

#include <algorithm>

namespace coolwarm {

namespace {

using std::chrono::local_days;
using std::chrono::seconds;

std::chrono::sys_seconds noonOf(const QDate& day) {
    return std::chrono::sys_seconds{
        seconds{QDateTime(day, QTime(12, 0), QTimeZone::utc()).toSecsSinceEpoch()}};
}

TimeField::Typed readIn(const Zone& zone, const FieldSetting& setting, const QString& text) {
    const auto typed = readMoment(
        text, {zone, setting.now(), setting.day ? setting.day() : std::nullopt,
               setting.after ? setting.after() : std::nullopt, QLocale(),
               setting.shown ? setting.shown() : std::vector<std::chrono::sys_seconds>()});
    if (!typed.value)
        return {std::nullopt, typed.said};
    return {fieldValue(*typed.value, setting.offset), typed.said};
}

} // namespace

TimeField* momentField(const QString& name, const FieldSetting& setting) {
    const auto read = [setting](const QString& text) {
        return setting.offset ? readIn(FixedZone(*setting.offset), setting, text)
                              : readIn(SystemZone(), setting, text);
    };
    const auto write = [](const QDateTime& wall) { return typedText(wall); };
    return new TimeField(name, read, write, TimeField::Calendar::Beside);
}

TimeField* dayField(const QString& name, const std::function<QDate()>& today) {
    const auto read = [today](const QString& text) -> TimeField::Typed {
        const auto typed =
            readDay(text, {FixedZone(std::chrono::minutes{0}), noonOf(today()), {}, {}, QLocale()});
        if (!typed.value)
            return {std::nullopt, typed.said};
        return {fieldValue(toQDate(*typed.value)), typed.said};
    };
    const auto write = [](const QDateTime& day) { return typedText(day.date()); };
    return new TimeField(name, read, write, TimeField::Calendar::Beside);
}

TimeField* timeOfDayField(const QString& name) {
    const auto read = [](const QString& text) -> TimeField::Typed {
        const auto typed = readTimeOfDay(text);
        if (!typed.value)
            return {std::nullopt, typed.said};
        return {fieldValue(QTime(0, 0).addSecs(static_cast<int>(typed.value->count()))),
                typed.said};
    };
    const auto write = [](const QDateTime& time) { return typedText(time.time()); };
    return new TimeField(name, read, write, TimeField::Calendar::None);
}

Moment momentOf(const QDateTime& value, std::optional<std::chrono::minutes> wall) {
    const std::chrono::sys_seconds shown{seconds{value.toSecsSinceEpoch()}};
    if (wall && !fitsDateTime(*wall))
        return {shown - *wall, *wall};
    return {shown, std::clamp(std::chrono::minutes{value.offsetFromUtc() / 60}, -largestOffset,
                              largestOffset)};
}

// On the field's own wall where the moment's offset, or that of the wall, fits no QDateTime.
QDateTime fieldValue(const Moment& moment, std::optional<std::chrono::minutes> wall) {
    if (wall && !(fitsDateTime(moment.offset) && fitsDateTime(*wall)))
        return toDateTime(Moment{moment.utc, *wall});
    return fitsDateTime(moment.offset) ? toDateTime(moment) : toDateTime(moment.utc);
}

QDateTime fieldValue(const QDate& day) {
    return {day, QTime(12, 0), QTimeZone::utc()};
}

QDateTime fieldValue(const QTime& time) {
    return {QDate(1970, 1, 1), time, QTimeZone::utc()};
}

std::optional<std::chrono::minutes> timeOfDay(const TimeField& field) {
    if (!field.value())
        return std::nullopt;
    const QTime time = field.value()->time();
    return std::chrono::minutes{time.hour() * 60 + time.minute()};
}

void setTimeOfDay(TimeField& field, std::chrono::minutes sinceMidnight) {
    field.setValue(
        fieldValue(QTime(0, 0).addSecs(static_cast<int>(seconds{sinceMidnight}.count()))));
}

} // namespace coolwarm
