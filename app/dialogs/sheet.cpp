// SPDX-License-Identifier: MIT
// Lays the panel out within its window, and keeps the keys in it.
#include "app/dialogs/sheet.h"

#include "app/accessible/announcement.h"
#include "app/accessible/role.h"
#include "app/control/requests.h"
#include "app/style/fonts.h"
#include "app/style/palette/colours.h"
#include "app/style/text_role.h"
#include "app/widgets/card.h"
#include "app/widgets/click_guard.h"
#include "app/widgets/fade.h"
#include "app/widgets/keys/key_guard.h"
#include "app/widgets/keys/tab_order.h"
#include "app/widgets/layout/scrolled.h"
#include "app/widgets/layout/wrapped_label.h"
#include "app/widgets/notices/notice_sign.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>

namespace coolwarm {

namespace {

constexpr const char* alarmName = "alarmFillsIt"; // a property of the window
constexpr int widest = 36;                        // em: a line of text that is read with ease

bool hasAlarm(const QWidget& window) {
    return window.property(alarmName).toBool();
}

} // namespace

Sheet::Sheet(QWidget& window, const Question& question)
    : QWidget(&window),
      m_question(question),
      m_panel(new Card(this)),
      m_area(new PageArea),
      m_words(new QWidget),
      m_buttons(new QDialogButtonBox),
      m_yes(m_buttons->addButton(question.yes, question.kind)),
      m_no(m_buttons->addButton(question.no, QDialogButtonBox::RejectRole)) {
    presentAs(*this, question.isWarning ? QAccessible::AlertMessage : QAccessible::Dialog);
    setAccessibleName(question.title);
    setAccessibleDescription(question.more.isEmpty() ? question.text
                                                     : question.text + u'\n' + question.more);
    hide();
    build();
    window.installEventFilter(this);
    connect(m_yes, &QPushButton::clicked, this, [this] { answer(true); });
    connect(m_no, &QPushButton::clicked, this, [this] { answer(false); });
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget*, QWidget* now) { keepFocus(now); });
}

void Sheet::build() {
    auto* title = new QLabel;
    presentAs(*title, QAccessible::Heading);
    title->setTextFormat(Qt::PlainText);
    title->setText(m_question.title);
    title->setAccessibleName(m_question.title);
    title->setWordWrap(true);
    setTextRole(title, TextRole::PageTitle);
    auto* head = new QHBoxLayout;
    if (m_question.isWarning) {
        auto* sign = new NoticeSign;
        sign->setKind(NoticeBar::Kind::Warning);
        head->addWidget(sign, 0, Qt::AlignVCenter);
    }
    head->addWidget(title, 1);
    const int line = fontMetrics().height();
    auto* words = new QVBoxLayout(m_words);
    words->setContentsMargins({});
    words->setSpacing(line / 2);
    words->addLayout(head);
    words->addWidget(wrappedLabel(TextRole::Body, m_question.text));
    if (!m_question.more.isEmpty())
        words->addWidget(wrappedLabel(TextRole::Muted, m_question.more));
    words->addStretch();
    fillUnseen(*m_area, m_words);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (QPushButton* button : {m_yes, m_no})
        button->setAutoDefault(false); // within a dialog, its own one would not be that any more
    auto* column = new QVBoxLayout(m_panel);
    column->setContentsMargins({});
    column->setSpacing(line);
    column->addWidget(m_area, 1);
    column->addWidget(m_buttons);
}

Sheet* Sheet::ask(const QWidget& part, const Question& question) {
    auto* sheet = new Sheet(*part.window(), question);
    showNext(*part.window());
    return sheet;
}

QList<Sheet*> Sheet::allIn(const QWidget& window) {
    return window.findChildren<Sheet*>(QString(), Qt::FindDirectChildrenOnly);
}

Sheet* Sheet::seenIn(const QWidget& window) {
    for (Sheet* each : allIn(window))
        if (!each->isHidden())
            return each;
    return nullptr;
}

bool Sheet::isAnythingAsked(const QWidget& part) {
    return QApplication::activeModalWidget() != nullptr || seenIn(*part.window()) != nullptr;
}

bool Sheet::mayAsk(const Requests& requests, const QWidget& part) {
    return !requests.isBlocked() && !isAnythingAsked(part);
}

bool Sheet::mayCome() const {
    return !m_isDone && (m_question.comesOverAlarm || !hasAlarm(*parentWidget()));
}

void Sheet::showNext(const QWidget& window) {
    if (seenIn(window) != nullptr)
        return;
    for (Sheet* each : allIn(window))
        if (each->mayCome()) {
            each->come();
            return;
        }
}

void Sheet::giveWay(QWidget& window) {
    window.setProperty(alarmName, true);
    if (Sheet* seen = seenIn(window))
        seen->go();
}

