// SPDX-License-Identifier: MIT
// The choice of the site: the list, a site of one's own, and names that can be none.
#include "app/widgets/notices/notice_bar.h"
#include "tests/app/support/window_bench.h"
#include "tests/support/there.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

struct SiteMenu : testing::Test, WindowBench {
    SiteMenu() { showWindow(); }

    /// Types the name of another site into the dialog that asks for it.
    void name(const QString& text) {
        dialogs.expect([text](QWidget& dialog) {
            there(dialog.findChild<QLineEdit*>())->setText(text);
            QTest::keyClick(&dialog, Qt::Key_Return);
        });
        choose("siteButton", u"Another part of the body…"_s);
    }
    QString notice() const {
        const auto* bar = part<NoticeBar>();
        return bar != nullptr ? bar->text() : QString();
    }
    /// The name of the checked entry.
    QString checked() const {
        QMenu* menu = there(window->findChild<QPushButton*>(u"siteButton"_s))->menu();
        menu->popup(QPoint());
        QStringList names;
        for (const QAction* each : menu->actions())
            if (each->isChecked())
                names << each->text();
        menu->close();
        return names.join(u'|');
    }
};

TEST_F(SiteMenu, BeginWithTheLowerBack) {
    EXPECT_TRUE(says(u"Lower back"_s));
    EXPECT_EQ(checked(), u"Lower back"_s);
}

TEST_F(SiteMenu, AreGroupedByTheBodyAndSayWhichRest) {
    must(startAt(siteOf("Neck"), Modality::Ice, 20min));
    advance(20min);
    must(Confirm{});
    must(ChooseSite{siteOf("Jaw")});
    QMenu* menu = there(window->findChild<QPushButton*>(u"siteButton"_s))->menu();
    menu->popup(QPoint());
    QStringList headings;
    QStringList entries;
    for (const QAction* each : menu->actions()) {
        if (each->isSeparator() && !each->text().isEmpty())
            headings << each->text();
        else
            entries << each->text();
        EXPECT_TRUE(!each->isCheckable() || each->actionGroup() != nullptr) << "one of them";
    }
    menu->close();
    EXPECT_EQ(headings, (QStringList{u"Back and neck"_s, u"Shoulders and arms"_s,
                                     u"Hips and legs"_s, u"Your own"_s}));
    EXPECT_TRUE(entries.contains(u"Neck\tice again from 10:20"_s))
        << entries.join(u'|').toStdString();
    EXPECT_TRUE(entries.contains(u"Left knee"_s));
}

TEST_F(SiteMenu, BeginWithThoseUsedLastWhichStandThereOnce) {
    for (const char* site : {"Left knee", "Jaw", "Neck", "Left knee"}) {
        clock.advance(24h);
        must(startAt(siteOf(site), Modality::Ice, 20min));
        clock.advance(20min);
        must(Confirm{});
    }
    bridge.readAnew();
    QCoreApplication::processEvents();
    QMenu* menu = there(window->findChild<QPushButton*>(u"siteButton"_s))->menu();
    menu->popup(QPoint());
    QStringList texts;
    for (const QAction* each : menu->actions())
        texts << each->text().section(u'\t', 0, 0);
    menu->close();
    ASSERT_GE(texts.size(), 6);
    EXPECT_EQ(texts.mid(0, 5), (QStringList{u"Last used"_s, u"Left knee"_s, u"Neck"_s, u"Jaw"_s,
                                            u"Back and neck"_s}));
    for (const QString& once : {u"Left knee"_s, u"Neck"_s, u"Jaw"_s})
        EXPECT_EQ(texts.count(once), 1) << once.toStdString();
}

TEST_F(SiteMenu, AreChosenFromTheList) {
    choose("siteButton", u"Left knee"_s);
    EXPECT_TRUE(says(u"Left knee"_s));
    EXPECT_EQ(bridge.status().site, siteOf("Left knee"));
    EXPECT_EQ(checked(), u"Left knee"_s);
    click(u"Start ice"_s);
    EXPECT_EQ(there(openSession())->session.site, siteOf("Left knee"));
}

TEST_F(SiteMenu, LeadToADialogThatIsNotKeptWhenItWasOnlyLookedAt) {
    dialogs.expect([this](QWidget& dialog) {
        ASSERT_TRUE(elsewhere(startOf(Modality::Heat, 20min)).verdict.isAllowed());
        bridge.readAnew();
        advance(20min);
        EXPECT_FALSE(dialog.isVisible());
        click(u"I have taken it off"_s);
    });
    choose("siteButton", u"Another part of the body…"_s);
    EXPECT_FALSE(says(u"What you were typing is kept."_s)) << words().toStdString();
}

