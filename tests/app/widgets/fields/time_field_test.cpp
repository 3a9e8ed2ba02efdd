// SPDX-License-Identifier: MIT
// The one field for days and times: free to type in, judged when finished, refused in words.
#include "app/widgets/fields/time_fields.h"
#include "tests/app/support/place.h"
#include "tests/app/support/typed_time.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>
#include <QCalendarWidget>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>
#include <QToolButton>

#include <memory>

namespace coolwarm::test {
namespace {

using namespace std::chrono_literals;

// Thursday, 26 November 2026, 15:00 UTC.
constexpr std::chrono::sys_seconds now{
    std::chrono::sys_days{std::chrono::year{2026} / 11 / 26} + 15h};

class TimeFieldTest : public testing::Test {
protected:
    void show(TimeField* field) {
        m_field.reset(field);
        field->show();
        field->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(field));
    }

    void showMoment() {
        show(momentField(QStringLiteral("Start"), {[] { return now; }, 60min, {}, {}, {}}));
        field().setValue(toOffset(QDateTime(QDate(2026, 11, 26), QTime(14, 0), QTimeZone::utc())));
    }

    static QDateTime toOffset(const QDateTime& wall) {
        return {wall.date(), wall.time(), QTimeZone(3600)};
    }

    TimeField& field() { return *m_field; }
    QLineEdit& edit() { return *there(m_field->edit()); }

    void type(const char* text) {
        typeInto(field(), QString::fromUtf8(text));
    }

    QString said() {
        const auto* label = there(field().findChild<QLabel*>(QStringLiteral("timeSaid")));
        return label->isVisible() ? label->text() : QString();
    }

private:
    const Place m_place{"UTC0", QLocale(QLocale::German, QLocale::Germany)};
    std::unique_ptr<TimeField> m_field;
};

} // namespace

TEST_F(TimeFieldTest, TakesEachKeyAndJudgesAtTheEnd) {
    showMoment();
    QSignalSpy changed(&field(), &TimeField::changed);
    type("20.11.25 10:00");
    EXPECT_EQ(edit().text(), QStringLiteral("20.11.25 10:00"));
    EXPECT_EQ(changed.count(), 0);
    QTest::keyClick(&edit(), Qt::Key_Return);
    ASSERT_TRUE(field().value());
    EXPECT_EQ(field().value()->toString(Qt::ISODate), QStringLiteral("2025-11-20T10:00:00+01:00"));
    EXPECT_EQ(edit().text(), QStringLiteral("20.11.2025 10:00"));
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(said(), QString());
}

TEST_F(TimeFieldTest, RefusesInWordsAndKeepsWhatWasTyped) {
    showMoment();
    type("20.13.25 10:00");
    EXPECT_FALSE(field().judge());
    EXPECT_FALSE(field().value());
    EXPECT_EQ(edit().text(), QStringLiteral("20.13.25 10:00"));
    EXPECT_TRUE(said().startsWith(QStringLiteral("\"20.13.25 10:00\" is not understood.")))
        << said().toStdString();
    EXPECT_EQ(edit().accessibleDescription(), said());
    type("20.12.25 10:00");
    EXPECT_TRUE(field().judge());
    EXPECT_EQ(said(), QString());
}

TEST_F(TimeFieldTest, AValueThatNobodyTouchesKeepsItsSeconds) {
    showMoment();
    const QDateTime whole(QDate(2026, 11, 26), QTime(14, 0, 37), QTimeZone(3600));
    field().setValue(whole);
    EXPECT_TRUE(field().judge());
    EXPECT_EQ(*field().value(), whole);
}

TEST_F(TimeFieldTest, AnEmptyFieldIsNoValue) {
    showMoment();
    type("x");
    QTest::keyClick(&edit(), Qt::Key_Backspace);
    EXPECT_FALSE(field().judge());
    EXPECT_TRUE(said().startsWith(QStringLiteral("Nothing is typed."))) << said().toStdString();
}

TEST_F(TimeFieldTest, TheCalendarGivesTheDayAndKeepsTheTime) {
    showMoment();
    QTest::mouseClick(there(field().findChild<QToolButton*>()), Qt::LeftButton);
    auto* days = there(field().findChild<QCalendarWidget*>());
    ASSERT_NE(days, nullptr);
    EXPECT_EQ(days->selectedDate(), QDate(2026, 11, 26));
    emit days->clicked(QDate(2026, 11, 3));
    EXPECT_EQ(edit().text(), QStringLiteral("03.11.2026 14:00"));
    EXPECT_EQ(field().value()->toString(Qt::ISODate), QStringLiteral("2026-11-03T14:00:00+01:00"));
}

TEST_F(TimeFieldTest, IsWrittenFromLeftToRightInEveryDirection) {
    const Place place("UTC0", QLocale(QLocale::Arabic, QLocale::Egypt));
    show(timeOfDayField(QStringLiteral("From")));
    field().setLayoutDirection(Qt::RightToLeft);
    EXPECT_EQ(edit().layoutDirection(), Qt::LeftToRight);
    EXPECT_EQ(typedText(QTime(15, 44)), QString::fromUtf8("٣:٤٤ م"));
    field().setValue(fieldValue(QTime(15, 44)));
    type(edit().text().toUtf8().constData());
    EXPECT_TRUE(field().judge()) << said().toStdString();
    EXPECT_EQ(field().value()->time(), QTime(15, 44));
}

} // namespace coolwarm::test
