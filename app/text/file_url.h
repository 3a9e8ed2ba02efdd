// SPDX-License-Identifier: MIT
// The address of a file or folder for other programs.
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <filesystem>

namespace coolwarm {

/// The path as an address, byte by byte where it is no UTF-8.
[[nodiscard]] inline QUrl fileUrl(const std::filesystem::path& path) {
#ifdef Q_OS_WIN
    return QUrl::fromLocalFile(QString::fromStdWString(path.native()));
#else
    QByteArray address("file://");
    address += QByteArray::fromStdString(path.native()).toPercentEncoding("/");
    return QUrl::fromEncoded(address);
#endif
}

} // namespace coolwarm
