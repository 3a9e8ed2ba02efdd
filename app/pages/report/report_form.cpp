// SPDX-License-Identifier: MIT
// Boxes and lists in a column.
#include "app/pages/report/report_form.h"

#include "app/text/format.h"
#include "app/widgets/fields/time_field.h"
#include "app/widgets/fields/time_fields.h"
#include "app/widgets/fields/wrapped_check.h"
#include "core/domain/site/site.h"

#include <QComboBox>
#include <QFormLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace coolwarm {

namespace {

QString rangeLabel(ReportRange range) {
    const auto days = daysOf(range);
    if (days)
        return ReportForm::tr("Last %Ln day(s)", "", *days);
    if (range == ReportRange::Bout)
        return ReportForm::tr("Newest bout");
    return range == ReportRange::Everything ? ReportForm::tr("Everything")
                                            : ReportForm::tr("Days of your choice");
}

QFormLayout* stackedForm() {
    auto* form = new QFormLayout;
    form->setContentsMargins({});
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    return form;
}

std::optional<QDateTime> valueOf(const QDate& day) {
    return day.isValid() ? std::optional(fieldValue(day)) : std::nullopt;
}

} // namespace

ReportForm::ReportForm(const ReportChoices& choices, const std::vector<Site>& sites,
                       const std::function<QDate()>& today, QWidget* parent)
    : QWidget(parent),
      m_sites(sites),
      m_range(new QComboBox),
      m_from(dayField(tr("From"), today)),
      m_to(dayField(tr("To"), today)),
      m_dates(new QWidget),
      m_site(new QComboBox),
      m_paper(new QComboBox) {
    build();
    fill(choices);
    showDates();
    for (QComboBox* box : {m_range, m_site, m_paper})
        connect(box, &QComboBox::activated, this, [this] {
            showDates();
            emit changed();
        });
    for (TimeField* field : {m_from, m_to})
        connect(field, &TimeField::changed, this, &ReportForm::changed);
    for (QCheckBox* section : m_sections)
        connect(section, &QCheckBox::clicked, this, &ReportForm::changed);
}

void ReportForm::build() {
    m_range->setObjectName(QStringLiteral("reportRange"));
    m_site->setObjectName(QStringLiteral("reportSite"));
    m_paper->setObjectName(QStringLiteral("reportPaper"));
    for (QComboBox* box : {m_range, m_site, m_paper}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(14);
    }
    auto* form = stackedForm();
    form->addRow(tr("&Days:"), m_range);
    auto* dates = stackedForm();
    m_dates->setLayout(dates);
    dates->addRow(tr("F&rom:"), m_from);
    dates->addRow(tr("&To:"), m_to);
    form->addRow(m_dates);
    form->addRow(tr("&Part of the body:"), m_site);
    form->addRow(tr("Pap&er:"), m_paper);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(form);
    for (const ReportSection section : allReportSections) {
        auto* box = new WrappedCheck(sectionLabel(section));
        box->setObjectName(QStringLiteral("section-") + wordOf(section));
        m_sections.push_back(box);
        column->addWidget(box);
    }
    column->addStretch();
}

void ReportForm::fill(const ReportChoices& choices) {
    for (const ReportRange range : allReportRanges)
        m_range->addItem(rangeLabel(range));
    m_range->setCurrentIndex(static_cast<int>(choices.range));
    m_from->setValue(valueOf(choices.from));
    m_to->setValue(valueOf(choices.to));
    m_site->addItem(tr("All parts of the body"));
    for (const Site& site : m_sites) {
        m_site->addItem(siteText(site));
        if (choices.site == site)
            m_site->setCurrentIndex(m_site->count() - 1);
    }
    for (const ReportPaper paper : {ReportPaper::A4, ReportPaper::Letter})
        m_paper->addItem(wordOf(paper));
    m_paper->setCurrentIndex(static_cast<int>(choices.paper));
    for (std::size_t at = 0; at < m_sections.size(); ++at)
        m_sections[at]->setChecked(choices.sections.has(allReportSections.at(at)));
}

void ReportForm::showDates() {
    m_dates->setVisible(m_range->currentIndex() == static_cast<int>(ReportRange::Dates));
}

ReportChoices ReportForm::choices() const {
    ReportChoices choices;
    choices.range = allReportRanges.at(static_cast<std::size_t>(m_range->currentIndex()));
    choices.from = m_from->value() ? m_from->value()->date() : QDate();
    choices.to = m_to->value() ? m_to->value()->date() : QDate();
    if (m_site->currentIndex() > 0)
        choices.site = m_sites.at(static_cast<std::size_t>(m_site->currentIndex()) - 1);
    choices.paper = static_cast<ReportPaper>(m_paper->currentIndex());
    for (std::size_t at = 0; at < m_sections.size(); ++at)
        choices.sections.set(allReportSections.at(at), m_sections[at]->isChecked());
    return choices;
}

bool ReportForm::judge() {
    if (m_range->currentIndex() != static_cast<int>(ReportRange::Dates))
        return true;
    if (!m_from->judge() || !m_to->judge())
        return false;
    const ReportChoices now = choices();
    if (now.from <= now.to)
        return true;
    m_to->say(tr("The last day lies before the first one. Exchange the two."));
    return false;
}

} // namespace coolwarm
