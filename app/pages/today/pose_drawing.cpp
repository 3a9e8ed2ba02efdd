// SPDX-License-Identifier: MIT
// Knows by which file each position is drawn.
#include "app/pages/today/pose_drawing.h"

#include "app/paint/line_drawing.h"
#include "app/style/accents.h"

#include <QString>

namespace coolwarm {

namespace {

QString drawingOf(Pose pose) {
    switch (pose) {
    case Pose::OnTheBack:
        return QStringLiteral("on_the_back");
    case Pose::OnTheFront:
        return QStringLiteral("on_the_front");
    case Pose::OnTheFrontCalf:
        return QStringLiteral("on_the_front_calf");
    case Pose::Neck:
        return QStringLiteral("neck");
    case Pose::Shoulder:
        return QStringLiteral("shoulder");
    case Pose::Elbow:
        return QStringLiteral("elbow");
    case Pose::Wrist:
        return QStringLiteral("wrist");
    case Pose::Hip:
        return QStringLiteral("hip");
    case Pose::Thigh:
        return QStringLiteral("thigh");
    case Pose::Knee:
        return QStringLiteral("knee");
    case Pose::Ankle:
        return QStringLiteral("ankle");
    case Pose::Anyhow:
        break;
    }
    return {};
}

} // namespace

void paintPose(QPainter& painter, const QRectF& box, Pose pose, Modality modality) {
    const Colours& colours = currentColours();
    paintLineDrawing(
        painter, box, drawingOf(pose),
        {colours.text, colours.fieldBorder, accentOf(colours, accentFor(modality)).text});
}

} // namespace coolwarm
