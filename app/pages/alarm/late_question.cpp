// SPDX-License-Identifier: MIT
// Builds the late question, and lets no key answer it before a button has been chosen.
#include "app/pages/alarm/late_question.h"

#include "app/accessible/announcement.h"
#include "app/accessible/name.h"
#include "app/accessible/role.h"
#include "app/style/text_role.h"
#include "app/text/format.h"
#include "app/widgets/action_button.h"
#include "app/widgets/click_guard.h"
#include "app/widgets/fields/time_fields.h"
#include "app/widgets/layout/flow_layout.h"
#include "app/widgets/layout/in_the_middle.h"
#include "app/widgets/layout/side_by_side.h"
#include "app/widgets/layout/wrapped_label.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>
#include <vector>

namespace coolwarm {

namespace {

constexpr int widest = 52; // em: the questions stand on one line
// Longer than between two clicks of a double click on the alarm's button, in whose place an answer
// lies.
constexpr std::chrono::milliseconds settling{800};

void put(QLabel* label, const QString& text) {
    if (label->text() != text)
        label->setText(text);
}

} // namespace

LateQuestion::LateQuestion(QWidget* parent)
    : QWidget(parent),
      m_question(wrappedLabel(TextRole::Large)),
      m_about(wrappedLabel(TextRole::Body)),
      m_now(new ActionButton(ActionButton::Kind::Choice, tr("Just now"))),
      m_rang(new ActionButton(ActionButton::Kind::Choice, tr("When it rang"))),
      m_another(new ActionButton(ActionButton::Kind::Choice, tr("At another time…"))),
      m_save(new ActionButton(ActionButton::Kind::Secondary, tr("Save this time"))),
      m_said(wrappedLabel(TextRole::Section)),
      m_sure(new ActionButton(ActionButton::Kind::Secondary, tr("Yes, that is right"))),
      m_wrong(new ActionButton(ActionButton::Kind::Secondary, tr("No, correct it"))),
      m_signs(new ActionButton(ActionButton::Kind::Compact, tr("Warning signs   F2"))),
      m_back(new ActionButton(ActionButton::Kind::Compact, tr("Back to the alarm"))) {
    presentAs(*this, QAccessible::Grouping);
    m_typed = buildTime();
    m_now->setObjectName(QStringLiteral("removedNow"));
    m_rang->setObjectName(QStringLiteral("removedAtAlarm"));
    m_another->setObjectName(QStringLiteral("removedAt"));
    m_said->setObjectName(QStringLiteral("lateSaid"));
    m_signs->setAccessibleName(tr("Warning signs"));
    auto* note = wrappedLabel(TextRole::Muted);
    note->setText(tr("How long your skin must rest depends on your answer."));
    const int line = fontMetrics().height();
    auto* bottom = new SideBySide(line / 2);
    bottom->addPart(note, 1);
    bottom->addPart(flowOf({m_signs, m_back}), 0);
    auto* block = new QWidget;
    block->setMaximumWidth(widest * line);
    auto* answers = new QVBoxLayout(block);
    answers->setContentsMargins({});
    answers->setSpacing(line * 2 / 3);
    for (QWidget* part : std::initializer_list<QWidget*>{m_question, m_about, m_now, m_rang,
                                                         m_another, m_typed, m_said})
        answers->addWidget(part);
    answers->addWidget(flowOf({m_sure, m_wrong}));
    answers->addWidget(bottom);
    placeInTheMiddle(this, block);
    connectParts();
}

QWidget* LateQuestion::buildTime() {
    FieldSetting setting;
    setting.now = [this] { return m_view.now; };
    setting.after = [this] { return std::optional(momentOf(toDateTime(m_view.started))); };
    // Above stands the minute in which it began, and that in which it rang.
    setting.shown = [this] { return std::vector{m_view.started, m_view.due}; };
    m_time = momentField(tr("The time at which the pack came off"), setting);
    auto* row = new SideBySide(fontMetrics().height() / 2);
    row->addPart(m_time, 1);
    row->addPart(m_save, 0, Qt::AlignTop);
    return row;
}

void LateQuestion::connectParts() {
    m_settles.setSingleShot(true);
    m_settles.setInterval(settling);
    connect(&m_settles, &QTimer::timeout, this, [this] { listenToMouse(true); });
    connect(m_now, &QPushButton::clicked, this, &LateQuestion::justNow);
    connect(m_rang, &QPushButton::clicked, this, &LateQuestion::whenItRang);
    connect(m_another, &QPushButton::clicked, this, &LateQuestion::openTime);
    connect(m_save, &QPushButton::clicked, this, [this] { take(false); });
    connect(m_time->edit(), &QLineEdit::returnPressed, this, [this] { take(false); });
    connect(m_sure, &QPushButton::clicked, this, [this] { take(true); });
    connect(m_wrong, &QPushButton::clicked, this, &LateQuestion::correct);
    connect(m_signs, &QPushButton::clicked, this, &LateQuestion::signsWanted);
    connect(m_back, &QPushButton::clicked, this, &LateQuestion::backWanted);
    connect(m_time->edit(), &QLineEdit::textEdited, this, [this] {
        say({});
        emit touched();
    });
    auto* back = new QShortcut(Qt::Key_Escape, this);
    connect(back, &QShortcut::activated, this, &LateQuestion::backWanted);
}

void LateQuestion::begin() {
    if (std::exchange(m_session, m_view.session) != m_view.session) {
        m_time->setValue(std::nullopt);
        m_typed->hide();
    }
    say({});
    listenToMouse(false);
    m_settles.start();
    setFocus(Qt::OtherFocusReason);
}

void LateQuestion::listenToMouse(bool listens) {
    for (QWidget* answer : {m_now, m_rang, m_another}) {
        answer->setAttribute(Qt::WA_TransparentForMouseEvents, !listens);
        // The pointer that rests where the alarm's button was has chosen nothing.
        answer->setAttribute(Qt::WA_UnderMouse, false);
        answer->update();
    }
}

void LateQuestion::display(const LateView& view) {
    m_view = view;
    put(m_question, view.question);
    nameFor(*this, view.question);
    put(m_about, view.about);
    m_now->setDetail(view.justNow);
    m_rang->setDetail(view.whenItRang);
    m_another->setDetail(view.another);
}

void LateQuestion::say(const QString& text) {
    if (m_said->text() != text)
        ClickGuard::raise(*this);
    m_said->setText(text);
    m_said->setVisible(!text.isEmpty());
    announce(*this, text);
    m_sure->hide();
    m_wrong->hide();
}

void LateQuestion::correct() {
    emit touched();
    say({});
    m_time->edit()->setFocus(Qt::OtherFocusReason);
    m_time->edit()->selectAll();
}

void LateQuestion::openTime() {
    // A time at which it may have been.
    const QTime example = toDateTime(m_view.started + m_view.least).time();
    m_time->edit()->setPlaceholderText(
        //: %1 is a time of day
        tr("for example %1").arg(QLocale().toString(example, QLocale::ShortFormat)));
    ClickGuard::raise(*this);
    m_typed->show();
    m_time->edit()->setFocus(Qt::OtherFocusReason);
    emit touched();
}

void LateQuestion::take(bool sure) {
    emit touched();
    if (!m_time->judge() || !m_time->value())
        return; // the field says what is wrong with it
    const RemovedView removed = removedView(m_view, momentOf(*m_time->value()).utc);
    say(removed.text);
    if (removed.isPossible && removed.isAlarm)
        emit whenItRang();
    else if (removed.isPossible && (sure || !removed.isShort))
        emit at(removed.moment);
    else
        for (ActionButton* answer : {m_sure, m_wrong})
            answer->setVisible(removed.isPossible);
}

void LateQuestion::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)
        focusNextPrevChild(event->key() == Qt::Key_Down);
    else
        QWidget::keyPressEvent(event);
}

} // namespace coolwarm
