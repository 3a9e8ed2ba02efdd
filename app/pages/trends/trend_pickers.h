// SPDX-License-Identifier: MIT
// What the trends are made of: part of the body, dates or a bout, ice or heat.
#pragma once

#include "core/domain/site/site.h"
#include "core/log/ports/trends_reader.h"
#include "core/report/trends/pain_series.h"

#include <QDate>
#include <QWidget>

#include <vector>

class QComboBox;

namespace coolwarm {

class TrendPickers : public QWidget {
    Q_OBJECT

public:
    explicit TrendPickers(QWidget* parent = nullptr);

    [[nodiscard]] TrendsFilter filter() const;
    /// What is chosen, in words: "Lower back · Last 4 weeks".
    [[nodiscard]] QString words() const;
    /// The day that the ranges count from.
    void setToday(const QDate& today);
    /// Offers these; keeps what is chosen.
    void setSites(const std::vector<Site>& sites);
    void setBouts(const std::vector<BoutSpan>& bouts);
    void chooseSite(const Site& site);
    /// As if somebody had chosen the bout that lasts at the part of the body; false without one.
    bool chooseOpenBout();

signals:
    void filterChanged();

private:
    void fillDates();
    void choose();
    void askForDates();

    QDate m_today;
    QDate m_from; ///< the range of one's own, and its end
    QDate m_to;
    std::vector<BoutSpan> m_bouts;
    std::vector<BoutSpan> m_offered; ///< those of the part of the body
    QComboBox* m_site;
    QComboBox* m_dates;
    QComboBox* m_modality;
    int m_before = 0; ///< what the dates were before the last choice
};

} // namespace coolwarm
