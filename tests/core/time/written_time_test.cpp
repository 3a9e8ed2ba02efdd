// SPDX-License-Identifier: MIT
// Days, times and lengths as people and spreadsheets write them.
#include "core/time/written_time.h"

#include "core/time/iso8601.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

using namespace std::chrono_literals;
using enum DateOrder;
using Orders = std::vector<DateOrder>;

/// "2026-11-24 08:00:00", or of the two what there is; "-" for neither.
std::string readAs(std::string_view text, DateOrder order) {
    const auto written = parseWrittenTime(text, order);
    if (!written)
        return "-";
    const std::chrono::local_seconds local =
        written->day.value_or(std::chrono::local_days{}) + written->time.value_or(0s);
    const std::string whole = toLocalText({std::chrono::sys_seconds{local.time_since_epoch()}});
    std::string said = written->day && written->time ? whole
                       : written->day                ? whole.substr(0, 10)
                                                     : whole.substr(11);
    if (written->offset)
        said += " " + std::to_string(written->offset.value_or(0min).count());
    return said;
}

TEST(AWrittenTime, IsReadInTheOrderThatIsAskedFor) {
    EXPECT_EQ(readAs("03.04.2026 08:00", DayFirst), "2026-04-03 08:00:00");
    EXPECT_EQ(readAs("03.04.2026 08:00", MonthFirst), "2026-03-04 08:00:00");
    EXPECT_EQ(readAs("03.04.2026 08:00", YearFirst), "-");
    EXPECT_EQ(readAs("11/24/2026 8:00", MonthFirst), "2026-11-24 08:00:00");
    EXPECT_EQ(readAs("11/24/2026 8:00", DayFirst), "-") << "there is no month 24";
    for (const DateOrder order : {YearFirst, DayFirst, MonthFirst}) {
        EXPECT_EQ(readAs("2026/11/24 08:00", order), "2026-11-24 08:00:00");
        EXPECT_EQ(readAs("24. Nov. 2026, 8.30 Uhr", order), "2026-11-24 08:30:00");
        EXPECT_EQ(readAs("Nov 24, 2026 8:30 PM", order), "2026-11-24 20:30:00");
        EXPECT_EQ(readAs("24-Nov-26", order), "2026-11-24");
        EXPECT_EQ(readAs("7. März 2026", order), "2026-03-07");
    }
}

TEST(AWrittenTime, HasAYearOfTwoDigitsInThisCentury) {
    EXPECT_EQ(readAs("24.11.26", DayFirst), "2026-11-24");
    EXPECT_EQ(readAs("11/24/26 8:00", MonthFirst), "2026-11-24 08:00:00");
    EXPECT_EQ(readAs("26-11-24", YearFirst), "2026-11-24");
    EXPECT_EQ(readAs("24.11.126", DayFirst), "-");
    EXPECT_EQ(readAs("24.11.", DayFirst), "-") << "nobody knows of which year";
}

TEST(AWrittenTime, IsReadWithAmAndPm) {
    EXPECT_EQ(readAs("11/24/2026 8:00 AM", MonthFirst), "2026-11-24 08:00:00");
    EXPECT_EQ(readAs("11/24/2026, 8:05:09 p.m.", MonthFirst), "2026-11-24 20:05:09");
    EXPECT_EQ(readAs("11/24/2026 8:00\u202FPM", MonthFirst), "2026-11-24 20:00:00");
    EXPECT_EQ(readAs("12:00 AM", DayFirst), "00:00:00");
    EXPECT_EQ(readAs("12:30pm", DayFirst), "12:30:00");
    EXPECT_EQ(readAs("8 am", DayFirst), "08:00:00");
    EXPECT_EQ(readAs("14:00 PM", DayFirst), "-");
}

TEST(AWrittenTime, MayBeATimeOrADayAlone) {
    EXPECT_EQ(readAs("8:00", DayFirst), "08:00:00");
    EXPECT_EQ(readAs("08.30", DayFirst), "08:30:00");
    EXPECT_EQ(readAs("08:00:15 Uhr", DayFirst), "08:00:15");
    EXPECT_EQ(readAs("Di, 24.11.2026", DayFirst), "2026-11-24");
    EXPECT_EQ(readAs("Tue 24/11/2026 08:00 +01:00", DayFirst), "2026-11-24 08:00:00 60");
    EXPECT_EQ(readAs("2026-11-24 08:00 UTC", DayFirst), "2026-11-24 08:00:00 0");
}

TEST(AWrittenTime, IsNoOtherText) {
    for (const char* text : {"",
                             " ",
                             "20",
                             "7,5",
                             "ice",
                             "Kälte",
                             "yesterday",
                             "25:00",
                             "8:60",
                             "8:0",
                             "31.02.2026",
                             "00.01.2026",
                             "1.2.3.2026",
                             "24.11.2026 08:00 08:20",
                             "24.11.2026 8:00 +19:00",
                             "2026-02-29T08:00Z",
                             "99999999999.1.1",
                             "24.11.2026 nonsense",
                             "Nov",
                             "a.",
                             "+01:00",
                             "24.11.2026 08:00 24.11.2026"})
        for (const DateOrder order : {YearFirst, DayFirst, MonthFirst})
            EXPECT_EQ(readAs(text, order), "-") << text;
    EXPECT_EQ(readAs(std::string(10'000, '1'), DayFirst), "-");
}

TEST(AWrittenTime, SaysInWhichOrdersItsDayCanBeRead) {
    EXPECT_EQ(possibleOrders("24/11/2026 08:00"), Orders{DayFirst});
    EXPECT_EQ(possibleOrders("11/24/2026"), Orders{MonthFirst});
    EXPECT_EQ(possibleOrders("03/04/2026"), (Orders{DayFirst, MonthFirst}));
    EXPECT_EQ(possibleOrders("03/04/26"), (Orders{DayFirst, MonthFirst}));
    EXPECT_EQ(possibleOrders("03-04-26"), (Orders{YearFirst, DayFirst, MonthFirst}));
    EXPECT_EQ(possibleOrders("03.04.2026"), Orders{DayFirst}) << "dots stand so";
    for (const char* text : {"2026-11-24", "24. Nov. 2026", "08:00", "ice", ""})
        EXPECT_EQ(possibleOrders(text), Orders{}) << text;
}

TEST(AWrittenLength, IsReadInMinutes) {
    EXPECT_EQ(parseWrittenLength("20"), 20min);
    EXPECT_EQ(parseWrittenLength("20,5"), 20min + 30s);
    EXPECT_EQ(parseWrittenLength("20.25 min"), 20min + 15s);
    EXPECT_EQ(parseWrittenLength("20 Minuten"), 20min);
    EXPECT_EQ(parseWrittenLength("0:20"), 20min);
    EXPECT_EQ(parseWrittenLength("1:05:10"), 65min + 10s);
    for (const char* text : {"", "-20", "20:00", "20 h", "20,", "min", "1e3",
                             "99999999999999999999", "20 min 5", "20,1234567"})
        EXPECT_EQ(parseWrittenLength(text), std::nullopt) << text;
}

} // namespace
} // namespace coolwarm::test
