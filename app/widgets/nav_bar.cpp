// SPDX-License-Identifier: MIT
// Lays out the entries, and lets keys walk over them.
#include "app/widgets/nav_bar.h"

#include "app/accessible/role.h"
#include "app/style/fonts.h"
#include "app/style/palette/colours.h"
#include "app/widgets/nav_entry.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace coolwarm {

NavBar::NavBar(const QString& productName, QWidget* parent)
    : QWidget(parent),
      m_layout(new QBoxLayout(QBoxLayout::TopToBottom, this)),
      m_nameRow(new QHBoxLayout),
      m_name(new QLabel(productName, this)) {
    presentAs(*this, QAccessible::PageTabList);
    setAccessibleName(tr("Pages"));
    m_name->setTextFormat(Qt::PlainText);
    m_nameRow->addWidget(m_name);
    m_layout->addLayout(m_nameRow);
    m_layout->addStretch();
    applyMetrics();
}

void NavBar::setOrientation(Qt::Orientation orientation) {
    if (m_orientation == orientation)
        return;
    m_orientation = orientation;
    m_layout->setDirection(isRow() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_name->setVisible(!isRow());
    applyMetrics();
    shareRoom();
    update();
}

void NavBar::applyMetrics() {
    const qreal em = emOf(font());
    const int side = qRound(em * 0.8);
    const int rowEdge = qRound(em * 0.3);
    m_layout->setSpacing(qRound(em * 0.27));
    if (isRow()) {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_layout->setContentsMargins(side, rowEdge, side, rowEdge);
        m_nameRow->setContentsMargins({});
        setMinimumWidth(0);
        return;
    }
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_layout->setContentsMargins(side, qRound(em * 1.45), side, side);
    m_name->setFont(scaledFont(font(), text_size::heading, QFont::Bold));
    m_nameRow->setContentsMargins(side, 0, side, qRound(em * 1.2));
    setMinimumWidth(qRound(em * 12.27));
}

int NavBar::addPage(Icon icon, const QString& label, const QString& hint) {
    auto* entry = new NavEntry(icon, label, this);
    const int index = pageCount();
    entry->setHint(hint);
    entry->installEventFilter(this);
    entry->setFocusPolicy(Qt::ClickFocus);
    connect(entry, &QAbstractButton::clicked, this, [this, index] { choose(index); });
    m_layout->insertWidget(index + 1, entry); // below the name
    m_entries.append(entry);
    if (index == 0) {
        setCurrentPage(0);
    }
    return index;
}

void NavBar::setCurrentPage(int index) {
    if (index < 0 || index >= pageCount()) {
        return;
    }
    m_current = index;
    for (NavEntry* entry : m_entries) {
        const bool current = entry == m_entries.at(index);
        entry->setFocusPolicy(current ? Qt::StrongFocus : Qt::ClickFocus);
        if (current) {
            entry->setChecked(true);
            setFocusProxy(entry);
        }
    }
    shareRoom();
}

// Signs alone where the words have no room beside each other.
void NavBar::shareRoom() {
    const QMargins around = m_layout->contentsMargins();
    const int room = width() - around.left() - around.right() - pageCount() * m_layout->spacing();
    int words = 0;
    int signs = 0;
    for (const NavEntry* entry : m_entries) {
        words += entry->widthOfAll();
        signs += entry->minimumSizeHint().width();
    }
    for (qsizetype at = 0; at < m_entries.size(); ++at) {
        NavEntry& entry = *m_entries.at(at);
        const int withItsWords = signs - entry.minimumSizeHint().width() + entry.widthOfAll();
        entry.setBare(isRow() && words > room && (at != m_current || withItsWords > room));
    }
}

void NavBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    shareRoom();
    m_layout->activate(); // at once: nothing moves after the window has come
}

void NavBar::choose(int index) {
    setCurrentPage(index);
    emit pageChosen(index);
}

bool NavBar::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int before = mirrored ? Qt::Key_Right : Qt::Key_Left;
    const int after = mirrored ? Qt::Key_Left : Qt::Key_Right;
    const int key = static_cast<const QKeyEvent*>(event)->key();
    int wanted = 0; // as Home does
    if (key == Qt::Key_Up || key == before)
        wanted = m_current - 1;
    else if (key == Qt::Key_Down || key == after)
        wanted = m_current + 1;
    else if (key == Qt::Key_End)
        wanted = pageCount() - 1;
    else if (key != Qt::Key_Home)
        return QWidget::eventFilter(watched, event);
    wanted = std::clamp(wanted, 0, pageCount() - 1);
    if (wanted != m_current) {
        m_entries.at(wanted)->setFocus(Qt::TabFocusReason);
        choose(wanted);
    }
    return true;
}

void NavBar::paintEvent(QPaintEvent*) {
    const Colours& colours = currentColours();
    QPainter painter(this);
    painter.fillRect(rect(), colours.nav);
    if (colours.borderWidth > 1 && isRow()) {
        painter.fillRect(0, height() - 2, width(), 2, colours.cardBorder);
    } else if (colours.borderWidth > 1) {
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        painter.fillRect(mirrored ? 0 : width() - 2, 0, 2, height(), colours.cardBorder);
    }
}

void NavBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        applyMetrics();
        shareRoom();
    }
}

} // namespace coolwarm
