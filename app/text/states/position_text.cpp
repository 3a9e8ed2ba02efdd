// SPDX-License-Identifier: MIT
// Describes the positions, and chooses the one that suits therapy and part of the body.
#include "app/text/states/position_text.h"

#include "app/text/text_context.h"
#include "core/domain/modality.h"
#include "core/domain/site/site.h"

#include <array>
#include <cstddef>

namespace coolwarm {

namespace {

QString packOnTop() {
    return Text::tr("Keep the pack on top of you and do not lie on it.");
}

PositionText onTheBack(Modality modality) {
    if (modality == Modality::Ice)
        return {Text::tr("Lie on your back"),
                Text::tr("Keep the upper body a little raised, with a pillow under the knees; or "
                         "sit in a reclining chair with bent knees."),
                Pose::OnTheBack,
                Text::tr("Drawing: somebody lies on the back, the upper body raised, a pillow "
                         "under the knees.")};
    return {Text::tr("Lie on your front or side"),
            Text::tr("Keep the pack on top of you and do not lie on it: your weight presses the "
                     "heat in and hides it."),
            Pose::OnTheFront,
            Text::tr("Drawing: somebody lies on the front, the pack on top of the back.")};
}

PositionText sitting(Pose pose) {
    if (pose == Pose::Neck)
        return {Text::tr("Sit upright in a chair"),
                Text::tr("Lay it over the back of the neck. Keep the pack on top of you and do not "
                         "lie on it."),
                pose,
                Text::tr("Drawing: somebody sits upright, the pack over the back of the neck.")};
    return {Text::tr("Sit in a chair, the arm in your lap"),
            Text::tr("Lay it over the shoulder. Keep the pack on top of you and do not lie on it."),
            pose, Text::tr("Drawing: somebody sits upright, the pack over the shoulder.")};
}

PositionText atATable(Pose pose) {
    return {Text::tr("Rest the arm on a table"), packOnTop(), pose,
            Text::tr("Drawing: somebody sits at a table, the pack on the arm that rests on it.")};
}

PositionText legOnAPillow(Pose pose) {
    return {Text::tr("Lie on your back, the leg on a pillow"), packOnTop(), pose,
            Text::tr("Drawing: somebody lies on the back, the leg on a pillow, the pack on top.")};
}

// By the place in the first list, of which most parts have a left and a right one.
Pose poseFor(std::size_t place) {
    constexpr std::array<Pose, 20> poses{
        Pose::OnTheBack,      Pose::OnTheBack,      Pose::OnTheBack, Pose::Neck,
        Pose::Shoulder,       Pose::Shoulder,       Pose::Elbow,     Pose::Elbow,
        Pose::Wrist,          Pose::Wrist,          Pose::Hip,       Pose::Hip,
        Pose::Thigh,          Pose::Thigh,          Pose::Knee,      Pose::Knee,
        Pose::OnTheFrontCalf, Pose::OnTheFrontCalf, Pose::Ankle,     Pose::Ankle};
    return place < poses.size() ? poses.at(place) : Pose::Anyhow;
}

} // namespace

PositionText positionText(Modality modality, const Site& site) {
    const auto place = site.placeInFirstList();
    const Pose pose = place ? poseFor(*place) : Pose::Anyhow;
    switch (pose) {
    case Pose::OnTheBack:
    case Pose::OnTheFront:
        return onTheBack(modality);
    case Pose::OnTheFrontCalf:
        return {Text::tr("Lie on your front"), packOnTop(), pose,
                Text::tr("Drawing: somebody lies on the front, the pack on top of the calf.")};
    case Pose::Neck:
    case Pose::Shoulder:
        return sitting(pose);
    case Pose::Elbow:
    case Pose::Wrist:
        return atATable(pose);
    case Pose::Hip:
        return {Text::tr("Lie on the other side, a pillow between the knees"), packOnTop(), pose,
                Text::tr("Drawing: somebody lies on one side, a pillow between the knees, the "
                         "pack on top of the hip.")};
    case Pose::Thigh:
    case Pose::Knee:
    case Pose::Ankle:
        return legOnAPillow(pose);
    case Pose::Anyhow:
        break;
    }
    return {Text::tr("Sit or lie as is comfortable"), packOnTop(), Pose::Anyhow};
}

} // namespace coolwarm
