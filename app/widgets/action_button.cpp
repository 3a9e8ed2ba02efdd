// SPDX-License-Identifier: MIT
// Measures and paints the push buttons of the pages.
#include "app/widgets/action_button.h"

#include "app/accessible/role.h"
#include "app/style/arrow.h"
#include "app/style/focus_ring.h"
#include "app/style/fonts.h"
#include "app/style/mnemonic_marks.h"
#include "app/style/palette/alarm_colours.h"
#include "app/style/text_role.h"
#include "app/widgets/layout/kept_clear.h"

#include <QApplication>
#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace coolwarm {

namespace {

constexpr qreal cornerRadius = 8;

/// Of one kind, in em: the size of the user's font, not of the button's own.
struct Measures {
    TextRole role;
    qreal leastText; ///< the height kept for the text, however small it is
    qreal above;     ///< and below the text
};

Measures measuresOf(ActionButton::Kind kind) {
    switch (kind) {
    case ActionButton::Kind::Primary:
    case ActionButton::Kind::Secondary:
        return {TextRole::Button, 2.14, 0.3};
    case ActionButton::Kind::Compact:
        return {TextRole::Small, 1.5, 0.12};
    case ActionButton::Kind::Alarm:
        return {TextRole::Large, 7, 0.3};
    case ActionButton::Kind::Choice:
        return {TextRole::CardTitle, 3, 1.3};
    }
    return {TextRole::Button, 2.14, 0.3};
}

constexpr qreal largeText = 2.9; // instead of the height that a kind keeps for its text
constexpr qreal beside = 1;      // em on either side of the text
constexpr qreal besideChoice = 1.85;
constexpr qreal arrowsPlace = 2;  // em more where the arrow stands
constexpr qreal arrowsSize = 0.7; // em
constexpr qreal arrowsGap = 0.6;  // em to the border
constexpr qreal signsSize = 1.1;  // em

constexpr qreal leastWidth = 16; // em, where the words need more than that

qreal userEm() {
    return emOf(QApplication::font());
}

QFont detailFont() {
    return scaledFont(QApplication::font(), text_size::body);
}

int heightOf(const QFontMetrics& metrics, const QString& text, int width) {
    return metrics
        .boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), Qt::TextWordWrap | Qt::TextShowMnemonic,
                      text)
        .height();
}

} // namespace

ActionButton::ActionButton(Kind kind, const QString& text, QWidget* parent)
    : QPushButton(text, parent), m_kind(kind) {
    setTextRole(this, measuresOf(kind).role);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy = sizePolicy(); // of a push button: never narrower than its words
    policy.setHorizontalPolicy(QSizePolicy::Preferred);
    setSizePolicy(policy);
    // Fusion gives every button of a dialog the default button's look on focus; here only focus
    // shows.
    setAutoDefault(false);
    presentAs(*this, QAccessible::Button);
    if (kind == Kind::Alarm || kind == Kind::Choice)
        keepClear(*this);
}

void ActionButton::setAccent(Accent accent) {
    if (m_accent != accent) {
        m_accent = accent;
        update();
    }
}

void ActionButton::setUrgent() {
    m_isUrgent = true;
    keepClear(*this);
    update();
}

void ActionButton::setLarge(bool large) {
    keepClear(*this); // also where there is no room to be large
    if (m_isLarge == large)
        return;
    m_isLarge = large;
    updateGeometry();
}

void ActionButton::setDetail(const QString& detail) {
    if (m_detail == detail)
        return;
    m_detail = detail;
    setAccessibleDescription(detail);
    updateGeometry();
    update();
}

void ActionButton::setSign(Icon sign) {
    m_sign = sign;
    updateGeometry();
    update();
}

void ActionButton::attachMenu(QMenu* menu) {
    setMenu(menu);
    updateGeometry();
}

