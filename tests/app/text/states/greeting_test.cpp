// SPDX-License-Identifier: MIT
// The sentence on top of Today, by the hour and the skin.
#include "app/text/states/greeting_text.h"
#include "core/domain/skin.h"
#include "core/engine/commands/edit.h"
#include "tests/app/support/place.h"
#include "tests/support/bench.h"
#include "tests/support/commands.h"

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

struct Greeting : testing::Test, FileBench {
    Place place; // UTC, plain English; it is 08:00
    QString said() { return greetingText(status()); }
};

TEST_F(Greeting, GoesByTheHourOnTheWall) {
    EXPECT_EQ(said(), u"Good morning. Ice or heat may go on now."_s);
    advance(4h);
    EXPECT_EQ(said(), u"Good afternoon. Ice or heat may go on now."_s);
    advance(6h);
    EXPECT_EQ(said(), u"Good evening. Ice or heat may go on now."_s);
    advance(5h);
    EXPECT_EQ(said(), u"Ice or heat may go on now."_s) << "at night nobody is greeted";
    advance(6h);
    EXPECT_EQ(said(), u"Good morning. Ice or heat may go on now."_s);
}

TEST_F(Greeting, OffersNothingOnHurtSkin) {
    const Session session = timed(Modality::Ice, 20min);
    must(settingOf(session.id, &Session::skin, Skin::Blistered));
    advance(4h);
    EXPECT_EQ(said(), u"Good afternoon. No ice and no heat before the skin is normal again."_s);
}

} // namespace
} // namespace coolwarm::test
