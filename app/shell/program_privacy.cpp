// SPDX-License-Identifier: MIT
// Words the warning that others may read the log, and remembers that it was given.
#include "app/shell/program_privacy.h"

#include "app/text/format.h"
#include "core/log/sqlite/log_privacy.h"

#include <QCoreApplication>
#include <QStringList>

namespace coolwarm {

namespace {

struct PrivacyText {
    Q_DECLARE_TR_FUNCTIONS(Privacy)
};

QString toldKey() {
    return QStringLiteral("privacy/told");
}

// As a shell takes it.
QString quoted(QString place) {
    return QLatin1Char('\'') + place.replace(QLatin1Char('\''), QStringLiteral("'\\''")) +
           QLatin1Char('\'');
}

} // namespace

std::optional<PrivacyNotice> privacyNotice(const std::filesystem::path& folder, QSettings& looks) {
    const QString place = pathText(folder);
    QStringList told = looks.value(toldKey()).toStringList();
    const Privacy privacy = privacyOf(folder);
    if (privacy == Privacy::Kept) {
        if (told.removeAll(place) > 0)
            looks.setValue(toldKey(), told); // when it is open again, that is news
        return std::nullopt;
    }
    if (told.contains(place))
        return std::nullopt;
    looks.setValue(toldKey(), told << place);
    if (privacy == Privacy::NotSupported)
        return PrivacyNotice{
            PrivacyText::tr(
                "Other users of this computer may be able to read your log: where it lies, "
                "nothing can be kept from them (%1).")
                .arg(place),
            QString()};
    return PrivacyNotice{
        PrivacyText::tr("Other users of this computer may be able to read your log (%1).")
            .arg(place),
        PrivacyText::tr("To keep it to yourself, run: %1")
            .arg(QStringLiteral("chmod -R go= %1").arg(quoted(place)))};
}

QString closeToOthersText() {
    return PrivacyText::tr("Keep it to myself", "button: nobody else may read the log");
}

} // namespace coolwarm
