// SPDX-License-Identifier: MIT
// A page of which neither window nor navigation knows more than its line in the list.
#include "app/widgets/nav_bar.h"
#include "app/widgets/nav_entry.h"
#include "tests/app/support/window_bench.h"
#include "tests/support/there.h"

#include <QLabel>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

class DummyPage : public QLabel {
    Q_OBJECT

public:
    explicit DummyPage(const Services& services) : QLabel(u"nothing but this"_s) {
        QObject::connect(&services.bridge, &EngineBridge::statusChanged, this, [this] { ++told; });
    }
    int told = 0;
    int done = 0;
};

struct Pages : testing::Test, WindowBench {
    Pages() {
        pages.push_back({u"dummy"_s,
                         u"Dummy"_s,
                         Icon::Guide,
                         Qt::CTRL | Qt::Key_6,
                         [](const Services& to) -> QWidget* { return new DummyPage(to); },
                         false,
                         {{Qt::CTRL | Qt::Key_D, u"Does something"_s,
                           [](QWidget& page) { ++static_cast<DummyPage&>(page).done; }}}});
        showWindow();
    }
    DummyPage* dummy() const { return part<DummyPage>(); }
    /// Whether the navigation shows this page as the present one.
    bool isMarked(const QString& page) const {
        for (const auto* each : window->findChildren<NavEntry*>())
            if (each->isChecked())
                return QString(each->text()).remove(u'&') == page;
        return false;
    }
};

TEST_F(Pages, AreReachedByNavigationByKeysAndByName) {
    EXPECT_FALSE(says(u"nothing but this"_s));
    EXPECT_EQ(window->findChild<DummyPage*>(), nullptr) << "built before anybody wanted it";
    auto* nav = there(window->findChild<NavBar*>());
    EXPECT_EQ(nav->pageCount(), static_cast<int>(pages.size()));
    press(Qt::Key_6, Qt::ControlModifier);
    EXPECT_TRUE(says(u"nothing but this"_s));
    EXPECT_TRUE(isMarked(u"Dummy"_s));
    press(Qt::Key_1, Qt::ControlModifier);
    EXPECT_FALSE(says(u"nothing but this"_s));
    emit requests.pageWanted(u"dummy"_s);
    EXPECT_TRUE(says(u"nothing but this"_s));
    emit requests.pageWanted(u"no such page"_s);
    EXPECT_TRUE(says(u"nothing but this"_s));
    nav->setFocus();
    press(Qt::Key_Home);
    EXPECT_TRUE(isMarked(u"Today"_s));
}

TEST_F(Pages, HearOfWhatHappensFromTheServices) {
    press(Qt::Key_6, Qt::ControlModifier);
    const int before = there(dummy())->told;
    advance(1min);
    EXPECT_GT(there(dummy())->told, before);
}

TEST_F(Pages, AreBroughtUpByKeysOfTheirOwnButNotOverAnAlarm) {
    press(Qt::Key_D, Qt::ControlModifier);
    ASSERT_NE(dummy(), nullptr);
    EXPECT_EQ(there(dummy())->done, 1);
    must(startOf(Modality::Ice, 20min));
    EXPECT_EQ(dummy(), nullptr) << "what runs is what matters now";
    advance(20min);
    press(Qt::Key_D, Qt::ControlModifier);
    press(Qt::Key_6, Qt::ControlModifier);
    EXPECT_EQ(dummy(), nullptr);
    EXPECT_EQ(there(window->findChild<DummyPage*>())->done, 1);
    click(u"I have taken it off"_s);
    EXPECT_EQ(dummy(), nullptr) << "after an alarm there is Today";
    EXPECT_TRUE(isMarked(u"Today"_s));
}

} // namespace
} // namespace coolwarm::test

#include "pages_test.moc"
