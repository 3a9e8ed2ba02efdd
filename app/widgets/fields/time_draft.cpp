// SPDX-License-Identifier: MIT
// Reads moments from their fields, writes them into drafts and back.
#include "app/widgets/fields/time_draft.h"

#include "app/text/format.h"
#include "app/widgets/fields/time_field.h"
#include "app/widgets/fields/time_fields.h"
#include "core/time/day_of.h"

#include <QLineEdit>

namespace coolwarm {

namespace {

QString utcKey() {
    return QStringLiteral("utc");
}
QString offsetKey() {
    return QStringLiteral("offset");
}
QString typedKey() {
    return QStringLiteral("typed");
}

std::optional<Moment> momentOfDraft(const QJsonObject& draft) {
    const QJsonValue utc = draft.value(utcKey());
    if (!utc.isDouble())
        return std::nullopt;
    return Moment{std::chrono::sys_seconds{std::chrono::seconds{utc.toInteger()}},
                  std::chrono::minutes{draft.value(offsetKey()).toInteger()}};
}

} // namespace

std::optional<std::chrono::minutes> wallOf(const std::optional<Moment>& was) {
    return was ? std::optional(was->offset) : std::nullopt;
}

std::optional<Moment> shownIn(const TimeField& field, const std::optional<Moment>& was) {
    if (!field.value())
        return std::nullopt;
    return was && *field.value() == toDateTime(*was) ? *was : momentOf(*field.value(), wallOf(was));
}

std::vector<std::chrono::sys_seconds> minutesShownIn(const TimeField& field,
                                                     const std::optional<Moment>& was) {
    std::vector<std::chrono::sys_seconds> shown;
    if (field.lastValue().isValid())
        shown.push_back(momentOf(field.lastValue(), wallOf(was)).utc);
    if (was)
        shown.push_back(was->utc);
    return shown;
}

std::optional<std::chrono::local_days> dayShownIn(const TimeField& field,
                                                  const std::optional<Moment>& was) {
    if (!field.lastValue().isValid())
        return std::nullopt;
    return dayOf(momentOf(field.lastValue(), wallOf(was)));
}

QJsonObject timeDraft(const TimeField& field, const std::optional<Moment>& was) {
    const auto value = shownIn(field, was);
    QJsonObject draft;
    if (value) {
        draft.insert(utcKey(), qint64{value->utc.time_since_epoch().count()});
        draft.insert(offsetKey(), qint64{value->offset.count()});
    }
    if (!value || field.isBeingTyped())
        draft.insert(typedKey(), field.edit()->text());
    return draft;
}

void showDraft(TimeField& field, const QJsonObject& draft, const std::optional<Moment>& was) {
    std::optional<QDateTime> value;
    if (const auto moment = momentOfDraft(draft))
        value = fieldValue(*moment, wallOf(was));
    field.setValue(value);
    const QJsonValue typed = draft.value(typedKey());
    if (typed.isString())
        field.setTyped(typed.toString());
}

} // namespace coolwarm
