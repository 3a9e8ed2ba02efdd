// SPDX-License-Identifier: MIT
// Feeds the sessions of a CSV file to the engine.
#include "app/control/upkeep/csv_import.h"

#include "app/text/format.h"
#include "app/text/maintenance_text.h"
#include "core/domain/file_line.h"
#include "core/engine/import.h"
#include "core/report/csv_reader.h"
#include "core/report/csv_table.h"
#include "core/report/diary_csv_reader.h"
#include "core/report/session_csv_reader.h"
#include "core/time/moment.h"
#include "core/time/reading.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QTemporaryFile>

#include <cerrno>
#include <cstdio>
#include <system_error>

namespace coolwarm {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Text)
};

// Not by QFile itself, which takes no path whose bytes are no UTF-8. Returns what is in the way.
QString openByBytes(QFile& file, const std::filesystem::path& path) {
    std::error_code nothingThere;
    if (std::filesystem::is_directory(path, nothingThere))
        return Text::tr("it is a folder");
#ifdef Q_OS_WIN
    std::FILE* handle = _wfopen(path.c_str(), L"rb");
#else
    std::FILE* handle = std::fopen(path.c_str(), "rbe");
#endif
    if (handle == nullptr)
        return fromUtf8(std::generic_category().message(errno));
    std::setvbuf(handle, nullptr, _IONBF, 0);
    if (file.open(handle, QIODevice::ReadOnly | QIODevice::Unbuffered,
                  QFileDevice::AutoCloseHandle))
        return {};
    std::fclose(handle);
    return file.errorString();
}

ByteSource sourceOf(QFile& file, const std::filesystem::path& path, ImportView* view) {
    return [&file, path, view](char* buffer, std::size_t size) {
        const qint64 got = file.read(buffer, static_cast<qint64>(size));
        if (got < 0)
            throw InputFileError(Text::tr("The file %1 cannot be read (%2); nothing was imported.")
                                     .arg(pathText(path), file.errorString()));
        if (view != nullptr && file.size() > 0) // a pipe has no size
            view->permille = file.pos() * 1000 / file.size();
        return static_cast<std::size_t>(got);
    };
}

void look(const FileLine& line, ImportView& view) {
    ++view.lines;
    if (view.first.size() < ImportView::mostShown)
        view.first.push_back(line);
    const auto* read = std::get_if<ReadSession>(&line);
    if (read == nullptr)
        return;
    const Moment& start = read->session.start;
    if (!view.earliest || start.utc < view.earliest->utc)
        view.earliest = start;
    if (!view.latest || start.utc > view.latest->utc)
        view.latest = start;
}

QString unreadable(const std::filesystem::path& path, const QString& why) {
    return Text::tr("The file %1 cannot be read (%2). Name another one.").arg(pathText(path), why);
}

QString tooLongText(const std::filesystem::path& path, const QString& line, ListKind kind) {
    return (kind.empty() ? Text::tr("The file %1 is no list of sessions: its line %2 is longer than "
                                    "1 MB. Nothing was imported.")
                         : Text::tr("The file %1 is no such list: its line %2 is longer than 1 MB. "
                                    "Nothing was imported."))
        .arg(pathText(path), line);
}

QString headerText(const std::filesystem::path& path, const CsvHeaderError& error, ListKind kind) {
    if (error.kind() == CsvHeaderError::Kind::Twice)
        //: %2 is a column's name and, in brackets, which two columns have it
        return (kind.empty() ? Text::tr("The file %1 is no list of sessions: two columns have the "
                                        "same name, %2. Rename or remove one of them.")
                             //: %2 is a column's name and, in brackets, which two columns have it
                             : Text::tr("The file %1 is no such list: two columns have the same "
                                        "name, %2. Rename or remove one of them."))
            .arg(pathText(path), fromUtf8(error.what()));
    // The columns keep their names; what stands around them is a sentence.
    QString missing = fromUtf8(error.what());
    missing.replace(QLatin1String("ended_at (or duration_seconds)"),
                    Text::tr("ended_at (or duration_seconds)"));
    return (kind.empty() ? Text::tr("The file %1 is no list of sessions: its first line has to name "
                                    "the columns, and these are missing: %2.")
                         : Text::tr("The file %1 is no such list: its first line has to name the "
                                    "columns, and these are missing: %2."))
        .arg(pathText(path), missing);
}

