// SPDX-License-Identifier: MIT
// The guide as it is built in: every language says the same, and what the rules enforce.
#include "app/text/guide/guide_file.h"
#include "app/text/guide/guide_parser.h"
#include "app/text/text_locale.h"
#include "core/domain/protocol.h"
#include "core/rules/activity_rules.h"
#include "core/rules/bout_day.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>
#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;
using std::chrono::hours;
using std::chrono::minutes;

const QStringList topicIds{u"cold"_s,      u"heat"_s,      u"first"_s,     u"safely"_s,
                           u"positions"_s, u"breathing"_s, u"stretches"_s, u"walking"_s,
                           u"creams"_s,    u"medicines"_s, u"avoid"_s,     u"doctor"_s,
                           u"sources"_s};

/// Whole and broken numbers, in the order in which they stand; 1½ is "1½".
QStringList figuresIn(const QString& text) {
    static const QRegularExpression figure(u"[0-9]+½?"_s);
    QStringList found;
    for (auto each = figure.globalMatch(text); each.hasNext();)
        found.append(each.next().captured());
    return found;
}

QString textOf(const GuideBlock& block) {
    struct Text {
        QString operator()(const GuideHeading& heading) const { return heading.text; }
        QString operator()(const GuideParagraph& text) const { return plainText(text.words); }
        QString operator()(const GuideNote& note) const { return plainText(note.words); }
        QString operator()(const GuidePoints& list) const {
            QStringList lines;
            for (const GuideWords& point : list.points)
                lines.append(plainText(point));
            return lines.join(u'\n');
        }
        QString operator()(const GuideTable& table) const {
            QStringList lines(table.heads.begin(), table.heads.end());
            for (const auto& row : table.rows)
                for (const GuideWords& cell : row)
                    lines.append(plainText(cell));
            return lines.join(u'\n');
        }
        QString operator()(const GuideButtons& row) const {
            QStringList lines;
            for (const GuideButton& button : row.buttons)
                lines.append(button.text);
            return lines.join(u'\n');
        }
        QString operator()(const GuideSigns&) const { return {}; }
    };
    return std::visit(Text{}, block);
}

/// The figures of a topic that its paragraphs and points tell in bold letters.
QStringList boldFigures(const GuideTopic& topic) {
    QStringList found;
    const auto add = [&](const GuideWords& words) {
        for (const GuideSpan& span : words)
            if (span.isBold)
                found += figuresIn(span.text);
    };
    for (const GuideBlock& block : topic.blocks) {
        if (const auto* text = std::get_if<GuideParagraph>(&block))
            add(text->words);
        if (const auto* list = std::get_if<GuidePoints>(&block))
            std::for_each(list->points.begin(), list->points.end(), add);
    }
    return found;
}

QString minutesOf(std::chrono::seconds length) {
    return QString::number(std::chrono::duration_cast<minutes>(length).count());
}

QString hoursOf(std::chrono::seconds length) {
    return QString::number(std::chrono::duration_cast<hours>(length).count());
}

struct GuideIn : testing::TestWithParam<QString> {
    GuideIn() {
        const auto read = parseGuide(guideText(GetParam()));
        if (const auto* fault = std::get_if<GuideFault>(&read))
            ADD_FAILURE() << "line " << fault->line << ", kind " << static_cast<int>(fault->kind);
        else
            guide = std::get<Guide>(read);
    }

    [[nodiscard]] const GuideTopic& topic(const QString& id) const {
        static const GuideTopic none;
        for (const GuideTopic& each : guide.topics)
            if (each.id == id)
                return each;
        ADD_FAILURE() << "no topic " << id.toStdString();
        return none;
    }
    /// The first table of a topic.
    [[nodiscard]] GuideTable tableOf(const QString& id) const {
        for (const GuideBlock& block : topic(id).blocks)
            if (const auto* table = std::get_if<GuideTable>(&block))
                return *table;
        ADD_FAILURE() << "no table in " << id.toStdString();
        return {};
    }

    Guide guide;
    const Guide english = guideIn(QLocale(QLocale::English));
};

TEST_P(GuideIn, HasEveryTopicInOrder) {
    QStringList ids;
    for (const GuideTopic& each : guide.topics)
        ids.append(each.id);
    EXPECT_EQ(ids, topicIds);
}

