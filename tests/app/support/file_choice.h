// SPDX-License-Identifier: MIT
// Answers the dialog that asks for a file.
#pragma once

#include "tests/app/support/window_bench.h"
#include "tests/support/there.h"

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>

#include <filesystem>

namespace coolwarm::test {

/// As long as it lives files are asked for by Qt's own dialog, which a test can answer.
class FileChoice {
public:
    FileChoice() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    ~FileChoice() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs, false); }
    FileChoice(const FileChoice&) = delete;
    FileChoice& operator=(const FileChoice&) = delete;

    /// The next dialog asks for a file and gets this one, also where it is there already.
    static void answerWith(Dialogs& dialogs, const std::filesystem::path& file) {
        dialogs.expect([file](QWidget& dialog) {
            auto* chooser = there(qobject_cast<QFileDialog*>(&dialog));
            chooser->setOption(QFileDialog::DontConfirmOverwrite);
            there(chooser->findChild<QLineEdit*>(QStringLiteral("fileNameEdit")))
                ->setText(QString::fromStdU16String(file.u16string()));
            QMetaObject::invokeMethod(chooser, "accept");
        });
    }
};

} // namespace coolwarm::test
