// SPDX-License-Identifier: MIT
// Finds another name for a folder where Qt cannot take its own, which may be any bytes.
#include "app/platform/instance/name_for_qt.h"

#ifdef Q_OS_LINUX
#include "app/platform/instance/file_descriptor.h"

#include <fcntl.h>
#endif

#include <QFile>

namespace coolwarm {

NameForQt::NameForQt(const std::filesystem::path& folder, std::size_t longest) {
#ifdef Q_OS_WIN
    m_text = QString::fromStdWString(folder.native());
#else
    m_text = QFile::decodeName(folder.c_str());
#ifdef Q_OS_LINUX
    if (QFile::encodeName(m_text).toStdString() == folder.native() &&
        folder.native().size() <= longest)
        return;
    const auto open =
        std::make_shared<FileDescriptor>(::open(folder.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    m_text = QStringLiteral("/proc/self/fd/%1/.").arg(open->number());
    m_open = open;
#endif
#endif
}

} // namespace coolwarm
