// SPDX-License-Identifier: MIT
// Paints the topic that is read bold on a ground of its own, as the navigation does.
#include "app/pages/guide/topic_list.h"

#include "app/style/focus_ring.h"
#include "app/style/fonts.h"
#include "app/style/palette/colours.h"

#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace coolwarm {

namespace {

constexpr qreal cornerRadius = 7;
constexpr qreal beside = 0.7; // em
constexpr qreal above = 0.45; // em, and below
constexpr qreal wide = 14.5;  // em: most titles stand on one line

QFont titleFont(const QFont& font, bool isRead) {
    return scaledFont(font, text_size::body, isRead ? QFont::DemiBold : QFont::Normal);
}

class TopicDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Colours& colours = currentColours();
        const bool isRead = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (isRead || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setPen(isRead ? QPen(colours.cardBorder, colours.borderWidth) : Qt::NoPen);
            painter->setBrush(colours.window);
            const qreal half = colours.borderWidth / 2.0;
            painter->drawRoundedRect(QRectF(option.rect).adjusted(half, half, -half, -half),
                                     cornerRadius, cornerRadius);
        }
        if (isRead && option.state.testFlag(QStyle::State_HasFocus))
            paintFocusRing(*painter, option.rect, cornerRadius, colours);
        painter->setPen(colours.text);
        painter->setFont(titleFont(option.font, isRead));
        painter->drawText(wordsIn(option.rect, option.font), leading(option), titleOf(index));
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override {
        const auto* list = qobject_cast<const QListWidget*>(option.widget);
        const int width = list != nullptr ? list->viewport()->width() : option.rect.width();
        const QRect room = wordsIn(QRect(0, 0, width, QWIDGETSIZE_MAX), option.font);
        const int high = QFontMetrics(titleFont(option.font, true))
                             .boundingRect(room, leading(option), titleOf(index))
                             .height();
        return {width, high + qRound(2 * above * emOf(option.font))};
    }

private:
    [[nodiscard]] static QString titleOf(const QModelIndex& index) {
        return index.data(Qt::DisplayRole).toString();
    }
    [[nodiscard]] static QRect wordsIn(const QRect& box, const QFont& font) {
        const int side = qRound(beside * emOf(font));
        return box.adjusted(side, 0, -side, 0);
    }
    [[nodiscard]] static int leading(const QStyleOptionViewItem& option) {
        return static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeading) |
                                Qt::AlignVCenter) |
               Qt::TextWordWrap;
    }
};

} // namespace

TopicList::TopicList(const Guide& guide, QWidget* parent) : QListWidget(parent) {
    setAccessibleName(tr("Topics"));
    setItemDelegate(new TopicDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    for (const GuideTopic& topic : guide.topics)
        addItem(topic.title);
    setCurrentRow(0);
}

QSize TopicList::sizeHint() const {
    return {qRound(wide * emOf(font())), 0};
}

QSize TopicList::minimumSizeHint() const {
    return sizeHint();
}

bool TopicList::event(QEvent* event) {
    const bool handled = QListWidget::event(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
        doItemsLayout();
    }
    return handled;
}

} // namespace coolwarm
