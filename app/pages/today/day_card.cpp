// SPDX-License-Identifier: MIT
// Turns the day's sessions and rests into the rows of the day strip.
#include "app/pages/today/day_card.h"

#include "app/style/text_role.h"
#include "app/text/format.h"
#include "app/widgets/day_strip.h"
#include "app/widgets/layout/elided_label.h"
#include "app/widgets/layout/wrap_label.h"
#include "core/domain/modality.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace coolwarm {

namespace {

DayRow rowOf(Modality modality, Accent accent, const QList<DaySpan>& stretches) {
    return {modalityText(modality), accent, stretches};
}

} // namespace

DayCard::DayCard(QWidget* parent)
    : Card(parent),
      m_title(new QLabel(tr("Today"))),
      m_site(new ElidedLabel),
      m_strip(new DayStrip),
      m_elsewhere(new WrapLabel) {
    setTextRole(m_title, TextRole::Section);
    setTextRole(m_site, TextRole::Muted);
    m_site->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_strip->setAccessibleName(tr("Sessions and rests of today"));
    auto* heading = new QHBoxLayout;
    heading->addWidget(m_title);
    heading->addWidget(m_site, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(heading);
    column->addWidget(m_strip);
    column->addWidget(m_elsewhere);
    setTextRole(m_elsewhere, TextRole::Muted);
    m_elsewhere->setTextFormat(Qt::PlainText);
    m_elsewhere->setObjectName(QStringLiteral("restsElsewhere"));
    m_elsewhere->hide();
}

void DayCard::display(const DayView& day, const QString& site) {
    m_from = day.from;
    m_to = day.to;
    m_site->setText(site);
    //: %1 is a part of the body
    setAccessibleName(tr("Today: %1").arg(site));
    m_strip->setRange(day.from.secsTo(day.to), dayTicks(day.from, day.to, QLocale()));
    m_strip->setRows({rowOf(Modality::Ice, Accent::Ice, day.stretches.ice),
                      rowOf(Modality::Heat, Accent::Heat, day.stretches.heat)});
    m_strip->setDescription(day.description);
}

void DayCard::displayNow(const QDateTime& now, const QStringList& rests) {
    const QString text = rests.isEmpty()
                             ? QString()
                             //: Parts of the body that the page does not show.
                             : tr("Also resting: %1").arg(rests.join(QStringLiteral(" · ")));
    if (m_elsewhere->text() != text)
        m_elsewhere->setText(text);
    m_elsewhere->setVisible(!text.isEmpty());
    if (!m_from.isValid() || now < m_from || now > m_to) {
        m_strip->setNow(std::nullopt, {});
        return;
    }
    const QString clock = QLocale().toString(now.time(), QLocale::ShortFormat);
    m_strip->setNow(m_from.secsTo(now), tr("now %1").arg(clock));
}

} // namespace coolwarm
