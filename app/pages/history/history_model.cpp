// SPDX-License-Identifier: MIT
// Asks the log for the rows of the table, and turns the answers into cells.
#include "app/pages/history/history_model.h"

#include "app/pages/history/diary_rows.h"
#include "app/text/states/diary_text.h"
#include "app/text/states/history_text.h"
#include "core/domain/session.h"
#include "core/domain/site/site.h"
#include "core/engine/commands/starting.h"
#include "core/log/ports/go_on.h"
#include "core/log/ports/history_filter.h"
#include "core/log/ports/history_reader.h"
#include "core/log/ports/history_row.h"

#include <algorithm>
#include <utility>

namespace coolwarm {

namespace {

constexpr std::size_t linesPerLook = 1024; // records in memory at a time

GoOn until(const std::stop_token& stop) {
    return [stop] { return !stop.stop_requested(); };
}

} // namespace

HistoryModel::HistoryModel(HistoryReaderFactory makeReader, Background& background, QObject* parent)
    : QAbstractTableModel(parent),
      m_makeReader(std::move(makeReader)),
      m_background(background),
      m_pages(new HistoryPages(m_makeReader, background, this)) {
    connect(m_pages, &HistoryPages::arrived, this, [this](int first, int last) {
        emit dataChanged(index(first, 0), index(last, columnCount() - 1));
    });
    connect(m_pages, &HistoryPages::failed, this, &HistoryModel::failed);
}

HistoryModel::~HistoryModel() {
    for (std::stop_source* work : {&m_first, &m_rest, &m_text})
        work->request_stop();
}

void HistoryModel::setFilter(const HistoryFilter& filter) {
    if (filter != m_asked.filter)
        ask({filter, m_asked.order, m_asked.diary});
}

void HistoryModel::setDiary(bool diary) {
    if (diary == m_asked.diary)
        return;
    Question other = m_asked;
    other.diary = diary;
    if (m_shown || m_loading)
        ask(other);
    else
        m_asked = other;
}

void HistoryModel::sort(int column, Qt::SortOrder order) {
    if (column < 0 || column >= ColumnCount)
        return;
    Question sorted = m_asked;
    sorted.order.by = static_cast<HistoryColumn>(column);
    sorted.order.descending = order == Qt::DescendingOrder;
    if (sorted != m_asked)
        ask(sorted);
}

void HistoryModel::setSites(const std::vector<Site>& inOrder) {
    Question sorted = m_asked;
    sorted.order.sites = inOrder;
    if (sorted == m_asked)
        return;
    const bool bySite = sorted.order.by == HistoryColumn::Site && !sorted.diary;
    if (m_shown && bySite)
        ask(sorted);
    m_asked = sorted;
    if (m_shown && !bySite)
        m_shown->order.sites = inOrder; // the same list
}

void HistoryModel::setToday(const QDate& today) {
    if (today == m_today)
        return;
    m_today = today;
    if (rowCount() > 0)
        emit dataChanged(index(0, Start), index(rowCount() - 1, Start));
}

void HistoryModel::reload() {
    ask(m_asked);
}

HistoryModel::Answer HistoryModel::rowsOf(HistoryReader& reader, const Question& question,
                                          std::int64_t most) {
    if (!question.diary)
        return {reader.inOrder(question.filter, question.order, most)};
    DiaryRows diary = reader.byDay(question.filter, most);
    std::vector<RowNumber> rows = withHeadings(diary);
    return {std::move(rows), eachOnce(std::move(diary.days)), diary.severalSites};
}

// Two pieces of work: the first rows, which an index or a short look finds, so that there is
// something to see; and all of them with their totals. A list that is only read anew stays as it
// is until all of it is known.
void HistoryModel::ask(const Question& question) {
    m_first.request_stop();
    m_rest.request_stop();
    m_asked = question;
    m_loading = true;
    const int load = ++m_loads;
    if (m_shown != question || m_pages->size() == 0)
        m_first = m_background.run<Answer>(
            this,
            [makeReader = m_makeReader, question](const std::stop_token& stop) {
                const auto reader = makeReader();
                reader->stopUnless(until(stop));
                Answer answer = rowsOf(*reader, question, HistoryPages::pageRows);
                answer.pages.emplace_back(
                    0, HistoryPages::read(*reader, HistoryPages::rowsOf(answer.rows, 0)));
                return answer;
            },
            [this, load](Delivered<Answer> delivered) {
                if (load == m_loads && m_loading)
                    showFirst(std::move(delivered));
            });
    std::vector<int> lately = m_shown == question ? m_pages->lately() : std::vector<int>{};
    if (lately.empty())
        lately.push_back(0);
    m_rest = m_background.run<Answer>(
        this,
        [makeReader = m_makeReader, question,
         lately = std::move(lately)](const std::stop_token& stop) {
            const auto reader = makeReader();
            reader->stopUnless(until(stop));
            Answer answer = rowsOf(*reader, question, everyRow);
            for (const int number : lately)
                answer.pages.emplace_back(
                    number, HistoryPages::read(*reader, HistoryPages::rowsOf(answer.rows, number)));
            answer.totals = reader->totals(question.filter);
            return answer;
        },
        [this, load](Delivered<Answer> delivered) {
            if (load == m_loads)
                showWhole(std::move(delivered));
        });
}

void HistoryModel::showFirst(Delivered<Answer> delivered) {
    if (!delivered.value)
        return; // the whole answer will say the same
    replaceAll(std::move(*delivered.value));
    m_whole = false;
    emit begun();
}

void HistoryModel::showWhole(Delivered<Answer> delivered) {
    m_loading = false;
    if (!delivered.value) {
        emit failed(delivered.failure);
        return;
    }
    m_totals = *delivered.value->totals;
    if (m_shown == m_asked)
        replaceChanged(std::move(*delivered.value));
    else
        replaceAll(std::move(*delivered.value));
    m_whole = true;
    emit loaded();
}

void HistoryModel::replaceAll(Answer answer) {
    beginResetModel();
    m_shown = m_asked;
    m_days = std::move(answer.days);
    m_severalSites = answer.severalSites;
    m_pages->setRows(std::move(answer.rows));
    m_pages->forget();
    putPages(answer);
    endResetModel();
}

// Rows at both ends that are the same stay, with whatever is selected among them.
void HistoryModel::replaceChanged(Answer answer) {
    const std::vector<RowNumber>& old = m_pages->rows();
    const std::vector<RowNumber>& rows = answer.rows;
    const auto [oldMiddle, newMiddle] =
        std::mismatch(old.begin(), old.end(), rows.begin(), rows.end());
    const auto [oldTail, newTail] =
        std::mismatch(old.rbegin(), std::make_reverse_iterator(oldMiddle), rows.rbegin(),
                      std::make_reverse_iterator(newMiddle));
    const int first = static_cast<int>(oldMiddle - old.begin());
    const int removedEnd = static_cast<int>(oldTail.base() - old.begin());
    const int insertedEnd = static_cast<int>(newTail.base() - rows.begin());

    if (removedEnd > first) {
        std::vector<RowNumber> kept(old.begin(), oldMiddle);
        kept.insert(kept.end(), oldTail.base(), old.end());
        beginRemoveRows({}, first, removedEnd - 1);
        m_pages->setRows(std::move(kept));
        endRemoveRows();
    }
    if (insertedEnd > first) {
        beginInsertRows({}, first, insertedEnd - 1);
        m_pages->setRows(std::move(answer.rows));
        endInsertRows();
    }
    // Only now: while rows move, those that stay have to say what they said before.
    m_days = std::move(answer.days);
    m_severalSites = answer.severalSites;
    m_pages->forget();
    putPages(answer);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void HistoryModel::putPages(Answer& answer) {
    for (auto& [number, page] : answer.pages)
        if (!page.empty())
            m_pages->put(number, std::move(page));
}

std::optional<HistoryRecord> HistoryModel::recordAt(int row) const {
    const HistoryRecord* record = m_pages->at(row);
    return record != nullptr ? std::optional(*record) : std::nullopt;
}

void HistoryModel::findDay(const QDate& day, std::function<void(int row)> take) {
    m_background.run<std::vector<RowNumber>>(
        this,
        [makeReader = m_makeReader, filter = m_asked.filter,
         wanted = toLocalDay(day)](const std::stop_token& stop) {
            const auto reader = makeReader();
            reader->stopUnless(until(stop));
            HistoryFilter before = filter;
            before.to = filter.to ? std::min(*filter.to, *wanted) : *wanted;
            auto found = reader->inOrder(before, {}, 1);
            if (found.empty()) // nothing so early: the first one after it
                found = reader->inOrder(filter, {HistoryColumn::Start, false, {}}, 1);
            return found;
        },
        [this, take = std::move(take)](const Delivered<std::vector<RowNumber>>& delivered) {
            if (!delivered.value) {
                emit failed(delivered.failure);
                return;
            }
            take(delivered.value->empty() ? -1 : rowWith(delivered.value->front()));
        });
}

void HistoryModel::readText(const std::vector<std::pair<int, int>>& ranges,
                            std::function<void(const QString& text)> take) {
    std::vector<RowNumber> rows;
    for (const auto& [first, last] : ranges)
        for (int row = std::max(0, first); row <= last && row < rowCount(); ++row)
            if (!isHeading(row))
                rows.push_back(m_pages->rows()[static_cast<std::size_t>(row)]);
    m_text.request_stop();
    m_text = m_background.run<QString>(
        this,
        [makeReader = m_makeReader, rows = std::move(rows)](const std::stop_token& stop) {
            const auto reader = makeReader();
            reader->stopUnless(until(stop));
            QString text = headerLine() + QLatin1Char('\n');
            for (std::size_t at = 0; at < rows.size() && !stop.stop_requested();
                 at += linesPerLook) {
                const auto part =
                    std::span(rows).subspan(at, std::min(linesPerLook, rows.size() - at));
                for (const ListedRecord& listed : reader->records(part))
                    text += rowLine(listed.record) + QLatin1Char('\n');
            }
            return text;
        },
        [this, text = ++m_texts, take = std::move(take)](const Delivered<QString>& delivered) {
            if (text != m_texts)
                return;
            if (delivered.value)
                take(*delivered.value);
            else
                emit failed(delivered.failure);
        });
}

int HistoryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_pages->size();
}

int HistoryModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : isDiary() ? 1 : int{ColumnCount};
}

