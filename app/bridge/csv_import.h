// SPDX-License-Identifier: MIT
// From a CSV file into the log.
#pragma once

#include "core/engine/engine.h"
#include "core/time/clock.h"

#include <QString>

#include <filesystem>
#include <stdexcept>

namespace coolwarm {

/// A file that is to be read cannot be, or is no list of sessions.
class InputFileError : public std::runtime_error {
public:
    explicit InputFileError(const QString& text)
        : std::runtime_error(text.toStdString()), m_text(text) {}

    /// What is wrong with it, in a sentence.
    [[nodiscard]] const QString& text() const { return m_text; }

private:
    QString m_text;
};

/// Reads the file at `path` and lets the engine take its sessions in. Throws InputFileError and
/// StoreError, and then nothing was changed.
[[nodiscard]] ImportReport importCsv(Engine& engine, const std::filesystem::path& path,
                                     const Zone& zone, const ImportOptions& options,
                                     const Reading& now, const ImportProgress& progress);

} // namespace coolwarm
