// SPDX-License-Identifier: MIT
// Lays the words beside their buttons, or above them in little room.
#include "app/pages/today/bout/bout_line.h"

#include "app/accessible/announcement.h"
#include "app/style/text_role.h"
#include "app/widgets/action_button.h"
#include "app/widgets/layout/flow_layout.h"
#include "app/widgets/layout/room_watch.h"
#include "app/widgets/layout/side_by_side.h"

#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

namespace coolwarm {

BoutLine::BoutLine(QWidget* parent) : QWidget(parent) {
    hide();
}

// When it is first needed: most starts of the program have no bout to tell of.
void BoutLine::build() {
    m_text = new QLabel;
    m_text->setObjectName(QStringLiteral("boutDay"));
    setTextRole(m_text, TextRole::Muted);
    m_end = addButton(tr("End it"), "boutOver", &BoutLine::endWanted);
    m_begin = addButton(tr("Begin a bout…"), "boutBegin", &BoutLine::beginWanted);
    m_notNow = addButton(tr("Not now"), "boutNotNow", &BoutLine::refused);
    m_bout = new ActionButton(ActionButton::Kind::Compact, tr("Bout"));
    m_bout->setObjectName(QStringLiteral("boutButton"));
    m_bout->setAccessibleName(tr("Bout: open it, end it, or see all"));
    auto* menu = new QMenu(m_bout);
    menu->addAction(tr("Open the bout…"), this, &BoutLine::openWanted);
    menu->addAction(tr("End it now"), this, &BoutLine::endWanted);
    menu->addSeparator();
    menu->addAction(tr("All bouts…"), this, &BoutLine::allWanted);
    m_bout->attachMenu(menu);
    auto* parts = new SideBySide(fontMetrics().height() / 2);
    parts->addPart(m_text, 0);
    QWidget* acts = flowOf({m_end, m_bout, m_begin, m_notNow});
    parts->addPart(acts, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(parts);
    for (QWidget* part : std::initializer_list<QWidget*>{parts, m_text, acts})
        part->show(); // at once: the line may be seen already
    new RoomWatch(this, [this](const Room& room) { m_text->setWordWrap(room.narrow); });
}

ActionButton* BoutLine::addButton(const QString& text, const char* name,
                                  void (BoutLine::*pressed)()) {
    auto* button = new ActionButton(ActionButton::Kind::Compact, text);
    button->setObjectName(QLatin1String(name));
    connect(button, &QPushButton::clicked, this, pressed);
    return button;
}

// What the page shows again and again is said once. The keyboard stays in the line when the button
// that it was on goes.
void BoutLine::say(State state, const QString& text, bool mayBeOver) {
    if (m_text == nullptr)
        build();
    const bool isOther = state != m_state;
    const bool isNew = isOther || text != m_text->text();
    m_state = state;
    ActionButton* first = state == State::Day ? m_bout : m_begin;
    first->show();
    const QWidget* focus = window()->focusWidget();
    if (isOther && focus != nullptr && isAncestorOf(focus))
        first->setFocus(Qt::OtherFocusReason);
    m_bout->setVisible(state == State::Day);
    m_begin->setVisible(state == State::Proposal);
    m_notNow->setVisible(state == State::Proposal);
    m_end->setVisible(mayBeOver);
    m_text->setText(text);
    if (isNew)
        announce(*this, text);
}

void BoutLine::showDay(const QString& text, bool mayBeOver) {
    say(State::Day, text, mayBeOver);
}

void BoutLine::propose(const QString& site) {
    //: %1 is a part of the body.
    say(State::Proposal, tr("Is this the beginning of a bout (%1)?").arg(site), false);
}

} // namespace coolwarm
