// SPDX-License-Identifier: MIT
// The bars of Today that stay until what they warn of is over.
#pragma once

#include "app/pages/services.h"
#include "core/engine/status.h"

#include <QObject>

namespace coolwarm {

class NoticeBar;

/// That no loudspeaker is there, and what is to be minded about the skin after a session that was
/// too long.
class TodayWarnings : public QObject {
    Q_OBJECT

public:
    /// Keeps references.
    explicit TodayWarnings(const Services& services, QObject* parent = nullptr);

    /// For the page to place.
    [[nodiscard]] NoticeBar* silent() const { return m_silent; }
    [[nodiscard]] NoticeBar* skin() const { return m_skin; }
    void display(const Status& status);

private:
    void displayAudible(bool audible);

    NoticeBar* m_silent;
    NoticeBar* m_skin;
};

} // namespace coolwarm
