// SPDX-License-Identifier: MIT
// Asks the system for the user's folders.
#include "app/dialogs/proposed_folder.h"

#include <QFileInfo>

namespace coolwarm {

QDir proposedFolder(QStandardPaths::StandardLocation kind) {
    const QString folder = QStandardPaths::writableLocation(kind);
    return QDir(QFileInfo(folder).isDir() ? folder : QDir::homePath());
}

} // namespace coolwarm
