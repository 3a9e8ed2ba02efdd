// SPDX-License-Identifier: MIT
// Puts each backup's date, kind and size into words.
#include "app/pages/settings/backup_rows.h"

#include "app/text/format.h"
#include "app/text/maintenance_text.h"

#include <QLocale>

namespace coolwarm {

BackupRow backupRow(const BackupEntry& entry) {
    const QLocale locale;
    return {locale.toString(toDateTime(entry.backup.made), QLocale::ShortFormat),
            backupKindText(entry.backup.kind),
            locale.formattedDataSize(static_cast<qint64>(entry.bytes), 1,
                                     QLocale::DataSizeTraditionalFormat)};
}

} // namespace coolwarm
