// SPDX-License-Identifier: MIT
// What checks, backups, repair and merging do with a record, whatever kind it is.
#pragma once

#include "core/log/sqlite/connection_p.h"
#include "core/log/sqlite/records/record_p.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace coolwarm {

/// A record with what is known of how it was written.
template <class Record>
struct LoggedRecord {
    Record record;
    Stamps stamps;
};

/// A step of the journal as far as it is not about the record's own fields.
struct StepWords {
    std::string kind;  ///< "edited", "deleted" or "undone"
    std::string makes; ///< "added", "imported" or nothing
    std::string last;  ///< the uuid of an import's last record, or nothing
};

/// One kind of record. The functions that take a row throw StoreError (Damaged) for a value that
/// cannot be.
class RecordKind {
public:
    virtual ~RecordKind() = default;

    [[nodiscard]] virtual std::string_view table() const = 0;
    /// All columns that are read and written, but for the row's number and the stamps.
    [[nodiscard]] virtual const std::vector<std::string_view>& columns() const = 0;

    /// Reads the columns as they were selected, and throws where they make no sense.
    virtual void check(SQLite::Statement& row, const std::string& path) const = 0;
    /// Takes the row of another log over, where `into` has no record of its id or an older state of
    /// it, and returns whether it did. The row's columns are those of takenColumns(). In the same
    /// log (`sameLog`) the number of the change says which is older, else the time of it does. To
    /// be called within a transaction.
    virtual bool take(Connection& into, SQLite::Statement& row, const std::string& path,
                      bool sameLog) const = 0;
    /// Mends what the records of two logs cannot be together. To be called once all were taken: a
    /// record that is in the way may have a later state of its own, which is taken only afterwards.
    virtual void settle(Connection& /*log*/) const {}
    /// Writes into the journal what a record was by the row's columns; nothing where the log has
    /// no such record.
    virtual void keep(Connection& into, SQLite::Statement& row, const std::string& path,
                      const StepWords& step, const Stamps& stamps, bool undone) const = 0;
    /// Keeps in the journal what the record of that id is now.
    virtual void keepPresent(Connection& log, const std::string& uuid, const StepWords& step,
                             const Stamps& stamps) const = 0;
    /// Makes the record again what it was before the entry of the journal that stands in that row.
    virtual void restore(Connection& log, std::int64_t revision, const Stamps& stamps) const = 0;
    /// Of which records a rest or an alarm may hang, as a condition on `s` that may use :span, the
    /// seconds of the longest rest.
    [[nodiscard]] virtual std::string_view stillCounts() const { return "0"; }
};

/// What take() expects: the columns of the kind by `text`, then the stamps.
[[nodiscard]] std::string takenColumns(const RecordKind& kind, const ColumnText& text);

/// Whether the row is the later state: `known` is what the log has of it.
[[nodiscard]] bool isLater(const Stamps& row, const Stamps& known, bool sameLog);

/// What the statement finds of the record of that id: its stamps. Nothing without one.
[[nodiscard]] std::optional<Stamps> stampsBy(Connection& log, std::string_view sql,
                                             const std::string& uuid);

/// The number of the change that is under way.
[[nodiscard]] std::int64_t nextSerial(Connection& log);

/// The row of a part of the body; a new name joins the list.
[[nodiscard]] std::int64_t siteIdOf(Connection& connection, const Site& site);

/// Writes a record through one of the statements of record_p.h. Returns how many rows changed.
template <class Record>
int writeRecord(Connection& log, std::string_view sql, const Record& record, const Stamps& stamps) {
    Query query = log.query(sql);
    Parameters parameters(*query);
    parameters.numberOfSite = [&](const Site& site) { return siteIdOf(log, site); };
    bindRecord(parameters, record, stamps);
    return query->exec();
}

/// Keeps in the journal what a record was before a step.
template <class Record>
void keepRecord(Connection& log, const Record& before, const StepWords& step, const Stamps& stamps,
                bool undone) {
    Query query = log.query(keepSql<Record>());
    bindRecord(Parameters(*query), before, stamps);
    query->bind(":kind", step.kind);
    query->bind(":makes", step.makes);
    query->bind(":last", step.last);
    query->bind(":undone", undone ? 1 : 0);
    query->exec();
}

