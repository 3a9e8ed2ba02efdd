// SPDX-License-Identifier: MIT
// All bouts of the log as a list, the newest first, read by a worker as far as somebody looks.
#pragma once

#include "app/control/background.h"
#include "app/control/history_source.h"
#include "core/domain/diary/episode.h"
#include "core/domain/session_id.h"
#include "core/domain/site/site.h"
#include "core/log/ports/diary_reader.h"
#include "core/log/ports/history_reader.h"

#include <QAbstractListModel>
#include <QDate>

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace coolwarm {

class BoutsModel : public QAbstractListModel {
    Q_OBJECT

public:
    /// Keeps the references.
    BoutsModel(HistoryReaderFactory makeReader, Background& background, QObject* parent = nullptr);
    ~BoutsModel() override;

    /// Reads the list anew, with as many rows as there are now.
    void read(const QDate& today);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    [[nodiscard]] std::optional<Episode> boutAt(int row) const;
    /// The row of a bout; -1 where it is not among those that were read.
    [[nodiscard]] int rowOf(const SessionId& id) const;
    /// Has a worker look for the bout before that one at the same part of the body, and hands it
    /// over; nothing where that is the first.
    void findEarlier(int row, const std::function<void(std::optional<Episode>)>& found);

    [[nodiscard]] std::int64_t total() const { return m_total; }
    /// How many began there within recurrenceSpan, for each part of the body where bouts have come
    /// back, as far as the list was read.
    struct Recurrence {
        Site site;
        std::int64_t bouts;
    };
    [[nodiscard]] const std::vector<Recurrence>& recurring() const { return m_recurring; }

signals:
    void loaded();
    void failed(const QString& why);

private:
    struct Answer {
        std::vector<DiaryRow> rows;
        std::int64_t total = 0;
        std::vector<Recurrence> recurring;
    };

    [[nodiscard]] static Answer readAll(HistoryReader& reader, int most, const QDate& today);
    void take(Answer answer);
    void append(std::vector<DiaryRow> rows);

    HistoryReaderFactory m_makeReader;
    Background& m_background;
    std::vector<DiaryRow> m_rows;
    std::int64_t m_total = 0;
    std::vector<Recurrence> m_recurring;
    QDate m_today;
    int m_reading = 0; ///< the number of the reading that counts
    bool m_isReading = false;
    std::stop_source m_work;
};

} // namespace coolwarm
