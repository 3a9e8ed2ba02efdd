// SPDX-License-Identifier: MIT
// The tray's icon: told apart by its outline, seen on any panel, filling as time passes.
#include "app/platform/desktop/tray_icon.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <set>
#include <vector>

namespace coolwarm::test {
namespace {

using Sign = TrayPicture::Sign;

TrayPicture idle(bool iceRests, bool heatRests) {
    return {Sign::Idle, {iceRests, heatRests}};
}

TrayPicture running(Modality modality, int done) {
    return {Sign::Running, {}, modality, std::chrono::minutes{done}, std::chrono::minutes{20}};
}

TrayPicture alarm() {
    TrayPicture picture;
    picture.sign = Sign::Alarm;
    return picture;
}

/// The picture without its colours: which pixels are covered at least by half.
std::vector<bool> outline(const TrayPicture& picture, int size) {
    const QImage image = trayImage(picture, size);
    std::vector<bool> covered;
    for (int y = 0; y < size; ++y)
        for (int x = 0; x < size; ++x)
            covered.push_back(qAlpha(image.pixel(x, y)) >= 128);
    return covered;
}

auto covered(const TrayPicture& picture, int size) {
    const auto pixels = outline(picture, size);
    return std::count(pixels.begin(), pixels.end(), true);
}

auto differing(const TrayPicture& one, const TrayPicture& other, int size) {
    const auto left = outline(one, size);
    const auto right = outline(other, size);
    int count = 0;
    for (std::size_t at = 0; at < left.size(); ++at)
        count += left[at] != right[at] ? 1 : 0;
    return count;
}

double luminance(QRgb colour) {
    const auto part = [](int value) {
        const double share = value / 255.0;
        return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(qRed(colour)) + 0.7152 * part(qGreen(colour)) +
           0.0722 * part(qBlue(colour));
}

double contrast(QRgb one, QRgb other) {
    const double light = std::max(luminance(one), luminance(other));
    const double dark = std::min(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
}

TEST(TrayIcon, TellsEveryStateByItsOutlineInEverySize) {
    const std::vector<TrayPicture> states{
        idle(false, false),         idle(true, false),           idle(false, true),
        idle(true, true),           running(Modality::Ice, 0),   running(Modality::Heat, 0),
        running(Modality::Ice, 10), running(Modality::Heat, 10), alarm()};
    for (const int size : trayIconSizes)
        for (std::size_t one = 0; one < states.size(); ++one)
            for (std::size_t other = one + 1; other < states.size(); ++other)
                EXPECT_GE(differing(states[one], states[other], size), size / 2)
                    << size << " px: " << one << " and " << other;
}

TEST(TrayIcon, StandsOutOnLightAndOnDarkPanels) {
    const QRgb light = qRgb(0xfc, 0xfc, 0xfc);
    const QRgb dark = qRgb(0x2a, 0x2e, 0x32);
    for (const TrayPicture& picture : {idle(true, false), idle(false, true),
                                       running(Modality::Ice, 7), running(Modality::Heat, 7)}) {
        const QImage image = trayImage(picture, 48);
        int seen = 0;
        for (int y = 0; y < 48; ++y) {
            for (int x = 0; x < 48; ++x) {
                const QRgb pixel = image.pixel(x, y);
                if (qAlpha(pixel) < 255)
                    continue; // an edge
                ++seen;
                ASSERT_GE(contrast(pixel, light), 2.9) << QColor(pixel).name().toStdString();
                ASSERT_GE(contrast(pixel, dark), 2.9) << QColor(pixel).name().toStdString();
            }
        }
        EXPECT_GT(seen, 200);
    }
}

TEST(TrayIcon, WearsAnAlarmThatStandsOutAndASignThatStandsOutOnIt) {
    const QImage image = trayImage(alarm(), 48);
    const QRgb ground = image.pixel(12, 24);
    const QRgb mark = image.pixel(24, 20);
    EXPECT_GE(contrast(ground, qRgb(0xfc, 0xfc, 0xfc)), 2.9);
    EXPECT_GE(contrast(ground, qRgb(0x2a, 0x2e, 0x32)), 2.9);
    EXPECT_GE(contrast(ground, mark), 4.0);
}

TEST(TrayIcon, FillsTheRingMinuteByMinute) {
    for (const int size : {22, 32, 64}) {
        for (int done = 1; done <= 20; ++done)
            EXPECT_GT(covered(running(Modality::Ice, done), size),
                      covered(running(Modality::Ice, done - 1), size))
                << done << " min at " << size << " px";
    }
    EXPECT_EQ(outline(running(Modality::Ice, 20), 22), outline(running(Modality::Ice, 31), 22));
}

TEST(TrayIcon, IsBroadWhereATherapyIsOpen) {
    for (const int size : trayIconSizes) {
        const auto left = [size](const TrayPicture& picture) {
            const auto pixels = outline(picture, size);
            int count = 0;
            for (int y = 0; y < size; ++y)
                for (int x = 0; x < size / 4; ++x)
                    count += pixels[static_cast<std::size_t>(y * size + x)] ? 1 : 0;
            return count;
        };
        EXPECT_GT(left(idle(false, true)), left(idle(true, false)) * 3 / 2) << size;
    }
}

TEST(TrayIcon, HoldsEverySizeReady) {
    const QIcon icon = trayIcon(idle(false, false));
    for (const int size : trayIconSizes)
        EXPECT_TRUE(icon.availableSizes().contains(QSize(size, size))) << size;
}

} // namespace
} // namespace coolwarm::test
