// SPDX-License-Identifier: MIT
// The records of a long list, read away from the window's thread as they are looked at.
#pragma once

#include "app/control/background.h"
#include "app/control/history_source.h"
#include "core/log/ports/history_reader.h"
#include "core/log/ports/history_row.h"

#include <QCache>
#include <QObject>
#include <QString>

#include <optional>
#include <vector>

namespace coolwarm {

/// Keeps the rows of a list and the records that were seen last. A page that is not there is
/// asked for on a worker; one at a time, the latest wish first, and old wishes are forgotten, so
/// that whoever scrolls past a million rows waits for none of them.
class HistoryPages : public QObject {
    Q_OBJECT

public:
    static constexpr int pageRows = 256;
    using Page = std::vector<std::optional<HistoryRecord>>; ///< nothing: it is gone from the log

    HistoryPages(HistoryReaderFactory makeReader, Background& background,
                 QObject* parent = nullptr);
    ~HistoryPages() override;

    [[nodiscard]] const std::vector<RowNumber>& rows() const { return m_rows; }
    [[nodiscard]] int size() const { return static_cast<int>(m_rows.size()); }

    /// Another list takes the place of the rows; what was read of their records stays.
    void setRows(std::vector<RowNumber> rows);
    /// The records may be others by now: they will be read anew.
    void forget();
    /// A page of the rows that was read elsewhere.
    void put(int number, Page page);

    /// The record in a row. Nothing when it is not there yet, and then it is asked for and
    /// arrived() follows; or when it is gone.
    [[nodiscard]] const HistoryRecord* at(int row);
    /// The pages that were looked at last, the very last first.
    [[nodiscard]] const std::vector<int>& lately() const { return m_lately; }

    /// The records of `rows`, each in its place.
    [[nodiscard]] static Page read(HistoryReader& reader, const std::vector<RowNumber>& rows);
    /// The rows of a page of a list.
    [[nodiscard]] static std::vector<RowNumber> rowsOf(const std::vector<RowNumber>& rows,
                                                       int number);

signals:
    /// The rows from `first` to `last` can be shown now.
    void arrived(int first, int last);
    void failed(const QString& trouble);

private:
    /// A connection that is used by one piece of work at a time.
    struct Shared {
        std::unique_ptr<HistoryReader> reader;
    };

    void dropWork();
    void want(int number);
    void fetchNext();
    void take(int number, Delivered<Page> delivered);
    void remember(int number);

    HistoryReaderFactory m_makeReader;
    Background& m_background;
    std::vector<RowNumber> m_rows;
    QCache<RowNumber, std::optional<HistoryRecord>> m_records;
    std::vector<int> m_lately;
    std::vector<int> m_wanted; ///< the latest wish last
    std::optional<int> m_coming;
    std::shared_ptr<Shared> m_shared;
    std::stop_source m_work;
    int m_list = 0; ///< counts dropWork(), so that an overtaken page is known as such
};

} // namespace coolwarm
