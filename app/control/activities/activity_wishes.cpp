// SPDX-License-Identifier: MIT
// Reads and writes them in the file of the settings.
#include "app/control/activities/activity_wishes.h"

#include <QSettings>
#include <QString>

namespace coolwarm {

namespace {

QString circleKey() {
    return QStringLiteral("activities/breath-circle");
}

QString soundKey() {
    return QStringLiteral("activities/breath-sound");
}

QString countKey() {
    return QStringLiteral("activities/count-by-sound");
}

QString sideKey() {
    return QStringLiteral("activities/twist-side-seconds");
}

QString stretchingKey() {
    return QStringLiteral("activities/stretching-minutes");
}

template <class Unit>
Unit read(const QSettings& looks, const QString& key, Unit usual) {
    bool isNumber = false;
    const int number = looks.value(key).toInt(&isNumber);
    return isNumber ? Unit{number} : usual;
}

} // namespace

BreathGuide breathGuide(const QSettings& looks) {
    const BreathGuide usual;
    return {looks.value(circleKey(), usual.circle).toBool(),
            looks.value(soundKey(), usual.sound).toBool()};
}

void remember(QSettings& looks, const BreathGuide& guide) {
    looks.setValue(circleKey(), guide.circle);
    looks.setValue(soundKey(), guide.sound);
}

bool countsBySound(const QSettings& looks) {
    return looks.value(countKey(), true).toBool();
}

void rememberCounting(QSettings& looks, bool bySound) {
    looks.setValue(countKey(), bySound);
}

ActivityPlan usualPlan(const QSettings& looks, ActivityKind what) {
    const ActivityPlan usual;
    return ActivityPlan::of(what, read(looks, sideKey(), usual.side),
                            read(looks, stretchingKey(), usual.stretching));
}

void remember(QSettings& looks, const ActivityPlan& plan) {
    looks.setValue(sideKey(), static_cast<int>(plan.side.count()));
    looks.setValue(stretchingKey(), static_cast<int>(plan.stretching.count()));
}

} // namespace coolwarm
