// SPDX-License-Identifier: MIT
// The number that calls an ambulance in the user's country.
#pragma once

#include <QLocale>
#include <QString>

namespace coolwarm {

/// What is dialled there for an ambulance, as the country's own authorities make it known; empty
/// for countries that are not in the list, where a wrong number would do more harm than none.
[[nodiscard]] QString emergencyNumber(QLocale::Territory territory);

/// "Emergency: call 112"; where the number is not known: "Emergency: call an ambulance".
[[nodiscard]] QString callAmbulanceText(QLocale::Territory territory);

/// Where the user is: the territory of the system and not of the language that was chosen.
[[nodiscard]] QLocale::Territory usersTerritory();

} // namespace coolwarm
