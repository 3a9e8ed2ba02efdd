// SPDX-License-Identifier: MIT
// The drawing of how to sit or lie while a pack is on.
#pragma once

#include "app/text/states/position_text.h"
#include "core/domain/modality.h"

class QPainter;
class QRectF;

namespace coolwarm {

/// The pack in the colour of its therapy; nothing for Pose::Anyhow.
void paintPose(QPainter& painter, const QRectF& box, Pose pose, Modality modality);

} // namespace coolwarm
