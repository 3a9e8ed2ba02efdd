// SPDX-License-Identifier: MIT
// Shows and hides one message, and tells it to a screen reader.
#include "app/widgets/notices/notice_bar.h"

#include "app/accessible/announcement.h"
#include "app/style/fonts.h"
#include "app/style/palette/colours.h"
#include "app/widgets/action_button.h"
#include "app/widgets/click_guard.h"
#include "app/widgets/fade.h"
#include "app/widgets/layout/keep_height.h"
#include "app/widgets/layout/wrapped_label.h"
#include "app/widgets/notices/accessible_notice.h"
#include "app/widgets/notices/close_button.h"
#include "app/widgets/notices/notice_sign.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

#include <utility>

namespace coolwarm {

namespace {

constexpr qreal kRadius = 10.0;
constexpr int kLeastText = 18; // em, beside the button

} // namespace

NoticeBar::NoticeBar(QWidget* parent) : QWidget(parent) {
    installAccessibleNotices();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    hide();
}

void NoticeBar::build() {
    m_sign = new NoticeSign(this);
    m_text = new QLabel(this);
    m_text->setTextFormat(Qt::PlainText);
    m_action = new ActionButton(ActionButton::Kind::Compact, QString(), this);
    m_close = new CloseButton(this);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(12);
    row->addWidget(m_sign);
    m_words = new QBoxLayout(QBoxLayout::LeftToRight);
    m_words->setSpacing(12);
    m_words->addWidget(m_text, 1);
    m_words->addWidget(m_action);
    row->addLayout(m_words, 1);
    row->addWidget(m_close);
    connect(m_action, &QPushButton::clicked, this, &NoticeBar::actionTriggered);
    connect(m_close, &QAbstractButton::clicked, this, &NoticeBar::dismiss);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* before, const QWidget* now) {
        if (now != nullptr && isAncestorOf(now) && (before == nullptr || !isAncestorOf(before)))
            m_before = before;
    });
    retranslate();
}

void NoticeBar::showNotice(Kind kind, const QString& text, const QString& action, bool closable) {
    if (m_text == nullptr)
        build();
    const bool told = isShowing() && m_kind == kind && m_text->text() == text;
    if (!told)
        ClickGuard::raise(*this); // what lies below moves
    m_kind = kind;
    m_sign->setKind(kind);
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_close->setVisible(closable);
    if (told) {
        return;
    }
    update();
    m_isUntold = true;
    show();
    tell();
}

// With what can be done about it.
void NoticeBar::tell() {
    if (!isVisible() || !std::exchange(m_isUntold, false))
        return;
    announce(*this, m_action->isHidden() ? text()
                                         //: A message, and the words of the button beside it.
                                         : tr("%1 Button: %2.").arg(text(), m_action->text()));
}

void NoticeBar::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    tell();
}

bool NoticeBar::isClosable() const {
    return m_close != nullptr && !m_close->isHidden();
}

bool NoticeBar::closeFirstIn(const QWidget& window) {
    NoticeBar* first = nullptr;
    for (NoticeBar* bar : window.findChildren<NoticeBar*>())
        if (bar->isVisible() && bar->isClosable() &&
            (first == nullptr ||
             bar->mapTo(&window, QPoint()).y() < first->mapTo(&window, QPoint()).y()))
            first = bar;
    if (first != nullptr)
        first->dismiss();
    return first != nullptr;
}

void NoticeBar::hideNotice() {
    if (isShowing()) {
        ClickGuard::raise(*this);
        giveKeysBack();
        if (m_isFloating)
            fadeAway(*this);
    }
    hide();
}

// Qt would give them to whatever comes next in the window.
void NoticeBar::giveKeysBack() {
    const QWidget* focus = window()->focusWidget();
    if (focus == nullptr || !isAncestorOf(focus))
        return;
    const bool canGoBack = m_before && m_before->isVisible() && m_before->isEnabled();
    (canGoBack ? m_before.data() : window())->setFocus(Qt::OtherFocusReason);
}

bool NoticeBar::isShowing() const {
    return !isHidden();
}

QString NoticeBar::text() const {
    return m_text != nullptr ? m_text->text() : QString();
}

void NoticeBar::dismiss() {
    hideNotice();
    emit dismissed();
}

void NoticeBar::retranslate() {
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close"));
}

// Where both would leave the text a narrow column, the button stands below it.
void NoticeBar::arrange() {
    alignLeading(*m_text);
    const int others = m_action->sizeHint().width() + m_sign->sizeHint().width() +
                       (m_close->isHidden() ? 0 : m_close->sizeHint().width() + 12) + 2 * 12 + 24;
    const bool below =
        !m_action->isHidden() && width() - others < qRound(kLeastText * emOf(font()));
    const auto wanted = below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_words->direction() == wanted)
        return;
    m_words->setDirection(wanted);
    m_words->setAlignment(m_action, below ? Qt::AlignLeading : Qt::Alignment());
}

bool NoticeBar::event(QEvent* event) {
    const bool handled = QWidget::event(event);
    if (layout() == nullptr)
        return handled;
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    keepHeight(*this, *event);
    return handled;
}

void NoticeBar::paintEvent(QPaintEvent*) {
    const Colours& colours = currentColours();
    const QColor ground = m_kind == Kind::Info      ? colours.infoBackground
                          : m_kind == Kind::Warning ? colours.warnBackground
                                                    : colours.errorBackground;
    const QColor mark = m_kind == Kind::Info      ? colours.infoMark
                        : m_kind == Kind::Warning ? colours.warnMark
                                                  : colours.errorMark;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal half = colours.borderWidth / 2.0;
    painter.setPen(QPen(mark, colours.borderWidth));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), kRadius, kRadius);
}

void NoticeBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_close != nullptr) {
        retranslate();
    }
}

void NoticeBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && isClosable()) {
        dismiss();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace coolwarm
