// SPDX-License-Identifier: MIT
// The ring in its glow at one side, cards and controls at the other.
#include "app/pages/today/running_pane.h"

#include "app/accessible/role.h"
#include "app/pages/today/pose_drawing.h"
#include "app/style/accents.h"
#include "app/style/fonts.h"
#include "app/style/text_role.h"
#include "app/widgets/action_button.h"
#include "app/widgets/card.h"
#include "app/widgets/cue_note.h"
#include "app/widgets/fields/pain_picker.h"
#include "app/widgets/keys/mnemonics.h"
#include "app/widgets/layout/flow_layout.h"
#include "app/widgets/layout/in_sight.h"
#include "app/widgets/layout/side_by_side.h"
#include "app/widgets/layout/wrapped_label.h"
#include "app/widgets/painted/countdown_ring.h"
#include "app/widgets/painted/figure_label.h"
#include "app/widgets/painted/picture.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace coolwarm {

namespace {

constexpr qint64 settling = 800;     // milliseconds: longer than between two presses of one key
constexpr QSizeF poseSize(8.9, 4.9); // em
constexpr int ringsShare = 27;       // of the width, and the controls' share
constexpr int controlsShare = 20;
constexpr qreal ringsMost = 36; // em

} // namespace

RunningPane::RunningPane(QWidget* parent)
    : QWidget(parent),
      m_title(wrappedLabel(TextRole::PageTitle)),
      m_times(wrappedLabel(TextRole::Muted)),
      m_words(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_left(new FigureLabel),
      m_ring(new CountdownRing(Accent::Ice)),
      m_cue(new CueNote),
      m_far(new ActionButton(ActionButton::Kind::Compact, tr("Large clock   F11"))),
      m_stop(new ActionButton(ActionButton::Kind::Secondary, tr("Take it off now"))),
      m_shorter(new ActionButton(ActionButton::Kind::Secondary, tr("1 min less"))),
      m_longer(new ActionButton(ActionButton::Kind::Secondary, tr("1 min more"))),
      m_discard(new ActionButton(ActionButton::Kind::Compact, {})),
      m_pain(new PainPicker(tr("Pain before"))),
      m_pose(new Picture(poseSize,
                         [this](QPainter& painter, const QRectF& box) {
                             paintPose(painter, box, m_view.position.pose, m_view.modality);
                         })),
      m_position(wrappedLabel(TextRole::Section)),
      m_positionDetail(wrappedLabel(TextRole::Muted)) {
    // In the order of CueLine.
    const QString signs = tr("Numb, white, blistered or burning: take the pack off at once.");
    m_cue->addNote(tr("Look at your skin now and then"), signs);
    m_cue->addNote(tr("Now look at your skin"), signs);
    m_cue->addNote(tr("One minute left"), tr("Then take the pack off."));
    presentAs(*m_pose, QAccessible::Graphic);
    m_pose->setObjectName(QStringLiteral("pose"));
    m_far->setAccessibleName(tr("Large clock"));
    m_far->setToolTip(tr("The time as large as the screen, to be read from across the room"));
    m_times->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_left->setObjectName(QStringLiteral("timeLeft"));
    setTextRole(m_left, TextRole::PageTitle);
    m_left->hide();
    m_ring->setOnGlow();
    m_stop->setLarge(true);
    m_shorter->setAccessibleName(tr("One minute less"));
    m_longer->setAccessibleName(tr("One minute more"));

    setFocusProxy(m_stop);
    m_stop->installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(buildHeading());
    column->addWidget(buildParts(), 1);
    new RoomWatch(this, [this](const Room& room) { arrange(room); });

    connect(m_stop, &QPushButton::clicked, this, &RunningPane::stopWanted);
    connect(m_far, &QPushButton::clicked, this, &RunningPane::farViewWanted);
    connect(m_discard, &QPushButton::clicked, this, &RunningPane::discardWanted);
    connect(m_shorter, &QPushButton::clicked, this,
            [this] { emit replanWanted(m_view.planned - std::chrono::minutes{1}); });
    connect(m_longer, &QPushButton::clicked, this,
            [this] { emit replanWanted(m_view.planned + std::chrono::minutes{1}); });
    connect(m_pain, &PainPicker::painChanged, this, &RunningPane::painChanged);
}

QWidget* RunningPane::buildHeading() {
    auto* words = new QWidget;
    words->setLayout(m_words);
    m_words->setContentsMargins({});
    m_words->addWidget(m_title, 1);
    m_words->addWidget(m_times);
    auto* warning = new ActionButton(ActionButton::Kind::Compact, tr("Warning signs"));
    warning->setUrgent();
    connect(warning, &QPushButton::clicked, this, &RunningPane::signsWanted);
    m_buttons = flowOf({warning, m_far}, FlowLayout::Side::Trailing);
    auto* heading = new SideBySide(fontMetrics().height() / 2);
    heading->addPart(words, 1);
    heading->addPart(m_buttons, 0);
    return heading;
}

QWidget* RunningPane::buildParts() {
    m_parts = new SideBySide(fontMetrics().height());
    auto* place = new QWidget;
    m_rings = new QVBoxLayout(place);
    m_rings->setContentsMargins({});
    m_rings->addWidget(m_ring);
    m_parts->addPart(place, ringsShare);
    m_parts->addPart(buildControls(), controlsShare);
    m_parts->stackUpwards(); // what can be done is in sight first, without scrolling
    connect(m_parts, &SideBySide::turned, this, &RunningPane::placeLeft);
    return m_parts;
}

QWidget* RunningPane::buildPosition() {
    auto* card = new Card;
    auto* row = new QHBoxLayout(card);
    row->setContentsMargins({});
    row->setSpacing(fontMetrics().height());
    row->addWidget(m_pose);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_position);
    words->addWidget(m_positionDetail);
    row->addLayout(words, 1);
    return card;
}

