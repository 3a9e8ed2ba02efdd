// SPDX-License-Identifier: MIT
// That somebody did not want a bout that Today had proposed.
#pragma once

#include "core/domain/site/site.h"

#include <chrono>

class QSettings;

namespace coolwarm {

/// A refusal holds for the time of pain that began then: the next proposal at that part of the body
/// comes after quietDays at the earliest, whatever the clock says meanwhile.
class RefusedBouts {
public:
    /// Keeps the reference.
    explicit RefusedBouts(QSettings& looks) : m_looks(looks) {}

    /// A bout that would have begun with what happened at `first` is not wanted.
    void refuse(const Site& site, std::chrono::sys_seconds first);
    [[nodiscard]] bool has(const Site& site, std::chrono::sys_seconds first) const;

private:
    QSettings& m_looks;
};

} // namespace coolwarm
