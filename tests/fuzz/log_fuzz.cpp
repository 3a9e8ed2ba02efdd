// SPDX-License-Identifier: MIT
// Any bytes as the log: reading, checking and repairing it ends well or with a StoreError, and
// never costs the backup beside it.
#include "core/engine/engine.h"
#include "core/log/care/sqlite_maintenance.h"
#include "core/log/ports/store_error.h"
#include "core/log/sqlite/log_files.h"
#include "core/log/store/sqlite_store.h"
#include "core/report/csv/session_csv.h"
#include "tests/fuzz/base_log.h"
#include "tests/fuzz/fuzz_check.h"
#include "tests/fuzz/log_damage.h"
#include "tests/support/fake_zone.h"

#include <fstream>
#include <functional>
#include <iterator>

#include <unistd.h>

namespace coolwarm::test {
namespace {

namespace fs = std::filesystem;
using std::chrono::minutes;
using std::chrono::seconds;

constexpr std::chrono::milliseconds noWait{0};

const BaseLog& base() {
    static const BaseLog log = makeBaseLog();
    return log;
}

/// A data folder with a log made of the input, gone again afterwards.
class Folder {
public:
    explicit Folder(std::span<const std::uint8_t> input)
        : m_path(fs::temp_directory_path() / ("coolwarm-log-fuzz-" + std::to_string(::getpid()))) {
        fs::remove_all(m_path);
        fs::create_directories(backupFolder(m_path));
        FuzzBytes bytes(input);
        const std::uint64_t kind = bytes.number(1);
        hasBackup = kind % 4 != 3;
        if (hasBackup)
            write(shelved(), base().backup);
        if (kind % 8 == 0) {
            const auto raw = bytes.rest();
            write(logFile(m_path), {reinterpret_cast<const char*>(raw.data()), raw.size()});
            return;
        }
        write(logFile(m_path), base().log);
        writeNonsense(logFile(m_path), bytes);
        std::string log = read(logFile(m_path));
        damagePages(log, bytes);
        write(logFile(m_path), log);
    }
    ~Folder() { fs::remove_all(m_path); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    [[nodiscard]] const fs::path& path() const { return m_path; }
    [[nodiscard]] fs::path shelved() const {
        return backupFolder(m_path) / "daily-20260120T080000Z.db";
    }
    [[nodiscard]] static std::string read(const fs::path& file) {
        std::ifstream in(file, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }

    bool hasBackup = false;

private:
    static void write(const fs::path& file, std::string_view bytes) {
        std::ofstream(file, std::ios::binary)
            .write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    }

    fs::path m_path;
};

// A StoreError is an answer; any other exception ends the process.
void tried(const std::function<void()>& work) {
    try {
        work();
    } catch (const StoreError& error) {
        demand(!error.detail().empty(), "a failure has words");
    }
}

void readStore(const fs::path& folder) {
    tried([&] {
        SqliteStore store(folder, noWait);
        const Site site = Site::lowerBack();
        tried([&] { static_cast<void>(store.openSession()); });
        for (const SessionId& id : base().all) {
            tried([&] { static_cast<void>(store.session(id)); });
            tried([&] { static_cast<void>(store.lastStep(id)); });
        }
        tried([&] { static_cast<void>(store.protocol()); });
        tried([&] { static_cast<void>(store.lastClosing()); });
        tried([&] { static_cast<void>(store.choices()); });
        tried([&] { static_cast<void>(store.sites()); });
        tried([&] {
            const auto day = baseNow().wallSecond();
            static_cast<void>(store.overlapping(site, day - std::chrono::days{60}, day, {}));
        });
    });
}

void useEngine(const fs::path& folder) {
    const FakeZone zone(minutes{60});
    tried([&] {
        SqliteStore store(folder, noWait);
        Engine engine(store, zone);
        for (const char* site : {"Lower back", "Neck", "Left hip"})
            tried([&] {
                const Status status = engine.status(Site::of(site).value(), baseNow());
                static_cast<void>(nextEvent(status));
            });
        static_cast<void>(engine.tick(baseNow()));
        tried([&] { static_cast<void>(engine.apply(Stop{}, baseNow())); });
        tried([&] { static_cast<void>(engine.apply(CloseOverdueSession{}, baseNow())); });
        tried([&] { static_cast<void>(engine.apply(Confirm{}, baseNow())); });
        tried([&] { static_cast<void>(engine.apply(DeletePast{base().all.front()}, baseNow())); });
        tried([&] {
            const auto step = store.lastStep(base().all.front());
            static_cast<void>(engine.apply(Undo{step.value_or(RevisionId{})}, baseNow()));
        });
        tried([&] {
            StartRequest request;
            request.length = minutes{15};
            request.skinFeelsNormal = true;
            static_cast<void>(engine.apply(Start{request, {}}, baseNow()));
        });
    });
}

void readHistory(const fs::path& folder) {
    tried([&] {
        const auto history = openHistory(folder, noWait);
        const HistoryFilter all;
        tried([&] { static_cast<void>(history->totals(all)); });
        tried([&] {
            for (int column = 0; column <= static_cast<int>(HistoryColumn::Note); ++column)
                static_cast<void>(history->records(
                    history->inOrder(all, {static_cast<HistoryColumn>(column), true, {}})));
            static_cast<void>(history->page(all, std::nullopt, 30));
        });
        tried([&] {
            SessionCsv csv(CsvOptions{});
            history->stream(all, [&](const Session& session) {
                csv.add(session);
                return true;
            });
        });
        tried([&] {
            const auto day = baseNow().wallSecond();
            static_cast<void>(history->during(Site::lowerBack(), day - std::chrono::days{60}, day));
        });
    });
}

void checkRepaired(const Folder& folder, SqliteMaintenance& care, const Recovery& recovery) {
    const LogCheck check = care.check({});
    demand(check.whole(), "a repaired log is whole");
    demand(check.sessions == recovery.sessions, "a repair says how many sessions there are");
    demand(!recovery.kept || fs::exists(*recovery.kept), "the damaged file is kept");
    if (!folder.hasBackup)
        return;
    demand(recovery.base && recovery.base->file == folder.shelved(), "the backup is its base");
    SqliteStore store(folder.path(), noWait);
    for (const SessionId& id : base().inBackup)
        demand(store.session(id).has_value(), "every session of the backup is in the log");
}

void careFor(const Folder& folder) {
    SqliteMaintenance care(folder.path());
    tried([&] { static_cast<void>(care.check({})); });
    tried([&] { care.backUp(folder.path() / "copy.db", {}); });
    try {
        checkRepaired(folder, care, care.repair(baseNow(), {}));
    } catch (const StoreError& error) {
        demand(false, error.what()); // nothing hinders the repair but the damage itself
    }
    if (!folder.hasBackup)
        return;
    demand(Folder::read(folder.shelved()) == base().backup, "the backup is as it was");
    const auto best = care.newestGoodBackup({});
    demand(best && best->file == folder.shelved(), "the backup is offered");
}

} // namespace
} // namespace coolwarm::test

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace coolwarm::test;
    const Folder folder({data, size});
    readStore(folder.path());
    readHistory(folder.path());
    useEngine(folder.path());
    careFor(folder);
    return 0;
}
