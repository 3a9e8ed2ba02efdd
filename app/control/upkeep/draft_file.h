// SPDX-License-Identifier: MIT
// Keeps what was half typed into a form over the end of the program, until it is taken up again.
#pragma once

#include <QJsonObject>
#include <QList>

#include <cstdint>
#include <filesystem>
#include <mutex>
#include <utility>

namespace coolwarm {

/// A small file beside the log, readable by its owner alone like the log. It is there only while it
/// holds something. May be written from several threads.
class DraftFile {
public:
    explicit DraftFile(std::filesystem::path file) : m_file(std::move(file)) {}

    /// What lies there; nothing where that cannot be read.
    [[nodiscard]] QList<QJsonObject> read() const;
    /// Whole or not at all; what is older than what lies there, by its number, is not written.
    /// Throws FileError.
    void write(const QList<QJsonObject>& drafts, std::uint64_t number);

private:
    std::filesystem::path m_file;
    std::mutex m_guard;
    std::uint64_t m_number = 0; ///< of what was written last
};

} // namespace coolwarm
