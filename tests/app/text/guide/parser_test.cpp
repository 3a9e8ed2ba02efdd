// SPDX-License-Identifier: MIT
// What the text of the guide may say, and what of it is refused.
#include "app/text/guide/guide_parser.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;
using Kind = GuideFault::Kind;

Guide guideOf(const QString& text) {
    const auto read = parseGuide(text);
    if (const auto* fault = std::get_if<GuideFault>(&read))
        ADD_FAILURE() << "line " << fault->line << ", kind " << static_cast<int>(fault->kind);
    const auto* guide = std::get_if<Guide>(&read);
    return guide != nullptr ? *guide : Guide{};
}

/// The blocks of one topic that is made of them.
std::vector<GuideBlock> blocksOf(const QString& text) {
    const Guide guide = guideOf(u"# Cold {#cold}\n\n"_s + text);
    return guide.topics.empty() ? std::vector<GuideBlock>{} : firstOf(guide.topics).blocks;
}

template <class Block>
Block onlyBlock(const QString& text) {
    const std::vector<GuideBlock> blocks = blocksOf(text);
    EXPECT_EQ(blocks.size(), 1U);
    const auto* block = blocks.empty() ? nullptr : std::get_if<Block>(&firstOf(blocks));
    EXPECT_NE(block, nullptr) << text.toStdString();
    return block != nullptr ? *block : Block{};
}

GuideFault faultOf(const QString& text) {
    const auto read = parseGuide(text);
    const auto* fault = std::get_if<GuideFault>(&read);
    EXPECT_NE(fault, nullptr) << text.toStdString();
    return fault != nullptr ? *fault : GuideFault{-1, Kind::NothingThere};
}

/// In a topic, two lines below its title.
Kind kindIn(const QString& block) {
    const GuideFault fault = faultOf(u"# Cold {#cold}\n\n"_s + block);
    EXPECT_EQ(fault.line, 3) << block.toStdString();
    return fault.kind;
}

TEST(TheGuidesText, IsMadeOfTopics) {
    const Guide guide = guideOf(u"<!-- a word to the translator -->\n\n# Cold {#cold .ice}\n\n"
                                "Cold calms.\n\n# Ice or heat first? {#first}\n\nIce.\n"_s);
    ASSERT_EQ(guide.topics.size(), 2U);
    const GuideTopic& cold = firstOf(guide.topics);
    EXPECT_EQ(cold.id, u"cold"_s);
    EXPECT_EQ(cold.title, u"Cold"_s);
    EXPECT_EQ(cold.therapy, Modality::Ice);
    EXPECT_EQ(cold.blocks.size(), 1U);
    const GuideTopic& first = nth(guide.topics, 1);
    EXPECT_EQ(first.title, u"Ice or heat first?"_s);
    EXPECT_EQ(first.therapy, std::nullopt);
}

TEST(TheGuidesText, HasParagraphsWithBoldFigures) {
    const auto text = onlyBlock<GuideParagraph>(u"**15 to 25 minutes**, then\nthe skin rests."_s);
    EXPECT_EQ(text.words,
              (GuideWords{{u"15 to 25 minutes"_s, true}, {u", then the skin rests."_s, false}}));
    EXPECT_EQ(plainText(text.words), u"15 to 25 minutes, then the skin rests."_s);
}

TEST(TheGuidesText, HasHeadingsNotesAndThePlaceOfTheSigns) {
    EXPECT_EQ(onlyBlock<GuideHeading>(u"## In turn"_s).text, u"In turn"_s);
    EXPECT_EQ(plainText(onlyBlock<GuideNote>(u"> From: spine\n> article."_s).words),
              u"From: spine  article."_s);
    onlyBlock<GuideSigns>(u"@signs"_s);
}

TEST(TheGuidesText, HasPointsEachOnALine) {
    const auto list = onlyBlock<GuidePoints>(u"- Uneven ground.\n- Pulling **people** up."_s);
    ASSERT_EQ(list.points.size(), 2U);
    EXPECT_EQ(plainText(nth(list.points, 0)), u"Uneven ground."_s);
    EXPECT_TRUE(nth(nth(list.points, 1), 1).isBold);
}

