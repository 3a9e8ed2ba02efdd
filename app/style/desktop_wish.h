// SPDX-License-Identifier: MIT
// How the desktop would like its programs to look.
#pragma once

#include <QColor>

#include <optional>

namespace coolwarm {

struct DesktopWish {
    bool dark = false;
    bool highContrast = false;
    bool lessMotion = false;
    std::optional<QColor> accent;

    friend bool operator==(const DesktopWish&, const DesktopWish&) = default;
};

} // namespace coolwarm
