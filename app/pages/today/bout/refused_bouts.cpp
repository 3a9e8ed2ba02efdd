// SPDX-License-Identifier: MIT
// Keeps one moment for each part of the body, whose name is not written there.
#include "app/pages/today/bout/refused_bouts.h"

#include "core/rules/bout_rules.h"

#include <QCryptographicHash>
#include <QSettings>

namespace coolwarm {

namespace {

// The settings lie outside of the folder of the log: they tell of nobody's back.
QString keyOf(const Site& site) {
    const std::string name = site.key();
    const QByteArray hash = QCryptographicHash::hash(
        QByteArrayView(name.data(), qsizetype(name.size())), QCryptographicHash::Sha256);
    return QStringLiteral("refusedBouts/") + QString::fromLatin1(hash.left(8).toHex());
}

} // namespace

void RefusedBouts::refuse(const Site& site, std::chrono::sys_seconds first) {
    m_looks.setValue(keyOf(site), qint64{first.time_since_epoch().count()});
}

bool RefusedBouts::has(const Site& site, std::chrono::sys_seconds first) const {
    const QVariant kept = m_looks.value(keyOf(site));
    if (!kept.isValid())
        return false;
    const std::chrono::sys_seconds refused{std::chrono::seconds{kept.toLongLong()}};
    return std::chrono::abs(first - refused) < quietDays;
}

} // namespace coolwarm
