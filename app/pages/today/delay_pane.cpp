// SPDX-License-Identifier: MIT
// Lays out the countdown to a delayed start: a ring, and the buttons to start now or to cancel.
#include "app/pages/today/delay_pane.h"

#include "app/accessible/role.h"
#include "app/style/accents.h"
#include "app/style/text_role.h"
#include "app/widgets/action_button.h"
#include "app/widgets/layout/in_sight.h"
#include "app/widgets/layout/room_watch.h"
#include "app/widgets/layout/side_by_side.h"
#include "app/widgets/painted/countdown_ring.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace coolwarm {

DelayPane::DelayPane(QWidget* parent)
    : QWidget(parent),
      m_title(new QLabel),
      m_hint(new QLabel),
      m_ring(new CountdownRing(Accent::Ice)),
      m_now(new ActionButton(ActionButton::Kind::Primary, tr("Start now"))),
      m_cancel(new ActionButton(ActionButton::Kind::Secondary, tr("Cancel   Esc"))) {
    presentAs(*this, QAccessible::Grouping);
    m_title->setTextFormat(Qt::PlainText); // a site's name is the user's own text
    m_title->setWordWrap(true);
    setTextRole(m_title, TextRole::PageTitle);
    setTextRole(m_hint, TextRole::Muted);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_cancel->setAccessibleName(tr("Cancel"));
    const int gap = fontMetrics().height() / 2;
    auto* buttons = new SideBySide(gap);
    buttons->addPart(m_cancel, 1);
    buttons->addPart(m_now, 1);
    auto* below = new QWidget;
    auto* words = new QVBoxLayout(below);
    words->setContentsMargins({});
    words->addStretch();
    words->addWidget(m_hint);
    words->addSpacing(gap);
    words->addWidget(new InSight(buttons));
    words->addStretch();
    auto* parts = new SideBySide(gap);
    parts->addPart(m_ring, 1);
    parts->addPart(below, 0);
    parts->keepStacked(true);
    // In a low window the buttons are in sight beside the ring.
    new RoomWatch(this, [parts](const Room& room) { parts->keepStacked(!room.low); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    auto* signs = new ActionButton(ActionButton::Kind::Compact, tr("Warning signs"));
    auto* heading = new QHBoxLayout;
    heading->addWidget(m_title, 1);
    heading->addWidget(signs);
    column->addLayout(heading);
    column->addWidget(parts, 1);
    signs->setUrgent();
    m_ring->setOnGlow();
    connect(signs, &QPushButton::clicked, this, &DelayPane::signsWanted);
    connect(m_now, &QPushButton::clicked, this, &DelayPane::startNowWanted);
    connect(m_cancel, &QPushButton::clicked, this, &DelayPane::cancelWanted);
}

void DelayPane::begin() {
    m_now->setFocus(Qt::OtherFocusReason);
}

void DelayPane::display(const DelayView& view) {
    const Accent accent = accentFor(view.modality);
    m_ring->setAccent(accent);
    m_ring->setProgress(view.progress);
    m_ring->setCentreText(view.big);
    m_ring->setSubText(view.small);
    m_ring->setAccessibleName(view.title);
    m_ring->setValueText(view.spoken);
    m_now->setAccent(accent);
    setAccent(m_title, accent);
    m_hint->setText(view.hint);
    if (m_title->text() != view.title) {
        m_title->setText(view.title);
        setAccessibleName(view.title);
    }
}

void DelayPane::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    m_ring->paintGlowOn(painter, *this);
}

void DelayPane::keyPressEvent(QKeyEvent* event) {
    // A key still held from what began the delay means nothing here.
    if (event->isAutoRepeat()) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Escape:
        emit cancelWanted();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        (m_cancel->hasFocus() ? m_cancel : m_now)->click();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace coolwarm
