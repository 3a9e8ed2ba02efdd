// SPDX-License-Identifier: MIT
// The history as a table or a diary of any length, of which only what is seen is read.
#pragma once

#include "app/pages/history/history_pages.h"
#include "app/text/states/history_cells.h"
#include "core/domain/session.h"
#include "core/domain/site/site.h"
#include "core/engine/commands/starting.h"
#include "core/log/ports/history_filter.h"
#include "core/log/ports/history_reader.h"
#include "core/log/ports/history_row.h"

#include <QAbstractTableModel>
#include <QDate>
#include <QString>

#include <functional>
#include <optional>

namespace coolwarm {

/// Records of a filter in an order. Which rows there are is read on a worker, the first of them
/// at once; the records of a page follow when it is looked at. A row that is not there yet shows
/// "…" and never makes anybody wait. Display text is in Qt::DisplayRole, the raw value in
/// valueRole. As a diary it has one column, newest first, and a heading before each day; a heading
/// is a row that cannot be chosen.
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

    /// `makeReader` is called on workers.
    HistoryModel(HistoryReaderFactory makeReader, Background& background,
                 QObject* parent = nullptr);
    ~HistoryModel() override;

    /// Shows what the filter lets through, as soon as it is known.
    void setFilter(const HistoryFilter& filter);
    [[nodiscard]] const HistoryFilter& filter() const { return m_asked.filter; }
    /// The order of the table, also while the diary is shown.
    [[nodiscard]] const HistoryOrder& order() const { return m_asked.order; }
    /// Shows the diary or the table, as soon as its first rows are known.
    void setDiary(bool diary);
    /// Whether what the rows show is the diary.
    [[nodiscard]] bool isDiary() const { return m_shown && m_shown->diary; }
    /// Whether there is more than one part of the body in the diary.
    [[nodiscard]] bool hasSeveralSites() const { return m_severalSites; }
    /// The day that begins at a row of the diary; nothing where a record stands.
    [[nodiscard]] std::optional<DayOfRecords> dayAt(int row) const;
    [[nodiscard]] bool isHeading(int row) const;
    /// The first record from `row` on, up or down by `step`; where there is none that way the
    /// first the other way. -1 without any.
    [[nodiscard]] int nearestRecord(int row, int step) const;
    /// By which number the record of a row can be found again in another view of the list.
    [[nodiscard]] std::optional<RowNumber> numberAt(int row) const;
    /// The row in which that record is shown; -1 when it is in none.
    [[nodiscard]] int rowWith(RowNumber number) const;
    /// The record of a row as it is kept here until rows or pages change; null while it is not
    /// there, and then dataChanged() follows.
    [[nodiscard]] const HistoryRecord* recordIn(int row) const { return m_pages->at(row); }
    [[nodiscard]] const QDate& today() const { return m_today; }
    void sort(int column, Qt::SortOrder order) override;
    /// How sites follow each other when they are what is sorted by.
    void setSites(const std::vector<Site>& inOrder);
    /// The day by which a start is shown with or without its year.
    void setToday(const QDate& today);
    /// Reads anew because the log has changed; rows that stay keep their selection.
    void reload();
    /// Sums over what is shown; as of the last loaded().
    [[nodiscard]] const HistoryTotals& totals() const { return m_totals; }
    /// Whether rows and totals are not yet those that were asked for last.
    [[nodiscard]] bool isLoading() const { return m_loading; }

    /// The record of a row; nothing while it is not there, and then dataChanged() follows.
    [[nodiscard]] std::optional<HistoryRecord> recordAt(int row) const;
    /// Hands the row of the last record of a day over, or of the nearest there is before it or
    /// else after it; -1 when the list is empty.
    void findDay(const QDate& day, std::function<void(int row)> take);
    /// Hands the text of rows (pairs of first and last) over: a header and a line for each, cells
    /// between tabs.
    void readText(const std::vector<std::pair<int, int>>& ranges,
                  std::function<void(const QString& text)> take);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

signals:
    /// The first rows are there; how many there are follows with loaded().
    void begun();
    /// Rows and totals are those of the filter now.
    void loaded();
    void failed(const QString& trouble);

private:
    /// What the list is to be.
    struct Question {
        HistoryFilter filter;
        HistoryOrder order;
        bool diary = false;

        friend bool operator==(const Question&, const Question&) = default;
    };
    /// What it is, as far as it is known.
    struct Answer {
        std::vector<RowNumber> rows;         ///< of a diary with its headings among them
        std::vector<DayOfRecords> days = {}; ///< each once, by date
        bool severalSites = false;
        std::vector<std::pair<int, HistoryPages::Page>> pages = {};
        std::optional<HistoryTotals> totals = {}; ///< none: these are but the first rows
    };

    [[nodiscard]] static Answer rowsOf(HistoryReader& reader, const Question& question,
                                       std::int64_t most);
    void ask(const Question& question);
    void showFirst(Delivered<Answer> delivered);
    void showWhole(Delivered<Answer> delivered);
    void replaceAll(Answer answer);
    void replaceChanged(Answer answer);
    void putPages(Answer& answer);
    [[nodiscard]] QVariant diaryData(int row, int role) const;
    [[nodiscard]] QVariant cellData(int row, HistoryColumn column, int role) const;

    HistoryReaderFactory m_makeReader;
    Background& m_background;
    HistoryPages* m_pages;
    Question m_asked;
    std::optional<Question> m_shown; ///< what the rows are an answer to
    bool m_whole = false;            ///< all of the rows are there
    std::vector<DayOfRecords> m_days;
    bool m_severalSites = false;
    HistoryTotals m_totals;
    QDate m_today;
    bool m_loading = false;
    int m_loads = 0; ///< counts questions, so that an overtaken answer is known as such
    int m_texts = 0; ///< the same for readText()
    std::stop_source m_first;
    std::stop_source m_rest;
    std::stop_source m_text;
};

} // namespace coolwarm
