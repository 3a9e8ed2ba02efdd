// SPDX-License-Identifier: MIT
// Paints the lengths as chips, which are radio buttons to the keyboard and to a screen reader.
#include "app/widgets/length_choice.h"

#include "app/accessible/role.h"
#include "app/style/focus_ring.h"
#include "app/style/fonts.h"
#include "app/style/mnemonic_marks.h"
#include "app/widgets/action_button.h"
#include "app/widgets/keys/mnemonics.h"
#include "app/widgets/layout/plain_text.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QStyle>

#include <algorithm>

namespace coolwarm {

using std::chrono::minutes;

namespace {

constexpr qreal radius = 10;
constexpr qreal chipHeight = 2.6; // em
constexpr qreal chipSide = 0.5;   // em beside its words
constexpr int gap = 6;

} // namespace

/// One length that can be chosen by one press.
class LengthChip : public QRadioButton {
public:
    LengthChip(Accent accent, QWidget* parent) : QRadioButton(parent), m_accent(accent) {
        presentAs(*this, QAccessible::RadioButton);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setAttribute(Qt::WA_Hover);
    }

    void display(minutes length) {
        m_minutes = length;
        setAccessibleName(LengthChoice::tr("%Ln minute(s)", nullptr, int(length.count())));
        updateGeometry();
        update();
    }
    [[nodiscard]] minutes length() const { return m_minutes; }
    /// The chosen one has words, and with them a letter that leads to it.
    void displayWords() {
        if (isChecked())
            rewrite(*this, inWords());
        else
            setText({});
    }

    [[nodiscard]] QSize sizeHint() const override {
        const qreal em = emOf(QApplication::font());
        return {minimumSizeHint().width() + qRound(2 * chipSide * em), qRound(chipHeight * em)};
    }
    /// In a small window its words reach to its edges.
    [[nodiscard]] QSize minimumSizeHint() const override {
        const qreal em = emOf(QApplication::font());
        return {QFontMetrics(bold()).horizontalAdvance(inWords()) + 4, qRound(chipHeight * em)};
    }

protected:
    [[nodiscard]] bool hitButton(const QPoint& place) const override {
        return rect().contains(place);
    }
    void paintEvent(QPaintEvent*) override {
        const Colours& colours = currentColours();
        const AccentColours& accent = accentOf(colours, m_accent);
        const qreal line = colours.borderWidth + (isChecked() ? 1.0 : 0.0);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(isChecked() ? accent.text : colours.buttonBorder, line));
        painter.setBrush(isDown()       ? colours.buttonPressed
                         : underMouse() ? colours.buttonHover
                                        : colours.button);
        const qreal half = line / 2;
        painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), radius, radius);
        painter.setFont(bold());
        painter.setPen(isChecked() && !isDown() ? accent.text : colours.text);
        painter.drawText(rect(), int(Qt::AlignCenter) | mnemonicFlag(*this),
                         isChecked() ? text() : QLocale().toString(qlonglong{m_minutes.count()}));
        if (hasFocus())
            paintFocusRing(painter, QRectF(rect()).adjusted(3, 3, -3, -3), radius - 3, colours);
    }

private:
    [[nodiscard]] static QFont bold() {
        return scaledFont(QApplication::font(), text_size::body, QFont::DemiBold);
    }
    [[nodiscard]] QString inWords() const {
        return LengthChoice::tr("%Ln min", nullptr, int(m_minutes.count()));
    }

    Accent m_accent;
    minutes m_minutes{0};
};

LengthChoice::LengthChoice(Accent accent, QWidget* parent)
    : QWidget(parent),
      m_others(new ActionButton(ActionButton::Kind::Compact, QStringLiteral("…"), this)),
      m_menu(new QMenu(this)) {
    presentAs(*this, QAccessible::Grouping);
    setAccessibleName(tr("Length"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(gap);
    for (int at = 0; at < 3; ++at) {
        auto* chip = new LengthChip(accent, this);
        m_chips.push_back(chip);
        row->addWidget(chip, 1);
        connect(chip, &QRadioButton::toggled, this, [this, chip](bool chosen) {
            if (chosen)
                choose(chip->length());
        });
    }
    row->addWidget(m_others);
    m_chips.front()->setObjectName(QStringLiteral("shortest"));
    m_chips.back()->setObjectName(QStringLiteral("longest"));
    m_others->attachMenu(m_menu);
    m_others->setObjectName(QStringLiteral("otherLengths"));
    m_others->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_others->setAccessibleName(tr("Another length"));
    m_others->setToolTip(tipOf(tr("Another length")));
    connect(m_menu, &QMenu::aboutToShow, this, &LengthChoice::fillMenu);
}

void LengthChoice::display(minutes least, minutes most, minutes chosen) {
    if (least == m_least && most == m_most && chosen == m_length)
        return;
    m_least = least;
    m_most = std::max(least, most);
    m_length = std::clamp(chosen, m_least, m_most);
    if (m_length > m_least && m_length < m_most)
        m_middle = m_length;
    else if (m_middle <= m_least || m_middle >= m_most)
        m_middle = (m_least + m_most) / 2;
    displayChips();
}

std::vector<minutes> LengthChoice::offered() const {
    std::vector<minutes> all{m_least, m_middle, m_most};
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

void LengthChoice::displayChips() {
    const std::vector<minutes> all = offered();
    for (std::size_t at = 0; at < m_chips.size(); ++at) {
        LengthChip& chip = *m_chips[at];
        chip.setVisible(at < all.size());
        if (at < all.size())
            chip.display(all[at]);
    }
    // The chosen one is checked first: one of several that exclude each other is.
    const QSignalBlocker first(m_chips[0]);
    const QSignalBlocker second(m_chips[1]);
    const QSignalBlocker third(m_chips[2]);
    for (LengthChip* chip : m_chips)
        if (!chip->isHidden() && chip->length() == m_length)
            chip->setChecked(true);
    for (const bool chosen : {false, true}) // the letter of the one is free for the other
        for (LengthChip* chip : m_chips)
            if (chip->isChecked() == chosen) {
                chip->displayWords();
                chip->update();
            }
    m_others->setVisible(m_most - m_least >= minutes{static_cast<int>(m_chips.size())});
}

void LengthChoice::choose(minutes length) {
    if (length == m_length)
        return;
    display(m_least, m_most, length);
    emit lengthChanged(length);
}

void LengthChoice::fillMenu() {
    m_menu->clear();
    for (minutes each = m_least; each <= m_most; ++each) {
        QAction* entry = m_menu->addAction(tr("%Ln min", nullptr, int(each.count())), this,
                                           [this, each] { choose(each); });
        entry->setCheckable(true);
        entry->setChecked(each == m_length);
    }
}

} // namespace coolwarm
