// SPDX-License-Identifier: MIT
// Lays the message out large, and lets the whole window's keys press its button.
#include "app/pages/alarm/alarm_message.h"

#include "app/accessible/announcement.h"
#include "app/paint/drawings.h"
#include "app/style/accents.h"
#include "app/style/fonts.h"
#include "app/style/palette/alarm_colours.h"
#include "app/style/text_role.h"
#include "app/widgets/action_button.h"
#include "app/widgets/layout/in_sight.h"
#include "app/widgets/layout/kept_clear.h"
#include "app/widgets/layout/wrapped_label.h"
#include "app/widgets/painted/picture.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace coolwarm {

namespace {

constexpr QSizeF pictureSize(9.2, 8); // em
// As long as the keys are ignored: the window may have come up under a hand.
constexpr qint64 pressesIgnored = 2000; // milliseconds

QLabel* centred(TextRole role) {
    auto* label = wrappedLabel(role);
    label->setAlignment(Qt::AlignCenter);
    return label;
}

} // namespace

AlarmMessage::AlarmMessage(QWidget* parent)
    : QWidget(parent),
      m_picture(new Picture(pictureSize,
                            [this](QPainter& painter, const QRectF& box) {
                                paintTakeOff(painter, box, alarmColoursOf(m_accent).ink);
                            })),
      m_headline(centred(TextRole::Alarm)),
      m_subject(centred(TextRole::PageTitle)),
      m_due(centred(TextRole::Body)),
      m_said(centred(TextRole::Section)),
      m_hint(centred(TextRole::Body)),
      m_off(new ActionButton(ActionButton::Kind::Alarm, tr("I have taken it off"))),
      m_signs(new ActionButton(ActionButton::Kind::Compact, tr("Warning signs   F2"))) {
    m_headline->setObjectName(QStringLiteral("alarmHeadline"));
    m_headline->setMinimumWidth(1); // its letters give way
    m_off->setObjectName(QStringLiteral("packOffButton"));
    m_signs->setAccessibleName(tr("Warning signs"));
    keepClear(*m_signs);
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
    column->addWidget(m_picture);
    column->addSpacing(line / 2);
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
    new RoomWatch(this, [this](const Room& room) { arrange(room); });
    dress();
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
    m_since.start();
    m_off->setFocus(Qt::OtherFocusReason);
}

void AlarmMessage::arrange(const Room& room) {
    m_picture->setVisible(!room.low);
}

// All that is written on the ground, of whatever look the rest of the program is.
void AlarmMessage::dress() {
    QPalette all = palette();
    all.setColor(QPalette::WindowText, alarmColoursOf(m_accent).ink);
    if (all != palette())
        setPalette(all);
    update();
}

void AlarmMessage::display(const AlarmView& view) {
    if (m_accent != accentFor(view.modality)) {
        m_accent = accentFor(view.modality);
        dress();
    }
    m_off->setAccent(m_accent);
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
    m_hint->setText(heard ? tr("Press anywhere, Space or Enter. The sound stops at once.")
                          : tr("Press anywhere, Space or Enter. No loudspeaker was found: it only "
                               "beeps, where the computer can."));
}

void AlarmMessage::paintEvent(QPaintEvent* event) {
    QPainter(this).fillRect(event->rect(), alarmColoursOf(m_accent).ground);
}

void AlarmMessage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitHeadline();
}

void AlarmMessage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
    if (event->type() == QEvent::FontChange) {
        m_fitted = {};
        fitHeadline();
    }
}

void AlarmMessage::mousePressEvent(QMouseEvent* event) {
    m_isPressed = event->button() == Qt::LeftButton && m_since.isValid() &&
                  m_since.hasExpired(pressesIgnored);
}

// Nobody in pain has to aim.
void AlarmMessage::mouseReleaseEvent(QMouseEvent* event) {
    const bool isMeant = event->button() == Qt::LeftButton && std::exchange(m_isPressed, false) &&
                         rect().contains(event->position().toPoint());
    if (isMeant)
        m_off->click();
}

void AlarmMessage::say(const QString& text) {
    m_said->setText(text);
    m_said->setVisible(!text.isEmpty());
    announce(*this, text);
}

// In full screen somebody may lie 4 m away: what to do is as large as the room above the button
// allows. In a window it takes two thirds of the width, and less where a small one would have no
// room for anything else.
void AlarmMessage::fitHeadline() {
    constexpr int step = 4;
    const QSize whole = window()->size();
    const bool far = window()->isFullScreen();
    const qreal em = emOf(QApplication::font());
    const int wide =
        far ? int(width() * 0.94) : std::max(int(width() * 0.66), std::min(width(), int(40 * em)));
    const QSize room(wide, int(whole.height() * (far ? 0.45 : 0.3)));
    if (room == m_fitted)
        return;
    m_fitted = room;
    QFont font = QApplication::font();
    font.setBold(true);
    const auto fits = [&](int pixels) {
        font.setPixelSize(pixels);
        const QRect wrapped = QFontMetrics(font).boundingRect(
            QRect({}, room), Qt::AlignCenter | Qt::TextWordWrap, m_headline->text());
        return wrapped.width() <= room.width() && wrapped.height() <= room.height();
    };
    int pixels = far ? 2 * step : qRound(text_size::title * em);
    while (pixels + step < room.height() && fits(pixels + step))
        pixels += step;
    setTextPixels(m_headline, pixels);
}

} // namespace coolwarm
