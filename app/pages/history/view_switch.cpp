// SPDX-License-Identifier: MIT
// Two round buttons in all but their looks.
#include "app/pages/history/view_switch.h"

#include "app/style/focus_ring.h"
#include "app/style/fonts.h"
#include "app/style/palette/colours.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QRadioButton>
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
        const bool underlined =
            style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, this) != 0;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setFont(
            scaledFont(font(), text_size::body, isChecked() ? QFont::Bold : QFont::Normal));
        painter.setPen(isChecked() || underMouse() ? colours.text : colours.textMuted);
        painter.drawText(rect(),
                         int(Qt::AlignCenter) |
                             int(underlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                         text());
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

ViewSwitch::ViewSwitch(QWidget* parent)
    : QWidget(parent), m_list(new Word(tr("&List"))), m_table(new Word(tr("&Table"))) {
    setAccessibleName(tr("Show the history as"));
    m_list->setObjectName(QStringLiteral("asList"));
    m_table->setObjectName(QStringLiteral("asTable"));
    m_list->setChecked(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(qRound(between * emOf(font())));
    row->addWidget(m_list);
    row->addWidget(m_table);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_table, &QRadioButton::toggled, this, &ViewSwitch::chosen);
}

void ViewSwitch::setTable(bool table) {
    (table ? m_table : m_list)->setChecked(true);
}

bool ViewSwitch::isTable() const {
    return m_table->isChecked();
}

void ViewSwitch::paintEvent(QPaintEvent*) {
    const Colours& colours = currentColours();
    const qreal side = emOf(font()) * 0.3;
    const QRect gap = layout()->contentsRect();
    const int middle = (std::min(m_list->geometry().right(), m_table->geometry().right()) +
                        std::max(m_list->x(), m_table->x())) /
                       2;
    QPainter painter(this);
    painter.fillRect(QRectF(middle - side / 2, gap.center().y() - side / 2, side, side),
                     colours.textMuted);
}

} // namespace coolwarm
