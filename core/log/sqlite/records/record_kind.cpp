// SPDX-License-Identifier: MIT
// What all kinds of records have in common: their stamps, and the part of the body in their rows.
#include "core/log/sqlite/records/record_kind_p.h"

#include "core/domain/diary/diary_record.h"
#include "core/log/sqlite/records/diary_records_p.h"
#include "core/log/sqlite/records/episode_kind_p.h"
#include "core/log/sqlite/records/session_kind_p.h"

#include <type_traits>

namespace coolwarm {

namespace {

// Bouts have something of their own.
template <class Record>
using KindOf =
    std::conditional_t<std::is_same_v<Record, Episode>, EpisodeKind, RecordKindOf<Record>>;

} // namespace

std::string takenColumns(const RecordKind& kind, const ColumnText& text) {
    return listed(kind.columns(), text) + ", " +
           listed({"changed_utc", "deleted_utc", "serial", "id"}, text);
}

bool isLater(const Stamps& row, const Stamps& known, bool sameLog) {
    return sameLog && row.serial != known.serial ? row.serial > known.serial
                                                 : row.changed > known.changed;
}

std::optional<Stamps> stampsBy(Connection& log, std::string_view sql, const std::string& uuid) {
    Query find = log.query(sql);
    find->bindNoCopy(":uuid", uuid);
    if (!find->executeStep())
        return std::nullopt;
    return Stamps{fromSeconds(find->getColumn(0).getInt64()),
                  fromSeconds(find->getColumn(1).getInt64()), find->getColumn(2).getInt64()};
}

std::int64_t nextSerial(Connection& log) {
    Query query = log.query("SELECT serial + 1 FROM state");
    return query->executeStep() ? query->getColumn(0).getInt64() : 0;
}

std::int64_t siteIdOf(Connection& connection, const Site& site) {
    const std::string key = site.key();
    Query insert = connection.query("INSERT OR IGNORE INTO site (name, key) VALUES (:name, :key)");
    insert->bind(":name", site.name());
    insert->bind(":key", key);
    insert->exec();
    Query find = connection.query("SELECT id FROM site WHERE key = :key OR name = :name"
                                  " ORDER BY key = :key DESC");
    find->bind(":key", key);
    find->bind(":name", site.name());
    find->executeStep();
    return find->getColumn(0).getInt64();
}

const RecordKind& sessionKind() {
    static const SessionKind kind;
    return kind;
}

std::span<const RecordKind* const> recordKinds() {
    static const std::vector<const RecordKind*> all = [] {
        std::vector<const RecordKind*> kinds{&sessionKind()};
        forEachDiaryKind([&]<class Record>(KindTag<Record>) {
            static const KindOf<Record> kind;
            kinds.push_back(&kind);
        });
        return kinds;
    }();
    return all;
}

} // namespace coolwarm
