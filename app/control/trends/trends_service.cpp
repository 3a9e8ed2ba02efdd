// SPDX-License-Identifier: MIT
// Asks a worker, and drops an answer to what is not asked any more.
#include "app/control/trends/trends_service.h"

#include "app/control/engine_bridge.h"
#include "core/domain/diary/episode.h"
#include "core/domain/diary/pain_entry.h"

#include <utility>

namespace coolwarm {

TrendsService::TrendsService(EngineBridge& bridge, HistoryReaderFactory openHistory,
                             Background& background, QObject* parent)
    : QObject(parent), m_openHistory(std::move(openHistory)), m_background(background) {
    connect(&bridge, &EngineBridge::factsChanged, this, &TrendsService::look);
}

TrendsService::~TrendsService() {
    m_work.request_stop();
}

void TrendsService::setFilter(const TrendsFilter& filter) {
    if (filter == m_filter && !m_isStale)
        return;
    m_filter = filter;
    m_isStale = true;
    readIfWanted();
}

void TrendsService::setSeen(bool seen) {
    m_isSeen = seen;
    readIfWanted();
}

void TrendsService::look(const Touched& touched) {
    if (touched.sessionFields.isEmpty() && !touched.diary.contains(PainEntry::kind) &&
        !touched.diary.contains(Episode::kind))
        return;
    m_isStale = true;
    readIfWanted();
}

void TrendsService::readIfWanted() {
    if (!m_isSeen || !m_isStale)
        return;
    m_isStale = false;
    m_isLoading = true;
    m_work.request_stop();
    m_work = m_background.run<TrendsReading>(
        this,
        [openHistory = m_openHistory, filter = m_filter](const std::stop_token& stop) {
            const auto reader = openHistory();
            reader->stopUnless([stop] { return !stop.stop_requested(); });
            return reader->trends().read(filter);
        },
        [this, question = ++m_asked](Delivered<TrendsReading> delivered) {
            if (question == m_asked)
                take(std::move(delivered));
        });
}

void TrendsService::take(Delivered<TrendsReading> delivered) {
    m_isLoading = false;
    if (!delivered.value) {
        m_isStale = true; // read again when the log is touched, or when the page is seen again
        emit failed(delivered.failure);
        return;
    }
    m_reading = *std::move(delivered.value);
    emit changed();
}

} // namespace coolwarm
