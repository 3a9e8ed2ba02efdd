// SPDX-License-Identifier: MIT
// Where a file is proposed to be written or looked for.
#pragma once

#include <QDir>
#include <QStandardPaths>

namespace coolwarm {

/// The user's folder of documents, or of another kind; home where there is none.
[[nodiscard]] QDir proposedFolder(
    QStandardPaths::StandardLocation kind = QStandardPaths::DocumentsLocation);

} // namespace coolwarm
