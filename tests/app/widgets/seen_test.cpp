// SPDX-License-Identifier: MIT
// Painted parts that are empty, quiet or lie over others can still be made out, in each look.
#include "app/style/palette/colour_pairs.h"
#include "app/style/theme.h"
#include "app/widgets/fields/pain_button.h"
#include "app/widgets/nav_entry.h"
#include "app/widgets/painted/accent_slider.h"
#include "app/widgets/painted/countdown_ring.h"
#include "app/widgets/painted/day_strip.h"
#include "tests/app/support/shown_widget.h"

#include <QApplication>
#include <QLineEdit>
#include <QProgressBar>
#include <QScrollBar>
#include <gtest/gtest.h>

#include <algorithm>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

struct Seen : testing::TestWithParam<ThemeChoice> {
    ~Seen() override { QApplication::setPalette(QPalette()); }

    [[nodiscard]] double enough() const {
        return contrastFor(Need::Shape, isHighContrast(theme.scheme()));
    }
    /// The greatest contrast to `ground` among the pixels from one point to another.
    static double alongLine(const QImage& picture, const QPoint& from, const QPoint& to,
                            const QColor& ground) {
        double most = 1;
        const int steps = std::max(std::abs(to.x() - from.x()), std::abs(to.y() - from.y()));
        for (int step = 0; step <= steps; ++step) {
            const QPoint at = from + (to - from) * step / std::max(1, steps);
            most = std::max(most, contrastOf(picture.pixelColor(at), ground));
        }
        return most;
    }
    /// Whether the part's edge is seen on a ground where a line from outside meets it.
    void expectAnEdge(QWidget& part, const QPoint& from, const QPoint& to, const char* what) const {
        for (const QColor& ground : {colours.card, colours.window})
            EXPECT_GE(alongLine(pictureOf(part, ground), from, to, ground), enough()) << what;
    }

    Theme theme{GetParam()};
    const Colours& colours = coloursOf(theme.scheme());
};

TEST_P(Seen, IsTheEdgeOfWhatIsEmpty) {
    QLineEdit line;
    line.resize(120, 34);
    expectAnEdge(line, {0, 17}, {4, 17}, "a field");
    PainButton pain(4);
    pain.resize(40, 40);
    expectAnEdge(pain, {0, 20}, {4, 20}, "a number of the pain scale");
    QProgressBar bar;
    bar.setTextVisible(false);
    bar.setRange(0, 100);
    bar.setValue(0);
    bar.resize(200, 16);
    expectAnEdge(bar, {100, 0}, {100, 8}, "a bar of which nothing is done");
    AccentSlider slider(Accent::Heat);
    slider.setRange(10, 20);
    slider.setValue(10);
    slider.resize(200, 40);
    expectAnEdge(slider, {150, 0}, {150, 20}, "a slider's trough");
    QScrollBar scroll(Qt::Vertical);
    scroll.setRange(0, 100);
    scroll.setPageStep(50);
    scroll.resize(14, 200);
    expectAnEdge(scroll, {0, 40}, {7, 40}, "a scroll bar's handle");
}

TEST_P(Seen, IsTheTrackOfARingThatHasNotBegun) {
    for (const Accent accent : {Accent::Ice, Accent::Heat}) {
        CountdownRing ring(accent);
        ring.resize(240, 240);
        expectAnEdge(ring, {0, 120}, {40, 120}, "a ring's track");
    }
}

struct PaintedDay : Seen {
    PaintedDay() {
        strip.setRange(24 * 3600, {});
        strip.setRows({{u"Ice"_s,
                        Accent::Ice,
                        {{8 * 3600, 12 * 3600, SpanKind::Session, {}},
                         {14 * 3600, 16 * 3600, SpanKind::Rest, {}}}},
                       {u"Heat"_s, Accent::Heat, {}}});
        strip.resize(800, strip.sizeHint().height());
    }
    DayStrip strip;
};

TEST_P(PaintedDay, IsSeenWhereNothingWasDone) {
    const QPoint middle = QPointF(strip.xOf(18 * 3600), strip.trackRect(1).center().y()).toPoint();
    expectAnEdge(strip, middle, middle + QPoint(0, int(strip.trackRect(1).height())), "a row");
}

TEST_P(PaintedDay, ShowsTheHatchOfARestOnItsGround) {
    const QPoint from =
        QPointF(strip.xOf(14 * 3600) + 4, strip.trackRect(0).center().y()).toPoint();
    EXPECT_GE(
        alongLine(pictureOf(strip, colours.card), from, from + QPoint(60, 0), colours.ice.track),
        enough())
        << "hatch";
}

TEST_P(PaintedDay, ShowsThePresentMomentOnASession) {
    strip.setNow(10 * 3600, {});
    const QPoint now = QPointF(strip.xOf(10 * 3600), strip.trackRect(0).center().y()).toPoint();
    const QImage picture = pictureOf(strip, colours.card);
    for (const int side : {-1, 1})
        EXPECT_GE(alongLine(picture, now, now + QPoint(3 * side, 0), colours.now), 3)
            << "between the mark and the session is a line that differs from both";
    EXPECT_GE(alongLine(picture, now - QPoint(3, 0), now + QPoint(3, 0), colours.ice.fill), 3);
}

TEST_P(Seen, IsTheCurrentPageByItsBar) {
    NavEntry entry(Icon::Today, u"Today"_s);
    entry.resize(170, 38);
    const auto picture = [&](bool current) {
        entry.setChecked(current);
        return pictureOf(entry, colours.nav);
    };
    const QImage other = picture(false);
    const QImage current = picture(true);
    int changed = 0;
    for (int y = 0; y < current.height(); ++y)
        changed += contrastOf(current.pixelColor(1, y), other.pixelColor(1, y)) >= enough() ? 1 : 0;
    EXPECT_GT(changed, current.height() / 2);
}

std::string lookName(const testing::TestParamInfo<ThemeChoice>& look) {
    return look.param == ThemeChoice::Light              ? "Light"
           : look.param == ThemeChoice::Dark             ? "Dark"
           : look.param == ThemeChoice::HighContrastDark ? "ContrastDark"
                                                         : "ContrastLight";
}

const auto everyLook =
    testing::Values(ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrastDark,
                    ThemeChoice::HighContrastLight);
INSTANTIATE_TEST_SUITE_P(InEachLook, Seen, everyLook, lookName);
INSTANTIATE_TEST_SUITE_P(InEachLook, PaintedDay, everyLook, lookName);

} // namespace
} // namespace coolwarm::test
