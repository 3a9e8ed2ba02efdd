// SPDX-License-Identifier: MIT
// Sign or ring, state, length and start of one therapy.
#include "app/pages/today/therapy_card.h"

#include "app/accessible/role.h"
#include "app/pages/today/delay_view.h"
#include "app/style/accents.h"
#include "app/style/text_role.h"
#include "app/widgets/action_button.h"
#include "app/widgets/keys/mnemonics.h"
#include "app/widgets/layout/plain_text.h"
#include "app/widgets/layout/wrap_label.h"
#include "app/widgets/length_choice.h"
#include "app/widgets/painted/countdown_ring.h"
#include "app/widgets/painted/picture.h"
#include "core/domain/modality.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace coolwarm {

namespace {

QLabel* centredLabel(TextRole role) {
    auto* label = new WrapLabel;
    setTextRole(label, role);
    label->setAlignment(Qt::AlignCenter);
    return label;
}

// What the menu offers to whoever has chosen no delay of their own.
constexpr std::chrono::seconds usualDelay{30};

constexpr qreal largeSign = 5.7; // em
constexpr qreal smallSign = 1.4;

Picture* signOf(Modality modality, qreal side) {
    return new Picture({side, side}, [modality](QPainter& painter, const QRectF& box) {
        paintIcon(painter, box, iconFor(modality),
                  accentOf(currentColours(), accentFor(modality)).text);
    });
}

std::chrono::seconds laterBy(std::chrono::seconds preferred) {
    return preferred > std::chrono::seconds{0} ? preferred : usualDelay;
}

} // namespace

TherapyCard::TherapyCard(Modality modality, const QKeySequence& shortcut, QWidget* parent)
    : Card(parent),
      m_modality(modality),
      m_shortcutText(shortcut.toString(QKeySequence::NativeText)),
      m_smallSign(signOf(modality, smallSign)),
      m_title(new QLabel),
      m_figures(new WrapLabel),
      m_sign(signOf(modality, largeSign)),
      m_ring(new CountdownRing(accentFor(modality))),
      m_state(centredLabel(TextRole::Section)),
      m_reason(centredLabel(TextRole::Muted)),
      m_length(new LengthChoice(accentFor(modality))),
      m_start(new ActionButton(ActionButton::Kind::Primary, {})),
      m_more(new ActionButton(ActionButton::Kind::Secondary, {})),
      m_menu(new QMenu(this)) {
    setTextRole(m_title, TextRole::CardTitle);
    setAccent(m_title, accentFor(modality));
    setTextRole(m_figures, TextRole::Muted);
    m_figures->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_start->setAccent(accentFor(modality));
    for (ActionButton* button : {m_start, m_more})
        button->setLarge(true);
    buildMenu();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(buildHeading());
    column->addWidget(m_ring, 1);
    column->addWidget(m_sign, 1);
    column->addWidget(buildDetails());
    arrange({});
    new RoomWatch(this, [this](const Room& room) { arrange(room); });

    connect(m_start, &QPushButton::clicked, this, [this] { emit startWanted({}); });
    connect(m_length, &LengthChoice::lengthChanged, this, [this] { m_lengthChosen = true; });
}

QWidget* TherapyCard::buildHeading() {
    auto* heading = new QWidget;
    auto* row = new QHBoxLayout(heading);
    row->setContentsMargins({});
    row->addWidget(m_smallSign);
    row->addWidget(m_title);
    row->addWidget(m_figures, 1);
    return heading;
}

