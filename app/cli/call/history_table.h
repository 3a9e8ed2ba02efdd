// SPDX-License-Identifier: MIT
// The history as an aligned table for a terminal.
#pragma once

#include "app/text/states/history_cells.h"
#include "core/log/ports/history_row.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <array>
#include <span>

namespace coolwarm {

/// Columns are as wide as the widest cell seen so far, so rows come in portions.
class PrintedHistory {
public:
    enum class Of { Sessions, AllKinds };
    /// `today` decides which dates need their year.
    PrintedHistory(Of of, const QDate& today);

    [[nodiscard]] QString header() const;
    /// Makes the columns wide enough for these records; before header() and rows().
    void fit(std::span<const HistoryRecord> records);
    /// A line for each record.
    [[nodiscard]] QStringList rows(std::span<const HistoryRecord> records) const;

private:
    static constexpr std::size_t columns = historyColumns;
    using Cells = std::array<QString, columns>;

    [[nodiscard]] Cells cellsOf(const HistoryRecord& record) const;
    [[nodiscard]] QString lineOf(const Cells& cells) const;
    void fit(const Cells& cells);

    QDate m_today;
    Cells m_titles;
    std::array<qsizetype, columns> m_widths{};
};

/// How many columns of a terminal a text takes: none for combining marks, two for wide characters.
[[nodiscard]] qsizetype terminalWidth(const QString& text);

} // namespace coolwarm
