// SPDX-License-Identifier: MIT
// Keeps a limited number of pages of records, and asks for those that are missing.
#include "app/pages/history/history_pages.h"

#include "core/log/ports/history_reader.h"
#include "core/log/ports/history_row.h"
#include "core/log/ports/record_note.h"

#include <algorithm>
#include <utility>
#include <variant>

namespace coolwarm {

namespace {

// Two pages of the longest notes fit, so that what a screen shows never pushes itself out.
constexpr qsizetype cachedBytes = qsizetype{32} * 1024 * 1024;
constexpr qsizetype bytesOfARecord = 1024; // without its note, amply
constexpr std::size_t mostWishes = 4;
constexpr std::size_t mostLately = 2; // what a screen shows lies on two pages at most

qsizetype costOf(const std::optional<HistoryRecord>& record) {
    if (!record)
        return bytesOfARecord;
    return bytesOfARecord + static_cast<qsizetype>(noteOf(*record).text().size());
}

} // namespace

HistoryPages::HistoryPages(HistoryReaderFactory makeReader, Background& background, QObject* parent)
    : QObject(parent),
      m_makeReader(std::move(makeReader)),
      m_background(background),
      m_records(cachedBytes),
      m_shared(std::make_shared<Shared>()) {}

HistoryPages::~HistoryPages() {
    m_work.request_stop();
}

void HistoryPages::setRows(std::vector<RowNumber> rows) {
    dropWork();
    m_rows = std::move(rows);
}

void HistoryPages::forget() {
    dropWork();
    m_records.clear();
}

// The reader may still be at work, and the log's file may be another one by now: a new one is made.
void HistoryPages::dropWork() {
    m_work.request_stop();
    ++m_list;
    m_wanted.clear();
    m_coming.reset();
    m_shared = std::make_shared<Shared>();
}

void HistoryPages::put(int number, Page page) {
    const std::vector<RowNumber> rows = rowsOf(m_rows, number);
    for (std::size_t at = 0; at < std::min(rows.size(), page.size()); ++at) {
        const qsizetype cost = costOf(page[at]);
        m_records.insert(rows[at], new std::optional<HistoryRecord>(std::move(page[at])), cost);
    }
}

const HistoryRecord* HistoryPages::at(int row) {
    if (row < 0 || row >= size())
        return nullptr;
    const int number = row / pageRows;
    remember(number);
    const std::optional<HistoryRecord>* known =
        m_records.object(m_rows[static_cast<std::size_t>(row)]);
    if (known == nullptr) {
        want(number);
        return nullptr;
    }
    return *known ? &**known : nullptr;
}

void HistoryPages::remember(int number) {
    if (!m_lately.empty() && m_lately.front() == number)
        return;
    m_lately.erase(std::remove(m_lately.begin(), m_lately.end(), number), m_lately.end());
    m_lately.insert(m_lately.begin(), number);
    if (m_lately.size() > mostLately)
        m_lately.pop_back();
}

void HistoryPages::want(int number) {
    if (m_coming == number)
        return;
    m_wanted.erase(std::remove(m_wanted.begin(), m_wanted.end(), number), m_wanted.end());
    m_wanted.push_back(number);
    if (m_wanted.size() > mostWishes)
        m_wanted.erase(m_wanted.begin());
    fetchNext();
}

void HistoryPages::fetchNext() {
    if (m_coming || m_wanted.empty())
        return;
    const int number = m_wanted.back();
    m_wanted.pop_back();
    m_coming = number;
    m_work = m_background.run<Page>(
        this,
        [shared = m_shared, makeReader = m_makeReader,
         rows = rowsOf(m_rows, number)](const std::stop_token& stop) {
            if (!shared->reader)
                shared->reader = makeReader();
            shared->reader->stopUnless([stop] { return !stop.stop_requested(); });
            return read(*shared->reader, rows);
        },
        [this, number, list = m_list](Delivered<Page> delivered) {
            if (list == m_list)
                take(number, std::move(delivered));
        });
}

void HistoryPages::take(int number, Delivered<Page> delivered) {
    m_coming.reset();
    if (delivered.value) {
        const int first = number * pageRows;
        const int last = first + static_cast<int>(delivered.value->size()) - 1;
        put(number, std::move(*delivered.value));
        emit arrived(first, std::min(last, size() - 1));
    } else {
        emit failed(delivered.failure); // asked for again when somebody looks again
    }
    fetchNext();
}

HistoryPages::Page HistoryPages::read(HistoryReader& reader, const std::vector<RowNumber>& rows) {
    std::vector<ListedRecord> found = reader.records(rows);
    Page page(rows.size());
    std::size_t next = 0;
    for (std::size_t at = 0; at < rows.size() && next < found.size(); ++at)
        if (found[next].number == rows[at])
            page[at] = std::move(found[next++].record);
    return page;
}

std::vector<RowNumber> HistoryPages::rowsOf(const std::vector<RowNumber>& rows, int number) {
    const auto first = std::min(rows.size(), static_cast<std::size_t>(number) * pageRows);
    const auto last = std::min(rows.size(), first + pageRows);
    return {rows.begin() + static_cast<std::ptrdiff_t>(first),
            rows.begin() + static_cast<std::ptrdiff_t>(last)};
}

} // namespace coolwarm
