// SPDX-License-Identifier: MIT
// A chart is painted once for what it shows, and again only when it looks different.
#include "app/widgets/painted/chart_view.h"

#include "tests/support/there.h"

#include <gtest/gtest.h>
#include <QApplication>
#include <QPainter>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

/// Counts how often it is painted.
class CountedChart final : public Chart {
public:
    CountedChart(int& painted, const QRectF& place) : m_painted(painted), m_place(place) {
        addMark({ChartFigure::Bar, 0, 1, QRectF(20, 20, 5, 40)});
        addMark({ChartFigure::Bar, 1, 1, QRectF(60, 20, 5, 40)});
    }
    void paint(QPainter& painter) const override {
        ++m_painted;
        painter.fillRect(m_place, Qt::red);
    }

private:
    int& m_painted;
    QRectF m_place;
};

struct TheChartView : testing::Test {
    TheChartView() {
        view.resize(300, 120);
        view.setChart(
            [this](const ChartLook&, const QRectF& place) {
                return std::make_unique<CountedChart>(painted, place);
            },
            [](const ChartMark& mark) { return QString::number(mark.index); });
        view.show();
        see();
        painted = 0;
    }
    QImage see() { return view.grab().toImage(); }

    int painted = 0;
    ChartView view{u"Pain"_s, 8};
};

TEST_F(TheChartView, PaintsItsChartNotAgainForKeysOrWhatLayOverIt) {
    QTest::keyClick(&view, Qt::Key_Right);
    see();
    view.setFocus();
    see();
    view.update();
    const QImage seen = see();
    EXPECT_EQ(painted, 0);
    EXPECT_EQ(seen.pixelColor(150, 100), QColor(Qt::red)) << "the picture that was kept is shown";
}

TEST_F(TheChartView, PaintsItsChartAgainForAnotherSizeAndOtherColoursLettersAndValues) {
    const auto paintedFor = [this](auto&& change) {
        painted = 0;
        change();
        see();
        return painted;
    };
    EXPECT_EQ(paintedFor([this] { view.resize(310, 120); }), 1);
    EXPECT_EQ(paintedFor([this] { view.setPalette(QPalette(Qt::darkBlue)); }), 1);
    EXPECT_EQ(paintedFor([this] { view.setFont(QFont(u"Inter"_s, 19)); }), 1);
    EXPECT_EQ(paintedFor([this] { view.setLayoutDirection(Qt::RightToLeft); }), 1);
    EXPECT_EQ(paintedFor([this] {
                  QEvent language(QEvent::LanguageChange);
                  QApplication::sendEvent(&view, &language);
              }),
              1);
    EXPECT_EQ(paintedFor([this] {
                  view.setChart(
                      [this](const ChartLook&, const QRectF& place) {
                          return std::make_unique<CountedChart>(painted, place);
                      },
                      [](const ChartMark&) { return QString(); });
              }),
              1);
}

TEST_F(TheChartView, KeepsNoPictureThatNobodySees) {
    view.hide();
    view.show();
    see();
    EXPECT_EQ(painted, 1);
}

} // namespace
} // namespace coolwarm::test