// What stands beside the words: edges, gaps and the arrow.
int ActionButton::widthBeside() const {
    const qreal gaps =
        m_kind == Kind::Choice ? 2 * besideChoice : 2 * beside + (hasArrow() ? arrowsPlace : 0);
    return qRound(gaps * userEm()) + 2 * currentColours().borderWidth;
}

int ActionButton::widthOfOneLine() const {
    const int words = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    const int detail = m_kind != Kind::Choice
                           ? 0
                           : QFontMetrics(detailFont()).horizontalAdvance(m_detail) +
                                 qRound(besideChoice * userEm());
    return words + detail + widthBeside();
}

int ActionButton::heightAt(int width) const {
    const Measures measures = measuresOf(m_kind);
    const qreal em = userEm();
    const int room = width - widthBeside();
    int words = fontMetrics().size(Qt::TextShowMnemonic, text()).height();
    if (width < widthOfOneLine())
        words = heightOf(fontMetrics(), text(), room) +
                (m_detail.isEmpty() ? 0 : heightOf(QFontMetrics(detailFont()), m_detail, room));
    // Of a small window it takes no more than a fifth.
    const int most = isWindow() ? QWIDGETSIZE_MAX : window()->height() / 5;
    const int least = std::min(qRound((m_isLarge ? largeText : measures.leastText) * em), most);
    return std::max(words, least) +
           2 * (qRound(measures.above * em) + currentColours().borderWidth);
}

QSize ActionButton::sizeHint() const {
    const int wide = widthOfOneLine();
    const int high = m_told = heightAt(std::min(wide, m_given));
    return (menu() != nullptr || m_sign) && text().isEmpty() ? QSize(high, high)
                                                             : QSize(wide, high);
}

QSize ActionButton::minimumSizeHint() const {
    const QSize wanted = sizeHint();
    const auto words = text().split(u' ');
    int longest = 0;
    for (const QString& word : words)
        longest = std::max(longest, fontMetrics().size(Qt::TextShowMnemonic, word).width());
    const int least = std::max(longest + widthBeside(), qRound(leastWidth * userEm()));
    return {std::min(wanted.width(), least), wanted.height()};
}

void ActionButton::resizeEvent(QResizeEvent* event) {
    QPushButton::resizeEvent(event);
    const int told = m_told;
    m_given = width();
    if (sizeHint().height() != told)
        updateGeometry();
}

void ActionButton::paintPanel(QPainter& painter, const Colours& colours) const {
    const AccentColours& accent = accentOf(colours, m_accent);
    const bool lit = underMouse();
    QColor fill = isDown() ? colours.buttonPressed : lit ? colours.buttonHover : colours.button;
    QColor border = lit && !hasFocus() ? colours.textMuted : colours.buttonBorder;
    if (!isEnabled() || isUnavailable(*this)) {
        fill = colours.trough;
        border = colours.buttonBorder;
    } else if (m_kind == Kind::Alarm) {
        fill = border = alarmColoursOf(m_accent).ink;
    } else if (isFilled()) {
        fill = isDown() ? accent.fillPressed : lit ? accent.fillHover : accent.fill;
        border = fill;
    } else if (m_isUrgent && m_kind == Kind::Secondary) {
        border = colours.errorMark;
    }
    const qreal line = colours.borderWidth;
    const qreal half = line / 2;
    painter.setPen(QPen(border, line));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), cornerRadius - half,
                            cornerRadius - half);
}

void ActionButton::paintText(QPainter& painter, const QColor& colour) const {
    QRect area = rect();
    if (hasArrow()) {
        const int place = qRound(arrowsPlace * userEm());
        area = layoutDirection() == Qt::RightToLeft ? area.adjusted(place, 0, 0, 0)
                                                    : area.adjusted(0, 0, -place, 0);
    }
    const bool isBroken = width() < widthOfOneLine();
    if (isBroken)
        area.adjust(qRound(beside * userEm()), 0, -qRound(beside * userEm()), 0);
    painter.setFont(font());
    painter.setPen(colour);
    painter.drawText(area,
                     static_cast<int>(Qt::AlignCenter) |
                         static_cast<int>(isBroken ? Qt::TextWordWrap : 0) | mnemonicFlag(*this),
                     text());
}

