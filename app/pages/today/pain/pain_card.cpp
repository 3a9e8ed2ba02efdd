// SPDX-License-Identifier: MIT
// Eleven numbers in a row, and beside them what was told last.
#include "app/pages/today/pain/pain_card.h"

#include "app/control/engine_bridge.h"
#include "app/style/text_role.h"
#include "app/text/format.h"
#include "app/widgets/action_button.h"
#include "app/widgets/fields/pain_picker.h"
#include "app/widgets/fields/time_fields.h"
#include "app/widgets/layout/plain_text.h"
#include "app/widgets/layout/room_watch.h"
#include "app/widgets/layout/side_by_side.h"
#include "core/domain/diary/pain_entry.h"
#include "core/domain/session_id.h"
#include "core/engine/commands/pain.h"
#include "core/engine/status.h"
#include "core/time/reading.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>

namespace coolwarm {

PainCard::PainCard(EngineBridge& bridge, QWidget* parent)
    : Card(parent),
      m_bridge(bridge),
      m_picker(new PainPicker(tr("How is the pain now?"), PainPicker::Use::Press)),
      m_last(new QLabel),
      m_takeBack(new ActionButton(ActionButton::Kind::Compact, {})) {
    setTextRole(m_last, TextRole::Muted);
    m_last->setTextFormat(Qt::PlainText);
    m_last->setObjectName(QStringLiteral("lastPain"));
    m_takeBack->setObjectName(QStringLiteral("painTakeBack"));
    m_takeBack->setSign(Icon::TakeBack); // its words would leave the row no room
    m_takeBack->setAccessibleName(tr("Take it back"));
    m_takeBack->setToolTip(tipOf(tr("Take it back")));
    setLow();
    auto* last = new QWidget;
    auto* row = new QHBoxLayout(last);
    row->setContentsMargins({});
    row->addWidget(m_last, 1);
    row->addWidget(m_takeBack);
    auto* parts = new SideBySide(fontMetrics().height());
    parts->addPart(m_picker, 1);
    parts->addPart(last, 0);
    auto* column = new QHBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(parts);
    new RoomWatch(this, [this](const Room& room) { m_picker->setStacked(room.narrow); });
    connect(m_picker, &PainPicker::pressed, this, &PainCard::tell);
    connect(m_takeBack, &QPushButton::clicked, this, &PainCard::takeBack);
    display({});
}

void PainCard::tell(PainScore score) {
    const Status& status = m_bridge.status();
    PainEntry entry{SessionId::random(), score};
    entry.site = status.site;
    entry.at = momentOf(toDateTime(status.now.wallSecond()));
    emit wanted(AddPain{entry});
}

void PainCard::takeBack() {
    if (m_shown)
        emit wanted(DeletePain{*m_shown});
}

void PainCard::display(const PainToday& today) {
    m_shown = today.last ? std::optional(today.last->id) : std::nullopt;
    m_last->setText(today.lastText);
    m_last->setVisible(today.last.has_value());
    m_takeBack->setVisible(today.last.has_value());
    m_takeBack->setAccessibleDescription(today.lastText);
}

void PainCard::showEvent(QShowEvent* event) {
    Card::showEvent(event);
    window()->installEventFilter(this); // what no part has taken comes there at last
}

bool PainCard::eventFilter(QObject* watched, QEvent* event) {
    if (watched == window() && event->type() == QEvent::KeyPress && isVisible())
        return m_picker->takeDigit(static_cast<const QKeyEvent&>(*event));
    return Card::eventFilter(watched, event);
}

} // namespace coolwarm
