// SPDX-License-Identifier: MIT
// A pain entry and an activity of the history in their forms.
#include "core/log/ports/diary_reader.h"
#include "tests/app/support/history_bench.h"
#include "tests/app/support/typed_time.h"
#include "tests/support/diary.h"
#include "tests/support/there.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace coolwarm::test {
namespace {

struct RecordForms : HistoryView {
    void openWith(const Command& command) {
        ASSERT_TRUE(elsewhere(command).verdict.isAllowed());
        openAsDiary();
    }
    /// Opens the first record and drives its form.
    void open(Dialogs::Answer answer) {
        dialogs.expect(std::move(answer));
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Return);
        settle();
    }
    template <class Record>
    std::optional<Record> known(const SessionId& id) {
        const auto found = store.diary().record({std::string(Record::kind), id});
        return found && !isDeleted(*found) ? std::optional(std::get<Record>(*found)) : std::nullopt;
    }
    static QString fault(const QWidget& dialog) {
        const auto* label = there(dialog.findChild<QLabel*>(u"recordFault"_s));
        return label->isVisible() ? label->text() : QString();
    }

    PainEntry m_entry = painAt(utc("2026-03-01 11:00:30"), 4);
    Activity m_walk = [] {
        Activity walk = Activity::blank(SessionId::random());
        walk.what = ActivityKind::Walk;
        walk.start = {utc("2026-03-01 12:00:00"), 60min};
        walk.length = 20min + 30s;
        return walk;
    }();
};

TEST_F(RecordForms, CorrectAnActivity) {
    openWith(AddActivity{m_walk});
    open([](QWidget& dialog) {
        EXPECT_EQ(dialog.windowTitle(), u"Activity"_s);
        there(dialog.findChild<QSpinBox*>())->setValue(35);
        there(dialog.findChild<QComboBox*>())->setCurrentIndex(2);
        there(dialog.findChild<QPlainTextEdit*>())->setPlainText(u"散歩"_s);
        clickIn(dialog, u"Save"_s);
    });
    const auto now = there(known<Activity>(m_walk.id));
    EXPECT_EQ(now->what, ActivityKind::Stretching);
    EXPECT_EQ(now->length, 35min);
    EXPECT_EQ(now->note, noteOf("散歩"));
    EXPECT_EQ(now->start, m_walk.start) << "nobody has touched it";
}

TEST_F(RecordForms, LeaveWhatNobodyTouchedToTheSecond) {
    openWith(AddActivity{m_walk});
    open([](QWidget& dialog) {
        there(dialog.findChild<QPlainTextEdit*>())->setPlainText(u"x"_s);
        clickIn(dialog, u"Save"_s);
    });
    EXPECT_EQ(there(known<Activity>(m_walk.id))->length, 20min + 30s);
}

TEST_F(RecordForms, RefuseATimeAheadAndKeepWhatWasTyped) {
    openWith(AddActivity{m_walk});
    open([](QWidget& dialog) {
        typeInto(*there(dialog.findChild<TimeField*>()), u"3/3/2026 12:00"_s);
        there(dialog.findChild<QPlainTextEdit*>())->setPlainText(u"x"_s);
        clickIn(dialog, u"Save"_s);
        EXPECT_TRUE(fault(dialog).contains(u"in the future"_s)) << fault(dialog).toStdString();
        typeInto(*there(dialog.findChild<TimeField*>()), u"1/3/2026 9:30"_s);
        clickIn(dialog, u"Save"_s);
    });
    const auto now = there(known<Activity>(m_walk.id));
    EXPECT_EQ(now->start.utc, utc("2026-03-01 08:30:00")) << "on the wall where it was";
    EXPECT_EQ(now->note, noteOf("x"));
}

TEST_F(RecordForms, SayWhatWasChangedElsewhereAndMeanItTheSecondTime) {
    openWith(AddActivity{m_walk});
    open([&](QWidget& dialog) {
        ASSERT_TRUE(elsewhere(settingOf(m_walk.id, &Activity::length,
                                        std::optional<std::chrono::seconds>(5min)))
                        .verdict.isAllowed());
        there(dialog.findChild<QSpinBox*>())->setValue(35);
        clickIn(dialog, u"Save"_s);
        EXPECT_TRUE(fault(dialog).contains(u"Changed elsewhere meanwhile"_s))
            << fault(dialog).toStdString();
        EXPECT_EQ(there(known<Activity>(m_walk.id))->length, 5min);
        clickIn(dialog, u"Save"_s);
    });
    EXPECT_EQ(there(known<Activity>(m_walk.id))->length, 35min);
}

