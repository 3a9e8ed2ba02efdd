// SPDX-License-Identifier: MIT
// Lays notes in one place, and paints a frame or a ground around the one that is seen.
#include "app/widgets/cue_note.h"

#include "app/style/fonts.h"
#include "app/style/palette/colours.h"
#include "app/style/text_role.h"
#include "app/widgets/layout/wrapped_label.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

#include <algorithm>

namespace coolwarm {

namespace {

constexpr qreal kNoteRadius = 14.0;
constexpr qreal kBar = 0.35; // em: the bar at the leading edge

} // namespace

CueNote::CueNote(QWidget* parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QMargins CueNote::margins() const {
    const int side = qRound(emOf(font()) * 1.6);
    const int upright = qRound(emOf(font()) * 1.0);
    return {side, upright, side, upright};
}

int CueNote::addNote(const QString& headline, const QString& line) {
    auto* note = new QWidget(this);
    auto* column = new QVBoxLayout(note);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(wrappedLabel(TextRole::Section, headline));
    column->addWidget(wrappedLabel(TextRole::Muted, line));
    column->addStretch();
    note->setVisible(m_notes.isEmpty());
    m_notes.append(note);
    return int(m_notes.size()) - 1;
}

void CueNote::showNote(int number, bool emphasised) {
    if (m_note == number && m_emphasised == emphasised)
        return;
    m_note = number;
    m_emphasised = emphasised;
    for (QWidget* note : m_notes)
        note->setVisible(note == m_notes.at(number));
    update();
}

// Of the labels and not of their layout, which takes one that was never shown for nothing.
int CueNote::heightForWidth(int width) const {
    const QMargins around = margins();
    const int inside = width - around.left() - around.right();
    int most = 0;
    for (const QWidget* note : m_notes) {
        int height = 0;
        for (const QLabel* each : note->findChildren<QLabel*>()) {
            each->ensurePolished();
            height += each->heightForWidth(inside);
        }
        most = std::max(most, height);
    }
    return most + around.top() + around.bottom();
}

QSize CueNote::sizeHint() const {
    const int width = qRound(emOf(font()) * 24);
    return {width, heightForWidth(width)};
}

// Its height follows from its width; this is but a headline and a line.
QSize CueNote::minimumSizeHint() const {
    int width = 0;
    for (const QLabel* each : findChildren<QLabel*>())
        width = std::max(width, each->minimumSizeHint().width());
    const QMargins around = margins();
    return {width + around.left() + around.right(), 2 * fontMetrics().height()};
}

void CueNote::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    // A layout above that asks for no height by width gets it as the least one.
    setMinimumHeight(heightForWidth(width()));
    for (QWidget* note : m_notes)
        note->setGeometry(rect().marginsRemoved(margins()));
}

void CueNote::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        setMinimumHeight(heightForWidth(width()));
}

void CueNote::paintEvent(QPaintEvent*) {
    const Colours& colours = currentColours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal line = colours.borderWidth;
    const QRectF frame = QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2);
    painter.setPen(QPen(m_emphasised ? colours.infoMark : colours.cardBorder, line));
    painter.setBrush(m_emphasised ? colours.infoBackground : colours.card);
    painter.drawRoundedRect(frame, kNoteRadius, kNoteRadius);
    if (!m_emphasised)
        return;
    QPainterPath inside;
    inside.addRoundedRect(frame, kNoteRadius, kNoteRadius);
    painter.setClipPath(inside);
    QRectF bar = frame;
    bar.setWidth(emOf(font()) * kBar);
    if (layoutDirection() == Qt::RightToLeft)
        bar.moveRight(frame.right());
    painter.fillRect(bar, colours.infoMark);
}

} // namespace coolwarm
