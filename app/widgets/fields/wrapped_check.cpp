// SPDX-License-Identifier: MIT
// Draws the box of the style beside the first line, and the words in as many as they need.
#include "app/widgets/fields/wrapped_check.h"

#include "app/style/mnemonic_marks.h"

#include <QStringList>
#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace coolwarm {

namespace {

constexpr int inLines = Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap | Qt::TextShowMnemonic;

} // namespace

WrappedCheck::WrappedCheck(const QString& text, QWidget* parent) : QCheckBox(text, parent) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum, QSizePolicy::CheckBox);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int WrappedCheck::besideText() const {
    return sizeHint().width() - fontMetrics().size(Qt::TextShowMnemonic, text()).width();
}

int WrappedCheck::textHeight(int width) const {
    const int room = std::max(1, width - besideText());
    return fontMetrics().boundingRect(0, 0, room, QWIDGETSIZE_MAX, inLines, text()).height();
}

QSize WrappedCheck::minimumSizeHint() const {
    int widest = 0;
    for (const QString& word : text().split(QLatin1Char(' ')))
        widest = std::max(widest, fontMetrics().size(Qt::TextShowMnemonic, word).width());
    return {besideText() + widest, sizeHint().height()};
}

int WrappedCheck::heightForWidth(int width) const {
    return sizeHint().height() + std::max(0, textHeight(width) - fontMetrics().height());
}

bool WrappedCheck::hitButton(const QPoint& at) const {
    return rect().contains(at);
}

void WrappedCheck::paintEvent(QPaintEvent* /*event*/) {
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const int above = std::max(0, (height() - textHeight(width())) / 2);
    option.rect = QRect(0, above, width(), fontMetrics().height());
    QRect words = style()->subElementRect(QStyle::SE_CheckBoxContents, &option, this);
    words.setBottom(rect().bottom());
    option.rect = style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, this);
    painter.drawPrimitive(QStyle::PE_IndicatorCheckBox, option);
    const auto side =
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading));
    const int kept = inLines & ~(Qt::AlignHorizontal_Mask | Qt::TextShowMnemonic);
    painter.drawItemText(words, side | kept | mnemonicFlag(*this), palette(), isEnabled(), text(),
                         QPalette::WindowText);
}

} // namespace coolwarm
