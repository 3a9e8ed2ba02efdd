// SPDX-License-Identifier: MIT
// Three boxes, of which the one of dates also holds the bouts of the part of the body.
#include "app/pages/trends/trend_pickers.h"

#include "app/pages/history/filters/dates_dialog.h"
#include "app/pages/history/filters/filter_kind.h"
#include "app/paint/charts/time_axis.h"
#include "app/text/format.h"
#include "app/widgets/layout/flow_layout.h"
#include "core/domain/modality.h"
#include "core/time/day_of.h"
#include "core/time/moment.h"

#include <QComboBox>
#include <QLocale>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace coolwarm {

namespace {

constexpr int boutsFrom = 100; // data of an entry: a range of dates, or a bout behind this number
constexpr int anyTime = -1;

QComboBox* newBox(const QString& name, const QString& objectName) {
    constexpr int shown = 14; // letters; longer ones are cut in the closed box
    auto* box = new QComboBox;
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(shown);
    return box;
}

void chooseData(QComboBox& box, const QVariant& data) {
    box.setCurrentIndex(std::max(0, box.findData(data)));
}

} // namespace

TrendPickers::TrendPickers(QWidget* parent)
    : QWidget(parent),
      m_site(newBox(nameOf(FilterKind::Site), QStringLiteral("trendsSite"))),
      m_dates(newBox(tr("Dates or bout"), QStringLiteral("trendsDates"))),
      m_modality(newBox(nameOf(FilterKind::Modality), QStringLiteral("trendsModality"))) {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(flowOf({m_site, m_dates, m_modality}));
    m_modality->addItem(nameOfNone(FilterKind::Modality), anyTime);
    for (const FilterEntry& entry : entriesOf(FilterKind::Modality, {}))
        m_modality->addItem(entry.chip, entry.value);
    setSites({});
    fillDates();
    chooseData(*m_dates, static_cast<int>(DateRange::FourWeeks));
    m_before = m_dates->currentIndex();
    connect(m_site, &QComboBox::activated, this, [this] {
        fillDates();
        emit filterChanged();
    });
    connect(m_dates, &QComboBox::activated, this, &TrendPickers::choose);
    connect(m_modality, &QComboBox::activated, this, &TrendPickers::filterChanged);
}

TrendsFilter TrendPickers::filter() const {
    TrendsFilter filter;
    filter.site = Site::of(m_site->currentData().toString().toStdString());
    if (m_modality->currentIndex() > 0)
        filter.modality = static_cast<Modality>(m_modality->currentData().toInt());
    const int dates = m_dates->currentData().toInt();
    if (dates >= boutsFrom) {
        const BoutSpan& bout = m_offered.at(static_cast<std::size_t>(dates - boutsFrom));
        filter.site = bout.site;
        filter.from = dayOf(bout.began);
        filter.to = bout.ended ? dayOf(*bout.ended) : toLocalDays(m_today);
        filter.to = std::max(*filter.to, *filter.from);
    } else if (dates != anyTime) {
        const auto range = static_cast<DateRange>(dates);
        const auto [from, to] =
            range == DateRange::Own ? std::pair{m_from, m_to} : daysOf(range, m_today);
        filter.from = toLocalDays(from);
        filter.to = toLocalDays(to);
    }
    return filter;
}

QString TrendPickers::words() const {
    const bool isOwn = m_dates->currentData() == static_cast<int>(DateRange::Own);
    QString words = m_site->currentText() + QStringLiteral(" · ") +
                    (isOwn ? rangeText(m_from, m_to) : m_dates->currentText());
    if (m_modality->currentIndex() > 0)
        words += QStringLiteral(" · ") + m_modality->currentText();
    return words;
}

void TrendPickers::setToday(const QDate& today) {
    m_today = today;
    if (!m_from.isValid())
        m_from = m_to = today;
}

void TrendPickers::setSites(const std::vector<Site>& sites) {
    const QVariant chosen = m_site->currentData();
    const QSignalBlocker quiet(m_site);
    m_site->clear();
    m_site->addItem(nameOfNone(FilterKind::Site), QString());
    for (const FilterEntry& entry : entriesOf(FilterKind::Site, sites))
        m_site->addItem(entry.name, entry.value);
    chooseData(*m_site, chosen);
}

void TrendPickers::chooseSite(const Site& site) {
    chooseData(*m_site, fromUtf8(site.name()));
    fillDates();
}

void TrendPickers::setBouts(const std::vector<BoutSpan>& bouts) {
    m_bouts = bouts;
    fillDates();
}

// A bout that is chosen stays so as long as it is offered.
void TrendPickers::fillDates() {
    const QSignalBlocker quiet(m_dates);
    const QString words = m_dates->currentText();
    const QVariant chosen = m_dates->currentData();
    const auto site = Site::of(m_site->currentData().toString().toStdString());
    m_dates->clear();
    m_dates->addItem(nameOfNone(FilterKind::Dates), anyTime);
    for (const FilterEntry& entry : entriesOf(FilterKind::Dates, {}))
        m_dates->addItem(entry.name, entry.value);
    m_offered.clear();
    for (const BoutSpan& bout : m_bouts) {
        if (site && !(bout.site == *site))
            continue;
        const QDate day = toQDate(dayOf(bout.began));
        // The year of a bout of this year would only be cut off.
        const QString began = day.year() == m_today.year()
                                  ? dayAndMonth(day, QLocale())
                                  : QLocale().toString(day, QLocale::ShortFormat);
        QString name =
            bout.ended
                ? tr("Bout of %1")
                      .arg(rangeText(toQDate(dayOf(bout.began)), toQDate(dayOf(*bout.ended))))
                : tr("This bout, since %1").arg(began);
        if (!site)
            name = tr("%1, %2", "a bout, and where").arg(name, siteText(bout.site));
        m_dates->addItem(name, boutsFrom + static_cast<int>(m_offered.size()));
        m_offered.push_back(bout);
    }
    const bool wasBout = chosen.toInt() >= boutsFrom;
    if (wasBout)
        m_dates->setCurrentIndex(std::max(0, m_dates->findText(words)));
    else
        chooseData(*m_dates, chosen);
    m_before = m_dates->currentIndex();
}

bool TrendPickers::chooseOpenBout() {
    for (std::size_t at = 0; at < m_offered.size(); ++at)
        if (!m_offered[at].ended && m_site->currentIndex() > 0) {
            chooseData(*m_dates, boutsFrom + static_cast<int>(at));
            m_before = m_dates->currentIndex();
            emit filterChanged();
            return true;
        }
    return false;
}

void TrendPickers::choose() {
    if (m_dates->currentData() == static_cast<int>(DateRange::Own))
        return askForDates();
    m_before = m_dates->currentIndex();
    emit filterChanged();
}

// Until days are named, what was shown before stays chosen.
void TrendPickers::askForDates() {
    const int own = m_dates->currentIndex();
    m_dates->setCurrentIndex(m_before);
    auto* dialog = new DatesDialog(
        m_from, m_to, [this] { return m_today; }, window());
    connect(dialog, &DatesDialog::chosen, this, [this, own](const QDate& from, const QDate& to) {
        m_from = from;
        m_to = to;
        m_dates->setCurrentIndex(own);
        m_before = own;
        emit filterChanged();
    });
    dialog->runForm();
}

} // namespace coolwarm
