// SPDX-License-Identifier: MIT
// Lengths and scores as somebody says them.
#include "app/text/spoken_text.h"
#include "app/text/states/history_cells.h"
#include "core/domain/session_id.h"
#include "tests/app/support/english.h"
#include "tests/app/support/place.h"
#include "tests/support/commands.h"
#include "tests/support/moments.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

struct Spoken : testing::Test {
    Place place;
    English english;
};

TEST_F(Spoken, LengthsAreWholeWords) {
    EXPECT_EQ(spokenSpan(40s), u"40 seconds"_s);
    EXPECT_EQ(spokenSpan(1s), u"1 second"_s);
    EXPECT_EQ(spokenSpan(60s), u"1 minute"_s);
    EXPECT_EQ(spokenSpan(61s), u"2 minutes"_s);
    EXPECT_EQ(spokenSpan(72min), u"1 hour 12 minutes"_s);
    EXPECT_EQ(spokenSpan(2h), u"2 hours"_s);
    EXPECT_EQ(spokenSpan(-5s), u"0 seconds"_s);
    EXPECT_EQ(spokenDuration(13min + 34s), u"13 minutes 34 seconds"_s);
    EXPECT_EQ(spokenDuration(20min), u"20 minutes"_s);
    EXPECT_EQ(spokenDuration(67min + 1s), u"1 hour 7 minutes 1 second"_s);
}

TEST_F(Spoken, CellsOfTheHistoryHaveNoClockForALengthAndNoArrow) {
    Session session{SessionId::random()};
    session.start = {utc("2026-03-02 08:00:00"), 0min};
    session.end = Moment{utc("2026-03-02 08:20:00"), 0min};
    const QDate today(2026, 3, 2);
    EXPECT_EQ(spokenCell(session, HistoryColumn::Length, today), u"20 minutes"_s);
    EXPECT_EQ(spokenCell(session, HistoryColumn::PainChange, today), QString());
    session.painBefore = pain(6);
    EXPECT_EQ(spokenCell(session, HistoryColumn::PainChange, today),
              u"pain 6 before"_s);
    session.painAfter = pain(3);
    EXPECT_EQ(spokenCell(session, HistoryColumn::PainChange, today), u"pain 6 before, 3 after"_s);
    session.painBefore.reset();
    EXPECT_EQ(spokenCell(session, HistoryColumn::PainChange, today),
              u"pain 3 after"_s);
    EXPECT_EQ(spokenCell(session, HistoryColumn::Modality, today),
              cellText(session, HistoryColumn::Modality, today));
}

} // namespace
} // namespace coolwarm::test
