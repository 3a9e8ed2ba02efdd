// SPDX-License-Identifier: MIT
// Stacked labels in a painted frame.
#include "app/widgets/cue_note.h"

#include "app/widgets/colours.h"
#include "app/widgets/fonts.h"
#include "app/widgets/text_role.h"

#include <QAccessible>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace coolwarm {

namespace {

constexpr qreal kRadius = 8.0;
constexpr qreal kBar = 0.35; // em: the bar at the leading edge

QLabel* label(const QString& text, TextRole role) {
    auto* made = new QLabel(text);
    setTextRole(made, role);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    return made;
}

} // namespace

CueNote::CueNote(QWidget* parent) : QWidget(parent), m_notes(new QStackedLayout(this)) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    applyMargins();
}

void CueNote::applyMargins() {
    const int side = qRound(emOf(font()) * 0.9);
    const int upright = qRound(emOf(font()) * 0.5);
    m_notes->setContentsMargins(side, upright, side, upright);
}

int CueNote::addNote(const QString& headline, const QString& line) {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(label(headline, TextRole::Section));
    column->addWidget(label(line, TextRole::Muted));
    column->addStretch();
    return m_notes->addWidget(page);
}

int CueNote::note() const {
    return m_notes->currentIndex();
}

void CueNote::showNote(int number, bool emphasised) {
    if (note() == number && m_emphasised == emphasised)
        return;
    m_notes->setCurrentIndex(number);
    m_emphasised = emphasised;
    update();
    if (emphasised) {
        QAccessibleEvent event(m_notes->currentWidget()->findChild<QLabel*>(),
                               QAccessible::NameChanged);
        QAccessible::updateAccessibility(&event);
    }
}

void CueNote::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyMargins();
}

void CueNote::paintEvent(QPaintEvent*) {
    const Colours& colours = currentColours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal line = colours.borderWidth;
    const QRectF frame = QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2);
    painter.setPen(QPen(m_emphasised ? colours.infoMark : colours.cardBorder, line));
    painter.setBrush(m_emphasised ? QBrush(colours.infoBackground) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(frame, kRadius, kRadius);
    if (!m_emphasised)
        return;
    QPainterPath inside;
    inside.addRoundedRect(frame, kRadius, kRadius);
    painter.setClipPath(inside);
    QRectF bar = frame;
    bar.setWidth(emOf(font()) * kBar);
    if (layoutDirection() == Qt::RightToLeft)
        bar.moveRight(frame.right());
    painter.fillRect(bar, colours.infoMark);
}

} // namespace coolwarm
