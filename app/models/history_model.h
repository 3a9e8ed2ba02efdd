// SPDX-License-Identifier: MIT
// The history as a table, newest first, read page by page as it is looked at.
#pragma once

#include "app/bridge/background.h"
#include "app/models/history_source.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace coolwarm {

/// Rows of a filter. The count and the places where pages begin are read on a worker; a page of
/// rows is read when it is first shown, by key, so that every page costs the same. Display text is
/// in Qt::DisplayRole, the raw value in valueRole.
class HistoryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Start,
        Therapy,
        SiteColumn,
        Length,
        OutcomeColumn,
        Pain,
        NoteColumn,
        ColumnCount
    };
    static constexpr int valueRole = Qt::UserRole;

    /// `makeReader` is called once here and once on each worker.
    HistoryModel(HistoryReaderFactory makeReader, Background& background,
                 QObject* parent = nullptr);
    ~HistoryModel() override;

    /// Shows what the filter lets through, as soon as it is known.
    void setFilter(const HistoryFilter& filter);
    [[nodiscard]] const HistoryFilter& filter() const { return m_filter; }
    /// The day by which a start is shown with or without its year.
    void setToday(const QDate& today);
    /// Reads anew because the log has changed.
    void reload();
    /// Sums over what is shown; as of the last loaded().
    [[nodiscard]] const HistoryTotals& totals() const { return m_totals; }
    [[nodiscard]] bool isLoading() const { return m_loading; }

    /// The session of a row; nothing when the log could not be read.
    [[nodiscard]] std::optional<Session> sessionAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

signals:
    /// Rows and totals are those of the filter now.
    void loaded();
    void failed(const QString& trouble) const;

private:
    struct Overview {
        HistoryFilter filter;
        HistoryTotals totals;
        std::vector<HistoryKey> pageStarts;
    };
    using Page = std::vector<HistoryRow>;

    void showOverview(Delivered<Overview> delivered);
    [[nodiscard]] const Page* page(int number) const;

    HistoryReaderFactory m_makeReader;
    Background& m_background;
    std::unique_ptr<HistoryReader> m_reader;
    HistoryFilter m_filter;
    HistoryFilter m_shown; ///< the filter of the rows; m_filter while nothing is loading
    HistoryTotals m_totals;
    QDate m_today;
    std::vector<HistoryKey> m_pageStarts;
    int m_rows = 0;
    bool m_loading = false;
    int m_loads = 0; ///< counts reload(), so that an overtaken answer is known as such
    std::stop_source m_load;
    mutable QCache<int, Page> m_pages;
};

/// "214 sessions · 131 ice, 83 heat · mean pain change −1.9".
[[nodiscard]] QString totalsText(const HistoryTotals& totals);

} // namespace coolwarm
