// SPDX-License-Identifier: MIT
// A note takes what fits into it, however it comes, and says of all else how long it is.
#include "app/widgets/fields/note_edit.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>
#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

struct ANote : testing::Test {
    void drop(const QString& text) {
        QMimeData data;
        data.setText(text);
        QDragEnterEvent over(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(note.viewport(), &over);
        QDropEvent dropped(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(note.viewport(), &dropped);
    }

    NoteEdit note{10};
    QSignalSpy refused{&note, &NoteEdit::pasteRefused};
};

TEST_F(ANote, TakesADropThatFitsAndNothingOfOneThatIsTooLong) {
    drop(u"short"_s);
    EXPECT_EQ(note.toPlainText(), u"short"_s);
    EXPECT_EQ(refused.count(), 0);
    drop(QString(11, QChar(u'x')));
    EXPECT_EQ(note.toPlainText(), u"short"_s);
    ASSERT_EQ(refused.count(), 1);
    EXPECT_EQ(firstOf(lastOf(refused)).toLongLong(), 11);
}

TEST_F(ANote, CountsCharactersAndNotTheirParts) {
    drop(u"❄\U0001F525"_s.repeated(5));
    EXPECT_EQ(refused.count(), 0) << "ten signs, of which five take two places in a text of Qt";
    EXPECT_EQ(note.toPlainText().toUcs4().size(), 10);
}

} // namespace
} // namespace coolwarm::test
