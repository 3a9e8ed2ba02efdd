// SPDX-License-Identifier: MIT
// Joins the reader of sessions and the engine.
#include "app/bridge/csv_import.h"

#include "app/text/care_text.h"
#include "app/text/format.h"
#include "core/report/session_csv_reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace coolwarm {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Text)
};

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

} // namespace

ImportReport importCsv(Engine& engine, const std::filesystem::path& path, const Zone& zone,
                       const ImportOptions& options, const Reading& now,
                       const ImportProgress& progress, ImportView* view) {
    QFile file(path);
    const bool isFolder = QFileInfo(file).isDir();
    if (isFolder || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        throw InputFileError(
            Text::tr("The file %1 cannot be read (%2). Name another one.")
                .arg(pathText(path), isFolder ? Text::tr("it is a folder") : file.errorString()));
    try {
        SessionCsvReader reader(sourceOf(file, path, view), zone);
        if (view != nullptr) {
            for (const std::string_view name : reader.columns())
                view->columns.emplace_back(name);
            view->unknown = reader.unknownColumns();
            view->namesSites = reader.namesSites();
        }
        const auto next = [&] {
            auto line = reader.next();
            if (line && view != nullptr)
                look(*line, *view);
            return line;
        };
        return engine.importFrom(next, options, now, progress);
    } catch (const CsvHeaderError& error) {
        throw InputFileError(
            Text::tr("The file %1 is no list of sessions: its first line has to name the columns, "
                     "and these are missing: %2.")
                .arg(pathText(path), fromUtf8(error.what())));
    }
}

} // namespace coolwarm
