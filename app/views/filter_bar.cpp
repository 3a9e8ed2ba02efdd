// SPDX-License-Identifier: MIT
// Presets for the dates, and two date fields for a range of one's own.
#include "app/views/filter_bar.h"

#include "app/text/format.h"
#include "app/widgets/flow_layout.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLocale>

namespace coolwarm {

namespace {

enum class Range { All, Today, Week, Month, Year, Own };

std::optional<std::chrono::local_days> toLocalDay(const QDate& date) {
    if (!date.isValid())
        return std::nullopt;
    const QDate epoch(1970, 1, 1);
    return std::chrono::local_days{std::chrono::days{epoch.daysTo(date)}};
}

QComboBox* namedCombo(const QString& name) {
    auto* combo = new QComboBox;
    combo->setAccessibleName(name);
    combo->setToolTip(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return combo;
}

QDateEdit* namedDate(const QString& name) {
    auto* edit = new QDateEdit;
    edit->setAccessibleName(name);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
    return edit;
}

} // namespace

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent),
      m_range(namedCombo(tr("Dates"))),
      m_from(namedDate(tr("From"))),
      m_between(new QLabel(tr("to", "between two dates"))),
      m_to(namedDate(tr("To"))),
      m_modality(namedCombo(tr("Therapy"))),
      m_site(namedCombo(tr("Site"))) {
    const auto addRange = [this](const QString& text, Range range) {
        m_range->addItem(text, static_cast<int>(range));
    };
    addRange(tr("All dates"), Range::All);
    addRange(tr("Today"), Range::Today);
    addRange(tr("Last 7 days"), Range::Week);
    addRange(tr("Last 30 days"), Range::Month);
    addRange(tr("This year"), Range::Year);
    addRange(tr("From … to …"), Range::Own);
    m_modality->addItem(tr("Ice and heat"));
    for (const Modality modality : bothModalities)
        m_modality->addItem(modalityText(modality), static_cast<int>(modality));
    m_site->addItem(tr("All sites"));

    m_between->setMinimumHeight(m_from->sizeHint().height()); // stands in the middle beside them
    auto* row = new FlowLayout(fontMetrics().height() / 2);
    row->setContentsMargins({});
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_range, m_from, m_between, m_to, m_modality, m_site})
        row->addWidget(part);
    setLayout(row);
    applyPreset();

    connect(m_range, &QComboBox::currentIndexChanged, this, [this] {
        applyPreset();
        emit filterChanged();
    });
    connect(m_from, &QDateEdit::dateChanged, this, [this](const QDate& date) {
        if (m_to->date() < date)
            m_to->setDate(date);
        emit filterChanged();
    });
    connect(m_to, &QDateEdit::dateChanged, this, [this](const QDate& date) {
        if (m_from->date() > date)
            m_from->setDate(date);
        emit filterChanged();
    });
    connect(m_modality, &QComboBox::currentIndexChanged, this, &FilterBar::filterChanged);
    connect(m_site, &QComboBox::currentIndexChanged, this, &FilterBar::filterChanged);
}

void FilterBar::setToday(const QDate& today) {
    if (today == m_today)
        return;
    const bool first = !m_today.isValid();
    m_today = today;
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietTo(m_to);
    if (first) {
        m_from->setDate(today);
        m_to->setDate(today);
    }
    emit filterChanged();
}

void FilterBar::applyPreset() {
    const bool own = static_cast<Range>(m_range->currentData().toInt()) == Range::Own;
    for (QWidget* part : std::initializer_list<QWidget*>{m_from, m_between, m_to})
        part->setVisible(own);
}

std::pair<QDate, QDate> FilterBar::dates() const {
    const QDate today = m_today;
    switch (static_cast<Range>(m_range->currentData().toInt())) {
    case Range::Today:
        return {today, today};
    case Range::Week:
        return {today.addDays(-6), today};
    case Range::Month:
        return {today.addDays(-29), today};
    case Range::Year:
        return {QDate(today.year(), 1, 1), today};
    case Range::Own:
        return {m_from->date(), m_to->date()};
    case Range::All:
        break;
    }
    return {};
}

HistoryFilter FilterBar::filter() const {
    HistoryFilter filter;
    const auto [from, to] = dates();
    filter.from = toLocalDay(from);
    filter.to = toLocalDay(to);
    if (const QVariant modality = m_modality->currentData(); modality.isValid())
        filter.modality = static_cast<Modality>(modality.toInt());
    if (const QVariant site = m_site->currentData(); site.isValid())
        filter.site = Site::of(site.toString().toStdString());
    return filter;
}

QString FilterBar::rangeText() const {
    const auto [from, to] = dates();
    if (!from.isValid())
        return tr("All dates");
    const auto shown = [](const QDate& date) {
        return QLocale().toString(date, QLocale::ShortFormat);
    };
    return from == to ? shown(from) : tr("%1 to %2", "two dates").arg(shown(from), shown(to));
}

void FilterBar::setSites(const std::vector<Site>& sites) {
    const QSignalBlocker quiet(m_site);
    const QVariant chosen = m_site->currentData();
    while (m_site->count() > 1)
        m_site->removeItem(1);
    for (const Site& site : sites)
        m_site->addItem(siteText(site), fromUtf8(site.name()));
    m_site->setCurrentIndex(chosen.isValid() ? std::max(0, m_site->findData(chosen)) : 0);
}

} // namespace coolwarm
