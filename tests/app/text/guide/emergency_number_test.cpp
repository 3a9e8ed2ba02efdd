// SPDX-License-Identifier: MIT
// The number of the ambulance is the country's own, and none is better than a wrong one.
#include "app/text/guide/emergency_number.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {
using namespace Qt::StringLiterals;

TEST(EmergencyNumber, IsThatOfTheCountry) {
    EXPECT_EQ(emergencyNumber(QLocale::Germany), u"112"_s);
    EXPECT_EQ(emergencyNumber(QLocale::UnitedStates), u"911"_s);
    EXPECT_EQ(emergencyNumber(QLocale::UnitedKingdom), u"999"_s);
    EXPECT_EQ(emergencyNumber(QLocale::Australia), u"000"_s);
    EXPECT_EQ(emergencyNumber(QLocale::Japan), u"119"_s);
    EXPECT_EQ(callAmbulanceText(QLocale::France), u"Emergency: call 112"_s);
}

TEST(EmergencyNumber, IsNotGuessed) {
    EXPECT_EQ(callAmbulanceText(QLocale::AnyTerritory), u"Emergency: call an ambulance"_s);
    EXPECT_EQ(callAmbulanceText(QLocale::Antarctica), u"Emergency: call an ambulance"_s);
}

TEST(EmergencyNumber, IsWhatAPhoneDials) {
    int known = 0;
    for (int each = 0; each <= int(QLocale::LastTerritory); ++each) {
        const QString number = emergencyNumber(QLocale::Territory(each));
        known += number.isEmpty() ? 0 : 1;
        EXPECT_TRUE(number.isEmpty() || (number.size() == 3 && number.toInt() < 1000)) << each;
        for (const QChar digit : number)
            EXPECT_TRUE(digit >= u'0' && digit <= u'9') << each;
    }
    EXPECT_GT(known, 40);
}

} // namespace
} // namespace coolwarm::test
