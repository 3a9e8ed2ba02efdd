// SPDX-License-Identifier: MIT
// Hands the bytes of a file on in pieces, so that an export of any length takes the same memory.
#pragma once

#include "app/control/upkeep/exporter.h"

#include <cstddef>
#include <cstdint>
#include <utility>

namespace coolwarm {

/// `Writer` puts records into a buffer() that clear() empties. Asks now and then whether to go on.
template <class Writer>
class ExportPieces {
public:
    ExportPieces(Writer writer, const ExportDevice& device, const ExportProgress& progress)
        : m_writer(std::move(writer)), m_device(device), m_progress(progress) {}

    /// Returns false when it was cancelled.
    template <class Record, class... Beside>
    bool add(const Record& record, const Beside&... beside) {
        m_writer.add(record, beside...);
        ++m_outcome.written;
        if (m_writer.buffer().size() >= pieceBytes) {
            m_device(m_writer.buffer());
            m_writer.clear();
        }
        if (m_outcome.written % recordsPerReport == 0 && !m_progress(m_outcome.written))
            m_outcome.cancelled = true;
        return !m_outcome.cancelled;
    }
    ExportOutcome end() {
        // Asked once more at the end, so that a late cancel still leaves nothing behind.
        if (!m_outcome.cancelled)
            m_outcome.cancelled = !m_progress(m_outcome.written);
        if (!m_outcome.cancelled)
            m_device(m_writer.buffer());
        return m_outcome;
    }

    [[nodiscard]] Writer& writer() { return m_writer; }
    [[nodiscard]] bool isCancelled() const { return m_outcome.cancelled; }

private:
    static constexpr std::size_t pieceBytes = std::size_t{64} * 1024;
    static constexpr std::int64_t recordsPerReport = 1024;

    Writer m_writer;
    const ExportDevice& m_device;
    const ExportProgress& m_progress;
    ExportOutcome m_outcome;
};

} // namespace coolwarm
