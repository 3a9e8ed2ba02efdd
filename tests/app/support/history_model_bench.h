// SPDX-License-Identifier: MIT
// The history's model on a real log, and many sessions to put into it.
#pragma once

#include "app/pages/history/history_model.h"
#include "core/log/store/sqlite_store.h"
#include "tests/app/support/place.h"
#include "tests/app/support/session_at.h"
#include "tests/support/bench.h"
#include "tests/support/commands.h"
#include "tests/support/there.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <array>

namespace coolwarm::test {

using namespace Qt::StringLiterals;

/// `count` sessions by hand, one an hour from 2020 on, at three sites, in one transaction.
inline void fill(const std::filesystem::path& folder, int count) {
    SqliteStore store(folder, 0ms);
    const Reading now{monday, 1h, BootId{"boot-1"}};
    const auto writer = store.begin(now);
    const std::array sites{siteOf("Neck"), siteOf("Lower back"),
                           siteOf("Bob's \"best\" knee & co")};
    for (int at = 0; at < count; ++at) {
        StoredSession stored{{SessionId::random()}};
        Session& session = stored.session;
        session.modality = at % 3 == 0 ? Modality::Heat : Modality::Ice;
        session.site = sites[static_cast<std::size_t>(at % 7 % 3)];
        const auto begin = utc("2020-01-01 00:00:00") + hours{at - at % 2}; // some begin together
        session.start = {begin, 0min};
        session.end = Moment{begin + 10min + seconds{at % 900}, 0min};
        session.outcome = outcomeOfLength(session.modality, session.duration());
        session.origin = Origin::Manual;
        if (at % 4 == 0)
            session.painBefore = pain(at % 11);
        if (at % 8 == 0)
            session.painAfter = pain(at % 5);
        if (at % 5 == 0)
            session.note = noteOf("note " + std::to_string(at) + "\nwith two lines");
        stored.startAnchor = {begin, BootId{}, Millis{0}};
        stored.endAnchor = Anchor{there(session.end)->utc, BootId{}, Millis{0}};
        writer->insert(stored);
    }
    writer->commit();
}

struct History : testing::Test, FileBench {
    // A page may still be on its way from a worker when the log is written.
    History() : FileBench(monday, FakeZone(), 5s) {}

    HistoryReaderFactory readers() {
        return [where = folder()] { return openHistory(where, 5s); };
    }
    void make() {
        model = std::make_unique<HistoryModel>(readers(), background);
        tester = std::make_unique<QAbstractItemModelTester>(
            model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    void load() {
        QSignalSpy loaded(model.get(), &HistoryModel::loaded);
        model->reload();
        ASSERT_TRUE(loaded.wait());
    }
    void setFilter(const HistoryFilter& filter) {
        QSignalSpy loaded(model.get(), &HistoryModel::loaded);
        model->setFilter(filter);
        ASSERT_TRUE(loaded.wait());
    }
    std::vector<Session> naive(const HistoryFilter& filter) {
        std::vector<Session> all;
        openHistory(folder(), 0ms)->stream(filter, [&](const Session& session) {
            all.push_back(session);
            return true;
        });
        std::reverse(all.begin(), all.end());
        return all;
    }
    /// The session of a row, when it has come.
    Session session(int row) const {
        EXPECT_TRUE(QTest::qWaitFor([&] { return sessionAt(*model, row).has_value(); })) << row;
        return sessionAt(*model, row).value();
    }
    std::vector<Session> rows() const {
        std::vector<Session> all;
        for (int row = 0; row < model->rowCount(); ++row)
            all.push_back(session(row));
        return all;
    }
    QVariant at(int row, int column, int role = Qt::DisplayRole) const {
        return model->data(model->index(row, column), role);
    }

    Place place;
    Background background;
    std::unique_ptr<HistoryModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

} // namespace coolwarm::test
