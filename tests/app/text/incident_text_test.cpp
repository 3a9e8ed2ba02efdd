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

TEST(AnIncidentText, PromisesNoBackupWhereNothingIsKnownOfOne) {
    LogIncident incident;
    incident.kind = LogIncident::Kind::PutBack;
    EXPECT_FALSE(incidentText(incident).contains(QStringLiteral("is in the newest backup")));
}

} // namespace
} // namespace coolwarm::test
