// SPDX-License-Identifier: MIT
// The filters above the history: a search in the notes, dates, and what a session was.
#pragma once

#include "app/pages/history/history_model.h"
#include "core/domain/site.h"
#include "core/log/ports/history_reader.h"

#include <QDate>
#include <QList>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace coolwarm {

class TimeField;

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
    /// Whether anything is filtered at all.
    [[nodiscard]] bool isFiltering() const;
    /// Back to all sessions.
    void clear();
    /// The focus goes to the search, behind what stands there; `typed` joins it.
    void startSearch(const QString& typed = {});

signals:
    void filterChanged();

private:
    void applyPreset();
    [[nodiscard]] std::pair<QDate, QDate> dates() const;

    void connectParts();
    void keepInOrder(const TimeField* changed, TimeField* other);
    [[nodiscard]] QList<QComboBox*> choices() const;

    QDate m_today;
    QLineEdit* m_search;
    QComboBox* m_range;
    TimeField* m_from;
    QLabel* m_between;
    TimeField* m_to;
    QComboBox* m_modality;
    QComboBox* m_site;
    QComboBox* m_outcome;
    QComboBox* m_window;
    QComboBox* m_pain;
};

} // namespace coolwarm
