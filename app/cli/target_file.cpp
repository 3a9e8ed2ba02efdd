// SPDX-License-Identifier: MIT
// A look at a file's first bytes.
#include "app/cli/target_file.h"

#include <QFile>

#include <string_view>

namespace coolwarm {

bool isDatabase(const QFileInfo& file) {
    static constexpr std::string_view mark = "SQLite format 3";
    QFile content(file.filePath());
    return file.isFile() && content.open(QIODevice::ReadOnly) &&
           content.read(static_cast<qint64>(mark.size())).toStdString() == mark;
}

} // namespace coolwarm
