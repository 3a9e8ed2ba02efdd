// SPDX-License-Identifier: MIT
// What somebody had half typed about sessions when the program ended, kept until it is taken up.
#pragma once

#include <QJsonObject>
#include <QList>

#include <filesystem>

namespace coolwarm {

/// A small file beside the log, readable by its owner alone like the log. It is there only while it
/// holds something.
class DraftFile {
public:
    explicit DraftFile(std::filesystem::path file) : m_file(std::move(file)) {}

    /// What lies there; nothing where that cannot be read.
    [[nodiscard]] QList<QJsonObject> read() const;
    /// Whole or not at all. Throws FileError.
    void write(const QList<QJsonObject>& drafts) const;

private:
    std::filesystem::path m_file;
};

} // namespace coolwarm