bool HistoryModel::isHeading(int row) const {
    return row >= 0 && row < m_pages->size() &&
           dayOfHeading(m_pages->rows()[static_cast<std::size_t>(row)]).has_value();
}

std::optional<DayOfRecords> HistoryModel::dayAt(int row) const {
    if (!isHeading(row))
        return std::nullopt;
    const auto day = *dayOfHeading(m_pages->rows()[static_cast<std::size_t>(row)]);
    const auto found = std::ranges::lower_bound(m_days, day, {}, &DayOfRecords::day);
    return found != m_days.end() && found->day == day ? *found : DayOfRecords{day, {}};
}

int HistoryModel::nearestRecord(int row, int step) const {
    for (const int way : {step, -step})
        for (int at = row; at >= 0 && at < rowCount(); at += way)
            if (!isHeading(at))
                return at;
    return -1;
}

std::optional<RowNumber> HistoryModel::numberAt(int row) const {
    if (row < 0 || row >= m_pages->size() || isHeading(row))
        return std::nullopt;
    return m_pages->rows()[static_cast<std::size_t>(row)];
}

int HistoryModel::rowWith(RowNumber number) const {
    const auto& rows = m_pages->rows();
    const auto at = std::ranges::find(rows, number);
    return at == rows.end() ? -1 : static_cast<int>(at - rows.begin());
}

