// SPDX-License-Identifier: MIT
// Two round buttons in all but their looks.
#include "app/widgets/word_switch.h"

#include "app/style/focus_ring.h"
#include "app/style/fonts.h"
#include "app/style/mnemonic_marks.h"
#include "app/style/palette/colours.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QStyle>

namespace coolwarm {

namespace {

constexpr qreal beside = 0.5; // em
constexpr qreal above = 0.35;
constexpr qreal between = 0.9; // where the mark stands

/// Its words alone: bold and underlined by a line when it is the chosen one.
class Word : public QRadioButton {
public:
    using QRadioButton::QRadioButton;

    [[nodiscard]] QSize sizeHint() const override {
        const qreal em = emOf(font());
        const QFontMetrics metrics(scaledFont(font(), text_size::body, QFont::Bold));
        return metrics.size(Qt::TextShowMnemonic, text()) +
               QSize(qRound(2 * beside * em), qRound(2 * above * em));
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    [[nodiscard]] bool hitButton(const QPoint& at) const override { return rect().contains(at); }

    void paintEvent(QPaintEvent*) override {
        const Colours& colours = currentColours();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setFont(
            scaledFont(font(), text_size::body, isChecked() ? QFont::Bold : QFont::Normal));
        painter.setPen(isChecked() || underMouse() ? colours.text : colours.textMuted);
        painter.drawText(rect(), int(Qt::AlignCenter) | mnemonicFlag(*this), text());
        if (isChecked()) {
            const int side = qRound(beside * emOf(font()));
            painter.fillRect(QRect(side, height() - 2 * colours.borderWidth, width() - 2 * side,
                                   2 * colours.borderWidth),
                             colours.ice.fill);
        }
        if (hasFocus())
            paintFocusRing(painter, rect(), 6, colours);
    }
};

} // namespace

WordSwitch::WordSwitch(const QString& name, const QString& first, const QString& second,
                       QWidget* parent)
    : QWidget(parent), m_first(new Word(first)), m_second(new Word(second)) {
    setAccessibleName(name);
    m_first->setChecked(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(qRound(between * emOf(font())));
    row->addWidget(m_first);
    row->addWidget(m_second);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_second, &QRadioButton::toggled, this, &WordSwitch::chosen);
}

void WordSwitch::setSecond(bool second) {
    const QSignalBlocker quiet(this);
    (second ? m_second : m_first)->setChecked(true);
}

bool WordSwitch::isSecond() const {
    return m_second->isChecked();
}

void WordSwitch::setNames(const QString& first, const QString& second) {
    m_first->setObjectName(first);
    m_second->setObjectName(second);
}

void WordSwitch::paintEvent(QPaintEvent*) {
    const Colours& colours = currentColours();
    const qreal side = emOf(font()) * 0.3;
    const QRect gap = layout()->contentsRect();
    const int middle = (std::min(m_first->geometry().right(), m_second->geometry().right()) +
                        std::max(m_first->x(), m_second->x())) /
                       2;
    QPainter painter(this);
    painter.fillRect(QRectF(middle - side / 2, gap.center().y() - side / 2, side, side),
                     colours.textMuted);
}

} // namespace coolwarm
