// SPDX-License-Identifier: MIT
// Asks the given parser at the right moment, and shows its answer below the field.
#include "app/widgets/fields/time_field.h"

#include "app/accessible/announcement.h"
#include "app/style/text_role.h"
#include "app/widgets/layout/wrap_label.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimeZone>
#include <QToolButton>
#include <QVBoxLayout>

namespace coolwarm {

namespace {

constexpr int longestText = 100; // characters; far more than any time has

} // namespace

TimeField::TimeField(const QString& name, Read read, Write write, Calendar calendar,
                     QWidget* parent)
    : QWidget(parent),
      m_read(std::move(read)),
      m_write(std::move(write)),
      m_edit(new QLineEdit),
      m_said(new WrapLabel) {
    m_edit->setLayoutDirection(Qt::LeftToRight);
    m_edit->setAccessibleName(name);
    m_edit->setMaxLength(longestText);
    const QString widest = m_write(QDateTime(QDate(2026, 12, 28), QTime(22, 48), QTimeZone::utc()));
    m_edit->setMinimumWidth(m_edit->fontMetrics().horizontalAdvance(widest) +
                            4 * m_edit->fontMetrics().averageCharWidth());
    setTextRole(m_said, TextRole::Body);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setObjectName(QStringLiteral("timeSaid"));
    m_said->hide();
    auto* line = new QHBoxLayout;
    line->setSpacing(0);
    line->addWidget(m_edit, 1);
    if (calendar == Calendar::Beside) {
        m_calendar = new QToolButton;
        m_calendar->setArrowType(Qt::DownArrow);
        m_calendar->setToolTip(tr("Choose a day"));
        //: Of a button beside a field for a time; %1 is the field's name, such as "Start".
        m_calendar->setAccessibleName(tr("%1: choose a day").arg(name));
        line->addWidget(m_calendar);
        connect(m_calendar, &QToolButton::clicked, this, &TimeField::openCalendar);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(line);
    column->addWidget(m_said);
    setFocusProxy(m_edit);
    setFocusPolicy(Qt::StrongFocus); // or the key that its label underlines goes nowhere
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        m_isTyped = true;
        say({}); // it is being corrected
    });
    connect(m_edit, &QLineEdit::editingFinished, this, &TimeField::judge);
}

// The line that loses the focus as it goes would have its text judged once more.
TimeField::~TimeField() {
    m_edit->disconnect(this);
}

void TimeField::setValue(const std::optional<QDateTime>& value) {
    m_value = value;
    m_isTyped = false;
    if (value)
        m_last = *value;
    m_edit->setText(value ? m_write(*value) : QString());
    say({});
}

void TimeField::setTyped(const QString& text) {
    m_edit->setText(text);
    m_isTyped = true;
}

bool TimeField::judge() {
    if (m_isTyped)
        take(m_read(m_edit->text()));
    else if (!m_value)
        say(m_read(m_edit->text()).said);
    return m_value.has_value();
}

void TimeField::take(const Typed& typed) {
    m_isTyped = false;
    m_value = typed.value;
    if (m_value) {
        m_last = *m_value;
        m_edit->setText(m_write(*m_value));
    }
    say(typed.said);
    emit changed();
}

void TimeField::say(const QString& text) {
    m_said->setText(text);
    m_said->setVisible(!text.isEmpty());
    m_edit->setAccessibleDescription(text);
    announce(*this, text);
}

void TimeField::openCalendar() {
    judge();
    auto* popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    auto* days = new QCalendarWidget;
    auto* column = new QVBoxLayout(popup);
    column->setContentsMargins({});
    column->addWidget(days);
    if (m_last.isValid())
        days->setSelectedDate(m_last.date());
    const auto choose = [this, popup](const QDate& day) {
        popup->close();
        chooseDay(day);
    };
    connect(days, &QCalendarWidget::clicked, this, choose);
    connect(days, &QCalendarWidget::activated, this, choose);
    const QPoint below = m_edit->mapToGlobal(QPoint(0, m_edit->height()));
    popup->move(below);
    popup->show();
    days->setFocus();
}

// Read like a typed text: on that day the same time may have another distance from UTC, or none.
void TimeField::chooseDay(const QDate& day) {
    if (m_value && m_value->date() == day)
        return;
    const QTime time = m_last.isValid() ? m_last.time() : QTime(12, 0);
    m_edit->setText(m_write(QDateTime(day, time, QTimeZone::utc())));
    take(m_read(m_edit->text()));
    m_edit->setFocus();
}

} // namespace coolwarm