TEST_F(RecordForms, OpenAPainEntryInTheFormThatTodayHas) {
    openWith(AddPain{m_entry});
    open([](QWidget& dialog) {
        there(dialog.findChild<QPlainTextEdit*>())->setPlainText(u"مؤلم"_s);
        clickIn(dialog, u"Save"_s);
    });
    EXPECT_EQ(there(known<PainEntry>(m_entry.id))->note, noteOf("مؤلم"));
    EXPECT_EQ(there(known<PainEntry>(m_entry.id))->at, m_entry.at) << "to the second";
}

TEST_F(RecordForms, DeleteTheirRecordWhichCanBeUndone) {
    openWith(AddPain{m_entry});
    open([](QWidget& dialog) { clickIn(dialog, u"Delete"_s); });
    EXPECT_FALSE(known<PainEntry>(m_entry.id));
    click(u"Undo"_s);
    settle();
    EXPECT_TRUE(known<PainEntry>(m_entry.id));
}

TEST_F(RecordForms, OfAnActivityOutliveTheEndOfTheProgram) {
    openWith(AddActivity{m_walk});
    open([this](QWidget& dialog) {
        there(dialog.findChild<QSpinBox*>())->setValue(35);
        there(dialog.findChild<QPlainTextEdit*>())->setPlainText(u"half a w"_s);
        logOut(*window);
    });
    ASSERT_TRUE(elsewhere(settingOf(m_walk.id, &Activity::what, ActivityKind::Stretching))
                    .verdict.isAllowed());
    openAsDiary();
    dialogs.expect([](QWidget& dialog) {
        EXPECT_EQ(there(dialog.findChild<QSpinBox*>())->value(), 35);
        EXPECT_EQ(there(dialog.findChild<QPlainTextEdit*>())->toPlainText(), u"half a w"_s);
        clickIn(dialog, u"Save"_s);
    });
    click(u"Go on typing"_s);
    const auto now = there(known<Activity>(m_walk.id));
    EXPECT_EQ(now->length, 35min);
    EXPECT_EQ(now->note, noteOf("half a w"));
    EXPECT_EQ(now->what, ActivityKind::Stretching) << "of what nobody touched the log is right";
    EXPECT_EQ(now->start, m_walk.start) << "to the second";
}

TEST_F(RecordForms, OfAnActivityThatIsGoneBecomeANewOne) {
    openWith(AddActivity{m_walk});
    open([this](QWidget& dialog) {
        there(dialog.findChild<QPlainTextEdit*>())->setPlainText(u"typed"_s);
        logOut(*window);
    });
    ASSERT_TRUE(elsewhere(DeleteActivity{m_walk.id}).verdict.isAllowed());
    openAsDiary();
    dialogs.expect([](QWidget& dialog) { clickIn(dialog, u"Save"_s); });
    click(u"Go on typing"_s);
    std::vector<Activity> all;
    const auto reader = services.openHistory();
    for (const DiaryRow& row : reader->diary().page(Activity::kind, {}, {}, 100))
        all.push_back(std::get<Activity>(row.record));
    ASSERT_EQ(all.size(), 1U);
    EXPECT_NE(firstOf(all).id, m_walk.id);
    EXPECT_EQ(firstOf(all).what, ActivityKind::Walk);
    EXPECT_EQ(firstOf(all).length, 21min) << "a draft has what was seen";
    EXPECT_EQ(firstOf(all).note, noteOf("typed"));
}

TEST_F(RecordForms, GiveWayToAnAlarmAndComeBack) {
    must(startOf(Modality::Heat, 20min));
    openWith(AddActivity{m_walk});
    open([this](QWidget& dialog) {
        there(dialog.findChild<QPlainTextEdit*>())->setPlainText(u"half a w"_s);
        advance(20min);
        EXPECT_FALSE(dialog.isVisible());
    });
    click(u"I have taken it off"_s);
    dialogs.expect([this](QWidget& dialog) {
        EXPECT_EQ(there(dialog.findChild<QPlainTextEdit*>())->toPlainText(), u"half a w"_s);
        dialogs.expectAndClick(u"Throw it away"_s);
        clickIn(dialog, u"Cancel"_s);
    });
    click(u"Go on typing"_s);
}

TEST_F(RecordForms, AskBeforeWhatWasTypedIsThrownAway) {
    openWith(AddActivity{m_walk});
    open([&](QWidget& dialog) {
        there(dialog.findChild<QPlainTextEdit*>())->setPlainText(u"half"_s);
        dialogs.expectAndClick(u"Throw it away"_s);
        clickIn(dialog, u"Cancel"_s);
    });
    EXPECT_EQ(there(known<Activity>(m_walk.id))->note, Note());
}

} // namespace
} // namespace coolwarm::test