// A digit means the pain, wherever the focus is.
void RunningPane::keyPressEvent(QKeyEvent* event) {
    if (!m_pain->takeDigit(*event))
        QWidget::keyPressEvent(event);
}

void RunningPane::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    m_ring->paintGlowOn(painter, *this);
}

// Beside "Take it off now" where the ring is out of sight.
void RunningPane::placeLeft() {
    m_left->setVisible(m_isBelow || m_parts->isStacked() || m_ring->isHidden());
}

// In a low window the controls reach below its edge: the ring does not, and the words above take
// little of its height.
void RunningPane::arrange(const Room& room) {
    m_room = room;
    setTextRole(m_title, room.low || room.narrow ? TextRole::Section : TextRole::PageTitle);
    for (QWidget* round : {static_cast<QWidget*>(m_ring), m_circle})
        if (round != nullptr)
            m_rings->setAlignment(round, room.low ? Qt::AlignTop : Qt::Alignment());
    m_pose->setVisible(m_view.position.pose != Pose::Anyhow && !room.narrow);
    m_stop->setLarge(!room.low);
    placeWords();
    fitRing();
}

// The times stand beside the title where both fit into one line, or below it.
void RunningPane::placeWords() {
    const auto lengthOf = [](const QLabel& label) {
        return label.fontMetrics().horizontalAdvance(label.text());
    };
    const int line = lengthOf(*m_title) + lengthOf(*m_times) + m_buttons->sizeHint().width() +
                     2 * fontMetrics().height();
    const bool below = m_room.low || m_room.narrow || width() < line;
    m_words->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_words->setSpacing(below ? 0 : fontMetrics().height() / 2);
    m_times->setWordWrap(below);
    m_times->setAlignment((below ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
}

void RunningPane::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeWords();
}

void RunningPane::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_shown.start();
}

// The button comes to have the focus by itself: a key that was meant for the start, and pressed
// twice, must not stop it.
bool RunningPane::eventFilter(QObject* watched, QEvent* event) {
    const bool isKey =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space;
    return (watched == m_stop && isKey && !m_shown.hasExpired(settling)) ||
           QWidget::eventFilter(watched, event);
}

void RunningPane::fitRing() {
    const int half = std::max(window()->height() / 2, m_ring->minimumSizeHint().height());
    const int most = qRound(ringsMost * emOf(QApplication::font()));
    for (QWidget* round : {static_cast<QWidget*>(m_ring), m_circle})
        if (round != nullptr)
            round->setMaximumSize(most, m_room.low ? std::min(half, most) : most);
}

QWidget* RunningPane::buildControls() {
    auto* controls = new QWidget;
    auto* column = new QVBoxLayout(controls);
    m_controls = column;
    column->setContentsMargins({});
    auto* minutes = new QHBoxLayout;
    minutes->addWidget(m_shorter);
    minutes->addWidget(m_longer);
    const int gap = fontMetrics().height() * 2 / 3;
    auto* acting = new SideBySide(gap);
    acting->addPart(m_left, 0);
    acting->addPart(m_stop, 1);
    column->setSpacing(gap);
    column->addStretch();
    column->addWidget(buildPosition());
    column->addWidget(m_cue);
    column->addWidget(m_pain);
    column->addLayout(minutes);
    column->addWidget(new InSight(acting, [this](bool below) {
        m_isBelow = below;
        placeLeft();
    }));
    column->addWidget(m_discard);
    column->addStretch();
    // The place of the discard button stays when it goes, so that nothing jumps under a finger.
    QSizePolicy policy = m_discard->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_discard->setSizePolicy(policy);
    return controls;
}

void RunningPane::addBreathing(QWidget* card, QWidget* circle) {
    m_circle = circle;
    m_rings->addWidget(circle);
    m_controls->insertWidget(m_controls->indexOf(m_pain), card);
    showCircle(circle->isVisibleTo(this));
}

void RunningPane::showCircle(bool shown) {
    m_ring->setVisible(!shown);
    arrange(m_room);
    placeLeft();
}

void RunningPane::display(const RunningView& view) {
    const Accent accent = accentFor(view.modality);
    if (m_view.modality != view.modality)
        update(); // the glow
    m_ring->setAccent(accent);
    m_ring->setProgress(view.progress);
    m_ring->setCentreText(view.big);
    m_ring->setSubText(view.small);
    m_left->setText(view.big);
    fitRing();
    if (m_view.spoken != view.spoken) {
        m_ring->setAccessibleName(view.title);
        m_ring->setValueText(view.spoken);
        m_left->setAccessibleName(view.spoken);
    }
    if (m_title->text() != view.title || m_times->text() != view.times) {
        m_title->setText(view.title);
        m_times->setText(view.times);
        placeWords();
    }
    setAccent(m_title, accent);
    m_pain->setAccent(accent);
    m_pain->setPain(view.painBefore);
    m_shorter->setEnabled(view.mayShorten);
    m_longer->setEnabled(view.mayLengthen);
    rewrite(*m_discard, view.discardText);
    m_discard->setVisible(view.mayDiscard);
    m_position->setText(view.position.headline);
    m_positionDetail->setText(view.position.detail);
    m_pose->setAccessibleName(view.position.drawing);
    if (m_view.position.pose != view.position.pose)
        m_pose->update();
    m_view = view;
    m_pose->setVisible(view.position.pose != Pose::Anyhow && !m_room.narrow);
}

void RunningPane::displayCue(CueLine cue) {
    m_cue->showNote(static_cast<int>(cue), cue != CueLine::None);
}

} // namespace coolwarm