QWidget* TherapyCard::buildDetails() {
    auto* starting = new QHBoxLayout;
    starting->addWidget(m_start, 1);
    starting->addWidget(m_more);
    m_details = new QWidget;
    m_reasonsPlace = new QWidget;
    auto* reason = new QVBoxLayout(m_reasonsPlace);
    reason->setContentsMargins({});
    reason->addWidget(m_reason, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(m_details);
    column->setContentsMargins({});
    column->addStretch();
    column->addWidget(m_state);
    column->addWidget(m_length);
    column->addWidget(m_reasonsPlace);
    column->addStretch();
    column->addLayout(starting);
    return m_details;
}

void TherapyCard::buildMenu() {
    m_more->attachMenu(m_menu);
    m_more->setObjectName(QStringLiteral("agoButton"));
    m_more->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    const QString name = tr("More ways to start");
    m_more->setToolTip(tipOf(name));
    m_more->setAccessibleName(name);
    // The style makes room for the entries alone.
    connect(m_menu, &QMenu::aboutToShow, this, [this] {
        const QFontMetrics metrics(m_menu->font());
        int widest = m_menu->minimumWidth();
        for (const QAction* entry : m_menu->actions())
            if (entry->isSeparator())
                widest = std::max(widest, metrics.horizontalAdvance(entry->text()) +
                                              3 * metrics.averageCharWidth());
        m_menu->setMinimumWidth(widest);
    });
    m_atOnce = m_menu->addAction(tr("Start at once"), this, [this] {
        emit startWanted({{}, std::chrono::seconds{0}});
    });
    m_menu->addSection(tr("The pack is on already"));
    for (const int minutes : std::array{1, 2, 3, 5, 10, 15})
        m_menu->addAction(tr("For %n minute(s)", "", minutes), this, [this, minutes] {
            emit startWanted({std::chrono::minutes{minutes}, std::nullopt});
        });
    m_menu->addSection(tr("You want to settle down first"));
    m_later = m_menu->addAction({}, this, [this] { emit startWanted({{}, laterBy(m_delay)}); });
    nameDelays();
}

void TherapyCard::nameDelays() {
    m_later->setText(tr("Start in %1").arg(delayText(laterBy(m_delay))));
    m_atOnce->setVisible(m_delay > std::chrono::seconds{0});
}

void TherapyCard::setStartDelay(std::chrono::seconds delay) {
    if (m_delay == delay)
        return;
    m_delay = delay;
    nameDelays();
    displayButton(m_view);
}

// What the ring says stands on the button too, which is to be in sight. Where there is room, all
// below it is as high in one state as in the other, so that both cards' rings stay alike and
// nothing jumps when a rest ends.
void TherapyCard::arrange(const Room& room) {
    m_room = room;
    const int line = fontMetrics().height();
    setClose(room.low && room.narrow);
    m_details->setMinimumHeight(room.low ? 0 : 9 * line);
    m_reasonsPlace->setMinimumHeight(room.low ? 0 : 2 * line);
    for (ActionButton* button : {m_start, m_more})
        button->setLarge(!room.low);
    displayPicture();
    displayButton(m_view);
}

// A ring while there is time to show, here or on the other card; else the therapy's own sign.
void TherapyCard::displayPicture() {
    m_ring->setVisible(m_view.hasRing && !m_room.low);
    m_sign->setVisible(!m_view.hasRing && !m_room.low);
    m_smallSign->setVisible(m_view.hasRing || m_room.low);
    setGlow(m_view.hasRing ? std::nullopt : std::optional(accentFor(m_modality)));
}

void TherapyCard::focusStart() {
    m_start->setFocus(Qt::OtherFocusReason);
}

std::chrono::minutes TherapyCard::length() const {
    return m_length->length();
}

void TherapyCard::displayButton(const CardView& view) {
    setUnavailable(*m_start, !view.mayStart);
    m_more->setVisible(view.mayStart);
    const QString text =
        view.mayStart && m_delay > std::chrono::seconds{0}
            ? tr("%1 in %2", "\"Start ice\", a delay").arg(view.buttonText, delayText(m_delay))
            : view.buttonText;
    rewrite(*m_start, view.mayStart && !m_shortcutText.isEmpty() && !m_room.narrow
                          ? tr("%1   %2", "button and its shortcut").arg(text, m_shortcutText)
                          : text);
    m_start->setAccessibleName(text);
    m_start->setAccessibleDescription(view.mayStart ? view.figures : view.whyNot);
}

void TherapyCard::display(const CardView& view) {
    m_ring->setProgress(view.progress);
    m_ring->setCentreText(view.big);
    m_ring->setSubText(view.small);
    if (m_view.spoken != view.spoken || m_view.title.isEmpty()) {
        m_ring->setAccessibleName(view.title);
        m_ring->setValueText(view.spoken);
    }
    m_length->display(view.window.least, view.window.most,
                      m_lengthChosen ? m_length->length() : view.length);
    CardView still = view; // what moves every second is shown; the rest only when it differs
    still.progress = m_view.progress;
    still.big = m_view.big;
    if (still == m_view)
        return;
    m_view = view;
    m_title->setText(view.title);
    setAccessibleName(view.title);
    m_figures->setText(view.figures);
    m_state->setText(view.stateLine);
    m_state->setVisible(!view.stateLine.isEmpty());
    m_reason->setText(view.reasonLine);
    m_length->setVisible(view.mayStart);
    displayPicture();
    displayButton(view);
}

} // namespace coolwarm
