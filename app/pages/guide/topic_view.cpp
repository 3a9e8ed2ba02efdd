// SPDX-License-Identifier: MIT
// Makes a part of each block, and scrolls by the keys that scroll a text elsewhere.
#include "app/pages/guide/topic_view.h"

#include "app/accessible/role.h"
#include "app/dialogs/briefing_parts.h"
#include "app/dialogs/briefing_text.h"
#include "app/pages/guide/guide_table.h"
#include "app/pages/guide/guide_words.h"
#include "app/style/accents.h"
#include "app/style/focus_ring.h"
#include "app/style/fonts.h"
#include "app/widgets/action_button.h"
#include "app/widgets/layout/flow_layout.h"
#include "core/domain/modality.h"
#include "core/domain/overloaded.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <optional>

namespace coolwarm {

namespace {

constexpr qreal betweenBlocks = 0.7; // em
constexpr qreal widest = 42;         // em: longer lines are hard to read
constexpr qreal focusRadius = 6;
constexpr int ringsPlace = 4;

QWidget* allSigns() {
    auto* signs = new QWidget;
    auto* column = new QVBoxLayout(signs);
    column->setContentsMargins({});
    for (const BriefingPart& part : signParts())
        column->addWidget(briefingPart(part));
    return signs;
}

std::optional<QAbstractSlider::SliderAction> scrollingOf(int key) {
    switch (key) {
    case Qt::Key_Up:
        return QAbstractSlider::SliderSingleStepSub;
    case Qt::Key_Down:
        return QAbstractSlider::SliderSingleStepAdd;
    case Qt::Key_PageUp:
        return QAbstractSlider::SliderPageStepSub;
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        return QAbstractSlider::SliderPageStepAdd;
    case Qt::Key_Home:
        return QAbstractSlider::SliderToMinimum;
    case Qt::Key_End:
        return QAbstractSlider::SliderToMaximum;
    default:
        return std::nullopt;
    }
}

// The innermost area around a part that has more than it shows.
QScrollBar* barAround(const QWidget& part) {
    for (QWidget* at = part.parentWidget(); at != nullptr; at = at->parentWidget())
        if (const auto* area = qobject_cast<const QScrollArea*>(at);
            area != nullptr && area->verticalScrollBar()->maximum() > 0)
            return area->verticalScrollBar();
    return nullptr;
}

} // namespace

TopicView::TopicView(QWidget* parent) : QWidget(parent), m_row(new QHBoxLayout(this)) {
    presentAs(*this, QAccessible::Grouping);
    setObjectName(QStringLiteral("topic"));
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleDescription(tr("Page Down goes on in the text"));
    m_row->setContentsMargins(ringsPlace, ringsPlace, ringsPlace, ringsPlace);
    m_row->addStretch(1);
}

void TopicView::limitLines() {
    if (m_content != nullptr)
        m_content->setMaximumWidth(qRound(widest * emOf(font())));
}

bool TopicView::event(QEvent* event) {
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::FontChange)
        limitLines();
    return handled;
}

void TopicView::display(const GuideTopic& topic) {
    delete m_content; // with all of the topic before
    m_content = new QWidget;
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins({});
    column->setSpacing(qRound(betweenBlocks * emOf(font())));
    QLabel* title = headingLabel(topic.title, TextRole::CardTitle);
    if (topic.therapy)
        setAccent(title, accentFor(*topic.therapy));
    column->addWidget(title);
    for (const GuideBlock& block : topic.blocks)
        column->addWidget(blockOf(block));
    column->addStretch();
    m_row->insertWidget(0, m_content, 100); // all the room there is, up to its own limit
    limitLines();
    m_content->show(); // now, and not with the next round of events
    setAccessibleName(topic.title);
}

QWidget* TopicView::blockOf(const GuideBlock& block) {
    return std::visit(
        Overloaded{[](const GuideHeading& heading) -> QWidget* {
                       return headingLabel(heading.text, TextRole::Section);
                   },
                   [](const GuideParagraph& text) -> QWidget* {
                       return wordsLabel(text.words, TextRole::Body);
                   },
                   [](const GuideNote& note) -> QWidget* {
                       return wordsLabel(note.words, TextRole::Muted);
                   },
                   [](const GuidePoints& list) -> QWidget* { return pointsLabel(list.points); },
                   [](const GuideTable& table) -> QWidget* { return new GuideTableView(table); },
                   [this](const GuideButtons& buttons) { return buttonsOf(buttons); },
                   [](const GuideSigns&) { return allSigns(); }},
        block);
}

// A session is what the page leads to; whatever goes with it stands beside it.
QWidget* TopicView::buttonsOf(const GuideButtons& block) {
    std::vector<QWidget*> buttons;
    for (const GuideButton& each : block.buttons) {
        const auto* therapy = std::get_if<Modality>(&each.act);
        auto* button = new ActionButton(therapy != nullptr ? ActionButton::Kind::Primary
                                                           : ActionButton::Kind::Secondary,
                                        each.text);
        if (therapy != nullptr)
            button->setAccent(accentFor(*therapy));
        connect(button, &QPushButton::clicked, this,
                [this, act = each.act] { emit actWanted(act); });
        buttons.push_back(button);
    }
    return flowOf(buttons);
}

void TopicView::keyPressEvent(QKeyEvent* event) {
    const auto scrolling = scrollingOf(event->key());
    QScrollBar* bar = barAround(*this);
    if (!scrolling || bar == nullptr || event->modifiers() != Qt::NoModifier)
        return QWidget::keyPressEvent(event);
    bar->triggerAction(*scrolling);
}

void TopicView::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void TopicView::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

void TopicView::paintEvent(QPaintEvent* event) {
    QWidget::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFocusRing(painter, QRectF(rect()), focusRadius, currentColours());
}

} // namespace coolwarm
