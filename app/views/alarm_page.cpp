// SPDX-License-Identifier: MIT
// Two stages: the message, and the question of rule 6.
#include "app/views/alarm_page.h"

#include "app/views/accents.h"
#include "app/widgets/action_button.h"
#include "app/widgets/card.h"
#include "app/widgets/text_role.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QRadioButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace coolwarm {

namespace {

QLabel* centred(TextRole role) {
    auto* label = new QLabel;
    setTextRole(label, role);
    label->setTextFormat(Qt::PlainText); // a site's name is the user's own text
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

QString shortTime(const QDateTime& time) {
    return QLocale().toString(time.time(), QLocale::ShortFormat);
}

} // namespace

AlarmPage::AlarmPage(QWidget* parent)
    : QWidget(parent),
      m_stages(new QStackedLayout(this)),
      m_headline(centred(TextRole::Alarm)),
      m_subject(centred(TextRole::PageTitle)),
      m_due(centred(TextRole::CardTitle)),
      m_off(new ActionButton(ActionButton::Kind::Alarm, tr("The pack is off"))),
      m_question(centred(TextRole::PageTitle)),
      m_atAlarm(new QRadioButton),
      m_now(new QRadioButton(tr("Just now"))),
      m_atTime(new QRadioButton(tr("At another time:"))),
      m_time(new QDateTimeEdit),
      m_save(new ActionButton(ActionButton::Kind::Primary, tr("Save"))) {
    m_stages->addWidget(buildMessage());
    m_stages->addWidget(buildQuestion());
    connect(m_off, &QPushButton::clicked, this, &AlarmPage::answer);
    connect(m_save, &QPushButton::clicked, this, &AlarmPage::answerWhen);
}

QWidget* AlarmPage::buildMessage() {
    auto* page = new QWidget;
    m_headline->setObjectName(QStringLiteral("alarmHeadline"));
    m_off->setObjectName(QStringLiteral("packOffButton"));
    const int line = fontMetrics().height();
    auto* button = new QHBoxLayout;
    button->addStretch(1);
    button->addWidget(m_off, 4);
    button->addStretch(1);
    auto* column = new QVBoxLayout(page);
    column->addStretch(3);
    column->addWidget(m_headline);
    column->addSpacing(line);
    column->addWidget(m_subject);
    column->addWidget(m_due);
    column->addSpacing(2 * line);
    column->addLayout(button);
    column->addStretch(4);
    return page;
}

QWidget* AlarmPage::buildQuestion() {
    auto* page = new QWidget;
    m_question->setText(tr("When did the pack come off?"));
    m_time->setCalendarPopup(true);
    m_time->setAccessibleName(tr("The time at which the pack came off"));
    m_atTime->setAccessibleDescription(m_time->accessibleName());
    auto* exact = new QHBoxLayout;
    exact->addWidget(m_atTime);
    exact->addWidget(m_time, 1);
    auto* card = new Card;
    auto* answers = new QVBoxLayout(card);
    answers->setContentsMargins({});
    answers->setSpacing(fontMetrics().height());
    answers->addWidget(m_question);
    answers->addWidget(m_atAlarm);
    answers->addWidget(m_now);
    answers->addLayout(exact);
    answers->addWidget(m_save);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(card, 3);
    row->addStretch(1);
    auto* column = new QVBoxLayout(page);
    column->addStretch();
    column->addLayout(row);
    column->addStretch();
    // To set a time means to choose it.
    connect(m_time, &QDateTimeEdit::dateTimeChanged, m_atTime,
            [this] { m_atTime->setChecked(true); });
    return page;
}

void AlarmPage::begin(const AlarmView& view) {
    m_view = {};
    m_stages->setCurrentIndex(0);
    display(view);
    displayWaiting(false);
    m_off->setFocus(Qt::OtherFocusReason);
}

void AlarmPage::display(const AlarmView& view) {
    const Accent accent = accentFor(view.modality);
    setAccent(m_headline, accent);
    m_off->setAccent(accent);
    m_save->setAccent(accent);
    if (m_headline->text() != view.headline) {
        m_headline->setText(view.headline);
        m_fitted = {};
    }
    fitHeadline();
    if (m_subject->text() != view.subject)
        m_subject->setText(view.subject);
    if (m_due->text() != view.due)
        m_due->setText(view.due);
    m_view = view;
}

void AlarmPage::displayWaiting(bool waiting) {
    m_off->setEnabled(!waiting);
    m_save->setEnabled(!waiting);
    m_off->setText(waiting ? tr("Off, but not saved yet") : tr("The pack is off"));
}

void AlarmPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitHeadline();
}

// In full screen somebody may lie 4 m away: what to do is as large as the room above the button
// allows. (In a window the style sheet's size does.)
void AlarmPage::fitHeadline() {
    constexpr qreal share = 0.45;
    constexpr int step = 4;
    const bool far = window()->isFullScreen();
    if (far == m_far && size() == m_fitted)
        return;
    m_far = far;
    m_fitted = size();
    if (!far) {
        m_headline->setStyleSheet({});
        return;
    }
    const QSize room(int(width() * 0.94), int(height() * share));
    QFont font = m_headline->font();
    font.setBold(true);
    int pixels = 2 * step;
    for (bool fits = true; fits && pixels < room.height(); pixels += step) {
        font.setPixelSize(pixels + step);
        const QFontMetrics metrics(font);
        const QRect wrapped = metrics.boundingRect(
            QRect({}, room), Qt::AlignCenter | Qt::TextWordWrap, m_headline->text());
        fits = wrapped.width() <= room.width() && wrapped.height() <= room.height();
        if (!fits)
            break;
    }
    m_headline->setStyleSheet(QStringLiteral("font-size: %1px;").arg(pixels));
}

void AlarmPage::answer() {
    if (!m_view.asksWhen) {
        emit confirmed();
        return;
    }
    m_atAlarm->setText(tr("At the alarm, at %1").arg(shortTime(m_view.dueAt)));
    const QSignalBlocker quiet(m_time);
    m_time->setDateTimeRange(m_view.started, m_view.now);
    const bool sameDay = m_view.started.date() == m_view.now.date();
    m_time->setDisplayFormat(sameDay ? QLocale().timeFormat(QLocale::ShortFormat)
                                     : QLocale().dateTimeFormat(QLocale::ShortFormat));
    m_time->setDateTime(m_view.dueAt);
    m_stages->setCurrentIndex(1);
    m_atAlarm->setChecked(true);
    m_atAlarm->setFocus(Qt::OtherFocusReason);
}

void AlarmPage::answerWhen() {
    if (m_atTime->isChecked())
        emit removedAt(m_time->dateTime());
    else if (m_now->isChecked())
        emit removedNow();
    else
        emit removedAtAlarm();
}

void AlarmPage::keyPressEvent(QKeyEvent* event) {
    const bool answers = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                         event->key() == Qt::Key_Space;
    if (!answers || event->isAutoRepeat()) {
        QWidget::keyPressEvent(event);
        return;
    }
    // Wherever the focus is, these keys mean the one button.
    (m_stages->currentIndex() == 0 ? m_off : m_save)->click();
}

} // namespace coolwarm
