// SPDX-License-Identifier: MIT
// Chooses the font and its size.
#include "app/style/lettering.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>

#include <algorithm>
#include <cstdlib>

namespace coolwarm {

namespace {

// As large on a screen of 96 dots an inch.
constexpr qreal leastPoints = 11.25;
constexpr int leastPixels = 15;

int nearestStep(int percent) {
    return *std::min_element(zoomSteps.begin(), zoomSteps.end(), [percent](int a, int b) {
        return std::abs(a - percent) < std::abs(b - percent);
    });
}

/// What stands for "any font" where a desktop has set none.
bool isNoName(const QString& family) {
    static const QStringList none{QString(), QStringLiteral("sans"), QStringLiteral("sans serif"),
                                  QStringLiteral("sans-serif")};
    return none.contains(family.toLower());
}

} // namespace

int zoomedBy(int percent, int steps) {
    if (steps == 0)
        return usualZoom;
    const auto at = std::find(zoomSteps.begin(), zoomSteps.end(), nearestStep(percent));
    const auto place = at - zoomSteps.begin() + steps;
    return zoomSteps.at(static_cast<std::size_t>(
        std::clamp<std::ptrdiff_t>(place, 0, std::ptrdiff_t(zoomSteps.size()) - 1)));
}

QFont programFont(const QFont& desktops, int percent) {
    QFont font = desktops;
    if (isNoName(desktops.family()))
        font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans"), desktops.family()});
    if (desktops.pointSizeF() > 0)
        font.setPointSizeF(std::max(leastPoints, desktops.pointSizeF()) * percent / 100);
    else
        font.setPixelSize(std::max(leastPixels, desktops.pixelSize()) * percent / 100);
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature("tnum", 1);
#endif
    return font;
}

Lettering::Lettering(int percent, QObject* parent) : QObject(parent) {
    setZoom(percent);
    qApp->installEventFilter(this);
}

void Lettering::setZoom(int percent) {
    const int wanted = nearestStep(percent);
    if (m_zoom != wanted) {
        m_zoom = wanted;
        apply();
    }
}

void Lettering::apply() {
    m_desktops = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    QApplication::setFont(programFont(m_desktops, m_zoom));
}

bool Lettering::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ThemeChange &&
        QFontDatabase::systemFont(QFontDatabase::GeneralFont) != m_desktops)
        apply();
    return QObject::eventFilter(watched, event);
}

} // namespace coolwarm
