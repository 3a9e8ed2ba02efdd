// SPDX-License-Identifier: MIT
// A file dropped on the window, whichever page is seen, is looked at for an import; nothing else
// is.
#include "app/pages/history/history_page.h"
#include "app/pages/history/import/import_dialog.h"
#include "app/text/format.h"
#include "tests/app/support/window_bench.h"
#include "tests/support/there.h"

#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QUrl>

namespace coolwarm::test {
namespace {
using namespace Qt::StringLiterals;

struct Dropped : testing::Test, WindowBench {
    QString write(const QString& name) {
        const QString path = pathText(home / name.toStdString());
        QFile file(path);
        EXPECT_TRUE(file.open(QFile::WriteOnly));
        file.write("modality,started_at,ended_at\nice,2026-02-01T10:00,2026-02-01T10:20\n");
        return path;
    }
    /// Whether the window takes what is dropped.
    bool drop(const QList<QUrl>& urls) {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction | Qt::MoveAction, &data,
                              Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QCoreApplication::sendEvent(window.get(), &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent event(QPointF(50, 50), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton,
                         Qt::NoModifier);
        QCoreApplication::sendEvent(window.get(), &event);
        EXPECT_EQ(event.dropAction(), Qt::CopyAction) << "the file stays where it was";
        return event.isAccepted();
    }
};

TEST_F(Dropped, FileIsLookedAtForAnImport) {
    const QString file = write(u"diary.csv"_s);
    showWindow();
    QString looked;
    QString went;
    dialogs.expect([&](QWidget& dialog) {
        EXPECT_NE(qobject_cast<ImportDialog*>(&dialog), nullptr);
        auto* result = there(dialog.findChild<QLabel*>(u"importAbout"_s));
        EXPECT_TRUE(QTest::qWaitFor([&] { return !result->text().isEmpty(); }));
        looked = QDir::fromNativeSeparators(there(dialog.findChild<QLineEdit*>())->text());
        dialog.close();
    });
    EXPECT_TRUE(drop({QUrl::fromLocalFile(file)}));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !looked.isEmpty(); }));
    EXPECT_EQ(looked, file);
    EXPECT_NE(part<HistoryPage>(), nullptr);
}

TEST_F(Dropped, FolderSeveralFilesOrAnAddressAreNotTaken) {
    const QUrl one = QUrl::fromLocalFile(write(u"one.csv"_s));
    const QUrl other = QUrl::fromLocalFile(write(u"other.csv"_s));
    showWindow();
    EXPECT_FALSE(drop({}));
    EXPECT_FALSE(drop({one, other}));
    EXPECT_FALSE(drop({QUrl::fromLocalFile(pathText(home.path()))}));
    EXPECT_FALSE(drop({QUrl(u"https://example.org/diary.csv"_s)}));
    EXPECT_FALSE(drop({QUrl::fromLocalFile(pathText(home / "nowhere.csv"))}));
}

TEST_F(Dropped, FileComesBeforeNoAlarm) {
    const QUrl file = QUrl::fromLocalFile(write(u"diary.csv"_s));
    must(startOf(Modality::Ice, 20min));
    showWindow();
    advance(21min);
    EXPECT_FALSE(drop({file}));
}

} // namespace
} // namespace coolwarm::test
