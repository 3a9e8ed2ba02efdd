// SPDX-License-Identifier: MIT
// Describes three positions, and chooses the one that suits the part of the body.
#include "app/text/position_text.h"

#include "core/domain/modality.h"
#include "core/domain/site/site.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace coolwarm {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Text)
};

bool isOnTheBack(const Site& site) {
    constexpr std::array<std::string_view, 3> back{"Lower back", "Middle back", "Upper back"};
    return std::any_of(back.begin(), back.end(),
                       [&](std::string_view name) { return Site::of(name) == site; });
}

} // namespace

PositionText positionText(Modality modality, const Site& site) {
    if (!isOnTheBack(site))
        return {Text::tr("Sit or lie as is comfortable"),
                Text::tr("Keep the pack on top of you and do not lie on it."), Pose::Anyhow};
    if (modality == Modality::Ice)
        return {Text::tr("Lie on your back"),
                Text::tr("Keep the upper body a little raised, with a pillow under the knees; or "
                         "sit in a reclining chair with bent knees."),
                Pose::OnTheBack};
    return {Text::tr("Lie on your front or side"),
            Text::tr("Keep the pack on top of you and do not lie on it: your weight presses the "
                     "heat in and hides it."),
            Pose::OnTheFront};
}

} // namespace coolwarm