TEST_P(GuideIn, SaysTheSameBlockByBlockAsInEnglish) {
    ASSERT_EQ(guide.topics.size(), english.topics.size());
    for (std::size_t at = 0; at < guide.topics.size(); ++at) {
        const GuideTopic& here = nth(guide.topics, at);
        const GuideTopic& there = nth(english.topics, at);
        EXPECT_EQ(here.therapy, there.therapy);
        ASSERT_EQ(here.blocks.size(), there.blocks.size()) << here.id.toStdString();
        for (std::size_t block = 0; block < here.blocks.size(); ++block) {
            const GuideBlock& one = nth(here.blocks, block);
            const GuideBlock& other = nth(there.blocks, block);
            EXPECT_EQ(one.index(), other.index()) << here.id.toStdString() << ' ' << block;
            EXPECT_EQ(figuresIn(textOf(one)), figuresIn(textOf(other)))
                << here.id.toStdString() << ' ' << block;
        }
        EXPECT_EQ(boldFigures(here), boldFigures(there)) << here.id.toStdString();
    }
}

TEST_P(GuideIn, HasTablesOfTheSameSizeAndTheSameButtons) {
    for (std::size_t at = 0; at < guide.topics.size(); ++at)
        for (std::size_t block = 0; block < nth(guide.topics, at).blocks.size(); ++block) {
            const GuideBlock& one = nth(nth(guide.topics, at).blocks, block);
            const GuideBlock& other = nth(nth(english.topics, at).blocks, block);
            if (const auto* table = std::get_if<GuideTable>(&one)) {
                EXPECT_EQ(table->heads.size(), std::get<GuideTable>(other).heads.size());
                EXPECT_EQ(table->rows.size(), std::get<GuideTable>(other).rows.size());
            }
            if (const auto* list = std::get_if<GuidePoints>(&one)) {
                EXPECT_EQ(list->points.size(), std::get<GuidePoints>(other).points.size());
            }
            if (const auto* row = std::get_if<GuideButtons>(&one)) {
                const auto& there = std::get<GuideButtons>(other).buttons;
                ASSERT_EQ(row->buttons.size(), there.size());
                for (std::size_t button = 0; button < there.size(); ++button)
                    EXPECT_EQ(nth(row->buttons, button).act, nth(there, button).act);
            }
        }
}

TEST_P(GuideIn, TellsTheLengthsAndRestsThatTheRulesEnforce) {
    const Regimen& ice = Protocol::standard(Modality::Ice);
    const Regimen& heat = Protocol::standard(Modality::Heat);
    EXPECT_EQ(boldFigures(topic(u"cold"_s)),
              QStringList({minutesOf(ice.window.least), minutesOf(ice.window.most),
                           hoursOf(ice.rest), hoursOf(there(ice.fullRest).value())}));
    EXPECT_EQ(boldFigures(topic(u"heat"_s)),
              QStringList(
                  {minutesOf(heat.window.least), minutesOf(heat.window.most), hoursOf(heat.rest)}));
    // The row of the table that is kept, which is the first.
    EXPECT_EQ(figuresIn(plainText(nth(firstOf(tableOf(u"cold"_s).rows), 1))),
              QStringList({minutesOf(ice.window.least), minutesOf(ice.window.most)}));
    EXPECT_EQ(figuresIn(plainText(nth(firstOf(tableOf(u"cold"_s).rows), 2))),
              QStringList({hoursOf(ice.rest), hoursOf(there(ice.fullRest).value())}));
    EXPECT_EQ(figuresIn(plainText(nth(firstOf(tableOf(u"heat"_s).rows), 1))),
              QStringList({minutesOf(heat.window.least), minutesOf(heat.window.most)}));
    EXPECT_EQ(figuresIn(plainText(nth(firstOf(tableOf(u"heat"_s).rows), 2))),
              QStringList({hoursOf(heat.rest)}));
}

TEST_P(GuideIn, TellsTheUsualLengths) {
    const auto tellsUsual = [this](const QString& id, Modality modality) {
        const QString usual = minutesOf(Protocol::standard(modality).usual);
        const auto& blocks = topic(id).blocks;
        return std::any_of(blocks.begin(), blocks.end(), [&](const GuideBlock& block) {
            return std::holds_alternative<GuideParagraph>(block) &&
                   figuresIn(textOf(block)).contains(usual);
        });
    };
    EXPECT_TRUE(tellsUsual(u"cold"_s, Modality::Ice));
    EXPECT_TRUE(tellsUsual(u"heat"_s, Modality::Heat));
}

