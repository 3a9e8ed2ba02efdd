// SPDX-License-Identifier: MIT
// Paints the lines of the diary: headings of days, and a record in cells that wrap like text.
#pragma once

#include "app/pages/history/history_model.h"
#include "app/style/palette/colours.h"
#include "core/domain/session.h"
#include "core/log/ports/history_row.h"

#include <QFont>
#include <QStyledItemDelegate>

#include <vector>

namespace coolwarm {

/// All lines have the same cells in the same places, and so the same height: a list of a million
/// rows asks none of them how high it is.
class DiaryDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// Keeps the reference.
    explicit DiaryDelegate(const HistoryModel& model, QObject* parent = nullptr);

    /// Gives each cell its place in a row of that width; the height of a row. Cells that find no
    /// room beside the others stand on a line below.
    int arrange(int width, const QFont& font);
    /// On how many lines the cells stand.
    [[nodiscard]] int lines() const { return m_lines; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    enum class Cell { What, Time, Length, Bar, Pain, BodyPart, Written };
    struct Place {
        Cell cell;
        int least;   ///< width without which it goes to the next line
        int most;    ///< to which it grows where there is room
        QRect box{}; ///< within the row, in reading direction
    };

    [[nodiscard]] std::vector<Place> measured(const QFont& font) const;
    void breakIntoLines(int width, int indent, int gap);
    void growOnLine(std::size_t first, std::size_t end, int room);
    void paintDay(QPainter& painter, const QStyleOptionViewItem& option,
                  const DayOfRecords& day) const;
    void paintRecord(QPainter& painter, const QStyleOptionViewItem& option,
                     const HistoryRecord& record) const;
    void paintCell(QPainter& painter, const QStyleOptionViewItem& option, Cell cell,
                   const QRect& box, const HistoryRecord& record) const;
    void paintBar(QPainter& painter, const QStyleOptionViewItem& option, const QRect& box,
                  const Session& session) const;
    void paintWhat(QPainter& painter, const QStyleOptionViewItem& option, const QRect& box,
                   const HistoryRecord& record) const;
    void paintDot(QPainter& painter, const QRect& sign, const Colours& colours, bool full) const;

    const HistoryModel& m_model;
    std::vector<Place> m_places;
    int m_lines = 1;
    int m_step = 0;             ///< from one line of a row to the next
    bool m_isNoteAlone = false; ///< on the last of several lines
    int m_side = 0;             ///< left free on either side of a row
};

} // namespace coolwarm
