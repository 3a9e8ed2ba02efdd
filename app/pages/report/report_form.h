// SPDX-License-Identifier: MIT
// The choices of a report: its days, part of the body, parts and paper.
#pragma once

#include "app/print/files/report_choices.h"
#include "core/domain/site/site.h"

#include <QDate>
#include <QWidget>

#include <functional>
#include <vector>

class QCheckBox;
class QComboBox;

namespace coolwarm {

class TimeField;

class ReportForm : public QWidget {
    Q_OBJECT

public:
    ReportForm(const ReportChoices& choices, const std::vector<Site>& sites,
               const std::function<QDate()>& today, QWidget* parent = nullptr);

    [[nodiscard]] ReportChoices choices() const;
    /// Whether its days can be read and the first is not behind the last; says so below them if
    /// not.
    [[nodiscard]] bool judge();

signals:
    void changed();

private:
    void build();
    void fill(const ReportChoices& choices);
    void showDates();

    std::vector<Site> m_sites;
    QComboBox* m_range;
    TimeField* m_from;
    TimeField* m_to;
    QWidget* m_dates;
    QComboBox* m_site;
    QComboBox* m_paper;
    std::vector<QCheckBox*> m_sections; ///< in the order of allReportSections
};

} // namespace coolwarm