template <class Work>
auto aboutColumns(const std::filesystem::path& path, ListKind kind, const Work& work) {
    try {
        return work();
    } catch (const CsvLineTooLong& error) {
        throw InputFileError(tooLongText(path, QLocale().toString(error.line()), kind));
    } catch (const CsvHeaderError& error) {
        throw InputFileError(headerText(path, error, kind));
    }
}

// Each line, so that what is none, or has no end, is noticed before it fills the disk.
template <class Reader>
bool readLines(Reader reader, const ImportProgress& progress) {
    constexpr std::int64_t told = 1024; // lines between two calls of progress
    for (std::int64_t lines = 1; reader.next(); ++lines)
        if (lines % told == 0 && progress && !progress(lines))
            return false;
    return true;
}

std::unique_ptr<QFile> readToItsEnd(QFile& pipe, const std::filesystem::path& path,
                                    const Zone& zone, const ImportProgress& progress,
                                    ListKind kind) {
    auto kept = std::make_unique<QTemporaryFile>();
    if (!kept->open())
        throw InputFileError(unreadable(path, kept->errorString()));
    const ByteSource source = sourceOf(pipe, path, nullptr);
    const auto keep = [&](char* buffer, std::size_t size) {
        const std::size_t got = source(buffer, size);
        const auto count = static_cast<qint64>(got);
        if (kept->write(buffer, count) != count)
            throw InputFileError(unreadable(path, kept->errorString()));
        return got;
    };
    if (!(kind.empty() ? readLines(SessionCsvReader(keep, zone), progress)
                       : readLines(DiaryCsvReader(kind, keep, zone), progress)))
        return nullptr;
    if (!kept->flush() || !kept->seek(0))
        throw InputFileError(unreadable(path, kept->errorString()));
    return kept;
}

template <class Reader>
void tellColumns(const Reader& reader, ImportView& view) {
    for (const std::string_view name : reader.columns())
        view.columns.emplace_back(name);
    view.unknown = reader.unknownColumns();
    view.namesSites = reader.namesSites();
}

} // namespace

std::unique_ptr<QFile> openCsv(const std::filesystem::path& path, const Zone& zone,
                               const ImportProgress& progress, ListKind kind) {
    auto file = std::make_unique<QFile>();
    if (const QString trouble = openByBytes(*file, path); !trouble.isEmpty())
        throw InputFileError(unreadable(path, trouble));
    if (!file->isSequential())
        return file;
    return aboutColumns(path, kind,
                        [&] { return readToItsEnd(*file, path, zone, progress, kind); });
}

ImportReport importCsv(Engine& engine, QFile& file, const std::filesystem::path& path,
                       const Zone& zone, const ImportOptions& options, const Reading& now,
                       const ImportProgress& progress, ImportView* view, ListKind kind) {
    return aboutColumns(path, kind, [&] {
        const ByteSource source = sourceOf(file, path, view);
        if (!kind.empty()) {
            DiaryCsvReader reader(kind, source, zone);
            if (view != nullptr)
                tellColumns(reader, *view);
            return engine.importDiary([&] { return reader.next(); }, options, now, progress);
        }
        SessionCsvReader reader(source, zone);
        if (view != nullptr)
            tellColumns(reader, *view);
        const auto next = [&] {
            auto line = reader.next();
            if (line && view != nullptr)
                look(*line, *view);
            return line;
        };
        return engine.importFrom(next, options, now, progress);
    });
}

ImportReport importCsv(Engine& engine, const std::filesystem::path& path, const Zone& zone,
                       const ImportOptions& options, const Reading& now,
                       const ImportProgress& progress, ImportView* view) {
    // A command may wait for a pipe; behind the window's back nobody could end the waiting.
    std::error_code unknown;
    if (view != nullptr && std::filesystem::is_other(path, unknown))
        throw InputFileError(
            Text::tr("%1 is not a plain file. Name another one.").arg(pathText(path)));
    const auto file = openCsv(path, zone, progress);
    if (file)
        return importCsv(engine, *file, path, zone, options, now, progress, view);
    ImportReport report;
    report.cancelled = true;
    return report;
}

} // namespace coolwarm
