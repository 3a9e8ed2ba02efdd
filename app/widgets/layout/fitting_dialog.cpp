// SPDX-License-Identifier: MIT
// Measures the screen before the dialog is shown on it.
#include "app/widgets/layout/fitting_dialog.h"

#include "app/widgets/keys/mnemonics.h"
#include "app/widgets/layout/page_area.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QEvent>
#include <QMetaProperty>
#include <QPointer>
#include <QResizeEvent>
#include <QScreen>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace coolwarm {

namespace {

// What a window manager puts around a dialog before it has said so: usual frames are smaller.
constexpr QSize usualFrame(16, 48);

} // namespace

/// As large as its content wants to be, and no larger than `most`.
class FittingDialog::Area : public PageArea {
public:
    Area() {
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus);
        viewport()->setAutoFillBackground(false);
    }

    void limit(const QSize& most) {
        m_most = most;
        updateGeometry();
    }
    [[nodiscard]] QSize sizeHint() const override { return bounded(widget()->sizeHint()); }
    [[nodiscard]] QSize minimumSizeHint() const override {
        return bounded(widget()->minimumSizeHint());
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return PageArea::eventFilter(watched, event);
    }

private:
    // Beside content that is too high stands its scroll bar.
    [[nodiscard]] QSize bounded(QSize wanted) const {
        if (wanted.height() > m_most.height())
            wanted.rwidth() += verticalScrollBar()->sizeHint().width();
        return wanted.boundedTo(m_most);
    }

    QSize m_most{QWIDGETSIZE_MAX, QWIDGETSIZE_MAX};
};

FittingDialog::FittingDialog(QWidget* parent) : QDialog(parent) {}

void FittingDialog::setVisible(bool visible) {
    if (visible && !isVisible()) {
        if (m_area == nullptr)
            makeScrollable();
        fit();
        if (!std::exchange(m_wasShown, true)) {
            giveMnemonics(*this);
            takeAsDone();
        }
    }
    QDialog::setVisible(visible);
}

// What has more to show than before grows downwards: its buttons are not to leave the screen.
void FittingDialog::resizeEvent(QResizeEvent* event) {
    QDialog::resizeEvent(event);
    const QRect room = screen()->availableGeometry();
    const int below = frameGeometry().bottom() - room.bottom();
    const int right = frameGeometry().right() - room.right();
    if (isVisible() && (below > 0 || right > 0))
        move(std::max(room.left(), pos().x() - std::max(right, 0)),
             std::max(room.top(), pos().y() - std::max(below, 0)));
}

void FittingDialog::runForm() {
    m_isRun = true;
    m_isAside = false;
    const QPointer<FittingDialog> there(this); // its parent may go meanwhile
    exec();
    if (there && !m_isAside)
        deleteLater();
}

// What each part in which something can be typed, ticked or chosen has for its value.
QVariantList FittingDialog::given() const {
    QVariantList values;
    for (const QWidget* part : findChildren<QWidget*>())
        if (qobject_cast<const QScrollBar*>(part) != nullptr)
            continue; // which has its place for its value
        else if (const QMetaProperty value = part->metaObject()->userProperty(); value.isWritable())
            values.append(value.read(part));
    return values;
}

void FittingDialog::putAside() {
    m_isAside = true;
    hide();
}

void FittingDialog::makeScrollable() {
    auto* column = qobject_cast<QVBoxLayout*>(layout());
    if (column == nullptr || column->count() < 2 ||
        qobject_cast<QScrollArea*>(column->itemAt(0)->widget()) != nullptr)
        return;
    QWidget* focus = focusWidget();
    auto* page = new QWidget;
    page->setAutoFillBackground(false);
    auto* inner = new QVBoxLayout(page);
    inner->setContentsMargins({});
    inner->setSpacing(column->spacing());
    while (column->count() > 1) {
        const int stretch = column->stretch(0);
        QLayoutItem* item = column->takeAt(0);
        if (item->widget() != nullptr)
            inner->addWidget(item->widget(), stretch);
        else if (item->layout() != nullptr)
            inner->addLayout(item->layout(), stretch);
        if (item->spacerItem() != nullptr)
            inner->addItem(item);
        else if (item->widget() != nullptr)
            delete item; // what it held has another one now
    }
    m_area = new Area;
    m_area->setWidget(page);
    column->insertWidget(0, m_area, 1);
    if (focus != nullptr)
        focus->setFocus();
}

void FittingDialog::fit() {
    const QWidget* around = parentWidget() != nullptr ? parentWidget()->window() : this;
    const QSize frame = around->isVisible() && around != this
                            ? (around->frameSize() - around->size()).expandedTo(usualFrame)
                            : usualFrame;
    const QSize room = around->screen()->availableGeometry().size() - frame;
    setMaximumSize(room);
    if (m_area != nullptr) {
        const QMargins margins = layout()->contentsMargins();
        const int rest = layout()->itemAt(1)->sizeHint().height() + layout()->spacing();
        m_area->limit(room.shrunkBy(margins) - QSize(0, rest));
        layout()->activate();
    }
    if (minimumWidth() > room.width())
        setMinimumWidth(room.width());
    if (minimumHeight() > room.height())
        setMinimumHeight(room.height());
}

} // namespace coolwarm
