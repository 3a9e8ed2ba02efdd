// SPDX-License-Identifier: MIT
// What does not come back from Qt as it went in has to be reached in another way.
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
