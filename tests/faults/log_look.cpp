// SPDX-License-Identifier: MIT
// Looks at a log with the program's own reader and with plain SQLite.
#include "tests/faults/log_look.h"

#include "core/engine/engine.h"
#include "core/log/ports/store_error.h"
#include "core/log/store/sqlite_store.h"
#include "tests/faults/fault_vfs.h"
#include "tests/support/fake_zone.h"
#include "tests/support/raw_database.h"
#include "tests/support/temp_folder.h"

#include <functional>
#include <stdexcept>
#include <string_view>

namespace coolwarm::test {

namespace fs = std::filesystem;

namespace {

constexpr const char* logName = "coolwarm.db";
constexpr std::size_t idLength = 36;

bool looksLikeId(std::string_view text) {
    return text.size() == idLength && text[8] == '-' && text[13] == '-' && text[18] == '-' &&
           text[23] == '-';
}

// A new session has a random id: what counts is which row it stands for.
std::string withRowsForIds(const std::string& text, const std::map<std::string, std::string>& ids) {
    std::string shown;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::string_view ahead = std::string_view(text).substr(at, idLength);
        const auto found = looksLikeId(ahead) ? ids.find(std::string(ahead)) : ids.end();
        if (found == ids.end()) {
            shown += text[at];
            continue;
        }
        shown += found->second;
        at += idLength - 1;
    }
    return shown;
}

std::string checksOf(RawDatabase& database) {
    std::string faults;
    for (const std::string& row : database.rows("PRAGMA integrity_check"))
        if (row != "ok")
            faults += "integrity: " + row + "\n";
    for (const std::string& row : database.rows("PRAGMA foreign_key_check"))
        faults += "foreign key: " + row + "\n";
    return faults;
}

std::string contentIn(RawDatabase& database) {
    const std::string header =
        database.value("PRAGMA application_id") + " " + database.value("PRAGMA user_version");
    const auto tables =
        database.rows("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
    if (tables.empty() && header == "0 0")
        return {};
    std::string text = header + "\n";
    for (const std::string& row : database.rows("SELECT name, sql FROM sqlite_schema ORDER BY 1"))
        text += row + "\n";
    for (const std::string& table : tables) {
        if (table == "trail")
            continue; // its marks are drawn at random
        text += "== " + table + "\n";
        for (const std::string& row : database.rows("SELECT * FROM " + table + " ORDER BY 1"))
            text += row + "\n";
    }
    // A new log draws an identity of its own.
    if (!database.rows("SELECT 1 FROM pragma_table_info('state') WHERE name = 'log_id'").empty()) {
        const std::string identity = database.value("SELECT log_id FROM state");
        if (const auto at = text.find(identity); !identity.empty() && at != std::string::npos)
            text.replace(at, identity.size(), "identity");
    }
    std::map<std::string, std::string> ids;
    for (const std::string& row : database.rows("SELECT uuid || '#' || id FROM session"))
        ids.emplace(row.substr(0, idLength), row.substr(idLength));
    return withRowsForIds(text, ids);
}

// Opening a log rolls back what a crash has left half done. Returns what went wrong with it.
std::string rollBack(const std::function<void()>& open) {
    try {
        open();
    } catch (const std::runtime_error& error) {
        return std::string("it cannot be opened: ") + error.what() + "\n";
    }
    return {};
}

} // namespace

Look lookPlainly(const fs::path& folder) {
    Look look;
    if (!fs::exists(folder / logName))
        return look;
    try {
        RawDatabase database(folder);
        look.fault = checksOf(database);
        look.content = contentIn(database);
    } catch (const std::runtime_error& error) {
        look.fault += std::string("SQLite cannot read it: ") + error.what() + "\n";
    }
    return look;
}

std::string troubleOfProgram(const fs::path& folder) {
    try {
        const FakeZone zone;
        SqliteStore store(folder, std::chrono::milliseconds{0});
        Engine engine(store, zone);
        (void)engine.snapshot(Reading{});
    } catch (const StoreError& error) {
        return std::string("the program cannot open it: ") + error.what() + "\n";
    }
    return {};
}

const Look& LogLooker::look(const Image& image) {
    std::string all;
    for (const auto& [name, bytes] : image)
        all += name + '\0' + std::to_string(bytes.size()) + '\0' + bytes;
    const std::size_t hash = std::hash<std::string>{}(all);
    const auto found = m_seen.find(hash);
    return found != m_seen.end() ? found->second
                                 : m_seen.emplace(hash, lookAnew(image)).first->second;
}

Look LogLooker::lookAnew(const Image& image) {
    const OrdinaryVfs ordinary;
    layOut(image, m_forProgram.path());
    layOut(image, m_forSqlite.path());
    const std::string trouble = rollBack(
        [&] { const SqliteStore store(m_forProgram.path(), std::chrono::milliseconds{0}); });
    const std::string troubleOfSqlite = rollBack([&] {
        if (fs::exists(m_forSqlite.path() / logName))
            (void)RawDatabase(m_forSqlite.path()).value("SELECT count(*) FROM sqlite_schema");
    });
    if (const std::string both = trouble + troubleOfSqlite; !both.empty())
        return {{}, both};
    Look look = lookAtRest(m_forSqlite.path());
    const Look& program = lookAtRest(m_forProgram.path());
    look.fault += program.fault;
    if (look.content.empty() ? program.content.empty() : program.content != look.content)
        look.fault += "the program has opened it as something else\n";
    return look;
}

const Look& LogLooker::lookAtRest(const fs::path& folder) {
    const bool exists = fs::exists(folder / logName);
    const std::size_t hash = std::hash<std::string>{}(exists ? bytesOf(folder / logName) : "");
    const auto found = m_atRest.find(hash);
    if (found != m_atRest.end())
        return found->second;
    Look look = lookPlainly(folder);
    if (!look.content.empty())
        look.fault += troubleOfProgram(folder);
    return m_atRest.emplace(hash, look).first->second;
}

Image filesIn(const fs::path& folder) {
    Image image;
    if (!fs::is_directory(folder)) // a program that was killed before it came to that
        return image;
    for (const auto& entry : fs::directory_iterator(folder))
        if (entry.is_regular_file())
            image[entry.path().filename().string()] = bytesOf(entry.path());
    return image;
}

void layOut(const Image& image, const fs::path& folder) {
    for (const auto& entry : fs::directory_iterator(folder))
        fs::remove_all(entry.path());
    for (const auto& [name, bytes] : image)
        writeBytes(folder / name, bytes);
}

} // namespace coolwarm::test
