// SPDX-License-Identifier: MIT
// The filters of the history: a search in the notes, and a chip for each filter that is on.
#pragma once

#include "app/pages/history/filters/filter_kind.h"
#include "core/domain/site/site.h"
#include "core/log/ports/history_filter.h"

#include <QDate>
#include <QWidget>

#include <map>

class QLineEdit;
class QMenu;

namespace coolwarm {

class ActionButton;
class FilterChip;

class FilterBar : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);

    [[nodiscard]] HistoryFilter filter() const;
    /// The range of dates in words, for the export: "All dates", "1 Nov 2026 to 20 Nov 2026".
    [[nodiscard]] QString rangeText() const;
    /// The day that the ranges count from.
    void setToday(const QDate& today);
    /// Offers these sites; keeps the one that is chosen.
    void setSites(const std::vector<Site>& sites);
    /// Puts the value of an entry of the kind on.
    void setFilter(FilterKind kind, const QVariant& value);
    /// Whether anything is filtered at all.
    [[nodiscard]] bool isFiltering() const;
    /// Back to everything.
    void clear();
    /// The focus goes to the search, behind what stands there; `typed` joins it.
    void startSearch(const QString& typed = {});

signals:
    void filterChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyMetrics();
    void buildChips();
    void fillMenu(QMenu* menu, FilterKind kind);
    void openMenuOf(FilterKind kind);
    void openMenuOfAll();
    void choose(FilterKind kind, const QVariant& value);
    void remove(FilterKind kind);
    void askForDates();
    void display();
    [[nodiscard]] QString wordsOf(FilterKind kind) const;
    [[nodiscard]] std::pair<QDate, QDate> dates() const;

    QDate m_today;
    QDate m_from; ///< the range of one's own, and its end
    QDate m_to;
    std::vector<Site> m_sites;
    std::map<FilterKind, QVariant> m_chosen; ///< the filters that are on
    QLineEdit* m_search;
    std::map<FilterKind, FilterChip*> m_chips;
    FilterChip* m_add;
    ActionButton* m_clear;
};

} // namespace coolwarm
