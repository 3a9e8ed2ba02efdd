// SPDX-License-Identifier: MIT
// How to sit or lie while a pack is on: by therapy and part of the body.
#pragma once

#include "core/domain/modality.h"
#include "core/domain/session.h"
#include "core/domain/site/site.h"

#include <QString>

namespace coolwarm {

enum class Pose { Anyhow, OnTheBack, OnTheFront };

struct PositionText {
    QString headline; ///< "Lie on your front or side"
    QString detail;   ///< "Keep the pack on top of you …"
    Pose pose = Pose::Anyhow;
};

/// The position of ease for ice on the back; with heat on the back the pack on top and never under
/// the body (guidance.md, row "position of ease"). For every other part, and for those that the
/// user has named, what is right anywhere.
[[nodiscard]] PositionText positionText(Modality modality, const Site& site);

} // namespace coolwarm
