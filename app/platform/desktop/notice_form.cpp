// SPDX-License-Identifier: MIT
// Writes the kinds of notifications down as org.freedesktop.Notifications wants them.
#include "app/platform/desktop/notice_form.h"

#include <QLocale>

namespace coolwarm {

namespace {

constexpr uchar normalUrgency = 1;
constexpr uchar criticalUrgency = 2;
constexpr int expiresAsUsual = -1;
constexpr int neverExpires = 0;

QString openKey() {
    return QStringLiteral("default"); // a click on the notification itself
}
QString openButtonKey() {
    return QStringLiteral("open"); // some desktops ignore the click
}
QString packOffKey() {
    return QStringLiteral("pack-off");
}
QString startNowKey() {
    return QStringLiteral("start-now");
}
QString laterKey() {
    return QStringLiteral("later");
}
// What follows is the score.
QString scoreKey() {
    return QStringLiteral("pain-");
}

QString categoryOf(NoticeKind kind) {
    switch (kind) {
    case NoticeKind::Alarm:
        return QStringLiteral("x-coolwarm.alarm");
    case NoticeKind::Question:
        return QStringLiteral("x-coolwarm.question");
    case NoticeKind::Plan:
        return QStringLiteral("x-coolwarm.plan");
    case NoticeKind::Quiet:
        break;
    }
    return QStringLiteral("x-coolwarm.rest");
}

QStringList answers(bool few) {
    QStringList all{openKey(), Notifier::tr("Answer")};
    if (few)
        return all << openButtonKey() << Notifier::tr("Answer");
    for (int score = PainScore::lowest; score <= PainScore::highest; ++score)
        all << scoreKey() + QString::number(score) << QLocale().toString(score);
    return all;
}

} // namespace

// GNOME's shell shows three.
bool isOfFewButtons(const QString& serviceName) {
    return serviceName == QLatin1String("gnome-shell");
}

QStringList noticeButtons(NoticeKind kind, bool few) {
    switch (kind) {
    case NoticeKind::Question:
        return answers(few);
    case NoticeKind::Alarm:
        return {openKey(),       Notifier::tr("Open"),
                packOffKey(),    Notifier::tr("I have taken it off"),
                openButtonKey(), Notifier::tr("Open")};
    case NoticeKind::Plan:
        return {openKey(),     Notifier::tr("Open"),
                startNowKey(), Notifier::tr("Start now", "a planned session"),
                laterKey(),    Notifier::tr("Later", "a planned session")};
    case NoticeKind::Quiet:
        break;
    }
    return {openKey(), Notifier::tr("Open")};
}

std::optional<PainScore> scoreOfButton(const QString& key) {
    if (!key.startsWith(scoreKey()))
        return std::nullopt;
    bool isNumber = false;
    const int score = key.mid(scoreKey().size()).toInt(&isNumber);
    return isNumber ? PainScore::of(score) : std::nullopt;
}

NoticeAction actionOfButton(const QString& key) {
    if (key == packOffKey())
        return NoticeAction::PackOff;
    if (key == startNowKey())
        return NoticeAction::StartNow;
    return key == laterKey() ? NoticeAction::Later : NoticeAction::Open;
}

QVariantMap noticeHints(NoticeKind kind, bool ownSound) {
    const bool alarm = kind == NoticeKind::Alarm;
    QVariantMap hints{
        // The specification asks for a byte; an int would be ignored.
        {QStringLiteral("urgency"), QVariant::fromValue(alarm ? criticalUrgency : normalUrgency)},
        {QStringLiteral("desktop-entry"), QStringLiteral("io.github.coolwarm.Coolwarm")},
        {QStringLiteral("category"), categoryOf(kind)}};
    if (alarm) {
        hints.insert(QStringLiteral("resident"), true);
        if (ownSound)
            hints.insert(QStringLiteral("sound-name"), QStringLiteral("alarm-clock-elapsed"));
    }
    return hints;
}

int noticeExpiry(NoticeKind kind, const Notice& notice) {
    if (kind == NoticeKind::Alarm)
        return neverExpires;
    return notice.lasts ? static_cast<int>(notice.lasts->count()) : expiresAsUsual;
}

} // namespace coolwarm
