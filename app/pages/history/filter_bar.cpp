// SPDX-License-Identifier: MIT
// Builds the filter's choices, with presets for the dates and two fields for other ones.
#include "app/pages/history/filter_bar.h"

#include "app/text/format.h"
#include "app/widgets/fields/time_fields.h"
#include "app/widgets/layout/flow_layout.h"
#include "app/widgets/layout/plain_text.h"
#include "core/domain/modality.h"
#include "core/domain/session.h"
#include "core/domain/site.h"
#include "core/log/ports/history_reader.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

namespace coolwarm {

namespace {

enum class Range { All, Today, Week, Month, Year, Own };

constexpr int longestSearch = 200; // characters; longer than any word that is looked for

template <class Kind>
void fill(QComboBox* combo, std::initializer_list<std::pair<QString, Kind>> entries) {
    for (const auto& [text, kind] : entries)
        combo->addItem(text, static_cast<int>(kind));
}

// The last day that was understood stays in force while another is typed.
QDate dayOf(const TimeField* field) {
    return field->lastValue().date();
}

QComboBox* namedCombo(const QString& name) {
    auto* combo = new QComboBox;
    combo->setAccessibleName(name);
    combo->setToolTip(tipOf(name));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return combo;
}

} // namespace

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent),
      m_search(new QLineEdit),
      m_range(namedCombo(tr("Dates"))),
      m_from(dayField(tr("From"), [this] { return m_today; })),
      m_between(new QLabel(tr("to", "between two dates"))),
      m_to(dayField(tr("To"), [this] { return m_today; })),
      m_modality(namedCombo(tr("Ice or heat"))),
      m_site(namedCombo(tr("Part of the body"))),
      m_outcome(namedCombo(tr("Result"))),
      m_window(namedCombo(tr("Within the recommended length"))),
      m_pain(namedCombo(tr("Pain change"))) {
    fill<Range>(m_range, {{tr("All dates"), Range::All},
                          {tr("Today"), Range::Today},
                          {tr("Last 7 days"), Range::Week},
                          {tr("Last 30 days"), Range::Month},
                          {tr("This year"), Range::Year},
                          {tr("From … to …"), Range::Own}});
    m_modality->addItem(tr("Ice and heat"));
    for (const Modality modality : bothModalities)
        m_modality->addItem(modalityText(modality), static_cast<int>(modality));
    m_site->setMaxVisibleItems(8); // so many fit below it on a small screen, with large letters too
    m_site->addItem(tr("All parts of the body"));
    m_site->setMaximumWidth(30 * fontMetrics().averageCharWidth()); // a name may be of any length
    m_outcome->addItem(tr("All results"));
    fill<Outcome>(m_outcome, {{tr("Completed"), Outcome::Completed},
                              {tr("Stopped early"), Outcome::StoppedEarly},
                              {tr("Too long"), Outcome::Overran},
                              {tr("Not confirmed"), Outcome::Unconfirmed}});
    m_window->addItem(tr("Any length"));
    m_window->addItem(tr("Within the recommended length"), true);
    m_window->addItem(tr("Outside the recommended length"), false);
    m_pain->addItem(tr("Any pain change"));
    fill<PainChange>(m_pain, {{tr("Better"), PainChange::Better},
                              {tr("The same"), PainChange::Same},
                              {tr("Worse"), PainChange::Worse},
                              {tr("Not known"), PainChange::NotKnown}});
    m_search->setPlaceholderText(tr("Search notes"));
    m_search->setAccessibleName(tr("Search notes"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(longestSearch);
    const QFontMetrics metrics = fontMetrics();
    m_search->setMinimumWidth(metrics.horizontalAdvance(m_search->placeholderText()) +
                              6 * metrics.averageCharWidth());

    m_between->setMinimumHeight(m_from->sizeHint().height()); // stands in the middle beside them
    auto* row = new FlowLayout(fontMetrics().height() / 2);
    row->setContentsMargins({});
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_range, m_from, m_between, m_to, m_modality, m_site,
                                         m_search, m_outcome, m_window, m_pain})
        row->addWidget(part);
    setLayout(row);
    applyPreset();
    connectParts();
}

QList<QComboBox*> FilterBar::choices() const {
    return {m_range, m_modality, m_site, m_outcome, m_window, m_pain};
}

void FilterBar::connectParts() {
    connect(m_range, &QComboBox::currentIndexChanged, this, &FilterBar::applyPreset);
    for (QComboBox* choice : choices())
        connect(choice, &QComboBox::currentIndexChanged, this, &FilterBar::filterChanged);
    connect(m_search, &QLineEdit::textChanged, this, &FilterBar::filterChanged);
    // The end that was not touched follows, so that a range has days in it.
    connect(m_from, &TimeField::changed, this, [this] { keepInOrder(m_from, m_to); });
    connect(m_to, &TimeField::changed, this, [this] { keepInOrder(m_to, m_from); });
}

void FilterBar::keepInOrder(const TimeField* changed, TimeField* other) {
    if (changed->value() && m_from->value() && m_to->value() && *m_to->value() < *m_from->value())
        other->setValue(changed->value());
    if (changed->value())
        emit filterChanged();
}

bool FilterBar::isFiltering() const {
    return filter() != HistoryFilter{};
}

void FilterBar::clear() {
    {
        const QSignalBlocker quiet(this);
        m_search->clear();
        for (QComboBox* choice : choices())
            choice->setCurrentIndex(0);
    }
    emit filterChanged();
}

void FilterBar::startSearch(const QString& typed) {
    m_search->setFocus(Qt::ShortcutFocusReason);
    if (typed.isEmpty())
        m_search->selectAll();
    else
        m_search->insert(typed);
}

void FilterBar::setToday(const QDate& today) {
    if (today == m_today)
        return;
    const bool first = !m_today.isValid();
    m_today = today;
    if (first) {
        m_from->setValue(fieldValue(today));
        m_to->setValue(fieldValue(today));
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
        return {dayOf(m_from), dayOf(m_to)};
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
    if (const QVariant outcome = m_outcome->currentData(); outcome.isValid())
        filter.outcome = static_cast<Outcome>(outcome.toInt());
    if (const QVariant within = m_window->currentData(); within.isValid())
        filter.withinWindow = within.toBool();
    if (const QVariant pain = m_pain->currentData(); pain.isValid())
        filter.painChange = static_cast<PainChange>(pain.toInt());
    filter.note = m_search->text().trimmed().toStdString();
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
