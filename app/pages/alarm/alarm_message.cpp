// SPDX-License-Identifier: MIT
// Lays the message out large, and lets the whole window's keys press its button.
#include "app/pages/alarm/alarm_message.h"

#include "app/accessible/announcement.h"
#include "app/style/accents.h"
#include "app/style/fonts.h"
#include "app/style/text_role.h"
#include "app/widgets/action_button.h"
#include "app/widgets/layout/in_sight.h"
#include "app/widgets/layout/wrapped_label.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>

#include <optional>

namespace coolwarm {

namespace {

QLabel* centred(TextRole role) {
    auto* label = wrappedLabel(role);
    label->setAlignment(Qt::AlignCenter);
    return label;
}

} // namespace

AlarmMessage::AlarmMessage(QWidget* parent)
    : QWidget(parent),
      m_headline(centred(TextRole::Alarm)),
      m_subject(centred(TextRole::PageTitle)),
      m_due(centred(TextRole::CardTitle)),
      m_said(centred(TextRole::Section)),
      m_hint(centred(TextRole::Muted)),
      m_off(new ActionButton(ActionButton::Kind::Alarm, tr("I have taken it off"))),
      m_signs(new ActionButton(ActionButton::Kind::Compact, tr("Warning signs   F2"))) {
    m_headline->setObjectName(QStringLiteral("alarmHeadline"));
    m_headline->setMinimumWidth(1); // its letters give way
    m_off->setObjectName(QStringLiteral("packOffButton"));
    m_signs->setAccessibleName(tr("Warning signs"));
    m_signs->setFocusPolicy(Qt::NoFocus); // Space and Enter mean the one button alone
    displayHeard(true);
    m_said->hide();
    const int line = fontMetrics().height();
    auto* button = new QHBoxLayout;
    button->addStretch(1);
    button->addWidget(new InSight(m_off), 4);
    button->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->addStretch(5); // a notification of the desktop lies over the top
    column->addWidget(m_headline);
    column->addSpacing(line);
    column->addWidget(m_subject);
    column->addWidget(m_due);
    column->addSpacing(2 * line);
    column->addLayout(button);
    column->addWidget(m_said);
    column->addWidget(m_hint);
    column->addStretch(3);
    column->addWidget(m_signs, 0, Qt::AlignHCenter);
    connect(m_off, &QPushButton::clicked, this, &AlarmMessage::packOff);
    connect(m_signs, &QPushButton::clicked, this, &AlarmMessage::signsWanted);
    // Of the whole window, and only while this is seen: whatever part has the focus.
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(key, this);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, m_off, &QPushButton::click);
    }
}

void AlarmMessage::begin() {
    say({});
    m_off->setFocus(Qt::OtherFocusReason);
}

void AlarmMessage::display(const AlarmView& view) {
    const Accent accent = accentFor(view.modality);
    setAccent(m_headline, accent);
    m_off->setAccent(accent);
    if (m_headline->text() != view.headline) {
        m_headline->setText(view.headline);
        m_fitted = {};
    }
    fitHeadline();
    if (m_subject->text() != view.subject)
        m_subject->setText(view.subject);
    if (m_off->accessibleDescription() != view.spoken)
        m_off->setAccessibleDescription(view.spoken);
    if (m_due->text() != view.due)
        m_due->setText(view.due);
}

void AlarmMessage::displayHeard(bool heard) {
    m_hint->setText(heard ? tr("Space or Enter do the same. The sound stops at once.")
                          : tr("Space or Enter do the same. No loudspeaker was found: it only "
                               "beeps, where the computer can."));
}

void AlarmMessage::say(const QString& text) {
    m_said->setText(text);
    m_said->setVisible(!text.isEmpty());
    announce(*this, text);
}

void AlarmMessage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitHeadline();
}

// In full screen somebody may lie 4 m away: what to do is as large as the room above the button
// allows. In a window it is no larger than such a text is, and smaller where it would leave a small
// one no room for anything else.
void AlarmMessage::fitHeadline() {
    constexpr int step = 4;
    const bool far = window()->isFullScreen();
    const QSize room = far ? QSize(int(width() * 0.94), int(height() * 0.45))
                           : QSize(width(), window()->height() * 3 / 10);
    if (far == m_far && room == m_fitted)
        return;
    m_far = far;
    m_fitted = room;
    const qreal em = emOf(QApplication::font());
    const int usual = qRound(text_size::alarm * em);
    const int most = far ? room.height() : usual;
    QFont font = m_headline->font();
    font.setBold(true);
    const auto fits = [&](int pixels) {
        font.setPixelSize(pixels);
        const QRect wrapped = QFontMetrics(font).boundingRect(
            QRect({}, room), Qt::AlignCenter | Qt::TextWordWrap, m_headline->text());
        return wrapped.width() <= room.width() && wrapped.height() <= room.height();
    };
    int pixels = far ? 2 * step : qRound(text_size::title * em);
    while (pixels + step < most && fits(pixels + step))
        pixels += step;
    const bool isUsual = !far && (pixels + step >= most && fits(most));
    setTextPixels(m_headline, isUsual ? std::nullopt : std::optional(pixels));
}

} // namespace coolwarm
