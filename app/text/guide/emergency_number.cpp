// SPDX-License-Identifier: MIT
// A list of countries by number; 112 is that of the whole European Union.
#include "app/text/guide/emergency_number.h"

#include <QCoreApplication>

namespace coolwarm {

namespace {

struct EmergencyNumberText {
    Q_DECLARE_TR_FUNCTIONS(coolwarm::EmergencyNumber)
};

} // namespace

QString emergencyNumber(QLocale::Territory territory) {
    switch (territory) {
    case QLocale::Austria:
    case QLocale::Belgium:
    case QLocale::Bulgaria:
    case QLocale::Croatia:
    case QLocale::Cyprus:
    case QLocale::Czechia:
    case QLocale::Denmark:
    case QLocale::Estonia:
    case QLocale::Finland:
    case QLocale::France:
    case QLocale::Germany:
    case QLocale::Greece:
    case QLocale::Hungary:
    case QLocale::Iceland:
    case QLocale::India:
    case QLocale::Ireland:
    case QLocale::Italy:
    case QLocale::Latvia:
    case QLocale::Liechtenstein:
    case QLocale::Lithuania:
    case QLocale::Luxembourg:
    case QLocale::Malta:
    case QLocale::Netherlands:
    case QLocale::Poland:
    case QLocale::Portugal:
    case QLocale::Romania:
    case QLocale::Slovakia:
    case QLocale::Slovenia:
    case QLocale::Spain:
    case QLocale::Sweden:
    case QLocale::Turkey:
        return QStringLiteral("112");
    case QLocale::Norway:
        return QStringLiteral("113");
    case QLocale::Switzerland:
        return QStringLiteral("144");
    case QLocale::HongKong:
    case QLocale::UnitedKingdom:
        return QStringLiteral("999");
    case QLocale::Canada:
    case QLocale::Mexico:
    case QLocale::UnitedStates:
        return QStringLiteral("911");
    case QLocale::Australia:
        return QStringLiteral("000");
    case QLocale::NewZealand:
        return QStringLiteral("111");
    case QLocale::Japan:
    case QLocale::SouthKorea:
    case QLocale::Taiwan:
        return QStringLiteral("119");
    case QLocale::China:
        return QStringLiteral("120");
    case QLocale::Brazil:
        return QStringLiteral("192");
    default:
        return {};
    }
}

QString callAmbulanceText(QLocale::Territory territory) {
    const QString number = emergencyNumber(territory);
    return number.isEmpty()
               ? EmergencyNumberText::tr("Emergency: call an ambulance")
               //: %1 is the number of the ambulance in the user's country, such as 112.
               : EmergencyNumberText::tr("Emergency: call %1").arg(number);
}

QLocale::Territory usersTerritory() {
    return QLocale::system().territory();
}

} // namespace coolwarm
