// SPDX-License-Identifier: MIT
// Feeds the sessions of a CSV file to the engine.
#include "app/control/upkeep/csv_import.h"

#include "app/text/format.h"
#include "app/text/maintenance_text.h"
#include "app/text/text_context.h"
#include "core/domain/file_line.h"
#include "core/engine/import.h"
#include "core/report/csv/csv_guess.h"
#include "core/report/csv/csv_reader.h"
#include "core/report/csv/csv_source.h"
#include "core/report/csv/csv_table.h"
#include "core/report/csv/diary_csv_reader.h"
#include "core/report/csv/session_csv_reader.h"
#include "core/text/encoding.h"
#include "core/time/moment.h"
#include "core/time/reading.h"

#include <QFile>
#include <QLocale>
#include <QTemporaryFile>

#include <cerrno>
#include <cstdio>
#include <system_error>

namespace coolwarm {

namespace {

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

/// Letters that the file's beginning, all ASCII, has not told of.
struct OtherLetters {};

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
    const auto* read = std::get_if<ReadSession>(&line);
    if (read == nullptr)
        return;
    if (view.first.size() < ImportView::mostKept)
        view.first.push_back(*read);
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
    return (kind.empty()
                ? Text::tr("The file %1 is no list of sessions: its line %2 is longer than "
                           "1 MB. Nothing was imported.")
                : Text::tr("The file %1 is no such list: its line %2 is longer than 1 MB. "
                           "Nothing was imported."))
        .arg(pathText(path), line);
}

QString headerText(const std::filesystem::path& path, const CsvHeaderError& error, ListKind kind) {
    using Kind = CsvHeaderError::Kind;
    if (error.kind() == Kind::NotThere)
        return Text::tr("The file %1 has no column %2. Nothing was imported.")
            .arg(pathText(path),
                 isolated(oneLine(QLatin1Char('"') + fromUtf8(error.what()) + QLatin1Char('"'))));
    if (error.kind() == Kind::TooMany)
        return Text::tr("The file %1 is no list of sessions: it has more than %2 columns.")
            .arg(pathText(path), fromUtf8(error.what()));
    if (error.kind() == Kind::Twice)
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
    return (kind.empty()
                ? Text::tr("The file %1 is no list of sessions: its first line has to name "
                           "the columns, and these are missing: %2.")
                : Text::tr("The file %1 is no such list: its first line has to name the "
                           "columns, and these are missing: %2."))
        .arg(pathText(path), missing);
}

template <class Work>
auto aboutColumns(const ImportRequest& request, const Work& work) {
    const std::filesystem::path& path = request.file;
    try {
        return work();
    } catch (const CsvLineTooLong& error) {
        throw InputFileError(tooLongText(path, QLocale().toString(error.line()), request.kind));
    } catch (const CsvHeaderError& error) {
        if (error.kind() == CsvHeaderError::Kind::UnclearDay)
            throw UnclearDatesError(
                //: %2 is a date as it stands in the file
                Text::tr("The file %1 has dates that can be read in more than one way, as %2. Say "
                         "whether the day, the month or the year stands first.")
                    .arg(pathText(path), isolated(oneLine(fromUtf8(error.what())))));
        throw InputFileError(headerText(path, error, request.kind));
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

bool readSessions(const ByteSource& source, const ImportRequest& request, const Zone& zone,
                  const ImportProgress& progress) {
    std::string beginning = readBeginning(source);
    const CsvGuess guess = guessCsv(beginning, request.choices);
    demandReadable(guess);
    return readLines(SessionCsvReader(continued(std::move(beginning), source), zone, guess.shape),
                     progress);
}

std::unique_ptr<QFile> readToItsEnd(QFile& pipe, const ImportRequest& request, const Zone& zone,
                                    const ImportProgress& progress) {
    auto kept = std::make_unique<QTemporaryFile>();
    if (!kept->open())
        throw InputFileError(unreadable(request.file, kept->errorString()));
    const ByteSource source = sourceOf(pipe, request.file, nullptr);
    const ByteSource keep = [&](char* buffer, std::size_t size) {
        const std::size_t got = source(buffer, size);
        const auto count = static_cast<qint64>(got);
        if (kept->write(buffer, count) != count)
            throw InputFileError(unreadable(request.file, kept->errorString()));
        return got;
    };
    if (!(request.kind.empty() ? readSessions(keep, request, zone, progress)
                               : readLines(DiaryCsvReader(request.kind, keep, zone), progress)))
        return nullptr;
    if (!kept->flush() || !kept->seek(0))
        throw InputFileError(unreadable(request.file, kept->errorString()));
    return kept;
}

// What was said of another file counts where nobody has said anything of this one.
void guessShape(std::string_view beginning, const ImportRequest& request, ImportView& view) {
    view.choices = request.choices;
    view.guess = guessCsv(beginning, view.choices);
    if (!view.choices.empty())
        return;
    const auto known = request.remembered.find(memoryKey(view.guess));
    view.isRemembered = known != request.remembered.end();
    if (view.isRemembered) {
        view.choices = known->second;
        view.guess = guessCsv(beginning, view.choices);
    }
}

ImportReport importOnce(Engine& engine, QFile& file, const ImportRequest& request, const Zone& zone,
                        const Reading& now, const ImportProgress& progress, ImportView& view) {
    const ByteSource source = sourceOf(file, request.file, &view);
    std::string beginning = readBeginning(source);
    guessShape(beginning, request, view);
    demandReadable(view.guess);
    SessionCsvReader reader(continued(std::move(beginning), source), zone, view.guess.shape);
    const auto next = [&] {
        auto line = reader.next();
        if (reader.metOtherBytes() && !view.guess.encodingIsSure)
            throw OtherLetters{};
        if (line)
            look(*line, view);
        return line;
    };
    return engine.importFrom(next, request.options, now, progress);
}

ImportReport importDiary(Engine& engine, QFile& file, const ImportRequest& request,
                         const Zone& zone, const Reading& now, const ImportProgress& progress,
                         ImportView& view) {
    DiaryCsvReader reader(request.kind, sourceOf(file, request.file, &view), zone);
    view.unknown = reader.unknownColumns();
    view.namesSites = reader.namesSites();
    return engine.importDiary([&] { return reader.next(); }, request.options, now, progress);
}

FileStamp stampOf(const std::filesystem::path& path) {
    std::error_code unknown;
    FileStamp stamp;
    stamp.size = std::filesystem::file_size(path, unknown);
    stamp.written = std::filesystem::last_write_time(path, unknown);
    return stamp;
}

} // namespace

std::unique_ptr<QFile> openCsv(const ImportRequest& request, const Zone& zone,
                               const ImportProgress& progress) {
    auto file = std::make_unique<QFile>();
    if (const QString trouble = openByBytes(*file, request.file); !trouble.isEmpty())
        throw InputFileError(unreadable(request.file, trouble));
    if (!file->isSequential())
        return file;
    return aboutColumns(request, [&] { return readToItsEnd(*file, request, zone, progress); });
}

ImportReport importCsv(Engine& engine, QFile& file, const ImportRequest& request, const Zone& zone,
                       const Reading& now, const ImportProgress& progress, ImportView& view) {
    return aboutColumns(request, [&] {
        if (!request.kind.empty())
            return importDiary(engine, file, request, zone, now, progress, view);
        try {
            return importOnce(engine, file, request, zone, now, progress, view);
        } catch (const OtherLetters&) {
            ImportRequest again = request;
            again.choices = view.choices;
            again.choices.encoding = TextEncoding::Windows1252;
            view.first.clear();
            view.earliest = view.latest = std::nullopt;
            view.lines = 0;
            if (!file.seek(0))
                throw InputFileError(unreadable(request.file, file.errorString()));
            const bool wasRemembered = view.isRemembered;
            const ImportReport report = importOnce(engine, file, again, zone, now, progress, view);
            view.isRemembered = wasRemembered;
            view.choices.encoding.reset(); // nobody has said it
            return report;
        }
    });
}

ImportReport importCsv(Engine& engine, const ImportRequest& request, const Zone& zone,
                       const Reading& now, const ImportProgress& progress, ImportView& view) {
    std::error_code unknown;
    if (std::filesystem::is_other(request.file, unknown))
        throw InputFileError(
            Text::tr("%1 is not a plain file. Name another one.").arg(pathText(request.file)));
    const auto file = openCsv(request, zone, progress);
    view.stamp = stampOf(request.file);
    if (request.seen && request.seen != view.stamp)
        throw InputFileError(Text::tr("The file %1 has changed since the preview. Nothing was "
                                      "imported; look at it again first.")
                                 .arg(pathText(request.file)));
    return importCsv(engine, *file, request, zone, now, progress, view);
}

ImportReport importCsv(Engine& engine, const std::filesystem::path& path, const Zone& zone,
                       const ImportOptions& options, const Reading& now,
                       const ImportProgress& progress, ImportView* view) {
    ImportView unseen;
    return importCsv(engine, {.file = path, .options = options}, zone, now, progress,
                     view != nullptr ? *view : unseen);
}

} // namespace coolwarm
