// SPDX-License-Identifier: MIT
// A file's date, kind and size in words.
#include "app/pages/settings/shelf_view.h"

#include "app/text/care_text.h"
#include "app/text/format.h"

#include <QLocale>

namespace coolwarm {

ShelfRow shelfRow(const ShelfEntry& entry) {
    const QLocale locale;
    return {locale.toString(toDateTime(entry.backup.made), QLocale::ShortFormat),
            backupKindText(entry.backup.kind),
            locale.formattedDataSize(static_cast<qint64>(entry.bytes), 1,
                                     QLocale::DataSizeTraditionalFormat)};
}

} // namespace coolwarm
