// SPDX-License-Identifier: MIT
// Turns the day's sessions and rests into the rows of the day strip.
#include "app/pages/today/day_card.h"

#include "app/style/text_role.h"
#include "app/text/format.h"
#include "app/widgets/layout/room_watch.h"
#include "app/widgets/layout/wrap_label.h"
#include "app/widgets/painted/movable_strip.h"
#include "core/domain/modality.h"
#include "core/domain/per_modality.h"
#include "core/domain/plan/planned_session.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace coolwarm {

namespace {

DayRow rowOf(Modality modality, Accent accent, const QList<DaySpan>& stretches) {
    return {modalityText(modality), accent, stretches};
}

QString legendText(const DayView& day) {
    if (std::ranges::any_of(day.blocks, &PlannedSession::isPinned))
        return DayCard::tr(
            "hatched: rest · outlined: full rest · dashed: planned · dot: moved by you");
    return day.hasPlanned
               ? DayCard::tr("hatched: the skin rests · outlined: full rest · dashed: planned")
               : DayCard::tr("hatched: the skin rests · outlined: full rest");
}

} // namespace

DayCard::DayCard(QWidget* parent)
    : Card(parent),
      m_title(new QLabel(tr("Today"))),
      m_summary(new WrapLabel),
      m_legend(new WrapLabel),
      m_strip(new MovableStrip),
      m_elsewhere(new WrapLabel),
      m_parts(new QBoxLayout(QBoxLayout::TopToBottom, this)) {
    setTextRole(m_title, TextRole::Section);
    for (QLabel* label : {m_summary, m_legend, m_elsewhere}) {
        setTextRole(label, TextRole::Muted);
        label->setTextFormat(Qt::PlainText);
    }
    m_summary->setObjectName(QStringLiteral("daySummary"));
    m_legend->setText(legendText(m_day));
    m_legend->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_strip->setAccessibleName(tr("Sessions and rests of today"));
    m_elsewhere->setObjectName(QStringLiteral("restsElsewhere"));
    m_elsewhere->hide();
    m_strip->hide(); // until something is to be drawn
    auto* heading = new QWidget;
    auto* row = new QHBoxLayout(heading);
    row->setContentsMargins({});
    row->addWidget(m_title);
    row->addWidget(m_summary, 1);
    row->addWidget(m_legend, 1);
    m_parts->setContentsMargins({});
    m_parts->addWidget(heading, 1);
    m_parts->addWidget(m_strip);
    m_parts->addWidget(m_elsewhere, 1);
    arrange();
    new RoomWatch(this, [this](const Room& room) {
        m_isNarrow = room.narrow;
        arrange();
    });
}

// A day of which nothing is drawn is one line.
void DayCard::arrange() {
    const bool isLine = m_strip->isHidden();
    m_legend->setVisible(!isLine && !m_isNarrow);
    m_parts->setDirection(isLine && !m_isNarrow ? QBoxLayout::LeftToRight
                                                : QBoxLayout::TopToBottom);
    m_elsewhere->setAlignment((isLine && !m_isNarrow ? Qt::AlignTrailing : Qt::AlignLeading) |
                              Qt::AlignVCenter);
}

void DayCard::addFoot(QWidget* foot) {
    m_parts->addWidget(foot);
}

void DayCard::display(const DayView& day) {
    const int chosen = m_strip->chosen();
    const std::optional<PlannedSession> before =
        chosen < 0 ? std::nullopt : std::optional(m_day.blocks[static_cast<std::size_t>(chosen)]);
    m_strip->giveUp(); // what was known about it may not be so any more
    m_day = day;
    m_summary->setText(day.summary);
    m_summary->setAccessibleName(day.spoken);
    //: %1 is a part of the body
    setAccessibleName(tr("Today: %1").arg(day.site));
    m_strip->setRange(day.from.secsTo(day.to), dayTicks(day.from, day.to, QLocale()));
    showDay();
    const auto next = std::exchange(m_next, std::nullopt);
    m_strip->choose(next ? blockLike(*next) : before ? blockLike(*before) : -1);
    m_strip->setDescription(day.hasPlanned ? tr("%1. The left and right arrow keys choose a "
                                                "planned session, with Alt they move it, and "
                                                "Enter shows the times at which it can be.")
                                                 .arg(day.description)
                                           : day.description);
    m_legend->setText(legendText(day));
    m_strip->setVisible(!day.isEmpty);
    arrange();
}

void DayCard::tryRows(const PerModality<QList<DaySpan>>& stretches) {
    m_strip->setRows({rowOf(Modality::Ice, Accent::Ice, stretches.ice),
                      rowOf(Modality::Heat, Accent::Heat, stretches.heat)});
}

void DayCard::showDay() {
    tryRows(m_day.stretches);
}

// A session is the same at its time, or where its time has changed by its number.
int DayCard::blockLike(const PlannedSession& before) const {
    const auto& blocks = m_day.blocks;
    auto found = std::ranges::find_if(
        blocks, [&](const PlannedSession& each) { return each.isPlacedAs(before); });
    if (found == blocks.end())
        found = std::ranges::find_if(
            blocks, [&](const PlannedSession& each) { return each.isSameAs(before); });
    return found == blocks.end() ? -1 : static_cast<int>(found - blocks.begin());
}

void DayCard::displayNow(const QDateTime& now, const QStringList& rests) {
    const QString text = rests.isEmpty()
                             ? QString()
                             //: Parts of the body that the page does not show.
                             : tr("Also resting: %1").arg(rests.join(QStringLiteral(" · ")));
    if (m_elsewhere->text() != text)
        m_elsewhere->setText(text);
    m_elsewhere->setVisible(!text.isEmpty());
    if (!m_day.from.isValid() || now < m_day.from || now > m_day.to) {
        m_strip->setNow(std::nullopt, {});
        return;
    }
    const QString clock = QLocale().toString(now.time(), QLocale::ShortFormat);
    m_strip->setNow(m_day.from.secsTo(now), tr("now %1").arg(clock));
}

} // namespace coolwarm