TEST_P(GuideIn, SumsUpWhatIsKeptWhereThePublishedFiguresDiffer) {
    std::vector<GuideTable> tables;
    for (const GuideBlock& block : topic(u"sources"_s).blocks)
        if (const auto* table = std::get_if<GuideTable>(&block))
            tables.push_back(*table);
    ASSERT_EQ(tables.size(), 2U);
    EXPECT_EQ(firstOf(tables).rows.size(), 5U); // documents
    QList<QStringList> kept;
    for (const auto& row : nth(tables, 1).rows) {
        EXPECT_TRUE(firstOf(nth(row, 2)).isBold);
        kept.append(figuresIn(plainText(nth(row, 2))));
    }
    const auto lengths = [](Modality modality) {
        const LengthWindow& window = Protocol::standard(modality).window;
        return QStringList{minutesOf(window.least), minutesOf(window.most)};
    };
    const auto rest = [](Modality modality) {
        return QStringList{hoursOf(Protocol::standard(modality).rest)};
    };
    EXPECT_EQ(kept, QList<QStringList>({lengths(Modality::Ice), rest(Modality::Ice),
                                        lengths(Modality::Heat), rest(Modality::Heat)}));
}

TEST_P(GuideIn, TellsTheOtherFiguresThatTheProgramGoesBy) {
    EXPECT_EQ(boldFigures(topic(u"first"_s)),
              QStringList(
                  {hoursOf(iceFirstAtLeast), hoursOf(iceFirstAtMost), hoursOf(skinQuestionSpan)}));
    const QStringList doctor = boldFigures(topic(u"doctor"_s));
    QStringList days;
    for (const int day : lookAgainDays)
        days.append(QString::number(day));
    EXPECT_EQ(doctor.mid(doctor.size() - days.size()), days);
    EXPECT_EQ(lastOf(boldFigures(topic(u"creams"_s))), QString::number(creamsADay));
    EXPECT_EQ(boldFigures(topic(u"breathing"_s)), QStringList({u"5"_s, u"1"_s, u"3"_s}));
    EXPECT_EQ(boldFigures(topic(u"stretches"_s)), QStringList({u"15"_s, u"30"_s, u"5"_s, u"10"_s}));
}

// Each of the five is called by one name everywhere, which the last topic lists.
TEST_P(GuideIn, NamesTheSameDocumentsInItsTables) {
    std::set<QString> known;
    for (const auto& row : tableOf(u"sources"_s).rows)
        known.insert(plainText(firstOf(row)));
    EXPECT_EQ(known.size(), 5U);
    for (const QString& id : {u"cold"_s, u"heat"_s, u"first"_s})
        for (const auto& row : tableOf(id).rows)
            EXPECT_EQ(known.count(plainText(firstOf(row))), 1U)
                << plainText(firstOf(row)).toStdString();
}

// The program never doses medicine.
TEST_P(GuideIn, HasNoFigureAmongTheMedicines) {
    for (const GuideBlock& block : topic(u"medicines"_s).blocks)
        EXPECT_EQ(figuresIn(textOf(block)), QStringList()) << textOf(block).toStdString();
}

INSTANTIATE_TEST_SUITE_P(EveryLanguage, GuideIn, testing::ValuesIn(guideLanguages()),
                         [](const auto& language) { return language.param.toStdString(); });

TEST(TheGuide, HasFilesForLanguagesOfTheProgramAlone) {
    EXPECT_GE(guideLanguages().size(), 2);
    for (const QString& language : guideLanguages())
        EXPECT_TRUE(textLanguages().contains(language)) << language.toStdString();
}

TEST(TheGuide, IsInTheLanguageOfTheTextsWhateverTheCountry) {
    const auto title = [](const QLocale& texts) { return firstOf(guideIn(texts).topics).title; };
    EXPECT_EQ(title(QLocale(QLocale::German, QLocale::Austria)), u"Kälte"_s);
    EXPECT_EQ(title(QLocale(QLocale::English, QLocale::India)), u"Cold"_s);
}

TEST(TheGuide, IsEnglishInALanguageWithoutAFile) {
    EXPECT_EQ(firstOf(guideIn(QLocale(QLocale::Japanese)).topics).title, u"Cold"_s);
    EXPECT_EQ(guideText(u"ja"_s), QString());
}

} // namespace
} // namespace coolwarm::test
