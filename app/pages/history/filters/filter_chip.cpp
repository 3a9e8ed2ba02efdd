// SPDX-License-Identifier: MIT
// Paints a chip and tells a press on its cross from one on its words.
#include "app/pages/history/filters/filter_chip.h"

#include "app/style/focus_ring.h"
#include "app/style/fonts.h"
#include "app/style/icons.h"
#include "app/style/mnemonic_marks.h"
#include "app/style/palette/colours.h"
#include "app/widgets/layout/plain_text.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace coolwarm {

namespace {

constexpr qreal beside = 0.9; // em
constexpr qreal above = 0.36;
constexpr qreal crossPlace = 1.5; // from the end of the words to that of the chip
constexpr qreal crossSide = 0.9;
constexpr int mostLetters = 30; // a part of the body may have a name of any length

} // namespace

FilterChip::FilterChip(Kind kind, QWidget* parent) : QPushButton(parent), m_kind(kind) {
    setAttribute(Qt::WA_Hover);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    if (kind == Kind::Add) {
        setText(tr("+ &Filter"));
        setAccessibleName(tr("Add a filter"));
    } else {
        setAccessibleDescription(tr("Press to change it, Delete removes it."));
    }
}

void FilterChip::setWords(const QString& words) {
    QString text = words;
    setText(text.replace(QLatin1Char('&'), QStringLiteral("&&")));
    setAccessibleName(tr("Filter: %1").arg(words));
    const bool isCut = fontMetrics().horizontalAdvance(words) > wordsBox().width();
    setToolTip(tipOf(isCut ? words : QString()));
    updateGeometry();
}

QSize FilterChip::sizeHint() const {
    const qreal em = emOf(font());
    // A pixel more: what is as wide as its box to the pixel may be cut all the same.
    const int words = std::min(fontMetrics().size(Qt::TextShowMnemonic, text()).width() + 1,
                               mostLetters * fontMetrics().averageCharWidth());
    const qreal end = m_kind == Kind::Filter ? crossPlace : beside;
    return {words + qRound((beside + end) * em),
            std::max(fontMetrics().height() + qRound(2 * above * em), minimumHeight())};
}

QRect FilterChip::cross() const {
    if (m_kind == Kind::Add)
        return {};
    const int place = qRound(crossPlace * emOf(font()));
    return QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(width() - place, 0, 0, 0));
}

QRect FilterChip::wordsBox() const {
    const qreal em = emOf(font());
    const qreal end = m_kind == Kind::Filter ? crossPlace : beside;
    const QRect box(QPoint(), size().expandedTo(sizeHint()));
    return QStyle::visualRect(layoutDirection(), box,
                              box.adjusted(qRound(beside * em), 0, -qRound(end * em), 0));
}

void FilterChip::paintEvent(QPaintEvent*) {
    const Colours& colours = currentColours();
    const qreal half = colours.borderWidth / 2.0;
    const QRectF box = QRectF(rect()).adjusted(half, half, -half, -half);
    const qreal radius = box.height() / 2;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(underMouse() ? colours.textMuted : colours.buttonBorder,
                        colours.borderWidth, m_kind == Kind::Add ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(isDown()       ? colours.buttonPressed
                     : underMouse() ? colours.buttonHover
                                    : colours.button);
    painter.drawRoundedRect(box, radius, radius);
    painter.setPen(colours.text);
    painter.drawText(
        wordsBox(), int(Qt::AlignCenter) | mnemonicFlag(*this),
        fontMetrics().elidedText(text(), Qt::ElideRight, wordsBox().width(), Qt::TextShowMnemonic));
    if (m_kind == Kind::Filter) {
        const qreal side = crossSide * emOf(font());
        QRectF sign(0, 0, side, side);
        sign.moveCenter(QRectF(cross()).center());
        paintIcon(painter, sign, Icon::Close, colours.textMuted);
    }
    if (hasFocus())
        paintFocusRing(painter, rect(), rect().height() / 2.0, colours);
}

void FilterChip::mouseReleaseEvent(QMouseEvent* event) {
    if (isDown() && event->button() == Qt::LeftButton &&
        cross().contains(event->position().toPoint())) {
        setDown(false);
        event->accept();
        emit removalWanted();
        return;
    }
    QPushButton::mouseReleaseEvent(event);
}

void FilterChip::keyPressEvent(QKeyEvent* event) {
    if (m_kind == Kind::Filter &&
        (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        emit removalWanted();
    else
        QPushButton::keyPressEvent(event);
}

} // namespace coolwarm