Qt::ItemFlags HistoryModel::flags(const QModelIndex& index) const {
    return isHeading(index.row()) ? Qt::ItemNeverHasChildren : QAbstractTableModel::flags(index);
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != valueRole && role != Qt::ToolTipRole &&
        role != Qt::AccessibleTextRole)
        return {};
    return isDiary() ? diaryData(index.row(), role)
                     : cellData(index.row(), static_cast<HistoryColumn>(index.column()), role);
}

QVariant HistoryModel::diaryData(int row, int role) const {
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (const auto day = dayAt(row))
        return isText ? QVariant(spokenDay(*day, m_today)) : QVariant();
    const HistoryRecord* record = m_pages->at(row);
    if (record == nullptr)
        return isText ? QVariant(QString(QChar(0x2026))) : QVariant();
    if (role == Qt::ToolTipRole)
        return noteToolTip(*record);
    return isText ? QVariant(spokenRecord(*record, m_today, m_severalSites)) : QVariant();
}

QVariant HistoryModel::cellData(int row, HistoryColumn column, int role) const {
    const HistoryRecord* record = m_pages->at(row);
    if (record == nullptr)
        return role == Qt::DisplayRole && column == HistoryColumn::Start
                   ? QVariant(QString(QChar(0x2026)))
                   : QVariant();
    if (role == valueRole)
        return cellValue(*record, column);
    if (role == Qt::ToolTipRole)
        return column == HistoryColumn::Note ? noteToolTip(*record) : QVariant();
    if (role == Qt::AccessibleTextRole)
        return spokenCell(*record, column, m_today);
    return cellText(*record, column, m_today);
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 ||
        section >= ColumnCount)
        return {};
    return columnNameOfAll(static_cast<HistoryColumn>(section));
}

} // namespace coolwarm
