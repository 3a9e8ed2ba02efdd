// SPDX-License-Identifier: MIT
// Describes a kind of record once: its fields, from which reading and writing follow.
#pragma once

#include "core/log/sqlite/records/cells_p.h"
#include "core/log/sqlite/records/stored_as_p.h"

#include <array>
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace coolwarm {

/// A field of a record: what it is in words, its columns, and where it stands in the value.
template <class Stored, class Access>
struct Field {
    using StoredForm = Stored;
    const char* what;
    std::array<std::string_view, Stored::columns> columns;
    Access of;
};

/// A field that is a member; `Stored` where the member's type alone does not say how it is stored.
template <class Stored = void, class Record, class Value, class... Columns>
[[nodiscard]] constexpr auto field(const char* what, Value Record::*member, Columns... columns) {
    using Form = std::conditional_t<std::is_void_v<Stored>, StoredAs<Value>, Stored>;
    static_assert(sizeof...(Columns) == Form::columns);
    return Field<Form, Value Record::*>{what, {columns...}, member};
}

/// The fields of a value that is itself a member of the record.
template <class Record, class Part, class... Fields>
[[nodiscard]] constexpr auto fieldsWithin(Part Record::*part, const std::tuple<Fields...>& fields) {
    const auto within = [part]<class Stored, class Access>(const Field<Stored, Access>& field) {
        const auto of = [part, inner = field.of](auto& record) -> auto& {
            return std::invoke(inner, record.*part);
        };
        return Field<Stored, decltype(of)>{field.what, field.columns, of};
    };
    return std::apply([&](const auto&... each) { return std::tuple{within(each)...}; }, fields);
}

/// Specialised once a kind of record, with
/// - `table`, its name, which is that of the kind in the journal too,
/// - `fields`, a tuple of Field, of which the first is the id in the column `uuid`; a record that
///   can be deleted has one in the column `deleted_utc`,
/// - `blank(id)`, a record of that id, whose other fields are to be read yet,
/// - `finish(record)`, which sets what follows from the fields, and says in words why a record that
///   was read cannot be; nullptr where it can.
/// A table has `id`, its row's number, `changed_utc` and `serial` (when, and by which change of
/// the log, the row was written last) beside.
template <class Record>
struct RecordOf;

template <class Record, class Visit>
void forEachField(Visit visit) {
    std::apply([&](const auto&... field) { (visit(field), ...); }, RecordOf<Record>::fields);
}

/// The names of the fields' columns, in order.
template <class Record>
[[nodiscard]] const std::vector<std::string_view>& columnsOf() {
    static const std::vector<std::string_view> columns = [] {
        std::vector<std::string_view> names;
        forEachField<Record>([&](const auto& field) {
            // One by one: GCC 14 takes an insertion of the range for a write beyond its end.
            for (const std::string_view column : field.columns)
                names.push_back(column);
        });
        return names;
    }();
    return columns;
}

/// From which place in a row the columns that follow a record's own start.
template <class Record>
inline constexpr int columnCount = std::apply(
    [](const auto&... field) { return (0 + ... + static_cast<int>(field.columns.size())); },
    RecordOf<Record>::fields);

/// What a statement says for a column: `s.note`, or where else its value is to be found.
using ColumnText = std::function<std::string(std::string_view column)>;

/// "a, b, c" of what `text` makes of each of the columns.
[[nodiscard]] std::string listed(const std::vector<std::string_view>& columns,
                                 const ColumnText& text);
/// Columns of the table or alias `row`, whose part of the body is joined as `site`.
[[nodiscard]] ColumnText joinedTo(std::string row);
/// Columns of `row`; the part of the body is looked up in the table `sites`.
[[nodiscard]] ColumnText lookedUpIn(std::string row, std::string sites);
/// Columns of a record that the journal keeps as JSON in `row`.before.
[[nodiscard]] ColumnText keptIn(std::string row);

/// What a statement selects for readRecord().
template <class Record>
[[nodiscard]] std::string selected(const ColumnText& text) {
    return listed(columnsOf<Record>(), text);
}

/// Reads a record from the columns from `first` on. Throws StoreError (Damaged) for a value that
/// cannot be, so that a damaged row is never taken for a fact.
template <class Record>
[[nodiscard]] Record readRecord(SQLite::Statement& row, const std::string& path, int first = 0) {
    Cells cells(row, path, first);
    const auto readNext = [&](const auto& field) {
        cells.expect(field.what);
        return std::remove_cvref_t<decltype(field)>::StoredForm::read(cells);
    };
    constexpr const auto& fields = RecordOf<Record>::fields;
    Record record = RecordOf<Record>::blank(readNext(std::get<0>(fields)));
    const auto readRest = [&](const auto&, const auto&... rest) {
        (static_cast<void>(std::invoke(rest.of, record) = readNext(rest)), ...);
    };
    std::apply(readRest, fields);
    if (const char* fault = RecordOf<Record>::finish(record))
        throw cells.damaged(fault);
    return record;
}

/// When, and by which change of the log, a row is written.
struct Stamps {
    std::chrono::sys_seconds changed{};
    std::chrono::sys_seconds deletedAt{}; ///< meaningless for what is not deleted
    std::int64_t serial = 0;
};

/// Binds a record to the statements below. Its id and note are not copied: it has to outlive the
/// execution.
template <class Record>
void bindRecord(Parameters to, const Record& record, const Stamps& stamps) {
    to.deletedAt = stamps.deletedAt;
    forEachField<Record>([&](const auto& field) {
        std::remove_cvref_t<decltype(field)>::StoredForm::bind(to, std::invoke(field.of, record));
    });
    to.add(toSeconds(stamps.changed));
    to.add(stamps.serial);
}

[[nodiscard]] std::string insertText(std::string_view table,
                                     const std::vector<std::string_view>& columns);
[[nodiscard]] std::string updateText(std::string_view table,
                                     const std::vector<std::string_view>& columns);
[[nodiscard]] std::string keepText(std::string_view table,
                                   const std::vector<std::string_view>& columns);

/// Puts a record in.
template <class Record>
[[nodiscard]] const std::string& insertSql() {
    static const std::string sql = insertText(RecordOf<Record>::table, columnsOf<Record>());
    return sql;
}
/// Puts a record in unless one of its id is there.
template <class Record>
[[nodiscard]] const std::string& insertNewSql() {
    static const std::string sql = insertSql<Record>() + " ON CONFLICT (uuid) DO NOTHING";
    return sql;
}
/// Changes the record of that id.
template <class Record>
[[nodiscard]] const std::string& updateSql() {
    static const std::string sql = updateText(RecordOf<Record>::table, columnsOf<Record>());
    return sql;
}
/// Keeps in the journal what a record was; :kind, :makes, :last and :undone say of which step.
template <class Record>
[[nodiscard]] const std::string& keepSql() {
    static const std::string sql = keepText(RecordOf<Record>::table, columnsOf<Record>());
    return sql;
}

} // namespace coolwarm
