// SPDX-License-Identifier: MIT
// Keeps text and strip alike.
#include "app/pages/today/plan/busy_field.h"

#include "app/pages/today/plan/plan_fields.h"
#include "app/paint/day_ticks.h"
#include "app/text/format.h"
#include "core/time/day_of.h"

#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace coolwarm {

namespace {

constexpr std::chrono::minutes drawnStep{15};

} // namespace

BusyField::BusyField(std::chrono::sys_seconds now, const Zone& zone, QWidget* parent)
    : QWidget(parent),
      m_now(now),
      m_zone(zone),
      m_edit(new QLineEdit),
      //: Beside a strip of the day: the times that are not free.
      m_strip(new StretchStrip(tr("Busy"), std::chrono::seconds{drawnStep}.count())) {
    m_edit->setObjectName(QStringLiteral("planBusy"));
    m_edit->setPlaceholderText(tr("for example 12:00-13:30; 15:00-16:00"));
    m_edit->setAccessibleName(tr("Not today at"));
    m_strip->setObjectName(QStringLiteral("planBusyStrip"));
    m_strip->setAccessibleName(tr("Times of today that are not free"));
    m_strip->setDescription(tr("Drag over it to draw a time that is not free. With the keyboard, "
                               "type it into the field above instead."));
    m_strip->setToolTip(tr("Drag to draw a time that is not free"));
    setFocusProxy(m_edit);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_edit);
    setWaking(WakingHours::usual());
    connect(m_edit, &QLineEdit::textEdited, this, &BusyField::showOnStrip);
    connect(m_edit, &QLineEdit::textEdited, this, &BusyField::edited);
    connect(m_strip, &StretchStrip::drawn, this, &BusyField::takeFromStrip);
}

void BusyField::setBusy(const std::vector<BusyTime>& busy) {
    m_edit->setText(busyText(busy, m_now));
    showOnStrip();
}

std::optional<std::vector<BusyTime>> BusyField::busy() const {
    return busyTimesOf(m_edit->text(), m_now, m_zone);
}

// From a whole hour, so that the steps are whole quarters of one.
void BusyField::setWaking(const WakingHours& waking) {
    const std::chrono::local_seconds date{dayOf(m_zone.at(m_now))};
    const auto from = std::chrono::floor<std::chrono::hours>(waking.from());
    const auto to = waking.to() > waking.from() ? waking.to() : WakingHours::day;
    m_from = m_zone.fromLocal(date + from).utc;
    m_to = m_zone.fromLocal(date + to).utc;
    m_strip->setRange((m_to - m_from).count(),
                      dayTicks(toDateTime(m_from), toDateTime(m_to), QLocale()));
    //: A time of day.
    m_strip->setNow((m_now - m_from).count(), tr("now %1").arg(timeText(m_now, m_now)));
    showOnStrip();
}

void BusyField::showOnStrip() {
    const auto typed = busy();
    if (!typed)
        return; // half typed, most often
    QList<StretchStrip::Stretch> stretches;
    for (const BusyTime& each : *typed)
        stretches.append({(each.from - m_from).count(), (each.to - m_from).count()});
    std::ranges::sort(stretches, {}, &StretchStrip::Stretch::from);
    m_strip->setStretches(stretches);
}

void BusyField::takeFromStrip(const QList<StretchStrip::Stretch>& stretches) {
    std::vector<BusyTime> busy;
    for (const StretchStrip::Stretch& each : stretches)
        busy.push_back(
            {m_from + std::chrono::seconds{each.from}, m_from + std::chrono::seconds{each.to}});
    m_edit->setText(busyText(busy, m_now));
    emit edited();
}

} // namespace coolwarm
