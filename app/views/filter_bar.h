// SPDX-License-Identifier: MIT
// The filters above the history: dates, therapy and site.
#pragma once

#include "app/models/history_model.h"

#include <QDate>
#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;

namespace coolwarm {

class FilterBar : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);

    [[nodiscard]] HistoryFilter filter() const;
    /// The range of dates in words, for the export: "All dates", "1 Nov 2026 to 20 Nov 2026".
    [[nodiscard]] QString rangeText() const;
    /// The day that the presets count from.
    void setToday(const QDate& today);
    /// Offers these sites; keeps the one that is chosen.
    void setSites(const std::vector<Site>& sites);

signals:
    void filterChanged();

private:
    void applyPreset();
    [[nodiscard]] std::pair<QDate, QDate> dates() const;

    QDate m_today;
    QComboBox* m_range;
    QDateEdit* m_from;
    QLabel* m_between;
    QDateEdit* m_to;
    QComboBox* m_modality;
    QComboBox* m_site;
};

} // namespace coolwarm
