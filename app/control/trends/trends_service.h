// SPDX-License-Identifier: MIT
// Reads the trends on a worker, and anew only when something of theirs has changed.
#pragma once

#include "app/control/background.h"
#include "app/control/history_source.h"
#include "core/engine/touched.h"
#include "core/log/ports/history_reader.h"
#include "core/log/ports/trends_reader.h"

#include <QObject>
#include <QString>

#include <stop_token>

namespace coolwarm {

class EngineBridge;

/// While nobody sees them nothing is read; what was read stays as long as the log says the same.
class TrendsService : public QObject {
    Q_OBJECT

public:
    /// Keeps the references.
    TrendsService(EngineBridge& bridge, HistoryReaderFactory openHistory, Background& background,
                  QObject* parent = nullptr);
    ~TrendsService() override;

    /// What is to be shown from now on.
    void setFilter(const TrendsFilter& filter);
    [[nodiscard]] const TrendsFilter& filter() const { return m_filter; }
    void setSeen(bool seen);
    /// As of the last changed().
    [[nodiscard]] const TrendsReading& reading() const { return m_reading; }
    [[nodiscard]] bool isLoading() const { return m_isLoading; }

signals:
    /// reading() is what the log says by filter().
    void changed();
    void failed(const QString& trouble);

private:
    void look(const Touched& touched);
    void readIfWanted();
    void take(Delivered<TrendsReading> delivered);

    HistoryReaderFactory m_openHistory;
    Background& m_background;
    TrendsFilter m_filter;
    TrendsReading m_reading;
    std::stop_source m_work;
    int m_asked = 0; ///< counts questions, so that an overtaken answer is known as such
    bool m_isSeen = false;
    bool m_isStale = true;
    bool m_isLoading = false;
};

} // namespace coolwarm
