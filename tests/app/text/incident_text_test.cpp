// SPDX-License-Identifier: MIT
// What the window says when the log's file was taken away or written over.
#include "app/text/maintenance_text.h"
#include "tests/support/moments.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

TEST(AnIncidentText, NamesABackupOnlyWhereThereIsOne) {
    LogIncident incident;
    incident.kind = LogIncident::Kind::Overwritten;
    EXPECT_TRUE(incidentText(incident).contains(QStringLiteral("no backup")));
    incident.kept = "/home/ada/backups/before-restore.db";
    const QString whole = incidentText(incident);
    EXPECT_TRUE(whole.contains(QStringLiteral("before-restore.db")));
    EXPECT_FALSE(whole.contains(QStringLiteral("lost")));
    incident.lostSince = monday;
    const QString part = incidentText(incident);
    EXPECT_TRUE(part.contains(QStringLiteral("before-restore.db")));
    EXPECT_TRUE(part.contains(QStringLiteral("lost")));
}

TEST(AnIncidentText, SaysOfALogThatWasOverwrittenBeforeWhatItIsKnownBy) {
    LogIncident incident{LogIncident::Kind::OverwrittenBefore, "/home/ada/before-restore.db",
                         monday};
    const QString text = incidentText(incident);
    EXPECT_TRUE(text.contains(QStringLiteral("While Coolwarm was closed")));
    EXPECT_TRUE(text.contains(QStringLiteral("before-restore.db")));
    EXPECT_FALSE(text.contains(QLatin1Char('%')));
    incident.kept.clear();
    EXPECT_FALSE(incidentText(incident).contains(QStringLiteral("kept as")));
}

TEST(AForeignText, NamesEachPartAndSaysWhatAnIndexMayDo) {
    EXPECT_TRUE(foreignText({}).isEmpty());
    const ForeignPart trigger{ForeignPart::Kind::Trigger, "wipe"};
    const ForeignPart view{ForeignPart::Kind::View, "pains"};
    const QString harmless = foreignText({trigger, view});
    EXPECT_TRUE(harmless.contains(QStringLiteral("wipe")));
    EXPECT_TRUE(harmless.contains(QStringLiteral("pains")));
    EXPECT_FALSE(harmless.contains(QStringLiteral("keep it from saving")));
    EXPECT_TRUE(foreignText({{ForeignPart::Kind::Index, "by_note"}})
                    .contains(QStringLiteral("keep it from saving")));
}

TEST(AnIncidentText, PromisesNoBackupWhereNothingIsKnownOfOne) {
    LogIncident incident;
    incident.kind = LogIncident::Kind::PutBack;
    EXPECT_FALSE(incidentText(incident).contains(QStringLiteral("is in the newest backup")));
}

} // namespace
} // namespace coolwarm::test