/// What a record was before the entry of the journal that stands in that row.
template <class Record>
[[nodiscard]] std::optional<Record> keptRecord(Connection& log, std::int64_t revision) {
    static const std::string sql =
        "SELECT " + selected<Record>(keptIn("r")) + " FROM revision r WHERE r.id = :row";
    Query query = log.query(sql);
    query->bind(":row", revision);
    return query->executeStep() ? std::optional(readRecord<Record>(*query, log.path()))
                                : std::nullopt;
}

/// The stamps of the record of that id. Nothing without one.
template <class Record>
[[nodiscard]] std::optional<Stamps> stampsOf(Connection& log, const std::string& uuid) {
    static const std::string sql = "SELECT changed_utc, coalesce(deleted_utc, 0), serial FROM " +
                                   std::string(RecordOf<Record>::table) + " WHERE uuid = :uuid";
    return stampsBy(log, sql, uuid);
}

/// The kind of a record that is described by RecordOf.
template <class Record>
class RecordKindOf : public RecordKind {
public:
    [[nodiscard]] std::string_view table() const final { return RecordOf<Record>::table; }
    [[nodiscard]] const std::vector<std::string_view>& columns() const final {
        return columnsOf<Record>();
    }
    void check(SQLite::Statement& row, const std::string& path) const final {
        static_cast<void>(readRecord<Record>(row, path));
    }
    bool take(Connection& into, SQLite::Statement& row, const std::string& path,
              bool sameLog) const final {
        LoggedRecord<Record> logged{readRecord<Record>(row, path), {}};
        Cells stamps(row, path, columnCount<Record>);
        // Of a row that was cut off in the middle the end reads as zeros.
        stamps.expect("time of its last change");
        logged.stamps.changed = fromSeconds(stamps.numberIn(1, lastSecond));
        logged.stamps.deletedAt = fromSeconds(stamps.number());
        logged.stamps.serial = stamps.number();
        return merge(into, std::move(logged), sameLog);
    }
    void keep(Connection& into, SQLite::Statement& row, const std::string& path,
              const StepWords& step, const Stamps& stamps, bool undone) const final {
        const Record before = readRecord<Record>(row, path);
        if (stampsOf<Record>(into, idOf(before)))
            keepRecord(into, before, step, stamps, undone);
    }
    void keepPresent(Connection& log, const std::string& uuid, const StepWords& step,
                     const Stamps& stamps) const final {
        static const std::string sql = "SELECT " + selected<Record>(lookedUpIn("s", "site")) +
                                       " FROM " + std::string(table()) + " s WHERE s.uuid = :uuid";
        Query find = log.query(sql);
        find->bindNoCopy(":uuid", uuid);
        if (find->executeStep())
            keepRecord(log, readRecord<Record>(*find, log.path()), step, stamps, false);
    }
    void restore(Connection& log, std::int64_t revision, const Stamps& stamps) const final {
        if (const auto record = keptRecord<Record>(log, revision))
            writeRecord(log, updateSql<Record>(), *record, stamps);
    }

protected:
    [[nodiscard]] static const std::string& idOf(const Record& record) {
        return std::invoke(std::get<0>(RecordOf<Record>::fields).of, record).text();
    }
    /// See take().
    virtual bool merge(Connection& into, LoggedRecord<Record> row, bool sameLog) const {
        const auto known = stampsOf<Record>(into, idOf(row.record));
        if (known && !isLater(row.stamps, *known, sameLog))
            return false;
        put(into, std::move(row), known.has_value(), sameLog);
        return true;
    }
    /// Writes the row; the number of the change is its own only within the same log.
    void put(Connection& into, LoggedRecord<Record> row, bool known, bool sameLog) const {
        if (!sameLog)
            row.stamps.serial = nextSerial(into);
        writeRecord(into, known ? updateSql<Record>() : insertSql<Record>(), row.record,
                    row.stamps);
    }
};

/// Sessions, which hold rests and of which one may run.
[[nodiscard]] const RecordKind& sessionKind();

} // namespace coolwarm
