// SPDX-License-Identifier: MIT
// Paints as many pictures as a slow circle needs, and none while nobody can see it.
#include "app/widgets/painted/breath_circle.h"

#include "app/accessible/role.h"
#include "app/style/fonts.h"
#include "app/widgets/layout/kept_clear.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QtMath>

#include <algorithm>
#include <cmath>

namespace coolwarm {

namespace {

constexpr std::chrono::milliseconds betweenPictures{40};
constexpr qreal seenStep = 0.4; // pixels of the radius
constexpr qreal usualSide = 14; // em
constexpr qreal leastSide = 10;
constexpr qreal still = 0.6; // how full it is where it does not move

// Slow at both ends, as a breath is.
qreal eased(qreal share) {
    return (1 - std::cos(M_PI * std::clamp(share, 0.0, 1.0))) / 2;
}

} // namespace

BreathCircle::BreathCircle(QWidget* parent) : QWidget(parent) {
    keepClear(*this);
    presentAs(*this, QAccessible::StaticText);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_frames.setInterval(betweenPictures);
    m_frames.setTimerType(Qt::PreciseTimer);
    connect(&m_frames, &QTimer::timeout, this, &BreathCircle::look);
}

bool BreathCircle::standsStill() const {
    return style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0;
}

bool BreathCircle::isSeen() const {
    return isVisible() && !window()->isMinimized() && !visibleRegion().isEmpty();
}

void BreathCircle::setAccent(Accent accent) {
    if (m_breath.accent != accent) {
        m_breath.accent = accent;
        update();
    }
}

void BreathCircle::setWords(const QString& words, int secondsLeft) {
    const QString count = standsStill() ? QLocale().toString(secondsLeft) : QString();
    if (m_breath.words == words && m_breath.count == count)
        return;
    if (m_breath.words != words)
        setAccessibleName(words);
    m_breath.words = words;
    m_breath.count = count;
    update();
}

void BreathCircle::move(qreal from, qreal to, std::chrono::milliseconds into,
                        std::chrono::milliseconds whole) {
    m_from = from;
    m_to = to;
    m_into = into;
    m_whole = whole;
    m_since.start();
    look();
    if (!standsStill() && from != to && isSeen())
        m_frames.start();
}

// A circle that nobody sees is looked at again with the next move().
void BreathCircle::look() {
    if (standsStill()) {
        m_frames.stop();
        fill(still);
        return;
    }
    const qreal over = double(m_into.count()) + double(m_since.isValid() ? m_since.elapsed() : 0);
    const qreal share = m_whole.count() > 0 ? over / double(m_whole.count()) : 1;
    if (share >= 1 || m_from == m_to || !isSeen())
        m_frames.stop();
    fill(m_from + (m_to - m_from) * eased(share));
}

void BreathCircle::fill(qreal fullness) {
    const qreal before = breathRadius(rect(), m_breath.fullness);
    const qreal now = breathRadius(rect(), fullness);
    const bool isEnd = fullness == m_to || fullness == still;
    if (fullness == m_breath.fullness || (!isEnd && std::abs(now - before) < seenStep))
        return;
    m_breath.fullness = fullness;
    const qreal reach = std::max(before, now) + emOf(font());
    update(QRectF(QRectF(rect()).center() - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach))
               .toAlignedRect());
}

QSize BreathCircle::sizeHint() const {
    const int side = qRound(emOf(font()) * usualSide);
    return {side, side};
}

QSize BreathCircle::minimumSizeHint() const {
    const int side = qRound(emOf(font()) * leastSide);
    return {side, side};
}

void BreathCircle::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_from != m_to && !standsStill())
        m_frames.start();
}

void BreathCircle::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_frames.stop();
}

void BreathCircle::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintBreath(painter, rect(), m_breath, font(), currentColours());
}

} // namespace coolwarm
