// SPDX-License-Identifier: MIT
// Takes the sessions of a CSV file into the log.
#pragma once

#include "app/control/upkeep/import_memory.h"
#include "core/domain/file_line.h"
#include "core/engine/engine.h"
#include "core/engine/import.h"
#include "core/report/csv/csv_guess.h"
#include "core/report/csv/csv_shape.h"
#include "core/time/clock.h"
#include "core/time/moment.h"
#include "core/time/reading.h"

#include <QFile>
#include <QString>

#include <atomic>
#include <cstdint>
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

/// The same, because its days can be read with the day or the month first.
class UnclearDatesError : public InputFileError {
public:
    using InputFileError::InputFileError;
};

/// By what it is noticed that a file is no longer the one that was looked at.
struct FileStamp {
    std::uintmax_t size = 0;
    std::filesystem::file_time_type written;

    friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

/// Which list a file is: one of a kind of records of the diary, or of the sessions where it is
/// empty.
using ListKind = std::string_view;

/// What is to be taken in, and what was said of it; nothing can be said of a list of the diary.
struct ImportRequest {
    std::filesystem::path file;
    ListKind kind = {};
    ImportOptions options = {};
    CsvChoices choices = {};
    RememberedChoices remembered = {};  ///< for a file of which nothing was said
    std::optional<FileStamp> seen = {}; ///< the file has to be as it was then
};

/// What was seen of a file while it was read. The two figures may be read from another thread, the
/// rest once the work is done.
struct ImportView {
    static constexpr std::size_t mostKept = 50;

    std::vector<std::string> unknown; ///< columns of a list of the diary that are not understood
    bool namesSites = true;           ///< such a list does

    CsvGuess guess;     ///< how the file is read; also where it cannot be, if it has columns
    CsvChoices choices; ///< what was said of it, now or, if `isRemembered`, of another
    bool isRemembered = false;
    std::optional<FileStamp> stamp;
    std::vector<ReadSession> first; ///< the first mostKept sessions of it
    std::optional<Moment> earliest; ///< starts of the sessions in it
    std::optional<Moment> latest;
    std::atomic<std::int64_t> lines = 0;
    std::atomic<std::int64_t> permille = 0; ///< of the file's bytes
};

/// Takes a file in on whatever thread it is called, with an engine of its own. Throws as
/// importCsv() does.
using Importer =
    std::function<ImportReport(const ImportRequest&, ImportView&, const ImportProgress&)>;

/// Opens the file of a request. What comes through a pipe is read to its end first, however long
/// that takes, and kept in a temporary file: the log is not held while somebody waits for input.
/// Throws InputFileError. Nothing: `progress` said to cancel.
[[nodiscard]] std::unique_ptr<QFile> openCsv(const ImportRequest& request, const Zone& zone,
                                             const ImportProgress& progress);

/// Lets the engine take in the sessions of what openCsv() opened. A file whose letters turn out not
/// to be UTF-8 far behind its beginning is read again as Windows-1252, unless somebody has said
/// what it is. Throws InputFileError and StoreError, and then nothing was changed.
[[nodiscard]] ImportReport importCsv(Engine& engine, QFile& file, const ImportRequest& request,
                                     const Zone& zone, const Reading& now,
                                     const ImportProgress& progress, ImportView& view);

/// Both for a file that is no pipe; for whoever could not end the waiting. Throws as they do.
[[nodiscard]] ImportReport importCsv(Engine& engine, const ImportRequest& request, const Zone& zone,
                                     const Reading& now, const ImportProgress& progress,
                                     ImportView& view);

/// The same for a file of which nothing was said.
[[nodiscard]] ImportReport importCsv(Engine& engine, const std::filesystem::path& path,
                                     const Zone& zone, const ImportOptions& options,
                                     const Reading& now, const ImportProgress& progress,
                                     ImportView* view = nullptr);

} // namespace coolwarm