void ActionButton::paintChoice(QPainter& painter, const QColor& colour) const {
    const int side = qRound(besideChoice * userEm());
    const QRect area = rect().adjusted(side, 0, -side, 0);
    const auto at = [this](Qt::Alignment where) {
        return static_cast<int>(QStyle::visualAlignment(layoutDirection(), where) |
                                Qt::AlignVCenter) |
               static_cast<int>(width() < widthOfOneLine() ? Qt::TextWordWrap : 0) |
               mnemonicFlag(*this);
    };
    const bool isBelow = width() < widthOfOneLine() && !m_detail.isEmpty();
    const int upper = heightOf(fontMetrics(), text(), area.width());
    const int lower = heightOf(QFontMetrics(detailFont()), m_detail, area.width());
    const int top = (height() - upper - lower) / 2;
    painter.setFont(font());
    painter.setPen(colour);
    painter.drawText(isBelow ? QRect(area.x(), top, area.width(), upper) : area,
                     at(Qt::AlignLeading), text());
    painter.setFont(detailFont());
    if (isEnabled())
        painter.setPen(currentColours().textMuted);
    painter.drawText(isBelow ? QRect(area.x(), top + upper, area.width(), lower) : area,
                     at(isBelow ? Qt::AlignLeading : Qt::AlignTrailing), m_detail);
}

// Behind the words, or in the middle of a button without any.
QRectF ActionButton::arrowsBox() const {
    const qreal em = userEm();
    QRectF box(0, 0, arrowsSize * em, arrowsSize * em);
    box.moveCenter(QRectF(rect()).center());
    if (!text().isEmpty())
        box.moveRight(width() - currentColours().borderWidth - arrowsGap * em);
    if (layoutDirection() == Qt::RightToLeft)
        box.moveLeft(width() - box.right());
    return box;
}

QColor ActionButton::ink(const Colours& colours) const {
    if (!isEnabled() || isUnavailable(*this))
        return colours.textDisabled;
    if (m_kind == Kind::Alarm)
        return alarmColoursOf(m_accent).ground;
    if (isFilled())
        return accentOf(colours, m_accent).onFill;
    return m_isUrgent ? colours.errorMark : colours.text;
}

void ActionButton::paintFocus(QPainter& painter, const Colours& colours) const {
    if ((!isFilled() && m_kind != Kind::Alarm) || isUnavailable(*this)) {
        paintFocusRing(painter, QRectF(rect()), 7, colours);
        return;
    }
    // A ring in the fill's colour would be lost on the fill: it stands inside, in the text's
    // colour.
    Colours inverse = colours;
    inverse.focus = ink(colours);
    paintFocusRing(painter, QRectF(rect()).adjusted(3, 3, -3, -3), 5, inverse);
}

void ActionButton::paintEvent(QPaintEvent*) {
    const Colours& colours = currentColours();
    const QColor colour = ink(colours);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPanel(painter, colours);
    if (m_kind == Kind::Choice)
        paintChoice(painter, colour);
    else if (!text().isEmpty())
        paintText(painter, colour);
    if (m_sign) {
        QRectF box(0, 0, signsSize * userEm(), signsSize * userEm());
        box.moveCenter(QRectF(rect()).center());
        paintIcon(painter, box, *m_sign, colour);
    }
    if (hasArrow())
        paintArrow(painter, arrowsBox(), Qt::DownArrow, colour, userEm());
    if (hasFocus())
        paintFocus(painter, colours);
}

void ActionButton::changeEvent(QEvent* event) {
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) // another look may have another width of lines
        updateGeometry();
}

} // namespace coolwarm
