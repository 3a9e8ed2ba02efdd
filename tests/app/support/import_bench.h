// SPDX-License-Identifier: MIT
// The import dialog on the test bench: opened from the history page and driven.
#pragma once

#include "tests/app/support/history_bench.h"
#include "tests/support/there.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <filesystem>
#include <string>

namespace coolwarm::test {

inline const std::string goodHead = "modality,site,started_at,duration_seconds,note\r\n";

struct Import : HistoryView {
    std::filesystem::path file(const std::string& bytes) const {
        const std::filesystem::path path = home / "in.csv";
        writeBytes(path, bytes);
        return path;
    }
    /// Opens the dialog by its button and drives it.
    void run(Dialogs::Answer answer) {
        dialogs.expect(std::move(answer));
        choose("moreButton", u"Import CSV…"_s);
        settle();
    }
    static void name(QWidget& dialog, const std::filesystem::path& path) {
        there(dialog.findChild<QLineEdit*>())->setText(QString::fromStdU16String(path.u16string()));
    }
    static QString result(const QWidget& dialog) {
        return there(dialog.findChild<QLabel*>(u"importResult"_s))->text();
    }
    static QString about(const QWidget& dialog) {
        return there(dialog.findChild<QLabel*>(u"importAbout"_s))->text();
    }
    static QPushButton* button(const QWidget& dialog, const QString& text) {
        for (auto* each : dialog.findChildren<QPushButton*>())
            if (each->isVisible() && QString(each->text()).remove(u'&') == text)
                return each;
        return nullptr;
    }
    /// Looks at the file and waits for what is said of it.
    static void look(QWidget& dialog) {
        clickIn(dialog, u"Preview"_s);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !result(dialog).isEmpty(); }));
    }
};

} // namespace coolwarm::test
