// SPDX-License-Identifier: MIT
// Words each kind of failure in a sentence or two.
#include "app/text/trouble_text.h"

#include "app/text/format.h"
#include "app/text/maintenance_text.h"
#include "app/text/text_context.h"

#include <filesystem>

namespace coolwarm {

namespace {

// Of path and reason, which a sentence names as %1 and %2; not every sentence has a use for both.
QString sentence(StoreError::Kind kind) {
    switch (kind) {
    case StoreError::Kind::FolderUnwritable:
        return Text::tr("The folder %1 cannot be written (%2). Check that you have permission to "
                        "write there, or "
                        "name another folder with --data-dir.");
    case StoreError::Kind::CannotOpen:
        return Text::tr("The log %1 cannot be opened (%2). Check that the file is there and that "
                        "you may read it.");
    case StoreError::Kind::ReadOnly:
        return Text::tr("The log %1 may only be read, so nothing can be saved. Check that you have "
                        "permission to write to the file and its folder, then try again.");
    case StoreError::Kind::Busy:
        return Text::tr("Another program is using the log %1. Try again in a moment.");
    case StoreError::Kind::Full:
        return Text::tr("There is no space left for the log %1. Free some space on the disk, then "
                        "try again.");
    case StoreError::Kind::InputOutput:
        return Text::tr("The disk cannot read or write the log %1 (%2). Check the disk, then try "
                        "again.");
    case StoreError::Kind::NotALog:
        return Text::tr("The file %1 is no log of Coolwarm and was left as it is. Move it "
                        "elsewhere, or name another folder with --data-dir.");
    case StoreError::Kind::Foreign:
        return Text::tr("The file %1 belongs to another program and was left as it is. Name "
                        "another folder with --data-dir.");
    case StoreError::Kind::Newer:
        return Text::tr("The log %1 was written by a newer Coolwarm (log version %2) and was left "
                        "as it is. Update Coolwarm to use it.");
    case StoreError::Kind::Damaged:
        return Text::tr("The log %1 is damaged (%2) and was left as it is. Start Coolwarm's window "
                        "anew to repair it, or put a backup back with: coolwarm restore FILE");
    case StoreError::Kind::Missing:
        return Text::tr("The log %1 is gone, though there are backups of it. Start Coolwarm's "
                        "window anew to get it back, or run: coolwarm restore FILE");
    case StoreError::Kind::Moved:
        return Text::tr("The log %1 was moved or replaced while Coolwarm was using it. Close "
                        "Coolwarm, put the file back, then start again.");
    case StoreError::Kind::Stopped:
        return Text::tr("The work on %1 was stopped before its end; everything is as it was.");
    case StoreError::Kind::NoLog:
        return Text::tr("There is no log in the folder %1. Check the folder's name; a log is made "
                        "there by the first start, or by Coolwarm's window.");
    case StoreError::Kind::Other:
        break;
    }
    return Text::tr("The log %1 cannot be used (%2). Close Coolwarm, then try again.");
}

} // namespace

QString storeErrorText(const StoreError& error) {
    QString wording = sentence(error.kind());
    QString path = pathText(error.path());
    // A file that is still being written has a name that nobody knows.
    const std::filesystem::path file(error.path());
    if (file.filename().string().starts_with('.')) {
        path = pathText(file.parent_path());
        wording = error.kind() == StoreError::Kind::Full
                      ? Text::tr("There is no space left in the folder %1. Free some space on the "
                                 "disk, then try again.")
                      : sentence(StoreError::Kind::FolderUnwritable);
    }
    return wording.contains(QLatin1String("%2"))
               ? wording.arg(path, oneLine(fromUtf8(error.detail())))
               : wording.arg(path);
}

QString backupErrorText(const StoreError& error) {
    const QString path = pathText(error.path());
    const QString detail = oneLine(fromUtf8(error.detail()));
    if (error.kind() == StoreError::Kind::Newer)
        return Text::tr("The backup %1 was made by a newer Coolwarm (log version %2), so nothing "
                        "was changed. Update Coolwarm to use it.")
            .arg(path, detail);
    return Text::tr("The file %1 cannot be used as a backup (%2), so nothing was changed. Choose "
                    "another one.")
        .arg(path, detail);
}

QString fileErrorText(const FileError& error) {
    return Text::tr("The file %1 cannot be written (%2); what was there before is unchanged. "
                    "Choose another place, then try again.")
        .arg(pathText(error.path()), oneLine(fromUtf8(error.what())));
}

} // namespace coolwarm
