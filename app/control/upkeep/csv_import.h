// SPDX-License-Identifier: MIT
// Takes the sessions of a CSV file into the log.
#pragma once

#include "core/domain/file_line.h"
#include "core/engine/engine.h"
#include "core/engine/import.h"
#include "core/time/clock.h"
#include "core/time/moment.h"
#include "core/time/reading.h"

#include <QFile>
#include <QString>

#include <atomic>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

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

/// What was seen of a file while it was read. The two figures may be read from another thread, the
/// rest once the work is done.
struct ImportView {
    static constexpr std::size_t mostShown = 5;

    std::vector<std::string> columns; ///< those that are understood
    std::vector<std::string> unknown; ///< those that are not, as the file names them
    bool namesSites = true;
    std::vector<FileLine> first;      ///< the first mostShown lines
    std::optional<Moment> earliest;   ///< starts of the sessions in it
    std::optional<Moment> latest;
    std::atomic<std::int64_t> lines = 0;
    std::atomic<std::int64_t> permille = 0; ///< of the file's bytes
};

/// Takes a file in on whatever thread it is called, with an engine of its own. Throws as
/// importCsv() does.
using Importer = std::function<ImportReport(const std::filesystem::path&, const ImportOptions&,
                                            ImportView&, const ImportProgress&)>;

/// Which list a file is: one of a kind of records of the diary, or of the sessions where it is empty.
using ListKind = std::string_view;

/// Opens the file at `path`. What comes through a pipe is read to its end first, however long that
/// takes, and kept in a temporary file: the log is not held while somebody waits for input. Throws
/// InputFileError. Nothing: `progress` said to cancel.
[[nodiscard]] std::unique_ptr<QFile> openCsv(const std::filesystem::path& path, const Zone& zone,
                                             const ImportProgress& progress, ListKind kind = {});

/// Lets the engine take in what openCsv() opened. Throws as the other one.
[[nodiscard]] ImportReport importCsv(Engine& engine, QFile& file, const std::filesystem::path& path,
                                     const Zone& zone, const ImportOptions& options,
                                     const Reading& now, const ImportProgress& progress,
                                     ImportView* view = nullptr, ListKind kind = {});

/// Reads the file at `path` and lets the engine take its sessions in. Throws InputFileError and
/// StoreError, and then nothing was changed.
[[nodiscard]] ImportReport importCsv(Engine& engine, const std::filesystem::path& path,
                                     const Zone& zone, const ImportOptions& options,
                                     const Reading& now, const ImportProgress& progress,
                                     ImportView* view = nullptr);

} // namespace coolwarm