TEST_F(SiteMenu, HaveRestsOfTheirOwn) {
    click(u"Start ice"_s);
    advance(5min);
    click(u"Take it off now"_s);
    click(u"Done"_s);
    EXPECT_EQ(button(u"Start ice"_s), nullptr);
    choose("siteButton", u"Neck"_s);
    EXPECT_NE(button(u"Start ice"_s), nullptr);
    choose("siteButton", u"Lower back"_s);
    EXPECT_NE(button(u"Ice again from 10:05"_s), nullptr);
}

TEST_F(SiteMenu, TakeANameOfOnesOwnAsItIs) {
    for (const QString& own : {u"Jaw & temple"_s, u"\"Bad\" toe, 'left'"_s, u"<b>heel</b>"_s,
                               u"الكتف الأيمن"_s, u"&&"_s}) {
        name(own);
        EXPECT_EQ(bridge.status().site, siteOf(own.toStdString())) << own.toStdString();
        choose("siteButton", u"Neck"_s);
        choose("siteButton", own); // it has joined the menu
        EXPECT_EQ(bridge.status().site, siteOf(own.toStdString())) << own.toStdString();
    }
    EXPECT_EQ(notice(), QString());
}

TEST_F(SiteMenu, ShowAnAmpersandAsOne) {
    name(u"Jaw & temple"_s);
    EXPECT_EQ(checked(), u"Jaw && temple"_s); // in a menu a single one would underline
    const auto* chosen = there(window->findChild<QPushButton*>(u"siteButton"_s));
    EXPECT_EQ(chosen->text(), u"Jaw && temple"_s);
    click(u"Start ice"_s);
    advance(5min);
    must(Stop{});
    click(u"Done"_s);
    bool titled = false;
    for (const auto* label : window->findChildren<QLabel*>())
        titled = titled || (label->isVisible() && label->text() == u"Jaw & temple"_s &&
                            label->textFormat() == Qt::PlainText);
    EXPECT_TRUE(titled);
}

TEST_F(SiteMenu, ReadNoMarkupInAName) {
    name(u"<b>heel</b>"_s);
    click(u"Start ice"_s);
    for (const auto* label : window->findChildren<QLabel*>()) {
        if (label->isVisible() && label->text().contains(u"<b>heel"_s)) {
            EXPECT_EQ(label->textFormat(), Qt::PlainText) << label->text().toStdString();
        }
    }
    EXPECT_TRUE(says(u"<b>heel</b>"_s));
    advance(20min);
    for (const auto* label : window->findChildren<QLabel*>()) {
        if (label->isVisible() && label->text().contains(u"<b>heel"_s)) {
            EXPECT_EQ(label->textFormat(), Qt::PlainText) << label->text().toStdString();
        }
    }
}

TEST_F(SiteMenu, KnowTheFirstListWhateverItsSpelling) {
    name(u"  left KNEE "_s);
    EXPECT_TRUE(says(u"Left knee"_s)) << words().toStdString();
    EXPECT_EQ(checked(), u"Left knee"_s);
}

TEST_F(SiteMenu, SayWhyANameCanBeNone) {
    const std::size_t before = bridge.sites().size();
    for (const QString& bad : {QString(), u"   "_s, QString(500, u'x'), u"a\x1b[31mb"_s}) {
        name(bad);
        EXPECT_NE(notice(), QString()) << bad.toStdString();
        EXPECT_EQ(bridge.status().site, Site::lowerBack());
    }
    EXPECT_EQ(bridge.sites().size(), before);
}

TEST_F(SiteMenu, StayWhenTheDialogIsCancelled) {
    dialogs.expect([](QWidget& dialog) {
        there(dialog.findChild<QLineEdit*>())->setText(u"Jaw"_s);
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    choose("siteButton", u"Another part of the body…"_s);
    EXPECT_EQ(bridge.status().site, Site::lowerBack());
    EXPECT_EQ(notice(), QString());
}

TEST_F(SiteMenu, CanNotBeChangedWhileASessionRuns) {
    click(u"Start ice"_s);
    EXPECT_FALSE(there(window->findChild<QPushButton*>(u"siteButton"_s))->isVisible());
}

} // namespace
} // namespace coolwarm::test
