// SPDX-License-Identifier: MIT
// How to sit or lie while a pack is on: by therapy and part of the body.
#pragma once

#include "core/domain/modality.h"
#include "core/domain/session.h"
#include "core/domain/site/site.h"

#include <QString>

namespace coolwarm {

/// Each but the first is a drawing of resources/drawings.
enum class Pose {
    Anyhow,
    OnTheBack,
    OnTheFront,
    OnTheFrontCalf,
    Neck,
    Shoulder,
    Elbow,
    Wrist,
    Hip,
    Thigh,
    Knee,
    Ankle,
};

struct PositionText {
    QString headline; ///< "Lie on your front or side"
    QString detail;   ///< "Keep the pack on top of you …"
    Pose pose = Pose::Anyhow;
    QString drawing{}; ///< what the drawing shows, for whoever cannot see it
};

/// The position of ease for ice on the back; with heat on the back the pack on top and never under
/// the body (guidance.md, row "position of ease"). The other parts of the first list rest on
/// something, the pack on top; for those that the user has named, what is right anywhere.
[[nodiscard]] PositionText positionText(Modality modality, const Site& site);

} // namespace coolwarm
