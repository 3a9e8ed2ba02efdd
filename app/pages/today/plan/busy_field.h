// SPDX-License-Identifier: MIT
// The times of today that are not free: typed, and drawn on a strip.
#pragma once

#include "app/widgets/painted/stretch_strip.h"
#include "core/domain/plan/day_plan.h"
#include "core/domain/plan/waking_hours.h"
#include "core/time/clock.h"

#include <QWidget>

#include <chrono>
#include <optional>
#include <vector>

class QLineEdit;

namespace coolwarm {

/// Field and strip say the same at any time, as long as the text can be read.
class BusyField : public QWidget {
    Q_OBJECT

public:
    /// Keeps the zone. The day is that of `now`.
    BusyField(std::chrono::sys_seconds now, const Zone& zone, QWidget* parent = nullptr);

    void setBusy(const std::vector<BusyTime>& busy);
    /// Nothing where the text cannot be read.
    [[nodiscard]] std::optional<std::vector<BusyTime>> busy() const;
    /// For a form to place below, over its whole width: a quarter of an hour is a few pixels.
    [[nodiscard]] QWidget* strip() const { return m_strip; }
    /// The strip shows these hours, as far as they lie before midnight.
    void setWaking(const WakingHours& waking);

signals:
    void edited();

private:
    void showOnStrip();
    void takeFromStrip(const QList<StretchStrip::Stretch>& stretches);

    std::chrono::sys_seconds m_now;
    const Zone& m_zone;
    QLineEdit* m_edit;
    StretchStrip* m_strip;
    std::chrono::sys_seconds m_from{}; ///< of the strip
    std::chrono::sys_seconds m_to{};
};

} // namespace coolwarm