void Sheet::comeBack(QWidget& window) {
    if (!hasAlarm(window))
        return;
    window.setProperty(alarmName, false);
    showNext(window);
    if (seenIn(window) == nullptr)
        return;
    auto* guard = window.findChild<KeyGuard*>(QString(), Qt::FindDirectChildrenOnly);
    (guard != nullptr ? guard : new KeyGuard(&window))->raise();
}

void Sheet::come() {
    QWidget& window = *parentWidget();
    ClickGuard::raise(window);
    m_isLeaving = false;
    m_back = window.focusWidget();
    setGeometry(window.rect());
    raise();
    show();
    place();
    qApp->installEventFilter(this);
    m_no->setFocus(Qt::TabFocusReason);
    fadeIn(*this);
}

void Sheet::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    announce(*this, accessibleName() + u'\n' + accessibleDescription());
}

// The keys go back first: Qt would look for another part of the sheet to give them to.
void Sheet::go() {
    QWidget& window = *parentWidget();
    m_isLeaving = true;
    qApp->removeEventFilter(this);
    ClickGuard::raise(window);
    if (const QWidget* focus = window.focusWidget(); focus == nullptr || isAncestorOf(focus)) {
        const bool canGoBack = m_back && m_back->isVisible() && m_back->isEnabled();
        (canGoBack ? m_back.data() : &window)->setFocus(Qt::OtherFocusReason);
    }
    hide();
}

void Sheet::answer(bool yes) {
    if (m_isDone)
        return;
    fadeAway(*this);
    withdraw();
    yes ? emit agreed() : emit declined();
}

void Sheet::withdraw() {
    m_isDone = true;
    if (!isHidden())
        go();
    deleteLater();
    // Whoever has the answer may ask something else first.
    QMetaObject::invokeMethod(
        parentWidget(), [window = parentWidget()] { showNext(*window); }, Qt::QueuedConnection);
}

// Whatever happens below meanwhile: who wanted the keys there has them afterwards.
void Sheet::keepFocus(QWidget* now) {
    if (isHidden() || m_isLeaving || now == nullptr || now->window() != window())
        return;
    if (isAncestorOf(now)) {
        m_here = now;
        return;
    }
    m_back = now;
    (m_here ? m_here.data() : m_no)->setFocus(Qt::OtherFocusReason);
}

bool Sheet::focusNextPrevChild(bool next) {
    return focusNextAsRead(*this, next);
}

// As wide as is read with ease, and as high as its words; what has no room is scrolled.
void Sheet::place() {
    for (QLabel* label : m_words->findChildren<QLabel*>())
        alignLeading(*label);
    const int em = qRound(emOf(font()));
    const QSize room = size() - QSize(2 * em, 2 * em);
    const QMargins around = m_panel->contentsMargins();
    const int wide = std::min(room.width(), widest * em);
    const int inner = wide - around.left() - around.right();
    const int both = m_yes->sizeHint().width() + em + m_no->sizeHint().width();
    m_buttons->setOrientation(both > inner ? Qt::Vertical : Qt::Horizontal);
    const int words = m_words->layout()->totalHeightForWidth(inner);
    const int high = around.top() + words + m_panel->layout()->spacing() +
                     m_buttons->sizeHint().height() + around.bottom();
    m_panel->setGeometry(QStyle::alignedRect(layoutDirection(), Qt::AlignCenter,
                                             QSize(wide, std::min(high, room.height())), rect()));
}

void Sheet::scroll(int key) {
    QScrollBar& bar = *m_area->verticalScrollBar();
    if (key == Qt::Key_PageDown)
        bar.triggerAction(QAbstractSlider::SliderPageStepAdd);
    else if (key == Qt::Key_PageUp)
        bar.triggerAction(QAbstractSlider::SliderPageStepSub);
}

void Sheet::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Escape:
        return answer(false);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!event->isAutoRepeat())
            answer(m_yes->hasFocus());
        return;
    default:
        return scroll(event->key()); // and nothing below has any key
    }
}

void Sheet::mousePressEvent(QMouseEvent* event) {
    event->accept();
}

void Sheet::closeEvent(QCloseEvent* event) {
    event->accept();
    answer(false);
}

bool Sheet::event(QEvent* event) {
    const bool handled = QWidget::event(event);
    const auto type = event->type();
    if (type == QEvent::FontChange || type == QEvent::StyleChange ||
        type == QEvent::LayoutDirectionChange || type == QEvent::LayoutRequest)
        place();
    return handled;
}

// No shortcut of the window reaches past it.
bool Sheet::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
        place();
    }
    if (event->type() != QEvent::ShortcutOverride || isHidden())
        return QWidget::eventFilter(watched, event);
    const auto* part = qobject_cast<const QWidget*>(watched);
    if (part == nullptr || part->window() != window())
        return QWidget::eventFilter(watched, event);
    event->accept();
    return true;
}

void Sheet::paintEvent(QPaintEvent* event) {
    const bool dark = isDark(schemeOf(QApplication::palette()));
    QPainter(this).fillRect(event->rect(), QColor(0, 0, 0, dark ? 165 : 115));
}

} // namespace coolwarm
