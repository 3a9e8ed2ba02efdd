// SPDX-License-Identifier: MIT
// The look of the program by choice and by the desktop's wish.
#include "app/style/text_role.h"
#include "app/style/theme.h"
#include "app/widgets/action_button.h"
#include "tests/app/support/shown_widget.h"

#include <gtest/gtest.h>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPalette>
#include <QRegularExpression>
#include <QScrollArea>
#include <QStyle>
#include <QTest>

#include <initializer_list>
#include <set>
#include <string>
#include <vector>

#ifdef COOLWARM_HAVE_DBUS
#include <QDBusMessage>
#include <QDBusVariant>
#endif

namespace coolwarm {
namespace {

using namespace Qt::StringLiterals;

/// Puts the application's look back, whatever a test did to it.
struct Look : ::testing::Test {
    ~Look() override {
        qApp->setStyleSheet({});
        QApplication::setPalette(QPalette());
        QApplication::setFont(font);
    }
    const QFont font = QApplication::font();
};

TEST_F(Look, IsTheChosenOne) {
    Theme theme(*qApp, ThemeChoice::Light);
    std::vector<Scheme> heard;
    QObject::connect(&theme, &Theme::schemeChanged, &theme,
                     [&](Scheme scheme) { heard.push_back(scheme); });
    EXPECT_EQ(schemeOf(QApplication::palette()), Scheme::Light);
    theme.setChoice(ThemeChoice::Dark);
    EXPECT_EQ(schemeOf(QApplication::palette()), Scheme::Dark);
    theme.setChoice(ThemeChoice::HighContrast);
    EXPECT_EQ(schemeOf(QApplication::palette()), Scheme::HighContrast);
    theme.setChoice(ThemeChoice::HighContrast);
    EXPECT_EQ(heard, (std::vector<Scheme>{Scheme::Dark, Scheme::HighContrast}));
}

TEST_F(Look, BeginsWithWhatTheDesktopSaidLastTime) {
    Theme dark(*qApp, ThemeChoice::System, true);
    EXPECT_EQ(dark.scheme(), Scheme::Dark);
    Theme light(*qApp, ThemeChoice::System, false);
    EXPECT_EQ(light.scheme(), Scheme::Light);
}

TEST_F(Look, FillsInEveryWordOfTheStyleSheet) {
    for (const auto choice : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
        Theme theme(*qApp, choice);
        EXPECT_TRUE(qApp->styleSheet().isEmpty());
        theme.dress();
        ASSERT_FALSE(qApp->styleSheet().isEmpty());
        static const QRegularExpression empty(u":\\s*;|\\(\\s*\\)|@"_s);
        const QRegularExpressionMatch match = empty.match(qApp->styleSheet().section(u"*/"_s, 2));
        EXPECT_FALSE(match.hasMatch()) << match.captured(0).toStdString();
        qApp->setStyleSheet({});
    }
}

// All that is on the first page does without.
TEST_F(Look, PutsTheStyleSheetOnWithTheFirstControlThatItDresses) {
    Theme theme(*qApp, ThemeChoice::Light);
    QLabel label(u"Lower back"_s);
    setTextRole(&label, TextRole::PageTitle);
    setAccent(&label, Accent::Heat);
    const QFont dressed = label.font();
    ActionButton start(ActionButton::Kind::Primary, u"Start"_s);
    QScrollArea page; // has scroll bars, which are not seen
    page.setWidget(new QWidget);
    for (QWidget* part : std::initializer_list<QWidget*>{&label, &start, &page}) {
        part->show();
        part->ensurePolished();
    }
    EXPECT_TRUE(qApp->styleSheet().isEmpty());
    const int before = start.sizeHint().height();
    QLineEdit field;
    field.ensurePolished();
    EXPECT_FALSE(qApp->styleSheet().isEmpty());
    EXPECT_EQ(start.sizeHint().height(), before) << "what was there stays as it was";
    EXPECT_EQ(label.font(), dressed);
    EXPECT_EQ(label.palette().color(QPalette::WindowText), coloursOf(Scheme::Light).heat.text);
    EXPECT_STREQ(field.style()->metaObject()->className(), "QStyleSheetStyle") << "as it is itself";
}

TEST_F(Look, PutsTheStyleSheetOnForAScrollBarWhenItIsSeen) {
    Theme theme(*qApp, ThemeChoice::Light);
    QScrollArea page;
    auto* tall = new QWidget;
    tall->setFixedSize(100, 2000);
    page.setWidget(tall);
    page.resize(200, 200);
    EXPECT_TRUE(qApp->styleSheet().isEmpty());
    page.show();
    EXPECT_FALSE(qApp->styleSheet().isEmpty());
}

TEST_F(Look, PutsTheStyleSheetOnForAQuestion) {
    Theme theme(*qApp, ThemeChoice::Light);
    QMessageBox question(QMessageBox::Question, u"Coolwarm"_s, u"Stop?"_s, QMessageBox::Yes);
    question.show();
    EXPECT_FALSE(qApp->styleSheet().isEmpty());
}

TEST_F(Look, KnowsAllClassesThatTheStyleSheetNames) {
    QFile file(u":/style/coolwarm.qss"_s);
    ASSERT_TRUE(file.open(QFile::ReadOnly));
    QString sheet = QString::fromUtf8(file.readAll());
    sheet.remove(QRegularExpression(u"/\\*.*?\\*/|\\{.*?\\}"_s,
                                    QRegularExpression::DotMatchesEverythingOption));
    std::set<std::string> named;
    for (const QString& selector : sheet.split(QRegularExpression(u"[,\n]+"_s))) {
        static const QRegularExpression first(u"^\\s*(\\.?\\w+)"_s);
        const auto match = first.match(selector);
        if (match.hasMatch())
            named.insert(match.captured(1).toStdString());
    }
    const auto known = Theme::dressedClasses();
    EXPECT_EQ(named, std::set<std::string>(known.begin(), known.end()));
}

TEST_F(Look, ShowsByAnArrowAtTheEndOfAButtonThatItHasAMenu) {
    Theme theme(*qApp, ThemeChoice::Light);
    theme.dress();
    QMenu menu;
    ActionButton plain(ActionButton::Kind::Compact, {});
    ActionButton opening(ActionButton::Kind::Compact, {});
    opening.attachMenu(&menu);
    for (const auto& text : {u"x"_s, QString()}) {
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            for (ActionButton* button : {&plain, &opening}) {
                button->setText(text);
                button->setLayoutDirection(direction);
                button->resize(160, 36);
            }
            // The word stands elsewhere beside an arrow, so it is looked for at the button's ends.
            const auto picture = [](QWidget& button) { return test::pictureOf(button); };
            const auto inkAt = [&](int x) {
                const QRect part(x, 8, 24, 20);
                return !test::differenceOf(picture(opening).copy(part), picture(plain).copy(part))
                            .isEmpty();
            };
            EXPECT_EQ(inkAt(130), !text.isEmpty() && direction == Qt::LeftToRight);
            EXPECT_EQ(inkAt(6), !text.isEmpty() && direction == Qt::RightToLeft);
            EXPECT_TRUE(!text.isEmpty() || inkAt(68)) << "alone it stands in the middle";
        }
    }
}

TEST_F(Look, MakesAButtonOfAnArrowAloneASquare) {
    QMenu menu;
    ActionButton opening(ActionButton::Kind::Secondary, {});
    opening.attachMenu(&menu);
    Theme theme(*qApp, ThemeChoice::Light);
    theme.dress();
    opening.ensurePolished();
    EXPECT_EQ(opening.sizeHint().width(), opening.sizeHint().height());
    EXPECT_GT(opening.sizeHint().height(), 2 * opening.fontMetrics().height()) << "tall";
}

TEST_F(Look, SizesTextsByTheFontOfTheUser) {
    QFont small = font;
    small.setPointSizeF(10);
    QApplication::setFont(small);
    Theme theme(*qApp, ThemeChoice::Light);
    theme.dress();
    QLabel title(u"Lower back"_s);
    setTextRole(&title, TextRole::PageTitle);
    title.show();
    title.ensurePolished();
    EXPECT_NEAR(title.font().pointSizeF(), 15, 0.1);
    QFont large = font;
    large.setPointSizeF(20);
    QApplication::setFont(large);
    EXPECT_TRUE(QTest::qWaitFor([&] { return title.font().pointSizeF() > 29; }));
}

TEST_F(Look, ReachesWidgetsThatAreShownAlready) {
    Theme theme(*qApp, ThemeChoice::Light);
    theme.dress();
    QLabel label(u"muted"_s);
    label.show();
    setTextRole(&label, TextRole::Muted);
    setAccent(&label, Accent::Heat);
    EXPECT_EQ(label.palette().color(QPalette::WindowText), coloursOf(Scheme::Light).heat.text);
    theme.setChoice(ThemeChoice::Dark);
    EXPECT_EQ(label.palette().color(QPalette::WindowText), coloursOf(Scheme::Dark).heat.text);
}

#ifdef COOLWARM_HAVE_DBUS

/// What arrives when the desktop portal reports a setting.
void report(Theme& theme, const QString& group, const QString& key, uint value) {
    QDBusMessage message =
        QDBusMessage::createSignal(u"/org/freedesktop/portal/desktop"_s,
                                   u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
    message << group << key << QVariant::fromValue(QDBusVariant(value));
    QMetaObject::invokeMethod(&theme, "portalSettingChanged", Q_ARG(QDBusMessage, message));
}

TEST_F(Look, FollowsTheDesktopWhileItMay) {
    Theme theme(*qApp, ThemeChoice::System, false);
    const QString group = u"org.freedesktop.appearance"_s;
    const QString key = u"color-scheme"_s;
    std::vector<bool> told;
    QObject::connect(&theme, &Theme::systemIsDarkChanged, &theme,
                     [&](bool dark) { told.push_back(dark); });
    report(theme, group, key, 1);
    EXPECT_EQ(theme.scheme(), Scheme::Dark);
    EXPECT_EQ(schemeOf(QApplication::palette()), Scheme::Dark);
    report(theme, group, u"accent-color"_s, 2);
    report(theme, u"org.gnome.desktop.interface"_s, key, 2);
    EXPECT_EQ(theme.scheme(), Scheme::Dark);
    report(theme, group, key, 2);
    EXPECT_EQ(theme.scheme(), Scheme::Light);
    theme.setChoice(ThemeChoice::Light);
    report(theme, group, key, 1);
    EXPECT_EQ(theme.scheme(), Scheme::Light);
    theme.setChoice(ThemeChoice::System);
    EXPECT_EQ(theme.scheme(), Scheme::Dark);
    EXPECT_EQ(told, (std::vector<bool>{true, false, true}));
}

#endif

} // namespace
} // namespace coolwarm