TEST(TheGuidesText, HasTables) {
    const auto table = onlyBlock<GuideTable>(
        u"| Published | pause |\n|---|---|\n| Spine article | 1½ h |\n| Pain clinic | **–** |"_s);
    EXPECT_EQ(table.heads, (std::vector{u"Published"_s, u"pause"_s}));
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(plainText(nth(nth(table.rows, 0), 1)), u"1½ h"_s);
    EXPECT_TRUE(firstOf(nth(nth(table.rows, 1), 1)).isBold);
}

TEST(TheGuidesText, HasButtonsForSessionsAndActivities) {
    const auto row = onlyBlock<GuideButtons>(u"[Start ice…](ice) [Breathe with me](breathing)"_s);
    ASSERT_EQ(row.buttons.size(), 2U);
    EXPECT_EQ(nth(row.buttons, 0).text, u"Start ice…"_s);
    EXPECT_EQ(nth(row.buttons, 0).act, GuideAct(Modality::Ice));
    EXPECT_EQ(nth(row.buttons, 1).act, GuideAct(ActivityKind::Breathing));
}

TEST(TheGuidesText, IsRefusedWithTheLineOfTheFirstFault) {
    EXPECT_EQ(faultOf({}), (GuideFault{1, Kind::NothingThere}));
    EXPECT_EQ(faultOf(u"<!-- nothing -->"_s).kind, Kind::NothingThere);
    EXPECT_EQ(faultOf(u"\nCold calms.\n"_s), (GuideFault{2, Kind::BeforeTheFirst}));
    EXPECT_EQ(faultOf(u"# Cold {#cold}\n\n# Heat {#heat}\n\nWarm."_s),
              (GuideFault{3, Kind::EmptyTopic}));
    EXPECT_EQ(faultOf(u"# Cold {#cold}"_s), (GuideFault{1, Kind::EmptyTopic}));
    EXPECT_EQ(faultOf(u"# Cold {#cold}\n\nA.\n\n# Again {#cold}\n\nB."_s),
              (GuideFault{5, Kind::SameTopic}));
}

TEST(TheGuidesText, RefusesATitleThatIsNone) {
    for (const QString& title : {u"# Cold"_s, u"# {#cold}"_s, u"# Cold {cold}"_s,
                                 u"# Cold {#cold .warm}"_s, u"# Cold {#cold}\nCold calms."_s})
        EXPECT_EQ(faultOf(title + u"\n\nCold."_s).kind, Kind::BadTitle) << title.toStdString();
}

TEST(TheGuidesText, RefusesWordsThatAreMissingOrBoldWithoutAnEnd) {
    for (const QString& block : {u"-"_s, u">"_s, u"##"_s, u"| a | b |\n|---|---|\n| 1 |  |"_s,
                                 u"| a |  |\n|---|---|\n| 1 | 2 |"_s, u"****"_s})
        EXPECT_EQ(kindIn(block), Kind::EmptyWords) << block.toStdString();
    EXPECT_EQ(kindIn(u"**15 minutes are enough."_s), Kind::OpenBold);
}

TEST(TheGuidesText, RefusesATableThatIsNone) {
    for (const QString& block :
         {u"| a | b |"_s, u"| a | b |\n|---|---|"_s, u"| a | b |\n| 1 | 2 |\n| 3 | 4 |"_s,
          u"| a |\n|---|\n| 1 |"_s, u"| a | b |\n|---|---|\n| 1 | 2"_s})
        EXPECT_EQ(kindIn(block), Kind::NoTable) << block.toStdString();
    EXPECT_EQ(kindIn(u"| a | b |\n|---|---|\n| 1 | 2 | 3 |"_s), Kind::UnevenTable);
    EXPECT_EQ(kindIn(u"| a | b |\n|---|---|---|\n| 1 | 2 |"_s), Kind::UnevenTable);
}

TEST(TheGuidesText, RefusesButtonsThatNothingAnswers) {
    EXPECT_EQ(kindIn(u"[Sleep](sleep)"_s), Kind::UnknownAct);
    EXPECT_EQ(kindIn(u"[Start ice…](ice) now"_s), Kind::BadButtons);
    EXPECT_EQ(kindIn(u"[Start ice…]"_s), Kind::BadButtons);
}

TEST(TheGuidesText, RefusesSignsThatItDoesNotKnow) {
    for (const QString& block : {u"@sign"_s, u"### Small"_s, u"- One.\nand more"_s})
        EXPECT_EQ(kindIn(block), Kind::UnknownBlock) << block.toStdString();
}

} // namespace
} // namespace coolwarm::test
