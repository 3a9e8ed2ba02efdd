// SPDX-License-Identifier: MIT
// Reads pages of bouts, and counts those that have come back.
#include "app/pages/bouts/bouts_model.h"

#include "app/text/format.h"
#include "app/text/states/bout_text.h"
#include "core/domain/session_id.h"
#include "core/domain/site/site.h"
#include "core/log/ports/history_reader.h"
#include "core/rules/bout_rules.h"

#include <algorithm>
#include <utility>

namespace coolwarm {

namespace {

constexpr int portion = 100;

const Episode& boutIn(const DiaryRow& row) {
    return std::get<Episode>(row.record);
}

std::vector<Site> sitesOf(const std::vector<DiaryRow>& rows) {
    std::vector<Site> sites;
    for (const DiaryRow& row : rows)
        if (std::find(sites.begin(), sites.end(), boutIn(row).site) == sites.end())
            sites.push_back(boutIn(row).site);
    return sites;
}

} // namespace

BoutsModel::BoutsModel(HistoryReaderFactory makeReader, Background& background, QObject* parent)
    : QAbstractListModel(parent), m_makeReader(std::move(makeReader)), m_background(background) {}

BoutsModel::~BoutsModel() {
    m_work.request_stop();
}

BoutsModel::Answer BoutsModel::readAll(HistoryReader& reader, int most, const QDate& today) {
    Answer answer;
    DiaryReader& diary = reader.diary();
    answer.rows = diary.page(Episode::kind, {}, std::nullopt, most);
    answer.total = diary.count(Episode::kind, {});
    DiaryFilter lately;
    lately.from = toLocalDays(today) - recurrenceSpan;
    for (const Site& site : sitesOf(answer.rows)) {
        lately.site = site;
        if (const auto bouts = diary.count(Episode::kind, lately); bouts >= recurringFrom)
            answer.recurring.push_back({site, bouts});
    }
    return answer;
}

void BoutsModel::read(const QDate& today) {
    m_today = today;
    m_work.request_stop();
    m_isReading = true;
    const int most = std::max(portion, rowCount());
    m_work = m_background.run<Answer>(
        this,
        [make = m_makeReader, most, today](const std::stop_token&) {
            return readAll(*make(), most, today);
        },
        [this, number = ++m_reading](Delivered<Answer> delivered) {
            if (number != m_reading)
                return; // asked for anew since
            m_isReading = false;
            if (delivered.value)
                take(std::move(*delivered.value));
            else
                emit failed(delivered.failure);
        });
}

void BoutsModel::take(Answer answer) {
    beginResetModel();
    m_rows = std::move(answer.rows);
    m_total = answer.total;
    m_recurring = std::move(answer.recurring);
    endResetModel();
    emit loaded();
}

int BoutsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant BoutsModel::data(const QModelIndex& index, int role) const {
    const auto bout = boutAt(index.row());
    if (!bout)
        return {};
    const QString when = boutSpan(*bout, m_today);
    const QString how = boutDetails(*bout);
    if (role == Qt::DisplayRole)
        return how.isEmpty() ? when : when + QLatin1Char('\n') + how;
    if (role == Qt::AccessibleTextRole)
        //: Read aloud: a bout, and how it is.
        return how.isEmpty() ? when : tr("%1. %2").arg(when, how);
    return {};
}

bool BoutsModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && !m_isReading && std::int64_t{rowCount()} < m_total;
}

// From the last one on, which is read once more to begin there.
void BoutsModel::fetchMore(const QModelIndex& parent) {
    if (!canFetchMore(parent) || m_rows.empty())
        return;
    m_isReading = true;
    m_work = m_background.run<std::vector<DiaryRow>>(
        this,
        [make = m_makeReader, last = m_rows.back().key](const std::stop_token&) {
            return make()->diary().page(Episode::kind, {}, last, portion + 1);
        },
        [this, number = ++m_reading](Delivered<std::vector<DiaryRow>> delivered) {
            if (number != m_reading)
                return;
            m_isReading = false;
            if (delivered.value)
                append(std::move(*delivered.value));
            else
                emit failed(delivered.failure);
        });
}

void BoutsModel::append(std::vector<DiaryRow> rows) {
    const auto isNew = [this](const DiaryRow& row) { return !(row.key == m_rows.back().key); };
    const auto first = std::find_if(rows.begin(), rows.end(), isNew);
    if (first == rows.end()) {
        m_total = rowCount(); // the others are gone
        return;
    }
    const int at = rowCount();
    beginInsertRows({}, at, at + static_cast<int>(rows.end() - first) - 1);
    m_rows.insert(m_rows.end(), first, rows.end());
    endInsertRows();
}

std::optional<Episode> BoutsModel::boutAt(int row) const {
    if (row < 0 || row >= rowCount())
        return std::nullopt;
    return boutIn(m_rows[static_cast<std::size_t>(row)]);
}

int BoutsModel::rowOf(const SessionId& id) const {
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const DiaryRow& row) { return boutIn(row).id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void BoutsModel::findEarlier(int row, const std::function<void(std::optional<Episode>)>& found) {
    if (row < 0 || row >= rowCount())
        return;
    using Rows = std::vector<DiaryRow>;
    const DiaryRow from = m_rows[static_cast<std::size_t>(row)];
    m_background.run<Rows>(
        this,
        [make = m_makeReader, from](const std::stop_token&) {
            DiaryFilter there;
            there.site = boutIn(from).site;
            return make()->diary().page(Episode::kind, there, from.key, 2); // itself and that one
        },
        [this, found](const Delivered<Rows>& delivered) {
            if (!delivered.value)
                emit failed(delivered.failure);
            else if (delivered.value->size() < 2)
                found(std::nullopt);
            else
                found(boutIn(delivered.value->back()));
        });
}

} // namespace coolwarm
